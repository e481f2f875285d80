//! The sheet: a chart with its title, what its figures are, source and imprint in one picture, for export and print.

use super::frame::factor;
use super::sourced::subtitle;
use super::{Chart, Frame, Layout, Mark, Point, Rect, Shape, Style, layout};
use crate::model::AsOf;
use crate::text::say;

/// Where and when a picture was made, printed on it so that it can be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Imprint {
    /// The address of the view, which shows the same again.
    pub address: String,
    /// The day it was made.
    pub date: AsOf,
}

/// Lays a chart out with everything that it needs to stand alone.
#[must_use]
pub fn sheet(chart: &dyn Chart, frame: &Frame<'_>, imprint: Option<&Imprint>) -> Layout {
    let frame = frame.sane();
    let margin = 24.0_f64.min(frame.width / 8.0);
    let inner = Frame { width: frame.width - 2.0 * margin, ..frame };
    let picture = layout(chart, &inner);
    if frame.width <= 0.0 {
        return picture;
    }
    let left = frame.px(margin);
    let mut column = Column { frame, left, y: left, shapes: Vec::new() };
    let title = frame.body().title().sized(frame.px(frame.theme.title.min(frame.width / 15.0).max(frame.theme.body)));
    column.text(&frame.say(&chart.title()), title);
    if let Some(subtitle) = subtitle(chart) {
        column.y += frame.px(4.0);
        column.text(&frame.say(&subtitle), frame.body().in_colour(frame.theme.ink_2));
    }
    column.y += frame.px(14.0);
    let top = column.y;
    column.y += picture.height + frame.px(14.0);
    column.text(&frame.say(&chart.source()), frame.small());
    if let Some(imprint) = imprint {
        column.text(&frame.say(&say::chart_imprint(imprint.address.as_str(), imprint.date)), frame.small());
    }
    let mut whole = frame.layout(column.y + frame.px(margin));
    whole.shapes.push(Shape::Fill(Rect::new(0.0, 0.0, whole.width.ceil(), whole.height.ceil()), frame.theme.paper));
    whole.shapes.extend(column.shapes);
    whole.shapes.extend(picture.shapes.into_iter().map(|shape| shape.moved(left, top)));
    whole.marks = picture.marks.into_iter().map(|mark| Mark { bounds: mark.bounds.moved(left, top), ..mark }).collect();
    Layout { first: picture.first, ..whole }
}

/// Text set from top to bottom.
struct Column<'a> {
    frame: Frame<'a>,
    left: f64,
    y: f64,
    shapes: Vec<Shape>,
}

impl Column<'_> {
    fn text(&mut self, text: &str, style: Style<'_>) {
        const MOST_LINES: usize = 5;
        let width = self.frame.full_width() - 2.0 * self.left;
        let lines = style.wrap(text, &[width; MOST_LINES]);
        self.shapes.extend(style.set_lines(&lines, Point::new(self.left, self.y)));
        self.y += style.line() * factor(lines.len());
    }
}
