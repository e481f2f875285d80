//! Countries with a similar profile: those that have about the same share of each area.

use super::Score;
use super::profiles::{Profile, Profiles, common_unit, share};
use crate::model::{CountryCode, Points};
use crate::sort::SortSmall;
use std::cmp::Ordering;

/// Shares are exact up to this common unit; above it they are rounded to a billionth.
const MOST_UNIT: i64 = 1_000_000_000;

/// The countries nearest to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// How many areas are known of the country itself.
    pub areas: usize,
    /// How many of them another country must have to be compared: at least half.
    pub least: usize,
    /// The nearest, nearest first, then by country code.
    pub countries: Vec<Neighbour>,
}

/// A country with a similar profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// The country.
    pub country: CountryCode,
    /// How far the shares of the areas lie apart on average, in percentage points: 0 for the same shares, 100 where
    /// one has everything and the other nothing.
    pub distance: Score,
    /// How many areas both have, and were compared.
    pub areas: usize,
}

/// The at most `most` countries nearest to one; none where no area of it is known.
///
/// The distance is the mean of `|a/maximum − b/maximum|` over the top-level areas that both have. That is one minus
/// the similarity of J. C. Gower, "A general coefficient of similarity and some of its properties", Biometrics 27
/// (1971), with the points of an area as its range: what is missing is left out, not taken for zero, and each area
/// counts the same. (Its mean can be said in a sentence, which a root of squares cannot.) So that two countries do
/// not become neighbours by a single area, both must have at least half of those that the country has.
#[must_use]
pub fn nearest(profiles: &Profiles, country: CountryCode, most: usize) -> Option<Nearest> {
    let own = profiles.get(country)?;
    let areas = own.points().iter().flatten().count();
    let least = areas.div_ceil(2);
    if areas == 0 {
        return None;
    }
    let unit = common_unit(profiles.maxima().iter().copied(), MOST_UNIT);
    let others = profiles.rows().iter().filter(|row| row.country != country);
    let mut distances: Vec<Distance> = others
        .map(|row| Distance::between(own, row, profiles.maxima(), unit))
        .filter(|one| one.areas >= least)
        .collect();
    distances.sort_small_by(|a, b| a.compare(b).then(a.country.cmp(&b.country)));
    let neighbour = |one: &Distance| {
        let possible = i64::try_from(one.areas).unwrap_or(i64::MAX).saturating_mul(unit);
        let distance = Score::new(Points(one.apart), Points(possible), 100)?;
        Some(Neighbour { country: one.country, distance, areas: one.areas })
    };
    Some(Nearest { areas, least, countries: distances.iter().take(most).filter_map(neighbour).collect() })
}

/// The sum of the differences of shares, in parts of a common unit, and over how many areas.
struct Distance {
    country: CountryCode,
    apart: i64,
    areas: usize,
}

impl Distance {
    fn between(own: &Profile, other: &Profile, maxima: &[Points], unit: i64) -> Self {
        let mut distance = Self { country: other.country, apart: 0, areas: 0 };
        for ((a, b), max) in own.points().iter().zip(other.points()).zip(maxima) {
            if let (Some(a), Some(b)) = (a, b) {
                distance.apart += (share(*a, *max, unit) - share(*b, *max, unit)).abs();
                distance.areas += 1;
            }
        }
        distance
    }

    /// Compares the means as fractions, without dividing.
    fn compare(&self, other: &Self) -> Ordering {
        let cross = |one: &Self, areas: usize| i128::from(one.apart) * i128::try_from(areas).unwrap_or(i128::MAX);
        cross(self, other.areas).cmp(&cross(other, self.areas))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).unwrap()
    }

    fn profiles(rows: &[(&str, [Option<i64>; 4])]) -> Profiles {
        let rows = rows.iter().map(|(code, points)| (country(code), points.map(|one| one.map(Points)).to_vec()));
        Profiles::new([10, 10, 20, 20].map(Points).to_vec(), rows.collect()).unwrap()
    }

    fn shown(found: &Nearest) -> Vec<(String, String, usize)> {
        found
            .countries
            .iter()
            .map(|one| (one.country.to_string(), one.distance.rounded(1).to_string(), one.areas))
            .collect()
    }

    #[test]
    fn areas_count_the_same_and_missing_ones_do_not_count() {
        let table = profiles(&[
            ("AAA", [Some(5), Some(5), Some(10), Some(10)]),
            ("BBB", [Some(6), Some(5), Some(10), Some(10)]),
            ("CCC", [Some(5), Some(5), Some(12), Some(10)]),
            ("DDD", [Some(5), Some(5), None, None]),
            ("EEE", [Some(5), None, None, None]),
            ("FFF", [None; 4]),
        ]);
        let found = nearest(&table, country("AAA"), 9).unwrap();
        let row = |country: &str, distance: &str, areas| (country.to_owned(), distance.to_owned(), areas);
        assert_eq!(shown(&found), [row("DDD", "0.0", 2), row("BBB", "2.5", 4), row("CCC", "2.5", 4)]);
        assert_eq!((found.areas, found.least), (4, 2));
        assert_eq!(nearest(&table, country("AAA"), 1).unwrap().countries.len(), 1);
        assert_eq!(nearest(&table, country("FFF"), 9), None, "nothing to compare");
        assert_eq!(nearest(&table, country("ZZZ"), 9), None, "no such country");
    }

    proptest! {
        #[test]
        fn distances_grow_lie_in_range_and_are_the_same_both_ways(
            rows in prop::collection::vec(prop::array::uniform4(0_i64..=10), 2..12),
        ) {
            let codes: Vec<String> = (0..rows.len()).map(|place| format!("AA{}", char::from(b'A' + place as u8))).collect();
            let rows: Vec<_> = codes.iter().zip(&rows).map(|(code, row)| (code.as_str(), row.map(Some))).collect();
            let table = profiles(&rows);
            let of = |code: &str| nearest(&table, country(code), usize::MAX).unwrap().countries;
            let found = of("AAA");
            prop_assert_eq!(found.len(), rows.len() - 1);
            prop_assert!(found.windows(2).all(|pair| pair[0].distance.share() <= pair[1].distance.share()));
            for one in found {
                prop_assert!((0.0..=1.0).contains(&one.distance.share()));
                let back = of(one.country.as_str()).into_iter().find(|back| back.country == country("AAA")).unwrap();
                prop_assert_eq!(back.distance, one.distance);
            }
        }
    }
}
