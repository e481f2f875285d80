//! A bar: what is reached directly as a thick part, what is only supported as a thin one, what is not reached as a line.

use super::Cell;
use crate::chart::{Frame, Rect, Shape};
use crate::model::Points;
use crate::scoring::Score;

/// Thickness of the three parts, in CSS pixels.
const DIRECT: f64 = 13.0;
const SUPPORTED: f64 = 6.0;
const LINE: f64 = 1.0;

/// Draws a bar over the whole width of `area`, around its middle.
pub(super) fn shapes(cell: Cell, of: Points, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let share = |points: Points| Score::new(points, of, 1).map_or(0.0, Score::share).clamp(0.0, 1.0);
    let (direct, any) = (area.width * share(cell.direct), area.width * share(cell.any));
    let accent = frame.theme.accent;
    let line = frame.stroke(LINE);
    let end = Rect::new(area.right() - line, middle(area, SUPPORTED, frame).y, line, frame.px(SUPPORTED));
    let parts = [
        (Rect { x: area.x + any, width: area.width - any, ..middle(area, LINE, frame) }, frame.theme.ink_2.faded(0.5)),
        (end, frame.theme.ink_2.faded(0.5)),
        (
            Rect { x: area.x + direct, width: (any - direct).max(0.0), ..middle(area, SUPPORTED, frame) },
            accent.faded(0.55),
        ),
        (Rect { width: direct, ..middle(area, DIRECT, frame) }, accent),
    ];
    parts.into_iter().filter(|(part, _)| part.width > 0.0).map(|(part, colour)| Shape::Fill(part, colour)).collect()
}

/// The whole width at this thickness.
fn middle(area: Rect, thickness: f64, frame: &Frame<'_>) -> Rect {
    let height = frame.px(thickness).round().max(1.0);
    Rect::new(area.x, (area.centre().y - height / 2.0).round(), area.width, height)
}
