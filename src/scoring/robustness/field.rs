//! The countries that take part, and their points in a form that adds up fast and exactly.

use super::{RobustnessError, Spec};
use crate::model::{CountryCode, Points};
use crate::scoring::profiles::{common_divisor, common_unit, share};
use crate::scoring::{Profile, Profiles, Weights};

/// Bits of a factor, where there is room for them; fewer would still do, more gain nothing.
const MOST_FACTOR_BITS: u32 = 30;
/// Bits of a factor that there is always room for; the unit of the shares gives way.
const LEAST_FACTOR_BITS: u32 = 16;

/// The countries known in every area that counts, by code, and their shares of these areas.
///
/// A score is `Σ weight · factor · share`. It stays below `2^(64 − index_bits)`, so that it and the place of its
/// country fit into one sortable number.
pub(super) struct Field {
    /// The countries, by code.
    pub(super) countries: Vec<CountryCode>,
    /// Countries that lack an area that counts, by code.
    pub(super) incomplete: Vec<CountryCode>,
    /// The areas with a weight above zero, in order.
    pub(super) areas: Vec<Area>,
    /// Bits of the place of a country.
    pub(super) index_bits: u32,
    /// A factor of one is 2 to this power.
    pub(super) factor_bits: u32,
}

/// An area that counts.
pub(super) struct Area {
    /// Its position among all areas, from 0.
    pub(super) position: usize,
    /// Its weight; all weights are divided by what they have in common.
    pub(super) weight: u64,
    /// The share that each country has of it, in parts of a unit common to all areas.
    shares: Vec<u64>,
}

impl Field {
    pub(super) fn new(profiles: &Profiles, weights: &Weights) -> Result<Self, RobustnessError> {
        let (given, maxima) = (weights.as_slice(), profiles.maxima());
        if !profiles.is_whole() {
            return Err(RobustnessError::NotWhole);
        }
        if maxima.is_empty() {
            return Err(RobustnessError::NoAreas);
        }
        if given.len() != maxima.len() {
            return Err(RobustnessError::WrongWeights { given: given.len(), areas: maxima.len() });
        }
        let takes_part =
            |row: &&Profile| row.points().iter().zip(given).all(|(one, weight)| one.is_some() || *weight == 0);
        let (rows, others): (Vec<&Profile>, Vec<&Profile>) = profiles.rows().iter().partition(takes_part);
        match rows.len() {
            complete @ ..2 => return Err(RobustnessError::TooFewCountries { complete }),
            complete if complete > Spec::MOST_COUNTRIES => return Err(RobustnessError::TooManyCountries { complete }),
            _ => {}
        }
        let codes = |rows: Vec<&Profile>| rows.into_iter().map(|row| row.country).collect();
        let (areas, index_bits, factor_bits) = areas(&rows, maxima, given);
        Ok(Self { countries: codes(rows), incomplete: codes(others), areas, index_bits, factor_bits })
    }

    /// The score of each country, in the order of `countries`, where the areas count by these coefficients.
    pub(super) fn score(&self, coefficients: &[u64], scores: &mut [u64]) {
        scores.fill(0);
        for (area, coefficient) in self.areas.iter().zip(coefficients) {
            for (score, share) in scores.iter_mut().zip(&area.shares) {
                *score += share * coefficient;
            }
        }
    }

    /// The scores under the weights as they are, but for an area that is left out.
    pub(super) fn plain_scores(&self, left_out: Option<usize>) -> Vec<Option<u64>> {
        let weight = |area: &Area| if left_out == Some(area.position) { 0 } else { area.weight };
        let mut scores = vec![0; self.countries.len()];
        self.score(&self.areas.iter().map(weight).collect::<Vec<_>>(), &mut scores);
        scores.into_iter().map(Some).collect()
    }
}

/// The areas that count, the bits of a place, and the bits of a factor.
fn areas(rows: &[&Profile], maxima: &[Points], weights: &[u16]) -> (Vec<Area>, u32, u32) {
    let counting = || weights.iter().zip(maxima).enumerate().filter(|(_, (weight, _))| **weight > 0);
    let divisor = counting().fold(0, |divisor, (_, (weight, _))| common_divisor(divisor, i64::from(*weight))).max(1);
    let sum: i64 = counting().map(|(_, (weight, _))| i64::from(*weight) / divisor).sum();
    let index_bits = bits(i64::try_from(rows.len().saturating_sub(1)).unwrap_or(i64::MAX));
    // A factor goes up to two, which is one bit more than a factor of one has.
    let room = (63 - index_bits).saturating_sub(bits(sum));
    let most_unit = 1_i64 << room.saturating_sub(LEAST_FACTOR_BITS);
    // The largest sum of shares is that of a country with everything; it must fit, so the limit itself is too much.
    let unit = common_unit(counting().map(|(_, (_, max))| *max), (most_unit - 1).max(1));
    let factor_bits = room.saturating_sub(bits(unit)).min(MOST_FACTOR_BITS);
    let area = |(position, (weight, max)): (usize, (&u16, &Points))| {
        let points = |row: &&Profile| row.points().get(position).copied().flatten().unwrap_or_default();
        let part = |row: &&Profile| u64::try_from(share(points(row), *max, unit)).unwrap_or(0);
        let weight = u64::try_from(i64::from(*weight) / divisor).unwrap_or(0);
        Area { position, weight, shares: rows.iter().map(part).collect() }
    };
    (counting().map(area).collect(), index_bits, factor_bits)
}

/// How many bits a whole number needs.
const fn bits(number: i64) -> u32 {
    i64::BITS - number.leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_largest_score_leaves_room_for_the_place(
            areas in prop::collection::vec((1_i64..=i64::MAX, 1_u32..=1000), 1..60),
            countries in 2_usize..40,
        ) {
            let maxima: Vec<Points> = areas.iter().map(|(max, _)| Points(*max)).collect();
            let code = |place: usize| CountryCode::parse(&format!("A{}{}", char::from(b'A' + (place / 26) as u8), char::from(b'A' + (place % 26) as u8))).unwrap();
            let rows = (0..countries).map(|place| (code(place), maxima.iter().copied().map(Some).collect())).collect();
            let profiles = Profiles::new(maxima.clone(), rows).unwrap();
            let weights = Weights::relative(&areas.iter().map(|(_, weight)| *weight).collect::<Vec<_>>()).unwrap();
            let field = Field::new(&profiles, &weights).unwrap();
            prop_assert!((LEAST_FACTOR_BITS..=MOST_FACTOR_BITS).contains(&field.factor_bits));
            prop_assert!(countries <= 1 << field.index_bits);
            let largest = field.areas.iter().map(|area| u128::from(area.weight) * u128::from(area.shares[0])).sum::<u128>();
            prop_assert!((largest << (field.factor_bits + 1)) < 1_u128 << (64 - field.index_bits));
        }
    }
}
