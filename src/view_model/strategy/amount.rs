//! What one link counts under a formula: the part of an indicator's points that goes into the sum of its priority.

use crate::model::{Decimal, Methodology, Points, Strength, power_of_ten};
use crate::scoring::{Formula, LinkedPart, StrategyReach};

/// Decimals of points that do not come out whole.
const DECIMALS: u8 = 2;

/// The part of an indicator's points that counts for a priority. Exact where two decimals are enough, else rounded half
/// up to two for showing; sums are made of the exact parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The part of the points earned; none where they are not known.
    pub awarded: Option<Decimal>,
    /// The part of the points that could be earned.
    pub max: Decimal,
}

/// What a link counts under a formula; none where it does not count at all.
#[must_use]
pub fn counted(
    reach: &StrategyReach<'_>,
    link: &LinkedPart<'_>,
    formula: Formula,
    methodology: &Methodology,
) -> Option<Counted> {
    let halves = link.link.strength.halves();
    let share = match formula {
        Formula::Unweighted => (1, 1),
        Formula::Weighted => (halves, Strength::Direct.halves()),
        Formula::Direct if link.link.strength == Strength::Direct => (1, 1),
        Formula::Direct => return None,
        Formula::Shared => (halves, all_halves(reach, link)),
    };
    let part = |points: Points| part(points, share, methodology.points.decimals);
    Some(Counted { awarded: link.awarded.map(part), max: part(link.part.max) })
}

/// The weights of all links to the same indicator together, in halves.
fn all_halves(reach: &StrategyReach<'_>, link: &LinkedPart<'_>) -> i64 {
    let links = reach.priorities.iter().flat_map(|priority| &priority.links);
    links.filter(|one| one.part.id == link.part.id).map(|one| one.link.strength.halves()).sum()
}

/// `points · share`, for showing.
fn part(points: Points, (share, of): (i64, i64), decimals: u8) -> Decimal {
    let (part, whole) =
        (i128::from(points.0) * i128::from(share), i128::from(of.max(1)) * i128::from(power_of_ten(decimals)));
    let is_exact = |decimals: &u8| part * i128::from(power_of_ten(*decimals)) % whole == 0;
    let decimals = (0..DECIMALS).find(is_exact).unwrap_or(DECIMALS);
    let units = (2 * part * i128::from(power_of_ten(decimals)) + whole).div_euclid(2 * whole);
    Decimal { units: i64::try_from(units).unwrap_or(i64::MAX), decimals }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_as_exact_as_two_decimals_allow() {
        let shown = |points, share, decimals| part(Points(points), share, decimals).to_string();
        assert_eq!(shown(3, (1, 1), 0), "3");
        assert_eq!(shown(1, (1, 2), 0), "0.5");
        assert_eq!(shown(2, (1, 3), 0), "0.67");
        assert_eq!(shown(1802, (1, 1), 2), "18.02", "hundredths of a point");
        assert_eq!(shown(1801, (1, 2), 2), "9.01", "9.005 goes up");
        assert_eq!(shown(0, (1, 3), 0), "0");
    }
}
