//! What lapses in a self-assessment of Azerbaijan, by dates of evidence, by conditions, by assumptions, and what is planned.

use crate::{country, index};
use posture::model::assessment::{AnswerState, Assessment, Edit, EvidenceItem, Name};
use posture::model::{AssessmentId, Day, EvidenceId, IndexData, PartId, Points, ReferenceKind, WebAddress};
use posture::scoring::assessment::{Grounds, PartCheck, check};
use posture::scoring::{Assumed, Assumption, Forecast, forecast};

fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

const TODAY: &str = "2026-11-30";

fn evidence(id: &str) -> EvidenceId {
    EvidenceId::parse(id).unwrap()
}

/// 10.2, which has to lie within three years, by an exercise of June 2025; 1.3, by an act that is valid until the end of
/// 2027 and by the next one, from July 2027 on; 8.2 planned.
fn assessment(index: &IndexData) -> Assessment {
    let id = AssessmentId::parse("a1").unwrap();
    let mut assessment = Assessment::blank(id, index.methodology.id.clone(), Some(country("AZE")), Name::default());
    let mut apply = |edit: Edit| drop(assessment.apply(&edit).unwrap());
    let item = |part: &str, effective: &str, until: Option<&str>| EvidenceItem {
        kind: accepted(index, part),
        address: WebAddress::parse("https://example.org/act"),
        effective: Some(day(effective)),
        valid_until: until.map(day),
        ..EvidenceItem::default()
    };
    let pieces = [
        ("10.2", "e1", item("10.2", "2025-06-01", None)),
        ("1.3", "e2", item("1.3", "2023-08-28", Some("2027-12-31"))),
        ("1.3", "e3", item("1.3", "2027-07-01", None)),
    ];
    for (id, piece, item) in pieces {
        apply(Edit::State(part(id), AnswerState::MetPublic));
        apply(Edit::AddEvidence(evidence(piece), Box::new(item), vec![part(id)]));
    }
    apply(Edit::State(part("8.2"), AnswerState::Planned));
    apply(Edit::Planned(part("8.2"), Some(day("2027-03-01"))));
    assessment
}

fn accepted(index: &IndexData, id: &str) -> Option<ReferenceKind> {
    index.methodology.part(&part(id)).unwrap().accepted.first().cloned()
}

fn made(assumptions: &[Assumption]) -> Forecast {
    let index = index("ncsi-2018");
    let assessment = assessment(&index);
    let grounds = Grounds { credited: None, scale: index.methodology.points, day: day(TODAY) };
    let checks: Vec<PartCheck<'_>> = check(&assessment, &index.methodology, grounds);
    forecast(&index.methodology, &checks, assumptions, day(TODAY))
}

/// Each step as a day, its points without plans and with them, and what changes.
fn shown(forecast: &Forecast) -> Vec<String> {
    let ids = |parts: Vec<&PartId>| parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(" ");
    let points = |points: Option<Points>| points.unwrap().0;
    let step = forecast.steps.iter().map(|step| {
        let lapses = step.lapses.iter().map(|lapse| {
            let by: Vec<&str> = lapse.evidence.iter().map(EvidenceId::as_str).collect();
            format!("-{}({}{})", lapse.part, by.join(" "), if lapse.is_assumed { "!" } else { "" })
        });
        let lapses: Vec<String> = lapses.collect();
        let (begins, planned) = (ids(step.begins.iter().collect()), ids(step.planned.iter().collect()));
        let (points, with_plans) = (points(step.points), points(step.planned_points));
        format!("{} {points} {with_plans} {} +{begins} ~{planned}", step.day, lapses.join(" "))
    });
    step.collect()
}

#[test]
fn dates_and_conditions_speak_and_plans_raise_it_again() {
    let forecast = made(&[]);
    assert_eq!(forecast.points, Some(Points(3)), "10.2 is worth two points and 1.3 one");
    let expected = ["2027-03-01 3 6  + ~8.2", "2028-06-02 1 4 -10.2(e1) + ~"];
    assert_eq!(shown(&forecast), expected, "the next act takes over before the first one ends");
    assert_eq!(forecast.points_on(day("2028-06-01"), true), Some(Points(6)));
    assert_eq!(forecast.points_on(day("2028-06-02"), false), Some(Points(1)));
}

#[test]
fn assumptions_end_a_piece_or_a_whole_indicator() {
    let until = day("2027-09-30");
    let piece = Assumption { what: Assumed::Evidence(evidence("e3")), until };
    let expected = ["2027-03-01 3 6  + ~8.2", "2028-01-01 2 5 -1.3(e2) + ~", "2028-06-02 0 3 -10.2(e1) + ~"];
    assert_eq!(shown(&made(&[piece])), expected, "the other piece goes on until its own end");
    let whole = Assumption { what: Assumed::Part(part("1.3")), until };
    let later = Assumption { until: day("2029-01-01"), ..whole.clone() };
    let expected = ["2027-03-01 3 6  + ~8.2", "2027-10-01 2 5 -1.3(!) + ~", "2028-06-02 0 3 -10.2(e1) + ~"];
    assert_eq!(shown(&made(&[later, whole])), expected, "of two, the earlier stands");
    let planned = Assumption { what: Assumed::Part(part("8.2")), until: day("2027-12-31") };
    let expected = ["2027-03-01 3 6  + ~8.2", "2028-01-01 3 3 -8.2(!) + ~", "2028-06-02 1 1 -10.2(e1) + ~"];
    assert_eq!(shown(&made(&[planned])), expected, "what is planned may end as well");
}
