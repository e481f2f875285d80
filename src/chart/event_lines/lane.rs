//! A lane: its events in as many rows as it takes for none to cover another.

use super::columns::{APART, Columns, GAP, RADIUS, REACH};
use super::{Event, EventLane, EventLines, finding};
use crate::chart::frame::factor;
use crate::chart::time::Span;
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape, marker};

/// Height of a bar, in CSS pixels.
const BAR: f64 = 7.0;

/// An event with its place in the lane, its height not yet fixed.
struct Item<'a> {
    event: &'a Event,
    /// Where its time begins and ends, and on which sides it is open.
    span: Span,
    /// Where its shape stands.
    shape: f64,
    /// Left and right end of shape and bar.
    ends: (f64, f64),
    /// Left and right end of its key.
    key: (f64, f64),
    /// Its row in the lane, from 0.
    row: usize,
}

/// A lane whose events have their rows.
pub(super) struct Rows<'a> {
    lane: &'a EventLane,
    items: Vec<Item<'a>>,
    /// How many rows there are, at least one.
    pub(super) count: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn of(lane: &'a EventLane, columns: &Columns, frame: &Frame<'_>) -> Self {
        let (mut items, mut undated) = (Vec::with_capacity(lane.events.len()), 0);
        for event in &lane.events {
            let span = event.as_of.and_then(|date| columns.years.and_then(|years| years.span(&date)));
            match span {
                Some(span) => {
                    let item = dated(event, span, columns, frame);
                    let row = free_row(&item, &items, frame);
                    items.push(Item { row, ..item });
                }
                None => {
                    items.push(in_band(event, undated, columns, frame));
                    undated += 1;
                }
            }
        }
        let count = items.iter().map(|item| item.row + 1).max().unwrap_or(1);
        Self { lane, items, count }
    }

    /// Draws the events from `top` on.
    pub(super) fn place(
        &self,
        chart: &EventLines,
        top: f64,
        columns: &Columns,
        frame: &Frame<'_>,
        layout: &mut Layout,
    ) {
        for item in &self.items {
            let y = top + columns.row * (factor(item.row) + 0.5);
            let colour = frame.theme.series(item.event.kind);
            if item.event.as_of.is_some() {
                layout.shapes.extend(bar(item, y, colour, frame));
            }
            let (at, paper) = (Point::new(item.shape, y), frame.theme.paper);
            // A rim of paper sets the shape off from its bar.
            layout.shapes.extend(marker::marker(item.event.kind, at, frame.px(RADIUS + 1.5), paper, paper));
            layout.shapes.extend(marker::marker(item.event.kind, at, frame.px(RADIUS), colour, paper));
            let at = Point::new(item.key.0, y);
            let key = frame.small().set(finding::key(item.event), at, Anchor::Start, f64::INFINITY);
            let radius = frame.px(RADIUS + REACH);
            let glyph = Rect::new(item.ends.0, y - radius, item.ends.1 - item.ends.0, 2.0 * radius);
            let says = finding::says(chart, self.lane, item.event);
            let bounds = glyph.joined(&key.bounds());
            layout.marks.push(Mark { bounds, says, target: item.event.target.clone() });
            layout.shapes.push(key);
        }
    }
}

/// A dated event: a shape where the date is known to the month, on a bar where only bounds of it are.
fn dated<'a>(event: &'a Event, span: Span, columns: &Columns, frame: &Frame<'_>) -> Item<'a> {
    let radius = frame.px(RADIUS);
    let (start, end) = match span {
        Span::At(x) => (x, x),
        Span::Between(start, end) => (start, end),
        Span::Until(end) => (columns.time_left(), end),
        Span::Since(start) => (start, columns.time_right),
    };
    // On a bar that is open to one side the shape stands at the end that is known.
    let shape = match span {
        Span::At(x) | Span::Until(x) | Span::Since(x) => x,
        Span::Between(start, end) => (start + end) / 2.0,
    };
    let ends = (start.min(shape - radius), end.max(shape + radius));
    Item { event, span, shape, ends, key: key(event, ends.1, frame), row: 0 }
}

/// Where the key of an event stands whose shape or bar ends at `end`.
fn key(event: &Event, end: f64, frame: &Frame<'_>) -> (f64, f64) {
    let left = end + frame.px(GAP);
    (left, left + frame.small().width(finding::key(event)))
}

/// The n-th undated event of a lane, in the band left of the axis of time.
fn in_band<'a>(event: &'a Event, place: usize, columns: &Columns, frame: &Frame<'_>) -> Item<'a> {
    let in_row = columns.undated_in_row(frame);
    let left = columns.plot.0 + frame.px(APART) + columns.cell * factor(place % in_row);
    let shape = left + frame.px(RADIUS);
    let ends = (left, left + frame.px(2.0 * RADIUS));
    Item { event, span: Span::At(shape), shape, ends, key: key(event, ends.1, frame), row: place / in_row }
}

/// The first row in which nothing stands where the event does.
fn free_row(item: &Item<'_>, placed: &[Item<'_>], frame: &Frame<'_>) -> usize {
    let apart = frame.px(APART);
    let reach = |one: &Item<'_>| (one.ends.0, one.key.1);
    let (start, end) = reach(item);
    let is_taken = |row: usize| {
        placed
            .iter()
            .filter(|other| other.row == row)
            .map(reach)
            .any(|(low, high)| start < high + apart && low < end + apart)
    };
    (0..placed.len()).find(|row| !is_taken(*row)).unwrap_or(placed.len())
}

/// The bar of an event whose date is known by bounds only, with an arrow where one of them is open. It is pale, so that the
/// shape on it is seen even where the two are about equally wide.
fn bar(item: &Item<'_>, y: f64, colour: Colour, frame: &Frame<'_>) -> Vec<Shape> {
    let (start, end) = item.ends;
    let (thin, half) = (frame.stroke(1.5), frame.px(RADIUS + 1.0));
    let head = (half * 1.6).min(end - start);
    let band = |from: f64, to: f64| {
        Shape::Fill(Rect::new(from, y - frame.px(BAR / 2.0), to - from, frame.px(BAR)), colour.faded(0.35))
    };
    let cap = |x: f64| Shape::Fill(Rect::new(x.round(), y - half, thin.min(end - start), 2.0 * half), colour);
    let arrow = |tip: f64, base: f64| {
        Shape::Polygon(vec![Point::new(tip, y), Point::new(base, y - half), Point::new(base, y + half)], colour)
    };
    match item.span {
        Span::At(_) => Vec::new(),
        Span::Between(..) => vec![band(start, end), cap(start), cap((end - thin).max(start))],
        Span::Until(_) => vec![band(start + head, end), arrow(start, start + head)],
        Span::Since(_) => vec![band(start, end - head), arrow(end, end - head)],
    }
}
