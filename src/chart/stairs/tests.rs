//! What stairs say and where their lines run.

use crate::chart::samples::{self, in_each_language};
use crate::chart::{Chart, Shape, layout};
use crate::text::{Catalogue, Language, Message};

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn the_finding_says_by_how_much_and_when() {
    let chart = samples::ahead(&[("1.3", "2027-12-31"), ("1.4", "2027-12-31")], false);
    let expected = "NCSI 2018: if nobody acts, the score falls from 63.64 to 61.04, first on 1 January 2028";
    assert_eq!(said(&chart.title()), expected);
    let words = Catalogue::of(Language::ENGLISH);
    let rows: Vec<Vec<String>> =
        chart.table().rows.iter().map(|row| row.iter().map(|cell| words.value(cell)).collect()).collect();
    assert_eq!(rows[1], ["1 January 2028", "61.04", "61.04", "1.3 and 1.4", "", ""]);
    in_each_language(600.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        assert_eq!(layout.marks.len(), 2);
        if tag == "en" {
            assert_eq!(said(&layout.marks[1].says), "1 January 2028: 61.04. Lapses: 1.3 and 1.4");
        }
    });
    let nothing = samples::ahead(&[], false);
    assert_eq!(said(&nothing.title()), "NCSI 2018: by what is known, the score stays at 63.64");
}

#[test]
fn plans_are_a_line_of_their_own() {
    let chart = samples::ahead(&[("1.3", "2027-12-31")], true);
    let broken = said(&chart.description());
    assert!(broken.contains("dashed line"), "{broken}");
    in_each_language(600.0, 1.0, |tag, frame| {
        let with_plans = layout(&chart, frame);
        let without = layout(&samples::ahead(&[("1.3", "2027-12-31")], false), frame);
        let discs = |shapes: &[Shape]| shapes.iter().filter(|shape| matches!(shape, Shape::Disc { .. })).count();
        assert!(discs(&with_plans.shapes) > discs(&without.shapes), "{tag}");
        assert!(with_plans.height > without.height, "what the lines are is said below");
    });
}

#[test]
fn the_front_says_what_a_target_takes() {
    let chart = samples::front(Some("75"), false);
    let expected = "NCSI 2018: a score of 75 takes at least 3 indicators; with 17 indicators it is 100.00";
    assert_eq!(said(&chart.title()), expected);
    assert_eq!(chart.table().rows.len(), 18);
    in_each_language(600.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        assert_eq!(layout.marks.len(), 18);
        if tag == "en" {
            assert_eq!(said(&layout.marks[3].says), "3 indicators: 75.32 (58 points)");
        }
    });
    let effort = samples::front(None, true);
    assert!(said(&effort.title()).starts_with("NCSI 2018: an effort of "), "{}", said(&effort.title()));
}

#[test]
fn a_plan_rises_day_by_day_and_what_has_no_day_stands_at_the_end() {
    let title = |acts: &[(&str, Option<&str>)]| said(&samples::path(acts).title());
    let dated = [("1.1", Some("2027-06-30")), ("4.3", Some("2028-03-31"))];
    assert_eq!(
        title(&dated),
        "NCSI 2018: by this plan the score rises from 63.64 to 71.43, the last step on 31 March 2028"
    );
    let undated = [dated[0], ("4.3", None)];
    assert_eq!(
        title(&undated),
        "NCSI 2018: by this plan the score rises from 63.64 to 71.43, part of it without a day"
    );
    assert_eq!(title(&[]), "NCSI 2018: nothing is planned, and the score stays at 63.64");
    let chart = samples::path(&undated);
    in_each_language(600.0, 1.0, |tag, frame| {
        let layout = layout(&chart, frame);
        assert_eq!(layout.marks.len(), 3);
        if tag == "en" {
            assert_eq!(said(&layout.marks[1].says), "30 June 2027: 67.53. Done by then: 1.1");
            assert_eq!(said(&layout.marks[2].says), "No day given yet: 71.43. To be done: 4.3");
        }
    });
    let words = Catalogue::of(Language::ENGLISH);
    let rows: Vec<Vec<String>> =
        chart.table().rows.iter().map(|row| row.iter().map(|cell| words.value(cell)).collect()).collect();
    assert_eq!(rows[0], ["30 November 2026", "", "49", "63.64"]);
}
