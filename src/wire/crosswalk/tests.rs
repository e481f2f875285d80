//! Crosswalks that readers write: written and read again, and everything that can be wrong with one.

use super::*;
use crate::model::{Crossing, CrosswalkEdit, crosswalk_differences};
use crate::wire::{Problem, read_methodology};
use proptest::prelude::*;
use std::sync::LazyLock;

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

type Both = ([Methodology; 2], Crosswalk);

static BOTH: LazyLock<Both> = LazyLock::new(|| {
    let [old, new] = ["ncsi-2018", "ncsi-3"].map(|id| read_methodology(&file(&format!("methodologies/{id}"))).unwrap());
    let (shipped, report) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old, &new).unwrap();
    assert!(report.is_clean(), "{report:?}");
    ([old, new], shipped)
});

/// The edition that one comes from.
pub(in crate::wire) fn old() -> Methodology {
    BOTH.0[0].clone()
}

/// The edition that one comes to.
pub(in crate::wire) fn new() -> Methodology {
    BOTH.0[1].clone()
}

/// The crosswalk of the package.
pub(in crate::wire) fn shipped() -> Crosswalk {
    BOTH.1.clone()
}

fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn azerbaijani(text: &str) -> Localized {
    Localized::written_in([("az".to_owned(), text.to_owned())].into()).unwrap()
}

/// 9.3, which is new, takes 4.3, which was not asked for any more.
pub(in crate::wire) fn changed() -> Crosswalk {
    let (to, from, correspondence) = (part("9.3"), vec![part("4.3")], Correspondence::Close);
    let crossing = Crossing { to, from, correspondence, reason: azerbaijani("Oxşardır.") };
    shipped().apply(CrosswalkEdit::Cross(crossing, Vec::new()))
}

/// The shipped crosswalk after some steps.
pub(in crate::wire) fn crosswalks() -> impl Strategy<Value = Crosswalk> {
    let to: Vec<PartId> = shipped().links.iter().map(|one| one.to.clone()).collect();
    let from = prop::collection::btree_set(prop::sample::select(shipped().earlier()), 0..3);
    let reason = prop::sample::select(vec![
        Localized::default(),
        azerbaijani("Səbəb"),
        Localized::new("A \"reason\"", [].into()),
    ]);
    let kind = prop::sample::select(Correspondence::ALL.to_vec());
    let step = (prop::sample::select(to), from, kind, reason).prop_map(|(to, from, correspondence, reason)| {
        let crossing = Crossing { to, from: from.into_iter().collect(), correspondence, reason: reason.clone() };
        CrosswalkEdit::Cross(crossing, shipped().dropped)
    });
    prop::collection::vec(step, 0..6)
        .prop_map(|steps| steps.into_iter().fold(shipped(), |crosswalk, step| crosswalk.apply(step)))
}

fn read(text: &str) -> Result<(Crosswalk, Report), ReadError> {
    read_own_crosswalk(text, Some([&old(), &new()]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_written_reads_back(crosswalk in crosswalks()) {
        let text = write_crosswalk(&crosswalk);
        let (found, report) = read(&text).unwrap();
        prop_assert_eq!(&found, &crosswalk);
        prop_assert!(report.problems.iter().all(|problem| problem.flaw == Flaw::NoReason), "{:?}", report);
        prop_assert_eq!(write_crosswalk(&found), text);
    }

    #[test]
    fn no_text_stops_the_reader(text in "\\PC{1,80}|\\{\"format\": \"posture.crosswalk\", \"version\": 1,.{0,60}") {
        let _ = read(&text);
    }
}

#[test]
fn a_file_of_the_first_version_reads_for_ever() {
    let (found, report) = read(FIRST).unwrap();
    assert!(found.not_asked(&part("4.3")).is_none(), "it is taken by 9.3");
    assert!(report.problems.iter().all(|problem| matches!(problem.flaw, Flaw::LeftOut(_) | Flaw::OtherVersion(_))));
    let completed = found.completed(&shipped());
    let rows: Vec<_> = crosswalk_differences(&shipped(), &completed).iter().map(|one| one.part().to_string()).collect();
    assert_eq!(rows, ["9.3", "5.1"]);
    assert_eq!(completed.crossing(&part("9.3")).unwrap().reason, azerbaijani("Oxşardır."));
    assert_eq!(completed.versions, shipped().versions, "it is one between the editions as they are now");
}

/// What is said of a file that is the shipped one with one piece replaced.
fn said(piece: &str, other: &str) -> Vec<Problem> {
    let text = file("crosswalks/ncsi-2018/ncsi-3");
    assert!(text.contains(piece), "{piece}");
    read(&text.replacen(piece, other, 1)).unwrap().1.problems
}

#[test]
fn each_fault_names_the_entry_and_the_field() {
    let row = r#"{"to": "9.3", "from": [], "relation": "new", "reason": "new"}"#;
    let with = |other: &str| said(row, other);
    // What is left out leaves an indicator of which nothing is said, which is a problem of its own.
    let first = |problems: &[Problem]| {
        let first = problems.iter().find(|problem| !matches!(problem.flaw, Flaw::LeftOut(_))).unwrap();
        (first.place.clone(), first.flaw.clone())
    };
    let count = shipped().links.iter().position(|one| one.to == part("9.3")).unwrap();
    let place = |field: &str| format!("links[{count}].{field}");

    let unknown = |id: &str| Flaw::Unknown { what: Referent::Part, id: id.to_owned() };
    let (found, flaw) = first(&with(&row.replace("9.3", "99.3")));
    assert_eq!((found, flaw), (place("to"), unknown("99.3")));
    let (found, flaw) = first(&with(&row.replace("[]", "[\"4.9\"]")));
    assert_eq!((found, flaw), (place("from[0]"), unknown("4.9")));
    let (found, flaw) = first(&with(&row.replace("[]", "[\"4\"]")));
    assert_eq!((found, flaw), (place("from[0]"), Flaw::NotIndicator(part("4"))));
    let two = row.replace("[]", "[\"4.1\", \"4.2\"]").replace("\"new\", \"r", "\"same\", \"r");
    assert_eq!(first(&with(&two)), (place("relation"), Flaw::Correspondence(2)));
    let (found, flaw) = first(&with(&row.replace("9.3", "9.2")));
    assert_eq!((found, flaw), (place("to"), Flaw::Repeated("9.2".to_owned())));
    let (found, flaw) = first(&with(r#"{"to": "9.3", "from": [], "relation": "new"}"#));
    assert_eq!((found, flaw), (place("reason"), Flaw::NoReason));
    let kept = with(r#"{"to": "9.3", "from": [], "relation": "new", "reason": "none-such"}"#);
    assert_eq!((kept[0].handling, kept[0].flaw.clone()), (Handling::Kept, Flaw::NoReason));
    let older = said("\"939338890c1a\"", "\"000000000000\"");
    assert_eq!(first(&older), ("versions.from".to_owned(), Flaw::OtherVersion(old().id)));
    let dropped = said(r#"{"from": "4.3", "reason": "hosting"}"#, r#"{"from": "4.1", "reason": "hosting"}"#);
    assert_eq!(first(&dropped), ("dropped[0].from".to_owned(), Flaw::Repeated("4.1".to_owned())));
}

#[test]
fn what_a_reader_wrote_in_one_language_is_no_damage() {
    // A record is judged by its text alone before the editions are there.
    let (found, report) = read_own_crosswalk(&write_crosswalk(&changed()), None).unwrap();
    assert_eq!((found, report.is_clean()), (changed(), true));
    assert!(read_crosswalk(&write_crosswalk(&changed())).is_err(), "what is shipped says everything in English");
}

#[test]
fn what_is_about_other_editions_is_refused() {
    let text = file("crosswalks/ncsi-2018/ncsi-3");
    for (piece, other) in
        [("\"to\": \"ncsi-3\"", "\"to\": \"gci-2024\""), ("\"from\": \"ncsi-2018\", ", "\"from\": \"ncsi-3\", ")]
    {
        let refused = read(&text.replacen(piece, other, 1));
        assert!(matches!(refused, Err(ReadError::OtherSubject { .. })), "{refused:?}");
    }
    assert!(matches!(read(&text.replace("posture.crosswalk", "posture.mapping")), Err(ReadError::OtherFormat { .. })));
    assert!(matches!(read(&text[..400]), Err(ReadError::Truncated { .. })));
}

/// By the first version of this program, between other states of both, with most left out.
const FIRST: &str = r#"{"format": "posture.crosswalk", "version": 1,
 "from": "ncsi-2018", "to": "ncsi-3",
 "versions": {"from": "000000000000", "to": "000000000001"},
 "basis": {"az": "İstifadəçinin."},
 "sources": [],
 "reasons": {
  "r1": {"az": "Oxşardır."},
  "r2": {"en": "Nobody asks for it."}
 },
 "links": [
  {"to": "9.3", "from": ["4.3"], "relation": "close", "reason": "r1"}
 ],
 "dropped": [
  {"from": "5.1", "reason": "r2"}
 ]}
"#;
