//! One panel of bars: a heading, then a row for each bar with its label before and its figure behind.

use crate::chart::frame::factor;
use crate::chart::{Anchor, Frame, Layout, Mark, Point, Rect, Shape, Style, marker};
use crate::text::say;

/// Height of a row and of the bar in it, in CSS pixels.
const ROW: f64 = 22.0;
const BAR: f64 = 12.0;
/// Half the width of a marker, in CSS pixels.
const RADIUS: f64 = 5.5;
/// The space between label, bar and figure, in CSS pixels.
const GAP: f64 = 8.0;

/// A panel: an area with its countries, or a country with its areas.
pub(super) struct Panel {
    pub(super) title: String,
    /// The series whose marker stands before the title.
    pub(super) marker: Option<usize>,
    pub(super) bold: bool,
    pub(super) bars: Vec<Bar>,
}

/// A bar, or the gap where one would be.
pub(super) struct Bar {
    /// The series that gives it its colour.
    pub(super) series: usize,
    /// Whether the marker of the series stands before the label.
    pub(super) marked: bool,
    pub(super) label: String,
    pub(super) bold: bool,
    /// The share of the maximum, from 0 to 1; none where it is not known.
    pub(super) share: Option<f64>,
    pub(super) figure: String,
    pub(super) mark: Option<Mark>,
}

/// What all panels share, in device pixels.
pub(super) struct Columns {
    /// Width of a panel.
    pub(super) width: f64,
    /// Width of what stands before a bar.
    pub(super) labels: f64,
    /// Width of the widest figure.
    pub(super) figures: f64,
}

/// The style of labels and figures.
pub(super) fn style<'a>(bold: bool, frame: &Frame<'a>) -> Style<'a> {
    let style = frame.small().in_colour(frame.theme.ink);
    if bold { style.bold() } else { style }
}

/// How wide a marker with the space after it is.
pub(super) fn marker_width(frame: &Frame<'_>) -> f64 {
    frame.px(2.0 * RADIUS + 6.0)
}

impl Panel {
    fn heading<'a>(&self, frame: &Frame<'a>) -> Style<'a> {
        if self.bold { frame.body().bold() } else { frame.body() }
    }

    /// Where its title begins, from the left of the panel.
    fn indent(&self, frame: &Frame<'_>) -> f64 {
        if self.marker.is_some() { marker_width(frame) } else { 0.0 }
    }

    /// The lines of its heading in a panel of this width.
    pub(super) fn lines(&self, width: f64, frame: &Frame<'_>) -> Vec<String> {
        let style = self.heading(frame);
        style.wrap(&self.title, &[width - self.indent(frame); 2])
    }

    /// Places it under a heading of so many lines, and returns where it ends.
    pub(super) fn place(
        self,
        corner: Point,
        columns: &Columns,
        lines: usize,
        frame: &Frame<'_>,
        layout: &mut Layout,
    ) -> f64 {
        let (style, title) = (self.heading(frame), self.lines(columns.width, frame));
        let middle = corner.y + style.line() / 2.0;
        if let Some(place) = self.marker {
            put_marker(place, Point::new(corner.x, middle), frame, layout);
        }
        layout.shapes.extend(style.set_lines(&title, Point::new(corner.x + self.indent(frame), corner.y)));
        let top = (corner.y + style.line() * factor(lines) + frame.px(4.0)).round();
        // Towards the middle, so that rounding takes no room from the widest label or figure.
        let zero = (corner.x + columns.labels + frame.px(GAP)).ceil();
        let right = (corner.x + columns.width - columns.figures - frame.px(GAP)).floor().max(zero);
        let mut y = top;
        for bar in self.bars {
            let row = Rect::new(corner.x, y, columns.width, frame.px(ROW));
            bar.place(row, zero, right, frame, layout);
            y = row.bottom();
        }
        // The zero that all bars start from, so that a bar of no length is still seen to be one.
        layout.shapes.push(Shape::Fill(Rect::new(zero, top, frame.stroke(1.0), y - top), frame.theme.ink_2));
        y
    }
}

impl Bar {
    fn place(self, row: Rect, zero: f64, right: f64, frame: &Frame<'_>, layout: &mut Layout) {
        let (style, middle) = (style(self.bold, frame), row.centre().y);
        let mut x = row.x;
        if self.marked {
            put_marker(self.series, Point::new(x, middle), frame, layout);
            x += marker_width(frame);
        }
        let room = zero - frame.px(GAP) - x;
        layout.shapes.push(style.set(&self.label, Point::new(x, middle), Anchor::Start, room));
        let track = Rect::new(zero, (middle - frame.px(BAR) / 2.0).round(), right - zero, frame.px(BAR).round());
        match self.share {
            Some(share) => {
                layout.shapes.push(Shape::Fill(track, frame.theme.rule.faded(0.5)));
                // A zero is drawn too, as thin as can be: unlike what is missing, it is a figure.
                let length = (track.width * share).round().max(frame.stroke(2.0)).min(track.width);
                layout.shapes.push(Shape::Fill(Rect { width: length, ..track }, frame.theme.series(self.series)));
                let at = Point::new(row.right(), middle);
                layout.shapes.push(style.set(&self.figure, at, Anchor::End, row.right() - track.right()));
            }
            None => {
                let quiet = frame.small();
                let at = Point::new(track.x + frame.px(GAP), middle);
                let text = frame.say(&say::chart_not_known());
                layout.shapes.push(quiet.set(&text, at, Anchor::Start, row.right() - at.x));
            }
        }
        layout.marks.extend(self.mark.map(|mark| Mark { bounds: row, ..mark }));
    }
}

fn put_marker(place: usize, left: Point, frame: &Frame<'_>, layout: &mut Layout) {
    let (radius, colour) = (frame.px(RADIUS), frame.theme.series(place));
    let centre = Point::new(left.x + radius, left.y);
    layout.shapes.extend(marker::marker(place, centre, radius, colour, frame.theme.paper));
}
