//! Where the panels of questions stand: as many beside each other as there is room for, each row at one height.

use super::panel::{self, Columns};
use super::{Surveys, finding, year};
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point, panels};

/// The least width of a panel and the space between two, in CSS pixels.
const LEAST: f64 = 250.0;
const GAP: f64 = 28.0;
/// The space under a row of panels, in CSS pixels.
const UNDER: f64 = 22.0;
/// How much of a panel years may take.
const MOST_YEARS: f64 = 0.52;

pub(super) fn place(surveys: &Surveys, frame: &Frame<'_>) -> Layout {
    let count = panels::columns(surveys.questions.len(), frame.width, LEAST, GAP);
    let width = (frame.full_width() - frame.px(GAP) * (factor(count) - 1.0)) / factor(count);
    let style = panel::style(frame);
    let widest = |texts: &mut dyn Iterator<Item = String>| texts.map(|text| style.width(&text)).fold(0.0, f64::max);
    let years = widest(&mut surveys.figures().map(|(_, _, figure)| frame.write(&year(figure))));
    let columns = Columns {
        width,
        years: years.min(width * MOST_YEARS),
        figures: widest(&mut surveys.figures().map(|(_, _, figure)| frame.write(&finding::percent(figure.percent)))),
    };
    let mut layout = frame.layout(0.0);
    let mut top = 0.0;
    for row in surveys.questions.chunks(count.max(1)) {
        let lines = row.iter().map(|question| panel::heading(question, width, frame).len()).max().unwrap_or(0);
        let (mut left, mut bottom) = (0.0, top);
        for question in row {
            bottom = panel::place(question, Point::new(left, top), lines, &columns, frame, &mut layout).max(bottom);
            left += width + frame.px(GAP);
        }
        layout.height = bottom;
        top = bottom + frame.px(UNDER);
    }
    layout
}
