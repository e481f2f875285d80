//! Where strips of areas stand: one under the other on one axis of shares. Each has its title and median, ticks for all
//! countries, and the picked ones on stems above them; names stand at the stems of the total.

use super::{AreaStrips, Distribution, Entry, finding};
use crate::chart::axis::{self, Scale};
use crate::chart::figures::Line;
use crate::chart::frame::factor;
use crate::chart::stems::{self, Label};
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style, Target, legend, marker, sentence};
use crate::model::Decimal;
use crate::sort::SortSmall;
use crate::text::{Message, Value, say};

/// Height of a thin tick, in CSS pixels.
const TICK: f64 = 13.0;
/// How far the mark of a tick reaches on both sides, in CSS pixels.
const REACH: f64 = 3.0;
/// Half the width of a marker, in CSS pixels.
const RADIUS: f64 = 5.5;

/// The axis that all strips share, in device pixels.
struct Axis {
    /// Where its zero is.
    left: f64,
    length: f64,
}

impl Axis {
    fn at(&self, share: Decimal) -> f64 {
        self.left + Scale::new(1.0, self.length).at(share.approximate())
    }
}

pub(super) fn place(strips: &AreaStrips, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    // Room for half a marker at both ends.
    let left = frame.px(RADIUS);
    let axis = Axis { left, length: (frame.full_width() - 2.0 * left).max(0.0) };
    let mut y = 0.0;
    // Names stand at the stems of the total. Where a picked country has none, the markers need a legend.
    let known_elsewhere = strips
        .picked
        .lines
        .first()
        .is_some_and(|total| strips.picked.known().any(|(place, _)| total.get(place).is_none()));
    if known_elsewhere {
        let width = frame.full_width();
        y = legend::legend(&strips.picked.selection, Point::default(), width, frame, &mut layout) + frame.px(8.0);
    }
    let notes = [
        (strips.picked.unknown(), say::chart_strips_without as fn(Vec<Value>) -> Message),
        (finding::only_total(strips), say::chart_strips_only_total),
    ];
    for (countries, note) in notes.into_iter().filter(|(countries, _)| !countries.is_empty()) {
        y = sentence::place(&note(countries), y, frame, &mut layout) + frame.px(8.0);
    }
    for (line, strip) in strips.picked.lines.iter().zip(&strips.strips) {
        y = strip_at(strips, line, strip, &axis, y, frame, &mut layout) + frame.px(14.0);
    }
    layout.height = percents(&axis, y - frame.px(6.0), frame, &mut layout);
    layout
}

/// The axis of shares under the last strip; returns where it ends.
fn percents(axis: &Axis, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (style, line) = (frame.small(), frame.stroke(1.0));
    let middle = top + frame.px(8.0) + style.line() / 2.0;
    layout.shapes.push(Shape::Fill(Rect::new(axis.left, top.round(), axis.length, line), frame.theme.ink_2));
    let ticks = axis::ticks(100, frame.width < 360.0);
    let last = ticks.len().saturating_sub(1);
    for (place, tick) in ticks.into_iter().enumerate() {
        let x = axis.left + Scale::new(100.0, axis.length).at(tick.approximate());
        let sharp = (x - line / 2.0).min(axis.left + axis.length - line).max(axis.left).round();
        layout.shapes.push(Shape::Fill(Rect::new(sharp, top.round(), line, frame.px(5.0)), frame.theme.ink_2));
        let (x, anchor) = match place {
            0 => (0.0, Anchor::Start),
            _ if place == last => (frame.full_width(), Anchor::End),
            _ => (x, Anchor::Middle),
        };
        let text = frame.write(&Value::Percent(tick));
        layout.shapes.push(style.set(&text, Point::new(x, middle), anchor, axis.length / 3.0));
    }
    middle + style.line() / 2.0
}

/// Places a strip from `top` on and returns where it ends.
fn strip_at(
    strips: &AreaStrips,
    line: &Line,
    strip: &Distribution,
    axis: &Axis,
    top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let mut y = heading(strips, line, strip, top, frame, layout) + frame.px(4.0);
    if !strip.all.is_empty() {
        let standing = strips.standing(line, strip);
        let heads = if line.is_total() { named(&standing, axis, frame) } else { bare(&standing, axis, frame) };
        let levels = heads.iter().map(|head| head.level + 1).max().unwrap_or(0);
        let step = if line.is_total() { frame.small().line() + frame.px(4.0) } else { frame.px(2.0 * RADIUS + 1.0) };
        let base = (y + factor(levels) * step + frame.px(TICK + 4.0)).round();
        ticks(strip, &standing, axis, base, frame, layout);
        stand(&heads, levels, (y, step, base), frame, layout);
        if let Some(share) = strip.median() {
            layout.shapes.push(marker::median(Point::new(axis.at(share), base), frame.theme.ink, frame));
        }
        let tops: Vec<(usize, f64)> =
            heads.iter().map(|head| (head.place, head.y(levels, y, step) - frame.px(RADIUS))).collect();
        mark((line, strip), &tops, axis, base, frame, layout);
        y = base + frame.px(7.0);
    }
    let without = finding::without(strips, line);
    if !strip.all.is_empty() && !without.is_empty() {
        y = sentence::place(&say::chart_strips_without(Value::List(without)), y + frame.px(2.0), frame, layout);
    }
    y
}

/// Title and note; the note at the end of the line, or under the title where there is no room for it.
fn heading(
    strips: &AreaStrips,
    line: &Line,
    strip: &Distribution,
    top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let (bold, small, width) = (frame.body().bold(), frame.small(), frame.full_width());
    let note_message = finding::note(strips, line, strip);
    let (title, note) = (frame.write(&line.title()), frame.say(&note_message));
    let beside = bold.width(&title) + frame.px(16.0) + small.width(&note) <= width;
    let middle = top + bold.line() / 2.0;
    if beside {
        layout.shapes.push(bold.set(&title, Point::new(0.0, middle), Anchor::Start, width));
        layout.shapes.push(small.set(&note, Point::new(width, middle), Anchor::End, width));
        return top + bold.line();
    }
    let lines = bold.wrap(&title, &[width; 2]);
    layout.shapes.extend(bold.set_lines(&lines, Point::new(0.0, top)));
    sentence::place(&note_message, top + bold.line() * factor(lines.len()), frame, layout)
}

/// A picked country on its stem.
struct Head {
    place: usize,
    x: f64,
    level: usize,
    /// Where its text stands and which end of it, if it has one; with the room there is.
    text: Option<(String, f64, Anchor, f64)>,
}

impl Head {
    /// How high it stands among so many levels from `top` on.
    fn y(&self, levels: usize, top: f64, step: f64) -> f64 {
        top + (factor(levels.saturating_sub(self.level)) - 0.5) * step
    }
}

fn names<'a>(frame: &Frame<'a>) -> Style<'a> {
    frame.small().bold().in_colour(frame.theme.ink)
}

/// Heads with names and figures beside them, as in the strip of a ranking.
fn named(standing: &[(usize, &Entry)], axis: &Axis, frame: &Frame<'_>) -> Vec<Head> {
    let (style, clear) = (names(frame), frame.px(RADIUS + 5.0));
    let figure = |entry: &Entry| frame.words.number(entry.figure.value);
    let name = |entry: &Entry| frame.write(&(&entry.name).into());
    let wanted = |(_, entry): &(usize, &Entry)| Label {
        x: axis.at(entry.figure.share),
        width: style.width(&format!("{} {}", name(entry), figure(entry))) + 2.0 * clear,
    };
    let wanted: Vec<Label> = standing.iter().map(wanted).collect();
    let placed = stems::place(&wanted, frame.full_width());
    let head = |((place, entry), (label, one)): (&(usize, &Entry), (&Label, &stems::Placed))| {
        let room = one.end - one.start - clear;
        // Where there is too little room the name is cut, never the figure.
        let name = style.wrap(&name(entry), &[room - style.width(&format!(" {}", figure(entry)))]).concat();
        let text = format!("{name} {}", figure(entry)).trim_start().to_owned();
        let (x, anchor) = if one.leftward { (label.x - clear, Anchor::End) } else { (label.x + clear, Anchor::Start) };
        Head { place: *place, x: label.x, level: one.level, text: Some((text, x, anchor, room)) }
    };
    standing.iter().zip(wanted.iter().zip(&placed)).map(head).collect()
}

/// Heads alone, above each other where they would cover each other.
fn bare(standing: &[(usize, &Entry)], axis: &Axis, frame: &Frame<'_>) -> Vec<Head> {
    let apart = frame.px(2.0 * RADIUS + 1.0);
    let mut heads: Vec<Head> = Vec::new();
    // In the reader's order, so that those with the same share stand above each other in that order everywhere.
    let mut picked = standing.to_vec();
    picked.sort_small_by_key(|(place, _)| *place);
    for (place, entry) in picked {
        let x = axis.at(entry.figure.share);
        let is_free = |level: &usize| !heads.iter().any(|head| head.level == *level && (head.x - x).abs() < apart);
        let level = (0..=heads.len()).find(is_free).unwrap_or_default();
        heads.push(Head { place, x, level, text: None });
    }
    heads
}

/// Stems first, then heads and texts over them, each text on a ground of paper that hides a stem behind it.
fn stand(heads: &[Head], levels: usize, (top, step, base): (f64, f64, f64), frame: &Frame<'_>, layout: &mut Layout) {
    let y = |head: &Head| head.y(levels, top, step);
    let stem = frame.stroke(2.0);
    let mut from_the_highest: Vec<&Head> = heads.iter().collect();
    from_the_highest.sort_small_by_key(|head| std::cmp::Reverse(head.level));
    for head in from_the_highest {
        let area = Rect::new((head.x - stem / 2.0).round(), y(head), stem, base - y(head));
        layout.shapes.push(Shape::Fill(area, frame.theme.series(head.place)));
    }
    for head in heads {
        if let Some((text, x, anchor, room)) = &head.text {
            let written = names(frame).set(text, Point::new(*x, y(head)), *anchor, *room);
            layout.shapes.push(Shape::Fill(written.bounds(), frame.theme.paper));
            layout.shapes.push(written);
        }
        let (centre, colour) = (Point::new(head.x, y(head)), frame.theme.series(head.place));
        layout.shapes.extend(marker::marker(head.place, centre, frame.px(RADIUS), colour, frame.theme.paper));
    }
}

/// The line of the strip, and a tick on it for every country that does not stand above it: thin, and darker where many
/// meet; where it is picked, thick and in colour.
fn ticks(
    strip: &Distribution,
    standing: &[(usize, &Entry)],
    axis: &Axis,
    base: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let (line, height) = (frame.stroke(1.0), frame.px(TICK));
    layout.shapes.push(Shape::Fill(Rect::new(axis.left, base, axis.length, line), frame.theme.rule));
    let colour = frame.theme.ink_2.faded(0.45);
    let mut tick = |entry: &Entry, width: f64, colour| {
        let area = Rect::new((axis.at(entry.figure.share) - width / 2.0).round(), base - height, width, height);
        layout.shapes.push(Shape::Fill(area, colour));
    };
    strip.all.iter().filter(|entry| entry.picked.is_none()).for_each(|entry| tick(entry, line, colour));
    let stands = |place: usize| standing.iter().any(|(other, _)| *other == place);
    let low = strip.picked().filter(|(place, _)| !stands(*place));
    low.for_each(|(_, entry)| tick(entry, frame.stroke(2.0), frame.theme.accent));
}

/// One mark for each share, since countries with the same share stand at the same place. It reaches up to the
/// markers of picked ones, whose places and upper edges are `tops`.
fn mark(
    (line, strip): (&Line, &Distribution),
    tops: &[(usize, f64)],
    axis: &Axis,
    base: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let reach = frame.px(REACH);
    for same in strip.all.chunk_by(|a, b| a.figure.share == b.figure.share) {
        let picked = same.iter().find(|entry| entry.picked.is_some());
        let Some(entry) = picked.or(same.first()) else { continue };
        let own = |(place, _): &&(usize, f64)| same.iter().any(|entry| entry.picked == Some(*place));
        let top = tops.iter().filter(own).map(|(_, top)| *top).fold(base - frame.px(TICK), f64::min);
        let bounds = Rect::new(axis.at(entry.figure.share) - reach, top, 2.0 * reach, base - top);
        if picked.is_some() && line.is_total() {
            layout.first = layout.marks.len();
        }
        let target = Some(Target::Country(entry.country));
        layout.marks.push(Mark { bounds, says: finding::mark(line, same), target });
    }
}
