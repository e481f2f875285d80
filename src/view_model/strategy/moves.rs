//! What a changed mapping does to a priority, under each formula.

use super::formula_name;
use crate::mapping_editor::{MappingContext, Reached, reached};
use crate::model::{EntryId, Mapping, Values};
use crate::scoring::Formula;
use crate::text::{Message, say};

/// How far a priority reaches under each formula, by one mapping and then by another; nothing where no formula moves it.
#[must_use]
pub fn formula_moves(
    context: &MappingContext,
    [before, after]: [&Mapping; 2],
    values: &Values,
    priority: &EntryId,
) -> Vec<Message> {
    let of = |mapping: &Mapping, formula| {
        let found = reached(context, mapping, values, formula).into_iter().find(|(id, _)| id == priority);
        found.map_or(Reached::Nothing, |(_, reached)| reached)
    };
    let moves = Formula::ALL.map(|formula| (formula, of(before, formula), of(after, formula)));
    if moves.iter().all(|(_, before, after)| before == after) {
        return Vec::new();
    }
    let said = moves.map(|(formula, before, after)| {
        let name = formula_name(formula);
        if before == after {
            say::editor_stays(name, Message::from(after))
        } else {
            say::editor_move(name, Message::from(before), Message::from(after))
        }
    });
    Vec::from(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::IndexData;
    use crate::model::samples::{entry, mapping, strategy};
    use crate::scoring::samples::{methodology, values};
    use crate::text::{Catalogue, Language};
    use std::sync::Arc;

    /// What is said of P1, which reaches 1.1 directly and 2.1 by a link of this strength.
    fn said(before: char, after: char) -> Vec<String> {
        let with = |strength| mapping(&[("P1", "1.1", '+'), ("P1", "2.1", strength)]);
        let context = MappingContext {
            strategy: Arc::new(strategy(&[("P1", "First")])),
            index: Arc::new(IndexData::new(methodology(), Vec::new())),
            shipped: Arc::new(with('-')),
        };
        let values = values(&methodology(), &[("1.1", 3), ("1.2", 2), ("2.1", 0)]);
        let words = Catalogue::of(Language::ENGLISH);
        let moves = formula_moves(&context, [&with(before), &with(after)], &values, &entry("P1"));
        moves.iter().map(|one| words.say(one)).collect()
    }

    #[test]
    fn each_formula_says_before_and_after_and_which_do_not_see_the_strength() {
        assert_eq!(
            said('-', '+'),
            [
                "Unweighted: 75.00% (as before)",
                "Weighted: 85.71% → 75.00%",
                "Direct links only: 100.00% → 75.00%",
                "Shared: 75.00% (as before)"
            ]
        );
    }

    #[test]
    fn of_what_moves_nothing_nothing_is_said() {
        assert!(said('+', '+').is_empty());
    }
}
