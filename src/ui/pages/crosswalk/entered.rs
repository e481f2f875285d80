//! What is entered in the form of a row. It outlasts the page by a moment, so that it can be taken over while that goes.

use crate::model::{Correspondence, PartId};
use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A row by the indicator that it is of, and whether it is one that is not asked for any more.
pub(super) type RowKey = (PartId, bool);

/// The row whose form is open, with what is entered.
#[derive(Clone, Copy)]
pub(super) struct Entered {
    pub(super) row: RwSignal<Option<RowKey>>,
    pub(super) chosen: RwSignal<Vec<PartId>>,
    pub(super) how: RwSignal<Correspondence>,
    /// No signal, so that nothing on the page is built anew while somebody types.
    pub(super) reason: StoredValue<String>,
    /// What is wrong with the choices, and with the reason.
    pub(super) wrong: RwSignal<[Option<Message>; 2]>,
    /// Those of the page: once it goes, there are no others.
    pub(super) words: Words,
}

impl Entered {
    /// No form is open.
    pub(super) fn none(words: Words) -> Self {
        Self {
            row: RwSignal::new(None),
            chosen: RwSignal::default(),
            how: RwSignal::new(Correspondence::New),
            reason: StoredValue::default(),
            wrong: RwSignal::default(),
            words,
        }
    }
}
