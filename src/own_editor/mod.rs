//! Ring 2: what a reader makes of something that is shipped, while it is changed: the steps taken, the text that is kept of
//! it, what other tabs make of it, what was set aside, a reason as it is typed, and a file that was picked.
//!
//! It knows neither what is changed nor where it is kept: [`OwnContext`] says how to read and write it, and whoever has its
//! record open ([`crate::records`]) writes [`OwnEditor::text`] after each step.

mod editor;
mod import;
mod quarantine;
mod reason;

pub use editor::{OwnEditor, Step};
pub use import::{ImportError, MOST_BYTES, most_kilobytes, read_import};
pub use quarantine::{Quarantined, WhyQuarantined};
pub use reason::{MOST_CHARACTERS, ReasonError, check_reason};

use crate::wire::{Flaw, ReadError, Report};

/// What something of the reader's is about: what it is measured against, and how it is read and written.
pub trait OwnContext: Clone {
    /// What is changed.
    type Own: Clone + PartialEq;

    /// As it is shipped.
    fn shipped(&self) -> &Self::Own;

    /// Whether one says what the shipped one says.
    fn is_shipped(&self, own: &Self::Own) -> bool;

    /// Reads another one about the same from a file or record, with what was left out of it.
    ///
    /// # Errors
    /// When the text is none, or about something else.
    fn read(&self, text: &str) -> Result<(Self::Own, Report), ReadError>;

    /// Writes one that is not the shipped one.
    fn write(&self, own: &Self::Own) -> String;

    /// Reads the text that is kept. An empty one stands for the shipped one, whichever that is by then.
    ///
    /// # Errors
    /// When the text is none, or about something else.
    fn read_kept(&self, text: &str) -> Result<(Self::Own, Report), ReadError> {
        if text.is_empty() { Ok((self.shipped().clone(), Report::default())) } else { self.read(text) }
    }

    /// The text that is kept: none of the shipped one, so that a later one is not taken for the reader's.
    fn write_kept(&self, own: &Self::Own) -> String {
        if self.is_shipped(own) { String::new() } else { self.write(own) }
    }

    /// Whether a text that is kept would lose something if what can be read of it were written in its place.
    fn is_partial(&self, text: &str) -> bool {
        self.read_kept(text).is_ok_and(|(_, report)| !is_whole(&report))
    }
}

/// Whether a text was read without losing any of it. What has no reason loses nothing by being read, nor does what was made
/// for another state of an index, or says nothing of a part of it.
fn is_whole(report: &Report) -> bool {
    let loses = |flaw: &Flaw| !matches!(flaw, Flaw::NoReason | Flaw::OtherVersion(_) | Flaw::LeftOut(_));
    !report.problems.iter().any(|problem| loses(&problem.flaw))
}
