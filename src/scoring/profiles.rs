//! What each country has of each top-level area: the table that weights, draws and distances are computed from.

use super::outcome::area_points;
use crate::model::{CountryCode, IndexData, Points};
use crate::sort::SortSmall;

/// The top-level areas of an index and the points of every country in them, sorted by country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles {
    maxima: Vec<Points>,
    rows: Vec<Profile>,
    whole: bool,
}

/// The points of one country, one entry for each top-level area in order; none where they are not known in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The country.
    pub country: CountryCode,
    points: Vec<Option<Points>>,
}

/// Why a table of points is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfilesError {
    /// An area has nothing to earn.
    #[error("area {0} is worth nothing")]
    Worthless(usize),
    /// A country has more or fewer entries than there are areas.
    #[error("{country} has {given} areas instead of {areas}")]
    WrongCount {
        /// The country.
        country: CountryCode,
        /// How many entries it has.
        given: usize,
        /// How many there are.
        areas: usize,
    },
    /// Less than nothing or more than the maximum.
    #[error("{country} cannot have these points in area {area}")]
    OutOfRange {
        /// The country.
        country: CountryCode,
        /// The position of the area, from 0.
        area: usize,
    },
    /// A country is there twice.
    #[error("{0} is there twice")]
    Twice(CountryCode),
}

impl Profiles {
    /// Every country of an index, by the observation that stands for it.
    #[must_use]
    pub fn of(index: &IndexData) -> Self {
        let areas = index.methodology.areas();
        let rows = index.current_all().map(|observation| Profile {
            country: observation.country,
            points: areas.iter().map(|area| area_points(area, &observation.values)).collect(),
        });
        Self {
            maxima: areas.iter().map(|area| area.max).collect(),
            rows: rows.collect(),
            whole: index.methodology.rest.is_none(),
        }
    }

    /// A table from bare numbers, for those who were handed them without the index: the maximum of each area, and
    /// for each country as many entries. The areas are taken to be all that the index has.
    ///
    /// # Errors
    /// When the numbers do not fit each other.
    pub fn new(maxima: Vec<Points>, rows: Vec<(CountryCode, Vec<Option<Points>>)>) -> Result<Self, ProfilesError> {
        if let Some(area) = maxima.iter().position(|max| *max <= Points::ZERO) {
            return Err(ProfilesError::Worthless(area));
        }
        let mut checked: Vec<Profile> = Vec::with_capacity(rows.len());
        for (country, points) in rows {
            if points.len() != maxima.len() {
                return Err(ProfilesError::WrongCount { country, given: points.len(), areas: maxima.len() });
            }
            let fits = |(points, max): (&Option<Points>, &Points)| {
                points.is_none_or(|points| points >= Points::ZERO && points <= *max)
            };
            if let Some(area) = points.iter().zip(&maxima).position(|pair| !fits(pair)) {
                return Err(ProfilesError::OutOfRange { country, area });
            }
            checked.push(Profile { country, points });
        }
        checked.sort_small_by_key(|profile| profile.country);
        let twice = checked.iter().zip(checked.iter().skip(1)).find(|(one, next)| one.country == next.country);
        match twice {
            Some((one, _)) => Err(ProfilesError::Twice(one.country)),
            None => Ok(Self { maxima, rows: checked, whole: true }),
        }
    }

    /// The same table, where the index has areas that are not in it.
    #[must_use]
    pub fn with_a_rest(mut self) -> Self {
        self.whole = false;
        self
    }

    /// What each area is worth, in order.
    #[must_use]
    pub fn maxima(&self) -> &[Points] {
        &self.maxima
    }

    /// Every country, by code.
    #[must_use]
    pub fn rows(&self) -> &[Profile] {
        &self.rows
    }

    /// The row of a country.
    #[must_use]
    pub fn get(&self, country: CountryCode) -> Option<&Profile> {
        self.rows.binary_search_by_key(&country, |row| row.country).ok().and_then(|place| self.rows.get(place))
    }

    /// Whether these are all areas that the index has; a methodology can have a rest that is not held.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.whole
    }
}

impl Profile {
    /// The points, one entry for each area in order.
    #[must_use]
    pub fn points(&self) -> &[Option<Points>] {
        &self.points
    }
}

/// The smallest unit in which the shares `points / maximum` of all these areas are whole numbers: the least common
/// multiple of the maxima. Where that is more than `most`, it is `most`, and shares are rounded to it.
pub(super) fn common_unit(maxima: impl IntoIterator<Item = Points>, most: i64) -> i64 {
    let multiple = |unit: i64, max: Points| unit.checked_mul(max.0 / common_divisor(unit, max.0).max(1));
    let unit = maxima.into_iter().filter(|max| *max > Points::ZERO).try_fold(1, multiple);
    unit.filter(|unit| *unit <= most).unwrap_or(most).max(1)
}

/// The share `points / max` in parts of `unit`; exact where `unit` is a multiple of `max`, else rounded half up.
pub(super) fn share(points: Points, max: Points, unit: i64) -> i64 {
    let (points, max) = (i128::from(points.0), i128::from(max.0.max(1)));
    let parts = (2 * points * i128::from(unit) + max).div_euclid(2 * max);
    i64::try_from(parts).unwrap_or(i64::MAX)
}

/// The greatest common divisor; 0 only of two zeros.
pub(super) const fn common_divisor(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).unwrap()
    }

    #[test]
    fn rows_are_checked_and_sorted() {
        let row = |code: &str, points: &[i64]| (country(code), points.iter().map(|one| Some(Points(*one))).collect());
        let maxima = || vec![Points(2), Points(3)];
        let table = Profiles::new(maxima(), vec![row("BBB", &[2, 3]), row("AAA", &[0, 0])]).unwrap();
        assert_eq!(table.rows().iter().map(|row| row.country).collect::<Vec<_>>(), [country("AAA"), country("BBB")]);
        assert_eq!(table.get(country("BBB")).unwrap().points(), [Some(Points(2)), Some(Points(3))]);
        let refused = |rows| Profiles::new(maxima(), rows).unwrap_err();
        assert_eq!(refused(vec![row("AAA", &[3, 0])]), ProfilesError::OutOfRange { country: country("AAA"), area: 0 });
        assert_eq!(refused(vec![row("AAA", &[0, 0]), row("AAA", &[1, 1])]), ProfilesError::Twice(country("AAA")));
        assert_eq!(
            refused(vec![row("AAA", &[0])]),
            ProfilesError::WrongCount { country: country("AAA"), given: 1, areas: 2 }
        );
        assert_eq!(Profiles::new(vec![Points(0)], Vec::new()).unwrap_err(), ProfilesError::Worthless(0));
    }

    #[test]
    fn the_unit_is_the_least_common_multiple_or_the_limit() {
        assert_eq!(common_unit([7, 5, 9, 6, 4].map(Points), 1_000_000), 1260);
        assert_eq!(common_unit([], 100), 1);
        assert_eq!(common_unit([i64::MAX, i64::MAX - 1].map(Points), 1000), 1000);
    }

    proptest! {
        #[test]
        fn shares_are_exact_in_the_common_unit(max in 1_i64..5000, other in 1_i64..5000, points in 0_i64..5000) {
            let points = points % (max + 1);
            let unit = common_unit([Points(max), Points(other)], i64::MAX);
            prop_assert_eq!(share(Points(points), Points(max), unit) * max, points * unit);
        }
    }
}
