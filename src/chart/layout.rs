//! A layout: a chart turned into shapes and marks of a certain size. Pure, and the same on every backend.

use super::{Colour, Point, Rect, Shape};
use crate::model::{CountryCode, EntryId, IndexId, PartId, StrategyId};
use crate::text::Message;

/// What a mark stands for, so that the page can open it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An area or an indicator.
    Part(PartId),
    /// A country.
    Country(CountryCode),
    /// An edition of an index.
    Index(IndexId),
    /// A strategy.
    Strategy(StrategyId),
    /// A priority of a strategy.
    Priority(EntryId),
    /// What a priority reaches in an area.
    Reach(EntryId, PartId),
    /// A statement about a country.
    Statement(EntryId),
}

/// A part of a chart that the pointer and the keyboard can be at.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it is, in device pixels.
    pub bounds: Rect,
    /// What a screen reader and a tooltip say of it.
    pub says: Message,
    /// What it opens, if anything.
    pub target: Option<Target>,
}

/// A chart of a certain size, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Width in device pixels.
    pub width: f64,
    /// Height in device pixels.
    pub height: f64,
    /// Device pixels to a CSS pixel.
    pub scale: f64,
    /// What to draw, from back to front.
    pub shapes: Vec<Shape>,
    /// What can be pointed at, in reading order.
    pub marks: Vec<Mark>,
    /// The mark that the keyboard comes to first.
    pub first: usize,
    /// The font of running text, as a CSS list of families.
    pub family: String,
    /// The font of titles, as a CSS list of families.
    pub title_family: String,
    /// The colour of the ring around the mark that has the focus.
    pub focus: Option<Colour>,
}

impl Layout {
    /// Width and height in whole device pixels: the size of the canvas behind the picture.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
    pub fn size(&self) -> (u32, u32) {
        let whole = |length: f64| length.ceil().clamp(0.0, f64::from(i32::MAX)) as u32;
        (whole(self.width), whole(self.height))
    }

    /// Width and height in CSS pixels: the size of the picture on the page.
    #[must_use]
    pub fn css_size(&self) -> (f64, f64) {
        let (width, height) = self.size();
        (f64::from(width) / self.scale(), f64::from(height) / self.scale())
    }

    /// A box of this layout in CSS pixels, to place a tooltip by.
    #[must_use]
    pub fn in_css(&self, area: &Rect) -> Rect {
        let scale = self.scale();
        Rect::new(area.x / scale, area.y / scale, area.width / scale, area.height / scale)
    }

    /// Which mark lies under a place in CSS pixels: the smallest that holds it, or else the nearest one within
    /// half the width of a finger.
    #[must_use]
    pub fn mark_at(&self, css_x: f64, css_y: f64) -> Option<usize> {
        const REACH: f64 = 12.0;
        let place = Point::new(css_x * self.scale(), css_y * self.scale());
        let reach = REACH * self.scale();
        let key = |bounds: &Rect| {
            let centre = bounds.centre();
            let off = (centre.x - place.x).hypot(centre.y - place.y);
            if bounds.holds(place) { (0.0, bounds.width * bounds.height, off) } else { (1.0, off, 0.0) }
        };
        self.marks
            .iter()
            .enumerate()
            .filter(|(_, mark)| mark.bounds.grown(reach).holds(place))
            .min_by(|(_, a), (_, b)| key(&a.bounds).partial_cmp(&key(&b.bounds)).unwrap_or(std::cmp::Ordering::Equal))
            .map(|(place, _)| place)
    }

    /// The sides of a ring around a mark, inside of the picture even where the mark is at its edge.
    #[must_use]
    pub fn ring(&self, mark: usize) -> Vec<Rect> {
        let Some(mark) = self.marks.get(mark) else { return Vec::new() };
        let stroke = (3.0 * self.scale()).round().max(1.0);
        let wide = mark.bounds.grown(stroke);
        let (left, top) = (wide.x.max(0.0), wide.y.max(0.0));
        let outer = Rect::new(left, top, wide.right().min(self.width) - left, wide.bottom().min(self.height) - top);
        vec![
            Rect { height: stroke, ..outer },
            Rect { y: outer.bottom() - stroke, height: stroke, ..outer },
            Rect { width: stroke, ..outer },
            Rect { x: outer.right() - stroke, width: stroke, ..outer },
        ]
    }

    /// The same picture, evenly larger or smaller. Nobody points at it: its marks go.
    #[must_use]
    pub fn scaled(self, by: f64) -> Self {
        let shapes = self.shapes.into_iter().map(|shape| shape.scaled(by)).collect();
        let (width, height, scale) = (self.width * by, self.height * by, self.scale * by);
        Self { width, height, scale, shapes, marks: Vec::new(), ..self }
    }

    fn scale(&self) -> f64 {
        if self.scale > 0.0 { self.scale } else { 1.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::say;

    fn mark(x: f64, width: f64) -> Mark {
        Mark { bounds: Rect::new(x, 0.0, width, 20.0), says: say::app_name(), target: None }
    }

    #[test]
    fn a_ring_stays_inside_the_picture() {
        let layout =
            Layout { width: 200.0, height: 20.0, scale: 1.0, marks: vec![mark(0.0, 200.0)], ..Layout::default() };
        let whole = Rect::new(0.0, 0.0, 200.0, 20.0);
        for side in layout.ring(0) {
            assert!(whole.holds(Point::new(side.x, side.y)) && whole.holds(Point::new(side.right(), side.bottom())));
        }
        assert_eq!(layout.ring(1), []);
    }

    #[test]
    fn the_smallest_mark_under_the_pointer_wins_then_the_nearest() {
        let marks = vec![mark(0.0, 200.0), mark(40.0, 20.0), mark(300.0, 4.0)];
        let layout = Layout { scale: 2.0, marks, ..Layout::default() };
        assert_eq!(layout.mark_at(10.0, 5.0), Some(0));
        assert_eq!(layout.mark_at(25.0, 5.0), Some(1));
        assert_eq!(layout.mark_at(147.0, 5.0), Some(2), "within reach");
        assert_eq!(layout.mark_at(400.0, 5.0), None);
        assert_eq!(layout.mark_at(f64::NAN, 5.0), None);
    }
}
