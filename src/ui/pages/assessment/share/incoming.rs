//! A file of self-assessments that was picked, read and not used yet.

use crate::browser::file::PickedFile;
use crate::model::Methodology;
use crate::model::assessment::{Assessment, Snapshot};
use crate::text::{Message, brought_file, brought_problem, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::{MOST_BYTES, MethodologyVersion, is_other_state, read_assessments};
use crate::wire::{ReadError, Report};

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
        let bytes = file.bytes().await.map_err(|_| say::desk_import_unreadable())?;
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
