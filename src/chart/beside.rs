//! Texts beside their points, where nothing else is.

use super::{Anchor, Frame, Point, Rect, Shape, Style};

/// What has a place already, and the room that there is.
pub(super) struct Taken {
    /// Where texts may stand.
    pub(super) room: Rect,
    /// Points and texts; nothing is written over them.
    pub(super) boxes: Vec<Rect>,
    /// What is written over only where all else is further off.
    faint: Vec<Rect>,
    /// Thin lines from names to their points.
    leaders: Vec<(Point, Point)>,
}

/// How far from its point a text may stand.
#[derive(Clone, Copy)]
struct Reach {
    /// Distances to try, nearest first, in heights of the text (to the sides: in `side`).
    tries: &'static [f64],
    /// The step to the sides.
    side: f64,
    /// Whether lines keep clear of points, texts and each other.
    clear: bool,
}

impl Taken {
    /// Room in which these boxes are taken.
    pub(super) const fn new(room: Rect, boxes: Vec<Rect>) -> Self {
        Self { room, boxes, faint: Vec::new(), leaders: Vec::new() }
    }

    /// The same, with something that texts had better not hide.
    pub(super) fn with_faint(self, faint: Vec<Rect>) -> Self {
        Self { faint, ..self }
    }

    /// Writes a value as close to `glyph` as there is room: above, below, to the right, to the left, then
    /// further off with a thin line to it. Nothing where all is taken; the value still stands in the table and is said
    /// of the mark.
    pub(super) fn write(&mut self, text: &str, glyph: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        let style = frame.small().in_colour(frame.theme.ink);
        let reach = Reach { tries: &[0.0, 0.7, 1.5], side: style.width(text), clear: false };
        self.set(text, style, glyph, reach, frame)
    }

    /// Writes a name likewise, but goes much further off before it gives up, since only the name says whose the
    /// point is.
    pub(super) fn name(&mut self, text: &str, style: Style<'_>, glyph: Rect, frame: &Frame<'_>) -> Vec<Shape> {
        const TRIES: &[f64] = &[0.0, 0.7, 1.5, 2.5, 3.5, 4.5, 6.0, 7.5, 9.0, 11.0, 13.0];
        self.set(text, style, glyph, Reach { tries: TRIES, side: style.size * 1.6, clear: true }, frame)
    }

    fn set(&mut self, text: &str, style: Style<'_>, glyph: Rect, reach: Reach, frame: &Frame<'_>) -> Vec<Shape> {
        let size = (style.width(text), style.size * 1.2);
        let places = (0..).zip(reach.tries).flat_map(|(round, off)| {
            around(&glyph, size, style.size * 0.2, (size.1 * off, reach.side * off)).map(move |one| (round, one))
        });
        let free = places
            .map(|(round, one)| (round, self.pushed_inside(one)))
            .filter(|(_, one)| self.is_free(one, &glyph) && (!reach.clear || self.is_clear(one, &glyph)));
        // A step further off is worth it where it saves hiding something.
        let cost = |(round, one): &(usize, Rect)| round + 2 * self.faint.iter().filter(|it| it.overlaps(one)).count();
        let Some((_, free)) = free.min_by_key(cost) else { return Vec::new() };
        self.boxes.push(free);
        let mut shapes = Vec::new();
        let (from, to) = leader(&free, &glyph);
        if (from.x - to.x).hypot(from.y - to.y) > style.size * 0.5 {
            shapes.push(Shape::Line { from, to, width: frame.stroke(1.0), colour: frame.theme.ink_2 });
            self.leaders.extend(reach.clear.then_some((from, to)));
        }
        // Paper behind the figures, so that no rule runs through them.
        shapes.push(Shape::Fill(free.grown(-style.size * 0.1), frame.theme.paper));
        shapes.push(style.set(text, free.centre(), Anchor::Middle, size.0));
        shapes
    }

    fn is_free(&self, one: &Rect, glyph: &Rect) -> bool {
        self.holds(one) && !one.overlaps(glyph) && !self.boxes.iter().any(|taken| taken.overlaps(one))
    }

    /// Whether the line to a text there crosses nothing, and the text no line.
    fn is_clear(&self, one: &Rect, glyph: &Rect) -> bool {
        let (from, to) = leader(one, glyph);
        let crosses_box = self.boxes.iter().any(|taken| taken != glyph && crosses(from, to, taken));
        !crosses_box && !self.leaders.iter().any(|(start, end)| crosses(*start, *end, one))
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

/// The eight places around a glyph for a box of this size, `pad` and a step down or to the side away.
fn around(glyph: &Rect, (width, height): (f64, f64), pad: f64, (down, aside): (f64, f64)) -> [Rect; 8] {
    let centre = glyph.centre();
    let rise = glyph.height / 2.0 + pad + height * 0.5 + down;
    let side = glyph.width / 2.0 + pad + width * 0.5 + aside;
    [(0.0, -rise), (0.0, rise), (side, 0.0), (-side, 0.0), (side, -rise), (side, rise), (-side, -rise), (-side, rise)]
        .map(|(right, down)| Rect::around(Point::new(centre.x + right, centre.y + down), width, height))
}

/// The shortest line from a text to its glyph.
fn leader(text: &Rect, glyph: &Rect) -> (Point, Point) {
    let from = nearest(text, glyph.centre());
    (from, nearest(glyph, from))
}

/// The place in a box that is nearest to another place.
fn nearest(area: &Rect, place: Point) -> Point {
    Point::new(place.x.min(area.right()).max(area.x), place.y.min(area.bottom()).max(area.y))
}

/// Whether a line runs through the inside of a box: what is left of it between each pair of sides, cut in turn
/// (Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping", 1984).
fn crosses(from: Point, to: Point, area: &Rect) -> bool {
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    for (at, step, low, high) in
        [(from.x, to.x - from.x, area.x, area.right()), (from.y, to.y - from.y, area.y, area.bottom())]
    {
        if step.abs() < f64::EPSILON {
            if at <= low || at >= high {
                return false;
            }
        } else {
            let (one, other) = ((low - at) / step, (high - at) / step);
            (start, end) = (start.max(one.min(other)), end.min(one.max(other)));
        }
    }
    start < end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_a_box_is_seen() {
        let area = Rect::new(10.0, 10.0, 20.0, 10.0);
        let through =
            |from: (f64, f64), to: (f64, f64)| crosses(Point::new(from.0, from.1), Point::new(to.0, to.1), &area);
        assert!(
            through((0.0, 15.0), (40.0, 15.0))
                && through((20.0, 0.0), (20.0, 40.0))
                && through((5.0, 5.0), (20.0, 18.0))
        );
        assert!(!through((0.0, 10.0), (40.0, 10.0)), "along the edge");
        assert!(!through((0.0, 15.0), (9.0, 15.0)), "ends before it");
        assert!(!through((0.0, 25.0), (15.0, 0.0)), "past its corner");
    }
}
