//! Writing records from the list, each opened for as long as that takes.

use crate::model::assessment::Assessment;
use crate::text::{Message, say};
use crate::ui::assessment::{Record, record_store};
use crate::wire::assessment::MethodologyVersion;

/// Changes the assessment in a record. `change` is given what stands there now,
/// read and as text.
///
/// # Errors
/// Why nothing was changed, or is not kept.
pub(super) async fn change(
    id: &str,
    change: impl FnOnce(&Record, &str) -> Result<Assessment, Message>,
) -> Result<(), Message> {
    let record = record_store().open(id);
    record.until_editing().await.map_err(|why| Message::from(&why))?;
    let before = record.text_now().unwrap_or_default();
    let read = Record::read(&before)?;
    let text = Record::write(&change(&read, &before)?, &read.methodologies);
    if !record.edit(&text) {
        return Err(say::assess_list_elsewhere());
    }
    record.until_saved().await.map_err(|why| Message::from(&why))
}

/// Begins a record.
///
/// # Errors
/// Why it is not kept.
pub(super) async fn keep(assessment: &Assessment, methodologies: &[MethodologyVersion]) -> Result<(), Message> {
    let text = Record::write(assessment, methodologies);
    record_store().create(assessment.id().as_str(), &text).until_saved().await.map_err(|why| Message::from(&why))
}
