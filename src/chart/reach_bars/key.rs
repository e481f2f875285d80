//! What the parts of a bar stand for.

use super::{Cell, row};
use crate::chart::{Anchor, Frame, Layout, Point, Rect};
use crate::model::Points;
use crate::text::{Message, say};

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
        layout.shapes.extend(row::shapes(cell, all, sample, frame));
        let at = Point::new(x + frame.px(SAMPLE + GAP), y + line / 2.0);
        layout.shapes.push(style.set(&name, at, Anchor::Start, frame.full_width() - at.x));
        x += width + frame.px(APART);
    }
    y + line
}
