//! The middle of a strip: a band over half of the countries, a small triangle at each median, and a key that says both.

use super::{Entry, Strip};
use crate::chart::{Anchor, Colour, Frame, Layout, Point, Rect, Shape, marker};
use crate::model::Decimal;
use crate::scoring;
use crate::text::{Message, say};

/// How far the band reaches over the ticks, in CSS pixels.
const OVER: f64 = 4.0;
/// The space between the entries of the key, in CSS pixels.
const APART: f64 = 16.0;

impl Strip {
    /// The quartiles of all countries, rounded as the index rounds; none of few.
    pub(super) fn quartiles(&self) -> Option<[Decimal; 3]> {
        let scores: Vec<Decimal> = self.scored.iter().map(|entry| entry.score).collect();
        Some(scoring::quartiles(&scores)?.map(|score| score.rounded(self.decimals)))
    }

    /// The median of the group that stands out, with what it is called.
    fn group_median(&self) -> Option<(Decimal, Message)> {
        self.group.as_ref()?.median.clone()
    }
}

/// The median score of some, from the lowest to the highest, rounded as the index rounds.
pub(super) fn median(strip: &Strip, entries: &[&Entry]) -> Decimal {
    let scores: Vec<Decimal> = entries.iter().map(|entry| entry.score).collect();
    scoring::median(&scores).unwrap_or_default().rounded(strip.decimals)
}

/// The band, on a base line and as high as the ticks and a little more. It lies under all else.
pub(super) fn band(
    strip: &Strip,
    (base, height): (f64, f64),
    x: &dyn Fn(Decimal) -> f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) {
    let Some([low, _, high]) = strip.quartiles() else { return };
    let (left, top) = (x(low).round(), base - height - frame.px(OVER));
    let band = Rect::new(left, top, (x(high) - left).max(frame.stroke(1.0)), base - top);
    layout.shapes.push(Shape::Fill(band, frame.theme.accent_soft));
}

/// The triangles under the base line: that of all countries, and over it that of the group.
pub(super) fn medians(strip: &Strip, base: f64, x: &dyn Fn(Decimal) -> f64, frame: &Frame<'_>, layout: &mut Layout) {
    let all = strip.quartiles().map(|[_, median, _]| (median, frame.theme.ink));
    let group = strip.group_median().map(|(median, _)| (median, frame.theme.accent));
    for (median, colour) in all.into_iter().chain(group) {
        layout.shapes.push(marker::median(Point::new(x(median), base), colour, frame));
    }
}

/// What band and triangles are, from `top` on; returns where it ends.
pub(super) fn key(strip: &Strip, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let mut entries: Vec<(Option<Colour>, Message)> = Vec::new();
    if let Some([low, median, high]) = strip.quartiles() {
        entries.push((Some(frame.theme.ink), say::chart_strip_median(median)));
        entries.push((None, say::chart_strip_half(low, high)));
    }
    entries.extend(strip.group_median().map(|(_, said)| (Some(frame.theme.accent), said)));
    let style = frame.small();
    let (line, sign) = (style.line(), frame.px(14.0));
    let (mut x, mut y) = (0.0, top + frame.px(4.0));
    for (triangle, said) in &entries {
        let text = frame.say(said);
        let width = sign + style.width(&text);
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, y + line);
        }
        let middle = y + line / 2.0;
        layout.shapes.push(match triangle {
            Some(colour) => marker::median(Point::new(x + frame.px(4.0), middle - frame.px(3.0)), *colour, frame),
            None => Shape::Fill(
                Rect::new(x, middle - frame.px(5.0), frame.px(10.0), frame.px(10.0)),
                frame.theme.accent_soft,
            ),
        });
        let room = frame.full_width() - x - sign;
        layout.shapes.push(style.set(&text, Point::new(x + sign, middle), Anchor::Start, room));
        x += width + frame.px(APART);
    }
    if entries.is_empty() { top } else { y + line }
}
