//! Whom own weights move, in a sentence, and in which order countries are listed under them.

use crate::chart::Selection;
use crate::model::{Countries, CountryCode};
use crate::scoring::{RankShift, WeightedCountry, largest_shifts};
use crate::text::{Message, say};

/// More than these are not named.
const MOST_NAMED: usize = 3;

/// The picked countries among the rows, in the order of the rows: best first under own weights.
#[must_use]
pub fn picked_of(rows: &[WeightedCountry], selection: &Selection) -> Vec<WeightedCountry> {
    rows.iter().filter(|row| selection.place(row.country).is_some()).copied().collect()
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
}
