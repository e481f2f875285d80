//! The frame that a chart is laid out in: its width, its looks, its language and how text is measured.

use super::fit;
use super::{Anchor, Colour, Face, Layout, Measure, Point, Shape, Text, Theme, Typical};
use crate::text::{Catalogue, Message, Value};

/// What a layout needs to know besides the chart.
///
/// Lengths in code that lays out are CSS pixels until [`Frame::px`] turns them into device pixels; the scale
/// stands in no other place.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The width that there is, in CSS pixels.
    pub width: f64,
    /// Device pixels to a CSS pixel: the device pixel ratio times the zoom.
    pub scale: f64,
    /// How it looks.
    pub theme: &'a Theme,
    /// How wide text is.
    pub measure: &'a dyn Measure,
    /// The language it speaks.
    pub words: &'a Catalogue,
}

impl<'a> Frame<'a> {
    /// The most of anything that a canvas can be wide; beyond it numbers are mistakes.
    const WIDEST: f64 = 20_000.0;

    /// The same frame with widths and scales that can be drawn: a width that is no number is no width, a scale
    /// that is none is 1.
    #[must_use]
    pub(super) fn sane(self) -> Self {
        let width = if self.width.is_finite() { self.width.clamp(0.0, Self::WIDEST) } else { 0.0 };
        let scale = if self.scale.is_finite() && self.scale > 0.0 { self.scale.clamp(0.1, 16.0) } else { 1.0 };
        Self { width, scale, ..self }
    }

    /// CSS pixels in device pixels.
    #[must_use]
    pub fn px(&self, css: f64) -> f64 {
        css * self.scale
    }

    /// The thickness of a line in whole device pixels, at least one, so that it is sharp.
    #[must_use]
    pub fn stroke(&self, css: f64) -> f64 {
        self.px(css).round().max(1.0)
    }

    /// The whole width in device pixels.
    #[must_use]
    pub fn full_width(&self) -> f64 {
        self.px(self.width)
    }

    /// An empty layout as wide as the frame.
    #[must_use]
    pub fn layout(&self, height: f64) -> Layout {
        Layout {
            width: self.full_width(),
            height,
            scale: self.scale,
            family: self.theme.family.clone(),
            title_family: self.theme.title_family.clone(),
            focus: Some(self.theme.focus),
            ..Layout::default()
        }
    }

    /// A style of running text.
    #[must_use]
    pub fn body(&self) -> Style<'a> {
        Style { frame: *self, size: self.px(self.theme.body), face: Face::Text, colour: self.theme.ink }
    }

    /// A style of small print.
    #[must_use]
    pub fn small(&self) -> Style<'a> {
        Style { size: self.px(self.theme.small), colour: self.theme.ink_2, ..self.body() }
    }

    /// What a message says in the frame's language.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// How the frame's language writes a value.
    #[must_use]
    pub fn write(&self, value: &Value) -> String {
        self.words.value(value)
    }
}

/// A way to set text: its size, face and colour.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    frame: Frame<'a>,
    /// Size in device pixels.
    pub size: f64,
    face: Face,
    colour: Colour,
}

impl Style<'_> {
    /// The distance from one line to the next.
    pub const LINE: f64 = 1.3;

    /// The same in bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { face: Face::Bold, ..self }
    }

    /// The same in the face of titles.
    #[must_use]
    pub const fn title(self) -> Self {
        Self { face: Face::Title, ..self }
    }

    /// The same in another colour.
    #[must_use]
    pub const fn in_colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// The same in another size, in device pixels.
    #[must_use]
    pub const fn sized(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// The distance from one line to the next, in device pixels.
    #[must_use]
    pub fn line(&self) -> f64 {
        self.size * Self::LINE
    }

    /// How wide a text is, in device pixels; by the typical width where the measure gives no number.
    #[must_use]
    pub fn width(&self, text: &str) -> f64 {
        let width = self.frame.measure.width(text, self.size, self.face);
        if width.is_finite() && width >= 0.0 { width } else { Typical.width(text, self.size, self.face) }
    }

    /// A text on one line, cut with an ellipsis where it is wider than `width`.
    #[must_use]
    pub fn set(&self, text: &str, at: Point, anchor: Anchor, width: f64) -> Shape {
        let text = fit::cut(text, width, |part| self.width(part));
        let width = self.width(&text);
        Shape::Text(Text { text, at, anchor, size: self.size, face: self.face, colour: self.colour, width })
    }

    /// The lines of a text, at most as many as there are `widths`, each as wide as its width at most.
    #[must_use]
    pub fn wrap(&self, text: &str, widths: &[f64]) -> Vec<String> {
        fit::wrap(text, widths, |part| self.width(part))
    }

    /// At most `most` lines of a text, each as wide as `width` at most, with words broken that are wider.
    #[must_use]
    pub fn lines(&self, text: &str, width: f64, most: usize) -> Vec<String> {
        fit::lines(text, width, most, |part| self.width(part))
    }

    /// Lines one under the other, the first with its upper left corner at `corner`.
    pub fn set_lines<'s>(&'s self, lines: &'s [String], corner: Point) -> impl Iterator<Item = Shape> + 's {
        let mut y = corner.y - self.line() / 2.0;
        lines.iter().map(move |line| {
            y += self.line();
            self.set(line, Point::new(corner.x, y), Anchor::Start, f64::INFINITY)
        })
    }
}

/// How many of something there are, to multiply a length by.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "things on a screen are few")]
pub(super) fn factor(count: usize) -> f64 {
    count as f64
}
