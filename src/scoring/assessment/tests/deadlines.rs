//! What is ahead: that days, points and totals follow from the answers and the dates of the evidence.

use super::*;
use crate::scoring::{Deadline, DeadlineKind, deadlines, forecast};

/// Each deadline as `day indicator kind change total`.
fn listed(assessment: &Assessment, credited: Option<&Values>, today: &str) -> Vec<String> {
    let (methodology, grounds) = (sample(), Grounds { credited, scale: WHOLE, day: day(today) });
    let checks = check(assessment, &methodology, grounds);
    let row = |one: &Deadline<'_>| {
        let kind = match one.kind {
            DeadlineKind::Planned if one.is_overdue => "overdue".to_owned(),
            DeadlineKind::Planned => "planned".to_owned(),
            DeadlineKind::Lapses(id) => format!("{id} lapses"),
            DeadlineKind::TakesEffect(id) => format!("{id} begins"),
        };
        format!("{} {} {kind} {:+} {}", one.day, one.part.id, one.change.0, one.total.0)
    };
    deadlines(&checks, &forecast(&methodology, &checks, &[], day(today))).iter().map(row).collect()
}

#[test]
fn evidence_takes_its_points_once_and_a_plan_brings_them() {
    let states = [("1.1", AnswerState::MetPublic), ("1.2", AnswerState::Planned), ("2.1", AnswerState::MetPublic)];
    let until = |last: &str, item: EvidenceItem| EvidenceItem { valid_until: Some(day(last)), ..item };
    let law = |last: &str| until(last, item("law", "https://example.org", "2020-01-01"));
    let pieces = vec![
        ("a", "1.1", law("2026-12-31")),
        ("b", "1.1", law("2026-12-31")),
        ("c", "2.1", item("report", "https://example.org", "2026-06-01")),
    ];
    let mut assessment = with_evidence(with_states(&states), pieces);
    assessment.apply(&Edit::Planned(part("1.2"), Some(day("2027-03-31")))).unwrap();
    assert_eq!(
        listed(&assessment, None, "2026-11-30"),
        [
            "2026-12-31 1.1 a lapses -3 1",
            "2026-12-31 1.1 b lapses +0 1",
            "2027-03-31 1.2 planned +2 3",
            "2029-06-01 2.1 c lapses -1 2",
        ]
    );
    let later = listed(&assessment, None, "2027-04-01");
    assert_eq!(later, ["2027-03-31 1.2 overdue +0 0", "2029-06-01 2.1 c lapses -1 0"], "nobody did what was planned");
}

#[test]
fn what_takes_effect_later_lapses_later_still() {
    let to_come =
        EvidenceItem { valid_until: Some(day("2028-01-31")), ..item("law", "https://example.org", "2027-02-01") };
    let assessment = with_evidence(with_states(&[("1.1", AnswerState::MetPublic)]), vec![("a", "1.1", to_come)]);
    assert_eq!(
        listed(&assessment, None, "2026-11-30"),
        ["2027-02-01 1.1 a begins +3 3", "2028-01-31 1.1 a lapses -3 0"]
    );
    let credited = all_credited();
    assert_eq!(
        listed(&assessment, Some(&credited), "2026-11-30"),
        ["2027-02-01 1.1 a begins +0 3", "2028-01-31 1.1 a lapses -3 0"],
        "what is credited counts until its evidence has lapsed"
    );
}

#[test]
fn what_is_credited_falls_with_evidence_that_ends_though_it_has_no_first_day() {
    let undated = EvidenceItem {
        valid_until: Some(day("2027-12-31")),
        effective: None,
        ..item("report", "https://example.org", "2020-01-01")
    };
    let assessment = with_evidence(with_states(&[("1.2", AnswerState::MetPublic)]), vec![("a", "1.2", undated)]);
    let credited = all_credited();
    assert_eq!(listed(&assessment, Some(&credited), "2026-11-30"), ["2027-12-31 1.2 a lapses -2 0"]);
    assert!(listed(&assessment, None, "2026-11-30").is_empty(), "it counts for nothing by itself");
}

#[test]
fn what_lapses_first_comes_first_and_says_whether_points_go() {
    let report = |effective: &str| item("report", "https://example.az/r", effective);
    let states = [("1.2", AnswerState::MetPublic), ("2.1", AnswerState::InProgress)];
    let pieces = vec![
        ("old", "1.2", report("2025-03-01")),
        ("new", "1.2", report("2025-09-01")),
        ("gone", "1.2", report("2023-09-01")),
        ("exercise", "2.1", report("2023-01-01")),
        ("law", "1.1", report("2020-01-01")),
    ];
    assert_eq!(
        listed(&with_evidence(with_states(&states), pieces), None, "2025-10-01"),
        ["2026-01-01 2.1 exercise lapses +0 2", "2026-03-01 1.2 old lapses +0 2", "2026-09-01 1.2 new lapses -2 0"]
    );
}

#[test]
fn no_points_go_where_something_else_takes_over() {
    let report = |effective: &str| item("report", "https://example.az/r", effective);
    let changes = |next: &str| -> Vec<String> {
        let pieces = vec![("now", "1.2", report("2025-03-01")), ("next", "1.2", report(next))];
        let assessment = with_evidence(with_states(&[("1.2", AnswerState::MetPublic)]), pieces);
        listed(&assessment, None, "2025-10-01")
            .iter()
            .filter_map(|row| row.split(' ').nth(4).map(str::to_owned))
            .collect()
    };
    assert_eq!(changes("2026-03-02"), ["+0", "+0", "-2"], "in effect the day after");
    assert_eq!(changes("2026-03-03"), ["-2", "+2", "-2"], "a day without any");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_lead_from_today_to_the_last_total(
        assessment in crate::model::assessment::samples::assessments(),
        n in 0_i16..300,
        is_credited in any::<bool>(),
    ) {
        let (methodology, credited) = (sample(), all_credited());
        let today = day("1900-01-01").years_later(n);
        let grounds = Grounds { credited: is_credited.then_some(&credited), scale: WHOLE, day: today };
        let checks = check(&assessment, &methodology, grounds);
        let ahead = deadlines(&checks, &forecast(&methodology, &checks, &[], today));
        let now = tally(&assessment, &methodology, grounds).total.supported;
        let moved: Points = ahead.iter().map(|one| one.change).sum();
        if let Some(last) = ahead.iter().rfind(|one| !one.is_overdue).filter(|one| one.day.next().is_some()) {
            prop_assert_eq!(now + moved, last.total);
        }
        prop_assert!(ahead.is_sorted_by_key(|one| one.day));
        prop_assert!(ahead.iter().all(|one| one.is_overdue == (one.day < today)));
    }
}
