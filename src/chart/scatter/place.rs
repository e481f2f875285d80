//! Where everything in a scatter stands: two axes from zero, faint dots, then markers with names.

use super::{Dot, Scatter, finding};
use crate::chart::axis::{self, Scale};
use crate::chart::beside::{Name, Taken};
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape, Target, legend, marker};
use crate::text::say;

/// Radius of a faint dot, in CSS pixels.
const DOT: f64 = 2.5;
/// Radius of a marker, in CSS pixels.
const MARKER: f64 = 5.5;
/// How far the mark of a dot reaches beyond it, in CSS pixels.
const REACH: f64 = 2.0;
/// The least and the greatest height of the plot, in CSS pixels; between them it is a part of the width.
const HEIGHTS: (f64, f64) = (230.0, 480.0);

pub(super) fn place(scatter: &Scatter, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let small = frame.small();
    let ticks = axis::ticks(scatter.y.full, false);
    let figures = ticks.iter().map(|&tick| small.width(&frame.words.number(tick))).fold(0.0, f64::max);
    let title = frame.say(&say::chart_scatter_upward(&scatter.y.name));
    layout.shapes.push(small.set(&title, Point::new(0.0, small.line() / 2.0), Anchor::Start, frame.full_width()));
    // Room for half a marker at the ends of both axes.
    let room = frame.px(MARKER + REACH);
    let left = (figures + frame.px(8.0)).round();
    let top = (small.line() + frame.px(10.0) + room).round();
    let height = frame.px((frame.width * 0.58).clamp(HEIGHTS.0, HEIGHTS.1));
    let plot = Rect::new(left, top, frame.full_width() - left - room, height);
    let bottom = axes(scatter, plot, frame, &mut layout);
    let across = frame.say(&say::chart_scatter_across(&scatter.x.name));
    let at = Point::new(frame.full_width(), bottom + small.line() / 2.0);
    layout.shapes.push(small.set(&across, at, Anchor::End, frame.full_width()));
    let key = Plot::new(scatter, plot, frame).fill(room, &mut layout);
    let bottom = bottom + small.line();
    let corner = Point::new(0.0, bottom + if key.is_empty() { 0.0 } else { frame.px(6.0) });
    layout.height = legend::key(&key, corner, frame.full_width(), frame, &mut layout);
    layout
}

/// Both axes with thin rules at their ticks; returns where the figures of the level one end.
fn axes(scatter: &Scatter, plot: Rect, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let line = frame.stroke(1.0);
    let (level, upright) = scales(scatter, plot);
    for tick in axis::ticks(scatter.x.full, frame.width < 360.0).into_iter().skip(1) {
        let x = (plot.x + level.at(tick.approximate())).round();
        layout.shapes.push(Shape::Fill(Rect::new(x, plot.y, line, plot.height), frame.theme.rule));
    }
    for tick in axis::ticks(scatter.y.full, false) {
        let y = (plot.bottom() - upright.at(tick.approximate())).round();
        layout.shapes.push(Shape::Fill(Rect::new(plot.x, y, plot.width, line), frame.theme.rule));
        let at = Point::new(plot.x - frame.px(8.0), y);
        layout.shapes.push(frame.small().set(&frame.words.number(tick), at, Anchor::End, plot.x));
    }
    layout.shapes.push(Shape::Fill(Rect::new(plot.x, plot.y, line, plot.height), frame.theme.ink_2));
    axis::level(frame, scatter.x.full, plot.x, plot.bottom(), plot.width, layout)
}

fn scales(scatter: &Scatter, plot: Rect) -> (Scale, Scale) {
    (Scale::new(f64::from(scatter.x.full), plot.width), Scale::new(f64::from(scatter.y.full), plot.height))
}

/// The part with dots in it.
struct Plot<'a> {
    scatter: &'a Scatter,
    area: Rect,
    level: Scale,
    upright: Scale,
    frame: &'a Frame<'a>,
}

impl<'a> Plot<'a> {
    fn new(scatter: &'a Scatter, area: Rect, frame: &'a Frame<'a>) -> Self {
        let (level, upright) = scales(scatter, area);
        Self { scatter, area, level, upright, frame }
    }

    /// Dots, markers over them, names beside the markers, and a mark for each, the picked ones first. Gives back what
    /// a legend has to say, because there was no room for the name.
    fn fill(&self, room: f64, layout: &mut Layout) -> Vec<legend::Entry> {
        let (picked, others): (Vec<&Dot>, Vec<&Dot>) = self.scatter.dots.iter().partition(|dot| self.is_named(dot));
        let (theme, radius) = (self.frame.theme, self.frame.px(DOT));
        for dot in &others {
            let colour = theme.ink_2.faded(0.4);
            layout.shapes.push(Shape::Disc { centre: self.at(dot), radius, colour });
        }
        // The first of the picked comes last and so lies on top.
        for dot in picked.iter().rev() {
            let (centre, radius) = (self.at(dot), self.frame.px(MARKER));
            let (series, colour) = self.look(dot);
            if self.is_found(dot) {
                let ring = |reach, colour| Shape::Disc { centre, radius: radius + self.frame.px(reach), colour };
                layout.shapes.extend([ring(5.0, theme.ink), ring(3.0, theme.paper)]);
            }
            // A rim of paper sets it off from what lies below.
            layout.shapes.extend(marker::marker(series, centre, radius + self.frame.px(1.5), theme.paper, theme.paper));
            layout.shapes.extend(marker::marker(series, centre, radius, colour, theme.paper));
        }
        let boxes: Vec<Rect> = picked.iter().map(|dot| self.bounds(dot)).collect();
        let faint = others.iter().map(|dot| self.bounds(dot)).collect();
        let mut taken = Taken::new(self.area.grown(room), boxes.clone()).with_faint(faint);
        // Names stay above the level axis and right of the upright one.
        taken.room = Rect { height: self.area.bottom() - taken.room.y, ..taken.room };
        taken.room = Rect { x: self.area.x, width: taken.room.right() - self.area.x, ..taken.room };
        let names: Vec<Name<'_>> = picked.iter().zip(boxes).map(|(dot, glyph)| self.name(dot, glyph)).collect();
        let (shapes, left_out) = taken.names(&names, self.frame);
        layout.shapes.extend(shapes);
        let entry = |place: usize| {
            let (name, dot) = (names.get(place)?, picked.get(place)?);
            let marker = Some(self.look(dot).0);
            Some(legend::Entry { marker, long: name.text.clone(), bold: name.is_first, ..legend::Entry::default() })
        };
        // Where markers are not told apart, a name away from its dot would say nothing.
        let key = left_out.into_iter().filter(|_| !self.is_crowded()).filter_map(entry).collect();
        for dot in picked.into_iter().chain(others) {
            if self.is_found(dot) {
                layout.first = layout.marks.len();
            }
            let bounds = self.bounds(dot).grown(self.frame.px(REACH));
            let target = Some(Target::Country(dot.country));
            layout.marks.push(Mark { bounds, says: finding::mark(self.scatter, dot), target });
        }
        key
    }

    fn is_found(&self, dot: &Dot) -> bool {
        self.scatter.found == Some(dot.country)
    }

    /// Whether it has a marker and a name.
    fn is_named(&self, dot: &Dot) -> bool {
        dot.picked.is_some() || self.is_found(dot)
    }

    /// Whether more countries are picked than markers tell apart.
    fn is_crowded(&self) -> bool {
        self.scatter.dots.iter().filter(|dot| dot.picked.is_some()).count() > marker::MOST_TOLD_APART
    }

    /// Which marker it has, and its colour.
    fn look(&self, dot: &Dot) -> (usize, Colour) {
        let theme = self.frame.theme;
        match dot.picked {
            None => (0, theme.ink),
            Some((_, is_mine)) if self.is_crowded() => (0, if is_mine { theme.accent } else { theme.ink_2 }),
            Some((place, _)) => (place, theme.series(place)),
        }
    }

    fn name(&self, dot: &Dot, glyph: Rect) -> Name<'a> {
        let is_first = dot.picked.is_some_and(|(_, is_mine)| is_mine) || self.is_found(dot);
        let plain = self.frame.small().in_colour(self.frame.theme.ink);
        let style = if is_first { plain.bold() } else { plain };
        Name { text: self.frame.write(&(&dot.name).into()), style, glyph, is_first }
    }

    fn at(&self, dot: &Dot) -> Point {
        let (x, y) = (self.level.at(dot.x.approximate()), self.upright.at(dot.y.approximate()));
        Point::new(self.area.x + x, self.area.bottom() - y)
    }

    fn bounds(&self, dot: &Dot) -> Rect {
        let side = 2.0 * self.frame.px(if self.is_named(dot) { MARKER } else { DOT });
        Rect::around(self.at(dot), side, side)
    }
}
