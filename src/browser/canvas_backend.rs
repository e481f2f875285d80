//! A plotters backend that draws on a canvas. That of `plotters-canvas` writes colours and fonts with the standard library's
//! floating-point numbers, whose tables are some five kilobytes of what a reader fetches first; here they are written in whole
//! numbers and by the browser.

use super::style::px;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::f64::consts::TAU;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Draws on a canvas.
pub(super) struct Backend {
    /// Where it draws.
    pub(super) canvas: HtmlCanvasElement,
    /// With what.
    pub(super) context: CanvasRenderingContext2d,
}

/// That the browser refused to draw.
#[derive(Debug, thiserror::Error)]
#[error("the browser did not draw on the canvas")]
pub(super) struct Refused;

type Drawn = Result<(), DrawingErrorKind<Refused>>;

impl Backend {
    fn fill_with(&self, colour: BackendColor) {
        self.context.set_fill_style_str(&css(colour));
    }

    fn stroke_with(&self, style: &impl BackendStyle) {
        self.context.set_stroke_style_str(&css(style.color()));
        self.context.set_line_width(f64::from(style.stroke_width()));
    }

    fn trace(&self, path: &mut dyn Iterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (x, y) in path {
            // The first line of a path begins where it ends.
            self.context.line_to(f64::from(x), f64::from(y));
        }
    }

    fn paint(&self, style: &impl BackendStyle, fill: bool) {
        if fill {
            self.fill_with(style.color());
            self.context.fill();
        } else {
            self.stroke_with(style);
            self.context.stroke();
        }
    }
}

/// A colour as `#rrggbbaa`.
fn css(colour: BackendColor) -> String {
    let (red, green, blue) = colour.rgb;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` keeps what is between 0 and 255")]
    let alpha = (colour.alpha * 255.0).round() as u8;
    format!("#{red:02x}{green:02x}{blue:02x}{alpha:02x}")
}

impl DrawingBackend for Backend {
    type ErrorType = Refused;

    fn get_size(&self) -> (u32, u32) {
        (self.canvas.width(), self.canvas.height())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &colour, true)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        let [x, y, width, height] = [from.0, from.1, to.0 - from.0, to.1 - from.1].map(f64::from);
        self.context.begin_path();
        self.context.rect(x, y, width, height);
        self.paint(style, fill);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.trace(&mut path.into_iter());
        self.paint(style, false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.trace(&mut path.into_iter());
        self.paint(style, true);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.context.begin_path();
        let arc = self.context.arc(f64::from(x), f64::from(y), f64::from(radius), 0.0, TAU);
        arc.map_err(|_| DrawingErrorKind::DrawingError(Refused))?;
        self.paint(style, fill);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        self.context.set_text_baseline(match style.anchor().v_pos {
            VPos::Top => "top",
            VPos::Center => "middle",
            VPos::Bottom => "bottom",
        });
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Right => "end",
            HPos::Center => "center",
        });
        self.fill_with(style.color());
        let (size, family) = (px(style.size()), style.family());
        self.context.set_font(&format!("{} {size} {}", style.style().as_str(), family.as_str()));
        let drawn = self.context.fill_text(text, f64::from(x), f64::from(y));
        drawn.map_err(|_| DrawingErrorKind::DrawingError(Refused))
    }
}
