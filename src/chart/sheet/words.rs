//! What stands above and below the picture of a sheet: the title, what the figures are, the source and the imprint.

use super::spec::SheetSpec;
use crate::chart::frame::factor;
use crate::chart::sourced::subtitle;
use crate::chart::{Chart, Frame, Point, Shape, Style};
use crate::text::say;

/// The most lines of a title, and of any other text, such as the sources of a long history; what is longer ends in an ellipsis.
const MOST_LINES: usize = 5;
const MOST_SMALL_LINES: usize = 9;

/// Texts set from top to bottom, with the upper left corner at the origin.
#[derive(Default)]
pub(super) struct Words {
    pub(super) shapes: Vec<Shape>,
    /// In device pixels.
    pub(super) height: f64,
    /// How many lines the first text takes, and whether any text ends in an ellipsis.
    pub(super) title_lines: usize,
    pub(super) is_cut: bool,
}

impl Words {
    fn text(&mut self, text: &str, style: Style<'_>, width: f64) {
        let lines = style.lines(text, width, MOST_SMALL_LINES);
        self.set(&lines, style);
    }

    fn set(&mut self, lines: &[String], style: Style<'_>) {
        self.is_cut |= is_cut(lines);
        self.shapes.extend(style.set_lines(lines, Point::new(0.0, self.height)));
        self.height += style.line() * factor(lines.len());
    }
}

fn is_cut(lines: &[String]) -> bool {
    lines.last().is_some_and(|line| line.ends_with('…'))
}

/// The title in a size in CSS pixels, the finding where the title is another, and what the figures are. `is_even` has the
/// lines of the title made about as long as each other.
pub(super) fn above(
    chart: &dyn Chart,
    frame: &Frame<'_>,
    spec: &SheetSpec,
    width: f64,
    size: f64,
    is_even: bool,
) -> Words {
    let mut words = Words::default();
    let finding = frame.say(&chart.title());
    let title = spec.title.as_ref().unwrap_or(&finding);
    let style = frame.body().title().sized(frame.px(size));
    let mut lines = style.lines(title, width, MOST_LINES);
    if is_even {
        lines = evened(title, style, width, lines);
    }
    words.set(&lines, style);
    words.title_lines = lines.len();
    if spec.title.is_some() {
        words.height += frame.px(4.0);
        words.text(&finding, frame.body(), width);
    }
    if let Some(subtitle) = subtitle(chart) {
        words.height += frame.px(4.0);
        words.text(&frame.say(&subtitle), frame.body().in_colour(frame.theme.ink_2), width);
    }
    words
}

/// The same lines, as narrow as so many lines can be.
fn evened(title: &str, style: Style<'_>, width: f64, lines: Vec<String>) -> Vec<String> {
    // A sixty-fourth of the width is less than a letter.
    const HALVINGS: usize = 6;
    let (mut narrow, mut wide, mut best) = (width / 2.0, width, lines);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(narrow, wide);
        let lines = style.lines(title, middle, MOST_LINES);
        if lines.len() == best.len() && !is_cut(&lines) {
            (wide, best) = (middle, lines);
        } else {
            narrow = middle;
        }
    }
    best
}

/// The source, whose title it is where it is not the finding, and the imprint.
pub(super) fn below(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec, width: f64) -> Words {
    let mut words = Words::default();
    if spec.title.is_some() {
        words.text(&frame.say(&say::chart_own_title()), frame.small(), width);
    }
    words.text(&frame.say(&chart.source()), frame.small(), width);
    if let Some(imprint) = &spec.imprint {
        let imprint = say::chart_imprint(imprint.address.as_str(), imprint.date);
        words.text(&frame.say(&imprint), frame.small(), width);
    }
    words
}
