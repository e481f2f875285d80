//! Records that this program cannot use in full. They are moved aside and stay as they are until the reader removes
//! them.

use super::store::put;
use super::{KeyValueStore, MappingContext, Refusal};
use crate::text::{Message, say};
use crate::wire::{ReadError, Report};

/// A record that is kept and not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Where it is kept.
    pub key: String,
    /// What it says.
    pub text: String,
    /// Why it is not used.
    pub why: WhyQuarantined,
}

/// Why a record was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyQuarantined {
    /// It cannot be read.
    Unreadable(ReadError),
    /// Some of it does not fit the strategy and the index. The rest was taken over.
    LeftOut(Report),
    /// It could not be read once. This program can, so that it may be imported.
    Readable,
}

impl Quarantined {
    fn new(context: &MappingContext, key: String, text: String) -> Self {
        let why = match context.read(&text) {
            Err(error) => WhyQuarantined::Unreadable(error),
            Ok((_, report)) if MappingContext::is_whole(&report) => WhyQuarantined::Readable,
            Ok((_, report)) => WhyQuarantined::LeftOut(report),
        };
        Self { key, text, why }
    }

    /// What became of it and why, with the place where it is kept.
    #[must_use]
    pub fn message(&self) -> Message {
        let key = self.key.as_str();
        match &self.why {
            WhyQuarantined::Unreadable(error) => say::desk_aside_unreadable(key, Message::from(error)),
            WhyQuarantined::LeftOut(report) => say::desk_aside_left_out(key, report.problems.len()),
            WhyQuarantined::Readable => say::desk_aside_readable(key),
        }
    }

    /// What was left out of it.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        match &self.why {
            WhyQuarantined::LeftOut(report) => Some(report),
            WhyQuarantined::Unreadable(_) | WhyQuarantined::Readable => None,
        }
    }
}

/// Everything that was set aside, and the record itself where it is stuck in its place.
pub(super) fn quarantined(
    context: &MappingContext,
    store: &impl KeyValueStore,
    stuck: Option<&str>,
) -> Vec<Quarantined> {
    let stuck = stuck.map(|text| (context.record_key(), text.to_owned()));
    let found = store.records(&context.quarantine_prefix()).into_iter().chain(stuck);
    found.map(|(key, text)| Quarantined::new(context, key, text)).collect()
}

/// Keeps a copy of a record under a key of its own.
pub(super) fn quarantine(context: &MappingContext, store: &impl KeyValueStore, text: &str) -> Result<(), Refusal> {
    let (prefix, taken) = (context.quarantine_prefix(), store.records(&context.quarantine_prefix()));
    if taken.iter().any(|(_, other)| other == text) {
        return Ok(());
    }
    let is_free = |key: &String| taken.iter().all(|(other, _)| other != key);
    let key = (1..=taken.len() + 1).map(|number| format!("{prefix}{number}")).find(is_free);
    key.map_or(Err(Refusal::Full), |key| put(store, &key, Some(text)))
}
