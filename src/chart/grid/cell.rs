//! A cell of a grid: a ground as dark as its share, its text, and a sign before it.

use super::{Cell, Sign};
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape};

/// The darkest ground: text on it keeps its contrast in either theme.
const DARKEST: f64 = 0.32;
/// Width of a sign with the space after it, in CSS pixels.
pub(super) const SIGN: f64 = 13.0;

/// Where a cell stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) area: Rect,
    pub(super) bold: bool,
    /// Width of the widest text of all cells: figures end under each other.
    pub(super) widest: f64,
    /// Whether any cell has a sign before its text.
    pub(super) has_signs: bool,
}

/// How wide the text of a cell is at most.
pub(super) fn text_width(cell: &Cell, frame: &Frame<'_>) -> f64 {
    cell.text.as_ref().map_or(0.0, |text| frame.small().bold().width(&frame.write(text)))
}

/// How wide a cell has to be for texts that are so wide.
pub(super) fn width(widest: f64, has_signs: bool, frame: &Frame<'_>) -> f64 {
    widest + frame.px(8.0 + if has_signs { SIGN } else { 0.0 })
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
    let before = if place.has_signs { frame.px(SIGN) } else { 0.0 };
    let left = area.centre().x - (place.widest + before) / 2.0 + before;
    let end = Point::new(left + place.widest, area.centre().y);
    layout.shapes.push(style.set(&frame.write(text), end, Anchor::End, area.width));
    if let Some(sign) = cell.sign {
        layout.shapes.extend(sign.shapes(Point::new(left - before / 2.0, area.centre().y), frame));
    }
    layout.marks.extend(cell.mark.clone().map(|mark| Mark { bounds: area, ..mark }));
}

impl Sign {
    /// The sign as a shape: told from the others without its colour.
    pub(super) fn shapes(self, centre: Point, frame: &Frame<'_>) -> Vec<Shape> {
        let triangle = |half: f64, colour| {
            let corner = |x: f64, y: f64| Point::new(centre.x + x * half, centre.y + y * half);
            vec![Shape::Polygon(vec![corner(0.0, 1.0), corner(1.1, -0.9), corner(-1.1, -0.9)], colour)]
        };
        let disc = |css: f64, colour| Shape::Disc { centre, radius: frame.px(css), colour };
        match self {
            Self::Best => triangle(frame.px(-4.0), frame.theme.accent),
            Self::Worst => triangle(frame.px(4.0), frame.theme.gap),
            Self::Direct => vec![disc(4.5, frame.theme.accent)],
            Self::Supporting => vec![disc(4.5, frame.theme.accent), disc(3.0, frame.theme.paper)],
            Self::Both => {
                vec![disc(5.5, frame.theme.accent), disc(4.2, frame.theme.paper), disc(2.4, frame.theme.accent)]
            }
        }
    }
}
