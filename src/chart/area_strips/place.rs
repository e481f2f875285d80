//! Where strips of areas stand: one under the other on one axis of shares, the names at the stems of the total.

use super::{AreaStrips, finding, row};
use crate::chart::axis::{self, Scale};
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape, legend, sentence};
use crate::model::Decimal;
use crate::text::{Message, Value, say};

/// Half the width of a marker, in CSS pixels.
pub(super) const RADIUS: f64 = 5.5;

/// The axis that all strips share, in device pixels.
pub(super) struct Axis {
    /// Where its zero is.
    pub(super) left: f64,
    pub(super) length: f64,
}

impl Axis {
    pub(super) fn at(&self, share: Decimal) -> f64 {
        self.left + Scale::new(1.0, self.length).at(share.approximate())
    }
}

pub(super) fn place(strips: &AreaStrips, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    // Room for half a marker at both ends.
    let left = frame.px(RADIUS);
    let axis = Axis { left, length: (frame.full_width() - 2.0 * left).max(0.0) };
    let mut y = 0.0;
    // Names stand at the stems of the total. Where a picked country has none, the markers need a legend.
    let known_elsewhere = strips
        .picked
        .lines
        .first()
        .is_some_and(|total| strips.picked.known().any(|(place, _)| total.get(place).is_none()));
    if known_elsewhere {
        let width = frame.full_width();
        y = legend::legend(&strips.picked.selection, Point::default(), width, frame, &mut layout) + frame.px(8.0);
    }
    let notes = [
        (strips.picked.unknown(), say::chart_strips_without as fn(Vec<Value>) -> Message),
        (finding::only_total(strips), say::chart_strips_only_total),
    ];
    for (countries, note) in notes.into_iter().filter(|(countries, _)| !countries.is_empty()) {
        y = sentence::place(&note(countries), y, frame, &mut layout) + frame.px(8.0);
    }
    for (line, strip) in strips.picked.lines.iter().zip(&strips.strips) {
        y = row::place(strips, line, strip, &axis, y, frame, &mut layout) + frame.px(14.0);
    }
    layout.height = percents(&axis, y - frame.px(6.0), frame, &mut layout);
    layout
}

/// The axis of shares under the last strip; returns where it ends.
fn percents(axis: &Axis, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (style, line) = (frame.small(), frame.stroke(1.0));
    let middle = top + frame.px(8.0) + style.line() / 2.0;
    layout.shapes.push(Shape::Fill(Rect::new(axis.left, top.round(), axis.length, line), frame.theme.ink_2));
    let ticks = axis::ticks(100, frame.width < 360.0);
    let last = ticks.len().saturating_sub(1);
    for (place, tick) in ticks.into_iter().enumerate() {
        let x = axis.left + Scale::new(100.0, axis.length).at(tick.approximate());
        let sharp = (x - line / 2.0).min(axis.left + axis.length - line).max(axis.left).round();
        layout.shapes.push(Shape::Fill(Rect::new(sharp, top.round(), line, frame.px(5.0)), frame.theme.ink_2));
        let (x, anchor) = match place {
            0 => (0.0, Anchor::Start),
            _ if place == last => (frame.full_width(), Anchor::End),
            _ => (x, Anchor::Middle),
        };
        let text = frame.write(&Value::Percent(tick));
        layout.shapes.push(style.set(&text, Point::new(x, middle), anchor, axis.length / 3.0));
    }
    middle + style.line() / 2.0
}
