//! The classes of a map: the tiers of the publisher, or fifths of the scale where it has none.

use crate::model::{Decimal, Localized, Methodology};
use crate::text::{Message, say};

/// So many classes there are where the publisher has none.
const FIFTHS: i64 = 5;

/// A class.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Class {
    /// What its publisher calls it.
    pub(super) tier: Option<Localized>,
    /// The lowest score in it, which belongs to it.
    pub(super) from: Decimal,
    /// How many countries are in it.
    pub(super) count: usize,
}

/// From the best to the lowest.
pub(super) fn classes(methodology: &Methodology) -> Vec<Class> {
    if methodology.tiers.is_empty() {
        let tenths = i64::from(methodology.score.full) * 10;
        let fifth = |place: i64| Decimal { units: tenths * place / FIFTHS, decimals: 1 };
        let decimals = u8::from(methodology.score.full < 5);
        let class = |place| Class { tier: None, from: fifth(place).rounded(decimals), count: 0 };
        return (0..FIFTHS).rev().map(class).collect();
    }
    let tiers = methodology.tiers.iter();
    tiers.map(|tier| Class { tier: Some(tier.name.clone()), from: tier.from, count: 0 }).collect()
}

/// Which scores a class has, with the name of its tier: "Tier 1, Role-modelling: from 95".
pub(super) fn name(classes: &[Class], place: usize) -> Message {
    let above = place.checked_sub(1).and_then(|place| classes.get(place));
    let bound = match (classes.get(place), above) {
        (Some(class), Some(above)) if class.from == Decimal::default() => say::chart_map_below(above.from),
        (class, _) => say::chart_map_from(class.map(|class| class.from).unwrap_or_default()),
    };
    match classes.get(place).and_then(|class| class.tier.as_ref()) {
        Some(tier) => say::chart_map_tier(say::tier_named(place + 1, tier), bound),
        None => bound,
    }
}
