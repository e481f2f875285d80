//! Exact amounts: points and decimal fractions, both held as whole numbers so that sums never drift.

use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

/// Points, counted in the smallest unit that a methodology awards: whole points for the NCSI, hundredths for
/// the GCI. [`super::PointScale::decimals`] says which. Never negative in checked data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(pub i64);

impl Points {
    /// No points at all, which is a value and not the same as a missing one.
    pub const ZERO: Self = Self(0);

    /// These points as a number, in a methodology whose points have `decimals` decimals.
    #[must_use]
    pub const fn decimal(self, decimals: u8) -> Decimal {
        Decimal { units: self.0, decimals }
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}

/// An exact decimal fraction: `units / 10^decimals`. Two that are written differently but mean the same
/// number (63.6 and 63.60) are equal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    /// The number without its decimal point.
    pub units: i64,
    /// How many digits stand behind the point, at most [`Decimal::MOST_DECIMALS`].
    pub decimals: u8,
}

impl Decimal {
    /// More decimals than any index prints, and few enough that rescaling never overflows.
    pub const MOST_DECIMALS: u8 = 9;
    const MOST_DIGITS: usize = 12;

    /// Reads plain notation such as `63.64`, `-8.5` or `20`; nothing with an exponent, a sign `+` or more
    /// digits than an index prints.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(fraction) || whole.len() > Self::MOST_DIGITS {
            return None;
        }
        let decimals = u8::try_from(fraction.len()).ok().filter(|&count| count <= Self::MOST_DECIMALS)?;
        let units: i64 = format!("{whole}{fraction}").parse().ok()?;
        Some(Self { units: if negative { -units } else { units }, decimals })
    }

    /// The same number in units of `10^-decimals`, or `None` where that would lose digits.
    #[must_use]
    pub fn units_at(self, decimals: u8) -> Option<i64> {
        if decimals >= self.decimals {
            self.units.checked_mul(power_of_ten(decimals - self.decimals))
        } else {
            let step = power_of_ten(self.decimals - decimals);
            (self.units % step == 0).then_some(self.units / step)
        }
    }

    /// Rounded half up (away from zero for negatives) to `decimals` decimals.
    #[must_use]
    pub fn rounded(self, decimals: u8) -> Self {
        let units = if decimals >= self.decimals {
            self.units.saturating_mul(power_of_ten(decimals - self.decimals))
        } else {
            let step = power_of_ten(self.decimals - decimals);
            let half = step / 2 * self.units.signum();
            (self.units.saturating_add(half)) / step
        };
        Self { units, decimals }
    }

    /// The distance between two numbers, never negative.
    #[must_use]
    pub fn distance(self, other: Self) -> Self {
        let decimals = self.decimals.max(other.decimals);
        let difference = self.rounded(decimals).units.saturating_sub(other.rounded(decimals).units);
        Self { units: difference.saturating_abs(), decimals }
    }

    /// `self − other`, with the decimals of the finer one.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let decimals = self.decimals.max(other.decimals);
        Self { units: self.rounded(decimals).units.saturating_sub(other.rounded(decimals).units), decimals }
    }

    /// For drawing only, where a pixel is coarser than any rounding error.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a pixel is coarser than the loss")]
    pub fn approximate(self) -> f64 {
        self.units as f64 / power_of_ten(self.decimals) as f64
    }
}

/// `10^exponent` for the exponents that decimals have; saturates instead of overflowing.
#[must_use]
pub(crate) fn power_of_ten(exponent: u8) -> i64 {
    10_i64.saturating_pow(u32::from(exponent))
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let wide = |number: &Self, decimals: u8| {
            i128::from(number.units) * i128::from(power_of_ten(decimals.saturating_sub(number.decimals)))
        };
        let decimals = self.decimals.max(other.decimals);
        wide(self, decimals).cmp(&wide(other, decimals))
    }
}

impl fmt::Display for Decimal {
    /// Plain notation with a point and every decimal, the form that files and the command line use.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = power_of_ten(self.decimals).unsigned_abs();
        let units = self.units.unsigned_abs();
        let sign = if self.units < 0 { "-" } else { "" };
        write!(formatter, "{sign}{}", units / scale)?;
        if self.decimals > 0 {
            write!(formatter, ".{:0width$}", units % scale, width = usize::from(self.decimals))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_plain_notation_only() {
        assert_eq!(Decimal::parse("63.64"), Some(Decimal { units: 6364, decimals: 2 }));
        assert_eq!(Decimal::parse("-0.5"), Some(Decimal { units: -5, decimals: 1 }));
        for wrong in ["", ".", "-", "1e3", "+1", "1.2.3", "٣", "1,5", "0.0000000001", "9999999999999"] {
            assert_eq!(Decimal::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn rounds_half_up() {
        let cases = [("0.5", 0, "1"), ("0.49", 0, "0"), ("63.635", 2, "63.64"), ("-0.5", 0, "-1"), ("2", 2, "2.00")];
        for (text, decimals, expected) in cases {
            let rounded = Decimal::parse(text).map(|number| number.rounded(decimals).to_string());
            assert_eq!(rounded.as_deref(), Some(expected));
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(units in -1_000_000_000_i64..1_000_000_000, decimals in 0_u8..=9) {
            let number = Decimal { units, decimals };
            prop_assert_eq!(Decimal::parse(&number.to_string()), Some(number));
        }

        #[test]
        fn order_does_not_depend_on_notation(units in -100_000_i64..100_000, other in -100_000_i64..100_000) {
            let (a, b) = (Decimal { units, decimals: 2 }, Decimal { units: other * 10, decimals: 3 });
            prop_assert_eq!(a.cmp(&b), units.cmp(&other));
        }
    }
}
