//! Whom own weights move, in a sentence, and in which order countries are listed under them.

use crate::chart::Selection;
use crate::model::{Countries, CountryCode, Decimal};
use crate::route::{Column, Sort};
use crate::scoring::{Rank, RankShift, WeightedCountry, largest_shifts};
use crate::sort::{SortSmall, missing_last};
use crate::text::{Catalogue, Message, say};

/// More than these are not named.
const MOST_NAMED: usize = 3;

/// The picked countries among the rows, in the order of the rows: best first under own weights.
#[must_use]
pub fn picked_of(rows: &[WeightedCountry], selection: &Selection) -> Vec<WeightedCountry> {
    rows.iter().filter(|row| selection.place(row.country).is_some()).copied().collect()
}

/// The rows in the order that is asked for; else they stay as they are, best first under own weights.
#[must_use]
pub fn weighted_in_order(
    rows: &[WeightedCountry],
    sort: &Sort,
    countries: &Countries,
    words: &Catalogue,
) -> Vec<WeightedCountry> {
    let mut rows = rows.to_vec();
    match sort.column {
        Column::Name => {
            let alphabet = words.alphabet();
            let name = |row: &WeightedCountry| alphabet.key(&words.value(&(&countries.full_name(row.country)).into()));
            rows.sort_small_by_cached_key(name);
            if sort.descending {
                rows.reverse();
            }
        }
        Column::Rank => rows.sort_small_by(|a, b| missing_last(a.in_index, b.in_index, sort.descending)),
        Column::Difference => rows.sort_small_by(|a, b| missing_last(places_won(a), places_won(b), sort.descending)),
        _ => rows.sort_small_by(|a, b| missing_last(a.score, b.score, sort.descending)),
    }
    rows
}

/// How many places better the own rank of a country is than that in the index.
#[must_use]
pub fn places_won(row: &WeightedCountry) -> Option<Decimal> {
    let place = |rank: Option<Rank>| i64::try_from(rank?.first).ok();
    Some(Decimal { units: place(row.in_index)? - place(row.rank)?, decimals: 0 })
}

/// Which countries change their rank: of those picked, if some are. `is_own` is whether the weights are other than those
/// of the index.
#[must_use]
pub fn weight_moves(rows: &[WeightedCountry], selection: &Selection, is_own: bool, countries: &Countries) -> Message {
    if !is_own {
        return say::compare_weights_official();
    }
    let all = largest_shifts(rows, usize::MAX);
    let is_picked = |country: CountryCode| selection.place(country).is_some();
    let picked = rows.iter().filter(|row| is_picked(row.country)).count();
    let of_picked: Vec<&RankShift> = all.iter().filter(|shift| is_picked(shift.country)).collect();
    let named = |shifts: &[&RankShift]| -> Vec<Message> {
        let moved = |shift: &&RankShift| {
            say::compare_weights_move(&countries.full_name(shift.country), shift.in_index, shift.own)
        };
        shifts.iter().take(MOST_NAMED).map(moved).collect()
    };
    match (all.len(), picked, of_picked.len()) {
        (0, ..) => say::compare_weights_same(),
        (count, 0, _) => say::compare_weights_moves(count, named(&all.iter().collect::<Vec<_>>())),
        (count, _, 0) => say::compare_weights_others(picked, count),
        (count, _, moving) => say::compare_weights_picked(picked, moving, named(&of_picked), count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{IndexData, Observation};
    use crate::scoring::samples::{methodology, observation, values};
    use crate::scoring::{Weights, weighted_ranking};
    use crate::text::{Catalogue, Language};

    fn index() -> IndexData {
        let methodology = methodology();
        let known: [(&str, [(&str, i64); 2]); 3] =
            [("AAA", [("1", 5), ("2", 0)]), ("BBB", [("1", 3), ("2", 1)]), ("CCC", [("1", 0), ("2", 1)])];
        let observations = known.map(|(country, points)| Observation {
            values: values(&methodology, &points),
            ..observation(country, None)
        });
        IndexData::new(methodology, observations.into())
    }

    fn said(weights: &[u32], codes: &[&str], is_own: bool) -> String {
        let countries = Countries::default();
        let codes: Vec<CountryCode> = codes.iter().map(|code| CountryCode::parse(code).unwrap()).collect();
        let selection = Selection::new(&codes, None, &countries);
        let rows = weighted_ranking(&index(), &Weights::relative(weights).unwrap());
        Catalogue::of(Language::ENGLISH).say(&weight_moves(&rows, &selection, is_own, &countries))
    }

    #[test]
    fn what_is_picked_is_what_is_said() {
        assert_eq!(
            said(&[0, 1], &[], true),
            "3 countries change their rank, most of all CCC (from 3 to 1), AAA (from 1 to 3) and BBB (from 2 to 1)."
        );
        assert_eq!(
            said(&[0, 1], &["BBB"], true),
            "1 of 1 picked changes its rank: BBB (from 2 to 1). Of all countries, 3 do."
        );
        assert_eq!(
            said(&[0, 1], &["AAA", "BBB"], true),
            "2 of 2 picked change their rank, most of all AAA (from 1 to 3) and BBB (from 2 to 1). Of all countries, 3 do."
        );
        assert_eq!(said(&[5, 1], &["CCC"], false), "These are the weights of the index: both orders are the same.");
    }

    #[test]
    fn the_picked_come_by_their_own_rank() {
        let codes = ["AAA", "BBB", "CCC"].map(|code| CountryCode::parse(code).unwrap());
        let selection = Selection::new(&codes, None, &Countries::default());
        let rows = weighted_ranking(&index(), &Weights::relative(&[1, 3]).unwrap());
        let order: Vec<_> = picked_of(&rows, &selection).iter().map(|row| row.country.to_string()).collect();
        assert_eq!(order, ["BBB", "CCC", "AAA"]);
    }

    #[test]
    fn rows_come_in_the_order_that_is_asked_for() {
        let rows = weighted_ranking(&index(), &Weights::relative(&[0, 1]).unwrap());
        let order = |column: Column, descending: bool| {
            let sort = Sort { column, descending };
            let words = Catalogue::of(Language::ENGLISH);
            let rows = weighted_in_order(&rows, &sort, &Countries::default(), &words);
            rows.iter().map(|row| row.country.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(order(Column::Name, true), "CCC BBB AAA");
        assert_eq!(order(Column::Rank, false), "AAA BBB CCC");
        assert_eq!(order(Column::Difference, true), "CCC BBB AAA");
        assert_eq!(order(Column::Score, true), order(Column::Basis, true), "a column that is not there");
        assert!(order(Column::Score, false).starts_with("AAA"));
    }
}
