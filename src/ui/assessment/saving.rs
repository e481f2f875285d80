//! Saving self-assessments as files.

use super::record::app;
use super::today;
use crate::browser::download;
use crate::bundle;
use crate::model::assessment::{Assessment, Fingerprint, Snapshot, Unknown};
use crate::model::{Day, IndexId};
use crate::text::{Message, say};
use crate::ui::words::Words;
use crate::wire::assessment::{AssessmentsFile, MethodologyVersion, fingerprint, mark_of, write_assessments};

/// A file that was saved: written, read again, and the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What it is called.
    pub name: String,
    /// Answers in it, those of kept states not counted.
    pub answers: usize,
    /// Pieces of evidence in it, those of kept states not counted.
    pub evidence: usize,
    /// Kept states in it.
    pub states: usize,
    /// Its size.
    pub bytes: usize,
    /// The SHA-256 of the whole file.
    pub sha256: Fingerprint,
}

impl Saved {
    /// What is in it, in words: first the counts, then the fingerprint.
    #[must_use]
    pub fn said(&self, words: Words) -> [String; 2] {
        let (answers, evidence) = (say::share_answers(self.answers), say::share_evidence(self.evidence));
        let (states, bytes) = (say::share_states(self.states), words.count(self.bytes));
        let saved = words.say(&say::share_saved(self.name.as_str(), answers, evidence, states, bytes));
        [saved, words.say(&say::share_sha(self.sha256.to_string()))]
    }
}

/// What a file of an assessment is called: `assessment-ncsi-2018-2026-11-24-azerbaijan-full.json`.
#[must_use]
pub fn file_name(what: &str, index: &IndexId, day: Day, called: &str, extension: &str) -> String {
    bundle::file_name(&format!("{what}-{index}-{day} {called}"), true, extension)
}

/// Saves an assessment with some of its kept states as a file. It is read again before it is given out.
///
/// # Errors
/// Why there is no file.
pub fn save(
    assessment: &Assessment,
    states: Vec<Snapshot>,
    methodologies: Vec<MethodologyVersion>,
    day: Option<Day>,
) -> Result<Saved, Message> {
    let (app, unknown) = (app(), Unknown::default());
    let (answers, evidence) = (assessment.answers().len(), assessment.evidence().len());
    let count = states.len();
    // Whoever changes a copy still has by what it is found again.
    let assessments = vec![assessment.clone().shares([mark_of(assessment)])];
    let file = AssessmentsFile { app, methodologies, assessments, snapshots: states, unknown };
    let text = write_assessments(&file).map_err(|error| Message::from(&error))?;
    let day = day.unwrap_or_else(today);
    let name = file_name("assessment", assessment.index(), day, assessment.name().as_str(), "json");
    download::save(&name, "application/json", text.as_bytes()).map_err(|_| say::ranking_download_failed())?;
    let sha256 = fingerprint(text.as_bytes());
    Ok(Saved { name, answers, evidence, states: count, bytes: text.len(), sha256 })
}
