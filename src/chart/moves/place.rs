//! Where everything in moves stands: a key, the axis, rows; names above their bars where it is narrow.

use super::axis::{self, Axis};
use super::row::{self, Columns, Look};
use super::{RankMoveBars, finding};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Point, Rect, Shape};
use crate::model::Localized;
use crate::text::{Message, say};

/// Below this width, in CSS pixels, names stand above their bars.
const NARROW: f64 = 560.0;

pub(super) fn place(chart: &RankMoveBars, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let mut top = 0.0;
    let (columns, axis) = columns(chart, frame);
    let row_height = row::height(&columns, frame);
    if !chart.rows.is_empty() {
        top = key(frame, &mut layout) + frame.px(6.0);
        let rows_top = top + axis::height(frame);
        axis.draw(top, rows_top + row_height * factor(chart.rows.len()), frame, &mut layout);
        top = rows_top;
    }
    for one in &chart.rows {
        row::place(one, &columns, &axis, top, frame, &mut layout);
        top += row_height;
    }
    for one in &chart.without {
        row::place_without(one, &columns, top, frame, &mut layout);
        top += row_height;
    }
    layout.height = top;
    layout
}

/// The columns that all rows share, and the axis between them.
fn columns(chart: &RankMoveBars, frame: &Frame<'_>) -> (Columns, Axis) {
    let width = frame.full_width();
    let narrow = frame.width < NARROW;
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let rows = chart.rows.iter().map(|row| (&row.name, row.picked));
    let without = chart.without.iter().map(|one| (&one.name, Some((one.place, one.is_mine))));
    let name = |(name, picked): (&Localized, Option<(usize, bool)>)| {
        let head = if picked.is_some() { row::head(frame) } else { 0.0 };
        head + row::name_style(picked.is_some_and(|(_, is_mine)| is_mine), frame).width(&frame.write(&name.into()))
    };
    let names = widest(&mut rows.chain(without).map(name)).min(width * 0.36);
    let figures = chart.rows.iter().map(|row| frame.body().bold().width(&frame.write(&finding::net(&row.moved))));
    let figures = widest(&mut figures.into_iter());
    let gap = frame.px(14.0);
    let (bars, end) = if narrow { (0.0, width) } else { (names + gap, width - figures - gap) };
    // Room for half a figure of the axis at both ends.
    let room = axis::widest_figure(frame) / 2.0;
    let axis = Axis::of(chart, bars + room, end - bars - 2.0 * room);
    (Columns { narrow, names, bars }, axis)
}

/// What the parts of a bar and the tick on it are; returns where it ends.
fn key(frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let style = frame.small();
    let (swatch, gap, line) = (frame.px(22.0), frame.px(7.0), style.line().max(frame.px(22.0)));
    let entries: [(Option<Look>, Message); 3] = [
        (Some(Look::Own), say::chart_moves_own()),
        (Some(Look::Others), say::chart_moves_others()),
        (None, say::chart_moves_net()),
    ];
    let (mut x, mut y) = (0.0, 0.0);
    for (look, name) in entries {
        let name = frame.say(&name);
        let width = swatch + gap + style.width(&name);
        if x > 0.0 && x + width > frame.full_width() {
            (x, y) = (0.0, y + line);
        }
        let middle = y + line / 2.0;
        let area = Rect::new(x, (middle - frame.px(6.0)).round(), swatch, frame.px(12.0));
        let shapes: Vec<Shape> = match look {
            Some(look) => look.shapes(area, frame),
            None => row::tick(area.centre().x, middle, frame).into(),
        };
        layout.shapes.extend(shapes);
        let at = Point::new(x + swatch + gap, middle);
        layout.shapes.push(style.set(&name, at, Anchor::Start, frame.full_width() - at.x));
        x += width + frame.px(18.0);
    }
    y + line
}
