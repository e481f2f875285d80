//! Two observations of one country by one methodology: whose, which two unless the reader says, and what changed in words.

use crate::chart::Selection;
use crate::model::{CountryCode, Decimal, IndexData, Methodology, Observation};
use crate::scoring::{Change, Movement, PartChange, change};
use crate::text::{Message, say};

/// Whose change is shown: the reader's own country, or else the first one picked of which there are two observations, or
/// else the first one picked.
#[must_use]
pub fn changed_country(index: &IndexData, selection: &Selection) -> Option<CountryCode> {
    let first = || selection.iter().next();
    let changed = || selection.iter().find(|one| index.of(one.country).len() > 1);
    selection.mine().or_else(changed).or_else(first).map(|subject| subject.country)
}

/// The places of the two latest observations of different dates that have something in common: points of the same node, or
/// else a total. Two of one date differ by source, not by time, and come last.
#[must_use]
pub fn default_pair(methodology: &Methodology, held: &[Observation]) -> (usize, usize) {
    let last = held.len().saturating_sub(1);
    let pairs = || (0..held.len()).rev().flat_map(|after| (0..after).rev().map(move |before| (before, after)));
    let found = |(before, after): &(usize, usize)| Some(change(methodology, held.get(*before)?, held.get(*after)?));
    let is_known_twice = |one: &PartChange<'_>| one.before.is_some() && one.after.is_some();
    let date = |place: usize| held.get(place).and_then(|one| one.as_of);
    let in_time = || pairs().filter(|(before, after)| date(*before) != date(*after));
    let with_parts = in_time().find(|pair| found(pair).is_some_and(|found| found.parts.iter().any(is_known_twice)));
    let with_totals = || in_time().find(|pair| found(pair).is_some_and(|found| found.total().is_some()));
    with_parts.or_else(with_totals).unwrap_or((last.saturating_sub(1), last))
}

/// What became of the score, and of how many indicators what: two sentences.
#[must_use]
pub fn change_finding(
    before: &Observation,
    after: &Observation,
    found: &Change<'_>,
    signed: &dyn Fn(Decimal) -> String,
) -> [Message; 2] {
    let (from, to) = (before.as_of, after.as_of);
    let scores = found.before.zip(found.after).zip(found.total());
    let total = match scores {
        Some(((before, after), total)) if from.is_some() && from == to => {
            say::compare_same_date(from, before.score, after.score, signed(total))
        }
        Some(((before, after), total)) => say::compare_score_change(before.score, after.score, signed(total), from, to),
        None => say::compare_no_score_change(from, to),
    };
    let leaves: Vec<Movement> = found.leaves().map(PartChange::movement).collect();
    let count = |wanted: fn(&Movement) -> bool| leaves.iter().filter(|one| wanted(one)).count();
    let gained = count(|one| matches!(one, Movement::Gained(_)));
    let lost = count(|one| matches!(one, Movement::Lost(_)));
    let same = count(|one| matches!(one, Movement::Same));
    let once = count(|one| matches!(one, Movement::OnlyBefore | Movement::OnlyAfter | Movement::Unknown));
    [total, say::compare_parts_change(gained, lost, same, once)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AsOf;
    use crate::scoring::samples::{methodology, observation, values};

    fn on(date: &str, total: Option<&str>, points: &[(&str, i64)]) -> Observation {
        let as_of = AsOf::parse(date);
        Observation { as_of, values: values(&methodology(), points), ..observation("AZE", total) }
    }

    #[test]
    fn the_latest_two_that_share_points_are_compared_before_the_latest_two() {
        let two: &[(&str, i64)] = &[("1.1", 3), ("2.1", 0)];
        let held =
            [on("2020", None, two), on("2022", None, two), on("2023", Some("50"), &[]), on("2025", Some("60"), &[])];
        assert_eq!(default_pair(&methodology(), &held), (0, 1));
        assert_eq!(default_pair(&methodology(), &held[1..]), (1, 2), "else the latest two with a total");
    }

    #[test]
    fn two_of_one_date_are_compared_only_where_there_is_nothing_else() {
        let held = [on("2022", Some("40"), &[]), on("2023", Some("50"), &[]), on("2023", Some("60"), &[])];
        assert_eq!(default_pair(&methodology(), &held), (0, 2));
        assert_eq!(default_pair(&methodology(), &held[1..]), (0, 1));
        assert_eq!(default_pair(&methodology(), &held[..1]), (0, 0));
        assert_eq!(default_pair(&methodology(), &[]), (0, 0));
    }

    #[test]
    fn the_sentences_say_the_score_and_count_the_indicators() {
        let (before, after) =
            (on("2022", Some("40"), &[("1.1", 0), ("1.2", 2)]), on("2023", Some("50"), &[("1.1", 3), ("1.2", 2)]));
        let methodology = methodology();
        let found = change(&methodology, &before, &after);
        let [score, indicators] = change_finding(&before, &after, &found, &|change| format!("+{change}"));
        let unknown = methodology.leaves().len() - 2;
        assert_eq!(indicators, say::compare_parts_change(1_usize, 0_usize, 1_usize, unknown));
        let (from, to) = (before.as_of, after.as_of);
        let scores = found.before.zip(found.after).map(|(before, after)| (before.score, after.score)).unwrap();
        assert_eq!(score, say::compare_score_change(scores.0, scores.1, "+10.00", from, to));
    }
}
