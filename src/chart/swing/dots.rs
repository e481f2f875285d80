//! The dots of one row: each where its percent is, those that would hide each other one above the other.

use super::{Percent, Row};
use crate::chart::frame::factor;
use crate::sort::SortSmall;

/// A dot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dot {
    /// The place of its formula.
    pub(super) formula: usize,
    /// How far from the zero of the axis.
    pub(super) x: f64,
    /// How far below the middle of the row (above where negative).
    pub(super) down: f64,
}

/// The dots of a row on an axis of this length, none nearer to another than `apart`.
pub(super) fn dots(row: &Row, length: f64, apart: f64) -> Vec<Dot> {
    let at = |(formula, percent): (usize, &Percent)| match percent {
        Percent::Known(percent) => Some((formula, (percent.approximate() / 100.0).clamp(0.0, 1.0) * length)),
        Percent::Unknown | Percent::Nothing => None,
    };
    let mut places: Vec<(usize, f64)> = row.percents.iter().enumerate().filter_map(at).collect();
    places.sort_small_by(|(a, x), (b, y)| x.total_cmp(y).then(a.cmp(b)));
    let mut crowds: Vec<Vec<(usize, f64)>> = Vec::new();
    for one in places {
        match crowds.last_mut() {
            Some(crowd) if crowd.last().is_some_and(|(_, before)| one.1 - before < apart) => crowd.push(one),
            _ => crowds.push(vec![one]),
        }
    }
    let spread = |mut crowd: Vec<(usize, f64)>| {
        crowd.sort_small_by_key(|(formula, _)| *formula);
        let top = -apart * factor(crowd.len().saturating_sub(1)) / 2.0;
        crowd.into_iter().enumerate().map(move |(place, (formula, x))| Dot {
            formula,
            x,
            down: top + apart * factor(place),
        })
    };
    crowds.into_iter().flat_map(spread).collect()
}

/// How much room dots take above and below the middle of their row.
pub(super) fn reach(dots: &[Dot]) -> f64 {
    dots.iter().map(|dot| dot.down.abs()).fold(0.0, f64::max)
}
