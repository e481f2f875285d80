//! Records that this program cannot use in full. They are moved aside and stay as they are until the reader removes
//! them.

use super::store::put;
use super::{Cabinet, Ground, Refusal};
use crate::text::{Message, say};
use crate::wire::{ReadError, Report};

/// A record that is kept and not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it is kept.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Why it is not used.
    pub why: AsideWhy,
}

/// Why a record was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AsideWhy {
    /// It cannot be read.
    Unreadable(ReadError),
    /// Some of it does not fit the strategy and the index. The rest was taken over.
    LeftOut(Report),
    /// It could not be read once. This program can, so that it may be imported.
    Readable,
}

impl Aside {
    fn new(ground: &Ground, key: String, text: String) -> Self {
        let why = match ground.read(&text) {
            Err(error) => AsideWhy::Unreadable(error),
            Ok((_, report)) if Ground::is_whole(&report) => AsideWhy::Readable,
            Ok((_, report)) => AsideWhy::LeftOut(report),
        };
        Self { key, text, why }
    }

    /// What became of it and why, with the place where it is kept.
    #[must_use]
    pub fn message(&self) -> Message {
        let key = self.key.as_str();
        match &self.why {
            AsideWhy::Unreadable(error) => say::desk_aside_unreadable(key, Message::from(error)),
            AsideWhy::LeftOut(report) => say::desk_aside_left_out(key, report.problems.len()),
            AsideWhy::Readable => say::desk_aside_readable(key),
        }
    }

    /// What was left out of it.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        match &self.why {
            AsideWhy::LeftOut(report) => Some(report),
            AsideWhy::Unreadable(_) | AsideWhy::Readable => None,
        }
    }
}

/// Everything that was set aside, and the record itself where it is stuck in its place.
pub(super) fn asides(ground: &Ground, cabinet: &impl Cabinet, stuck: Option<&str>) -> Vec<Aside> {
    let stuck = stuck.map(|text| (ground.record_key(), text.to_owned()));
    let found = cabinet.records(&ground.aside_prefix()).into_iter().chain(stuck);
    found.map(|(key, text)| Aside::new(ground, key, text)).collect()
}

/// Keeps a copy of a record under a key of its own.
pub(super) fn set_aside(ground: &Ground, cabinet: &impl Cabinet, text: &str) -> Result<(), Refusal> {
    let (prefix, taken) = (ground.aside_prefix(), cabinet.records(&ground.aside_prefix()));
    if taken.iter().any(|(_, other)| other == text) {
        return Ok(());
    }
    let is_free = |key: &String| taken.iter().all(|(other, _)| other != key);
    let key = (1..=taken.len() + 1).map(|number| format!("{prefix}{number}")).find(is_free);
    key.map_or(Err(Refusal::Full), |key| put(cabinet, &key, Some(text)))
}
