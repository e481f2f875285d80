//! Evidence over several assessments: what falls with a piece, and what fits elsewhere.

use super::*;
use crate::model::assessment::Name;
use crate::model::{AssessmentId, Correspondence, Crossing, Crosswalk, IndexId, Localized};

/// One by another edition, of the same country.
fn of_edition(index: &str, id: &str, pieces: Vec<(&str, &str, EvidenceItem)>) -> Assessment {
    let (id, index) = (AssessmentId::parse(id).unwrap(), IndexId::parse(index).unwrap());
    let mut one = Assessment::blank(id, index, blank().country(), Name::default());
    for (_, on, _) in &pieces {
        one.apply(&Edit::State(part(on), AnswerState::MetPublic)).unwrap();
    }
    with_evidence(one, pieces)
}

/// 1.1 is the same as 9.1 of the other edition, 1.2 close to 9.2.
fn crossing(to: &str, from: &str, correspondence: Correspondence) -> Crossing {
    Crossing { to: part(to), from: vec![part(from)], correspondence, reason: Localized::default() }
}

fn crosswalk() -> Crosswalk {
    use crate::model::Correspondence::{Close, Same};
    Crosswalk {
        from: IndexId::parse("old").unwrap(),
        to: methodology().id,
        versions: [String::new(), String::new()],
        basis: Localized::default(),
        mapping_basis: None,
        sources: Vec::new(),
        links: vec![crossing("1.1", "9.1", Same), crossing("1.2", "9.2", Close)],
        dropped: Vec::new(),
    }
}

#[test]
fn what_other_ready_evidence_or_the_publisher_holds_up_does_not_fall() {
    let (methodology, grounds) = (sample(), on_day("2026-01-01"));
    let law = |address| item("law", address, "2020-01-01");
    let alone = of_edition("sample", "a1", vec![("e1", "1.1", law("https://a.az"))]);
    let falls = |all: &[Shelved<'_>]| {
        let points = |piece: &ShelfPiece<'_>| piece.places.iter().map(ShelfPlace::points).sum::<Points>().0;
        shelf(all).iter().map(points).collect::<Vec<_>>()
    };
    let shelved = |assessment, grounds| Shelved { assessment, methodology: &methodology, grounds };
    assert_eq!(falls(&[shelved(&alone, grounds)]), [3]);
    let credited = all_credited();
    assert_eq!(falls(&[shelved(&alone, Grounds { credited: Some(&credited), ..grounds })]), [0]);
    let both = with_evidence(alone.clone(), vec![("e2", "1.1", law("https://b.az"))]);
    assert_eq!(falls(&[shelved(&both, grounds)]), [0, 0], "either holds it up");
    let twice = with_evidence(alone.clone(), vec![("e2", "1.1", law("http://a.az/"))]);
    assert_eq!(falls(&[shelved(&twice, grounds)]), [3], "two copies of one piece fall together");
    let other = of_edition("sample", "a2", vec![("x", "1.1", law("https://a.az"))]);
    assert_eq!(falls(&[shelved(&alone, grounds), shelved(&other, grounds)]), [6], "one piece, in both");
}

#[test]
fn what_fits_an_indicator_is_offered_once_and_the_closest_first() {
    let (methodology, crosswalk) = (sample(), crosswalk());
    let law = item("law", "https://a.az", "2020-01-01");
    let report = item("report", "https://b.az", "2025-12-01");
    let old = of_edition("old", "a2", vec![("x1", "9.1", law.clone()), ("x2", "9.2", report.clone())]);
    let same = of_edition("sample", "a3", vec![("y1", "1.2", law.clone())]);
    let others = [&old, &same];
    let offered = |own: &Assessment, on: &str| {
        offers(own, methodology.part(&part(on)).unwrap(), &others, &[&crosswalk])
            .into_iter()
            .map(|offer| (offer.item.address.as_ref().unwrap().as_str().to_owned(), offer.kind, offer.own.cloned()))
            .collect::<Vec<_>>()
    };
    let own = of_edition("sample", "a1", vec![]);
    let (a, b) = ("https://a.az".to_owned(), "https://b.az".to_owned());
    assert_eq!(offered(&own, "1.1"), [(a.clone(), KindFit::Accepted, None)]);
    assert_eq!(
        offered(&own, "1.2"),
        [(a.clone(), KindFit::NotAccepted, None), (b, KindFit::Accepted, None)],
        "that of the same index first, then the close one of the other"
    );
    assert_eq!(offered(&own, "2.1"), []);
    let has = with_evidence(own, vec![("e1", "1.2", law)]);
    assert_eq!(offered(&has, "1.1"), [(a, KindFit::Accepted, Some(evidence_id("e1")))], "it only has to be attached");
    assert_eq!(offered(&has, "1.2").len(), 1, "what stands there is not offered");
}
