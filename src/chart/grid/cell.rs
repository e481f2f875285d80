//! A cell of a grid: a ground as dark as its share, its text, and a triangle where it is the best or the worst.

use super::{Cell, Extreme};
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape};

/// The darkest ground: text on it keeps its contrast in either theme.
const DARKEST: f64 = 0.32;
/// Width of the triangle with the space after it, in CSS pixels.
const TRIANGLE: f64 = 13.0;

/// Where a cell stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) area: Rect,
    pub(super) bold: bool,
    /// Width of the widest text of all cells: figures end under each other.
    pub(super) widest: f64,
    /// Whether any cell has a triangle before its text.
    pub(super) has_triangles: bool,
}

/// How wide the text of a cell is at most.
pub(super) fn text_width(cell: &Cell, frame: &Frame<'_>) -> f64 {
    cell.text.as_ref().map_or(0.0, |text| frame.small().bold().width(&frame.write(text)))
}

/// How wide a cell has to be for texts that are so wide.
pub(super) fn width(widest: f64, has_triangles: bool, frame: &Frame<'_>) -> f64 {
    widest + frame.px(8.0 + if has_triangles { TRIANGLE } else { 0.0 })
}

pub(super) fn place(cell: &Cell, place: Place, frame: &Frame<'_>, layout: &mut Layout) {
    // A line of paper between cells, so that equal shares do not run together.
    let gap = frame.stroke(1.0);
    let area = Rect::new(place.area.x, place.area.y, place.area.width - gap, place.area.height - gap);
    let Some(text) = &cell.text else { return };
    if let Some(share) = cell.share {
        let alpha = 0.02 + (DARKEST - 0.02) * share.approximate().clamp(0.0, 1.0);
        layout.shapes.push(Shape::Fill(area, frame.theme.accent.faded(alpha)));
    }
    let ink = if cell.share.is_some() { frame.theme.ink } else { frame.theme.ink_2 };
    let style = frame.small().in_colour(ink);
    let style = if place.bold { style.bold() } else { style };
    let before = if place.has_triangles { frame.px(TRIANGLE) } else { 0.0 };
    let left = area.centre().x - (place.widest + before) / 2.0 + before;
    let end = Point::new(left + place.widest, area.centre().y);
    layout.shapes.push(style.set(&frame.write(text), end, Anchor::End, area.width));
    if let Some(extreme) = cell.extreme {
        layout.shapes.push(triangle(extreme, Point::new(left - before / 2.0, area.centre().y), frame));
    }
    layout.marks.extend(cell.mark.clone().map(|mark| Mark { bounds: area, ..mark }));
}

/// Pointing up where it is the best, down where it is the worst.
fn triangle(extreme: Extreme, centre: Point, frame: &Frame<'_>) -> Shape {
    let (half, colour) = match extreme {
        Extreme::Best => (frame.px(-4.0), frame.theme.accent),
        Extreme::Worst => (frame.px(4.0), frame.theme.gap),
    };
    let corner = |x: f64, y: f64| Point::new(centre.x + x * half, centre.y + y * half);
    Shape::Polygon(vec![corner(0.0, 1.0), corner(1.1, -0.9), corner(-1.1, -0.9)], colour)
}
