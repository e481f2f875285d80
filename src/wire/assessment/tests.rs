//! Files of assessments: written and read again, and whatever else may come in their place.

use super::*;
use crate::model::assessment::samples::{assessments, blank, day, evidence_id, item, part, snapshots, with_states};
use crate::model::assessment::{
    AnswerState, Assessment, BroughtList, Correction, Edit, Estimate, EvidenceItem, FileName, FileRecord, LanguageName,
    Name, Origin, Phrase, Prose, PublishedOrigin, Snapshot, Title, Unknown, WholePoints,
};
use crate::model::{
    AsOf, AssessmentId, CountryCode, Decimal, Effort, IndexId, Methodology, SnapshotId, SourceId, WebAddress,
};
use crate::text::{Catalogue, Language, Message, brought_file, brought_problem};
use crate::wire::{Flaw, Handling, ReadError, Report, WriteError};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

mod common_state;
mod damage;
mod imports;
mod problems;

/// How many files and links the tests make up: a few at each run, and as many as `POSTURE_FUZZ` says when somebody wants
/// to look further.
pub(super) fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("POSTURE_FUZZ").ok().and_then(|asked| asked.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(usual),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    }
}

/// Any file, each id once.
fn files() -> impl Strategy<Value = AssessmentsFile> {
    let versions = vec(("[a-z0-9-]{1,9}", "[0-9a-f]{0,12}"), 0..3).prop_map(|all| {
        let version = |(id, version): (String, String)| MethodologyVersion {
            id: IndexId::parse(&id).unwrap(),
            version: Phrase::cut(&version),
        };
        all.into_iter().map(version).collect()
    });
    (vec(assessments(), 0..3), vec(snapshots(), 0..2), versions, "[0-9.]{0,6}").prop_map(
        |(mut assessments, mut snapshots, methodologies, app)| {
            let mut seen = crate::sort::SortedSet::new();
            assessments.retain(|one: &Assessment| seen.insert(one.id().clone()));
            let mut seen = crate::sort::SortedSet::new();
            snapshots.retain(|one: &Snapshot| seen.insert(one.id.clone()));
            AssessmentsFile {
                app: Phrase::cut(&app),
                methodologies,
                assessments,
                snapshots,
                ..AssessmentsFile::default()
            }
        },
    )
}

pub(super) fn file_of(assessment: Assessment) -> AssessmentsFile {
    AssessmentsFile { assessments: vec![assessment], ..AssessmentsFile::default() }
}

/// One with something in every field that a file can hold, started from a publication.
pub(super) fn sample() -> Assessment {
    let mut assessment = with_states(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::Planned)]);
    assessment = assessment.created_on(Some(day("2026-11-24")));
    let source = SourceId::parse("ncsi-az-2022").unwrap();
    let origin = PublishedOrigin { source, as_of: AsOf::parse("2023-08-31"), unknown: Unknown::default() };
    assessment.set_origin(Origin::Published(origin)).unwrap();
    let file = FileRecord {
        name: FileName::cut("qanun.pdf"),
        size: 1_234_567,
        sha256: fingerprint(b"abc"),
        unknown: Unknown::default(),
    };
    let law = EvidenceItem {
        issuer: Phrase::cut("Milli Məclis"),
        legal_reference: Phrase::cut("539-IQ"),
        archived: WebAddress::parse("https://web.archive.org/web/2026/https://e-qanun.az/1"),
        language: LanguageName::cut("az"),
        entered: Some(day("2026-11-24")),
        valid_until: Some(day("2030-12-31")),
        quote: Prose::cut("Maddə 20-4"),
        note: Prose::cut("“Kritik” infrastruktur"),
        file: Some(file),
        ..item("legal-act", "https://e-qanun.az/1", "2012-01-01")
    };
    for edit in [
        Edit::Remark(Prose::cut("Second draft")),
        Edit::Archive(true),
        Edit::AddEvidence(evidence_id("law"), Box::new(law), vec![part("1.1"), part("5.1")]),
        Edit::Note(part("1.2"), Prose::cut("<b>Növbəti</b> il")),
        Edit::Planned(part("1.2"), Some(day("2027-06-30"))),
        Edit::Responsible(part("1.2"), Phrase::cut("DTX")),
        Edit::State(part("2.1"), AnswerState::NotMet),
        Edit::State(part("2.2"), AnswerState::InProgress),
        Edit::State(part("2.3"), AnswerState::MetNotPublic),
    ] {
        assessment.apply(&edit).unwrap();
    }
    assessment
}

/// The same a year later, with a state that was kept.
fn sample_file() -> AssessmentsFile {
    let id = AssessmentId::parse("a2").unwrap();
    let newer = Assessment::from_older(id, Name::cut("A year later"), &sample(), day("2027-11-24")).unwrap();
    let kept = Snapshot {
        id: SnapshotId::parse("s1").unwrap(),
        name: Name::cut("Before the meeting"),
        date: day("2026-11-25"),
        automatic: true,
        received: false,
        assessment: sample(),
        unknown: Unknown::default(),
    };
    let version = MethodologyVersion { id: IndexId::parse("ncsi-2018").unwrap(), version: Phrase::cut("0123456789ab") };
    AssessmentsFile {
        app: Phrase::cut("0.1.0"),
        methodologies: vec![version],
        assessments: vec![sample(), newer],
        snapshots: vec![kept],
        unknown: Unknown::default(),
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn what_is_written_reads_back_exactly(file in files()) {
        let text = write_assessments(&file).unwrap();
        let (again, report) = read_assessments(text.as_bytes()).unwrap();
        prop_assert_eq!(&again, &file);
        prop_assert!(report.problems.iter().all(|problem| problem.handling == Handling::Kept), "{report:?}");
        // Written again it is the same to the byte.
        prop_assert_eq!(write_assessments(&again), Ok(text));
    }

    #[test]
    fn an_assessment_is_never_larger_in_a_file_than_its_weight(assessment in assessments()) {
        let weight = assessment.weight();
        let text = write_assessments(&file_of(assessment)).unwrap();
        prop_assert!(text.len() <= weight + 1_000, "{} bytes, weight {weight}", text.len());
    }

    #[test]
    fn layout_makes_no_difference(file in files()) {
        let text = write_assessments(&file).unwrap();
        // Numbers such as 1e400 do not go through other programs; files without them do.
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) {
            prop_assume!(!text.contains("-0.10") && !text.contains("\\u0000") && !text.contains("\"b\":1"));
            let pretty = format!("\u{feff}{}", serde_json::to_string_pretty(&value).unwrap().replace('\n', "\r\n"));
            let (again, _) = read_assessments(pretty.as_bytes()).unwrap();
            prop_assert_eq!(again.assessments, file.assessments);
        }
    }
}

/// An assessment that is as large as one can be still fits a file.
#[test]
fn the_largest_assessment_can_be_saved_and_read_again() {
    let mut assessment = blank();
    let long = EvidenceItem {
        quote: Prose::cut(&"\"\n".repeat(2_500)),
        note: Prose::cut(&"ə".repeat(5_000)),
        ..EvidenceItem::default()
    };
    let mut count = 0;
    let add = |count| Edit::AddEvidence(evidence_id(&format!("e{count}")), Box::new(long.clone()), vec![]);
    while assessment.apply(&add(count)).is_ok() {
        count += 1;
    }
    assert!(count > 200, "{count}");
    let text = write_assessments(&file_of(assessment.clone())).unwrap();
    assert!(text.len() > 4_000_000 && text.len() < MOST_BYTES, "{}", text.len());
    let both = AssessmentsFile {
        assessments: vec![assessment.clone(), assessment.copied(AssessmentId::parse("b").unwrap(), Name::default())],
        ..AssessmentsFile::default()
    };
    assert!(matches!(write_assessments(&both), Err(WriteError::TooLarge { most: MOST_BYTES, .. })));
}

/// One by a working list, with the publisher's list in its place and a correction over it.
pub(super) fn with_corrections() -> Assessment {
    let (id, index) = (AssessmentId::parse("a3").unwrap(), IndexId::parse("ncsi-3").unwrap());
    let mut assessment = Assessment::blank(id, index, CountryCode::parse("AZE").ok(), Name::cut("Düzəlişlərlə"));
    let said = |name: &str, points: i64, criterion: &str| Correction {
        name: Title::cut(name),
        points: WholePoints::new(points),
        criterion: Prose::cut(criterion),
        unknown: Unknown::default(),
    };
    let items =
        [(part("2.2"), said("A name", 2, "")), (part("2.3"), said("Ad", 1, "Meyar, \"dırnaqda\";\nikinci sətir"))];
    let (file, taken) = (FileName::cut("naşirin siyahısı.csv"), Some(day("2026-11-30")));
    let list = BroughtList { file, taken, items: items.into(), unknown: Unknown::default() };
    for edit in [
        Edit::State(part("9.4"), AnswerState::MetNotPublic),
        Edit::BringList(Some(Box::new(list))),
        Edit::Correct(part("9.4"), Box::new(said("", 2, "Its own words"))),
    ] {
        assessment.apply(&edit).unwrap();
    }
    assessment
}

/// As the first version wrote it: read for ever.
const FIRST: &str = include_str!("tests/first.json");

#[test]
fn a_record_is_a_file_of_one() {
    let (app, version) = (Phrase::cut("0.1.0"), sample_file().methodologies);
    let record = write_record(&sample(), &app, &version);
    let file = AssessmentsFile { app: app.clone(), methodologies: version.clone(), ..file_of(sample()) };
    assert_eq!(write_assessments(&file), Ok(record));
    let kept = sample_file().snapshots.remove(0);
    let (file, report) = read_assessments(write_snapshot_record(&kept, &app, &version).as_bytes()).unwrap();
    assert!(report.is_clean() && file.assessments.is_empty());
    assert_eq!(file.snapshots, [kept]);
}

#[test]
fn what_was_written_first_reads_for_ever() {
    let (file, report) = read_assessments(FIRST.as_bytes()).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(file, sample_file());
    assert_eq!(write_assessments(&file), Ok(FIRST.to_owned()), "and is written in the same way still");
}

/// As it was written first with corrections.
const FIRST_CORRECTIONS: &str = include_str!("tests/corrections.json");

#[test]
fn corrections_read_for_ever_and_have_a_mark_of_their_own() {
    let (file, report) = read_assessments(FIRST_CORRECTIONS.as_bytes()).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(file.assessments, [with_corrections()]);
    assert_eq!(write_assessments(&file), Ok(FIRST_CORRECTIONS.to_owned()), "and is written in the same way still");
    let mut without = with_corrections();
    without.apply(&Edit::BringList(None)).unwrap();
    without.apply(&Edit::Correct(part("9.4"), Box::default())).unwrap();
    assert_ne!(mark_of(&without), mark_of(&with_corrections()));
    assert_eq!(mark_of(&with_corrections()).to_string(), "163af4f88ab8fb93");
}

#[test]
fn corrections_that_cannot_be_are_left_out_and_named() {
    let text = r#"{"format": "posture.assessments", "version": 1, "assessments": [{"id": "a", "index": "ncsi-3",
        "corrections": [{"item": "9.4", "points": 2}, {"item": "9.4", "points": 3},
        {"item": "9.3", "points": 100}, {"points": 1}, {"item": "9.2", "points": 2.5, "name": "N"}]}]}"#;
    let (file, report) = read_assessments(text.as_bytes()).unwrap();
    let own = &file.assessments[0].item_changes().own;
    assert_eq!(own.keys().collect::<Vec<_>>(), [&part("9.2"), &part("9.4")]);
    assert_eq!(own[&part("9.4")].points, WholePoints::new(2));
    let places: Vec<&str> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
    let of = |rest: &str| format!("assessments[0].corrections{rest}");
    assert_eq!(places, [of("[1]"), of("[2].points"), of("[3]"), of("[4].points")]);
}

/// Of an index of which areas are known alone, with one's own estimates.
pub(super) fn with_estimates() -> Assessment {
    let (id, index) = (AssessmentId::parse("a4").unwrap(), IndexId::parse("gci-2024").unwrap());
    let mut assessment = Assessment::blank(id, index, CountryCode::parse("KEN").ok(), Name::cut("Keniya"));
    for (id, hundredths, state) in [
        ("legal", Some(1_850), AnswerState::MetPublic),
        ("technical", Some(2_000), AnswerState::Planned),
        ("organizational", Some(5), AnswerState::MetNotPublic),
        ("cooperation", None, AnswerState::NotMet),
    ] {
        let number = hundredths.map(|units| Decimal { units, decimals: 2 });
        assessment.apply(&Edit::Estimate(part(id), number.and_then(Estimate::new), state)).unwrap();
    }
    assessment
}

/// As it was written first with estimates.
const FIRST_ESTIMATES: &str = include_str!("tests/estimates.json");

#[test]
fn estimates_read_for_ever_and_have_a_mark_of_their_own() {
    let (file, report) = read_assessments(FIRST_ESTIMATES.as_bytes()).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(file.assessments, [with_estimates()]);
    assert_eq!(write_assessments(&file), Ok(FIRST_ESTIMATES.to_owned()), "and is written in the same way still");
    let mut other = with_estimates();
    other.apply(&Edit::Estimate(part("legal"), None, AnswerState::MetPublic)).unwrap();
    assert_ne!(mark_of(&other), mark_of(&with_estimates()));
}

/// With efforts.
pub(super) fn with_efforts() -> Assessment {
    let mut assessment = blank();
    for (id, effort) in [("1.1", 1), ("4.3", 100)] {
        assessment.apply(&Edit::Effort(part(id), Effort::new(effort))).unwrap();
    }
    assessment
}

/// As it was written first with efforts.
const FIRST_EFFORTS: &str = include_str!("tests/efforts.json");

#[test]
fn efforts_read_for_ever_and_those_that_cannot_be_are_named() {
    let assessment = with_efforts();
    let (file, report) = read_assessments(FIRST_EFFORTS.as_bytes()).unwrap();
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(file.assessments, [assessment]);
    assert_eq!(write_assessments(&file), Ok(FIRST_EFFORTS.to_owned()), "and is written in the same way still");
    let text = r#"{"format": "posture.assessments", "version": 1, "assessments": [{"id": "a", "index": "ncsi-2018",
        "answers": [{"part": "1.1", "effort": 0}, {"part": "4.3", "effort": "2"}, {"part": "5.3", "effort": 101}]}]}"#;
    let (file, report) = read_assessments(text.as_bytes()).unwrap();
    assert!(file.assessments[0].answers().is_empty(), "what says nothing is none");
    let places: Vec<&str> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, [0, 1, 2].map(|at| format!("assessments[0].answers[{at}].effort")));
}

#[test]
fn estimates_that_cannot_be_are_left_out_and_named() {
    let text = r#"{"format": "posture.assessments", "version": 1, "assessments": [{"id": "a", "index": "gci-2024",
        "answers": [{"part": "legal", "estimate": -1}, {"part": "technical", "estimate": "20"},
        {"part": "organizational", "estimate": 0.0000001}, {"part": "cooperation", "estimate": 18.500}]}]}"#;
    let (file, report) = read_assessments(text.as_bytes()).unwrap();
    let answers = file.assessments[0].answers();
    assert_eq!(answers.keys().collect::<Vec<_>>(), [&part("cooperation")], "what says nothing is none");
    assert_eq!(answers[&part("cooperation")].estimate, Estimate::new(Decimal { units: 185, decimals: 1 }));
    let places: Vec<&str> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, [0, 1, 2].map(|at| format!("assessments[0].answers[{at}].estimate")));
}
