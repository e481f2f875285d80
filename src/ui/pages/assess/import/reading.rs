//! A file that was read, beside what is here already.

use crate::browser::file::PickedFile;
use crate::model::assessment::{Assessment, Snapshot};
use crate::model::{AssessmentId, Plan};
use crate::text::{Message, brought_file, brought_problem, say};
use crate::ui::assessment::{kept_states, record_store};
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::wire::assessment::{AssessmentsFile, MOST_BYTES, MethodologyVersion, Side, are_related, read_assessments};
use crate::wire::{ReadError, Report, read_plan};
use std::sync::Arc;

/// What is in a file, and what is here of the same.
pub(super) struct Incoming {
    pub(super) name: String,
    pub(super) file: AssessmentsFile,
    report: Report,
    /// For each assessment of the file the one here that it is a copy of, as it was when the file was read.
    here: Vec<Option<Here>>,
}

/// An assessment on this machine, with its kept states.
#[derive(Clone)]
pub(super) struct Here {
    listed: Listed,
    pub(super) states: Vec<Snapshot>,
}

impl Here {
    /// Its id.
    pub(super) fn id(&self) -> &str {
        &self.listed.entry.key
    }

    /// Its text.
    pub(super) fn text(&self) -> &Arc<str> {
        &self.listed.entry.text
    }

    /// The assessment. Where a newer version of the app has written it, it is not there for this version, and its id is
    /// taken.
    pub(super) fn assessment(&self) -> Result<Arc<Assessment>, Message> {
        self.listed.assessment().ok_or_else(say::assess_list_newer)
    }

    async fn read(listed: Listed) -> Self {
        // Without them, what both had is found by what the file says alone.
        let id = AssessmentId::parse(&listed.entry.key);
        let states = match &id {
            Ok(id) => kept_states(&record_store(), id).await.unwrap_or_default(),
            Err(_) => Vec::new(),
        };
        Self { listed, states: states.into_iter().filter_map(|state| state.snapshot).collect() }
    }
}

/// What a file holds, and what of it was left out.
pub(super) enum Held {
    /// Self-assessments.
    Assessments(AssessmentsFile, Report),
    /// A plan.
    Plan(Arc<Plan>, Report),
}

/// Reads a file, unless it is larger than any that is written here.
pub(super) async fn read(file: &PickedFile) -> Result<Held, Message> {
    let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
    if size > MOST_BYTES {
        return Err(brought_file(&ReadError::TooLarge { bytes: size, most: MOST_BYTES }));
    }
    let bytes = file.bytes().await.map_err(|_| say::assess_list_import_unreadable())?;
    if let Ok(text) = str::from_utf8(&bytes)
        && text.contains("\"posture.plan\"")
    {
        match read_plan(text.trim_start_matches('\u{feff}')) {
            // Somebody may have written the word in a note.
            Err(ReadError::OtherFormat { .. }) => {}
            read => return read.map(|(plan, report)| Held::Plan(Arc::new(plan), report)).map_err(|why| (&why).into()),
        }
    }
    let (file, report) = read_assessments(&bytes).map_err(|why| brought_file(&why))?;
    if file.assessments.is_empty() && report.is_clean() {
        return Err(say::assess_list_import_none());
    }
    Ok(Held::Assessments(file, report))
}

impl Incoming {
    pub(super) async fn new(name: String, (file, report): (AssessmentsFile, Report), records: Vec<Listed>) -> Self {
        let is_same = |listed: &Listed| file.assessments.iter().any(|one| one.id().as_str() == listed.entry.key);
        let is_by_same = |listed: &Listed| {
            let by = listed.assessment().map(|assessment| assessment.index().clone());
            by.is_some_and(|by| file.assessments.iter().any(|one| *one.index() == by))
        };
        let mut candidates = Vec::new();
        for listed in records {
            if is_same(&listed) || is_by_same(&listed) {
                candidates.push(Here::read(listed).await);
            }
        }
        let mut incoming = Self { name, file, report, here: Vec::new() };
        incoming.here = incoming.file.assessments.iter().map(|one| incoming.found(one, &candidates)).collect();
        incoming
    }

    /// The one with the same id, else one with which it shares a state.
    fn found(&self, one: &Assessment, candidates: &[Here]) -> Option<Here> {
        let states: Vec<Snapshot> = self.states_of(one).cloned().collect();
        let is_copy = |here: &&Here| {
            here.assessment().is_ok_and(|assessment| {
                let mine = Side { now: &assessment, states: &here.states };
                are_related(mine, Side { now: one, states: &states })
            })
        };
        let same = candidates.iter().find(|here| here.id() == one.id().as_str());
        same.or_else(|| candidates.iter().find(is_copy)).cloned()
    }

    /// The one here that an assessment of the file, by its place there, is a copy of.
    pub(super) fn here(&self, place: usize) -> Option<&Here> {
        self.here.get(place)?.as_ref()
    }

    /// Kept states of this one.
    pub(super) fn states_of(&self, one: &Assessment) -> impl Iterator<Item = &Snapshot> {
        self.file.snapshots.iter().filter(move |state| state.assessment.id() == one.id())
    }

    /// How many kept states belong to nothing in the file.
    pub(super) fn stray_states(&self) -> usize {
        let belongs = |state: &&Snapshot| self.file.assessments.iter().any(|one| one.id() == state.assessment.id());
        self.file.snapshots.len() - self.file.snapshots.iter().filter(belongs).count()
    }

    /// The methodologies as they were when the file was written.
    pub(super) fn written(&self) -> &[MethodologyVersion] {
        &self.file.methodologies
    }

    /// Everything that is not as it was written, where there is such.
    pub(super) fn problems(&self, words: Words) -> Option<impl IntoView + use<>> {
        let report = &self.report;
        let count = report.count();
        let line = |problem| view! { <li>{words.say(&brought_problem(problem))}</li> };
        (!report.is_clean()).then(|| {
            let more =
                (report.more > 0).then(|| view! { <li>{words.say(&say::assess_list_import_more(report.more))}</li> });
            view! {
                <details open>
                    <summary>{words.say(&say::assess_list_import_problems(count))}</summary>
                    <ul class="assess-problems">{report.problems.iter().map(line).collect_view()}{more}</ul>
                </details>
            }
        })
    }
}
