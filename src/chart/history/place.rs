//! Where the panels of a history stand: next to each other, or under each other where it is narrow.

use super::{History, panel};
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point};

/// The least width of a panel, in CSS pixels.
const LEAST: f64 = 230.0;
/// The space between panels, in CSS pixels.
const GAP: f64 = 28.0;

pub(super) fn place(history: &History, frame: &Frame<'_>) -> Layout {
    let columns = columns(history.panels.len(), frame.width);
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

/// How many panels stand in a row, so that rows are about equally long.
fn columns(panels: usize, width: f64) -> usize {
    let fit = (1..=panels).rev().find(|&columns| factor(columns) * (LEAST + GAP) - GAP <= width).unwrap_or(1);
    let rows = panels.div_ceil(fit.max(1)).max(1);
    panels.div_ceil(rows).max(1)
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn panels_share_a_row_where_there_is_room() {
        let cases =
            [(1, 320.0, 1), (2, 320.0, 1), (2, 960.0, 2), (5, 960.0, 3), (4, 700.0, 2), (0, 960.0, 1), (3, 0.0, 1)];
        for (panels, width, expected) in cases {
            assert_eq!(columns(panels, width), expected, "{panels} panels in {width}");
        }
    }
}
