//! Where a plan is to get: a score, points, a rank or a tier, and the fewest points that are there.

use crate::model::{Decimal, Methodology, Points};
use crate::scoring::Score;

/// Where a plan is to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A score as it is shown, or a higher one.
    Score(Decimal),
    /// Points in all, or more.
    Points(Points),
    /// A rank from 1 or a better one, while all others keep their scores. Whoever shares a rank has it.
    Rank(usize),
    /// The tier with this number or a better one, from 1 for the best.
    Tier(usize),
}

/// Why there is no way to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetFault {
    /// It lies outside of what there is: scores from zero to the highest, in the decimals of the index.
    ScoreOutOfRange {
        /// The highest score there is.
        most: Decimal,
    },
    /// It lies outside of what there is: points from zero to all.
    PointsOutOfRange {
        /// All points.
        most: Decimal,
    },
    /// There are ranks from 1 to this.
    RankOutOfRange {
        /// The last rank.
        last: usize,
    },
    /// There are tiers from 1 to this.
    TierOutOfRange {
        /// The last tier.
        last: usize,
    },
    /// The index sorts countries into no tiers.
    NoTiers,
}

impl Target {
    /// The fewest points in all that are there. `others` are the scores of the other countries, which only a rank needs.
    ///
    /// Ranks are those of [`super::super::ranks`]: one more than there are others with a higher score.
    ///
    /// # Errors
    /// When the target lies outside of what the index has.
    pub fn points(self, methodology: &Methodology, others: &[Decimal]) -> Result<Points, TargetFault> {
        let scale = &methodology.score;
        let most = methodology.points.max;
        match self {
            Self::Score(score) => {
                let full = Decimal { units: i64::from(scale.full), decimals: 0 };
                let is_fitting = score >= Decimal::default() && score <= full;
                let fault = TargetFault::ScoreOutOfRange { most: full.rounded(scale.decimals) };
                if is_fitting { fewest(methodology, |found| found >= score).ok_or(fault) } else { Err(fault) }
            }
            Self::Points(points) if points < Points::ZERO || points > most => {
                Err(TargetFault::PointsOutOfRange { most: methodology.points.decimal(most) })
            }
            Self::Points(points) => Ok(points),
            Self::Rank(rank) => {
                let last = others.len() + 1;
                let above = |score: Decimal| others.iter().filter(|other| **other > score).count();
                let found = fewest(methodology, |score| above(score) < rank);
                found.filter(|_| (1..=last).contains(&rank)).ok_or(TargetFault::RankOutOfRange { last })
            }
            Self::Tier(_) if methodology.tiers.is_empty() => Err(TargetFault::NoTiers),
            Self::Tier(tier) => {
                let last = methodology.tiers.len();
                let found = fewest(methodology, |score| methodology.tier(score).is_some_and(|found| found <= tier));
                found.filter(|_| (1..=last).contains(&tier)).ok_or(TargetFault::TierOutOfRange { last })
            }
        }
    }
}

/// The score that so many points are, as the publisher would show it; none where an index has nothing to earn.
#[must_use]
pub fn score_of(methodology: &Methodology, points: Points) -> Option<Decimal> {
    let scale = &methodology.score;
    Score::new(points, methodology.points.max, scale.full).map(|score| score.rounded(scale.decimals))
}

/// The points behind a published score, where only one number of points is shown as that score: what a country has of
/// which not all indicators are known.
#[must_use]
pub fn points_of(methodology: &Methodology, score: Decimal) -> Option<Points> {
    let points = fewest(methodology, |found| found >= score)?;
    let shown = |points| score_of(methodology, points).is_some_and(|found| found == score);
    (shown(points) && !shown(points + Points(1))).then_some(points)
}

/// The fewest points whose score will do, where more points never do worse.
fn fewest(methodology: &Methodology, will_do: impl Fn(Decimal) -> bool) -> Option<Points> {
    let will_do = |points: i64| score_of(methodology, Points(points)).is_some_and(&will_do);
    let (mut below, mut found) = (-1, methodology.points.max.0);
    if !will_do(found) {
        return None;
    }
    while found - below > 1 {
        let middle = below + (found - below) / 2;
        if will_do(middle) { found = middle } else { below = middle }
    }
    Some(Points(found))
}
