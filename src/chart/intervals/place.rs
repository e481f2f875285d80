//! Where everything in rank intervals stands: a thin bar for each country, rank 1 at the top, names beside markers.

use super::{Column, RankIntervals, finding};
use crate::chart::beside::{Name, Taken};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Target, legend, marker};
use crate::text::say;

/// Radius of a marker, in CSS pixels.
const MARKER: f64 = 4.5;
/// The least and the greatest height of the plot, in CSS pixels; between them it is a part of the width.
const HEIGHTS: (f64, f64) = (240.0, 480.0);
/// The most lines of small print.
const MOST_LINES: usize = 6;

pub(super) fn place(chart: &RankIntervals, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let small = frame.small();
    let ticks = ticks(chart.columns.len());
    let written = |rank: usize| frame.words.whole(i64::try_from(rank).unwrap_or(i64::MAX));
    let figures = ticks.iter().map(|&rank| small.width(&written(rank))).fold(0.0, f64::max);
    let heading = frame.say(&say::chart_column_rank());
    layout.shapes.push(small.set(&heading, Point::new(0.0, small.line() / 2.0), Anchor::Start, frame.full_width()));
    let room = frame.px(MARKER);
    let left = (figures + frame.px(8.0)).round();
    let top = (small.line() + frame.px(4.0) + room).round();
    let height = frame.px((frame.width * 0.52).clamp(HEIGHTS.0, HEIGHTS.1));
    let plot = Plot { chart, area: Rect::new(left, top, frame.full_width() - left - room, height), frame };
    for rank in ticks {
        let y = plot.y(factor(rank));
        let rule = Rect::new(left, y.round(), frame.full_width() - left, frame.stroke(1.0));
        layout.shapes.push(Shape::Fill(rule, frame.theme.rule));
        layout.shapes.push(small.set(&written(rank), Point::new(left - frame.px(8.0), y), Anchor::End, left));
    }
    let key = plot.fill(room, &mut layout);
    // Printed as part of the picture, so that no copy of it goes without.
    let note = small.wrap(&frame.say(&finding::note(chart)), &[frame.full_width(); MOST_LINES]);
    let key_top = Point::new(0.0, plot.area.bottom() + room + frame.px(8.0));
    let note_top = legend::key(&key, key_top, frame.full_width(), frame, &mut layout);
    let note_top = note_top + if key.is_empty() { 0.0 } else { frame.px(6.0) };
    layout.shapes.extend(small.set_lines(&note, Point::new(0.0, note_top)));
    layout.height = note_top + small.line() * factor(note.len());
    layout
}

/// The ranks that are written: the first, and round ones that are not too many.
fn ticks(last: usize) -> Vec<usize> {
    const STEPS: [usize; 12] = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
    const MOST: usize = 6;
    let step = STEPS.into_iter().find(|step| last / step <= MOST).unwrap_or(last.max(1));
    std::iter::once(1)
        .chain((1..).map(|place| place * step).take_while(|rank| *rank <= last).filter(|rank| *rank > 1))
        .collect()
}

/// The part with bars in it.
struct Plot<'a> {
    chart: &'a RankIntervals,
    area: Rect,
    frame: &'a Frame<'a>,
}

impl Plot<'_> {
    /// The middle of the row of a rank; halves are the edges between rows.
    fn y(&self, rank: f64) -> f64 {
        self.area.y + (rank - 0.5) * self.row()
    }

    fn row(&self) -> f64 {
        self.area.height / factor(self.chart.columns.len().max(1))
    }

    /// The column of the country at a place: as wide as there is room.
    fn column(&self, place: usize) -> (f64, f64) {
        let width = self.area.width / factor(self.chart.columns.len().max(1));
        (self.area.x + factor(place) * width, width)
    }

    /// The bar of a column from its best rank to its worst, both rows included, at least as thick as `least`.
    fn bar(&self, place: usize, column: &Column, least: f64) -> Rect {
        let (left, width) = self.column(place);
        let thick = (width * 0.55).min(self.frame.px(5.0)).max(least).min(self.area.width);
        let x = (left + (width - thick) / 2.0).max(self.area.x).min(self.area.right() - thick);
        let (top, bottom) = (self.y(factor(column.range.best) - 0.5), self.y(factor(column.range.worst) + 0.5));
        Rect::new(x, top, thick, bottom - top)
    }

    /// Bars, markers over them, names beside the markers, and a mark for each. Gives back what a legend has to say,
    /// because there was no room for the name.
    fn fill(&self, room: f64, layout: &mut Layout) -> Vec<legend::Entry> {
        let (theme, line) = (self.frame.theme, self.frame.stroke(1.0));
        let columns = || self.chart.columns.iter().enumerate();
        let thin: Vec<(Rect, &Column)> = columns()
            .filter(|(_, column)| column.picked.is_none())
            .map(|(place, column)| (self.bar(place, column, line), column))
            .collect();
        for (bar, column) in &thin {
            layout.shapes.push(Shape::Fill(*bar, theme.ink_2.faded(0.35)));
            layout.shapes.push(Shape::Fill(self.tick(bar, column), theme.ink_2));
        }
        let mut thick: Vec<(Rect, Rect, &Column)> = Vec::new();
        for (place, column) in columns().filter(|(_, column)| column.picked.is_some()) {
            let bar = self.bar(place, column, self.frame.stroke(3.0));
            let at = Point::new(bar.centre().x, self.y(factor(column.range.median)));
            let Some((series, _)) = column.picked else { continue };
            layout.shapes.push(Shape::Fill(bar, theme.series(series)));
            let radius = self.frame.px(MARKER);
            thick.push((bar, Rect::around(at, 2.0 * radius, 2.0 * radius), column));
        }
        for (_, glyph, column) in &thick {
            let Some((series, _)) = column.picked else { continue };
            let (at, radius, rim) = (glyph.centre(), self.frame.px(MARKER), self.frame.px(1.5));
            layout.shapes.extend(marker::marker(series, at, radius + rim, theme.paper, theme.paper));
            layout.shapes.extend(marker::marker(series, at, radius, theme.series(series), theme.paper));
        }
        self.marks(layout);
        self.names(&thick, &thin, room, layout)
    }

    /// Where the median stands on a bar.
    fn tick(&self, bar: &Rect, column: &Column) -> Rect {
        let line = self.frame.stroke(1.0);
        let y = (self.y(factor(column.range.median)) - line / 2.0).round();
        Rect::new(bar.x, y, bar.width, line)
    }

    fn names(
        &self,
        thick: &[(Rect, Rect, &Column)],
        thin: &[(Rect, &Column)],
        room: f64,
        layout: &mut Layout,
    ) -> Vec<legend::Entry> {
        let boxes = thick.iter().flat_map(|(bar, glyph, _)| [*bar, *glyph]).collect();
        let faint = thin.iter().map(|(bar, _)| *bar).collect();
        // Beyond the bars only as far as a marker reaches, so that figures and small print stay clear.
        let around = self.area.grown(room);
        let inside = Rect::new(self.area.x, around.y, around.right() - self.area.x, around.height);
        let taken = Taken::new(inside, boxes).with_faint(faint);
        let plain = self.frame.small().in_colour(self.frame.theme.ink);
        let name = |(_, glyph, column): &(Rect, Rect, &Column)| {
            let is_first = column.picked.is_some_and(|(_, is_mine)| is_mine);
            let style = if is_first { plain.bold() } else { plain };
            Name { text: self.frame.write(&(&column.name).into()), style, glyph: *glyph, is_first }
        };
        let names: Vec<Name<'_>> = thick.iter().map(name).collect();
        let (shapes, left_out) = taken.names(&names, self.frame);
        layout.shapes.extend(shapes);
        let entry = |place: usize| {
            let (name, (_, _, column)) = (names.get(place)?, thick.get(place)?);
            let marker = column.picked.map(|(place, _)| place);
            Some(legend::Entry { marker, long: name.text.clone(), bold: name.is_first, ..legend::Entry::default() })
        };
        left_out.into_iter().filter_map(entry).collect()
    }

    /// A mark for each country, in the order of ranks; the keyboard comes to the first of the picked ones first.
    fn marks(&self, layout: &mut Layout) {
        for (place, column) in self.chart.columns.iter().enumerate() {
            let bounds = self.bar(place, column, self.frame.px(2.0));
            let target = Some(Target::Country(column.range.country));
            layout.marks.push(Mark { bounds, says: finding::mark(column), target });
        }
        layout.first = self.chart.columns.iter().position(|column| column.picked.is_some()).unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn ticks_are_few_and_round() {
        assert_eq!(ticks(194), [1, 50, 100, 150]);
        assert_eq!(ticks(6), [1, 2, 3, 4, 5, 6]);
        assert_eq!(ticks(1), [1]);
        assert_eq!(ticks(0), [1]);
        assert!((1..3000).all(|last| ticks(last).len() <= 7 && ticks(last).is_sorted_by(|a, b| a < b)));
    }
}
