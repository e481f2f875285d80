//! Where everything in a ledger stands: beside each other where it is wide, title above cells where it is not.

use super::row::{self, Columns, approximate};
use super::{Ledger, finding};
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape};

/// Below this width, in CSS pixels, titles stand above their cells.
const NARROW: f64 = 560.0;

pub(super) fn place(ledger: &Ledger, frame: &Frame<'_>) -> Layout {
    let columns = columns(ledger, frame);
    let mut layout = frame.layout(0.0);
    let mut y = key(ledger, frame, &mut layout);
    y += frame.px(8.0);
    rule(frame, y, &mut layout);
    for row in &ledger.rows {
        y = row::place(ledger, row, &columns, y, frame, &mut layout);
        rule(frame, y, &mut layout);
    }
    layout.height = y + frame.stroke(1.0);
    layout
}

/// The columns that all rows share, in device pixels.
fn columns(ledger: &Ledger, frame: &Frame<'_>) -> Columns {
    let style = frame.body();
    let narrow = frame.width < NARROW;
    let widest = |texts: &mut dyn Iterator<Item = String>| texts.map(|text| style.width(&text)).fold(0.0, f64::max);
    let gap = frame.px(if narrow { 10.0 } else { 16.0 });
    let numbers = widest(&mut ledger.rows.iter().filter_map(|row| row.number().map(str::to_owned)));
    let points = widest(&mut ledger.rows.iter().map(|row| frame.say(&finding::points(ledger, &row.tally))));
    let percent =
        widest(&mut ledger.rows.iter().filter_map(|row| finding::percent(row).map(|value| frame.write(&value))));
    let width = frame.full_width();
    let title_x = if numbers > 0.0 { numbers + frame.px(10.0) } else { 0.0 };
    let percent_x = width - percent;
    let points_x = percent_x - if percent > 0.0 { gap } else { 0.0 };
    let figures_x = points_x - points - gap;
    let (title_widths, cells_x, cells_width) = if narrow {
        // The first line leaves room for the figures at its end, the second has all there is.
        ([figures_x - title_x, width - title_x], 0.0, width)
    } else {
        let titles = widest(&mut ledger.rows.iter().map(|row| frame.write(&(&row.title).into())));
        let title_width = titles.max(frame.px(120.0)).min(frame.px(340.0).min(width * 0.36));
        let cells_x = title_x + title_width + gap;
        ([title_width; 2], cells_x, figures_x - cells_x)
    };
    // One scale for all rows, so that a point is as wide here as there. The rows are never empty of points.
    let most = ledger.rows.iter().map(|row| row.tally.max).max().map_or(1, |points| points.0.max(1));
    Columns {
        narrow,
        numbers,
        title_x,
        title_widths,
        cells_x,
        point_width: cells_width.max(0.0) / approximate(most),
        points_x,
        percent_x: width,
    }
}

/// What the states look like, in a line above the rows; returns where it ends.
fn key(ledger: &Ledger, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let style = frame.small();
    let (swatch, gap, line) = (frame.px(22.0), frame.px(7.0), style.line().max(frame.px(20.0)));
    let (mut x, mut y) = (0.0, 0.0);
    for state in finding::states(ledger) {
        let name = frame.say(&state.name());
        let width = swatch + gap + style.width(&name);
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, y + line);
        }
        let middle = y + line / 2.0;
        let area = Rect::new(x, middle - frame.px(6.0), swatch, frame.px(12.0));
        layout.shapes.extend(row::look(state, 1.0, area, frame));
        let at = Point::new(x + swatch + gap, middle);
        layout.shapes.push(style.set(&name, at, Anchor::Start, frame.full_width() - at.x));
        x += width + frame.px(18.0);
    }
    y + line
}

fn rule(frame: &Frame<'_>, y: f64, layout: &mut Layout) {
    layout.shapes.push(Shape::Fill(Rect::new(0.0, y.round(), frame.full_width(), frame.stroke(1.0)), frame.theme.rule));
}
