//! Where the panels of a history stand: next to each other, or under each other where it is narrow.

use super::{History, panel};
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point, panels};

/// The least width of a panel, in CSS pixels.
const LEAST: f64 = 230.0;
/// The space between panels, in CSS pixels.
const GAP: f64 = 28.0;

pub(super) fn place(history: &History, frame: &Frame<'_>) -> Layout {
    let columns = panels::columns(history.panels.len(), frame.width, LEAST, GAP);
    let gap = frame.px(GAP);
    let width = (frame.full_width() - gap * (factor(columns) - 1.0)) / factor(columns);
    let mut layout = frame.layout(0.0);
    let mut top = 0.0;
    for row in history.panels.chunks(columns) {
        // Panels beside each other begin and end at the same heights, whatever the length of their titles.
        let title_lines = row.iter().map(|panel| panel::title_lines(panel, width, frame).len()).max().unwrap_or(1);
        let mut left = 0.0;
        let mut bottom = top;
        for panel in row {
            bottom = panel::place(panel, Point::new(left, top), width, title_lines, frame, &mut layout).max(bottom);
            left += width + gap;
        }
        layout.height = bottom;
        top = bottom + gap;
    }
    layout.first = layout.marks.len().saturating_sub(1);
    layout
}
