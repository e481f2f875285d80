//! Writing records from the list, each opened for as long as that takes.

use crate::model::assessment::Assessment;
use crate::records::{End, Role, SaveState};
use crate::text::{Message, say};
use crate::ui::assessment::{Record, record_store};
use crate::ui::records::OpenRecord;
use crate::wire::assessment::MethodologyVersion;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

const STEP_MS: u32 = 10;

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
    until_editing(&record).await?;
    let before = record.text_now().unwrap_or_default();
    let read = Record::read(&before)?;
    let text = Record::write(&change(&read, &before)?, &read.methodologies);
    if !record.edit(&text) {
        return Err(say::assess_list_elsewhere());
    }
    until_saved(&record).await
}

/// Begins a record.
///
/// # Errors
/// Why it is not kept.
pub(super) async fn keep(assessment: &Assessment, methodologies: &[MethodologyVersion]) -> Result<(), Message> {
    let text = Record::write(assessment, methodologies);
    until_saved(&record_store().create(assessment.id().as_str(), &text)).await
}

async fn until_editing(record: &OpenRecord) -> Result<(), Message> {
    loop {
        if untrack(|| record.may_edit()) && record.text_now().is_some() {
            return Ok(());
        }
        match untrack(|| (record.role(), record.save_state())) {
            (Role::Following | Role::TakingOver, _) => return Err(say::assess_list_elsewhere()),
            (Role::Ended(End::Outdated), _) => return Err(say::vault_newer()),
            (Role::Ended(_), _) => return Err(say::vault_gone()),
            (_, SaveState::Failed(why)) => return Err(Message::from(&why)),
            (Role::Opening | Role::Editing, _) => TimeoutFuture::new(STEP_MS).await,
        }
    }
}

async fn until_saved(record: &OpenRecord) -> Result<(), Message> {
    loop {
        match untrack(|| (record.role(), record.save_state())) {
            (_, SaveState::Saved(_)) => return Ok(()),
            (_, SaveState::Failed(why)) => return Err(Message::from(&why)),
            (Role::Ended(_), _) => return Err(say::vault_gone()),
            _ => TimeoutFuture::new(STEP_MS).await,
        }
    }
}
