//! What is set aside, and why it is not used.

use super::{OwnContext, is_whole};
use crate::records::{Entry, Kind, QuarantineReason};
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
    /// Some of it does not fit what it is about. The rest was taken over.
    LeftOut(Report),
    /// It could not be read once. This program can, so that it may be imported.
    Readable,
    /// It came too late to become part of the record.
    Late,
    /// A newer version of the app has written it, in the place of the record.
    Newer,
}

impl Quarantined {
    /// What was set aside of something of the reader's.
    #[must_use]
    pub fn of<C: OwnContext>(context: &C, entry: &Entry) -> Self {
        let why = match (entry.reason, context.read(&entry.text)) {
            (_, Err(error)) => WhyQuarantined::Unreadable(error),
            (Some(QuarantineReason::Late), Ok(_)) => WhyQuarantined::Late,
            (_, Ok((_, report))) if is_whole(&report) => WhyQuarantined::Readable,
            (_, Ok((_, report))) => WhyQuarantined::LeftOut(report),
        };
        Self { key: Some(entry.key.clone()), text: Arc::clone(&entry.text), why }
    }

    /// The record itself, where a newer version of the app has written it.
    #[must_use]
    pub const fn newer(text: Arc<str>) -> Self {
        Self { key: None, text, why: WhyQuarantined::Newer }
    }

    /// What became of it and why; `kind` says what it is of.
    #[must_use]
    pub fn message(&self, kind: Kind) -> Message {
        if kind == Kind::Crosswalk {
            return match &self.why {
                WhyQuarantined::Unreadable(error) => say::crosswalk_aside_unreadable(Message::from(error)),
                WhyQuarantined::LeftOut(report) => say::crosswalk_aside_left_out(report.problems.len()),
                WhyQuarantined::Readable => say::crosswalk_aside_readable(),
                WhyQuarantined::Late => say::crosswalk_aside_late(),
                WhyQuarantined::Newer => say::crosswalk_aside_newer(),
            };
        }
        if kind == Kind::Plan {
            return match &self.why {
                WhyQuarantined::Unreadable(error) => say::kept_plan_aside_unreadable(Message::from(error)),
                WhyQuarantined::LeftOut(report) => say::kept_plan_aside_left_out(report.problems.len()),
                WhyQuarantined::Readable => say::kept_plan_aside_readable(),
                WhyQuarantined::Late => say::kept_plan_aside_late(),
                WhyQuarantined::Newer => say::kept_plan_aside_newer(),
            };
        }
        match &self.why {
            WhyQuarantined::Unreadable(error) => say::editor_aside_unreadable(Message::from(error)),
            WhyQuarantined::LeftOut(report) => say::editor_aside_left_out(report.problems.len()),
            WhyQuarantined::Readable => say::editor_aside_readable(),
            WhyQuarantined::Late => say::editor_aside_late(),
            WhyQuarantined::Newer => say::editor_aside_newer(),
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
