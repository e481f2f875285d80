//! Which indicators a reader wants to see.

use super::PartCheck;
use crate::model::assessment::AnswerState;
use crate::model::{Day, Points};

/// Which indicators to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that nobody has assessed yet.
    Unanswered,
    /// Those of which points are missing.
    Gaps,
    /// Those said to be met in public for which no evidence is ready.
    EvidenceMissing,
    /// Those whose evidence lapses within so many days, or has lapsed.
    Expiring(u16),
    /// Those for which this body is responsible, however it is spelt in capitals.
    Responsible(String),
}

impl Filter {
    /// Whether an indicator is wanted; `day` is the day it was looked at.
    #[must_use]
    pub fn wants(&self, check: &PartCheck<'_>, day: Day) -> bool {
        match self {
            Self::All => true,
            Self::Unanswered => check.is_open(),
            Self::Gaps => check.missing() > Points::ZERO,
            Self::EvidenceMissing => check.state == AnswerState::MetPublic && !check.is_ready(),
            Self::Expiring(within) => {
                let soon = check.last_day().is_some_and(|last| day.days_to(last) <= i32::from(*within));
                soon || check.is_out_of_time()
            }
            Self::Responsible(body) => spelt_alike(body) == spelt_alike(check.responsible),
        }
    }
}

/// The name of a body as names are compared: whatever is written in capitals, in English or in Azerbaijani, where `İ` is
/// the capital of `i` and `I` that of `ı`.
#[must_use]
pub fn spelt_alike(body: &str) -> String {
    body.trim().to_lowercase().replace('\u{307}', "").replace('ı', "i")
}
