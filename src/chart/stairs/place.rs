//! Where the lines of stairs run and their points stand.

use super::{Across, At, Stairs, Stop};
use crate::chart::axis::{self, Scale};
use crate::chart::beside::Taken;
use crate::chart::time::{Span, Years, place_notes};
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape};
use crate::model::{AsOf, Decimal};

/// Height of the part with lines in it, in CSS pixels.
const HEIGHT: f64 = 240.0;
/// Radius of a point, in CSS pixels.
const RADIUS: f64 = 4.5;
/// How far the mark of a point reaches beyond it, in CSS pixels.
const REACH: f64 = 2.0;
/// Length of a dash and of the gap behind it, in CSS pixels.
const DASH: f64 = 5.0;

/// Places the picture.
pub(super) fn place(stairs: &Stairs<'_>, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let ticks = axis::ticks(stairs.full, false);
    let figures = ticks.iter().map(|tick| frame.small().width(&frame.words.number(*tick))).fold(0.0, f64::max);
    let left = figures + frame.px(8.0);
    let top = frame.small().line() + frame.px(8.0);
    let area = Rect::new(left, top, frame.full_width() - left, frame.px(HEIGHT));
    let upright = Scale::new(f64::from(stairs.full), area.height);
    for tick in ticks {
        let y = (area.bottom() - upright.at(tick.approximate())).round();
        let colour = if tick.units == 0 { frame.theme.ink_2 } else { frame.theme.rule };
        layout.shapes.push(Shape::Fill(Rect::new(area.x, y, area.width, frame.stroke(1.0)), colour));
        let at = Point::new(area.x - frame.px(8.0), y);
        layout.shapes.push(frame.small().set(&frame.words.number(tick), at, Anchor::End, figures));
    }
    let plot = Plot { stairs, area, upright, level: Level::of(stairs.across, area, frame), frame };
    let bottom = plot.axis(&mut layout);
    plot.fill(&mut layout);
    layout.height = place_notes(&stairs.notes, bottom, frame, &mut layout);
    layout
}

/// The level axis.
enum Level {
    Time(Option<Years>),
    Cost(Scale),
}

impl Level {
    fn of(across: &Across, area: Rect, frame: &Frame<'_>) -> Self {
        // Room for half a point and its mark at both ends.
        let room = frame.px(RADIUS + REACH);
        let length = area.width - 2.0 * room;
        match across {
            Across::Time(from, to) => {
                Self::Time(Years::of(&[AsOf::from(*from), AsOf::from(*to)], area.x + room, length))
            }
            Across::Cost(most, _) => {
                let most = i32::try_from(*most).unwrap_or(i32::MAX);
                Self::Cost(Scale::new(f64::from(most), length))
            }
        }
    }
}

/// The part with lines in it.
struct Plot<'a> {
    stairs: &'a Stairs<'a>,
    area: Rect,
    upright: Scale,
    level: Level,
    frame: &'a Frame<'a>,
}

impl Plot<'_> {
    fn x(&self, at: At) -> f64 {
        let room = self.frame.px(RADIUS + REACH);
        match (&self.level, at) {
            (Level::Time(Some(years)), At::Day(day)) => match years.span(&AsOf::from(day)) {
                Some(Span::At(x) | Span::Between(x, _) | Span::Until(x) | Span::Since(x)) => x,
                None => self.area.x,
            },
            (Level::Cost(scale), At::Cost(cost)) => {
                self.area.x + room + scale.at(f64::from(i32::try_from(cost).unwrap_or(i32::MAX)))
            }
            _ => self.area.x + room,
        }
    }

    fn y(&self, score: Decimal) -> f64 {
        self.area.bottom() - self.upright.at(score.approximate())
    }

    /// The level axis with its figures; returns where it ends.
    fn axis(&self, layout: &mut Layout) -> f64 {
        let style = self.frame.small();
        let (line, middle) = (self.frame.stroke(1.0), self.area.bottom() + self.frame.px(6.0) + style.line() / 2.0);
        let tick = |x: f64| {
            let x = x.min(self.area.right() - line).round();
            Shape::Fill(Rect::new(x, self.area.bottom(), line, self.frame.px(5.0)), self.frame.theme.ink_2)
        };
        let bottom = middle + style.line() / 2.0;
        match (&self.level, self.stairs.across) {
            (Level::Time(Some(years)), _) => {
                layout.shapes.extend(years.boundaries(self.frame.px(6.0)).into_iter().map(tick));
                let width = style.width("0000") + self.frame.px(8.0);
                for (year, x) in years.labels(width) {
                    layout.shapes.push(style.set(&format!("{year:04}"), Point::new(x, middle), Anchor::Middle, width));
                }
                bottom
            }
            (_, Across::Cost(most, name)) => {
                for cost in ticks(*most, self.area.width / self.frame.px(40.0)) {
                    let (x, text) = (self.x(At::Cost(cost)), cost.to_string());
                    layout.shapes.push(tick(x));
                    // The last one may be wider than the room beside it.
                    let at = Point::new(x.min(self.area.right() - style.width(&text) / 2.0), middle);
                    layout.shapes.push(style.set(&text, at, Anchor::Middle, self.area.width));
                }
                let lines = style.wrap(&self.frame.say(name), &[self.area.width; 2]);
                let mut y = bottom + style.line() / 2.0;
                for text in &lines {
                    let at = Point::new(self.area.right(), y);
                    layout.shapes.push(style.set(text, at, Anchor::End, self.area.width));
                    y += style.line();
                }
                y - style.line() / 2.0
            }
            _ => bottom,
        }
    }

    fn fill(&self, layout: &mut Layout) {
        let theme = self.frame.theme;
        let mut taken = Vec::new();
        if let Some((score, said)) = &self.stairs.target {
            let y = self.y(*score);
            self.run(Rect::new(self.area.x, y, self.area.width, 0.0), theme.ink_2, true, layout);
            let text = self.frame.say(said);
            let width = self.frame.small().width(&text).min(self.area.width);
            // Above the line, on the left, where few costs bring so much.
            let at = Point::new(self.area.x + self.frame.px(2.0), y - self.frame.small().line() * 0.6);
            let shape = self.frame.small().set(&text, at, Anchor::Start, self.area.width - self.frame.px(2.0));
            taken.push(Rect::new(at.x, at.y - self.frame.small().line() / 2.0, width, self.frame.small().line()));
            layout.shapes.push(shape);
        }
        if self.stairs.has_other() {
            self.line(|stop| stop.other, theme.series(1), true, layout);
        }
        self.line(|stop| stop.score, theme.accent, false, layout);
        let mut before: Option<(Decimal, Decimal)> = None;
        let mut points: Vec<(Rect, Decimal)> = Vec::new();
        for stop in self.stairs.stops {
            let x = self.x(stop.at);
            let own = self.disc(Point::new(x, self.y(stop.score)));
            let mut bounds = own;
            let is_new = before.is_none_or(|(_, other)| other != stop.other);
            if stop.other != stop.score && is_new {
                let other = self.disc(Point::new(x, self.y(stop.other)));
                let radius = self.frame.px(RADIUS);
                layout.shapes.push(Shape::Disc { centre: other.centre(), radius, colour: theme.series(1) });
                points.push((other, stop.other));
                bounds = bounds.joined(&other);
            }
            if before.is_none_or(|(score, _)| score != stop.score) {
                let radius = self.frame.px(RADIUS);
                layout.shapes.push(Shape::Disc { centre: own.centre(), radius, colour: theme.accent });
                points.push((own, stop.score));
            }
            before = Some((stop.score, stop.other));
            let bounds = bounds.grown(self.frame.px(REACH));
            layout.marks.push(Mark { bounds, says: stop.says.clone(), target: None });
        }
        let headroom = self.frame.small().line() + self.frame.px(8.0);
        let room = Rect { y: self.area.y - headroom, height: self.area.height + headroom, ..self.area };
        let boxes = points.iter().map(|(bounds, _)| *bounds).chain(taken).collect();
        let mut taken = Taken::new(room, boxes);
        for (bounds, score) in self.written(points) {
            layout.shapes.extend(taken.write(&self.frame.words.number(score), bounds, self.frame));
        }
    }

    /// The points whose scores are written: over time all, which are few. Of costs the ends and the first that reaches the
    /// target, and between these as many as have room above themselves; the others are said of their marks.
    fn written(&self, points: Vec<(Rect, Decimal)>) -> Vec<(Rect, Decimal)> {
        if matches!(self.stairs.across, Across::Time(..)) {
            return points;
        }
        let room = self.frame.small().width("00.00") + self.frame.px(8.0);
        let reaching = self
            .stairs
            .target
            .as_ref()
            .and_then(|(target, _)| points.iter().find(|(_, score)| score >= target).map(|(bounds, _)| *bounds));
        let ends = [points.first(), points.last()].into_iter().flatten().map(|(bounds, _)| *bounds);
        let mut taken: Vec<Rect> = reaching.into_iter().chain(ends).collect();
        let mut kept = Vec::new();
        for (bounds, score) in points {
            let is_near = |other: &Rect| (other.x - bounds.x).abs() < room;
            if taken.contains(&bounds) || !taken.iter().any(is_near) {
                taken.push(bounds);
                kept.push((bounds, score));
            }
        }
        kept
    }

    fn disc(&self, at: Point) -> Rect {
        let side = 2.0 * self.frame.px(RADIUS);
        Rect::around(at, side, side)
    }

    /// A line from stop to stop: level up to the next one, then upright. Over time it goes on to the end.
    fn line(&self, score: fn(&Stop) -> Decimal, colour: Colour, is_broken: bool, layout: &mut Layout) {
        let stops = self.stairs.stops;
        for (place, stop) in stops.iter().enumerate() {
            let (x, y) = (self.x(stop.at), self.y(score(stop)));
            let next = stops.get(place + 1).map(|next| (self.x(next.at), self.y(score(next))));
            let goes_on = matches!(self.stairs.across, Across::Time(..)).then_some((self.area.right(), y));
            let Some((to, height)) = next.or(goes_on) else { continue };
            self.run(Rect::new(x, y, to - x, 0.0), colour, is_broken, layout);
            self.run(Rect::new(to, y.min(height), 0.0, (y - height).abs()), colour, is_broken, layout);
        }
    }

    /// A level or an upright line, whole or in dashes.
    fn run(&self, along: Rect, colour: Colour, is_broken: bool, layout: &mut Layout) {
        let width = self.frame.stroke(if is_broken { 1.5 } else { 2.0 });
        let is_level = along.height <= 0.0;
        let length = if is_level { along.width } else { along.height };
        let dash = if is_broken { self.frame.px(DASH) } else { length };
        let mut from = 0.0;
        while from < length {
            let to = (from + dash).min(length);
            let piece = if is_level {
                Rect::new(along.x + from, (along.y - width / 2.0).round(), to - from, width)
            } else {
                Rect::new((along.x - width / 2.0).round(), along.y + from, width, to - from)
            };
            layout.shapes.push(Shape::Fill(piece, colour));
            from += dash + self.frame.px(DASH) * 0.8;
        }
    }
}

/// Round numbers from 0 to the most, at most so many.
fn ticks(most: i64, room: f64) -> Vec<i64> {
    let steps = (0..).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.saturating_pow(power)));
    let count = |step: i64| f64::from(i32::try_from(most / step).unwrap_or(i32::MAX));
    let step = steps.take(60).find(|step| count(*step) <= room.max(1.0)).unwrap_or(most.max(1));
    (0..=most / step).map(|place| place * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_are_written_in_round_numbers() {
        assert_eq!(ticks(17, 5.0), [0, 5, 10, 15]);
        assert_eq!(ticks(3, 8.0), [0, 1, 2, 3]);
        assert_eq!(ticks(4_900, 5.0), [0, 1_000, 2_000, 3_000, 4_000]);
        assert_eq!(ticks(0, 5.0), [0]);
    }
}
