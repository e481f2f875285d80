//! What somebody thinks that an area earns: a number of their own, exactly as it was typed.

use crate::model::{Decimal, Part, PointScale, Points};

/// One's own estimate of what a part earns, where that is anything from nothing to its maximum. It is kept as a number and
/// not in the units of a methodology, so that it says the same wherever it is read. Never negative; two that are written
/// differently and mean the same are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Estimate(Decimal);

impl Estimate {
    /// The most decimals: more than any index awards.
    pub const MOST_DECIMALS: u8 = 6;
    /// The most that can be kept, in whole points: more than any index has.
    pub const MOST: i64 = 100_000;

    /// From a number; none where it is negative, too large, or has too many decimals that say something.
    #[must_use]
    pub fn new(number: Decimal) -> Option<Self> {
        let mut decimals = 0;
        while number.units_at(decimals).is_none() {
            if decimals == Self::MOST_DECIMALS {
                return None;
            }
            decimals += 1;
        }
        let short = Decimal { units: number.units_at(decimals)?, decimals };
        let is_within = number >= Decimal::default() && number <= Decimal { units: Self::MOST, decimals: 0 };
        is_within.then_some(Self(short))
    }

    /// The number, with no more decimals than it needs.
    #[must_use]
    pub const fn number(self) -> Decimal {
        self.0
    }

    /// The points of a part that it is an estimate of; none where that cannot earn so many, or not so finely.
    #[must_use]
    pub fn points(self, part: &Part, scale: PointScale) -> Option<Points> {
        self.0.units_at(scale.decimals).map(Points).filter(|points| *points <= part.max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples;

    fn estimate(text: &str) -> Option<Estimate> {
        Decimal::parse(text).and_then(Estimate::new)
    }

    #[test]
    fn numbers_from_nothing_to_more_than_any_index_has() {
        for text in ["0", "18.5", "0.00001", "100000"] {
            assert_eq!(estimate(text).map(|one| one.number().to_string()).as_deref(), Some(text));
        }
        for text in ["-0.1", "100000.1", "0.0000001"] {
            assert_eq!(estimate(text), None, "{text}");
        }
        let short = estimate("18.50").map(|one| one.number().to_string());
        assert_eq!(short.as_deref(), Some("18.5"), "zeros that say nothing are left out");
        assert_eq!(estimate("20.000000000"), estimate("20"));
    }

    #[test]
    fn a_part_earns_no_more_than_its_maximum_and_no_finer_than_its_index_counts() {
        let scale = PointScale { decimals: 2, all_or_nothing: false, max: Points(10_000) };
        let part = samples::part("legal", 2_000, Vec::new());
        let points = |text: &str| estimate(text).unwrap().points(&part, scale);
        assert_eq!(points("18.5"), Some(Points(1_850)));
        assert_eq!(points("20"), Some(Points(2_000)));
        assert_eq!(points("20.01"), None);
        assert_eq!(points("0.005"), None);
    }
}
