//! Where everything in formula swing stands: a key, the axis, a row for each priority; names above where it is narrow.

use super::dots::{self, Dot};
use super::{FORMULAS, FormulaSwing, Percent, Row, finding, formula_label};
use crate::chart::frame::factor;
use crate::chart::legend::{self, Entry};
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style, Target, axis, marker};
use crate::model::Decimal;
use crate::scoring::Formula;
use crate::text::{Value, say};

/// Below this width, in CSS pixels, names stand above their dots.
const NARROW: f64 = 560.0;
/// Radius of a dot and of that of the chosen formula, in CSS pixels.
const DOT: f64 = 4.5;
const CHOSEN: f64 = 7.0;
/// Thickness of the line between the ends, in CSS pixels.
const LINE: f64 = 4.0;
/// How much of the width names may take beside the dots, and in how many lines.
const MOST_NAMES: f64 = 0.34;
const MOST_LINES: usize = 4;

pub(super) fn place(chart: &FormulaSwing, frame: &Frame<'_>) -> Layout {
    let mut layout = frame.layout(0.0);
    let top = key(chart, frame, &mut layout) + frame.px(8.0);
    let columns = Columns::of(chart, frame);
    let small = frame.small();
    let rows_top = (top + small.line() + frame.px(4.0)).round();
    columns.axis(top, frame, &mut layout);
    let heading = frame.say(&formula_label(chart.chosen));
    let at = Point::new(frame.full_width(), top + small.line() / 2.0);
    if !columns.narrow {
        layout.shapes.push(small.bold().set(&heading, at, Anchor::End, columns.figures));
    }
    let mut y = rows_top;
    for row in &chart.rows {
        let area = Rect::new(0.0, y, frame.full_width(), columns.height(row, frame));
        columns.place(row, chart.chosen, area, frame, &mut layout);
        y = area.bottom();
    }
    layout.height = y;
    layout
}

/// What each shape stands for; the chosen formula in bold.
fn key(chart: &FormulaSwing, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let entry = |(place, formula): (usize, Formula)| Entry {
        marker: Some(place),
        long: if formula == chart.chosen {
            frame.say(&say::chart_swing_chosen(formula_label(formula)))
        } else {
            frame.say(&formula_label(formula))
        },
        bold: formula == chart.chosen,
        ..Entry::default()
    };
    let entries: Vec<Entry> = Formula::ALL.into_iter().enumerate().map(entry).collect();
    legend::key(&entries, Point::default(), frame.full_width(), frame, layout)
}

/// What all rows share, in device pixels.
struct Columns {
    narrow: bool,
    /// Width of the names beside the dots.
    names: f64,
    /// Width of the figures behind them.
    figures: f64,
    /// Where 0 percent is, and how far from it 100 percent.
    zero: f64,
    length: f64,
}

impl Columns {
    fn of(chart: &FormulaSwing, frame: &Frame<'_>) -> Self {
        let (width, narrow, gap) = (frame.full_width(), frame.width < NARROW, frame.px(14.0));
        let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
        let name = |row: &Row| frame.body().width(&frame.say(&finding::name(row)));
        let names = widest(&mut chart.rows.iter().map(name)).min(width * MOST_NAMES);
        let figure = |row: &Row| figure_style(frame).width(&figure(row, chart.chosen, frame));
        let heading = frame.small().bold().width(&frame.say(&formula_label(chart.chosen))).min(width * 0.2);
        let figures = widest(&mut chart.rows.iter().map(figure)).max(if narrow { 0.0 } else { heading });
        // Room for half of a dot or of a figure of the axis at both ends.
        let room = frame.px(CHOSEN).max(frame.small().width(&tick_text(100, frame)) / 2.0);
        let (left, right) = if narrow { (0.0, width) } else { (names + gap, width - figures - gap) };
        Self { narrow, names, figures, zero: left + room, length: (right - left - 2.0 * room).max(0.0) }
    }

    /// The lines of a name.
    fn lines(&self, row: &Row, frame: &Frame<'_>) -> Vec<String> {
        let mut widths = [if self.narrow { frame.full_width() } else { self.names }; MOST_LINES];
        if self.narrow
            && let Some(first) = widths.first_mut()
        {
            // The figure stands behind the first line.
            *first -= self.figures + frame.px(10.0);
        }
        frame.body().wrap(&frame.say(&finding::name(row)), &widths)
    }

    fn dots(&self, row: &Row, frame: &Frame<'_>) -> Vec<Dot> {
        dots::dots(row, self.length, frame.px(DOT + CHOSEN + 1.0))
    }

    fn dots_height(&self, row: &Row, frame: &Frame<'_>) -> f64 {
        2.0 * (dots::reach(&self.dots(row, frame)) + frame.px(CHOSEN))
    }

    fn height(&self, row: &Row, frame: &Frame<'_>) -> f64 {
        let text = frame.body().line() * factor(self.lines(row, frame).len());
        let dots = self.dots_height(row, frame);
        let height = if self.narrow { text + frame.px(4.0) + dots } else { text.max(dots) };
        (height + frame.px(12.0)).round()
    }

    /// Few and round percents with where they stand.
    fn ticks(&self, frame: &Frame<'_>) -> impl Iterator<Item = (Decimal, f64)> + use<> {
        let (zero, length) = (self.zero, self.length);
        let ticks = axis::ticks(100, length < frame.px(240.0));
        ticks.into_iter().map(move |tick| (tick, zero + tick.approximate() / 100.0 * length))
    }

    /// Figures along the top.
    fn axis(&self, top: f64, frame: &Frame<'_>, layout: &mut Layout) {
        let small = frame.small();
        for (tick, x) in self.ticks(frame) {
            let (text, at) = (frame.write(&Value::Percent(tick)), Point::new(x, top + small.line() / 2.0));
            layout.shapes.push(small.set(&text, at, Anchor::Middle, f64::INFINITY));
        }
    }

    /// A rule at each tick.
    fn rules(&self, top: f64, bottom: f64, frame: &Frame<'_>, layout: &mut Layout) {
        let line = frame.stroke(1.0);
        for (_, x) in self.ticks(frame) {
            let rule = Rect::new((x - line / 2.0).round(), top, line, bottom - top);
            layout.shapes.push(Shape::Fill(rule, frame.theme.rule));
        }
    }

    fn place(&self, row: &Row, chosen: Formula, area: Rect, frame: &Frame<'_>, layout: &mut Layout) {
        let (style, lines) = (frame.body(), self.lines(row, frame));
        let text_height = style.line() * factor(lines.len());
        let text_top = if self.narrow { area.y + frame.px(6.0) } else { area.centre().y - text_height / 2.0 };
        layout.shapes.extend(style.set_lines(&lines, Point::new(0.0, text_top)));
        let middle = if self.narrow {
            area.bottom() - frame.px(6.0) - self.dots_height(row, frame) / 2.0
        } else {
            area.centre().y
        };
        // Not through a name above the dots.
        let rules_top = if self.narrow { text_top + text_height + frame.px(2.0) } else { area.y };
        self.rules(rules_top, area.bottom(), frame, layout);
        let figure_y = if self.narrow { text_top + style.line() / 2.0 } else { middle };
        let figure = figure(row, chosen, frame);
        let at = Point::new(area.right(), figure_y);
        layout.shapes.push(figure_style(frame).set(&figure, at, Anchor::End, f64::INFINITY));
        if let Some(lack) = finding::lack(row) {
            let text = frame.say(&lack);
            let at = Point::new(self.zero + frame.px(4.0), middle);
            let text = frame.small().set(&text, at, Anchor::Start, self.length);
            // Paper behind it, so that no rule runs through it.
            layout.shapes.push(Shape::Fill(text.bounds(), frame.theme.paper));
            layout.shapes.push(text);
        }
        self.line(&self.dots(row, frame), middle, frame, layout);
        for dot in self.dots(row, frame) {
            self.dot(dot, middle, Formula::ALL.get(dot.formula) == Some(&chosen), frame, layout);
        }
        let rule = Rect::new(0.0, area.bottom() - frame.stroke(1.0), area.width, frame.stroke(1.0));
        layout.shapes.push(Shape::Fill(rule, frame.theme.rule));
        let target = Some(Target::Priority(row.id.clone()));
        layout.marks.push(Mark { bounds: area, says: finding::mark(row), target });
    }

    /// From the lowest to the highest percent.
    fn line(&self, dots: &[Dot], middle: f64, frame: &Frame<'_>, layout: &mut Layout) {
        let low = dots.iter().map(|dot| dot.x).fold(f64::INFINITY, f64::min);
        let high = dots.iter().map(|dot| dot.x).fold(f64::NEG_INFINITY, f64::max);
        if low < high {
            let thick = frame.stroke(LINE);
            let line = Rect::new(self.zero + low, (middle - thick / 2.0).round(), high - low, thick);
            layout.shapes.push(Shape::Fill(line, frame.theme.ink_2.faded(0.35)));
        }
    }

    fn dot(&self, dot: Dot, middle: f64, is_chosen: bool, frame: &Frame<'_>, layout: &mut Layout) {
        let (theme, rim) = (frame.theme, frame.px(1.5));
        let at = Point::new(self.zero + dot.x, middle + dot.down);
        let radius = frame.px(if is_chosen { CHOSEN } else { DOT });
        // Set off by paper from the line and the rules.
        layout.shapes.extend(marker::marker(dot.formula, at, radius + rim, theme.paper, theme.paper));
        layout.shapes.extend(marker::marker(
            dot.formula,
            at,
            radius,
            theme.series(dot.formula % FORMULAS),
            theme.paper,
        ));
    }
}

fn figure_style<'a>(frame: &Frame<'a>) -> Style<'a> {
    frame.body().bold()
}

/// The percent by the chosen formula as it stands behind the dots.
fn figure(row: &Row, chosen: Formula, frame: &Frame<'_>) -> String {
    match row.by(chosen) {
        Percent::Known(percent) => frame.write(&Value::Percent(percent)),
        Percent::Unknown | Percent::Nothing => frame.say(&say::chart_grid_unknown()),
    }
}

fn tick_text(percent: i64, frame: &Frame<'_>) -> String {
    frame.write(&Value::Percent(Decimal { units: percent, decimals: 0 }))
}
