//! What the parts of a bar stand for.

use super::{AssessedAreas, row};
use crate::chart::frame::factor;
use crate::chart::{Frame, Layout, Point, Rect, Shape};
use crate::model::Points;
use crate::scoring::assessment::{Reading, Tally};
use crate::text::{Message, reading_meaning, say};

/// Length of a sample, the space behind it, and that between two entries, in CSS pixels.
const SAMPLE: f64 = 26.0;
const GAP: f64 = 6.0;
const APART: f64 = 18.0;
/// In how many lines a name is set where there is no room for it in one.
const MOST_LINES: usize = 3;

/// What draws a sample into its place.
type Sample<'a> = Box<dyn Fn(Rect) -> Vec<Shape> + 'a>;

/// Samples with what they stand for, from `top` on over the whole width; returns where they end.
pub(super) fn key(chart: &AssessedAreas, top: f64, frame: &Frame<'_>, layout: &mut Layout) -> f64 {
    let (style, line) = (frame.small(), frame.small().line().max(frame.px(24.0)));
    let (none, all) = (Points::ZERO, Points(1));
    let full = |supported, claimed, planned| Tally { supported, claimed, planned, max: all, ..Tally::default() };
    let sample = |tally| move |area: Rect| row::bar(tally, area, frame);
    let published = |area: Rect| row::stroke(area.centre().x, area, frame);
    let entries: [(Sample<'_>, Message); 5] = [
        (Box::new(sample(full(all, all, all))), reading_meaning(Reading::Supported)),
        (Box::new(sample(full(none, all, all))), reading_meaning(Reading::Claimed)),
        (Box::new(sample(full(none, none, all))), reading_meaning(Reading::Planned)),
        (Box::new(sample(full(none, none, none))), say::sheet_chart_rest()),
        (Box::new(published), say::sheet_published()),
    ];
    let shown = if chart.has_published() { entries.len() } else { entries.len() - 1 };
    let (mut x, mut y) = (0.0, top);
    for (shapes, name) in entries.iter().take(shown) {
        let name = frame.say(name);
        let (head, full) = (frame.px(SAMPLE + GAP), frame.full_width());
        let width = head + style.width(&name);
        if x > 0.0 && x + width > full {
            (x, y) = (0.0, y + line);
        }
        layout.shapes.extend(shapes(Rect::new(x, y, frame.px(SAMPLE).min(full - x), line)));
        let lines = style.wrap(&name, &[(full - x - head).max(0.0); MOST_LINES]);
        let corner = Point::new(x + head, y + (line - style.line()) / 2.0);
        layout.shapes.extend(style.set_lines(&lines, corner));
        y += style.line() * factor(lines.len().saturating_sub(1));
        x += width + frame.px(APART);
    }
    y + line
}
