//! A file that was read, beside what is here already.

use crate::browser::file::PickedFile;
use crate::model::assessment::{Assessment, Snapshot};
use crate::text::{Message, brought_file, brought_problem, say};
use crate::ui::pages::assess::kept_list::KeptList;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::wire::assessment::{AssessmentsFile, MOST_BYTES, MethodologyVersion, read_assessments};
use crate::wire::{ReadError, Report};
use std::sync::Arc;

/// What is in a file, and the records of the same ids as they were when it was read.
pub(super) struct Incoming {
    pub(super) name: String,
    pub(super) file: AssessmentsFile,
    report: Report,
    here: Vec<Listed>,
}

/// Reads a file, unless it is larger than any that is written here.
pub(super) async fn read(file: &PickedFile) -> Result<(AssessmentsFile, Report), Message> {
    let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
    if size > MOST_BYTES {
        return Err(brought_file(&ReadError::TooLarge { bytes: size, most: MOST_BYTES }));
    }
    let bytes = file.bytes().await.map_err(|_| say::assess_list_import_unreadable())?;
    let read = read_assessments(&bytes).map_err(|why| brought_file(&why))?;
    if read.0.assessments.is_empty() && read.1.is_clean() {
        return Err(say::assess_list_import_none());
    }
    Ok(read)
}

impl Incoming {
    pub(super) fn new(name: String, (file, report): (AssessmentsFile, Report), list: KeptList) -> Self {
        let find = |one: &Assessment| list.record_untracked(one.id().as_str());
        let here = file.assessments.iter().filter_map(find).collect();
        Self { name, file, report, here }
    }

    /// The text of the record that has the id of this one.
    pub(super) fn text_here(&self, one: &Assessment) -> Option<&Arc<str>> {
        self.listed(one).map(|listed| &listed.entry.text)
    }

    fn listed(&self, one: &Assessment) -> Option<&Listed> {
        self.here.iter().find(|listed| listed.entry.key == one.id().as_str())
    }

    /// The assessment that has the id of this one. Where a newer version of the app has written it, it is not there for
    /// this version, and its id is taken.
    pub(super) fn existing(&self, one: &Assessment) -> Result<Option<Assessment>, Message> {
        match self.listed(one) {
            None => Ok(None),
            Some(listed) => {
                let assessment = listed.assessment().ok_or_else(say::assess_list_newer)?;
                Ok(Some(Assessment::clone(&assessment)))
            }
        }
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
