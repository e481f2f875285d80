//! Values beside their points, where nothing else is.

use crate::chart::{Anchor, Frame, Point, Rect, Shape};

/// What has a place already, and the room that there is.
pub(super) struct Taken {
    /// The plot.
    pub(super) room: Rect,
    /// Points and labels.
    pub(super) boxes: Vec<Rect>,
}

impl Taken {
    /// Writes a value as close to `glyph` as there is room: above, below, to the right, to the left, then
    /// further off with a thin line to it. Nothing where all is taken; the value still stands in the table and is said
    /// of the mark.
    pub(super) fn write(&mut self, text: &str, glyph: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        const TRIES: [f64; 3] = [0.0, 0.7, 1.5];
        let style = frame.small().in_colour(frame.theme.ink);
        let (width, height) = (style.width(text), style.size * 1.2);
        let centre = glyph.centre();
        let pad = style.size * 0.2;
        let around = |off: f64| {
            let rise = glyph.height / 2.0 + pad + height * (0.5 + off);
            let side = glyph.width / 2.0 + pad + width * (0.5 + off);
            [
                (0.0, -rise),
                (0.0, rise),
                (side, 0.0),
                (-side, 0.0),
                (side, -rise),
                (side, rise),
                (-side, -rise),
                (-side, rise),
            ]
        };
        let boxes = TRIES
            .into_iter()
            .flat_map(around)
            .map(|(right, down)| Rect::around(Point::new(centre.x + right, centre.y + down), width, height));
        let free = boxes.map(|one| self.pushed_inside(one)).find(|one| {
            self.holds(one) && !one.overlaps(&glyph) && !self.boxes.iter().any(|taken| taken.overlaps(one))
        });
        let Some(free) = free else { return Vec::new() };
        self.boxes.push(free);
        let from = nearest(&free, glyph.centre());
        let to = nearest(&glyph, from);
        let mut shapes = Vec::new();
        if (from.x - to.x).hypot(from.y - to.y) > style.size * 0.5 {
            shapes.push(Shape::Line { from, to, width: frame.stroke(1.0), colour: frame.theme.ink_2 });
        }
        // Paper behind the figures, so that no rule runs through them.
        shapes.push(Shape::Fill(free.grown(-style.size * 0.1), frame.theme.paper));
        shapes.push(style.set(text, free.centre(), Anchor::Middle, width));
        shapes
    }

    /// The same box, moved sideways just so far that it stays within the room.
    fn pushed_inside(&self, one: Rect) -> Rect {
        Rect { x: one.x.min(self.room.right() - one.width).max(self.room.x), ..one }
    }

    fn holds(&self, one: &Rect) -> bool {
        let slack = 0.01;
        one.x >= self.room.x - slack
            && one.right() <= self.room.right() + slack
            && one.y >= self.room.y - slack
            && one.bottom() <= self.room.bottom() + slack
    }
}

/// The place in a box that is nearest to another place.
fn nearest(area: &Rect, place: Point) -> Point {
    Point::new(place.x.min(area.right()).max(area.x), place.y.min(area.bottom()).max(area.y))
}
