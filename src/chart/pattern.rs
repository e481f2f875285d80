//! Outlines and hatches that tell states apart without colour: dashed, dotted, striped.

use super::{Colour, Point, Rect, Shape};

/// An outline inside `area`, broken into dashes of about `dash` with `space` between; corners are always set.
/// Every side ends with a dash, so that the shape stays a rectangle to the eye.
pub(super) fn broken_outline(area: Rect, stroke: f64, (dash, space): (f64, f64), colour: Colour) -> Vec<Shape> {
    if area.width < stroke || area.height < stroke {
        return vec![Shape::Fill(area, colour)];
    }
    let mut shapes = Vec::new();
    for (start, length) in dashes(area.width, dash, space) {
        for y in [area.y, area.bottom() - stroke] {
            shapes.push(Shape::Fill(Rect::new(area.x + start, y, length, stroke), colour));
        }
    }
    for (start, length) in dashes(area.height, dash, space) {
        for x in [area.x, area.right() - stroke] {
            shapes.push(Shape::Fill(Rect::new(x, area.y + start, stroke, length), colour));
        }
    }
    shapes
}

/// Start and length of each dash on a side: the first starts it, the last ends it, the spaces are even.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn dashes(side: f64, dash: f64, space: f64) -> Vec<(f64, f64)> {
    const MOST: f64 = 2000.0;
    let count = ((side + space) / (dash + space)).round().clamp(1.0, MOST);
    if count < 2.0 || dash >= side {
        return vec![(0.0, side)];
    }
    let step = (side - dash) / (count - 1.0);
    (0..count as u32).map(|place| (f64::from(place) * step, dash)).collect()
}

/// Stripes from lower left to upper right inside `area`, each `width` wide and as far from the next.
pub(super) fn hatch(area: Rect, width: f64, colour: Colour) -> Vec<Shape> {
    let mut stripes = Vec::new();
    if area.width <= 0.0 || area.height <= 0.0 || width <= 0.0 {
        return stripes;
    }
    let far = area.right() + area.bottom();
    let mut at = area.x + area.y + width;
    while at < far {
        stripes.push(Shape::Polygon(stripe(area, at, (at + width).min(far)), colour));
        at += 2.0 * width;
    }
    stripes
}

/// The part of `area` where `x + y` lies between `low` and `high`.
fn stripe(area: Rect, low: f64, high: f64) -> Vec<Point> {
    // Where the line x + y = sum enters at the left or bottom edge, and where it leaves at the top or right.
    let enter = |sum: f64| {
        if sum - area.x <= area.bottom() {
            Point::new(area.x, sum - area.x)
        } else {
            Point::new(sum - area.bottom(), area.bottom())
        }
    };
    let leave = |sum: f64| {
        if sum - area.y <= area.right() {
            Point::new(sum - area.y, area.y)
        } else {
            Point::new(area.right(), sum - area.right())
        }
    };
    let mut corners = vec![enter(low)];
    if (low..high).contains(&(area.x + area.bottom())) {
        corners.push(Point::new(area.x, area.bottom()));
    }
    corners.extend([enter(high), leave(high)]);
    if (low..high).contains(&(area.right() + area.y)) {
        corners.push(Point::new(area.right(), area.y));
    }
    corners.push(leave(low));
    corners
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const INK: Colour = Colour::hex(0);

    proptest! {
        #[test]
        fn stays_inside(x in 0.0_f64..500.0, y in 0.0_f64..500.0, width in 0.0_f64..400.0, height in 0.0_f64..60.0) {
            let area = Rect::new(x, y, width, height);
            let patterns = [hatch(area, 4.0, INK), broken_outline(area, 1.0, (6.0, 4.0), INK)];
            for shape in patterns.iter().flatten() {
                let bounds = shape.bounds();
                prop_assert!(bounds.x >= x - 1e-6 && bounds.right() <= area.right() + 1e-6, "{bounds:?}");
                prop_assert!(bounds.y >= y - 1e-6 && bounds.bottom() <= area.bottom() + 1e-6, "{bounds:?}");
            }
        }
    }

    #[test]
    fn every_side_begins_and_ends_with_a_dash() {
        let side = dashes(100.0, 8.0, 5.0);
        assert_eq!(side.first().map(|dash| dash.0), Some(0.0));
        assert_eq!(side.last().map(|dash| (dash.0 + dash.1).round()), Some(100.0));
        assert_eq!(dashes(5.0, 8.0, 5.0), [(0.0, 5.0)]);
    }
}
