//! A sheet of a given size: words as large as the size asks for, the picture as large as the rest of it lets it be.

use super::spec::SheetSpec;
use super::words::{Words, above, below};
use crate::chart::{Chart, Frame, Layout, Rect, Shape, layout};

/// Sizes of a title in CSS pixels, largest first.
const TITLES: [f64; 6] = [36.0, 32.0, 28.0, 25.0, 22.0, 20.0];

/// By how much the text of a picture is larger or smaller than the small print of its sheet asks for, largest first.
const SCALES: [f64; 13] = [1.35, 1.22, 1.1, 1.0, 0.9, 0.81, 0.73, 0.66, 0.59, 0.53, 0.48, 0.43, 0.38];

/// How much of its place a picture takes in width: some are as high as they are wide.
const SHARES: [f64; 4] = [1.0, 0.82, 0.66, 0.5];

/// Charts are made for this width in CSS pixels and above.
const NARROWEST: f64 = 288.0;

/// A picture in its place.
struct Fitted {
    picture: Layout,
    place: Rect,
    /// By how much its text is larger or smaller than that of its sheet.
    scale: f64,
}

/// Lays a chart out on a sheet of so many pixels: below its words or, where the sheet is wide, beside them, whichever lets the
/// picture have the larger text.
pub(super) fn sized(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec, (width, height): (f64, f64)) -> Layout {
    let scale = spec.size.scale();
    let frame = Frame { width: width / scale, scale, ..*frame };
    let gap = frame.px(16.0);
    let whole = Rect::new(0.0, 0.0, width, height);
    let inner = whole.grown(-width.min(height) / 18.0);
    let foot = below(chart, &frame, spec, inner.width);
    let rest = Rect { height: inner.height - foot.height - gap, ..inner };

    let mut head = titled(chart, &frame, spec, inner.width, rest.height * 0.4);
    let top = head.height + gap;
    let mut fitted = fit(chart, &frame, Rect::new(rest.x, rest.y + top, rest.width, rest.height - top));
    if width > height * 1.5 {
        let (column, between) = (rest.width * 0.34, 2.0 * gap);
        let beside = titled(chart, &frame, spec, column, rest.height);
        let left = column + between;
        let other = fit(chart, &frame, Rect::new(rest.x + left, rest.y, rest.width - left, rest.height));
        if beside.height <= rest.height && !beside.is_cut && other.scale > fitted.scale * 1.05 {
            (head, fitted) = (beside, other);
        }
    }

    let picture = fitted.picture;
    let corner = Rect::around(fitted.place.centre(), picture.width, picture.height);
    let mut sheet = Layout { width, ..frame.layout(height) };
    sheet.shapes.push(Shape::Fill(whole, frame.theme.paper));
    sheet.shapes.extend(head.shapes.into_iter().map(|shape| shape.moved(inner.x, inner.y)));
    sheet.shapes.extend(picture.shapes.into_iter().map(|shape| shape.moved(corner.x, corner.y)));
    sheet.shapes.extend(foot.shapes.into_iter().map(|shape| shape.moved(inner.x, inner.bottom() - foot.height)));
    sheet
}

/// The words above a picture with the largest title that takes three lines at most and leaves room: `most` in height.
fn titled(chart: &dyn Chart, frame: &Frame<'_>, spec: &SheetSpec, width: f64, most: f64) -> Words {
    const FEW_LINES: usize = 3;
    let mut words = Words::default();
    for size in TITLES {
        words = above(chart, frame, spec, width, size, true);
        if words.title_lines <= FEW_LINES && words.height <= most && !words.is_cut {
            break;
        }
    }
    words
}

/// A chart as large as a place lets it be, its text first, then its width. One that is too high for it at any of these is
/// scaled evenly.
fn fit(chart: &dyn Chart, frame: &Frame<'_>, place: Rect) -> Fitted {
    let lay = |by: f64, share: f64| {
        let scale = frame.scale * by;
        layout(chart, &Frame { width: place.width * share / scale, scale, ..*frame })
    };
    let mut best: Option<Fitted> = None;
    for share in SHARES {
        let fits =
            |by: f64| place.width * share >= NARROWEST * frame.scale * by && lay(by, share).height <= place.height;
        // The smaller the text, the lower the picture, with few exceptions, and whichever is taken fits.
        let first = SCALES.partition_point(|by| !fits(*by));
        let Some(by) = SCALES.get(first).copied() else { continue };
        if best.as_ref().is_none_or(|best| by > best.scale * 1.15) {
            best = Some(Fitted { picture: lay(by, share), place, scale: by });
        }
        if first == 0 {
            break;
        }
    }
    best.unwrap_or_else(|| {
        let smallest = SCALES.last().copied().unwrap_or(1.0);
        let picture = lay(smallest, 1.0);
        let by = (place.height.max(0.0) / picture.height).min(1.0);
        Fitted { picture: picture.scaled(by), place, scale: smallest * by }
    })
}
