//! What is set aside of a mapping, and why it is not used.

use super::MappingContext;
use crate::records::{Entry, QuarantineReason};
use crate::text::{Message, say};
use crate::wire::{ReadError, Report};
use std::sync::Arc;

/// A text that is kept and not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Its key among what is set aside; none where it stands in the place of the record.
    pub key: Option<String>,
    /// What it says.
    pub text: Arc<str>,
    /// Why it is not used.
    pub why: WhyQuarantined,
}

/// Why a text is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyQuarantined {
    /// It cannot be read.
    Unreadable(ReadError),
    /// Some of it does not fit the strategy and the index. The rest was taken over.
    LeftOut(Report),
    /// It could not be read once. This program can, so that it may be imported.
    Readable,
    /// It came too late to become part of the record.
    Late,
    /// A newer version of the app has written it, in the place of the record.
    Newer,
}

impl Quarantined {
    /// What was set aside of the mapping.
    #[must_use]
    pub fn of(context: &MappingContext, entry: &Entry) -> Self {
        let why = match (entry.reason, context.read(&entry.text)) {
            (_, Err(error)) => WhyQuarantined::Unreadable(error),
            (Some(QuarantineReason::Late), Ok(_)) => WhyQuarantined::Late,
            (_, Ok((_, report))) if MappingContext::is_whole(&report) => WhyQuarantined::Readable,
            (_, Ok((_, report))) => WhyQuarantined::LeftOut(report),
        };
        Self { key: Some(entry.key.clone()), text: Arc::clone(&entry.text), why }
    }

    /// The record itself, where a newer version of the app has written it.
    #[must_use]
    pub const fn newer(text: Arc<str>) -> Self {
        Self { key: None, text, why: WhyQuarantined::Newer }
    }

    /// What became of it and why.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.why {
            WhyQuarantined::Unreadable(error) => say::desk_aside_unreadable(Message::from(error)),
            WhyQuarantined::LeftOut(report) => say::desk_aside_left_out(report.problems.len()),
            WhyQuarantined::Readable => say::desk_aside_readable(),
            WhyQuarantined::Late => say::desk_aside_late(),
            WhyQuarantined::Newer => say::desk_aside_newer(),
        }
    }

    /// What was left out of it.
    #[must_use]
    pub const fn report(&self) -> Option<&Report> {
        match &self.why {
            WhyQuarantined::LeftOut(report) => Some(report),
            WhyQuarantined::Unreadable(_) | WhyQuarantined::Readable | WhyQuarantined::Late | WhyQuarantined::Newer => {
                None
            }
        }
    }
}
