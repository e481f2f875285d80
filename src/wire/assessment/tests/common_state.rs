//! The state that two assessments go back to, through files and links.

use super::*;
use crate::model::IndexData;
use crate::model::assessment::{Content, OlderOrigin};
use crate::scoring::samples;

fn index() -> IndexData {
    IndexData::new(samples::methodology(), Vec::new())
}

fn found(mine: &Assessment, my_states: &[Snapshot], theirs: &Assessment, their_states: &[Snapshot]) -> CommonState {
    let (mine, theirs) = (Side { now: mine, states: my_states }, Side { now: theirs, states: their_states });
    common_state(mine, theirs, &index())
}

fn kept(of: &Assessment, date: &str, received: bool) -> Snapshot {
    Snapshot {
        id: SnapshotId::parse("s").unwrap(),
        name: Name::default(),
        date: day(date),
        automatic: false,
        received,
        assessment: of.clone(),
        unknown: Unknown::default(),
    }
}

fn changed(of: &Assessment, id: &str, state: AnswerState) -> Assessment {
    let mut changed = of.clone();
    changed.apply(&Edit::State(part(id), state)).unwrap();
    changed
}

/// A copy under another id, as whoever opens a link keeps it.
fn copy_of(link: &str) -> Assessment {
    let (read, _) = read_assessment_link(link, AssessmentId::parse("copy").unwrap()).unwrap();
    let mark = mark_of(&read);
    read.shares([mark])
}

#[test]
fn what_was_sent_is_found_again_when_it_comes_back_changed() {
    let sent = sample();
    let mine = changed(&sent, "9.2", AnswerState::Planned);
    let copy = copy_of(&write_assessment_link(&sent, Carries::ALL).unwrap());
    let theirs = changed(&copy, "1.2", AnswerState::MetPublic);
    let came = kept(&copy, "2026-11-25", true);
    // Kept here when it was sent; kept there as it came; or nowhere.
    let here = found(&mine, &[kept(&copy, "2026-11-24", false)], &theirs, &[]);
    assert_eq!(here.found, Found::Kept(day("2026-11-24")));
    let unknown = found(&mine, &[], &theirs, std::slice::from_ref(&came));
    assert_eq!(unknown.found, Found::Nothing, "nothing here shows that I ever had that");
    let known = found(&mine, &[kept(&sent, "2026-11-23", false)], &theirs, std::slice::from_ref(&came));
    assert_eq!(known.content.answers, copy.answers().clone());
    let merge = crate::model::assessment::Merge::of(&mine, &theirs, &here.content).unwrap();
    let places: Vec<_> = merge.changes().iter().map(|(place, by)| (place.clone(), *by)).collect();
    use crate::model::assessment::{ChangedBy, Place};
    assert_eq!(
        places,
        [(Place::Part(part("1.2")), ChangedBy::They), (Place::Part(part("9.2")), ChangedBy::You)],
        "ids of evidence went through the link"
    );
}

#[test]
fn the_latest_state_that_both_had_counts() {
    let first = sample();
    let second = changed(&first, "2.1", AnswerState::Planned);
    let (mine, theirs) = (changed(&second, "1.1", AnswerState::NotMet), changed(&second, "1.2", AnswerState::NotMet));
    let states = [kept(&second, "2026-11-25", false), kept(&first, "2026-11-24", false)];
    assert_eq!(found(&mine, &states, &theirs, &states).found, Found::Kept(day("2026-11-25")));
    assert_eq!(found(&mine, &[], &mine, &[]).found, Found::Theirs);
    assert_eq!(found(&second, &[], &theirs, &states).found, Found::Mine);
    // After a merge what came is what both had; before it, and after it was taken back, it is not.
    let came = [kept(&theirs, "2026-11-26", true), kept(&second, "2026-11-25", false)];
    let (again, merged) = (changed(&theirs, "5.3", AnswerState::Planned), mine.clone().shares([mark_of(&theirs)]));
    let again_states = [kept(&theirs, "2026-11-26", false), kept(&second, "2026-11-25", false)];
    assert_eq!(found(&merged, &came, &again, &again_states).found, Found::Kept(day("2026-11-26")));
    assert_eq!(found(&mine, &came, &again, &again_states).found, Found::Kept(day("2026-11-25")));
    assert_eq!(found(&mine, &came, &theirs, &[]).found, Found::Nothing, "what came is not what I had");
}

#[test]
fn what_both_were_started_from_is_the_last_resort() {
    let older = sample();
    let id = |id: &str| AssessmentId::parse(id).unwrap();
    let newer = Assessment::from_older(id("newer"), Name::cut("Newer"), &older, day("2026-11-30")).unwrap();
    let mine = changed(&older, "1.2", AnswerState::MetPublic);
    let from_older = found(&mine, &[], &changed(&newer, "2.1", AnswerState::MetPublic), &[]);
    assert_eq!(from_older.found, Found::Older(older.name().clone()));
    assert_eq!(from_older.content.answers, older.answers().clone());
    let Origin::Older(origin) = newer.origin() else { panic!("it is from an older one") };
    assert_eq!(**origin, OlderOrigin::of(&older, day("2026-11-30")));
    let nothing = found(&blank(), &[], &with_states(&[("1.1", AnswerState::NotMet)]), &[]);
    assert_eq!((nothing.found, nothing.content), (Found::Nothing, Content::default()));
}

#[test]
fn two_that_were_started_from_one_publication_go_back_to_it() {
    let mut methodology = samples::methodology();
    methodology.id = sample().index().clone();
    let country = CountryCode::parse("AZE").unwrap();
    let mut observation = samples::observation("AZE", None);
    observation.values = samples::values(&methodology, &[("1.1", 3), ("1.2", 0)]);
    (observation.source, observation.as_of) = (SourceId::parse("ncsi-az-2022").unwrap(), AsOf::parse("2023-08-31"));
    let index = IndexData::new(methodology, vec![observation.clone()]);
    let start = |id: &str| {
        let name = Name::cut(id);
        let id = AssessmentId::parse(id).unwrap();
        Assessment::from_published(id, name, &index.methodology, (&observation, None), "en", day("2026-11-24")).unwrap()
    };
    let mine = changed(&start("a"), "1.2", AnswerState::Planned);
    let theirs = changed(&start("b"), "1.1", AnswerState::MetNotPublic);
    let side = |now| Side { now, states: &[] };
    let common = common_state(side(&mine), side(&theirs), &index);
    assert_eq!(common.found, Found::Published(observation.as_of));
    assert_eq!(common.content.answers, start("a").answers().clone());
    assert_eq!(mine.country(), Some(country));
    assert!(!are_related(side(&mine), side(&theirs)), "two ministries that work on their own");
    assert!(are_related(side(&mine), side(&changed(&mine, "1.1", AnswerState::NotMet))), "one and the same");
}

#[test]
fn a_link_keeps_ids_and_marks() {
    let law = item("legal-act", "https://e-qanun.az/1", "2012-01-01");
    let mut mine = sample().shares([mark_of(&blank()), mark_of(&sample())]);
    for id in ["law-a", "law-b"] {
        mine.apply(&Edit::AddEvidence(evidence_id(id), Box::new(law.clone()), vec![part("1.1")])).unwrap();
    }
    let copy = copy_of(&write_assessment_link(&mine, Carries::ALL).unwrap());
    assert_eq!(copy.evidence().keys().collect::<Vec<_>>(), mine.evidence().keys().collect::<Vec<_>>());
    assert_eq!(copy.answer(&part("1.1")).unwrap().evidence, mine.answer(&part("1.1")).unwrap().evidence);
    assert_eq!(copy.shared(), [mark_of(&blank()), mark_of(&sample()), mark_of(&copy)]);
}

#[test]
fn marks_and_files_with_them_are_the_same_for_ever() {
    // Marks stand in files and links: one that came out otherwise would find nothing again.
    assert_eq!(mark_of(&sample()).to_string(), "334fe20c414cc36f");
    let text = r#"{"format": "posture.assessments", "version": 1, "assessments": [{"id": "a", "index": "ncsi-2018", "shared": ["0123456789abcdef", "x"]}],
        "snapshots": [{"id": "s", "date": "2026-11-30", "received": true, "assessment": {"id": "a", "index": "ncsi-2018"}}]}"#;
    let (file, report) = read_assessments(text.as_bytes()).unwrap();
    assert_eq!(
        file.assessments[0].shared(),
        [crate::model::assessment::StateMark::new([1, 35, 69, 103, 137, 171, 205, 239])]
    );
    assert!(file.snapshots[0].received);
    assert_eq!(
        report.problems.iter().map(|problem| problem.place.as_str()).collect::<Vec<_>>(),
        ["assessments[0].shared[1]"]
    );
}
