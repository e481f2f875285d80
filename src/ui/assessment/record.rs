//! A self-assessment as the text that is kept of it.

use crate::bundle::PROGRAM;
use crate::model::Methodology;
use crate::model::assessment::{Assessment, Phrase};
use crate::text::{Message, say};
use crate::ui::records::Judgement;
use crate::wire::assessment::{
    AssessmentFileError, AssessmentReport, MethodologyVersion, methodology_version, read_assessments, write_record,
};

/// What is kept of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The assessment.
    pub assessment: Assessment,
    /// The methodologies as they were when it was written.
    pub methodologies: Vec<MethodologyVersion>,
    /// What of the text is not in the assessment as it was written.
    pub report: AssessmentReport,
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// Why there is no assessment in it.
    pub fn read(text: &str) -> Result<Self, Message> {
        let (file, report) = read_assessments(text.as_bytes()).map_err(|error| Message::from(&error))?;
        let assessment = file.assessments.into_iter().next().ok_or_else(say::assess_file_no_list)?;
        Ok(Self { assessment, methodologies: file.methodologies, report })
    }

    /// Writes an assessment as it is kept.
    #[must_use]
    pub fn write(assessment: &Assessment, methodologies: &[MethodologyVersion]) -> String {
        write_record(assessment, &app(), methodologies)
    }
}

/// What this app can do with the text of a record.
pub(super) fn judge(text: &str) -> Judgement {
    match read_assessments(text.as_bytes()) {
        Ok((file, _)) if !file.assessments.is_empty() => Judgement::Readable,
        Err(AssessmentFileError::NewerVersion { .. }) => Judgement::Newer,
        Ok(_) | Err(_) => Judgement::Unreadable,
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
