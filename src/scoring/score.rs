//! The one place where points become a score or a percent.

use crate::model::{Decimal, Points};

/// `full · awarded / maximum`, kept as the fraction that it is until it is shown.
///
/// The formula is the publishers' own: the NCSI shows `100 · Σ awarded / 77`, the GCI the sum of five pillars
/// of 20 points, the EGDI the mean of three components between 0 and 1 (`full` = 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    awarded: Points,
    max: Points,
    full: u32,
}

impl Score {
    /// The score for these points, or `None` where there is nothing to earn.
    #[must_use]
    pub fn new(awarded: Points, max: Points, full: u32) -> Option<Self> {
        (max > Points::ZERO).then_some(Self { awarded, max, full })
    }

    /// Rounded half up to `decimals` decimals.
    #[must_use]
    pub fn rounded(self, decimals: u8) -> Decimal {
        let decimals = decimals.min(Decimal::MOST_DECIMALS);
        let scale = i128::from(crate::model::power_of_ten(decimals)) * i128::from(self.full);
        let (awarded, max) = (i128::from(self.awarded.0), i128::from(self.max.0));
        let units = (2 * awarded * scale + max).div_euclid(2 * max);
        Decimal { units: i64::try_from(units).unwrap_or(i64::MAX), decimals }
    }

    /// The share of the maximum, from 0 to 1; for drawing only.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a pixel is coarser than the loss")]
    pub fn share(self) -> f64 {
        self.awarded.0 as f64 / self.max.0 as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(awarded: i64, max: i64, decimals: u8) -> String {
        Score::new(Points(awarded), Points(max), 100)
            .map(|score| score.rounded(decimals).to_string())
            .unwrap_or_default()
    }

    #[test]
    fn rounds_half_up() {
        assert_eq!(shown(49, 77, 2), "63.64");
        assert_eq!(shown(1, 8, 0), "13", "12.5 goes up");
        assert_eq!(shown(0, 7, 0), "0");
        assert_eq!(shown(7, 7, 0), "100");
    }

    proptest! {
        #[test]
        fn stays_between_nothing_and_full(max in 1_i64..1_000_000, part in 0.0_f64..=1.0, decimals in 0_u8..=5) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any part will do")]
            let awarded = ((max as f64) * part) as i64;
            let score = Score::new(Points(awarded), Points(max), 100).map(|score| score.rounded(decimals));
            prop_assert!(score >= Decimal::parse("0"));
            prop_assert!(score <= Decimal::parse("100"));
        }

        #[test]
        fn a_point_more_is_never_less(max in 2_i64..1_000_000, awarded in 0_i64..1_000_000, decimals in 0_u8..=5) {
            let awarded = awarded % max;
            let score = |points| Score::new(Points(points), Points(max), 100).map(|score| score.rounded(decimals));
            prop_assert!(score(awarded + 1) >= score(awarded));
        }

        #[test]
        fn the_rounding_error_is_at_most_half_a_unit(max in 1_i64..10_000, awarded in 0_i64..10_000) {
            let awarded = awarded % (max + 1);
            let Some(score) = Score::new(Points(awarded), Points(max), 100) else { unreachable!() };
            // |units/100 − 100·a/m| ≤ 1/200, multiplied by 200·m to stay in whole numbers.
            let error = (2 * score.rounded(2).units * max - 2 * 10_000 * awarded).abs();
            prop_assert!(error <= max);
        }
    }
}
