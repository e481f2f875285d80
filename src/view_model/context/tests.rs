//! Tests of choosing statements: by activity, by years, and never by a date that nobody gave.

use super::samples::{context, entry, on, part, statement};
use super::*;
use crate::model::{AsOf, Localized, Statement, When};
use crate::text::{Catalogue, Language, Value};
use proptest::prelude::*;

/// A statement of each way to be dated.
fn all() -> Vec<Statement> {
    let dates = [
        on("2011"),
        When::Undated,
        on("2008-06-30"),
        When::AsOfSource,
        on("../1990"),
        When::Yearly,
        on("2007/2009"),
        When::Undated,
    ];
    let activity = |place: usize| if place < 6 { "relations" } else { "ngo" };
    dates.into_iter().enumerate().map(|(place, when)| statement(place + 1, activity(place), when, &[1])).collect()
}

fn years(from: Option<i16>, to: Option<i16>) -> Years {
    Years { from, to }
}

/// The numbers of what is shown, in order.
fn shown(activity: Option<&str>, years: Years) -> (Vec<String>, usize, usize) {
    let context = context(all());
    let chosen = Chosen::new(&context, activity.map(part).as_ref(), years, "");
    (chosen.iter().map(|one| one.id.to_string()).collect(), chosen.undated_left_out, chosen.of)
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn without_years_everything_is_shown_from_old_to_new_and_undated_last() {
    let (numbers, left_out, of) = shown(None, Years::default());
    assert_eq!(numbers, ids(&["F05", "F03", "F01", "F04", "F06", "F02", "F07", "F08"]));
    assert_eq!((left_out, of), (0, 8));
}

#[test]
fn years_leave_out_what_is_undated_and_say_so() {
    assert_eq!(shown(None, years(Some(2009), Some(2011))), (ids(&["F01", "F07"]), 2, 8));
    assert_eq!(shown(Some("ngo"), years(Some(2009), Some(2011))), (ids(&["F07"]), 1, 2));
    assert_eq!(shown(Some("relations"), years(Some(2009), None)), (ids(&["F01", "F04", "F06"]), 1, 6));
}

#[test]
fn what_holds_as_of_the_source_falls_into_its_year() {
    assert_eq!(shown(None, years(Some(2018), Some(2018))).0, ids(&["F04", "F06"]));
    let mut undated = context(all());
    undated.as_of = None;
    let chosen = Chosen::new(&undated, None, years(Some(2018), Some(2018)), "");
    assert_eq!((chosen.shown(), chosen.undated_left_out), (0, 4), "a source without a date dates nothing");
}

#[test]
fn an_open_date_can_have_been_at_any_time_beyond_its_bound() {
    assert_eq!(shown(None, years(None, Some(1500))).0, ids(&["F05"]));
    assert_eq!(shown(None, years(Some(1990), Some(1990))).0, ids(&["F05"]));
    assert_eq!(shown(None, years(Some(1991), Some(2006))).0, ids(&[]));
}

#[test]
fn years_in_the_wrong_order_hold_nothing() {
    let reversed = years(Some(2018), Some(2010));
    assert!(reversed.are_reversed() && !years(Some(2018), Some(2018)).are_reversed());
    assert_eq!(shown(None, reversed), (ids(&[]), 2, 8));
}

#[test]
fn activities_are_counted_with_and_without_years() {
    let context = context(all());
    let counted = |years| counts(&context, years, "").iter().map(|one| (one.shown, one.of)).collect::<Vec<_>>();
    assert_eq!(counted(Years::default()), [(6, 6), (2, 2)]);
    assert_eq!(counted(years(None, Some(2008))), [(2, 6), (1, 2)]);
    assert_eq!(activity(&context, &part("ngo")).map(|one| one.id.as_str()), Some("ngo"));
    assert_eq!(activity(&context, &part("none")), None);
}

#[test]
fn footnotes_are_counted_once() {
    let statements = [
        statement(1, "ngo", When::Undated, &[1, 2]),
        statement(2, "ngo", When::Undated, &[2]),
        statement(3, "ngo", When::Undated, &[]),
    ];
    assert_eq!(citations(&statements), Citations { named: 2, without: 1 });
}

#[test]
fn a_statement_knows_its_conflicts() {
    let context = context(all());
    assert_eq!(conflicts_of(&context, &entry("F02")).map(|one| one.id.to_string()).collect::<Vec<_>>(), ["C1"]);
    assert_eq!(conflicts_of(&context, &entry("F03")).count(), 0);
}

#[test]
fn tables_say_how_each_date_was_had() {
    let context = context(all());
    let table = statements(&Chosen::new(&context, None, Years::default(), ""), &context);
    let words = Catalogue::of(Language::ENGLISH);
    let cells = |place: usize| {
        let row = table.rows.get(place).unwrap();
        row.iter().skip(2).take(2).map(|value| words.value(value)).collect::<Vec<_>>()
    };
    assert_eq!(cells(0), ["before 1 January 1991", "its own date"]);
    assert_eq!(cells(3), ["2018 (inferred)", "as of the source, 2018 (inferred)"]);
    assert_eq!(cells(4), ["2018 (inferred)", "every year, as of 2018 (inferred)"]);
    assert_eq!(cells(5), ["undated", "undated"]);
    let claims = claims(&context);
    assert_eq!(claims.rows.len(), 2);
    assert_eq!(claims.rows.first().and_then(|row| row.last()), Some(&Value::from("F01")));
}

fn any_when() -> impl Strategy<Value = When> {
    let date = prop_oneof![
        (1900_i16..2100).prop_map(|year| format!("{year}")),
        (1900_i16..2100, 0_i16..9).prop_map(|(year, more)| format!("{year}/{}", year + more)),
        (1900_i16..2100).prop_map(|year| format!("../{year}?")),
        (1900_i16..2100).prop_map(|year| format!("{year}-05/..")),
    ];
    prop_oneof![
        date.prop_map(|date| When::On(AsOf::parse(&date).unwrap())),
        Just(When::Yearly),
        Just(When::AsOfSource),
        Just(When::Undated),
    ]
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_is_shown_twice(
        whens in prop::collection::vec((any_when(), any::<bool>()), 0..40),
        from in prop::option::of(1890_i16..2110),
        to in prop::option::of(1890_i16..2110),
    ) {
        let named = |ngo: bool| if ngo { "ngo" } else { "relations" };
        let made = whens.iter().enumerate().map(|(place, (when, ngo))| statement(place, named(*ngo), *when, &[]));
        let context = context(made.collect());
        let years = years(from, to);
        let chosen = Chosen::new(&context, None, years, "");
        let undated = whens.iter().filter(|(when, _)| *when == When::Undated).count();
        prop_assert_eq!(chosen.of, whens.len());
        prop_assert_eq!(chosen.undated() + chosen.undated_left_out, undated);
        prop_assert_eq!(chosen.undated_left_out == 0, undated == 0 || !years.are_chosen());
        // Each dated one is shown exactly where it falls into the years.
        let holds = |one: &&Statement| held(one, &context).is_some_and(|date| years.hold(&date));
        prop_assert_eq!(chosen.shown() - chosen.undated(), context.statements.iter().filter(holds).count());
        let mut numbers: Vec<_> = chosen.iter().map(|one| one.id.clone()).collect();
        numbers.sort();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), chosen.shown());
        // The activities together are the whole.
        let sum = |of: fn(&Count<'_>) -> usize| counts(&context, years, "").iter().map(of).sum::<usize>();
        prop_assert_eq!((sum(|one| one.shown), sum(|one| one.of)), (chosen.shown(), chosen.of));
        if years.are_reversed() {
            prop_assert_eq!(chosen.shown(), 0);
        }
    }

    #[test]
    fn wider_years_hold_no_less(when in any_when(), from in 1890_i16..2110, to in 1890_i16..2110) {
        let When::On(date) = when else { return Ok(()) };
        let narrow = years(Some(from), Some(to));
        if narrow.hold(&date) {
            for wider in [years(Some(from - 1), Some(to)), years(Some(from), Some(to + 1)), years(None, Some(to)), years(Some(from), None), Years::default()] {
                prop_assert!(wider.hold(&date));
            }
        }
    }
}

fn shipped() -> crate::model::Context {
    let path = format!("{}/public/data/statements/AZE.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    crate::wire::read_statements(&text, crate::model::CountryCode::parse("AZE").unwrap()).unwrap().0
}

#[test]
fn the_shipped_statements_are_all_chosen_by_their_activities() {
    let context = shipped();
    let counted: Vec<_> = counts(&context, Years::default(), "").iter().map(|one| (one.shown, one.of)).collect();
    assert_eq!(counted, [(22, 22), (11, 11), (13, 13), (2, 2), (7, 7)]);
    let all = Chosen::new(&context, None, Years::default(), "");
    assert_eq!((all.shown(), all.undated(), all.of), (55, 25, 55));
    let decade = Chosen::new(&context, Some(&part("countermeasures")), years(Some(2010), Some(2018)), "");
    let numbers: Vec<String> = decade.iter().map(|one| one.id.to_string()).collect();
    assert_eq!(numbers, ids(&["F37", "F38", "F43", "F46", "F34", "F42"]));
    assert_eq!((decade.undated_left_out, decade.of), (6, 13));
}

#[test]
fn every_footnote_of_the_source_is_named_by_a_shipped_statement() {
    let context = shipped();
    assert_eq!(citations(&context.statements), Citations { named: 48, without: 7 });
    assert_eq!(usize::from(context.footnotes), 48);
}

#[test]
fn what_is_typed_is_looked_for_in_claims_and_notes_without_marks_and_in_any_order() {
    let mut all = all();
    all[0].claim =
        Localized::new("Police of the Republic", [("az".to_owned(), "Respublikanın polisi".to_owned())].into());
    all[1].note = Some(Localized::new("said of the police", [].into()));
    let context = context(all);
    let found = |typed: &str, years: Years| {
        let chosen = Chosen::new(&context, None, years, typed);
        let ids = chosen.iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
        (ids, chosen.undated_left_out, chosen.of)
    };
    assert_eq!(found("republic POLICE", Years::default()), (ids(&["F01"]), 0, 8));
    assert_eq!(found("respublikanin", Years::default()), (ids(&["F01"]), 0, 8));
    assert_eq!(
        found("police", years(Some(2011), None)),
        (ids(&["F01"]), 1, 8),
        "of the undated only what is found counts"
    );
    assert_eq!(found("F02", Years::default()).0, ids(&["F02"]));
    assert_eq!(found("army", Years::default()).0, ids(&[]));
    let shown: usize = counts(&context, Years::default(), "police").iter().map(|one| one.shown).sum();
    assert_eq!(shown, 2);
}
