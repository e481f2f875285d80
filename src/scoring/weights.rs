//! A reader's own weights: how much each top-level area counts, relative to the others.

use super::Score;
use super::profiles::common_divisor;
use crate::model::{Methodology, Points};

/// One whole number from 0 to [`Weights::MOST`] for each top-level area, in order, not all of them zero. Only
/// their proportions matter: 1, 1, 2 weighs as 25, 25, 50 does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights(Vec<u16>);

/// Why numbers are no weights for a methodology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    /// The index is known by its total only, so there is nothing to weigh.
    #[error("the index has no areas")]
    NoAreas,
    /// Some areas of the index are not held here; a total of the others would be another index.
    #[error("not all areas of the index are held")]
    NotWhole,
    /// There are more or fewer numbers than areas.
    #[error("{given} weights for {areas} areas")]
    WrongCount {
        /// How many numbers there are.
        given: usize,
        /// How many areas there are.
        areas: usize,
    },
    /// A number above [`Weights::MOST`].
    #[error("{given} is too much for the weight of area {area}")]
    TooLarge {
        /// The position of the area, from 0.
        area: usize,
        /// The number.
        given: u32,
    },
    /// No area counts at all.
    #[error("all weights are zero")]
    AllZero,
}

impl Weights {
    /// The largest weight. Fine enough for a tenth of a percent.
    pub const MOST: u16 = 1000;

    /// Checks weights for the areas of a methodology.
    ///
    /// # Errors
    /// When the methodology cannot be weighed, or the numbers are too many, too few, too large or all zero.
    pub fn new(methodology: &Methodology, given: &[u32]) -> Result<Self, WeightsError> {
        let areas = weighable(methodology)?;
        if given.len() == areas {
            Self::relative(given)
        } else {
            Err(WeightsError::WrongCount { given: given.len(), areas })
        }
    }

    /// Checks weights for as many areas as there are numbers.
    ///
    /// # Errors
    /// When there is none, one is too large, or all are zero.
    pub fn relative(given: &[u32]) -> Result<Self, WeightsError> {
        let weight = |(area, &given): (usize, &u32)| {
            let fits = u16::try_from(given).ok().filter(|weight| *weight <= Self::MOST);
            fits.ok_or(WeightsError::TooLarge { area, given })
        };
        let weights: Vec<u16> = given.iter().enumerate().map(weight).collect::<Result<_, _>>()?;
        match weights.iter().max() {
            None => Err(WeightsError::NoAreas),
            Some(0) => Err(WeightsError::AllZero),
            Some(_) => Ok(Self(weights)),
        }
    }

    /// The weights that the methodology itself gives: its areas count by their maximum points, here as the
    /// smallest whole numbers in the same proportion. (Above [`Weights::MOST`] the nearest below it stand; no
    /// index held here needs that.)
    ///
    /// # Errors
    /// When the methodology cannot be weighed.
    pub fn official(methodology: &Methodology) -> Result<Self, WeightsError> {
        weighable(methodology)?;
        let maxima = || methodology.areas().iter().map(|area| area.max.0);
        let divisor = maxima().fold(0, common_divisor).max(1);
        let most = i64::from(Self::MOST);
        let largest = maxima().max().unwrap_or(1) / divisor;
        let weight = |max: i64| {
            let scaled = if largest <= most {
                max / divisor
            } else {
                i64::try_from(i128::from(max / divisor) * i128::from(most) / i128::from(largest)).unwrap_or(most)
            };
            u16::try_from(scaled.clamp(1, most)).unwrap_or(Self::MOST)
        };
        Ok(Self(maxima().map(weight).collect()))
    }

    /// Whether others are these in another unit: only proportions matter.
    #[must_use]
    pub fn is_proportional_to(&self, other: &Self) -> bool {
        let total = |weights: &Self| weights.0.iter().copied().map(u64::from).sum::<u64>();
        let (own, others) = (total(self), total(other));
        let same = |(one, two): (&u16, &u16)| u64::from(*one) * others == u64::from(*two) * own;
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }

    /// The same weight for every area.
    ///
    /// # Errors
    /// When the methodology cannot be weighed.
    pub fn equal(methodology: &Methodology) -> Result<Self, WeightsError> {
        weighable(methodology).map(|areas| Self(vec![1; areas]))
    }

    /// The numbers, one for each area in order.
    #[must_use]
    pub fn as_slice(&self) -> &[u16] {
        &self.0
    }

    /// Their sum; never zero.
    #[must_use]
    pub fn sum(&self) -> i64 {
        self.0.iter().copied().map(i64::from).sum()
    }

    /// How much of the whole an area counts, as a percent; none where there is no such area.
    #[must_use]
    pub fn share(&self, area: usize) -> Option<Score> {
        let weight = self.0.get(area).copied().map(i64::from)?;
        Score::new(Points(weight), Points(self.sum()), 100)
    }

    /// The same weights with one area left out, or `None` where no other area counts or there is no such area.
    #[must_use]
    pub fn without(&self, area: usize) -> Option<Self> {
        let mut weights = self.0.clone();
        *weights.get_mut(area)? = 0;
        weights.iter().any(|weight| *weight > 0).then_some(Self(weights))
    }

    /// Whether both weigh the same, be it with other numbers.
    #[must_use]
    pub fn weighs_like(&self, other: &Self) -> bool {
        let (own, others) = (self.sum(), other.sum());
        let same = |(a, b): (&u16, &u16)| i64::from(*a) * others == i64::from(*b) * own;
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }
}

/// How many areas a methodology has, where a total of all of them can be computed.
fn weighable(methodology: &Methodology) -> Result<usize, WeightsError> {
    match methodology.areas().len() {
        _ if methodology.rest.is_some() => Err(WeightsError::NotWhole),
        0 => Err(WeightsError::NoAreas),
        areas => Ok(areas),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{IndexId, Localized, Rest};
    use crate::scoring::samples::{methodology, part};

    #[test]
    fn weights_in_another_unit_are_the_same_weights() {
        let weights = |given: &[u32]| Weights::relative(given).unwrap();
        assert!(weights(&[1, 1, 2]).is_proportional_to(&weights(&[20, 20, 40])));
        assert!(!weights(&[1, 1, 2]).is_proportional_to(&weights(&[20, 20, 30])));
        assert!(!weights(&[1, 1]).is_proportional_to(&weights(&[1, 1, 1])));
    }

    #[test]
    fn numbers_that_do_not_fit_are_refused_by_name() {
        let refused = |given: &[u32]| Weights::new(&methodology(), given).unwrap_err();
        assert_eq!(refused(&[1]), WeightsError::WrongCount { given: 1, areas: 2 });
        assert_eq!(refused(&[0, 0]), WeightsError::AllZero);
        assert_eq!(refused(&[1000, 1001]), WeightsError::TooLarge { area: 1, given: 1001 });
        assert_eq!(refused(&[u32::MAX, 0]), WeightsError::TooLarge { area: 0, given: u32::MAX });
        assert_eq!(Weights::new(&methodology(), &[0, 1000]).unwrap().as_slice(), [0, 1000]);
    }

    #[test]
    fn what_has_no_areas_or_a_rest_cannot_be_weighed() {
        let sample = methodology();
        let outline = || Methodology::outline(IndexId::parse("outline").unwrap(), sample.points, sample.score.clone());
        assert_eq!(Weights::equal(&outline()).unwrap_err(), WeightsError::NoAreas);
        let mut partial = outline();
        partial.rest = Some(Rest { max: Points(1), note: Localized::default() });
        let partial = partial.with_areas(vec![part("1", 5, vec![])]).unwrap();
        assert_eq!(Weights::official(&partial).unwrap_err(), WeightsError::NotWhole);
        assert_eq!(Weights::relative(&[]).unwrap_err(), WeightsError::NoAreas);
    }

    #[test]
    fn official_weights_follow_the_points() {
        let official = Weights::official(&methodology()).unwrap();
        assert_eq!(official.as_slice(), [5, 1]);
        assert!(official.weighs_like(&Weights::relative(&[500, 100]).unwrap()));
        assert!(!official.weighs_like(&Weights::equal(&methodology()).unwrap()));
        assert_eq!(official.share(0).map(|share| share.rounded(1).to_string()).as_deref(), Some("83.3"));
        assert_eq!(official.share(2), None);
    }

    #[test]
    fn the_last_area_that_counts_cannot_be_left_out() {
        let weights = Weights::relative(&[0, 3, 1]).unwrap();
        let left = weights.without(1).unwrap();
        assert_eq!(left.as_slice(), [0, 0, 1]);
        assert_eq!((left.without(2), left.without(3)), (None, None));
    }
}
