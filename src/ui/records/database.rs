//! The database of the store: opened when it is needed, doubted after failures, and closed for others.

use super::connection::Opening;
use super::store::RecordStore;
use crate::browser::database::{Asked, Database};
use crate::records::{Notice, StoreError, StoreState};
use crate::ui::prelude::*;
use futures::FutureExt;
use std::rc::Rc;

impl RecordStore {
    /// The database, as soon as it is open.
    pub(super) async fn database(&self) -> Result<Rc<Database>, StoreError> {
        let connection = &self.0.connection;
        if connection.state.with_untracked(|state| *state == StoreState::Outdated) {
            return Err(StoreError::Newer);
        }
        let opening = connection.opening.borrow_mut().get_or_insert_with(|| self.opening()).clone();
        let opened = opening.clone().await;
        if let Err(error) = &opened {
            // The next one who asks tries again.
            let mut kept = connection.opening.borrow_mut();
            if kept.as_ref().is_some_and(|kept| kept.ptr_eq(&opening)) {
                *kept = None;
            }
            connection.set(StoreState::Shut(error.clone()));
        } else {
            connection.set(StoreState::Open);
        }
        opened
    }

    /// After a failure that nobody foresaw, the next one who asks opens the database anew: the connection may be dead.
    pub(super) fn doubt(&self, error: &StoreError) {
        if matches!(error, StoreError::Broken(_)) {
            self.0.connection.close();
        }
    }

    fn opening(&self) -> Opening {
        let (blocked, asked) = (self.clone(), self.clone());
        let opening = async move {
            let blocked = move || blocked.0.connection.set(StoreState::Blocked);
            Database::open(blocked, move |what| asked.asked(what)).await.map(Rc::new)
        };
        opening.boxed_local().shared()
    }

    fn asked(&self, what: Asked) {
        match what {
            Asked::Closed => self.0.connection.close(),
            Asked::ToBeDeleted => {
                self.0.connection.close();
                self.hear(&Notice::Removed);
            }
            Asked::ToMakeWay => {
                self.0.connection.is_making_way.set(true);
                for driver in self.drivers() {
                    driver.make_way();
                }
                self.make_way_if_asked();
            }
        }
    }

    /// Closes the database for a newer version of the app, once everything is written that can be.
    pub(super) fn make_way_if_asked(&self) {
        let connection = &self.0.connection;
        if connection.is_making_way.get() && self.drivers().iter().all(|driver| driver.has_ended()) {
            connection.is_making_way.set(false);
            connection.close();
            connection.set(StoreState::Outdated);
        }
    }

    /// Tries again to open the database, and whatever has failed since.
    pub fn retry(&self) {
        if self.is_silent() {
            // What does not answer is not asked again.
            self.0.connection.close();
        }
        for driver in self.drivers() {
            driver.retry();
        }
        self.read_again();
    }
}
