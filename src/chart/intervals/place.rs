//! Where everything in rank intervals stands: ranks from left to right, a row for each picked country with its bar, and
//! below them a strip of all countries, where a line is the higher the further a rank ranges.

use super::{Column, RankIntervals, finding};
use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style, Target, marker};
use crate::text::say;

/// Radius of the marker before a name, and of that on a bar, in CSS pixels.
const MARKER: f64 = 5.5;
const MEDIAN: f64 = 4.0;
/// Height of a bar, in CSS pixels.
const BAR: f64 = 10.0;
/// Below this width, in CSS pixels, names stand above their bars.
const NARROW: f64 = 560.0;
/// Height of the strip below rows, and where it stands alone, in CSS pixels.
const STRIPS: (f64, f64) = (56.0, 140.0);
/// The most lines of small print.
const MOST_LINES: usize = 7;

pub(super) fn place(chart: &RankIntervals, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let picked: Vec<&Column> = chart.picked().collect();
    let plot = Plot::new(chart, &picked, frame);
    let small = frame.small();
    let gap = frame.px(10.0);
    // What the figures are stands at the left where no rank is, else in a line of its own.
    let heading = frame.say(&say::chart_column_rank());
    let own_line = if plot.left > small.width(&heading) + gap { 0.0 } else { small.line() };
    layout.shapes.push(small.set(&heading, Point::new(0.0, small.line() / 2.0), Anchor::Start, frame.full_width()));
    let rows = own_line + small.line() + frame.px(4.0);
    let says =
        if picked.is_empty() { String::new() } else { frame.say(&say::chart_intervals_all(chart.columns.len())) };
    let says = small.wrap(&says, &[frame.full_width(); MOST_LINES]);
    let caption = rows + plot.row_height() * factor(picked.len()) + gap / 2.0;
    let strip = caption + small.line() * factor(says.len()) + gap / 2.0;
    let height = frame.px(if picked.is_empty() { STRIPS.1 } else { STRIPS.0 });
    plot.ticks(own_line + small.line() / 2.0, (rows, strip + height), &mut layout);
    for (place, column) in picked.iter().enumerate() {
        plot.row(column, picked.len(), rows + plot.row_height() * factor(place), &mut layout);
    }
    // On a ground of paper, which the rules stop at.
    let ground = Rect::new(0.0, caption, frame.full_width(), strip - caption - gap / 2.0);
    layout.shapes.push(Shape::Fill(ground, frame.theme.paper));
    layout.shapes.extend(small.set_lines(&says, Point::new(0.0, caption)));
    plot.strip(Rect::new(plot.left, strip, plot.width, height), &mut layout);
    // Printed as part of the picture, so that no copy of it goes without.
    let note = small.wrap(&frame.say(&finding::note(chart)), &[frame.full_width(); MOST_LINES]);
    let bottom = strip + height + gap;
    layout.shapes.extend(small.set_lines(&note, Point::new(0.0, bottom)));
    layout.height = bottom + small.line() * factor(note.len());
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

/// Ranks along a length, in device pixels, and what stands beside them.
struct Plot<'a> {
    chart: &'a RankIntervals,
    frame: &'a Frame<'a>,
    is_narrow: bool,
    left: f64,
    width: f64,
}

impl<'a> Plot<'a> {
    fn new(chart: &'a RankIntervals, picked: &[&Column], frame: &'a Frame<'a>) -> Self {
        let (whole, room) = (frame.full_width(), frame.px(MEDIAN));
        if picked.is_empty() || frame.width < NARROW {
            return Self { chart, frame, is_narrow: true, left: room, width: (whole - 2.0 * room).max(0.0) };
        }
        let widest = |width: &dyn Fn(&Column) -> f64| picked.iter().map(|column| width(column)).fold(0.0, f64::max);
        let names = widest(&|column| head(frame) + style(column, frame).width(&frame.write(&(&column.name).into())));
        let figures = widest(&|column| frame.body().bold().width(&frame.write(&finding::ranks(column))));
        let gap = frame.px(14.0);
        let left = (names.min(whole * 0.36) + gap).ceil();
        Self { chart, frame, is_narrow: false, left, width: (whole - figures - gap - left).max(0.0) }
    }

    /// Where a rank begins; halves are its middle.
    fn x(&self, rank: f64) -> f64 {
        self.left + (rank - 1.0) / factor(self.chart.columns.len().max(1)) * self.width
    }

    fn row_height(&self) -> f64 {
        let line = self.frame.body().line();
        if self.is_narrow { line + self.frame.px(BAR + 14.0) } else { line + self.frame.px(8.0) }
    }

    /// The figures of ranks at `middle`, and rules below them.
    fn ticks(&self, middle: f64, (top, bottom): (f64, f64), layout: &mut Layout) {
        let (small, line) = (self.frame.small(), self.frame.stroke(1.0));
        for rank in ticks(self.chart.columns.len()) {
            let x = self.x(factor(rank) + 0.5);
            let text = self.frame.words.whole(i64::try_from(rank).unwrap_or(i64::MAX));
            let (at, anchor) = if rank == 1 { (self.left, Anchor::Start) } else { (x, Anchor::Middle) };
            let at = at.min(self.frame.full_width() - small.width(&text) / 2.0);
            layout.shapes.push(small.set(&text, Point::new(at, middle), anchor, self.width));
            layout
                .shapes
                .push(Shape::Fill(Rect::new((x - line / 2.0).round(), top, line, bottom - top), self.frame.theme.rule));
        }
    }

    /// Name, bar from the best to the worst rank with both included, the median, and figures.
    fn row(&self, column: &Column, of: usize, top: f64, layout: &mut Layout) {
        let Some((series, is_mine)) = column.picked else { return };
        let (frame, theme) = (self.frame, self.frame.theme);
        let whole = Rect::new(0.0, top, frame.full_width(), self.row_height());
        let text = if self.is_narrow { top + frame.px(4.0) + frame.body().line() / 2.0 } else { whole.centre().y };
        let middle = if self.is_narrow { whole.bottom() - frame.px(5.0 + BAR / 2.0) } else { whole.centre().y };
        // Beyond so many, shapes are no help, and the names stand beside the bars anyway.
        let (series, colour) = match of {
            ..=marker::MOST_TOLD_APART => (series, theme.series(series)),
            _ if is_mine => (0, theme.accent),
            _ => (0, theme.ink_2),
        };
        let radius = frame.px(MARKER);
        layout.shapes.extend(marker::marker(series, Point::new(radius, text), radius, colour, theme.paper));
        let (bold, figures) = (frame.body().bold(), frame.write(&finding::ranks(column)));
        let room = if self.is_narrow {
            whole.width - bold.width(&figures) - frame.px(10.0)
        } else {
            self.left - frame.px(14.0)
        };
        let name = frame.write(&(&column.name).into());
        layout.shapes.push(style(column, frame).set(
            &name,
            Point::new(head(frame), text),
            Anchor::Start,
            room - head(frame),
        ));
        layout.shapes.push(bold.set(&figures, Point::new(whole.right(), text), Anchor::End, f64::INFINITY));
        let range = column.range;
        let (from, to) = (self.x(factor(range.best)), self.x(factor(range.worst) + 1.0));
        let bar = Rect::new(
            from,
            (middle - frame.px(BAR) / 2.0).round(),
            (to - from).max(frame.stroke(3.0)),
            frame.px(BAR).round(),
        );
        layout.shapes.push(Shape::Fill(bar, colour.faded(0.45)));
        let median = Point::new(self.x(factor(range.median) + 0.5), middle);
        layout.shapes.extend(marker::marker(series, median, frame.px(MEDIAN), colour, theme.paper));
        layout.marks.push(Mark {
            bounds: whole,
            says: finding::mark(column),
            target: Some(Target::Country(range.country)),
        });
    }

    /// A line for each country at its rank, as high as its rank ranges; the picked ones stand out, and have marks already.
    fn strip(&self, area: Rect, layout: &mut Layout) {
        let theme = self.frame.theme;
        let widest = self.chart.columns.iter().map(Column::width).max().unwrap_or(0);
        let each = area.width / factor(self.chart.columns.len().max(1));
        let (least, thick) = (self.frame.stroke(2.0), (each * 0.6).max(self.frame.stroke(1.0)).min(area.width));
        for (place, column) in self.chart.columns.iter().enumerate() {
            let height = least + (area.height - least) * factor(column.width()) / factor(widest.max(1));
            let x = area.x + each * factor(place);
            let colour = if column.picked.is_some() { theme.accent } else { theme.ink_2.faded(0.4) };
            let left = (x + (each - thick) / 2.0).min(area.right() - thick).max(area.x);
            layout.shapes.push(Shape::Fill(Rect::new(left, area.bottom() - height, thick, height), colour));
            if column.picked.is_none() {
                let bounds = Rect::new(x, area.y, each, area.height);
                let target = Some(Target::Country(column.range.country));
                layout.marks.push(Mark { bounds, says: finding::mark(column), target });
            }
        }
        let line = self.frame.stroke(1.0);
        layout.shapes.push(Shape::Fill(Rect::new(area.x, area.bottom() - line, area.width, line), theme.ink_2));
    }
}

/// The width of a marker before a name.
fn head(frame: &Frame<'_>) -> f64 {
    frame.px(2.0 * MARKER + 7.0)
}

fn style<'a>(column: &Column, frame: &Frame<'a>) -> Style<'a> {
    let is_mine = column.picked.is_some_and(|(_, is_mine)| is_mine);
    if is_mine { frame.body().bold() } else { frame.body() }
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
