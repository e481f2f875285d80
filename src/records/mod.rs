//! Ring 2: records that a reader keeps on this machine, so that none is lost and none is written twice.
//!
//! Here is only what follows from what: which text is written next, who of several tabs may edit, what becomes of a text
//! that came too late. A [`Session`] is told what happened and says what is to be done ([`Effect`]); `ui::records` does it,
//! in the browser's database, with its locks and channels. So all of this is tested natively, in any order of events.
//!
//! - A write says which revision of the record it follows. One that another tab has overtaken is refused by the
//!   database, whatever the tabs believe of each other.
//! - A text counts as saved when the database has confirmed it and gives the same back.
//! - A text that cannot become part of its record is set aside, as a record of its own, and never dropped.

mod bin;
mod carry_over;
mod change_error;
mod error;
mod fresh_name;
mod journal;
mod kind;
mod list_state;
mod notice;
mod queue;
mod record;
mod session;

pub use bin::{BIN_DAYS, days_left};
pub use carry_over::{CarryOver, EarlierText};
pub use change_error::{ChangeError, editing, saved};
pub use error::StoreError;
pub use fresh_name::fresh_name;
pub use journal::{Journal, JournalStore, Place, keep_journals};
pub use kind::{ADDED_STORES, Kind, ObjectStore};
pub use list_state::{ListState, Stale, StoreState, is_news};
pub use notice::Notice;
pub use queue::SaveState;
pub use record::{Claim, Entry, Found, Moment, QuarantineReason, Written};
pub use session::{Effect, End, Event, LockWay, Role, Session};

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
