//! One row of a ledger: number, title, cells, points, percent.

use super::{Ledger, Row, cell, finding};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Target};

/// The columns of a ledger, in device pixels.
pub(super) struct Columns {
    /// Whether titles stand above their cells.
    pub(super) narrow: bool,
    /// Width of the widest number, which numbers are set flush right in.
    pub(super) numbers: f64,
    pub(super) title_x: f64,
    /// Widths of the lines of a title.
    pub(super) title_widths: [f64; 2],
    pub(super) cells_x: f64,
    /// Width of the smallest unit of points, the same in every row.
    pub(super) point_width: f64,
    /// Right edge of the points.
    pub(super) points_x: f64,
    /// Right edge of the percent.
    pub(super) percent_x: f64,
}

/// Places a row from `top` on and returns where it ends.
pub(super) fn place(
    ledger: &Ledger,
    row: &Row,
    columns: &Columns,
    top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let style = frame.body();
    let (pad, bar) = (frame.px(8.0), frame.px(24.0));
    let lines = style.wrap(&frame.write(&(&row.title).into()), &columns.title_widths);
    let text_height = style.line() * factor(lines.len()).max(1.0);
    let inner = if columns.narrow { text_height + frame.px(4.0) + bar } else { text_height.max(bar) };
    let bottom = (top + pad + inner + pad).round();
    let text_top = if columns.narrow { top + pad } else { (top + bottom - text_height) / 2.0 };
    let cells_top = if columns.narrow { bottom - pad - bar } else { (top + bottom - bar) / 2.0 }.round();
    let figures_y = if columns.narrow { text_top + style.line() / 2.0 } else { (top + bottom) / 2.0 };

    let [title_width, _] = columns.title_widths;
    let title = Rect::new(columns.title_x, text_top, title_width, text_height);
    let quiet = style.in_colour(frame.theme.ink_2);
    if let Some(number) = row.number() {
        let at = Point::new(columns.numbers, text_top + style.line() / 2.0);
        layout.shapes.push(quiet.set(number, at, Anchor::End, columns.numbers));
    }
    layout.shapes.extend(style.set_lines(&lines, Point::new(title.x, title.y)));
    let points = frame.say(&finding::points(ledger, &row.tally));
    layout.shapes.push(style.set(&points, Point::new(columns.points_x, figures_y), Anchor::End, frame.full_width()));
    if let Some(percent) = finding::percent(row) {
        let at = Point::new(columns.percent_x, figures_y);
        layout.shapes.push(quiet.set(&frame.write(&percent), at, Anchor::End, frame.full_width()));
    }
    let cells = Rect::new(columns.cells_x, cells_top, columns.point_width, bar);
    mark_area(ledger, row, Rect::new(0.0, top, frame.full_width(), bottom - top), title, layout);
    cell::place_all(ledger, row, cells, frame, layout);
    bottom
}

/// The area itself can be pointed at: by its title where it has cells of its own, by the whole row where not.
fn mark_area(ledger: &Ledger, row: &Row, whole: Rect, title: Rect, layout: &mut Layout) {
    let bounds = if row.has_own_cells() { Rect { x: 0.0, width: title.right(), ..title } } else { whole };
    layout.marks.push(Mark { bounds, says: finding::area(ledger, row), target: Some(Target::Part(row.part.clone())) });
}
