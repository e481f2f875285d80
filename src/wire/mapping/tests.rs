//! Mappings as they are read, with everything that can be wrong with them, and as they are written.

use super::*;
use crate::model::{CountryCode, Objective, Part, Period, PointScale, Points, Priority, ScoreScale};
use crate::model::{Decimal, IdKind};
use crate::model::{Localized, Strategy};
use crate::wire::{Expected, Problem};
use proptest::prelude::*;
use proptest::strategy::Strategy as _;

const HEAD: &str = r#""format": "posture.mapping", "version": 1, "basis": {"en": "A proposal."}, "sources": []"#;

fn entry(id: &str) -> EntryId {
    EntryId::parse(id).unwrap()
}

fn text(english: &str) -> Localized {
    Localized::new(english, [].into())
}

/// Priorities P1 and P2, the objective O1.
pub(in crate::wire) fn strategy() -> Strategy {
    let priority = |id| Priority { id: entry(id), label: text(id), summary: None, actions: Vec::new() };
    Strategy {
        id: StrategyId::parse("aze-2023-2027").unwrap(),
        country: CountryCode::parse("AZE").unwrap(),
        title: text("Strategy"),
        summary: text(""),
        period: Period::new(2023, 2027).unwrap(),
        approval: None,
        sources: Vec::new(),
        caveats: Vec::new(),
        objectives: vec![Objective { id: entry("O1"), label: text("O1"), priorities: Vec::new() }],
        objectives_basis: None,
        priorities: ["P1", "P2"].map(priority).into(),
        institutions: Vec::new(),
        instruments: Vec::new(),
        measures: Vec::new(),
        history: Vec::new(),
        not_public: Vec::new(),
    }
}

/// One area, 1, with the indicators 1.1 and 1.2.
pub(in crate::wire) fn methodology() -> Methodology {
    let part = |id: &str, max| Part::new(PartId::parse(id).unwrap(), text(id), Points(max));
    let mut area = part("1", 5);
    area.parts = vec![part("1.1", 3), part("1.2", 2)];
    let score = ScoreScale {
        full: 100,
        decimals: 2,
        area_decimals: 0,
        tolerance: Decimal::default(),
        tolerance_basis: text(""),
    };
    let points = PointScale { decimals: 0, all_or_nothing: true, max: Points(5) };
    Methodology::outline(IndexId::parse("ncsi-2018").unwrap(), points, score).with_areas(vec![area]).unwrap()
}

fn file(rest: &str) -> String {
    format!("{{{HEAD}, \"strategy\": \"aze-2023-2027\", \"index\": \"ncsi-2018\", {rest}}}")
}

fn problem(place: &str, subject: &str, flaw: Flaw) -> (String, String, Flaw) {
    (place.to_owned(), subject.to_owned(), flaw)
}

fn problems(report: Report) -> Vec<(String, String, Flaw)> {
    report.problems.into_iter().map(|Problem { place, subject, flaw, .. }| (place, subject, flaw)).collect()
}

fn unknown(what: Referent, id: &str) -> Flaw {
    Flaw::Unknown { what, id: id.to_owned() }
}

#[test]
fn each_link_that_does_not_fit_is_left_out_and_named_with_its_field() {
    let text = file(
        r#""links": [
        {"priority": "P1", "part": "1.1", "strength": "direct", "reason": {"en": "Why"}},
        {"priority": "P9", "part": "1.1", "strength": "direct", "reason": {"en": "Why"}},
        {"priority": "P1", "part": "1.9", "strength": "direct", "reason": {"en": "Why"}},
        {"priority": "P1", "part": "1", "strength": "direct", "reason": {"en": "Why"}},
        {"priority": "P1", "part": "1.1", "strength": "supporting", "reason": {"en": "Why"}},
        {"priority": "P 1", "part": "1.1", "strength": "direct", "reason": {"en": "Why"}},
        {"priority": "O1", "part": "1.2", "strength": "direct", "reason": {"en": "Why"}}
    ]"#,
    );
    let (mapping, report) = read_mapping_for(&text, &strategy(), &methodology()).unwrap();
    assert_eq!(mapping.links.len(), 1);
    let part = |id: &str| PartId::parse(id).unwrap();
    let malformed = Flaw::Malformed { found: "P 1".to_owned(), expected: Expected::Id(IdKind::Entry) };
    let expected = [
        problem("links[1].priority", "1.1", unknown(Referent::Priority, "P9")),
        problem("links[2].part", "P1", unknown(Referent::Part, "1.9")),
        problem("links[3].part", "P1", Flaw::NotIndicator(part("1"))),
        problem("links[4]", "P1 1.1", Flaw::Repeated("P1 1.1".to_owned())),
        problem("links[5].priority", "1.1", malformed),
        problem("links[6].priority", "1.2", unknown(Referent::Priority, "O1")),
    ];
    assert_eq!(problems(report), expected);
}

#[test]
fn a_link_without_a_reason_is_kept_and_named() {
    for reason in ["", r#", "reason": {}"#, r#", "reason": {"en": " ", "az": ""}"#] {
        let text = file(&format!(r#""links": [{{"priority": "P1", "part": "1.1", "strength": "direct"{reason}}}]"#));
        let (mapping, report) = read_mapping(&text).unwrap();
        assert!(mapping.links[0].reason.is_blank());
        assert_eq!(problems(report), [problem("links[0].reason", "P1 1.1", Flaw::NoReason)], "{reason}");
    }
}

#[test]
fn what_is_said_beside_the_links_is_checked_too() {
    let text = file(
        r#""links": [], "byInstrument": [{"part": "1.3", "instrument": {"en": "plan"}}],
        "objectiveOnly": [{"part": "1.1", "objective": "O2", "reason": {"en": "Why"}}],
        "unmeasured": [{"text": {"en": "Broadcasting"}, "entries": ["P1", "O1", "P3"]}]"#,
    );
    let (mapping, report) = read_mapping_for(&text, &strategy(), &methodology()).unwrap();
    assert_eq!(mapping.unmeasured[0].entries, [entry("P1"), entry("O1")]);
    let expected = [
        problem("byInstrument[0].part", "", unknown(Referent::Part, "1.3")),
        problem("objectiveOnly[0].objective", "1.1", unknown(Referent::Objective, "O2")),
        problem("unmeasured[0].entries[2]", "", unknown(Referent::Entry, "P3")),
    ];
    assert_eq!(problems(report), expected);
}

#[test]
fn a_mapping_of_another_strategy_or_index_is_named_with_both() {
    let text = file(r#""links": []"#).replace("aze-2023-2027", "geo-2021-2024");
    let (expected, found) = ("aze-2023-2027 ncsi-2018".to_owned(), "geo-2021-2024 ncsi-2018".to_owned());
    assert_eq!(read_mapping_for(&text, &strategy(), &methodology()), Err(ReadError::OtherSubject { expected, found }));
    assert!(read_mapping(&text).is_ok());
}

#[test]
fn an_unknown_strength_names_its_field() {
    let link = r#"{"priority": "P1", "part": "1.1", "strength": "strong", "reason": {"en": "Why"}}"#;
    let Err(ReadError::Field { place, flaw, .. }) = read_mapping(&file(&format!("\"links\": [{link}]"))) else {
        panic!("a strength that is none");
    };
    assert_eq!(place, "links[0].strength");
    let expected = Expected::OneOf(&["direct", "supporting"]);
    assert_eq!(flaw, Flaw::Malformed { found: "strong".to_owned(), expected });
}

/// Texts in one language or two, with whatever a keyboard gives; a text is never blank.
fn words() -> impl proptest::strategy::Strategy<Value = Localized> {
    proptest::collection::btree_map("en|az|de", "\\PC{0,20}[a-zə\"\\\\]", 1..3)
        .prop_map(|forms| Localized::written_in(forms.into_iter().collect()).unwrap())
}

prop_compose! {
    /// Any mapping without two links between the same two.
    pub(in crate::wire) fn mappings()(
        basis in words(),
        links in proptest::collection::btree_map(("P[12]", "1[.][12]"), (any::<bool>(), words(), carried()), 0..4),
        instrument in proptest::collection::vec(words(), 0..2),
        objective in proptest::collection::vec(words(), 0..2),
        unmeasured in proptest::collection::vec(words(), 0..2),
        new in proptest::option::of(proptest::collection::btree_set("1[.][12]", 0..3)),
    ) -> Mapping {
        let part = PartId::parse("1.2").unwrap();
        let link = |((priority, part), (is_direct, reason, carried)): ((String, String), (bool, Localized, _))| Link {
            priority: entry(&priority),
            part: PartId::parse(&part).unwrap(),
            strength: if is_direct { Strength::Direct } else { Strength::Supporting },
            reason,
            carried,
        };
        Mapping {
            strategy: strategy().id,
            index: methodology().id,
            basis,
            sources: vec![SourceId::parse("posture-mapping-aze").unwrap()],
            links: links.into_iter().map(link).collect(),
            by_instrument: instrument
                .into_iter()
                .map(|instrument| ByInstrument { part: part.clone(), instrument })
                .collect(),
            objective_only: objective
                .into_iter()
                .map(|reason| ObjectiveOnly { part: part.clone(), objective: entry("O1"), reason })
                .collect(),
            unmeasured: unmeasured
                .into_iter()
                .map(|text| Unmeasured { text, entries: vec![entry("O1"), entry("P2")] })
                .collect(),
            carried: new.map(|new| CarriedMapping {
                from: IndexId::parse("earlier").unwrap(),
                new: new.iter().map(|id| PartId::parse(id).unwrap()).collect(),
            }),
        }
    }
}

/// What a link may be carried over from.
fn carried() -> impl proptest::strategy::Strategy<Value = Option<CarriedLink>> {
    let some = (proptest::collection::btree_set("[1-9][.][1-9]", 1..3), any::<bool>()).prop_map(|(from, is_same)| {
        CarriedLink {
            from: from.iter().map(|id| PartId::parse(id).unwrap()).collect(),
            correspondence: if is_same { Correspondence::Same } else { Correspondence::Close },
        }
    });
    proptest::option::of(some)
}

#[test]
fn what_was_carried_over_says_from_where_and_what_makes_no_sense_is_named() {
    let text = file(
        r#""carried": {"from": "ncsi-2018", "new": ["1.2"]}, "links": [
        {"priority": "P1", "part": "1.1", "strength": "direct", "reason": {"en": "So."}, "carried": {"from": ["7.1"], "relation": "close"}},
        {"priority": "P2", "part": "1.1", "strength": "direct", "reason": {"en": "So."}, "carried": {"from": ["7.1"], "relation": "new"}}]"#,
    );
    let (mapping, report) = read_mapping_for(&text, &strategy(), &methodology()).unwrap();
    let carried: Vec<_> =
        mapping.links.iter().map(|link| link.carried.as_ref().map(|one| one.correspondence)).collect();
    assert_eq!(
        carried,
        [Some(Correspondence::Close), None],
        "the indicators of the other edition are not looked for here"
    );
    assert_eq!(report.problems.len(), 1);
    assert_eq!(report.problems[0].flaw, Flaw::Correspondence(1));
    assert_eq!(mapping.carried.unwrap().new.len(), 1);
}

proptest! {
    #[test]
    fn what_is_written_reads_back(mapping in mappings()) {
        let text = write_mapping(&mapping);
        prop_assert_eq!(read_mapping(&text), Ok((mapping.clone(), Report::default())), "{}", text);
        let read = read_mapping_for(&text, &strategy(), &methodology());
        prop_assert_eq!(read, Ok((mapping, Report::default())));
    }
}

#[test]
fn a_link_stands_in_a_line_of_its_own() {
    let link = r#"{"priority": "P2", "part": "1.2", "strength": "supporting", "reason": {"az": "Səbəb"}}"#;
    let (mapping, _) = read_mapping(&file(&format!("\"links\": [{link}]"))).unwrap();
    let written = r#"  {"priority":"P2","part":"1.2","strength":"supporting","reason":{"az":"Səbəb"}}"#;
    assert!(write_mapping(&mapping).lines().any(|line| line == written), "{}", write_mapping(&mapping));
}
