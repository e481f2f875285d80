//! Where everything in a strip stands: stems with labels above, ticks on the axis, figures below.

use super::{Entry, Strip, finding, middle};
use crate::chart::axis::{self, Scale};
use crate::chart::frame::factor;
use crate::chart::stems::{self, Label, Placed};
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape, Target, marker};
use crate::model::Decimal;

/// Half the width of a marker, in CSS pixels.
const RADIUS: f64 = 5.5;
/// Height of a thin tick, in CSS pixels.
const TICK: f64 = 16.0;
/// Height of the ticks beside those of a group that stands out, in CSS pixels.
const LOW_TICK: f64 = 8.0;

pub(super) fn place(strip: &Strip, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    // Room for half a marker at both ends.
    let (left, length) = (frame.px(RADIUS), frame.full_width() - 2.0 * frame.px(RADIUS));
    let scale = Scale::new(f64::from(strip.full), length);
    let at = |score: Decimal| left + scale.at(score.approximate());
    let x = |entry: &Entry| at(entry.score);
    let chosen: Vec<&Entry> = strip.highlighted().collect();
    let style = frame.body();
    let around = frame.px(RADIUS * 2.0 + 10.0);
    let wanted = |entry: &&Entry| {
        let (name, score) = texts(entry, frame);
        Label { x: x(entry), width: style.bold().width(&format!("{name} {score}")) + around }
    };
    let wanted: Vec<Label> = chosen.iter().map(wanted).collect();
    let placed = stems::place(&wanted, frame.full_width());
    let level_height = style.line() + frame.px(4.0);
    let levels = placed.iter().map(|one| one.level + 1).max().unwrap_or(0);
    let base = (factor(levels) * level_height + frame.px(TICK + 10.0)).round();

    middle::band(strip, (base, frame.px(TICK)), &at, frame, &mut layout);
    ticks(strip, frame, base, &x, &mut layout);
    let heads: Vec<f64> =
        placed.iter().map(|one| factor(levels - one.level) * level_height - level_height / 2.0).collect();
    for ((entry, head), label) in chosen.iter().zip(&heads).zip(&wanted) {
        let stem = frame.stroke(2.0).min(length);
        let area = Rect::new((label.x - stem / 2.0).round(), *head, stem, base - head);
        layout.shapes.push(Shape::Fill(area, colour(entry, frame)));
    }
    for ((entry, head), (label, one)) in chosen.iter().zip(&heads).zip(wanted.iter().zip(&placed)) {
        write(entry, Point::new(label.x, *head), one, frame, &mut layout);
    }
    let bottom = axis::level(frame, strip.full, left, base, length, &mut layout);
    middle::medians(strip, base, &at, frame, &mut layout);
    layout.height = middle::key(strip, bottom, frame, &mut layout);
    mark(strip, frame, base, &x, &mut layout);
    layout
}

/// Name and score of a country as they are written.
fn texts(entry: &Entry, frame: &Frame<'_>) -> (String, String) {
    (frame.write(&(&entry.name).into()), frame.words.number(entry.score))
}

fn colour(entry: &Entry, frame: &Frame<'_>) -> Colour {
    entry.highlight.map_or(frame.theme.ink_2, |place| frame.theme.series(place))
}

/// A thin tick for every country that is not highlighted; those of the group taller, stronger and over the others.
fn ticks(strip: &Strip, frame: &Frame<'_>, base: f64, x: &dyn Fn(&Entry) -> f64, layout: &mut Layout) {
    let low = if strip.group.is_some() { LOW_TICK } else { TICK };
    let rows = [(false, low, frame.theme.ink_2.faded(0.5)), (true, TICK, frame.theme.accent.faded(0.8))];
    for (is_member, height, colour) in rows {
        let these =
            strip.scored.iter().filter(|entry| entry.highlight.is_none() && entry.in_group.is_some() == is_member);
        let starts: Vec<f64> = these.map(x).collect();
        row_of_ticks(&starts, (base, frame.px(height)), colour, frame, layout);
    }
}

/// Ticks of one height on a base line. Where several meet one is drawn, as dark as all of them over each other, so that
/// thousands take no longer than fit.
fn row_of_ticks(places: &[f64], (base, height): (f64, f64), colour: Colour, frame: &Frame<'_>, layout: &mut Layout) {
    let line = frame.stroke(1.0);
    let starts: Vec<f64> = places.iter().map(|place| (place - line / 2.0).round()).collect();
    for same in starts.chunk_by(|a, b| a.total_cmp(b).is_eq()) {
        let Some(&start) = same.first() else { continue };
        let light = same.iter().fold(1.0, |light, _| light * (1.0 - colour.alpha));
        layout.shapes.push(Shape::Fill(Rect::new(start, base - height, line, height), colour.faded(1.0 - light)));
    }
}

/// The head of a stem and the text beside it, on a ground of paper that hides any stem behind.
fn write(entry: &Entry, head: Point, placed: &Placed, frame: &Frame<'_>, layout: &mut Layout) {
    let style = frame.body().bold();
    let clear = frame.px(RADIUS + 5.0);
    let room = placed.end - placed.start - clear;
    let (name, score) = texts(entry, frame);
    // Where there is too little room the name is cut, never the score.
    let name = style.wrap(&name, &[room - style.width(&format!(" {score}"))]).concat();
    let text = format!("{name} {score}");
    let (x, anchor) = if placed.leftward { (head.x - clear, Anchor::End) } else { (head.x + clear, Anchor::Start) };
    let written = style.set(text.trim_start(), Point::new(x, head.y), anchor, room);
    layout.shapes.push(Shape::Fill(written.bounds(), frame.theme.paper));
    layout.shapes.push(written);
    if let Some(place) = entry.highlight {
        layout.shapes.extend(marker::marker(place, head, frame.px(RADIUS), colour(entry, frame), frame.theme.paper));
    }
}

/// One mark for each score, since countries with the same score stand at the same place.
fn mark(strip: &Strip, frame: &Frame<'_>, base: f64, x: &dyn Fn(&Entry) -> f64, layout: &mut Layout) {
    let reach = frame.px(3.0);
    for same in strip.scored.chunk_by(|a, b| a.score == b.score) {
        let highlighted = same.iter().find(|entry| entry.highlight.is_some());
        let Some(entry) = highlighted.or(same.first()) else { continue };
        let top = base - frame.px(TICK);
        let bounds = Rect::new(x(entry) - reach, top, 2.0 * reach, base - top);
        if highlighted.is_some() {
            layout.first = layout.marks.len();
        }
        let target = Some(Target::Country(entry.country));
        layout.marks.push(Mark { bounds, says: finding::mark(strip, same), target });
    }
}
