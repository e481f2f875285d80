//! Plans as they are read, with everything that can be wrong with them, and as they are written.

use super::*;
use crate::model::Day;
use crate::model::assessment::{Name, Phrase, Prose};
use crate::wire::Handling;
use proptest::prelude::*;

fn id(text: &str) -> PartId {
    PartId::parse(text).unwrap()
}

/// A plan that says something in every field.
fn full() -> Plan {
    let act = PlanAct {
        is_chosen: true,
        points: Decimal::parse("3"),
        effort: Effort::new(5),
        by: Day::parse("2027-06-30"),
        responsible: Phrase::parse("ETX").unwrap(),
        note: Prose::parse("Ə, \"b\"").unwrap(),
        unknown: Default::default(),
    };
    Plan {
        name: Name::parse("75 %").unwrap(),
        edition: Phrase::parse("0123456789ab").unwrap(),
        assessment: AssessmentId::parse("a1").ok(),
        source: SourceId::parse("ncsi-az-2022").ok(),
        as_of: AsOf::parse("2023-08-31"),
        created: Day::parse("2026-11-30"),
        start: Decimal::parse("49"),
        minimise: Minimise::Effort,
        until: Day::parse("2027-12-31"),
        must: vec![id("1.1")],
        never: vec![id("12.3")],
        needs: vec![(id("8.2"), id("1.1"))],
        at_most: vec![(id("5"), 1)],
        acts: [(id("1.1"), act), (id("5.3"), PlanAct::default())].into(),
        note: Prose::parse("For the meeting").unwrap(),
        ..Plan::new(
            IndexId::parse("ncsi-2018").unwrap(),
            CountryCode::parse("AZE").unwrap(),
            PlanTarget::Score(Decimal::parse("75").unwrap()),
        )
    }
}

#[test]
fn what_was_written_first_reads_for_ever() {
    let (plan, report) = read_plan(FIRST).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(plan, full());
    assert_eq!(write_plan(&plan), FIRST);
    let (linked, report) = read_plan_link(FIRST_LINK).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(linked, full());
}

#[test]
fn what_does_not_fit_is_left_out_and_named() {
    let text = r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "country": "AZE", "target": {"rank": 30},
        "must": ["1.1", "Ə", "1.1"], "needs": [["1.1"], ["1.1", "1.2"]], "until": "2027-02-30", "later": [1],
        "acts": [{"part": "1.1", "effort": 0}, {"part": "1.2", "effort": -3}, {"part": "1.3", "effort": 101},
            {"effort": 1}, {"part": "1.4", "effort": 100, "more": true}]}"#;
    let (plan, report) = read_plan(text).unwrap();
    assert_eq!((plan.must.as_slice(), plan.needs.len(), plan.until), ([id("1.1")].as_slice(), 1, None));
    let efforts: Vec<Option<u8>> = plan.acts.values().map(|act| act.effort.map(Effort::get)).collect();
    assert_eq!(efforts, [None, None, None, Some(100)]);
    let places: Vec<&str> =
        report.problems.iter().filter(|one| one.handling != Handling::Kept).map(|one| one.place.as_str()).collect();
    let expected = ["must[1]", "must[2]", "needs[0]", "until", "acts[0].effort", "acts[1].effort", "acts[2].effort"];
    let mut sorted = places.clone();
    sorted.sort_unstable();
    for place in expected {
        assert!(places.contains(&place), "{place}: {places:?}");
    }
    assert!(sorted.iter().any(|place| place.starts_with("acts[3]")), "{places:?}");
    let written = write_plan(&plan);
    assert!(written.contains(r#""later": [1]"#) && written.contains(r#""more": true"#), "{written}");
}

#[test]
fn a_plan_without_index_country_or_target_is_none() {
    for wrong in [
        r#"{"format": "posture.plan", "version": 1, "country": "AZE", "target": {"score": 75}}"#,
        r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "target": {"score": 75}}"#,
        r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "country": "AZE"}"#,
        r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "country": "AZE", "target": {}}"#,
        r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "country": "AZE", "target": {"score": -1}}"#,
        r#"{"format": "posture.plan", "version": 1, "index": "ncsi-2018", "country": "AZE", "target": {"rank": 0}}"#,
        r#"{"format": "posture.mapping", "version": 1, "index": "ncsi-2018", "country": "AZE", "target": {"rank": 1}}"#,
        r#"{"format": "posture.plan", "version": 2, "index": "ncsi-2018", "country": "AZE", "target": {"rank": 1}}"#,
    ] {
        assert!(read_plan(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(
        target in 0_usize..4,
        number in 1_i64..10_000,
        minimise in 0_usize..3,
        acts in prop::collection::btree_map("[1-9]\\.[1-9]", (any::<bool>(), 0_i64..120, "\\PC{0,20}"), 0..12),
    ) {
        let decimal = Decimal { units: number, decimals: 2 };
        let place = usize::try_from(number).unwrap();
        let targets =
            [PlanTarget::Score(decimal), PlanTarget::Points(decimal), PlanTarget::Rank(place), PlanTarget::Tier(place)];
        let acts = acts.into_iter().map(|(part, (is_chosen, effort, note))| {
            let note = Prose::cut(&note);
            (id(&part), PlanAct { is_chosen, effort: Effort::new(effort), note, ..PlanAct::default() })
        });
        let plan = Plan { target: targets[target], minimise: Minimise::ALL[minimise], acts: acts.collect(), ..full() };
        prop_assert_eq!(read_plan(&write_plan(&plan)), Ok((plan.clone(), Report::default())));
        prop_assert_eq!(read_plan_link(&write_plan_link(&plan)), Ok((plan, Report::default())));
    }

    #[test]
    fn whatever_is_carried_gives_an_answer(json in "\\PC{0,60}|\\{\"format\":\"posture.plan\",\"version\":1,\"index\":\"a\",\"country\":\"AZE\",\"target\":.{0,40}\\}") {
        let _ = read_plan(&json);
        let _ = read_plan_link(&pack(json.as_bytes()));
    }
}

/// By the first version of this program.
const FIRST: &str = include_str!("first.json");
/// By the first version of this program.
const FIRST_LINK: &str = include_str!("first.txt");
