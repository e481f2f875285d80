//! How much of a country's move in the ranking, from one edition to another, is its own change and how much is
//! that of the others.

use super::{Rank, ranking, ranks};
use crate::model::{CountryCode, Decimal, IndexData, Methodology};
use crate::sort::{SortSmall, SortedMap};

/// Two editions of an index, for the countries that have a score in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankMoves {
    /// The moves, by later rank, then by country code.
    pub moves: Vec<RankMove>,
    /// Countries with a score in the earlier edition only.
    pub only_before: Vec<CountryCode>,
    /// Countries with a score in the later edition only.
    pub only_after: Vec<CountryCode>,
}

/// The move of one country. Ranks are among the countries that both editions score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankMove {
    /// The country.
    pub country: CountryCode,
    /// Its earlier score.
    pub score_before: Decimal,
    /// Its later score.
    pub score_after: Decimal,
    /// Its earlier rank.
    pub before: Rank,
    /// Its later rank.
    pub after: Rank,
    /// The places won (above zero) or lost by its own change; whole or half. Parts add up exactly:
    /// `own + others = before.first − after.first`.
    pub own: Decimal,
    /// The places won or lost by the change of all others; whole or half.
    pub others: Decimal,
}

/// Why two indices cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// They are not editions of one index.
    #[error("these are not editions of one index")]
    OtherFamily,
    /// Their scores have other ends.
    #[error("one is out of {before}, the other out of {after}")]
    OtherScale {
        /// The full score of the earlier.
        before: u32,
        /// The full score of the later.
        after: u32,
    },
    /// They count different points, so a score of one is no score of the other.
    #[error("they do not count the same number of points")]
    OtherPoints,
    /// No country has a score in both.
    #[error("no country has a score in both")]
    NothingInCommon,
}

impl RankMove {
    /// The places won (above zero) or lost (below).
    #[must_use]
    pub fn gained(&self) -> i64 {
        signed(self.before.first) - signed(self.after.first)
    }
}

/// Divides each country's move between two editions of an index into its own part and that of the others.
///
/// Let `r(x, S)` be the rank of score `x` among the others' scores `S`: one more than those above it, so that ties
/// share the best place. A country moves from `r(old, Old)` to `r(new, New)`. Its own part is the mean of what its
/// change does before the others change and after:
/// `½·[r(old, Old) − r(new, Old)] + ½·[r(old, New) − r(new, New)]`, and the others' part is
/// `½·[r(new, Old) − r(new, New)] + ½·[r(old, Old) − r(old, New)]`. This is the value of L. S. Shapley ("A value for
/// n-person games", 1953) for two players, as A. F. Shorrocks applies it to changes ("Decomposition procedures for
/// distributional analysis", Journal of Economic Inequality 11, 2013): no order is preferred, nothing is left over.
///
/// It sets old scores among new ones, so both editions must mean the same by a score. Family, scale and number of
/// points are checked here (NCSI of 2018 has 77 points, NCSI 3.0 has 120); whether the publisher says that the editions compare is for the caller to know and to show.
///
/// # Errors
/// When the two cannot be compared.
pub fn rank_moves(before: &IndexData, after: &IndexData) -> Result<RankMoves, MoveError> {
    let (earlier, later) = (&before.methodology, &after.methodology);
    if earlier.family != later.family {
        return Err(MoveError::OtherFamily);
    }
    if earlier.score.full != later.score.full {
        return Err(MoveError::OtherScale { before: earlier.score.full, after: later.score.full });
    }
    let worth = |methodology: &Methodology| methodology.points.decimal(methodology.points.max);
    if worth(earlier) != worth(later) {
        return Err(MoveError::OtherPoints);
    }
    let (old, new) = (scores(before), scores(after));
    let both: Vec<_> = old.iter().filter_map(|(code, old)| Some((*code, *old, *new.get(code)?))).collect();
    if both.is_empty() {
        return Err(MoveError::NothingInCommon);
    }
    let without = |one: &SortedMap<CountryCode, Decimal>, other: &SortedMap<CountryCode, Decimal>| {
        one.keys().filter(|code| !other.contains_key(code)).copied().collect()
    };
    Ok(RankMoves { moves: moves(&both), only_before: without(&old, &new), only_after: without(&new, &old) })
}

fn scores(index: &IndexData) -> SortedMap<CountryCode, Decimal> {
    SortedMap::from_iter(ranking(index).iter().filter_map(|row| Some((row.country, row.outcome?.score))))
}

/// The moves of countries with an earlier and a later score.
fn moves(scores: &[(CountryCode, Decimal, Decimal)]) -> Vec<RankMove> {
    let old: Vec<Option<Decimal>> = scores.iter().map(|(_, old, _)| Some(*old)).collect();
    let new: Vec<Option<Decimal>> = scores.iter().map(|(.., new)| Some(*new)).collect();
    let (old_sorted, new_sorted) = (sorted(&old), sorted(&new));
    let places = ranks(&old).into_iter().zip(ranks(&new));
    let one = |(&(country, score_before, score_after), (before, after)): (&(CountryCode, _, _), (Option<Rank>, _))| {
        let (before, after): (Rank, Rank) = (before?, after?);
        let new_among_old = signed(rank_among(score_after, score_before, &old_sorted));
        let old_among_new = signed(rank_among(score_before, score_after, &new_sorted));
        let (from, to) = (signed(before.first), signed(after.first));
        let own = halves((from - new_among_old) + (old_among_new - to));
        let others = halves((new_among_old - to) + (from - old_among_new));
        Some(RankMove { country, score_before, score_after, before, after, own, others })
    };
    let mut moves: Vec<RankMove> = scores.iter().zip(places).filter_map(one).collect();
    moves.sort_small_by_key(|one| (one.after, one.country));
    moves
}

/// Highest first.
fn sorted(scores: &[Option<Decimal>]) -> Vec<Decimal> {
    let mut sorted: Vec<Decimal> = scores.iter().flatten().copied().collect();
    sorted.sort_small_by(|a, b| b.cmp(a));
    sorted
}

/// The rank of a score among the others of a list (highest first) that also holds the country's `own` score.
fn rank_among(score: Decimal, own: Decimal, list: &[Decimal]) -> usize {
    list.partition_point(|other| *other > score) + 1 - usize::from(own > score)
}

/// Half of a whole number, exactly.
fn halves(doubled: i64) -> Decimal {
    Decimal { units: doubled.saturating_mul(5), decimals: 1 }
}

fn signed(rank: usize) -> i64 {
    i64::try_from(rank).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples::{methodology, observation};
    use proptest::prelude::*;

    fn code(place: usize) -> CountryCode {
        let letter = |place: usize| char::from(b'A' + u8::try_from(place).unwrap());
        CountryCode::parse(&format!("A{}{}", letter(place / 26), letter(place % 26))).unwrap()
    }

    fn score(units: i64) -> Decimal {
        Decimal { units, decimals: 2 }
    }

    fn rows(pairs: &[(i64, i64)]) -> Vec<(CountryCode, Decimal, Decimal)> {
        pairs.iter().enumerate().map(|(place, (old, new))| (code(place), score(*old), score(*new))).collect()
    }

    fn of(moves: &[RankMove], place: usize) -> RankMove {
        *moves.iter().find(|one| one.country == code(place)).unwrap()
    }

    #[test]
    fn a_move_is_divided_between_the_country_and_the_others() {
        // Its loss costs the first one place among the others as they were, and two as they are.
        let found = of(&moves(&rows(&[(90, 60), (70, 80), (50, 70)])), 0);
        assert_eq!((found.before.first, found.after.first, found.gained()), (1, 3, -2));
        assert_eq!((found.own.to_string(), found.others.to_string()), ("-1.5".to_owned(), "-0.5".to_owned()));
    }

    #[test]
    fn editions_must_belong_together() {
        let index = |family: &str, full: u32, countries: &[&str]| {
            let mut methodology = methodology();
            (methodology.family, methodology.score.full) = (family.to_owned(), full);
            IndexData::new(methodology, countries.iter().map(|country| observation(country, Some("1"))).collect())
        };
        let one = index("gci", 100, &["AAA", "BBB"]);
        assert_eq!(rank_moves(&one, &index("idi", 100, &["AAA"])).unwrap_err(), MoveError::OtherFamily);
        let other = MoveError::OtherScale { before: 100, after: 1 };
        assert_eq!(rank_moves(&one, &index("gci", 1, &["AAA"])).unwrap_err(), other);
        assert_eq!(rank_moves(&one, &index("gci", 100, &["CCC"])).unwrap_err(), MoveError::NothingInCommon);
        let both = rank_moves(&one, &index("gci", 100, &["BBB", "CCC"])).unwrap();
        let codes = |codes: &[CountryCode]| codes.iter().map(CountryCode::to_string).collect::<Vec<_>>();
        assert_eq!(
            (codes(&both.only_before), codes(&both.only_after)),
            (vec!["AAA".to_owned()], vec!["CCC".to_owned()])
        );
        assert_eq!((both.moves.len(), both.moves[0].before.first), (1, 1), "ranked among those in both");
    }

    /// The formula with the others written out.
    fn plain(pairs: &[(i64, i64)], place: usize) -> (i64, i64) {
        let others = |pick: fn(&(i64, i64)) -> i64| -> Vec<i64> {
            pairs.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, pair)| pick(pair)).collect()
        };
        let rank =
            |score: i64, others: &[i64]| 1 + i64::try_from(others.iter().filter(|one| **one > score).count()).unwrap();
        let (old, new) = (others(|pair| pair.0), others(|pair| pair.1));
        let (from, to) = pairs[place];
        let own = rank(from, &old) - rank(to, &old) + rank(from, &new) - rank(to, &new);
        let rest = rank(to, &old) - rank(to, &new) + rank(from, &old) - rank(from, &new);
        (own, rest)
    }

    proptest! {
        #[test]
        fn parts_add_up_and_follow_the_formula(pairs in prop::collection::vec((0_i64..20, 0_i64..20), 1..30)) {
            let found = moves(&rows(&pairs));
            for place in 0..pairs.len() {
                let one = of(&found, place);
                prop_assert_eq!(one.own.units + one.others.units, 10 * one.gained());
                prop_assert_eq!((one.own.units, one.others.units), { let (own, rest) = plain(&pairs, place); (5 * own, 5 * rest) });
            }
        }

        #[test]
        fn who_alone_changes_moves_alone(old in prop::collection::vec(0_i64..20, 1..30), new in 0_i64..20) {
            let pairs: Vec<_> = old.iter().enumerate().map(|(place, old)| (*old, if place == 0 { new } else { *old })).collect();
            prop_assert_eq!(of(&moves(&rows(&pairs)), 0).others, score(0));
        }

        #[test]
        fn who_does_not_change_is_moved(pairs in prop::collection::vec((0_i64..20, 0_i64..20), 1..30)) {
            let pairs: Vec<_> = pairs.iter().enumerate().map(|(place, pair)| if place == 0 { (pair.0, pair.0) } else { *pair }).collect();
            prop_assert_eq!(of(&moves(&rows(&pairs)), 0).own, score(0));
        }
    }
}
