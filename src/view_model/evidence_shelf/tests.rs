//! A piece stands on the shelf once, with everything that rests on it, and what falls is what the scoring says.

use super::*;
use crate::model::assessment::samples::{blank, day, evidence_id, item, part};
use crate::model::assessment::{AnswerState, Edit, EvidenceItem, Name};
use crate::model::{AssessmentId, CountryCode, IndexId};
use crate::text::Language;
use crate::wire;

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn index(id: &str) -> Arc<IndexData> {
    let methodology = wire::read_methodology(&file(&format!("methodologies/{id}"))).unwrap();
    Arc::new(IndexData::new(methodology, Vec::new()))
}

fn crosswalk() -> Crosswalk {
    let (old, new) = (index("ncsi-2018"), index("ncsi-3"));
    wire::read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old.methodology, &new.methodology).unwrap().0
}

fn ways() -> Vec<(Crosswalk, Arc<Methodology>)> {
    let to = |id: &str| Arc::new(index(id).methodology.clone());
    vec![(crosswalk(), to("ncsi-3")), (crosswalk().reversed(), to("ncsi-2018"))]
}

fn by(index: &str, id: &str, pieces: &[(&str, EvidenceItem, &[&str])]) -> Arc<Assessment> {
    let country = CountryCode::parse("AZE").ok();
    let (id, index) = (AssessmentId::parse(id).unwrap(), IndexId::parse(index).unwrap());
    let mut assessment = Assessment::blank(id, index, country, Name::parse("Own view").unwrap());
    for (id, item, parts) in pieces {
        let parts: Vec<_> = parts.iter().map(|id| part(id)).collect();
        for part in &parts {
            assessment.apply(&Edit::State(part.clone(), AnswerState::MetPublic)).unwrap();
        }
        assessment.apply(&Edit::AddEvidence(evidence_id(id), Box::new(item.clone()), parts)).unwrap();
    }
    Arc::new(assessment)
}

fn law() -> EvidenceItem {
    item("legal-act", "https://e-qanun.az/1", "2020-01-01")
}

fn shelf_of(kept: &[(Arc<Assessment>, Arc<IndexData>)]) -> EvidenceShelf {
    EvidenceShelf::of(kept, &ways(), day("2026-01-01"), &Catalogue::of(Language::ENGLISH))
}

fn kept() -> Vec<(Arc<Assessment>, Arc<IndexData>)> {
    let again = EvidenceItem { address: crate::model::WebAddress::parse("http://E-QANUN.az/1/"), ..law() };
    let old = by("ncsi-2018", "a1", &[("e1", law(), &["1.1"]), ("e2", EvidenceItem::default(), &[])]);
    let new = by("ncsi-3", "a2", &[("x1", again, &["1.3"])]);
    vec![(old, index("ncsi-2018")), (new, index("ncsi-3"))]
}

#[test]
fn one_piece_of_several_assessments_is_one_row() {
    let shelf = shelf_of(&kept());
    let most = shelf.heaviest().map(|most| Catalogue::of(Language::ENGLISH).say(&most)).unwrap();
    assert!(most.contains("in NCSI 2018") && most.contains("in NCSI 3.0"), "{most}");
    assert_eq!((shelf.rows.len(), shelf.assessments), (2, 2));
    let row = &shelf.rows[0];
    let rests = |row: &ShelfRow| {
        let place = |place: &RowPlace| {
            let parts: Vec<_> = place.rests.iter().map(|rest| rest.part.to_string()).collect();
            format!("{}: {}", place.index, parts.join(" "))
        };
        row.places.iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(rests(row), ["ncsi-2018: 1.1", "ncsi-3: 1.3"]);
    assert_eq!(rests(&shelf.rows[1]), ["ncsi-2018: "], "a piece behind nothing is there as well");
    let fits: Vec<_> = row.fits.iter().map(|fit| format!("{} {}", fit.index, fit.part)).collect();
    assert!(fits.contains(&"ncsi-3 1.2".to_owned()), "1.1 of 2018 asks for the same as 1.2 of 3.0: {fits:?}");
    assert!(fits.contains(&"ncsi-2018 1.2".to_owned()), "1.3 of 3.0 asks for the same as 1.2 of 2018: {fits:?}");
    assert!(!fits.contains(&"ncsi-3 1.3".to_owned()), "it stands there already");
}

#[test]
fn what_falls_is_what_the_assessment_loses() {
    let shelf = shelf_of(&kept());
    let kept = kept();
    for row in &shelf.rows {
        for place in &row.places {
            let (assessment, index) = kept.iter().find(|(one, _)| *one.id() == place.assessment).unwrap();
            let tally = |assessment: &Assessment| {
                let grounds = grounds(assessment, index, day("2026-01-01"));
                crate::scoring::assessment::tally(assessment, &index.methodology, grounds).total.supported
            };
            let mut without = Assessment::clone(assessment);
            for id in assessment.evidence().iter().filter(|(_, one)| one.address.is_some() == row.address.is_some()) {
                without.apply(&Edit::RemoveEvidence(id.0.clone())).unwrap();
            }
            assert_eq!(place.falls, tally(assessment) - tally(&without), "{place:?}");
        }
    }
}

#[test]
fn rows_are_found_by_text_and_by_indicator_and_come_in_order() {
    let mut other = item("report", "https://cert.az/report", "2025-06-01");
    other.title = crate::model::assessment::Title::parse("Annual report").unwrap();
    other.valid_until = Some(day("2026-05-31"));
    let one = by("ncsi-2018", "a1", &[("e1", law(), &["1.1"]), ("e2", other, &["1.4"])]);
    let shelf = shelf_of(&[(one, index("ncsi-2018"))]);
    let found =
        |typed: &str, sort: &Sort| shelf.shown(typed, sort).iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    let by = |column, descending| Sort { column, descending };
    assert_eq!(found("ANNUAL", &Sort::default()), ["Annual report"]);
    assert_eq!(found("1.4", &Sort::default()), ["Annual report"]);
    assert_eq!(found("e-qanun", &Sort::default()), ["A title"]);
    assert_eq!(found("", &by(Column::Name, false)), ["A title", "Annual report"]);
    assert_eq!(found("", &by(Column::Name, true)), ["Annual report", "A title"]);
    assert_eq!(found("", &by(Column::Date, false)), ["Annual report", "A title"], "what has no end comes last");
    assert_eq!(found("", &by(Column::Date, true)), ["Annual report", "A title"]);
    assert!(found("nothing of the kind", &Sort::default()).is_empty());
}

#[test]
fn a_file_has_a_row_for_each_indicator() {
    let shelf = shelf_of(&kept());
    let table = export(shelf.rows.iter().map(AsRef::as_ref));
    assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
    let about: usize = shelf.rows[0].fits.len() + 2;
    assert_eq!(table.rows.len(), about + 1);
    table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
}

#[test]
fn the_summary_says_plainly_that_nothing_falls_and_dates_are_told_where_there_are_any() {
    let said = |shelf: &EvidenceShelf, tag: &str| Catalogue::of(Language::from_tag(tag).unwrap()).say(&shelf.summary());
    let undated = EvidenceItem { effective: None, ..law() };
    let loose = shelf_of(&[(by("ncsi-2018", "a1", &[("e1", undated, &[])]), index("ncsi-2018"))]);
    assert!(
        said(&loose, "en").ends_with("on this machine. No points would be lost without it."),
        "{}",
        said(&loose, "en")
    );
    assert!(said(&loose, "az").ends_with("Heç bir sübutla xal itmir."), "{}", said(&loose, "az"));
    assert!(!loose.has_dates());
    let shelf = shelf_of(&kept());
    let holding = shelf.rows.iter().filter(|row| row.falls()).count();
    assert!(holding > 0 && shelf.has_dates());
    assert!(
        said(&shelf, "en").ends_with(&format!("Points would be lost without {holding} of them.")),
        "{}",
        said(&shelf, "en")
    );
}

#[test]
fn nothing_kept_is_an_empty_shelf() {
    assert_eq!(shelf_of(&[]), EvidenceShelf::default());
    let nothing = Arc::new(blank());
    assert!(shelf_of(&[(nothing, index("ncsi-2018"))]).rows.is_empty());
}
