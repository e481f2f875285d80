//! A bar: three parts that differ in thickness as well as in colour, a line for the rest, a stroke for what was published.

use super::Row;
use crate::chart::{Frame, Rect, Shape};
use crate::model::Points;
use crate::scoring::assessment::Reading;
use crate::scoring::{Score, assessment::Tally};

/// Thickness of the parts and of the line, in CSS pixels.
const SUPPORTED: f64 = 15.0;
const CLAIMED: f64 = 9.0;
const PLANNED: f64 = 4.0;
const LINE: f64 = 1.0;
/// Length and thickness of the stroke where the published points are, and of the paper around it, in CSS pixels.
const STROKE: f64 = 22.0;
const STROKE_THICK: f64 = 3.0;
const RIM: f64 = 1.0;

/// A bar over the whole width of `area`, around its middle. The stroke may stand half of its thickness outside.
pub(super) fn shapes(row: &Row, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let mut shapes = bar(row.tally, area, frame);
    shapes.extend(row.published.into_iter().flat_map(|points| stroke(at(points, row.tally.max, area), area, frame)));
    shapes
}

/// The three parts and the line.
pub(super) fn bar(tally: Tally, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let [supported, claimed, planned] = Reading::ALL.map(|reading| at(tally.points(reading), tally.max, area));
    let (theme, line) = (frame.theme, frame.stroke(LINE));
    let part = |from: f64, to: f64, thick: f64| {
        let height = frame.px(thick).round().max(1.0);
        Rect::new(from, (area.centre().y - height / 2.0).round(), (to - from).max(0.0), height)
    };
    let quiet = theme.ink_2.faded(0.6);
    let end = part(area.right() - line, area.right(), CLAIMED);
    let parts = [
        (part(planned, area.right(), LINE), quiet),
        (end, quiet),
        (part(claimed, planned, PLANNED), theme.ink_2),
        (part(supported, claimed, CLAIMED), theme.accent.faded(0.55)),
        (part(area.x, supported, SUPPORTED), theme.accent),
    ];
    parts.into_iter().filter(|(part, _)| part.width > 0.0).map(|(part, colour)| Shape::Fill(part, colour)).collect()
}

/// The stroke across a bar, set off from it by paper.
pub(super) fn stroke(x: f64, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
    let (thick, long, rim) = (frame.stroke(STROKE_THICK), frame.px(STROKE).round(), frame.stroke(RIM));
    let mark = Rect::new((x - thick / 2.0).round(), (area.centre().y - long / 2.0).round(), thick, long);
    let paper = Rect::new(mark.x - rim, mark.y, mark.width + 2.0 * rim, mark.height);
    vec![Shape::Fill(paper, frame.theme.paper), Shape::Fill(mark, frame.theme.ink)]
}

/// Where so many of an area's points end.
fn at(points: Points, max: Points, area: Rect) -> f64 {
    let share = Score::new(points, max, 1).map_or(0.0, Score::share).clamp(0.0, 1.0);
    (area.x + area.width * share).round()
}
