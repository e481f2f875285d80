//! A bar, and what its parts stand for: what is reached directly as a thick part, what is only supported as a thin one,
//! what is not reached as a line.

use super::Cell;
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape};
use crate::model::Points;
use crate::scoring::Score;
use crate::text::{Message, say};

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

/// Length of a sample, the space behind it, and that between two entries, in CSS pixels.
const SAMPLE: f64 = 26.0;
const GAP: f64 = 6.0;
const APART: f64 = 18.0;

/// Samples with what they stand for, from `top` on over the whole width; returns where they end.
pub(super) fn key(top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (style, line) = (frame.small(), frame.small().line().max(frame.px(20.0)));
    let (none, all) = (Points::ZERO, Points(1));
    let entries: [(Cell, Message); 3] = [
        (Cell { direct: all, any: all }, say::chart_side_direct()),
        (Cell { direct: none, any: all }, say::chart_side_supported()),
        (Cell::default(), say::chart_side_unreached()),
    ];
    let (mut x, mut y) = (0.0, top);
    for (cell, name) in entries {
        let name = frame.say(&name);
        let width = frame.px(SAMPLE + GAP) + style.width(&name);
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, y + line);
        }
        let sample = Rect::new(x, y, frame.px(SAMPLE).min(frame.full_width() - x), line);
        layout.shapes.extend(shapes(cell, all, sample, frame));
        let at = Point::new(x + frame.px(SAMPLE + GAP), y + line / 2.0);
        layout.shapes.push(style.set(&name, at, Anchor::Start, frame.full_width() - at.x));
        x += width + frame.px(APART);
    }
    y + line
}
