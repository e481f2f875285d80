//! Where the rows and columns of a grid stand: titles before their cells where it is wide, above them where it is
//! not, and columns in several blocks under each other where they do not fit beside each other.

use super::cell::{self, Place, SIGN};
use super::{Column, Grid, Row, Sign};
use crate::chart::frame::factor;
use crate::chart::legend::{self, Entry};
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape, Style};
use crate::text::Message;

/// Below this width, in CSS pixels, titles stand above their cells.
const NARROW: f64 = 560.0;
/// Height of a cell and the widest that one grows, in CSS pixels.
const CELL: f64 = 28.0;
const WIDEST: f64 = 150.0;
/// How much of the width titles may take.
const MOST_TITLES: f64 = 0.34;

/// What all blocks share, in device pixels.
struct Measures {
    narrow: bool,
    /// Where cells begin.
    left: f64,
    cell_width: f64,
    /// Width of the widest text in a cell.
    text_width: f64,
    /// Whether any cell has a sign.
    has_signs: bool,
    /// How many columns stand beside each other.
    columns: usize,
    /// Whether columns are headed by what is short for their names.
    is_short: bool,
}

pub(super) fn place(grid: &Grid, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let measures = measures(grid, frame);
    let mut y = 0.0;
    for block in blocks(grid.columns.len(), measures.columns) {
        if y > 0.0 {
            y += frame.px(18.0);
        }
        y = place_block(grid, &block, &measures, y, frame, &mut layout);
    }
    if measures.is_short {
        let entry = |column: &Column| Entry {
            short: frame.write(&column.short),
            long: frame.write(&column.name),
            bold: column.bold,
            ..Entry::default()
        };
        let explained = grid.columns.iter().filter(|column| column.short != column.name);
        let entries: Vec<Entry> = explained.map(entry).collect();
        y = legend::key(&entries, Point::new(0.0, y + frame.px(8.0)), frame.full_width(), frame, &mut layout);
    }
    if !grid.key.is_empty() {
        y = key(&grid.key, y + frame.px(8.0), frame, &mut layout);
    }
    layout.height = y;
    layout
}

/// The places of the columns of each block, so that blocks are about equally wide.
fn blocks(columns: usize, most: usize) -> Vec<std::ops::Range<usize>> {
    let count = columns.div_ceil(most.max(1)).max(1);
    let each = columns.div_ceil(count).max(1);
    (0..columns).step_by(each).map(|first| first..(first + each).min(columns)).collect()
}

fn measures(grid: &Grid, frame: &Frame<'_>) -> Measures {
    let width = frame.full_width();
    let narrow = frame.width < NARROW;
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let titles = widest(&mut grid.rows.iter().map(|row| title_width(row, frame)));
    let left = if narrow { 0.0 } else { (titles + frame.px(16.0)).min(width * MOST_TITLES) };
    let cells = || grid.rows.iter().flat_map(|row| &row.cells);
    let text_width = widest(&mut cells().map(|one| cell::text_width(one, frame)));
    let has_signs = cells().any(|one| one.sign.is_some());
    let needed = cell::width(text_width, has_signs, frame);
    let short = |column: &Column| heading(column, frame).width(&frame.write(&column.short));
    let codes = widest(&mut grid.columns.iter().map(short));
    let least = needed.max(codes + frame.px(8.0)).max(1.0);
    let columns = fitting(width - left, least).clamp(1, grid.columns.len().max(1));
    let in_block = blocks(grid.columns.len(), columns).first().map_or(1, |block| block.len().max(1));
    let cell_width = ((width - left) / factor(in_block)).min(frame.px(WIDEST)).max(0.0);
    let is_cut = |column: &Column| {
        let lines = heading_lines(column, cell_width, frame);
        lines.len() > 2 || lines.iter().any(|line| line.contains('…'))
    };
    let is_short = grid.columns.iter().any(is_cut);
    Measures { narrow, left, cell_width, text_width, has_signs, columns, is_short }
}

/// How often `length` goes into `width`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn fitting(width: f64, length: f64) -> usize {
    (width / length).floor().clamp(0.0, 1000.0) as usize
}

fn heading<'a>(column: &Column, frame: &Frame<'a>) -> Style<'a> {
    let style = frame.small().in_colour(frame.theme.ink);
    if column.bold { style.bold() } else { style }
}

fn heading_lines(column: &Column, cell_width: f64, frame: &Frame<'_>) -> Vec<String> {
    heading(column, frame).wrap(&frame.write(&column.heading), &[cell_width - frame.px(6.0); 2])
}

fn title_style<'a>(row: &Row, frame: &Frame<'a>) -> Style<'a> {
    if row.bold { frame.body().bold() } else { frame.body() }
}

fn note(row: &Row, frame: &Frame<'_>) -> String {
    row.note.as_ref().map(|note| frame.say(note)).unwrap_or_default()
}

/// How wide a title with its note is on one line.
fn title_width(row: &Row, frame: &Frame<'_>) -> f64 {
    let note = note(row, frame);
    let note_width = if note.is_empty() { 0.0 } else { frame.px(8.0) + frame.small().width(&note) };
    title_style(row, frame).width(&frame.write(&row.title)) + note_width
}

/// Headings, then the rows; returns where the block ends.
fn place_block(
    grid: &Grid,
    block: &std::ops::Range<usize>,
    measures: &Measures,
    top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let columns: Vec<&Column> = grid.columns.iter().skip(block.start).take(block.len()).collect();
    let lines = |column: &Column| {
        if measures.is_short {
            vec![frame.write(&column.short)]
        } else {
            heading_lines(column, measures.cell_width, frame)
        }
    };
    let most = columns.iter().map(|column| lines(column).len()).max().unwrap_or(1);
    let line = frame.small().line();
    for (place, column) in columns.iter().enumerate() {
        let x = measures.left + (factor(place) + 0.5) * measures.cell_width;
        let lines = lines(column);
        // Headings of one line stand at the foot, beside the cells that they head.
        let first = most.saturating_sub(lines.len());
        for (place, text) in lines.iter().enumerate() {
            let at = Point::new(x, top + (factor(first + place) + 0.5) * line);
            layout.shapes.push(heading(column, frame).set(text, at, Anchor::Middle, measures.cell_width));
        }
    }
    let mut y = (top + factor(most) * line + frame.px(4.0)).round();
    // Titles above cells take room of their own: one without anything below it is left out.
    let says = |row: &&Row| row.cells.iter().skip(block.start).take(block.len()).any(|cell| cell.text.is_some());
    for row in grid.rows.iter().filter(|row| !measures.narrow || says(row)) {
        y = place_row(row, block, measures, y, frame, layout);
    }
    y
}

fn place_row(
    row: &Row,
    block: &std::ops::Range<usize>,
    measures: &Measures,
    top: f64,
    frame: &Frame<'_>,
    layout: &mut Layout,
) -> f64 {
    let (style, height) = (title_style(row, frame), frame.px(CELL));
    let text_width = if measures.narrow { frame.full_width() } else { measures.left - frame.px(12.0) };
    let note = note(row, frame);
    let note_width = if note.is_empty() { 0.0 } else { frame.px(8.0) + frame.small().width(&note) };
    let lines = style.wrap(&frame.write(&row.title), &[text_width - note_width, text_width]);
    let text_height = style.line() * factor(lines.len()).max(1.0);
    let (cells_top, bottom) = if measures.narrow {
        let top = top + frame.px(4.0) + text_height;
        (top, top + height)
    } else {
        (top, top + height.max(text_height + frame.px(8.0)))
    };
    let (cells_top, bottom) = (cells_top.round(), bottom.round());
    let text_top = if measures.narrow { top + frame.px(4.0) } else { (top + bottom - text_height) / 2.0 };
    layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, text_top)));
    let first = lines.first().map_or(0.0, |line| style.width(line));
    let at = Point::new(first + frame.px(8.0), text_top + style.line() / 2.0);
    layout.shapes.push(frame.small().set(&note, at, Anchor::Start, f64::INFINITY));
    if !measures.narrow {
        let line = frame.stroke(1.0);
        let right = (measures.left + factor(block.len()) * measures.cell_width).round();
        layout.shapes.push(Shape::Fill(Rect::new(0.0, bottom - line, right, line), frame.theme.rule));
    }
    for (place, cell) in row.cells.iter().skip(block.start).take(block.len()).enumerate() {
        let left = (measures.left + factor(place) * measures.cell_width).round();
        let right = (measures.left + factor(place + 1) * measures.cell_width).round();
        let area = Rect::new(left, cells_top, right - left, bottom - cells_top);
        let (widest, has_signs) = (measures.text_width, measures.has_signs);
        cell::place(cell, Place { area, bold: row.bold || cell.bold, widest, has_signs }, frame, layout);
    }
    bottom
}

/// The space between two entries, in CSS pixels.
const APART: f64 = 18.0;

/// Signs with what they stand for, from `top` on over the whole width; returns where they end.
fn key(signs: &[(Sign, Message)], top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
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

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn columns_that_do_not_fit_make_equal_blocks() {
        assert_eq!(blocks(12, 5), [0..4, 4..8, 8..12]);
        assert_eq!(blocks(5, 4), [0..3, 3..5]);
        assert_eq!(blocks(6, 3), [0..3, 3..6]);
        assert_eq!(blocks(2, 0), [0..1, 1..2]);
        assert!(blocks(0, 3).is_empty());
    }
}
