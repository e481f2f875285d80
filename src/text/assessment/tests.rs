//! What a person reads when a file, a link or an edit of a self-assessment is no good.

use super::*;
use crate::model::assessment::samples::{blank, with_states};
use crate::model::assessment::{Assessment, Edit, Name, Prose};
use crate::model::{AssessmentId, EvidenceId, IndexId, PartId};
use crate::text::{Catalogue, Language, brought_file, brought_problem};
use crate::wire::assessment::{
    AssessmentsFile, Carries, ImportChoice, MOST_BYTES, MOST_LINK, plan_import, read_assessment_link, read_assessments,
    write_assessment_link, write_assessments,
};
use crate::wire::pack;

fn english(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

/// Why a file as a whole is refused.
fn refused(bytes: &[u8]) -> String {
    english(&brought_file(&read_assessments(bytes).unwrap_err()))
}

/// What is said of a file that can be used.
fn said(entries: &str) -> Vec<String> {
    let text = format!("{{\"format\": \"posture.assessments\", \"version\": 1,\n\"assessments\": [{entries}]}}");
    let (_, report) = read_assessments(text.as_bytes()).unwrap();
    report.problems.iter().map(|problem| english(&brought_problem(problem))).collect()
}

fn sample() -> String {
    let assessments = vec![with_states(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::NotMet)])];
    write_assessments(&AssessmentsFile { assessments, ..AssessmentsFile::default() }).unwrap()
}

#[test]
fn a_truncated_file() {
    let text = sample();
    let end = text.find("met-public").unwrap();
    assert_eq!(
        refused(&text.as_bytes()[..end]),
        "The file is cut off at line 4, column 28 (assessments[0].answers[0].state). Take a whole copy of it, or export it again."
    );
    assert_eq!(refused(b""), "The file is empty. Take another copy of it, or export it again.");
}

#[test]
fn an_edited_file() {
    let broken = sample().replace("\"state\":", "\"state\"");
    assert_eq!(
        refused(broken.as_bytes()),
        "The file makes no sense at line 4, column 27 (assessments[0].answers[0].state). Undo what was changed there, or \
         take the file as it was exported."
    );
    let (_, report) = read_assessments(sample().replace("not-met", "planned").as_bytes()).unwrap();
    assert_eq!(
        report.problems.iter().map(|problem| english(&brought_problem(problem))).collect::<Vec<_>>(),
        ["Line 1, sha256: The content is not what it was when the file was written: somebody changed it, or it was \
          damaged. Look closely at what would change. It is kept as it is."]
    );
    assert_eq!(
        said(r#"{"id": "a", "index": "ncsi-2018", "answers": [{"part": "1.1", "state": "met"}]}"#),
        [
            "Line 2, assessments[0].answers[0].state: “met” is not one of the six states (not-assessed, not-met, planned, \
          in-progress, met-not-public, met-public). It is left out; enter it by hand after importing."
        ]
    );
}

#[test]
fn an_oversized_file() {
    assert_eq!(
        refused(&vec![b' '; MOST_BYTES + 1]),
        "The file has 5,000,001 bytes; at most 5,000,000 are read. Export the assessments one by one, and import those files."
    );
    let long = "ə".repeat(5_001);
    assert_eq!(
        said(&format!(r#"{{"id": "a", "index": "ncsi-2018", "note": "{long}"}}"#)),
        ["Line 2, assessments[0].note: The text has 5001 characters, and at most 5000 fit. It is repaired; check it \
          after importing."]
    );
}

#[test]
fn the_wrong_methodology() {
    let other = Assessment::blank(blank().id().clone(), IndexId::parse("ncsi-9").unwrap(), None, Name::default());
    let choice = ImportChoice::New(AssessmentId::parse("n").unwrap(), Name::default());
    assert_eq!(
        english(&(&plan_import(&other, None, None, &choice).unwrap_err()).into()),
        "It is by the index “ncsi-9”, by which nobody can assess themselves here. Open it on a site that has that index."
    );
    let error = blank().apply(&Edit::Replace(Box::new(other))).unwrap_err();
    assert_eq!(
        english(&(&error).into()),
        "It is by the index “ncsi-9”, and this one is by “ncsi-2018”. Import it as a new assessment."
    );
    assert_eq!(
        said(r#"{"id": "a", "answers": []}"#),
        [
            "Line 2, assessments[0]: The field “index” is missing or cannot be used. It is left out; enter it by hand after importing."
        ]
    );
    assert_eq!(
        refused(br#"{"format": "posture.mapping", "version": 1}"#),
        "This is not a file of assessments but one of the format “posture.mapping”. Choose one that was exported from here."
    );
}

#[test]
fn a_future_version() {
    assert_eq!(
        refused(sample().replace("\"version\": 1", "\"version\": 7").as_bytes()),
        "The file was written by a newer version of this site: its format is 7, and this page reads up to 1. Reload the \
         page to get the newest version, then import the file again. The file itself is as it was."
    );
}

#[test]
fn deep_nesting() {
    let deep = format!(
        "{{\"format\": \"posture.assessments\",\n\"version\": 1, \"x\":\n{}{}}}",
        "[".repeat(99),
        "]".repeat(99)
    );
    assert_eq!(
        refused(deep.as_bytes()),
        "On line 3 there are brackets within brackets more than 40 times, which no exported file has. Take the file as \
         it was exported."
    );
}

#[test]
fn duplicate_ids() {
    let twice = r#"{"id": "a", "index": "ncsi-2018",
        "answers": [{"part": "1.1"}, {"part": "1.1"}],
        "evidence": [{"id": "e"}, {"id": "e"}]},
        {"id": "a", "index": "ncsi-2018"}"#;
    assert_eq!(
        said(twice),
        [
            "Line 3, assessments[0].answers[1]: “1.1” stands there a second time. It is left out; enter it by hand after importing.",
            "Line 4, assessments[0].evidence[1]: “e” stands there a second time. It is repaired; check it after importing.",
            "Line 5, assessments[1]: “a” stands there a second time. It is repaired; check it after importing.",
        ]
    );
}

#[test]
fn bad_utf8() {
    assert_eq!(
        refused(b"{\n\"format\": \"\xc6\xcf\"}"),
        "Line 2 of the file is not in UTF-8, so its letters cannot be read. Save it as UTF-8 in the program that changed \
         it, or take the file as it was exported."
    );
}

#[test]
fn a_javascript_address_and_html_in_a_note() {
    let said = said(
        r#"{"id": "a", "index": "ncsi-2018",
        "evidence": [{"id": "e", "url": "javascript:alert(1)", "note": "<img src=x onerror=alert(1)>"}]}"#,
    );
    assert_eq!(
        said,
        ["Line 3, assessments[0].evidence[0].url: “javascript:alert(1)” is not an http or https address. It is left \
        out; enter it by hand after importing."]
    );
    // HTML is a text like any other, and stays one.
    let mut assessment = blank();
    let note = Prose::parse("<img src=x onerror=alert(1)>").unwrap();
    assessment.apply(&Edit::Note(PartId::parse("1.1").unwrap(), note.clone())).unwrap();
    let text =
        write_assessments(&AssessmentsFile { assessments: vec![assessment], ..AssessmentsFile::default() }).unwrap();
    let (file, _) = read_assessments(text.as_bytes()).unwrap();
    assert_eq!(file.assessments[0].answers().values().next().unwrap().note, note);
}

#[test]
fn a_day_that_there_is_not() {
    assert_eq!(
        said(
            r#"{"id": "a", "index": "ncsi-2018", "answers": [{"part": "1.1", "state": "planned", "planned": "2023-02-30"}]}"#
        ),
        [
            "Line 2, assessments[0].answers[0].planned: “2023-02-30” is not a day such as 2023-08-31 from 1900 to 2199. It is \
          left out; enter it by hand after importing."
        ]
    );
}

/// Why a link is refused.
fn link(text: &str) -> String {
    english(&(&read_assessment_link(text, AssessmentId::parse("a").unwrap()).unwrap_err()).into())
}

#[test]
fn links_that_came_to_harm() {
    let text = write_assessment_link(&with_states(&[("1.1", AnswerState::MetPublic)]), Carries::ALL).unwrap();
    assert_eq!(
        link(&text[..text.len() - 5]),
        "The link is cut off, as some mail programs do with long links. Ask whoever sent it for the whole link, or for a file."
    );
    let altered = text.replace(&text[2..4], if text.contains("AB") { "CD" } else { "AB" });
    assert_eq!(
        link(&altered),
        "The link is cut off or was altered on the way, so what it carries cannot be read. Ask whoever sent it for the whole \
         link, or for a file."
    );
    assert_eq!(
        link(&text.replacen('1', "9", 1)),
        "The link was made by a newer version of this site. Reload the page to get the newest version, then open the link again."
    );
    assert_eq!(
        link(&pack(&[0, 200])),
        "The link is about an index that this version of the site does not know. Reload the page to get the newest version, \
         then open the link again."
    );
    assert_eq!(
        link(&"A".repeat(MOST_LINK + 1)),
        "The link has 64,001 characters, and at most 64,000 can be relied on. Leave out notes or evidence, or use a file."
    );
    assert_eq!(
        link(&pack(&vec![0; 2_000_000])),
        "The link would unpack to more than 1,048,576 bytes, far more than such a link ever holds. Ask whoever sent it for \
         the whole link, or for a file."
    );
    assert_eq!(
        link(&pack(&[0, 1, 0])),
        "The link is whole, but what it carries makes no sense (byte 2). Ask whoever sent it for the whole link, or for a file."
    );
}

#[test]
fn edits_that_do_not_fit() {
    let id = EvidenceId::parse("law").unwrap();
    let error = blank().apply(&Edit::RemoveEvidence(id.clone())).unwrap_err();
    assert_eq!(english(&(&error).into()), "The evidence “law” is no longer there. Add it again.");
    let add = Edit::AddEvidence(id, Box::default(), vec![]);
    let error = blank().apply(&Edit::Several(vec![add.clone(), add])).unwrap_err();
    assert_eq!(english(&(&error).into()), "There is evidence “law” already. Change that, or add another piece.");
    let error = Name::parse(&"x".repeat(201)).unwrap_err();
    assert_eq!(english(&(&error).into()), "The text has 201 characters, and at most 200 fit. Shorten it.");
    let error = Name::parse("\0").unwrap_err();
    assert_eq!(english(&(&error).into()), "The text has a character that no keyboard types. Type it again.");
}
