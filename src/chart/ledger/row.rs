//! One row of a ledger: number, title, cells, points, percent. There is a cell for each indicator, as wide as its points,
//! with a look that tells its state without colour.

use super::{Cell, Ledger, Row, State, finding};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Target, pattern};

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
    let first = Rect::new(columns.cells_x, cells_top, columns.point_width, bar);
    mark_area(ledger, row, Rect::new(0.0, top, frame.full_width(), bottom - top), title, layout);
    cells(ledger, row, first, frame, layout);
    bottom
}

/// The area itself can be pointed at: by its title where it has cells of its own, by the whole row where not.
fn mark_area(ledger: &Ledger, row: &Row, whole: Rect, title: Rect, layout: &mut Layout) {
    let bounds = if row.has_own_cells() { Rect { x: 0.0, width: title.right(), ..title } } else { whole };
    layout.marks.push(Mark { bounds, says: finding::area(ledger, row), target: Some(Target::Part(row.part.clone())) });
}

/// The cells of a row, from the upper left corner of `first`, whose width is that of the smallest unit of points.
fn cells(ledger: &Ledger, row: &Row, first: Rect, frame: &Frame<'_>, layout: &mut Layout) {
    let gap = frame.stroke(3.0).min(first.width);
    let mut start = 0;
    for cell in &row.cells {
        let end = start + cell.max.0.max(0);
        let (left, right) = (first.x + approximate(start) * first.width, first.x + approximate(end) * first.width);
        // Edges on whole pixels, so that neither outlines nor the space between cells look uneven.
        let bounds = Rect::new(left.round(), first.y, right.round() - gap - left.round(), first.height);
        layout.shapes.extend(look(cell.state(), share(cell), bounds, frame));
        if row.has_own_cells() {
            let target = Some(Target::Part(cell.part.clone()));
            layout.marks.push(Mark { bounds, says: finding::cell(ledger, cell), target });
        }
        start = end;
    }
}

/// The share of its points that a cell has, from 0 to 1.
fn share(cell: &Cell) -> f64 {
    let awarded = cell.awarded.map_or(0, |points| points.0);
    (approximate(awarded) / approximate(cell.max.0.max(1))).clamp(0.0, 1.0)
}

/// The shapes of a cell: solid as far as it is credited, a dashed and hatched rest, dots where nothing is known.
pub(super) fn look(state: State, share: f64, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let theme = frame.theme;
    match state {
        State::Credited => vec![Shape::Fill(area, theme.accent)],
        State::Gap => {
            let dash = (frame.px(6.0), frame.px(4.0));
            let mut shapes = pattern::hatch(area.grown(-frame.stroke(2.0)), frame.px(4.0), theme.gap_soft);
            shapes.extend(pattern::broken_outline(area, frame.stroke(1.5), dash, theme.gap));
            shapes
        }
        State::Unknown => {
            let stroke = frame.stroke(1.0);
            pattern::broken_outline(area, stroke, (stroke.max(frame.px(2.0)), frame.px(4.0)), theme.ink_2)
        }
        State::Partly => {
            let split = (area.x + area.width * share).round();
            let rest = Rect::new(split, area.y, area.right() - split, area.height);
            let mut shapes = look(State::Gap, 0.0, rest, frame);
            shapes.push(Shape::Fill(Rect { width: split - area.x, ..area }, theme.accent));
            shapes
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a pixel is coarser than the loss")]
pub(super) fn approximate(points: i64) -> f64 {
    points as f64
}
