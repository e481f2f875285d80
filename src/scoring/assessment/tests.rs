//! Totals, times and differences on a small methodology.

use super::*;
use crate::model::assessment::samples::{blank, day, evidence_id, item, part, with_states};
use crate::model::assessment::{AnswerState, Assessment, Edit, EditHistory, EvidenceItem, Phrase};
use crate::model::{Day, Methodology, Points, ReferenceKind, TimeCondition};
use crate::scoring::samples::{methodology, part as node, values as published};
use crate::scoring::{Standing, explain};
use proptest::prelude::*;

/// Of three, two and one points; reports of 1.2 have to recur, exercises of 2.1 to be of the last three years.
fn sample() -> Methodology {
    let (report, law) = (ReferenceKind::parse("report").unwrap(), ReferenceKind::parse("law").unwrap());
    let mut outline = Methodology::outline(methodology().id, methodology().points, methodology().score);
    outline.references = [report.clone(), law.clone()].map(|kind| (kind, crate::model::Localized::default())).into();
    let mut areas = vec![
        node("1", 5, vec![node("1.1", 3, vec![]), node("1.2", 2, vec![])]),
        node("2", 1, vec![node("2.1", 1, vec![])]),
    ];
    areas[0].parts[0].accepted = vec![law];
    areas[0].parts[1].accepted = vec![report];
    areas[0].parts[1].time = Some(TimeCondition::EveryYear);
    areas[1].parts[0].time = Some(TimeCondition::LastThreeYears);
    outline.with_areas(areas).unwrap()
}

fn with_evidence(mut assessment: Assessment, pieces: Vec<(&str, &str, EvidenceItem)>) -> Assessment {
    for (id, on, item) in pieces {
        assessment.apply(&Edit::AddEvidence(evidence_id(id), Box::new(item), vec![part(on)])).unwrap();
    }
    assessment
}

#[test]
fn each_state_counts_where_it_should() {
    let methodology = sample();
    let total = |state| tally(&with_states(&[("1.1", state)]), &methodology).total;
    let points = |state| {
        let total = total(state);
        (total.strict.0, total.potential.0, total.target.0, total.answered)
    };
    assert_eq!(points(AnswerState::NotAssessed), (0, 0, 0, 0));
    assert_eq!(points(AnswerState::NotMet), (0, 0, 0, 1));
    assert_eq!(points(AnswerState::Planned), (0, 0, 3, 1));
    assert_eq!(points(AnswerState::InProgress), (0, 0, 3, 1));
    assert_eq!(points(AnswerState::MetNotPublic), (0, 3, 3, 1));
    assert_eq!(points(AnswerState::MetPublic), (3, 3, 3, 1));
}

#[test]
fn what_is_not_assessed_is_unknown_to_explanations() {
    let (methodology, some) = (sample(), with_states(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::NotMet)]));
    let tree = explain(&methodology, &values(&some, &methodology, Reading::Strict));
    assert_eq!(tree.standing, Standing::Partly(Points(3)));
    assert_eq!(tree.parts[0].standing, Standing::Computed(Points(3)));
    let total = tally(&some, &methodology).total;
    assert_eq!((total.answered, total.of, total.is_complete()), (2, 3, false));
    assert_eq!(total.score(Reading::Strict, 100).map(|score| score.rounded(2).to_string()).as_deref(), Some("50.00"));
}

#[test]
fn only_what_is_met_or_not_can_be_assessed() {
    assert!(is_assessable(&sample()));
    let mut shares = sample();
    shares.points.all_or_nothing = false;
    assert!(!is_assessable(&shares));
}

fn on(effective: &str, valid_until: &str, condition: Option<TimeCondition>, today: &str) -> InTime {
    let item = EvidenceItem {
        effective: Day::parse(effective),
        valid_until: Day::parse(valid_until),
        ..EvidenceItem::default()
    };
    in_time(&item, condition, day(today))
}

#[test]
fn evidence_counts_from_its_first_day_to_its_last() {
    let counts = |last| InTime::Counts { last: Day::parse(last) };
    let force = Some(TimeCondition::InForce);
    assert_eq!(on("2023-01-01", "", force, "2023-01-01"), counts(""));
    assert_eq!(on("2023-01-01", "", force, "2022-12-31"), InTime::NotYet { from: day("2023-01-01") });
    assert_eq!(on("2023-01-01", "2027-12-31", force, "2027-12-31"), counts("2027-12-31"));
    assert_eq!(on("2023-01-01", "2027-12-31", force, "2028-01-01"), InTime::Lapsed { last: day("2027-12-31") });
    assert_eq!(on("", "", force, "2028-01-01"), counts(""), "a law without a date may be in force");
    assert_eq!(on("", "", None, "2028-01-01"), counts(""));
}

#[test]
fn what_has_to_be_recent_lapses_by_itself() {
    let (yearly, three) = (Some(TimeCondition::EveryYear), Some(TimeCondition::LastThreeYears));
    let counts = |last| InTime::Counts { last: Day::parse(last) };
    assert_eq!(on("2025-03-01", "", yearly, "2026-03-01"), counts("2026-03-01"));
    assert_eq!(on("2025-03-01", "", yearly, "2026-03-02"), InTime::Lapsed { last: day("2026-03-01") });
    assert_eq!(on("2024-02-29", "", three, "2027-02-28"), counts("2027-02-28"));
    assert_eq!(on("2024-02-29", "", three, "2027-03-01"), InTime::Lapsed { last: day("2027-02-28") });
    assert_eq!(on("", "", three, "2026-01-01"), InTime::Undated);
    assert_eq!(on("", "2025-01-01", three, "2026-01-01"), InTime::Lapsed { last: day("2025-01-01") });
    // The earlier of the two ends counts.
    assert_eq!(on("2025-03-01", "2025-06-01", three, "2025-05-01"), counts("2025-06-01"));
}

#[test]
fn a_total_on_another_day_leaves_out_what_has_lapsed_by_then() {
    let methodology = sample();
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetPublic), ("2.1", AnswerState::MetPublic)];
    let report = item("report", "https://example.az/2025", "2025-03-01");
    let assessment = with_evidence(
        with_states(&states),
        vec![("r25", "1.2", report.clone()), ("x", "2.1", EvidenceItem { effective: None, ..report.clone() })],
    );
    let strict = |assessment: &Assessment, today: &str| tally_on(assessment, &methodology, day(today)).total.strict.0;
    assert_eq!(tally(&assessment, &methodology).total.strict.0, 6, "by the states alone");
    assert_eq!(strict(&assessment, "2026-03-01"), 6);
    assert_eq!(strict(&assessment, "2026-03-02"), 4, "the report has lapsed; what has no date or no evidence stays");
    assert_eq!(strict(&assessment, "2025-02-28"), 4, "the report has not appeared yet");
    let next = EvidenceItem { effective: Day::parse("2026-02-01"), ..report };
    let renewed = with_evidence(assessment, vec![("r26", "1.2", next)]);
    assert_eq!(strict(&renewed, "2026-03-02"), 6);
}

#[test]
fn what_lapses_next_comes_first_and_says_whether_points_go() {
    let methodology = sample();
    let report = |effective: &str| item("report", "https://example.az/r", effective);
    let states = [("1.2", AnswerState::MetPublic), ("2.1", AnswerState::InProgress)];
    let assessment = with_evidence(
        with_states(&states),
        vec![
            ("old", "1.2", report("2025-03-01")),
            ("new", "1.2", report("2025-09-01")),
            ("gone", "1.2", report("2023-09-01")),
            ("exercise", "2.1", report("2023-01-01")),
            ("law", "1.1", report("2020-01-01")),
        ],
    );
    let checks = check(&assessment, &methodology, day("2025-10-01"));
    let found: Vec<_> =
        expiries(&checks).iter().map(|one| (one.id.as_str(), one.last.to_string(), one.takes_points)).collect();
    let expected = [("exercise", "2026-01-01", false), ("old", "2026-03-01", false), ("new", "2026-09-01", true)];
    assert_eq!(found, expected.map(|(id, last, takes)| (id, last.to_owned(), takes)));
    assert_eq!(checks[1].last_day(), Some(day("2026-09-01")));
    assert_eq!(checks[0].last_day(), None, "a law without an end");
}

#[test]
fn evidence_is_ready_when_kind_address_and_time_fit() {
    let methodology = sample();
    let lacks = |on: &str, item: EvidenceItem| {
        let assessment = with_evidence(blank(), vec![("e", on, item)]);
        let checks = check(&assessment, &methodology, day("2026-01-01"));
        let check = checks.iter().find(|check| check.part.id == part(on)).unwrap();
        assert_eq!(check.is_ready(), check.items[0].lacks().is_empty());
        check.items[0].lacks()
    };
    let report = item("report", "https://example.az/r", "2025-03-01");
    assert_eq!(lacks("1.2", report.clone()), []);
    assert_eq!(lacks("1.2", EvidenceItem { kind: None, ..report.clone() }), [Lack::Kind]);
    assert_eq!(lacks("1.1", report.clone()), [Lack::AcceptedKind]);
    assert_eq!(lacks("2.1", EvidenceItem { kind: None, ..report.clone() }), [], "any kind where none is listed");
    let archived = EvidenceItem { archived: report.address.clone(), address: None, ..report.clone() };
    assert_eq!(lacks("1.2", archived), []);
    assert_eq!(
        lacks("1.2", EvidenceItem { address: None, effective: None, ..report.clone() }),
        [Lack::Address, Lack::Date]
    );
    let lapsed = EvidenceItem { effective: Day::parse("2024-03-01"), ..report };
    assert_eq!(lacks("1.2", lapsed), [Lack::Lapsed(day("2025-03-01"))]);
    assert!(!check(&blank(), &methodology, day("2026-01-01"))[0].is_ready(), "nothing is not ready");
}

#[test]
fn gaps_are_sorted_by_what_they_are_worth() {
    let methodology = sample();
    let found = |states: &[(&str, AnswerState)]| {
        gaps(&with_states(states), &methodology).iter().map(|gap| gap.part.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found(&[("2.1", AnswerState::Planned)]), ["1.1", "1.2", "2.1"]);
    assert_eq!(found(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetNotPublic)]), ["1.2", "2.1"]);
}

#[test]
fn claims_are_set_against_what_was_published() {
    let methodology = sample();
    let published = published(&methodology, &[("1.1", 0), ("1.2", 2)]);
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetNotPublic), ("2.1", AnswerState::MetPublic)];
    let law = item("law", "https://e-qanun.az/1", "2012-01-01");
    let assessment = with_evidence(with_states(&states), vec![("law", "1.1", law)]);
    let claims = against_published(&assessment, &methodology, &published, day("2026-01-01"));
    let relations: Vec<_> = claims.iter().map(|claim| claim.relation).collect();
    assert_eq!(relations, [Relation::Gain, Relation::Loss, Relation::Unpublished]);
    assert_eq!(ready_gain(&claims), (Points(3), Points(3)));
    let bare = with_states(&states);
    let claims = against_published(&bare, &methodology, &published, day("2026-01-01"));
    assert_eq!(ready_gain(&claims), (Points(0), Points(3)), "without evidence nothing is ready");
    let blank = blank();
    let claims = against_published(&blank, &methodology, &published, day("2026-01-01"));
    assert!(claims.iter().all(|claim| claim.relation == Relation::Unassessed));
}

#[test]
fn effects_of_the_last_edits_are_told_apart() {
    let methodology = sample();
    let mut history = EditHistory::new(blank());
    history.edit(Edit::State(part("1.1"), AnswerState::MetPublic)).unwrap();
    history.edit(Edit::Responsible(part("1.1"), Phrase::cut("CERT"))).unwrap();
    history.edit(Edit::State(part("1.2"), AnswerState::NotMet)).unwrap();
    history.edit(Edit::State(part("1.2"), AnswerState::MetNotPublic)).unwrap();
    let effects = last_effects(&history, &methodology, 2);
    let points = |tally: Tally| (tally.strict.0, tally.potential.0, tally.answered);
    let found: Vec<_> = effects.iter().map(|effect| (points(effect.before), points(effect.after))).collect();
    assert_eq!(found, [((3, 3, 2), (3, 5, 2)), ((3, 3, 1), (3, 3, 2))]);
    assert_eq!(last_effects(&history, &methodology, 9).len(), 3, "a responsible body changes no total");
}

#[test]
fn filters_find_what_there_is_to_do() {
    let methodology = sample();
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetPublic)];
    let report = item("report", "https://example.az/r", "2025-03-01");
    let mut assessment = with_evidence(with_states(&states), vec![("r", "1.2", report)]);
    assessment.apply(&Edit::Responsible(part("2.1"), Phrase::cut(" CERT"))).unwrap();
    let found = |filter: Filter, today: &str| {
        let checks = check(&assessment, &methodology, day(today));
        let wanted = checks.iter().filter(|check| filter.wants(check, day(today)));
        wanted.map(|check| check.part.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found(Filter::All, "2025-12-01"), "1.1 1.2 2.1");
    assert_eq!(found(Filter::Unanswered, "2025-12-01"), "2.1");
    assert_eq!(found(Filter::Gaps, "2025-12-01"), "2.1");
    assert_eq!(found(Filter::EvidenceMissing, "2025-12-01"), "1.1");
    assert_eq!(found(Filter::EvidenceMissing, "2026-12-01"), "1.1 1.2");
    assert_eq!(found(Filter::Expiring(90), "2025-11-30"), "");
    assert_eq!(found(Filter::Expiring(90), "2025-12-01"), "1.2");
    assert_eq!(found(Filter::Expiring(90), "2026-12-01"), "1.2", "what has lapsed is still to be renewed");
    assert_eq!(found(Filter::Responsible("cert".to_owned()), "2025-12-01"), "2.1");
    let alike = [
        "Rəqəmsal İnkişaf və Sınaq",
        "RƏQƏMSAL İNKİŞAF VƏ SINAQ",
        " rəqəmsal inkişaf və sınaq",
        "RƏQƏMSAL INKIŞAF VƏ SINAQ",
    ];
    assert!(alike.iter().all(|one| spelt_alike(one) == spelt_alike("rəqəmsal inkişaf və sınaq")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn totals_are_nested_and_add_up(assessment in crate::model::assessment::samples::assessments(), n in 0_i16..300) {
        let methodology = sample();
        let day = day("1900-01-01").years_later(n);
        for found in [tally(&assessment, &methodology), tally_on(&assessment, &methodology, day)] {
            let total = found.total;
            prop_assert!(total.strict <= total.potential && total.potential <= total.target && total.target <= total.max);
            prop_assert_eq!(total, found.areas.iter().map(|area| area.tally).sum());
            prop_assert_eq!((total.max, total.of), (Points(6), 3));
        }
        let explained = explain(&methodology, &values(&assessment, &methodology, Reading::Strict));
        let total = tally(&assessment, &methodology).total;
        if total.is_complete() {
            prop_assert_eq!(explained.standing.points(), Some(total.strict));
        }
    }
}
