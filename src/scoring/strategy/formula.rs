//! Four ways to count what an index gives a country for the indicators that a priority reaches.

use crate::model::{Decimal, Points, Strength, power_of_ten};

/// Decimals of points and percents where they do not come out whole.
const DECIMALS: u8 = 2;

/// A way to count the points of the indicators that a priority reaches. With `a` awarded and `m` maximum points of an
/// indicator and the weight `w` of its link (1 for direct, ½ for supporting). They are this project's own: no source
/// publishes such a count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Formula {
    /// `Σ a / Σ m`: every link counts the same.
    #[default]
    Unweighted,
    /// `Σ w·a / Σ w·m`: supporting links count half.
    Weighted,
    /// `Σ a / Σ m` over direct links.
    Direct,
    /// Each indicator is split among the priorities that reach it in proportion to `w`, so that the points of all
    /// priorities add up to those of the indicators that any of them reaches.
    Shared,
}

/// Points counted by a formula, an exact fraction until it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormulaSum {
    /// What known indicators earned, in units of a methodology's smallest point divided by `unit`.
    awarded: i128,
    /// What all indicators could earn, in the same unit.
    max: i128,
    /// Whether every indicator that counts is known.
    is_known: bool,
    /// Into how many parts the smallest point is divided.
    unit: i64,
    /// Decimals of a point in the methodology.
    decimals: u8,
}

impl Formula {
    /// All, the simplest first.
    pub const ALL: [Self; 4] = [Self::Unweighted, Self::Weighted, Self::Direct, Self::Shared];

    /// What a link of this strength counts, as a fraction; none where the formula depends on other links.
    pub(super) const fn weight(self, strength: Strength) -> Option<(i64, i64)> {
        match (self, strength) {
            (Self::Unweighted, _) | (Self::Direct, Strength::Direct) => Some((1, 1)),
            (Self::Weighted, _) => Some((strength.halves(), Strength::Direct.halves())),
            (Self::Direct, Strength::Supporting) => Some((0, 1)),
            (Self::Shared, _) => None,
        }
    }
}

impl FormulaSum {
    /// Nothing, in parts of the smallest point.
    pub(super) const fn empty(unit: i64, decimals: u8) -> Self {
        Self { awarded: 0, max: 0, is_known: true, unit, decimals }
    }

    /// With one more indicator, in parts of the smallest point; one that is worth nothing under the formula does not
    /// count and may be unknown.
    pub(super) fn with(self, max: i128, awarded: Option<i128>) -> Self {
        if max == 0 {
            return self;
        }
        Self {
            awarded: self.awarded.saturating_add(awarded.unwrap_or(0)),
            max: self.max.saturating_add(max),
            is_known: self.is_known && awarded.is_some(),
            ..self
        }
    }

    /// The sum with another one of the same unit.
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            awarded: self.awarded.saturating_add(other.awarded),
            max: self.max.saturating_add(other.max),
            is_known: self.is_known && other.is_known,
            ..self
        }
    }

    /// The points earned; none where those of an indicator that counts are unknown. Like all points here: exact where two
    /// decimals are enough, else rounded half up to two.
    #[must_use]
    pub fn awarded(&self) -> Option<Decimal> {
        self.is_known.then(|| self.known_awarded())
    }

    /// The points that known indicators earned.
    #[must_use]
    pub fn known_awarded(&self) -> Decimal {
        self.points(self.awarded)
    }

    /// The points that all indicators could earn.
    #[must_use]
    pub fn max(&self) -> Decimal {
        self.points(self.max)
    }

    /// The percent of the points that were earned, 0 to 100, rounded half up to two decimals; none where unknown or where
    /// nothing counts.
    #[must_use]
    pub fn percent(&self) -> Option<Decimal> {
        let scale = 100 * i128::from(power_of_ten(DECIMALS));
        (self.is_known && !self.is_empty())
            .then(|| Decimal { units: rounded(self.awarded, self.max, scale), decimals: DECIMALS })
    }

    /// The share of the points that was earned, from 0 to 1; for drawing only.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a pixel is coarser than the loss")]
    pub fn share(&self) -> Option<f64> {
        (self.is_known && !self.is_empty()).then(|| self.awarded as f64 / self.max as f64)
    }

    /// Whether nothing counts.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.max == 0
    }

    /// Whether these are exactly so many points.
    #[must_use]
    pub fn is_exactly(&self, awarded: Option<Points>, max: Points) -> bool {
        let units = |points: Points| i128::from(points.0) * i128::from(self.unit);
        self.max == units(max) && self.is_known.then_some(self.awarded) == awarded.map(units)
    }

    fn points(&self, parts: i128) -> Decimal {
        let whole = i128::from(self.unit) * i128::from(power_of_ten(self.decimals));
        let is_exact = |decimals: &u8| parts.saturating_mul(i128::from(power_of_ten(*decimals))) % whole == 0;
        let decimals = (0..DECIMALS).find(is_exact).unwrap_or(DECIMALS);
        Decimal { units: rounded(parts, whole, i128::from(power_of_ten(decimals))), decimals }
    }
}

/// `scale · part / whole`, rounded half up.
fn rounded(part: i128, whole: i128, scale: i128) -> i64 {
    let twice = part.saturating_mul(scale).saturating_mul(2).saturating_add(whole);
    i64::try_from(twice.div_euclid(whole.saturating_mul(2))).unwrap_or(i64::MAX)
}
