//! Where everything in event lines stands: a key of kinds, the lanes, and the axis of time under them.

use super::columns::Columns;
use super::lane::Rows;
use super::{EventLane, EventLines, EventPeriod, finding};
use crate::chart::frame::factor;
use crate::chart::legend::{self, Entry};
use crate::chart::time::{Span, Years};
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape};
use crate::text::Value;

/// The space above and below the events of a lane, in CSS pixels.
const PADDING: f64 = 7.0;

pub(super) fn place(chart: &EventLines, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let columns = Columns::of(chart, frame);
    let top = key(chart, frame, &mut layout);
    let span = chart.period.as_ref().and_then(|period| Some((period, columns.years?.span(&period.span)?)));
    let lanes_top = match span {
        Some((period, span)) => name_period(period, span, top, &columns, frame, &mut layout),
        None => top,
    };
    let lanes: Vec<(&EventLane, Rows<'_>)> =
        chart.lanes.iter().map(|lane| (lane, Rows::of(lane, &columns, frame))).collect();
    let heights: Vec<f64> = lanes.iter().map(|(lane, rows)| height(lane, rows, &columns, frame)).collect();
    let bottom = lanes_top + heights.iter().sum::<f64>();
    if let Some((_, Span::Between(start, end))) = span {
        let area = Rect::new(start, lanes_top, end - start, bottom - lanes_top);
        layout.shapes.push(Shape::Fill(area, frame.theme.accent_soft));
    }
    let middle = bottom + frame.px(7.0) + frame.small().line() / 2.0;
    band(&columns, lanes_top, bottom, middle, frame, &mut layout);
    if let Some(years) = &columns.years {
        name_years(years, middle, frame, &mut layout);
    }
    let mut y = lanes_top;
    for ((lane, rows), height) in lanes.iter().zip(heights) {
        place_lane(chart, (lane, rows), (y, y + height), &columns, frame, &mut layout);
        y += height;
        rule(y, frame, &mut layout);
    }
    layout.height = middle + frame.small().line() / 2.0;
    layout
}

/// What each shape stands for, where there is more than one.
fn key(chart: &EventLines, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let kinds = finding::kinds(chart);
    if kinds.len() < 2 {
        return 0.0;
    }
    let entry = |(kind, name): (usize, &crate::text::Message)| Entry {
        marker: Some(kind),
        long: frame.say(name),
        ..Entry::default()
    };
    let entries: Vec<Entry> = kinds.into_iter().map(entry).collect();
    legend::key(&entries, Point::default(), frame.full_width(), frame, layout) + frame.px(10.0)
}

/// The name of the time that stands out, over its middle as far as there is room; returns where it ends.
fn name_period(
    period: &EventPeriod,
    span: Span,
    top: f64,
    columns: &Columns,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let Span::Between(start, end) = span else { return top };
    let style = frame.small();
    let text = frame.say(&period.name);
    let (left, right) = columns.plot;
    let half = (style.width(&text) / 2.0).min((right - left) / 2.0);
    let x = ((start + end) / 2.0).min(right - half).max(left + half);
    let at = Point::new(x, top + style.line() / 2.0);
    layout.shapes.push(style.set(&text, at, Anchor::Middle, right - left));
    top + style.line() + frame.px(4.0)
}

fn height(lane: &EventLane, rows: &Rows<'_>, columns: &Columns, frame: &Frame<'_>) -> f64 {
    let name = frame.body().line() * factor(columns.lines(lane, frame).len());
    let events = columns.row * factor(rows.count);
    let height = if columns.is_narrow { name + events } else { name.max(events) };
    (height + frame.px(2.0 * PADDING)).round()
}

fn place_lane(
    chart: &EventLines,
    (lane, rows): (&EventLane, &Rows<'_>),
    (top, bottom): (f64, f64),
    columns: &Columns,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let (style, lines) = (frame.body(), columns.lines(lane, frame));
    let text_top = top + frame.px(PADDING);
    layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, text_top)));
    let name = if columns.is_narrow { style.line() * factor(lines.len()) } else { 0.0 };
    if let Some(years) = &columns.years {
        // Not through a name that stands above.
        rule_years(years, if name > 0.0 { text_top + name } else { top }, bottom, frame, layout);
    }
    rows.place(chart, text_top + name, columns, frame, layout);
}

fn rule(y: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let line = frame.stroke(1.0);
    layout.shapes.push(Shape::Fill(Rect::new(0.0, y - line, frame.full_width(), line), frame.theme.ink_2.faded(0.45)));
}

/// The ground of undated events, with the word under it.
fn band(columns: &Columns, top: f64, bottom: f64, middle: f64, frame: &Frame<'_>, layout: &mut Layout) {
    if columns.band <= 0.0 {
        return;
    }
    let area = columns.band_area(top, bottom);
    layout.shapes.push(Shape::Fill(area, frame.theme.rule.faded(0.3)));
    let at = Point::new(area.centre().x, middle);
    layout.shapes.push(frame.small().set(&frame.write(&Value::Date(None)), at, Anchor::Middle, area.width));
}

/// A rule at the beginning of each year, where there is room for so many.
fn rule_years(years: &Years, top: f64, bottom: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let line = frame.stroke(1.0);
    for x in years.boundaries(frame.px(20.0)) {
        let area = Rect::new((x - line / 2.0).round(), top, line, bottom - top);
        layout.shapes.push(Shape::Fill(area, frame.theme.rule));
    }
}

fn name_years(years: &Years, middle: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let style = frame.small();
    let width = style.width("0000") + frame.px(8.0);
    for (year, x) in years.labels(width) {
        layout.shapes.push(style.set(&format!("{year:04}"), Point::new(x, middle), Anchor::Middle, width));
    }
}
