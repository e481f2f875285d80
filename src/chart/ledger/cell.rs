//! The cells of a row: one per indicator, as wide as its points, with a look that tells its state without colour.

use super::place::approximate;
use super::{Cell, Ledger, Row, State, finding};
use crate::chart::{Frame, Layout, Mark, Rect, Shape, Target, pattern};

/// The cells of a row, from the upper left corner of `first`, whose width is that of the smallest unit of points.
pub(super) fn place_all(ledger: &Ledger, row: &Row, first: Rect, frame: &Frame<'_>, layout: &mut Layout) {
    let gap = frame.stroke(3.0).min(first.width);
    let mut start = 0;
    for cell in &row.cells {
        let end = start + cell.max.0.max(0);
        let (left, right) = (first.x + approximate(start) * first.width, first.x + approximate(end) * first.width);
        // Edges on whole pixels, so that neither outlines nor the space between cells look uneven.
        let bounds = Rect::new(left.round(), first.y, right.round() - gap - left.round(), first.height);
        layout.shapes.extend(look(cell.state(), share(cell), bounds, frame));
        if row.has_own_cells() {
            let target = Some(Target::Part(cell.part.clone()));
            layout.marks.push(Mark { bounds, says: finding::cell(ledger, cell), target });
        }
        start = end;
    }
}

/// The share of its points that a cell has, from 0 to 1.
fn share(cell: &Cell) -> f64 {
    let awarded = cell.awarded.map_or(0, |points| points.0);
    (approximate(awarded) / approximate(cell.max.0.max(1))).clamp(0.0, 1.0)
}

/// The shapes of a cell: solid as far as it is credited, a dashed and hatched rest, dots where nothing is known.
pub(super) fn look(state: State, share: f64, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let theme = frame.theme;
    match state {
        State::Credited => vec![Shape::Fill(area, theme.accent)],
        State::Gap => {
            let dash = (frame.px(6.0), frame.px(4.0));
            let mut shapes = pattern::hatch(area.grown(-frame.stroke(2.0)), frame.px(4.0), theme.gap_soft);
            shapes.extend(pattern::broken_outline(area, frame.stroke(1.5), dash, theme.gap));
            shapes
        }
        State::Unknown => {
            let stroke = frame.stroke(1.0);
            pattern::broken_outline(area, stroke, (stroke.max(frame.px(2.0)), frame.px(4.0)), theme.ink_2)
        }
        State::Partly => {
            let split = (area.x + area.width * share).round();
            let rest = Rect::new(split, area.y, area.right() - split, area.height);
            let mut shapes = look(State::Gap, 0.0, rest, frame);
            shapes.push(Shape::Fill(Rect { width: split - area.x, ..area }, theme.accent));
            shapes
        }
    }
}
