//! What the page is told of a record that is open.

use crate::records::{Role, SaveState, Session, StoreError};
use crate::ui::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;

/// What the page follows. A signal changes only when what it says does.
pub(super) struct Shown {
    /// The text that the page knows.
    known: RefCell<Option<Arc<str>>>,
    pub(super) text: ArcRwSignal<Option<Arc<str>>>,
    pub(super) role: ArcRwSignal<Role>,
    pub(super) may_edit: ArcRwSignal<bool>,
    pub(super) save: ArcRwSignal<SaveState>,
    pub(super) late: ArcRwSignal<(usize, Option<StoreError>)>,
}

impl Shown {
    pub(super) fn new(session: &Session) -> Self {
        Self {
            known: RefCell::new(session.text().cloned()),
            text: ArcRwSignal::new(session.text().cloned()),
            role: ArcRwSignal::new(session.role()),
            may_edit: ArcRwSignal::new(session.may_edit()),
            save: ArcRwSignal::new(session.save_state()),
            late: ArcRwSignal::new((0, None)),
        }
    }

    /// The page has said this text itself.
    pub(super) fn know(&self, text: Arc<str>) {
        *self.known.borrow_mut() = Some(text);
    }

    /// Says what is new. A text that the page knows is not.
    pub(super) fn publish(&self, session: &Session) {
        let text = session.text();
        if self.known.borrow().as_ref() != text {
            *self.known.borrow_mut() = text.cloned();
            self.text.set(text.cloned());
        }
        set(&self.role, session.role());
        set(&self.may_edit, session.may_edit());
        set(&self.late, (session.set_aside(), session.stranded().map(|(_, why)| why.clone())));
        set(&self.save, session.save_state());
    }
}

fn set<T: PartialEq + Send + Sync + 'static>(signal: &ArcRwSignal<T>, value: T) {
    if signal.with_untracked(|before| *before != value) {
        signal.set(value);
    }
}
