//! The axis of scores, from nothing to full marks, with few and round ticks.

use super::{Anchor, Frame, Layout, Point, Rect};
use crate::model::Decimal;

/// A scale from 0 to `full` along `length` device pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    full: f64,
    length: f64,
}

impl Scale {
    /// A scale; a `full` that is not above zero becomes 1.
    pub(super) fn new(full: f64, length: f64) -> Self {
        let full = if full.is_finite() && full > 0.0 { full } else { 1.0 };
        Self { full, length: length.max(0.0) }
    }

    /// How far from the zero a score stands; what lies off the scale stands at its end.
    pub(super) fn at(&self, score: f64) -> f64 {
        let share = score / self.full;
        if share.is_finite() { share.clamp(0.0, 1.0) * self.length } else { 0.0 }
    }
}

/// Quarters of `full`, or halves where there is little room, exact as numbers.
pub(super) fn ticks(full: u32, little_room: bool) -> Vec<Decimal> {
    let parts: i64 = if little_room { 2 } else { 4 };
    let hundredths = i64::from(full).saturating_mul(100);
    let decimals = if hundredths / parts % 100 == 0 { 0 } else { 2 };
    (0..=parts).map(|part| Decimal { units: hundredths * part / parts, decimals: 2 }.rounded(decimals)).collect()
}

/// A level axis with its ticks written under it; `left` and `y` are where its zero is. Returns where it ends.
pub(super) fn level(frame: &Frame<'_>, full: u32, left: f64, y: f64, length: f64, layout: &mut Layout) -> f64 {
    let style = frame.small();
    let scale = Scale::new(f64::from(full), length);
    let line = frame.stroke(1.0);
    layout.shapes.push(super::Shape::Fill(Rect::new(left, y, length, line), frame.theme.ink_2));
    let label_y = y + frame.px(6.0) + style.line() / 2.0;
    let ticks = ticks(full, frame.width < 360.0);
    let last = ticks.len().saturating_sub(1);
    for (place, tick) in ticks.into_iter().enumerate() {
        let x = left + scale.at(tick.approximate());
        let x_line = (x - line / 2.0).min(left + length - line).max(left).round();
        layout.shapes.push(super::Shape::Fill(Rect::new(x_line, y, line, frame.px(5.0)), frame.theme.ink_2));
        let anchor = match place {
            0 => Anchor::Start,
            _ if place == last => Anchor::End,
            _ => Anchor::Middle,
        };
        layout.shapes.push(style.set(&frame.words.number(tick), Point::new(x, label_y), anchor, length / 3.0));
    }
    label_y + style.line() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round() {
        let written = |full, little| ticks(full, little).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(written(100, false), ["0", "25", "50", "75", "100"]);
        assert_eq!(written(100, true), ["0", "50", "100"]);
        assert_eq!(written(1, false), ["0.00", "0.25", "0.50", "0.75", "1.00"]);
    }

    #[test]
    fn what_lies_off_the_scale_stands_at_its_end() {
        let scale = Scale::new(100.0, 200.0);
        let at = [-5.0, 0.0, 50.0, 120.0, f64::NAN].map(|score| scale.at(score));
        assert_eq!(at.map(|x| x.to_string()), ["0", "0", "100", "200", "0"]);
    }
}
