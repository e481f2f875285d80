//! Self-assessments: what a government says of itself, indicator by indicator, and what it rests on.
//!
//! An [`Assessment`] changes in one way only: an [`Edit`] is applied to it, which checks every bound and gives the edit
//! that takes it back. So undo, saving, merging and tests have one door. Days, ids and who is asking are handed in.

mod answer;
mod comparison;
mod corrected;
mod correction;
mod edit;
mod edition_move;
mod error;
mod estimate;
mod evidence_item;
mod evidence_key;
mod history;
mod merge;
mod origin;
#[cfg(test)]
pub(crate) mod samples;
mod snapshot;
mod start;
mod state_mark;
mod text;
mod unknown;
mod value;
mod weight;

#[cfg(test)]
mod tests;

pub use answer::{Answer, AnswerField, AnswerState};
pub use comparison::{Comparison, Difference, compare, since_older};
pub use corrected::Correctable;
pub use correction::{BroughtList, Correction, Corrections, ItemChanges, WholePoints};
pub use edit::Edit;
pub use edition_move::{Carried, EditionMove, LookAgain, NewlyAsked, NoLongerAsked};
pub use error::EditError;
pub use estimate::Estimate;
pub use evidence_item::{EvidenceItem, FileRecord, Fingerprint};
pub use evidence_key::EvidenceKey;
pub use history::{EditHistory, Step};
pub use merge::{ChangedBy, Content, Decisions, Merge, Place, Take};
pub use origin::{Answers, EvidenceItems, MovedOrigin, OlderOrigin, Origin, PublishedOrigin};
pub use snapshot::{Snapshot, is_daily_due};
pub use state_mark::StateMark;
pub use text::{BoundedText, FileName, LanguageName, Name, Phrase, Prose, TextError, Title};
pub use unknown::Unknown;
pub use value::Assessment;
