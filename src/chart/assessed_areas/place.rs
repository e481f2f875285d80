//! Where assessed areas stand: title, bar and figure beside each other, or the title above where it is narrow.

use super::{AssessedAreas, Row, finding, key, row};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Target};
use crate::model::Points;
use crate::scoring::Score;

/// Below this width, in CSS pixels, titles stand above bars.
const NARROW: f64 = 560.0;
/// How much of the width titles take at most beside bars, and in how many lines.
const MOST_TITLES: f64 = 0.42;
const MOST_LINES: usize = 3;
/// The space between a title, a bar and its figure, in CSS pixels.
const GAP: f64 = 14.0;
/// The height of a bar with the space around it, and the least height of a row, in CSS pixels.
const BAR: f64 = 26.0;
const ROW: f64 = 34.0;

pub(super) fn place(chart: &AssessedAreas, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let mut y = key::key(chart, 0.0, frame, &mut layout) + frame.px(8.0);
    let columns = Columns::of(chart, frame);
    rule(y, frame, &mut layout);
    for row in &chart.rows {
        y = columns.place(chart, row, y, frame, &mut layout);
        rule(y, frame, &mut layout);
    }
    layout.height = y + frame.stroke(1.0);
    layout
}

/// What all rows share, in device pixels.
struct Columns {
    narrow: bool,
    titles: f64,
    figures: f64,
    /// Where bars begin, and how long that of the area is which is worth most.
    left: f64,
    length: f64,
    /// What that area is worth.
    most: Points,
}

impl Columns {
    fn of(chart: &AssessedAreas, frame: &Frame<'_>) -> Self {
        let (width, narrow, gap) = (frame.full_width(), frame.width < NARROW, frame.px(GAP));
        let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
        let title = |row: &Row| frame.body().width(&frame.write(&finding::name(row)));
        let titles = widest(&mut chart.rows.iter().map(title)).min(width * MOST_TITLES);
        let figures = widest(&mut chart.rows.iter().map(|row| frame.body().bold().width(&figure(chart, row, frame))));
        // Half of a stroke may stand outside of a bar.
        let (left, right) = if narrow { (frame.px(2.0), width) } else { (titles + gap, width) };
        Self {
            narrow,
            titles: if narrow { width } else { titles },
            figures,
            left,
            length: (right - left - figures - gap).max(0.0),
            most: chart.rows.iter().map(|row| row.tally.max).max().unwrap_or_default(),
        }
    }

    /// A row from `top` on; returns where it ends.
    fn place(&self, chart: &AssessedAreas, row: &Row, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
        let style = frame.body();
        let lines = style.wrap(&frame.write(&finding::name(row)), &[self.titles; MOST_LINES]);
        let text = style.line() * factor(lines.len());
        let bar = frame.px(BAR).max(style.line());
        let (height, text_top) = if self.narrow {
            (text + bar + frame.px(14.0), top + frame.px(8.0))
        } else {
            let height = (text + frame.px(10.0)).max(frame.px(ROW));
            (height, top + (height - text) / 2.0)
        };
        let bottom = (top + height).round();
        layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, text_top)));
        let middle = if self.narrow { bottom - frame.px(5.0) - bar / 2.0 } else { top + height / 2.0 };
        let share = Score::new(row.tally.max, self.most, 1).map_or(0.0, Score::share).clamp(0.0, 1.0);
        let length = (self.length * share).round();
        let area = Rect::new(self.left, middle - bar / 2.0, length, bar);
        layout.shapes.extend(row::shapes(row, area, frame));
        let at = Point::new(frame.full_width(), middle);
        layout.shapes.push(style.bold().set(&figure(chart, row, frame), at, Anchor::End, self.figures.ceil()));
        let bounds = Rect::new(0.0, top, frame.full_width(), bottom - top);
        let target = Some(Target::Part(row.area.clone()));
        layout.marks.push(Mark { bounds, says: finding::mark(chart, row), target });
        bottom
    }
}

/// The supported points as they stand behind a bar.
fn figure(chart: &AssessedAreas, row: &Row, frame: &Frame<'_>) -> String {
    frame.say(&finding::points(chart, row))
}

fn rule(y: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let line = frame.stroke(1.0);
    layout.shapes.push(Shape::Fill(Rect::new(0.0, y - line, frame.full_width(), line), frame.theme.rule));
}
