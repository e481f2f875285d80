//! The band of totals without a date, at the left of a panel and outside of its axis of time.

use crate::chart::{Point, Rect};

/// Places for points of equal or close heights beside each other, all together in the middle of `band`.
pub(super) fn spread(heights: &[f64], band: Rect, radius: f64) -> Vec<Point> {
    let places = from_zero(heights, radius);
    let left = band.x + (band.width - width(heights, radius)) / 2.0;
    // Where the band is too narrow for all, those that do not fit share its right end.
    places
        .into_iter()
        .map(|place| Point::new((left.max(band.x) + place.x).min(band.right() - radius), place.y))
        .collect()
}

/// How wide the points are together.
pub(super) fn width(heights: &[f64], radius: f64) -> f64 {
    from_zero(heights, radius).iter().map(|place| place.x + radius).fold(0.0, f64::max)
}

fn from_zero(heights: &[f64], radius: f64) -> Vec<Point> {
    let mut places: Vec<Point> = Vec::with_capacity(heights.len());
    for &y in heights {
        let close = |other: &&Point| (other.y - y).abs() < radius * 2.2;
        let x = places.iter().filter(close).map(|other| other.x + radius * 2.4).fold(radius, f64::max);
        places.push(Point::new(x, y));
    }
    places
}
