//! The web of one radar: rings, spokes, and on them an outline for each country, with gaps where an area is unknown.

use super::Radar;
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point, Rect, Shape, marker};

/// Rings at quarters of the maximum.
const RINGS: usize = 4;

/// Where a radar stands, in device pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Web {
    pub(super) centre: Point,
    pub(super) radius: f64,
    pub(super) spokes: usize,
}

impl Web {
    /// The place on a spoke, counted clockwise from the top, at a share of its length.
    pub(super) fn at(&self, spoke: usize, share: f64) -> Point {
        let (sin, cos) = self.angle(spoke).sin_cos();
        Point::new(self.centre.x + sin * share * self.radius, self.centre.y - cos * share * self.radius)
    }

    /// Clockwise from the top, in radians.
    pub(super) fn angle(&self, spoke: usize) -> f64 {
        std::f64::consts::TAU * factor(spoke) / factor(self.spokes.max(1))
    }

    /// Where the lowest spoke ends.
    pub(super) fn bottom(&self) -> f64 {
        (0..self.spokes).map(|spoke| self.at(spoke, 1.0).y).fold(self.centre.y, f64::max)
    }

    /// Rings and spokes.
    pub(super) fn ground(&self, frame: &Frame<'_>, layout: &mut Layout) {
        let width = frame.stroke(1.0);
        let mut line = |from, to, colour| layout.shapes.push(Shape::Line { from, to, width, colour });
        for ring in 1..=RINGS {
            let share = factor(ring) / factor(RINGS);
            let colour = if ring == RINGS { frame.theme.ink_2.faded(0.6) } else { frame.theme.rule };
            for spoke in 0..self.spokes {
                line(self.at(spoke, share), self.at((spoke + 1) % self.spokes, share), colour);
            }
        }
        for spoke in 0..self.spokes {
            line(self.centre, self.at(spoke, 1.0), frame.theme.rule);
        }
    }

    /// The shape of a country: filled only where every area is known, since a fill over a gap would claim a value.
    pub(super) fn fill(
        &self,
        shares: &[Option<f64>],
        place: usize,
        alpha: f64,
        frame: &Frame<'_>,
        layout: &mut Layout,
    ) {
        let all: Option<Vec<Point>> =
            shares.iter().enumerate().map(|(spoke, share)| Some(self.at(spoke, (*share)?))).collect();
        layout.shapes.extend(all.map(|corners| Shape::Polygon(corners, frame.theme.series(place).faded(alpha))));
    }

    /// Lines between neighbouring areas that are both known, and a marker on each that is.
    pub(super) fn outline(
        &self,
        shares: &[Option<f64>],
        place: usize,
        marker_radius: f64,
        frame: &Frame<'_>,
        layout: &mut Layout,
    ) {
        let (colour, width) = (frame.theme.series(place), frame.stroke(2.0));
        for (spoke, (one, next)) in shares.iter().zip(shares.iter().cycle().skip(1)).enumerate() {
            if let (Some(one), Some(next)) = (one, next) {
                let (from, to) = (self.at(spoke, *one), self.at((spoke + 1) % self.spokes.max(1), *next));
                layout.shapes.push(Shape::Line { from, to, width, colour });
            }
        }
        for (spoke, share) in shares.iter().enumerate() {
            let Some(share) = share else { continue };
            let centre = self.at(spoke, *share);
            layout.shapes.extend(marker::marker(place, centre, marker_radius, colour, frame.theme.paper));
        }
    }

    /// A mark for each area of a country, known or not; what is not known is at the outer end of its spoke.
    pub(super) fn mark(&self, radar: &Radar, place: usize, frame: &Frame<'_>, layout: &mut Layout) {
        let side = frame.px(14.0);
        for (spoke, line) in radar.figures.areas().iter().enumerate() {
            let share = line.get(place).map_or(1.0, |figure| figure.share.approximate());
            let bounds = Rect::around(self.at(spoke, share), side, side);
            layout.marks.extend(radar.figures.mark(line, place, bounds));
        }
    }
}
