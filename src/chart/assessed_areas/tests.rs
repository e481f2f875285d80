//! What assessed areas say, and that every area opens.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Target, layout};
use crate::model::assessment::AnswerState;
use crate::text::{Catalogue, Language};

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

fn title(changes: &[(&str, AnswerState)]) -> String {
    said(&samples::assessed(changes, true).title())
}

#[test]
fn the_title_says_where_more_or_less_is_claimed_than_was_published() {
    let (met, not) = (AnswerState::MetPublic, AnswerState::NotMet);
    assert_eq!(title(&[]), "In every area you claim as many points as were published");
    assert!(title(&[("5.3", met)]).starts_with("You claim more than was published in 5 "));
    assert!(title(&[("1.2", not)]).starts_with("You claim less than was published in 1 "));
    let both = title(&[("5.3", met), ("1.2", not)]);
    assert!(both.contains("more than was published in 5 ") && both.contains("less in 1 "), "{both}");
    let many = title(&[("1.1", met), ("5.3", met), ("7.2", met), ("8.2", met)]);
    assert_eq!(many, "You claim more than was published in 4 areas");
}

#[test]
fn what_is_not_assessed_is_neither_less_nor_nothing() {
    let chart = samples::assessed(&[("12.1", AnswerState::NotAssessed)], true);
    let (last, rows) = (chart.rows.last().unwrap(), chart.table().rows);
    assert_eq!(said(&chart.title()), "In every area you claim as many points as were published");
    assert_eq!(said(&finding::points(&chart, last)), "0–3/6");
    assert!(said(&finding::mark(&chart, last)).ends_with("one indicator not assessed"));
    let none = ["12.1", "12.2", "12.3"].map(|part| (part, AnswerState::NotAssessed));
    let chart = samples::assessed(&none, true);
    assert_eq!(said(&finding::points(&chart, chart.rows.last().unwrap())), "–/6");
    assert_eq!(chart.table().rows[11][3], Value::from(""), "never zero");
    assert_ne!(rows[11][3], Value::from(""));
}

#[test]
fn without_published_points_it_says_where_most_is_missing() {
    let chart = samples::assessed(&[], false);
    assert!(!chart.has_published());
    assert!(
        said(&chart.title()).starts_with("Most points are missing in 4 Contribution to global cyber security, 5 "),
        "{}",
        said(&chart.title())
    );
    let rows = &chart.table().rows;
    assert_eq!((rows.len(), rows[0][6].clone()), (12, Value::from("")));
}

#[test]
fn what_is_planned_and_what_is_not_public_is_drawn_beside_what_counts() {
    let chart = samples::assessed(&[("1.1", AnswerState::MetNotPublic), ("5.3", AnswerState::Planned)], true);
    let row = |place: usize| {
        let row = &chart.rows[place];
        (row.tally.supported.0, row.tally.claimed.0, row.tally.planned.0, row.published.map(|points| points.0))
    };
    let (first, fifth) = (row(0), row(4));
    assert_eq!((first.1 - first.0, first.2 - first.1, first.3), (3, 0, Some(first.0)));
    assert_eq!((fifth.1 - fifth.0, fifth.2 - fifth.1, fifth.3), (0, 3, Some(fifth.0)));
    let mark = said(&finding::mark(&chart, &chart.rows[0]));
    assert!(mark.contains("supported 4, claimed 7, planned 7 of 7") && mark.ends_with("published 4"), "{mark}");
}

#[test]
fn every_bar_opens_its_area_at_any_width() {
    let chart = samples::assessed(&[], true);
    for width in [320.0, 1200.0] {
        in_each_language(width, 1.0, |tag, frame| {
            let layout = layout(&chart, frame);
            assert_eq!(layout.marks.len(), 12, "{tag}");
            let first = layout.marks.first().and_then(|mark| mark.target.clone());
            assert_eq!(first, Some(Target::Part(PartId::parse("1").unwrap())), "{tag}");
        });
    }
}

#[test]
fn before_anything_is_assessed_there_is_a_sentence() {
    let index = samples::index("ncsi-2018");
    let blank = samples::blank_assessment();
    let tallies = crate::scoring::assessment::tally(&blank, &index.methodology, samples::without_evidence());
    let chart = AssessedAreas::new(&index.methodology, &tallies, None, say::app_name());
    assert_eq!(chart.missing().as_ref(), Some(&chart.title()));
}
