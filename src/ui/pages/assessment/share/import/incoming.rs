//! A file or a link with self-assessments, read and not used yet.

use crate::browser::file::PickedFile;
use crate::model::Methodology;
use crate::model::assessment::{Assessment, Snapshot};
use crate::route::{Fragment, carried_by_link};
use crate::text::{Message, brought_file, brought_problem, say};
use crate::ui::assessment::assessment_id;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::{MOST_BYTES, MethodologyVersion, is_other_state, read_assessment_link, read_assessments};
use crate::wire::{ReadError, Report};
use std::sync::Arc;

/// What is in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Incoming {
    /// What the file is called.
    pub(super) name: String,
    /// Those that can be used; of a file with kept states alone, what these hold.
    pub(super) assessments: Vec<Assessment>,
    /// Kept states, of whichever assessment.
    pub(super) states: Vec<Snapshot>,
    methodologies: Vec<MethodologyVersion>,
    report: Report,
}

impl Incoming {
    /// Reads a file; nothing changes by that.
    pub(super) async fn read(file: &PickedFile) -> Result<Self, Message> {
        let bytes = usize::try_from(file.size()).unwrap_or(usize::MAX);
        if bytes > MOST_BYTES {
            // It is not even read.
            return Err(brought_file(&ReadError::TooLarge { bytes, most: MOST_BYTES }));
        }
        let bytes = file.bytes().await.map_err(|_| say::editor_import_unreadable())?;
        let (read, report) = read_assessments(&bytes).map_err(|error| brought_file(&error))?;
        let mut assessments = read.assessments;
        if assessments.is_empty() {
            assessments = read.snapshots.iter().map(|state| state.assessment.clone()).collect();
        }
        if assessments.is_empty() {
            return Err(say::share_import_none());
        }
        let (name, states, methodologies) = (file.name(), read.snapshots, read.methodologies);
        Ok(Self { name, assessments, states, methodologies, report })
    }

    /// Reads what somebody pasted as a link, which is called `name`.
    pub(super) fn of_link(text: &str, name: &str) -> Result<Self, Message> {
        let Some(Fragment::Assessment(payload)) = carried_by_link(text) else {
            return Err(say::share_link_in_none());
        };
        let (read, _) = read_assessment_link(&payload, assessment_id()).map_err(|why| Message::from(&why))?;
        let (states, methodologies, report) = (Vec::new(), Vec::new(), Report::default());
        Ok(Self { name: name.to_owned(), assessments: vec![read], states, methodologies, report })
    }

    /// The kept states of one of its assessments.
    pub(super) fn states_of(&self, assessment: &Assessment) -> Vec<Snapshot> {
        self.states.iter().filter(|state| state.assessment.id() == assessment.id()).cloned().collect()
    }

    /// What of the file is not as it was written, and whether the methodology was another by then.
    pub(super) fn remarks(&self, words: Words, methodology: &Methodology) -> impl IntoView + use<> {
        let Report { problems, more } = &self.report;
        let problem = |problem| view! { <li>{words.say(&brought_problem(problem))}</li> };
        let listed = (!self.report.is_clean()).then(|| {
            let more_said = (*more > 0).then(|| view! { <li>{words.say(&say::share_problems_more(*more))}</li> });
            let count = self.report.count();
            view! {
                <details class="notice" open>
                    <summary>{words.say(&say::share_problems(self.name.as_str(), count))}</summary>
                    <ul class="long-text">{problems.iter().map(problem).collect_view()} {more_said}</ul>
                </details>
            }
        });
        let is_other = is_other_state(&self.methodologies, methodology);
        let other = is_other.then(|| view! { <p class="notice">{words.say(&say::share_other_state())}</p> });
        view! { {listed} {other} }
    }
}

/// One assessment that came in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    /// The file, or what stands for one.
    pub(super) file: Arc<Incoming>,
    /// The assessment.
    pub(super) assessment: Assessment,
}

impl Step {
    /// Every assessment of every file.
    pub(super) fn all(files: Vec<Incoming>) -> Vec<Self> {
        let steps = files.into_iter().map(Arc::new).flat_map(|file| {
            let of = |assessment: &Assessment| Self { file: Arc::clone(&file), assessment: assessment.clone() };
            file.assessments.iter().map(of).collect::<Vec<_>>()
        });
        steps.collect()
    }
}
