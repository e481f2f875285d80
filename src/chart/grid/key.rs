//! What the signs of a grid stand for.

use super::Sign;
use super::cell::SIGN;
use crate::chart::{Anchor, Frame, Layout, Point};
use crate::text::Message;

/// The space between two entries, in CSS pixels.
const APART: f64 = 18.0;

/// Signs with what they stand for, from `top` on over the whole width; returns where they end.
pub(super) fn key(signs: &[(Sign, Message)], top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (style, line) = (frame.small(), frame.small().line().max(frame.px(20.0)));
    let (mut x, mut y) = (0.0, top);
    for (sign, name) in signs {
        let name = frame.say(name);
        let width = frame.px(SIGN) + style.width(&name);
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, y + line);
        }
        let middle = y + line / 2.0;
        layout.shapes.extend(sign.shapes(Point::new(x + frame.px(SIGN) / 2.0, middle), frame));
        let at = Point::new(x + frame.px(SIGN + 2.0), middle);
        layout.shapes.push(style.set(&name, at, Anchor::Start, frame.full_width() - at.x));
        x += width + frame.px(APART);
    }
    if signs.is_empty() { y } else { y + line }
}
