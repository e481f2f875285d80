//! Marker shapes: what tells series apart for those who cannot tell them by colour.

use super::{Colour, Frame, Point, Rect, Shape};

/// More series than this are not told apart by markers: names and marks tell which is which.
pub(super) const MOST_TOLD_APART: usize = 10;

/// The marker of the series at `place`: disc, square, triangle, diamond, upturned triangle; then the same again
/// with a hole of `paper`. All fill about the same area inside a circle of `radius`.
pub(super) fn marker(place: usize, centre: Point, radius: f64, colour: Colour, paper: Colour) -> Vec<Shape> {
    let mut shapes = vec![solid(place, centre, radius, colour)];
    if place / 5 % 2 == 1 {
        shapes.push(solid(place, centre, radius * 0.45, paper));
    }
    shapes
}

/// A small triangle under a line, where a median is.
pub(super) fn median(at: Point, colour: Colour, frame: &Frame<'_>) -> Shape {
    let half = frame.px(4.0);
    let (top, bottom) = (at.y + frame.stroke(1.0), at.y + frame.stroke(1.0) + half * 1.5);
    Shape::Polygon(
        vec![Point::new(at.x, top), Point::new(at.x + half, bottom), Point::new(at.x - half, bottom)],
        colour,
    )
}

fn solid(place: usize, centre: Point, radius: f64, colour: Colour) -> Shape {
    let corners = |offsets: &[(f64, f64)]| {
        let corner = |(x, y): &(f64, f64)| Point::new(centre.x + x * radius, centre.y + y * radius);
        Shape::Polygon(offsets.iter().map(corner).collect(), colour)
    };
    match place % 5 {
        0 => Shape::Disc { centre, radius: radius * 0.9, colour },
        1 => Shape::Fill(Rect::around(centre, radius * 1.6, radius * 1.6), colour),
        2 => corners(&[(0.0, -1.0), (1.0, 0.8), (-1.0, 0.8)]),
        3 => corners(&[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]),
        _ => corners(&[(0.0, 1.0), (1.0, -0.8), (-1.0, -0.8)]),
    }
}
