//! A self-assessment as the text that is kept of it, and how a new one is put on this machine.

use crate::bundle::PROGRAM;
use crate::model::Methodology;
use crate::model::assessment::{Assessment, Name, Phrase};
use crate::route::{Address, AssessmentView, Route};
use crate::text::{Message, brought_file, say};
use crate::ui::navigation::Navigation;
use crate::ui::records::RecordStore;
use crate::ui::words::Words;
use crate::wire::Report;
use crate::wire::assessment::{MethodologyVersion, methodology_version, read_assessments, write_record};

/// What is kept of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The assessment.
    pub assessment: Assessment,
    /// The methodologies as they were when it was written.
    pub methodologies: Vec<MethodologyVersion>,
    /// What of the text is not in the assessment as it was written.
    pub report: Report,
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// Why there is no assessment in it.
    pub fn read(text: &str) -> Result<Self, Message> {
        let (file, report) = read_assessments(text.as_bytes()).map_err(|error| brought_file(&error))?;
        let assessment = file.assessments.into_iter().next().ok_or_else(say::assess_file_no_list)?;
        Ok(Self { assessment, methodologies: file.methodologies, report })
    }

    /// Writes an assessment as it is kept.
    #[must_use]
    pub fn write(assessment: &Assessment, methodologies: &[MethodologyVersion]) -> String {
        write_record(assessment, &app(), methodologies)
    }
}

/// The name and version of this program, as files have them.
#[must_use]
pub fn app() -> Phrase {
    Phrase::cut(&format!("Posture {PROGRAM}"))
}

/// A methodology as files name it.
#[must_use]
pub fn methodology_versions(methodology: &Methodology) -> Vec<MethodologyVersion> {
    let version = Phrase::cut(&methodology_version(methodology));
    vec![MethodologyVersion { id: methodology.id.clone(), version }]
}

/// The name of an assessment, or that it has none.
#[must_use]
pub fn called(words: Words, name: &Name) -> String {
    if name.is_blank() { words.say(&say::assess_list_unnamed()) } else { name.to_string() }
}

/// Keeps a new assessment, under its own id that nothing else has, and goes to it. What becomes of the keeping is said
/// there, whatever it is.
pub fn begin(navigation: Navigation, assessment: &Assessment, methodology: &Methodology) {
    let text = Record::write(assessment, &methodology_versions(methodology));
    let _ = record_store().create(assessment.id().as_str(), &text);
    navigation.go(Address::of(Route::Assessment(AssessmentView::new(assessment.id().clone()))));
}

/// The records on this machine, self-assessments among them.
pub fn record_store() -> RecordStore {
    RecordStore::here()
}
