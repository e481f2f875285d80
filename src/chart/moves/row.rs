//! One row: the name of a country, its bar in two parts, a tick where they add up to, and the places won.

use super::axis::Axis;
use super::{Row, Without, finding};
use crate::chart::{Anchor, Colour, Frame, Layout, Mark, Point, Rect, Shape, Style, Target, marker, pattern};

/// Height of a bar, in CSS pixels.
const BAR: f64 = 14.0;
/// Radius of the marker before a name, in CSS pixels.
const MARKER: f64 = 5.5;

/// What all rows share, in device pixels.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// Whether names stand above bars.
    pub(super) narrow: bool,
    /// The width of the column of names, markers included.
    pub(super) names: f64,
    /// Where bars begin.
    pub(super) bars: f64,
}

/// The height of a row.
pub(super) fn height(columns: &Columns, frame: &Frame<'_>) -> f64 {
    let line = frame.body().line();
    if columns.narrow { line + frame.px(BAR + 14.0) } else { line.max(frame.px(BAR)) + frame.px(8.0) }
}

/// The width of a marker before a name.
pub(super) fn head(frame: &Frame<'_>) -> f64 {
    frame.px(2.0 * MARKER + 7.0)
}

pub(super) fn name_style<'a>(is_mine: bool, frame: &Frame<'a>) -> Style<'a> {
    if is_mine { frame.body().bold() } else { frame.body() }
}

/// Places the row of a country that moved or stayed.
pub(super) fn place(row: &Row, columns: &Columns, axis: &Axis, top: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let whole = Rect::new(0.0, top, frame.full_width(), height(columns, frame));
    let middle = text_middle(columns, whole, frame);
    let figure = frame.write(&finding::net(&row.moved));
    let bold = frame.body().bold();
    layout.shapes.push(bold.set(&figure, Point::new(whole.right(), middle), Anchor::End, f64::INFINITY));
    let room = if columns.narrow { whole.width - bold.width(&figure) - frame.px(10.0) } else { columns.names };
    name(&frame.write(&(&row.name).into()), row.picked, Rect { width: room, ..whole }, middle, frame, layout);
    let bar_middle = bar_middle(columns, whole, frame);
    let (bar_top, bar_height) = ((bar_middle - frame.px(BAR) / 2.0).round(), frame.px(BAR).round());
    // Parts of the same sign follow each other, those of different signs lie on both sides of zero.
    let (mut low, mut high) = (0.0, 0.0);
    for (part, look) in row.parts().into_iter().zip(Look::BOTH) {
        let places = part.approximate();
        let end = if places < 0.0 { &mut low } else { &mut high };
        let (from, to) = (axis.at(*end).round(), axis.at(*end + places).round());
        *end += places;
        let area = Rect::new(from.min(to), bar_top, (to - from).abs(), bar_height);
        layout.shapes.extend(look.shapes(area, frame));
    }
    layout.shapes.extend(tick(axis.at(gained(row)), bar_middle, frame));
    let target = Some(Target::Country(row.moved.country));
    layout.marks.push(Mark { bounds: whole, says: finding::mark(row), target });
}

/// The places won, for drawing only.
fn gained(row: &Row) -> f64 {
    crate::model::Decimal { units: row.moved.gained(), decimals: 0 }.approximate()
}

/// Places the row of a country without both scores, which says so in place of a bar.
pub(super) fn place_without(one: &Without, columns: &Columns, top: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let whole = Rect::new(0.0, top, frame.full_width(), height(columns, frame));
    let middle = text_middle(columns, whole, frame);
    let room = if columns.narrow { whole.width } else { columns.names };
    let picked = Some((one.place, one.is_mine));
    name(&frame.write(&(&one.name).into()), picked, Rect { width: room, ..whole }, middle, frame, layout);
    let left = if columns.narrow { head(frame) } else { columns.bars };
    let at = Point::new(left, bar_middle(columns, whole, frame));
    layout.shapes.push(frame.small().set(&frame.say(&finding::lack(one)), at, Anchor::Start, whole.right() - left));
}

fn name(name: &str, picked: Option<(usize, bool)>, area: Rect, middle: f64, frame: &Frame<'_>, layout: &mut Layout) {
    let style = name_style(picked.is_some_and(|(_, is_mine)| is_mine), frame);
    let left = if picked.is_some() { head(frame) } else { 0.0 };
    layout.shapes.push(style.set(name, Point::new(left, middle), Anchor::Start, area.right() - left));
    if let Some((place, _)) = picked {
        let (radius, theme) = (frame.px(MARKER), frame.theme);
        let at = Point::new(radius, middle);
        layout.shapes.extend(marker::marker(place, at, radius, theme.series(place), theme.paper));
    }
}

fn text_middle(columns: &Columns, whole: Rect, frame: &Frame<'_>) -> f64 {
    if columns.narrow { whole.y + frame.px(4.0) + frame.body().line() / 2.0 } else { whole.centre().y }
}

fn bar_middle(columns: &Columns, whole: Rect, frame: &Frame<'_>) -> f64 {
    if columns.narrow { whole.bottom() - frame.px(5.0 + BAR / 2.0) } else { whole.centre().y }
}

/// How a part looks: told apart by more than colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The country's own part: solid.
    Own,
    /// That of the others: hatched.
    Others,
}

impl Look {
    /// Both, in the order in which they are drawn.
    pub(super) const BOTH: [Self; 2] = [Self::Own, Self::Others];

    pub(super) fn shapes(self, area: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        let (theme, stroke) = (frame.theme, frame.stroke(1.0));
        if area.width < 1.0 {
            return Vec::new();
        }
        match self {
            Self::Own => vec![Shape::Fill(area, theme.accent)],
            Self::Others => {
                // Rules do not show through.
                let mut shapes = vec![Shape::Fill(area, theme.paper)];
                shapes.extend(pattern::hatch(area, frame.px(2.5), quiet(theme.ink_2)));
                // One dash as long as the side is a line.
                let dash = (area.width.max(area.height), stroke);
                shapes.extend(pattern::broken_outline(area, stroke, dash, theme.ink_2));
                shapes
            }
        }
    }
}

const fn quiet(colour: Colour) -> Colour {
    colour.faded(0.55)
}

/// The tick where both parts add up to, set off by paper from what it lies on.
pub(super) fn tick(x: f64, middle: f64, frame: &Frame<'_>) -> [Shape; 2] {
    let (line, rim, height) = (frame.stroke(3.0), frame.stroke(1.0), frame.px(BAR + 6.0));
    let left = (x - line / 2.0).round();
    let ink = Rect::new(left, middle - height / 2.0, line, height);
    let paper = Rect::new(left - rim, ink.y, line + 2.0 * rim, height);
    [Shape::Fill(paper, frame.theme.paper), Shape::Fill(ink, frame.theme.ink)]
}
