//! One's own estimate of an area: what its field asks for, what was typed into it, and what is wrong with that.

use crate::model::assessment::{Answer, AnswerState, Edit, Estimate};
use crate::model::{Decimal, Methodology, Part, PartId, PointScale, without_blanks_around};
use crate::text::{Message, Value, say};

/// Whether nothing but areas is known of an index, so that each of them is assessed as one.
#[must_use]
pub fn is_by_areas(methodology: &Methodology) -> bool {
    !methodology.areas().is_empty() && methodology.areas().iter().all(Part::is_leaf)
}

/// What the field asks for: from nothing to what the part can earn, as finely as its index counts.
#[must_use]
pub fn estimate_label(part: &Part, scale: PointScale) -> Message {
    say::estimate_label(Value::points(scale, part.max), u32::from(scale.decimals))
}

/// The estimate that was typed, with a point or a comma before its decimals; none where nothing is.
///
/// # Errors
/// Why it is none, with what would be one.
pub fn read_estimate(typed: &str, part: &Part, scale: PointScale) -> Result<Option<Estimate>, Message> {
    let typed = without_blanks_around(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    let max = || Value::points(scale, part.max);
    // A minus as it is printed, and decimals that are still to come.
    let plain = typed.replace(',', ".").replace('−', "-");
    let plain = plain.strip_suffix('.').filter(|rest| !rest.contains('.')).unwrap_or(&plain);
    let whole = plain.split_once('.').map_or(plain, |(whole, _)| whole);
    let is_number = !whole.trim_start_matches('-').is_empty();
    let number = Decimal::parse(plain).filter(|_| is_number);
    let number = number.ok_or_else(|| say::estimate_no_number(typed, max()))?;
    if number < Decimal::default() {
        return Err(say::estimate_less(max(), typed));
    }
    if number > scale.decimal(part.max) {
        return Err(say::estimate_more(max(), typed));
    }
    let fits = Estimate::new(number).filter(|one| one.points(part, scale).is_some());
    fits.map(Some).ok_or_else(|| say::estimate_too_fine(typed, u32::from(scale.decimals)))
}

/// What is wrong with an estimate that is there; nothing where it counts, or where there is none.
#[must_use]
pub fn estimate_fault(answer: &Answer, part: &Part, scale: PointScale) -> Option<Message> {
    let estimate = answer.estimate?;
    read_estimate(&estimate.number().to_string(), part, scale).err()
}

/// The edit that puts an estimate into an answer. What was not assessed is then met by one's own word, and so is what was
/// said not to be met, where it earns anything.
#[must_use]
pub fn estimated(part: &PartId, answer: &Answer, estimate: Option<Estimate>) -> Edit {
    let earns = estimate.is_some_and(|one| one.number() > Decimal::default());
    let state = match answer.state {
        AnswerState::NotAssessed if estimate.is_some() => AnswerState::MetNotPublic,
        AnswerState::NotMet if earns => AnswerState::MetNotPublic,
        state => state,
    };
    Edit::Estimate(part.clone(), estimate, state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::blank;
    use crate::text::{Catalogue, Language};
    use crate::wire::read_methodology;

    fn held(id: &str) -> Methodology {
        let file = format!("{}/public/data/methodologies/{id}.json", env!("CARGO_MANIFEST_DIR"));
        read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn said(tag: &str, message: &Message) -> String {
        Catalogue::of(Language::from_tag(tag).unwrap()).say(message)
    }

    fn read(id: &str, typed: &str) -> Result<Option<String>, String> {
        let methodology = held(id);
        let read = read_estimate(typed, methodology.leaves()[0], methodology.points);
        read.map(|one| one.map(|one| one.number().to_string())).map_err(|why| said("en", &why))
    }

    #[test]
    fn numbers_are_read_with_a_point_or_a_comma() {
        for (typed, expected) in [
            ("18.5", "18.5"),
            ("18,5", "18.5"),
            (" 20 ", "20"),
            ("0", "0"),
            ("7,", "7"),
            ("0.05", "0.05"),
            ("20,00", "20"),
        ] {
            assert_eq!(read("gci-2024", typed), Ok(Some(expected.to_owned())), "{typed}");
        }
        assert_eq!(read("egdi-2024", "0,87654"), Ok(Some("0.87654".to_owned())));
        assert_eq!(read("gci-2024", "  "), Ok(None));
    }

    #[test]
    fn what_is_none_says_what_would_be_one() {
        for (id, typed, why) in [
            ("gci-2024", "25", "From 0 to 20; 25 is more."),
            ("gci-2024", "20,01", "From 0 to 20; 20,01 is more."),
            ("gci-2024", "-1", "From 0 to 20; -1 is less."),
            ("gci-2024", "many", "“many” is not a number. Type one from 0 to 20."),
            ("gci-2024", ",5", "“,5” is not a number. Type one from 0 to 20."),
            ("gci-2024", "1.000,5", "“1.000,5” is not a number. Type one from 0 to 20."),
            ("gci-2024", "12.345", "12.345 has too many decimals: this index counts two decimals."),
            ("egdi-2024", "1.1", "From 0 to 1; 1.1 is more."),
            ("egdi-2024", "0.876543", "0.876543 has too many decimals: this index counts 5 decimals."),
        ] {
            assert_eq!(read(id, typed), Err(why.to_owned()));
        }
    }

    #[test]
    fn the_field_says_how_much_and_how_finely() {
        let label = |id: &str, tag: &str| {
            let methodology = held(id);
            said(tag, &estimate_label(methodology.leaves()[0], methodology.points))
        };
        assert_eq!(label("gci-2024", "en"), "Own estimate, points from 0 to 20, up to two decimals");
        assert_eq!(label("egdi-2024", "en"), "Own estimate, points from 0 to 1, up to 5 decimals");
        assert_eq!(label("gci-2024", "az"), "Öz qiymətləndirməniz: 0–20 xal, ən çox iki onluq rəqəm");
    }

    #[test]
    fn an_estimate_of_what_nobody_has_assessed_is_ones_own_word_and_is_taken_back_whole() {
        let methodology = held("gci-2024");
        let part = methodology.leaves()[0];
        let mut one = blank();
        let before = one.clone();
        let estimate = read_estimate("12,5", part, methodology.points).unwrap();
        let back = one.apply(&estimated(&part.id, &Answer::default(), estimate)).unwrap();
        let answer = one.answer(&part.id).unwrap().clone();
        assert_eq!((answer.state, answer.estimate), (AnswerState::MetNotPublic, estimate));
        assert_eq!(estimate_fault(&answer, part, methodology.points), None);
        let public = Answer { state: AnswerState::MetPublic, ..answer };
        assert!(matches!(estimated(&part.id, &public, None), Edit::Estimate(_, None, AnswerState::MetPublic)));
        let nothing = read_estimate("0", part, methodology.points).unwrap();
        let not_met = Answer::of(AnswerState::NotMet);
        assert!(matches!(estimated(&part.id, &not_met, nothing), Edit::Estimate(_, _, AnswerState::NotMet)));
        one.apply(&back).unwrap();
        assert_eq!(one, before);
    }

    #[test]
    fn an_estimate_that_a_part_cannot_earn_is_told() {
        let methodology = held("gci-2024");
        let part = methodology.leaves()[0];
        let answer = Answer { estimate: Estimate::new(Decimal { units: 25, decimals: 0 }), ..Answer::default() };
        let fault = estimate_fault(&answer, part, methodology.points).map(|why| said("en", &why));
        assert_eq!(fault.as_deref(), Some("From 0 to 20; 25 is more."));
    }

    #[test]
    fn some_indices_are_assessed_by_areas_and_others_by_indicators() {
        assert!(["gci-2020", "gci-2024", "egdi-2024"].iter().all(|id| is_by_areas(&held(id))));
        assert!(!["ncsi-2018", "ncsi-3", "idi-2024"].iter().any(|id| is_by_areas(&held(id))));
    }
}
