//! Where reach bars stand: a column for each strategy, or under each area a line for each where it is narrow.

use super::{Cell, ReachBars, Row, bar, finding};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style, Target};
use crate::text::points_of;

/// Where a column would be narrower than this, in CSS pixels, bars stand under each other.
const LEAST_COLUMN: f64 = 118.0;
/// So they do below this width, in CSS pixels, which leaves titles no room beside anything.
const NARROW: f64 = 480.0;
/// How much of the width the titles of areas take at most beside columns, and in how many lines.
const MOST_TITLES: f64 = 0.34;
const MOST_LINES: usize = 3;
/// How much of a line the name of a strategy takes at most.
const MOST_NAME: f64 = 0.52;
/// The space between a title, a bar and its figure, and between two columns, in CSS pixels.
const GAP: f64 = 8.0;
const APART: f64 = 20.0;
/// The least height of a bar with the space around it, in CSS pixels.
const BAR: f64 = 24.0;

pub(super) fn place(chart: &ReachBars, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let top = bar::key(0.0, frame, &mut layout) + frame.px(8.0);
    let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
    let title = |row: &Row| frame.body().bold().width(&frame.write(&finding::title_of(row)));
    let titles = widest(&mut chart.rows.iter().map(title)).min(frame.full_width() * MOST_TITLES);
    let figures = chart.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row, *cell)));
    let figures = widest(&mut figures.map(|(row, cell)| frame.small().width(&figure(chart, row, cell, frame))));
    let columns = factor(chart.columns.len().max(1));
    let column = (frame.full_width() - titles) / columns - frame.px(APART);
    let measures = Measures { titles, figures, column };
    layout.height = if frame.width >= NARROW && column >= frame.px(LEAST_COLUMN) {
        measures.beside(chart, top, frame, &mut layout)
    } else {
        measures.below(chart, top, frame, &mut layout)
    };
    layout
}

/// Widths in device pixels.
struct Measures {
    /// Of the titles of areas.
    titles: f64,
    /// Of the figures behind bars.
    figures: f64,
    /// Of a strategy's column, without the space before it.
    column: f64,
}

impl Measures {
    /// A row for each area, a column for each strategy.
    fn beside(&self, chart: &ReachBars, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
        let heading = frame.small().bold().in_colour(frame.theme.ink);
        let headings: Vec<Vec<String>> = chart
            .columns
            .iter()
            .map(|column| heading.wrap(&frame.say(&column.name), &[self.column; MOST_LINES]))
            .collect();
        let most = headings.iter().map(Vec::len).max().unwrap_or(0);
        let mut y = top + heading.line() * factor(most) + frame.px(6.0);
        for (place, lines) in headings.iter().enumerate() {
            let corner = Point::new(self.left(place, frame), top + heading.line() * factor(most - lines.len()));
            layout.shapes.extend(heading.set_lines(lines, corner));
        }
        rule(y, true, frame, layout);
        for row in &chart.rows {
            let style = title_style(row, frame);
            let lines = style.wrap(&frame.write(&finding::title_of(row)), &[self.titles; MOST_LINES]);
            let text = style.line() * factor(lines.len());
            let height = (text + frame.px(10.0)).max(frame.px(BAR + 6.0)).round();
            layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, y + (height - text) / 2.0)));
            for (place, cell) in row.cells.iter().enumerate() {
                let area = Rect::new(self.left(place, frame), y, self.column, height);
                self.bar(chart, (place, row, *cell), area, frame, layout);
            }
            y += height;
            rule(y, row.area.is_none(), frame, layout);
        }
        y + frame.stroke(1.0)
    }

    /// A block for each area, in it a line for each strategy.
    fn below(&self, chart: &ReachBars, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
        let (small, width) = (frame.small(), frame.full_width());
        let name = |place: usize| chart.columns.get(place).map(|column| frame.say(&column.name)).unwrap_or_default();
        let names = (0..chart.columns.len()).map(|place| small.width(&name(place))).fold(0.0, f64::max);
        let names = names.min(width * MOST_NAME);
        let mut y = top;
        for row in &chart.rows {
            let style = title_style(row, frame).bold();
            let lines = style.wrap(&frame.write(&finding::title_of(row)), &[width; MOST_LINES]);
            layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, y + frame.px(8.0))));
            y += frame.px(10.0) + style.line() * factor(lines.len());
            for (place, cell) in row.cells.iter().enumerate() {
                let height = frame.px(BAR).max(small.line()).round();
                let at = Point::new(0.0, y + height / 2.0);
                layout.shapes.push(small.set(&name(place), at, Anchor::Start, names));
                let left = names + frame.px(GAP);
                self.bar(chart, (place, row, *cell), Rect::new(left, y, width - left, height), frame, layout);
                y += height;
            }
            y += frame.px(6.0);
            rule(y, row.area.is_none(), frame, layout);
        }
        y + frame.stroke(1.0)
    }

    fn left(&self, place: usize, frame: &Frame<'_>) -> f64 {
        self.titles + (self.column + frame.px(APART)) * factor(place) + frame.px(APART)
    }

    /// A bar with its figure behind it, as one mark.
    fn bar(
        &self,
        chart: &ReachBars,
        (place, row, cell): (usize, &Row, Cell),
        area: Rect,
        frame: &Frame<'_>,
        layout: &mut Layout,
    ) {
        let bar = Rect::new(area.x, area.y, area.width - self.figures - frame.px(GAP), area.height);
        layout.shapes.extend(bar::shapes(cell, row.of, bar, frame));
        let style = frame.small();
        let style = if row.area.is_none() { style.bold().in_colour(frame.theme.ink) } else { style };
        let text = figure(chart, row, cell, frame);
        let at = Point::new(area.right(), area.centre().y);
        layout.shapes.push(style.set(&text, at, Anchor::End, area.width));
        let Some(column) = chart.columns.get(place) else { return };
        let says = finding::mark(chart, &column.name, row, cell);
        layout.marks.push(Mark { bounds: area, says, target: Some(Target::Strategy(column.id.clone())) });
    }
}

/// All areas together are set in bold.
fn title_style<'a>(row: &Row, frame: &Frame<'a>) -> Style<'a> {
    if row.area.is_none() { frame.body().bold() } else { frame.body() }
}

/// `5/7`
fn figure(chart: &ReachBars, row: &Row, cell: Cell, frame: &Frame<'_>) -> String {
    frame.say(&points_of(chart.points, Some(cell.any), row.of))
}

fn rule(y: f64, is_strong: bool, frame: &Frame<'_>, layout: &mut Layout) {
    let line = frame.stroke(1.0);
    let colour = if is_strong { frame.theme.ink_2 } else { frame.theme.rule };
    layout.shapes.push(Shape::Fill(Rect::new(0.0, y - line, frame.full_width(), line), colour));
}
