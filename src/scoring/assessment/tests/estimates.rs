//! Areas that earn anything up to their maximum, by one's own estimate.

use super::*;
use crate::model::assessment::{Answer, Estimate};
use crate::model::{Decimal, PointScale};
use proptest::option;

/// Of two areas of twenty points each, counted in hundredths.
fn graded() -> Methodology {
    let points = PointScale { decimals: 2, all_or_nothing: false, max: Points(4_000) };
    let outline = Methodology::outline(methodology().id, points, methodology().score);
    outline.with_areas(vec![node("1.1", 2_000, Vec::new()), node("1.2", 2_000, Vec::new())]).unwrap()
}

fn estimate(hundredths: i64) -> Option<Estimate> {
    Estimate::new(Decimal { units: hundredths, decimals: 2 })
}

fn estimated(answers: &[(&str, AnswerState, Option<i64>)]) -> Assessment {
    let mut made = blank();
    for (id, state, hundredths) in answers {
        made.apply(&Edit::Estimate(part(id), hundredths.and_then(estimate), *state)).unwrap();
    }
    made
}

fn grounds(credited: Option<&Values>) -> Grounds<'_> {
    Grounds { credited, scale: graded().points, day: day("2026-01-01") }
}

fn totals(assessment: &Assessment, credited: Option<&Values>) -> (i64, i64, i64, i64, usize) {
    let total = tally(assessment, &graded(), grounds(credited)).total;
    (total.supported.0, total.claimed.0, total.planned.0, total.open.0, total.answered)
}

#[test]
fn what_is_known_down_to_what_its_total_is_made_of_can_be_assessed() {
    assert!(is_assessable(&sample()));
    assert!(is_assessable(&graded()));
    let bare = Methodology::outline(methodology().id, methodology().points, methodology().score);
    assert!(!is_assessable(&bare), "a bare total");
}

#[test]
fn estimates_count_where_states_let_them() {
    use AnswerState::{InProgress, MetNotPublic, MetPublic, NotAssessed, NotMet, Planned};
    for (state, expected) in [
        (NotAssessed, (0, 0, 0, 4_000, 0)),
        (NotMet, (0, 0, 0, 2_000, 1)),
        (Planned, (0, 0, 1_250, 2_000, 1)),
        (InProgress, (0, 0, 1_250, 2_000, 1)),
        (MetNotPublic, (0, 1_250, 1_250, 2_000, 1)),
        (MetPublic, (0, 1_250, 1_250, 2_000, 1)),
    ] {
        assert_eq!(totals(&estimated(&[("1.1", state, Some(1_250))]), None), expected, "{state:?}");
    }
}

#[test]
fn an_estimate_is_what_a_plan_brings_and_what_lapses_takes() {
    use crate::scoring::{deadlines, forecast};
    let mut made = estimated(&[("1.1", AnswerState::MetPublic, Some(1_250)), ("1.2", AnswerState::Planned, Some(800))]);
    let law = EvidenceItem { valid_until: Some(day("2027-12-31")), ..item("law", "https://example.org", "2020-01-01") };
    made = with_evidence(made, vec![("a", "1.1", law)]);
    made.apply(&Edit::Planned(part("1.2"), Some(day("2026-06-30")))).unwrap();
    let (methodology, grounds) = (graded(), grounds(None));
    let checks = check(&made, &methodology, grounds);
    let ahead = deadlines(&checks, &forecast(&methodology, &checks, &[], grounds.day));
    let rows: Vec<_> = ahead.iter().map(|one| (one.part.id.as_str(), one.change.0, one.total.0)).collect();
    assert_eq!(rows, [("1.2", 800, 2_050), ("1.1", -1_250, 800)]);
}

#[test]
fn without_an_estimate_that_the_area_can_earn_it_stays_open() {
    for hundredths in [None, Some(2_001)] {
        let assessment = estimated(&[("1.1", AnswerState::MetPublic, hundredths)]);
        assert_eq!(totals(&assessment, None), (0, 0, 0, 4_000, 0));
        let methodology = graded();
        let checks = check(&assessment, &methodology, grounds(None));
        assert!(checks[0].lacks_estimate() && checks[0].is_open() && !checks[1].lacks_estimate());
        assert!(Filter::Unanswered.wants(&checks[0], day("2026-01-01")));
    }
}

#[test]
fn the_publisher_credits_its_own_figure_and_no_other() {
    let published = published(&graded(), &[("1.1", 1_520), ("1.2", 2_000)]);
    let same = estimated(&[("1.1", AnswerState::MetPublic, Some(1_520))]);
    assert_eq!(totals(&same, Some(&published)).0, 1_520);
    for other in [1_519, 1_521, 2_000] {
        let changed = estimated(&[("1.1", AnswerState::MetPublic, Some(other))]);
        assert_eq!(totals(&changed, Some(&published)).0, 0, "{other}");
        let law = item("law", "https://e-qanun.az/1", "2012-01-01");
        let shown = with_evidence(changed, vec![("law", "1.1", law)]);
        assert_eq!(totals(&shown, Some(&published)).0, other, "a piece is ready");
    }
}

#[test]
fn a_supported_area_below_its_maximum_is_still_a_gap() {
    let (methodology, published) = (graded(), published(&graded(), &[("1.1", 1_520)]));
    let assessment = estimated(&[("1.1", AnswerState::MetPublic, Some(1_520)), ("1.2", AnswerState::NotMet, None)]);
    let grounds = grounds(Some(&published));
    let checks = check(&assessment, &methodology, grounds);
    let gaps: Vec<_> = gaps(&checks).iter().map(|gap| (gap.part.id.to_string(), gap.missing().0)).collect();
    assert_eq!(gaps, [("1.2".to_owned(), 2_000), ("1.1".to_owned(), 480)]);
    let total = tally(&assessment, &methodology, grounds).total;
    assert_eq!(total.with_met(&checks[0]).supported, Points(2_000));
}

#[test]
fn claims_are_more_the_same_or_less_than_what_was_published() {
    let (methodology, published) = (graded(), published(&graded(), &[("1.1", 1_520)]));
    let found = |state, hundredths| {
        let assessment = estimated(&[("1.1", state, hundredths)]);
        let claims = against_published(&assessment, &methodology, &published, grounds(None));
        (claims[0].relation, claims[0].gain().0, ready_gain(&claims).1.0)
    };
    assert_eq!(found(AnswerState::MetPublic, Some(1_600)), (Relation::Gain, 80, 80));
    assert_eq!(found(AnswerState::MetNotPublic, Some(1_520)), (Relation::Same, 0, 0));
    assert_eq!(found(AnswerState::MetPublic, Some(1_500)), (Relation::Loss, -20, 0));
    assert_eq!(found(AnswerState::NotMet, None), (Relation::Loss, -1_520, 0));
    assert_eq!(found(AnswerState::MetPublic, None).0, Relation::Unassessed, "nobody has estimated it");
}

#[test]
fn an_estimate_changes_a_total_and_is_a_step() {
    let methodology = graded();
    let mut history = EditHistory::new(blank());
    for hundredths in [100, 1_000, 1_250] {
        let edit = Edit::Estimate(part("1.1"), estimate(hundredths), AnswerState::MetNotPublic);
        history.type_on(edit, hundredths).unwrap();
    }
    assert_eq!(history.steps().len(), 1, "typing on is one step");
    let effects = last_effects(&history, &methodology, grounds(None), 8);
    assert_eq!((effects[0].before.claimed, effects[0].after.claimed), (Points(0), Points(1_250)));
    history.undo();
    assert_eq!(*history.now(), blank());
}

#[test]
fn published_points_become_estimates_and_nothing_is_not_met() {
    let (methodology, scale) = (graded(), graded().points);
    let leaf = methodology.leaves()[0];
    let of = |points| Answer::of_published(points, leaf, scale);
    assert_eq!(of(Some(Points(1_520))), Answer { estimate: estimate(1_520), ..Answer::of(AnswerState::MetPublic) });
    assert_eq!(of(Some(Points::ZERO)), Answer::of(AnswerState::NotMet));
    assert_eq!(of(None), Answer::default());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn totals_of_estimates_are_nested_and_stay_within_the_maximum(
        assessment in crate::model::assessment::samples::assessments(),
        given in option::of(0_i64..=2_000),
        n in 0_i16..300,
    ) {
        let methodology = graded();
        let credited = given.map(|given| published(&methodology, &[("1.1", given)]));
        let grounds = Grounds { day: day("1900-01-01").years_later(n), ..grounds(credited.as_ref()) };
        let found = tally(&assessment, &methodology, grounds);
        let total = found.total;
        prop_assert!(total.supported <= total.claimed && total.claimed <= total.planned);
        prop_assert!(total.planned + total.open <= total.max);
        let checks = check(&assessment, &methodology, grounds);
        let missing: Points = gaps(&checks).iter().map(|gap| gap.missing()).sum();
        prop_assert_eq!(missing + total.supported, total.max);
        for check in &checks {
            let part = Tally::of_part(check);
            prop_assert_eq!((part.supported, part.claimed), (check.supported(), check.claimed()));
        }
        if total.is_complete() {
            let explained = explain(&methodology, &values(&assessment, &methodology, grounds));
            prop_assert_eq!(explained.standing.points(), Some(total.supported));
        }
    }
}
