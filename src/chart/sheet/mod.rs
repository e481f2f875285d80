//! The sheet: a chart with its title, what its figures are, source and imprint in one picture, for export and print.
//!
//! Either it is as high as the chart needs, or it has a size ([`SheetSize`]) and the chart fits that.

mod sized;
mod spec;
#[cfg(test)]
mod tests;
mod words;

use super::{Chart, Frame, Layout, Mark, Rect, Shape, layout};
pub use spec::{Imprint, SheetSize, SheetSpec};

/// Lays a chart out with everything that it needs to stand alone. Width and scale of the frame are those of a sheet that has
/// no size of its own.
#[must_use]
pub fn sheet(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec) -> Layout {
    match spec.size.pixels() {
        Some((width, height)) => sized::sized(chart, frame, spec, (width.into(), height.into())),
        None => as_high_as_needed(chart, &frame.sane(), spec),
    }
}

fn as_high_as_needed(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec) -> Layout {
    let margin = 24.0_f64.min(frame.width / 8.0);
    let inner = Frame { width: frame.width - 2.0 * margin, ..*frame };
    let picture = layout(chart, &inner);
    if frame.width <= 0.0 {
        return picture;
    }
    let (left, gap) = (frame.px(margin), frame.px(14.0));
    let size = frame.theme.title.min(frame.width / 15.0).max(frame.theme.body);
    let above = words::above(chart, frame, spec, inner.full_width(), size, false);
    let below = words::below(chart, frame, spec, inner.full_width());
    let top = left + above.height + gap;
    let bottom = top + picture.height + gap;
    let mut whole = frame.layout(bottom + below.height + left);
    whole.shapes.push(Shape::Fill(Rect::new(0.0, 0.0, whole.width.ceil(), whole.height.ceil()), frame.theme.paper));
    whole.shapes.extend(above.shapes.into_iter().map(|shape| shape.moved(left, left)));
    whole.shapes.extend(below.shapes.into_iter().map(|shape| shape.moved(left, bottom)));
    whole.shapes.extend(picture.shapes.into_iter().map(|shape| shape.moved(left, top)));
    whole.marks = picture.marks.into_iter().map(|mark| Mark { bounds: mark.bounds.moved(left, top), ..mark }).collect();
    Layout { first: picture.first, ..whole }
}
