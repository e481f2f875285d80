//! The database of this tab: opened when first needed, opened again when the browser has closed it, and closed for a
//! newer version of the app.

use crate::browser::database::Database;
use crate::records::StoreError;
use crate::records::StoreState;
use crate::ui::prelude::*;
use futures::future::{LocalBoxFuture, Shared};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A database that is being opened, or is open.
pub(super) type Opening = Shared<LocalBoxFuture<'static, Result<Rc<Database>, StoreError>>>;

/// The database, and the way to it.
pub(super) struct Connection {
    pub(super) opening: RefCell<Option<Opening>>,
    pub(super) state: ArcRwSignal<StoreState>,
    /// Whether another tab waits for this one to close it.
    pub(super) is_making_way: Cell<bool>,
}

impl Connection {
    pub(super) fn new() -> Self {
        Self {
            opening: RefCell::new(None),
            state: ArcRwSignal::new(StoreState::Opening),
            is_making_way: Cell::new(false),
        }
    }

    /// Whether it is open, followed.
    pub(super) fn state(&self) -> StoreState {
        self.state.get()
    }

    pub(super) fn is_blocked(&self) -> bool {
        self.state.with_untracked(|state| *state == StoreState::Blocked)
    }

    pub(super) fn set(&self, state: StoreState) {
        if self.state.get_untracked() != state {
            self.state.set(state);
        }
    }

    pub(super) fn close(&self) {
        drop(self.opening.borrow_mut().take());
    }
}
