//! Drawing: every shape of a layout handed to a plotters backend, in order. There is no geometry here.

use super::{Anchor, Colour, Face, Layout, Point, Rect, Shape, Text};
use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};

/// A backend that did not draw.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the chart could not be drawn: {reason}")]
pub struct DrawError {
    /// What the backend says.
    pub reason: String,
}

/// Draws a layout, with a ring around the mark that has the focus.
///
/// # Errors
/// When the backend refuses a shape; what was drawn before stays.
pub fn draw<DB: DrawingBackend>(layout: &Layout, focused: Option<usize>, backend: &mut DB) -> Result<(), DrawError> {
    draw_with_em(layout, focused, backend, 1.0)
}

/// Draws with text enlarged by `em`, for backends whose font sizes are not pixels.
pub(super) fn draw_with_em<DB: DrawingBackend>(
    layout: &Layout,
    focused: Option<usize>,
    backend: &mut DB,
    em: f64,
) -> Result<(), DrawError> {
    let mut pen = Pen { backend, layout, em };
    pen.done(|backend| backend.ensure_prepared())?;
    for shape in &layout.shapes {
        pen.shape(shape)?;
    }
    if let Some(colour) = layout.focus {
        for side in focused.map(|mark| layout.ring(mark)).into_iter().flatten() {
            pen.fill(side, colour)?;
        }
    }
    pen.done(|backend| backend.present())
}

struct Pen<'a, DB> {
    backend: &'a mut DB,
    layout: &'a Layout,
    em: f64,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    fn shape(&mut self, shape: &Shape) -> Result<(), DrawError> {
        match shape {
            Shape::Fill(area, colour) => self.fill(*area, *colour),
            Shape::Line { from, to, width, colour } => {
                let style =
                    ShapeStyle { color: rgba(*colour), filled: false, stroke_width: whole(*width).unsigned_abs() };
                self.done(|backend| backend.draw_path([place(*from), place(*to)], &style))
            }
            Shape::Polygon(corners, colour) => {
                self.done(|backend| backend.fill_polygon(corners.iter().copied().map(place), &rgba(*colour)))
            }
            Shape::Disc { centre, radius, colour } => self.done(|backend| {
                backend.draw_circle(place(*centre), whole(*radius).unsigned_abs(), &rgba(*colour).filled(), true)
            }),
            Shape::Text(text) => self.text(text),
        }
    }

    fn fill(&mut self, area: Rect, colour: Colour) -> Result<(), DrawError> {
        let (start, end) = (Point::new(area.x, area.y), Point::new(area.right(), area.bottom()));
        self.done(|backend| backend.draw_rect(place(start), place(end), &rgba(colour), true))
    }

    fn text(&mut self, text: &Text) -> Result<(), DrawError> {
        let h_pos = match text.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let (family, weight) = match text.face {
            Face::Text => (&self.layout.family, FontStyle::Normal),
            Face::Bold => (&self.layout.family, FontStyle::Bold),
            Face::Title => (&self.layout.title_family, FontStyle::Bold),
        };
        let font = FontDesc::new(FontFamily::Name(family), text.size * self.em, weight);
        let colour = rgba(text.colour);
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(h_pos, VPos::Center));
        self.done(|backend| backend.draw_text(&text.text, &style, place(text.at)))
    }

    fn done<E: std::fmt::Display>(&mut self, act: impl FnOnce(&mut DB) -> Result<(), E>) -> Result<(), DrawError> {
        act(self.backend).map_err(|error| DrawError { reason: error.to_string() })
    }
}

fn rgba(colour: Colour) -> RGBAColor {
    RGBAColor(colour.red, colour.green, colour.blue, colour.alpha)
}

fn place(point: Point) -> (i32, i32) {
    (whole(point.x), whole(point.y))
}

/// Backends count whole pixels. What is no number becomes zero, which `as` promises.
#[allow(clippy::cast_possible_truncation, reason = "saturating is what is wanted")]
fn whole(length: f64) -> i32 {
    length.round() as i32
}
