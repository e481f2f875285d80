//! Lines against boxes and against each other.

use super::{Point, Rect};

/// The place in a box that is nearest to another place.
pub(super) fn nearest(area: &Rect, place: Point) -> Point {
    Point::new(place.x.min(area.right()).max(area.x), place.y.min(area.bottom()).max(area.y))
}

/// Whether a line runs through the inside of a box: what is left of it between each pair of sides, cut in turn
/// (Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping", 1984).
pub(super) fn crosses(from: Point, to: Point, area: &Rect) -> bool {
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

/// Whether two lines cross each other: the ends of each lie on both sides of the other.
pub(super) fn meet((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side =
        |from: Point, to: Point, at: Point| (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
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

    #[test]
    fn lines_meet_only_where_they_cross() {
        let at = Point::new;
        assert!(meet((at(0.0, 0.0), at(10.0, 10.0)), (at(0.0, 10.0), at(10.0, 0.0))));
        assert!(!meet((at(0.0, 0.0), at(10.0, 10.0)), (at(0.0, 1.0), at(10.0, 11.0))), "side by side");
        assert!(!meet((at(0.0, 0.0), at(4.0, 4.0)), (at(0.0, 10.0), at(10.0, 0.0))), "ends before it");
    }
}
