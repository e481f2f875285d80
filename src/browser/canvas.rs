//! The canvas: how wide text is on it, drawing on it, and a drawing as a PNG file.
//!
//! Fonts are the system's, so there are none to wait for.

use super::canvas_backend::Backend;
use super::style::{self, px};
use crate::chart::{DrawError, Face, Layout, Measure, Theme, draw};
use js_sys::Promise;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, window};

/// Why there is no PNG file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PngError {
    /// The picture could not be drawn.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// The browser made no file of it, because it is too large for one, say.
    #[error("the browser made no file of the picture")]
    NoFile,
}

thread_local! {
    /// What measures text; it never draws.
    static MEASURING: Option<CanvasRenderingContext2d> = detached().as_ref().and_then(context_of);
    /// The font that it has. Browsers read one anew each time that it is set.
    static FONT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Measures text as canvases of this page set it in the fonts of a theme.
pub struct Ruler<'a>(pub &'a Theme);

impl Measure for Ruler<'_> {
    fn width(&self, text: &str, size: f64, face: Face) -> f64 {
        let (weight, family) = match face {
            Face::Text => ("normal", &self.0.family),
            Face::Bold => ("bold", &self.0.family),
            Face::Title => ("bold", &self.0.title_family),
        };
        let measured = MEASURING.with(|context| {
            let context = context.as_ref()?;
            let font = format!("{weight} {} {family}", px(size));
            if FONT.with_borrow(|last| *last != font) {
                context.set_font(&font);
                FONT.set(font);
            }
            Some(context.measure_text(text).ok()?.width())
        });
        // No number makes layouts take the typical width.
        measured.unwrap_or(f64::NAN)
    }
}

/// Draws a layout, with a ring around the mark that has the focus, and gives the canvas the layout's size: as many
/// pixels as the screen has there, so that it is sharp at any ratio and zoom.
///
/// # Errors
/// When the browser does not let the page draw.
pub fn paint(canvas: &HtmlCanvasElement, layout: &Layout, focused: Option<usize>) -> Result<(), DrawError> {
    let (width, height) = layout.size();
    // This also wipes what was drawn before.
    canvas.set_width(width);
    canvas.set_height(height);
    make_room(canvas, layout);
    let context = context_of(canvas).ok_or_else(|| DrawError { reason: "no 2d context".to_owned() })?;
    draw(layout, focused, &mut Backend { canvas: canvas.clone(), context })
}

/// Gives the canvas the room on the page that a layout takes.
pub fn make_room(canvas: &HtmlCanvasElement, layout: &Layout) {
    let (width, height) = layout.css_size();
    style::set(canvas, "width", &px(width));
    style::set(canvas, "height", &px(height));
}

fn context_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok().flatten()?.dyn_into().ok()
}

/// A layout as a PNG file, drawn apart from the page.
///
/// # Errors
/// When it cannot be drawn, or the browser makes no file of it.
pub async fn png(layout: &Layout) -> Result<Blob, PngError> {
    let canvas = detached().ok_or(PngError::NoFile)?;
    paint(&canvas, layout, None)?;
    let blob = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    let blob = JsFuture::from(blob).await.map_err(|_| PngError::NoFile)?;
    blob.dyn_into().map_err(|_| PngError::NoFile)
}

fn detached() -> Option<HtmlCanvasElement> {
    window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()
}
