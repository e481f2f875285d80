//! A sentence in small print inside a picture.

use super::frame::factor;
use super::{Frame, Layout, Point};
use crate::text::Message;

/// Sets a sentence over the whole width, from `top` on; returns where it ends.
pub(super) fn place(message: &Message, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    const MOST_LINES: usize = 4;
    let style = frame.small();
    let lines = style.wrap(&frame.say(message), &[frame.full_width(); MOST_LINES]);
    layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, top)));
    top + style.line() * factor(lines.len())
}
