//! Where panels stand: next to each other, or under each other where it is narrow.

use super::{Panel, panel};
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point, Rect, Shape, panels};

/// The measures of panels, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(in crate::chart) struct Sizes {
    /// The least width of a panel.
    pub(in crate::chart) least: f64,
    /// The space between panels.
    pub(in crate::chart) gap: f64,
    /// The height of the part with points in it.
    pub(in crate::chart) height: f64,
    /// Whether from one panel to the next the methodology changes, which a broken line between them shows.
    pub(in crate::chart) is_break: bool,
}

impl Sizes {
    /// Few panels, each worth a look of its own.
    pub(in crate::chart) const LARGE: Self = Self { least: 230.0, gap: 28.0, height: 220.0, is_break: true };
    /// Several countries in each panel.
    pub(in crate::chart) const SHARED: Self = Self { height: 280.0, ..Self::LARGE };
    /// Many panels to be compared with each other.
    pub(in crate::chart) const SMALL: Self = Self { least: 150.0, gap: 20.0, height: 104.0, is_break: false };
}

/// A broken line from top to bottom: what stands on its two sides was measured in two ways.
fn break_line(x: f64, top: f64, bottom: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let (dash, step, width) = (frame.px(5.0), frame.px(9.0), frame.stroke(1.5));
    let mut y = top;
    while y + dash <= bottom {
        let area = Rect::new((x - width / 2.0).round(), y.round(), width, dash.round());
        layout.shapes.push(Shape::Fill(area, frame.theme.ink_2));
        y += step;
    }
}

/// Places panels from `top` on, and returns where they end.
pub(in crate::chart) fn place(panels: &[Panel], sizes: Sizes, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let columns = panels::columns(panels.len(), frame.width, sizes.least, sizes.gap);
    let gap = frame.px(sizes.gap);
    let width = (frame.full_width() - gap * (factor(columns) - 1.0)) / factor(columns);
    let (mut top, mut end) = (top, top);
    for row in panels.chunks(columns) {
        // Panels beside each other begin and end at the same heights, whatever the length of their titles.
        let title_lines = row.iter().map(|panel| panel::title_lines(panel, width, frame).len()).max().unwrap_or(1);
        let mut left = 0.0;
        let mut bottom = top;
        for panel in row {
            let place = panel::Place { corner: Point::new(left, top), width, title_lines, height: sizes.height };
            bottom = panel::place(panel, &place, frame, layout).max(bottom);
            left += width + gap;
        }
        if sizes.is_break {
            let between = (1..row.len()).map(|place| factor(place) * (width + gap) - gap / 2.0);
            between.for_each(|x| break_line(x, top, bottom, frame, layout));
        }
        end = bottom;
        top = bottom + gap;
    }
    end
}
