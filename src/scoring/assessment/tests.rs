//! Totals, times and differences on a small methodology.

use super::*;
use crate::model::assessment::samples::{blank, day, evidence_id, item, part, with_states};
use crate::model::assessment::{AnswerState, Assessment, Edit, EditHistory, EvidenceItem, Phrase};
use crate::model::{Day, Methodology, Points, ReferenceKind, TimeCondition, Values};
use crate::scoring::samples::{WHOLE, methodology, part as node, values as published};
use crate::scoring::{Standing, explain};
use proptest::prelude::*;

mod deadlines;
mod estimates;
mod shelf;

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

/// Without anything that the publisher credits.
fn on_day(day: &str) -> Grounds<'static> {
    Grounds { credited: None, scale: WHOLE, day: Day::parse(day).unwrap() }
}

/// With everything credited.
fn all_credited() -> Values {
    published(&sample(), &[("1.1", 3), ("1.2", 2), ("2.1", 1)])
}

#[test]
fn after_each_gap_the_total_is_a_range_while_something_is_not_assessed() {
    let (methodology, grounds) = (sample(), on_day("2026-01-01"));
    // 1.2 is not met, 2.1 and 1.1 are not assessed.
    let assessment = with_states(&[("1.2", AnswerState::NotMet)]);
    let checks = check(&assessment, &methodology, grounds);
    let mut then = tally(&assessment, &methodology, grounds).total;
    let mut ranges = vec![then.range(Reading::Supported).unwrap()];
    for gap in gaps(&checks) {
        then = then.with_met(gap);
        ranges.push(then.range(Reading::Supported).unwrap());
    }
    let ranges: Vec<_> = ranges.into_iter().map(|(least, most)| (least.0, most.0)).collect();
    assert_eq!(ranges, [(0, 4), (3, 4), (5, 6), (6, 6)], "1.1 was counted as open, 1.2 was not");
    assert!(then.is_complete());
}

#[test]
fn totals_follow_what_is_corrected_and_the_steps_say_how() {
    use crate::model::assessment::{Correction, WholePoints};
    use crate::model::{ItemStatus, PartStatus};
    let (base, grounds) = (sample(), on_day("2026-01-01"));
    let mut areas = base.areas().to_vec();
    let general = ItemStatus::General;
    for leaf in areas.iter_mut().flat_map(|area| &mut area.parts) {
        leaf.status = Some(PartStatus { name: general, max: general, criterion: None, group: None });
    }
    let working = base.with_areas(areas).unwrap();
    let mut history = EditHistory::new(with_states(&[("1.1", AnswerState::MetNotPublic)]));
    let four = Correction { points: WholePoints::new(4), ..Correction::default() };
    history.edit(Edit::Correct(part("1.1"), Box::new(four))).unwrap();
    let effects = last_effects(&history, &working, grounds, 8);
    let claimed = |tally: &Tally| (tally.claimed.0, tally.max.0);
    assert_eq!(
        effects.iter().map(|one| (claimed(&one.before), claimed(&one.after))).collect::<Vec<_>>(),
        [((3, 6), (4, 7))]
    );
    history.undo();
    assert!(last_effects(&history, &working, grounds, 8).is_empty());
}

#[test]
fn each_state_counts_where_it_should() {
    let (methodology, credited) = (sample(), all_credited());
    let points = |state, credited| {
        let grounds = Grounds { credited, scale: WHOLE, day: day("2026-01-01") };
        let total = tally(&with_states(&[("1.1", state)]), &methodology, grounds).total;
        (total.supported.0, total.claimed.0, total.planned.0, total.open.0, total.answered)
    };
    assert_eq!(points(AnswerState::NotAssessed, None), (0, 0, 0, 6, 0));
    assert_eq!(points(AnswerState::NotMet, None), (0, 0, 0, 3, 1));
    assert_eq!(points(AnswerState::Planned, None), (0, 0, 3, 3, 1));
    assert_eq!(points(AnswerState::InProgress, None), (0, 0, 3, 3, 1));
    assert_eq!(points(AnswerState::MetNotPublic, None), (0, 3, 3, 3, 1));
    assert_eq!(points(AnswerState::MetPublic, None), (0, 3, 3, 3, 1), "by one's own word nothing is supported");
    assert_eq!(points(AnswerState::MetPublic, Some(&credited)), (3, 3, 3, 3, 1));
    assert_eq!(points(AnswerState::MetNotPublic, Some(&credited)), (0, 3, 3, 3, 1), "not unchanged");
}

#[test]
fn evidence_supports_when_it_is_ready() {
    let methodology = sample();
    let supported = |kind: &str, effective: &str| {
        let assessment = with_evidence(
            with_states(&[("1.2", AnswerState::MetPublic)]),
            vec![("e", "1.2", item(kind, "https://example.az/r", effective))],
        );
        tally(&assessment, &methodology, on_day("2026-01-01")).total.supported.0
    };
    assert_eq!(supported("report", "2025-06-01"), 2);
    assert_eq!(supported("report", "2024-06-01"), 0, "lapsed");
    assert_eq!(supported("report", ""), 0, "undated, and it has to be recent");
    assert_eq!(supported("law", "2025-06-01"), 0, "of a kind that is not accepted");
}

#[test]
fn what_is_not_assessed_makes_a_range_and_is_unknown_to_explanations() {
    let (methodology, credited) = (sample(), all_credited());
    let some = with_states(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::NotMet)]);
    let grounds = Grounds { credited: Some(&credited), scale: WHOLE, day: day("2026-01-01") };
    let tree = explain(&methodology, &values(&some, &methodology, grounds));
    assert_eq!(tree.standing, Standing::Partly(Points(3)));
    assert_eq!(tree.parts[0].standing, Standing::Computed(Points(3)));
    let total = tally(&some, &methodology, grounds).total;
    assert_eq!((total.answered, total.of, total.is_complete()), (2, 3, false));
    assert_eq!(total.range(Reading::Supported), Some((Points(3), Points(4))));
    let score = total.score_of(Points(3), 100).map(|score| score.rounded(2).to_string());
    assert_eq!(score.as_deref(), Some("50.00"));
    let none = tally(&blank(), &methodology, grounds).total;
    assert_eq!(Reading::ALL.map(|reading| none.range(reading)), [None; 3], "a dash, never zero");
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
    let (methodology, credited) = (sample(), all_credited());
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetPublic), ("2.1", AnswerState::MetPublic)];
    let report = item("report", "https://example.az/2025", "2025-03-01");
    let assessment = with_evidence(
        with_states(&states),
        vec![("r25", "1.2", report.clone()), ("x", "2.1", EvidenceItem { effective: None, ..report.clone() })],
    );
    let supported = |assessment: &Assessment, credited: Option<&Values>, today: &str| {
        tally(assessment, &methodology, Grounds { credited, scale: WHOLE, day: day(today) }).total.supported.0
    };
    let credited = Some(&credited);
    assert_eq!(supported(&assessment, credited, "2026-03-01"), 6);
    assert_eq!(supported(&assessment, credited, "2026-03-02"), 4, "what has no date or no evidence stays credited");
    assert_eq!(supported(&assessment, credited, "2025-02-28"), 6, "what has not appeared yet takes nothing away");
    assert_eq!(["2025-02-28", "2026-03-01", "2026-03-02"].map(|day| supported(&assessment, None, day)), [0, 2, 0]);
    let next = EvidenceItem { effective: Day::parse("2026-02-01"), ..report };
    let renewed = with_evidence(assessment, vec![("r26", "1.2", next)]);
    assert_eq!(supported(&renewed, credited, "2026-03-02"), 6);
    assert_eq!(supported(&renewed, None, "2026-03-02"), 2);
}

#[test]
fn evidence_is_ready_when_kind_address_and_time_fit() {
    let methodology = sample();
    let lacks = |on: &str, item: EvidenceItem| {
        let assessment = with_evidence(blank(), vec![("e", on, item)]);
        let checks = check(&assessment, &methodology, on_day("2026-01-01"));
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
    assert!(!check(&blank(), &methodology, on_day("2026-01-01"))[0].is_ready(), "nothing is not ready");
}

#[test]
fn gaps_are_sorted_by_what_they_are_worth() {
    let methodology = sample();
    let credited = all_credited();
    let found = |states: &[(&str, AnswerState)], credited| {
        let assessment = with_states(states);
        let checks = check(&assessment, &methodology, Grounds { credited, scale: WHOLE, day: day("2026-01-01") });
        gaps(&checks).iter().map(|gap| gap.part.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found(&[("2.1", AnswerState::Planned)], None), ["1.1", "1.2", "2.1"]);
    let met = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetNotPublic)];
    assert_eq!(found(&met, Some(&credited)), ["1.2", "2.1"]);
    assert_eq!(found(&met, None), ["1.1", "1.2", "2.1"], "nothing supports it");
}

#[test]
fn claims_are_set_against_what_was_published() {
    let methodology = sample();
    let published = published(&methodology, &[("1.1", 0), ("1.2", 2)]);
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetNotPublic), ("2.1", AnswerState::MetPublic)];
    let law = item("law", "https://e-qanun.az/1", "2012-01-01");
    let assessment = with_evidence(with_states(&states), vec![("law", "1.1", law)]);
    let claims = against_published(&assessment, &methodology, &published, on_day("2026-01-01"));
    let relations: Vec<_> = claims.iter().map(|claim| claim.relation).collect();
    assert_eq!(relations, [Relation::Gain, Relation::Same, Relation::Unpublished], "1.2 is claimed, if not in public");
    assert_eq!(ready_gain(&claims), (Points(3), Points(3)));
    let hidden = [("1.1", AnswerState::MetNotPublic), ("1.2", AnswerState::Planned)];
    let law = item("law", "https://e-qanun.az/1", "2012-01-01");
    let hidden = with_evidence(with_states(&hidden), vec![("law", "1.1", law)]);
    let claims = against_published(&hidden, &methodology, &published, on_day("2026-01-01"));
    assert_eq!([claims[0].relation, claims[1].relation], [Relation::Gain, Relation::Loss]);
    assert_eq!(ready_gain(&claims), (Points(0), Points(3)), "what is not public is not ready, whatever lies behind it");
    let bare = with_states(&states);
    let claims = against_published(&bare, &methodology, &published, on_day("2026-01-01"));
    assert_eq!(ready_gain(&claims), (Points(0), Points(3)), "without evidence nothing is ready");
    let blank = blank();
    let claims = against_published(&blank, &methodology, &published, on_day("2026-01-01"));
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
    let credited = all_credited();
    let grounds = Grounds { credited: Some(&credited), scale: WHOLE, day: day("2026-01-01") };
    let effects = last_effects(&history, &methodology, grounds, 2);
    let points = |tally: Tally| (tally.supported.0, tally.claimed.0, tally.answered);
    let found: Vec<_> = effects.iter().map(|effect| (points(effect.before), points(effect.after))).collect();
    assert_eq!(found, [((3, 3, 2), (3, 5, 2)), ((3, 3, 1), (3, 3, 2))]);
    assert_eq!(last_effects(&history, &methodology, grounds, 9).len(), 3, "a responsible body changes no total");
}

#[test]
fn filters_find_what_there_is_to_do() {
    let methodology = sample();
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetPublic)];
    let report = item("report", "https://example.az/r", "2025-03-01");
    let mut assessment = with_evidence(with_states(&states), vec![("r", "1.2", report)]);
    assessment.apply(&Edit::Responsible(part("2.1"), Phrase::cut(" CERT"))).unwrap();
    let found = |filter: Filter, today: &str| {
        let checks = check(&assessment, &methodology, on_day(today));
        let wanted = checks.iter().filter(|check| filter.wants(check, day(today)));
        wanted.map(|check| check.part.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found(Filter::All, "2025-12-01"), "1.1 1.2 2.1");
    assert_eq!(found(Filter::Unanswered, "2025-12-01"), "2.1");
    assert_eq!(found(Filter::Gaps, "2025-12-01"), "1.1 2.1", "of 1.1 nothing but one's word is known");
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
    fn totals_are_nested_and_add_up(
        assessment in crate::model::assessment::samples::assessments(),
        n in 0_i16..300,
        points in prop::array::uniform3(any::<bool>()),
        is_credited in any::<bool>(),
    ) {
        let methodology = sample();
        let given = |place: usize, max: i64| if points[place] { max } else { 0 };
        let credited = published(&methodology, &[("1.1", given(0, 3)), ("1.2", given(1, 2)), ("2.1", given(2, 1))]);
        let grounds =
            Grounds { credited: is_credited.then_some(&credited), scale: WHOLE, day: day("1900-01-01").years_later(n) };
        let found = tally(&assessment, &methodology, grounds);
        let total = found.total;
        prop_assert!(total.supported <= total.claimed && total.claimed <= total.planned);
        prop_assert!(total.planned + total.open <= total.max);
        prop_assert_eq!(total, found.areas.iter().map(|area| area.tally).sum());
        prop_assert_eq!((total.max, total.of), (Points(6), 3));
        prop_assert_eq!(total.range(Reading::Supported).is_none(), total.answered == 0);
        let checks = check(&assessment, &methodology, grounds);
        // Of what is supported somebody else says so too.
        for check in &checks {
            let own_word = !check.is_ready() && !check.is_credited;
            prop_assert!(!(own_word && Tally::of_part(check).supported > Points::ZERO));
        }
        let missing: Points = gaps(&checks).iter().map(|gap| gap.missing()).sum();
        prop_assert_eq!(missing + total.supported, total.max);
        let explained = explain(&methodology, &values(&assessment, &methodology, grounds));
        if total.is_complete() {
            prop_assert_eq!(explained.standing.points(), Some(total.supported));
        }
    }
}
