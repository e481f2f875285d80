//! A record that is open, for the page that shows it.

use super::driver::Driver;
use super::until::until;
use crate::records::ChangeError;
use crate::records::{Role, SaveState, Session, StoreError};
use crate::records::{editing, saved};
use crate::ui::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use std::sync::Arc;

/// A record that is open. It is closed when the last of these is dropped and everything is saved.
#[derive(Clone)]
pub struct OpenRecord(SendWrapper<Rc<Held>>);

/// Says that the page is left when the last one who has it is gone.
struct Held(Rc<Driver>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.let_go();
    }
}

impl PartialEq for OpenRecord {
    /// Whether they are one opening of one record.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl OpenRecord {
    pub(super) fn of(driver: Rc<Driver>) -> Self {
        driver.hold();
        Self(SendWrapper::new(Rc::new(Held(driver))))
    }

    fn driver(&self) -> &Rc<Driver> {
        &self.0.0
    }

    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        self.driver().id()
    }

    /// The text as it was found, or as another tab has saved it, followed; none until it was read. It does not change
    /// with [`Self::edit`]: what is edited here is known here.
    pub fn text(&self) -> Option<Arc<str>> {
        self.driver().shown.text.get()
    }

    /// The text as it is now, whoever wrote it.
    #[must_use]
    pub fn text_now(&self) -> Option<Arc<str>> {
        self.driver().text()
    }

    /// Who edits, followed.
    pub fn role(&self) -> Role {
        self.driver().shown.role.get()
    }

    /// Whether an edit is taken now, followed.
    pub fn may_edit(&self) -> bool {
        self.driver().shown.may_edit.get()
    }

    /// Whether what is on the page is kept, followed.
    pub fn save_state(&self) -> SaveState {
        self.driver().shown.save.get()
    }

    /// How many texts came too late and were set aside, and why one could not be, followed.
    pub fn late(&self) -> (usize, Option<StoreError>) {
        self.driver().shown.late.get()
    }

    /// A text that is nowhere but here, since it came too late and could not be set aside.
    #[must_use]
    pub fn stranded(&self) -> Option<Arc<str>> {
        self.driver().stranded()
    }

    /// Saves another text in the place of the one before. False where this tab may not edit: nothing is taken.
    #[must_use]
    pub fn edit(&self, text: &str) -> bool {
        self.driver().edit(text.into())
    }

    /// Waits until this tab may edit the record.
    ///
    /// # Errors
    /// Why it may not; [`StoreError::Silent`] where the database does not answer.
    pub async fn until_editing(&self) -> Result<(), ChangeError> {
        let record = self.clone();
        let editing =
            move || editing(record.may_edit(), record.text_now().is_some(), record.role(), &record.save_state());
        until(editing).await.unwrap_or(Err(StoreError::Silent.into()))
    }

    /// Waits until what was edited is kept.
    ///
    /// # Errors
    /// Why it is not; [`ChangeError::Unconfirmed`] where the database does not answer.
    pub async fn until_saved(&self) -> Result<(), ChangeError> {
        let record = self.clone();
        until(move || saved(record.role(), &record.save_state())).await.unwrap_or(Err(ChangeError::Unconfirmed))
    }

    /// Asks to edit what another tab edits.
    pub fn take_over(&self) {
        self.driver().act(Session::take_over);
    }

    /// Tries again what has failed.
    pub fn retry(&self) {
        self.driver().retry();
    }

    /// Has this called before the page may go and before another tab is let edit: it gives the text with what is being
    /// typed in it, where something is. The last one that was given counts, until the record is closed. It must not keep
    /// an `OpenRecord` itself.
    pub fn before_leaving(&self, hand_over: impl Fn() -> Option<String> + 'static) {
        self.driver().set_hand_over(Rc::new(hand_over));
    }
}
