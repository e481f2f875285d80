//! Whether a piece of evidence counts on a day, by its own dates and the methodology's condition.

use crate::model::assessment::EvidenceItem;
use crate::model::{Day, TimeCondition};

/// Whether a piece of evidence counts on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTime {
    /// It counts.
    Counts {
        /// The last day on which it does; none where no end is known.
        last: Option<Day>,
    },
    /// It is not in effect yet.
    NotYet {
        /// The first day on which it is.
        from: Day,
    },
    /// It counts no more.
    Lapsed {
        /// The last day on which it did.
        last: Day,
    },
    /// It has to be recent, and has no date to tell by.
    Undated,
}

impl InTime {
    /// Whether it counts.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Counts { .. })
    }

    /// Whether its dates say that it does not count.
    #[must_use]
    pub const fn is_out(self) -> bool {
        matches!(self, Self::NotYet { .. } | Self::Lapsed { .. })
    }
}

/// Whether a piece of evidence counts on a day. It counts from the day it took effect to the last on which it is valid.
/// Where it has to recur every year it counts for a year from the day it appeared, and where it has to lie within the
/// last three years for three, each to the same day of the calendar.
#[must_use]
pub fn in_time(item: &EvidenceItem, condition: Option<TimeCondition>, day: Day) -> InTime {
    let last = last_day_in_time(item.effective, item.valid_until, condition);
    match (item.effective, last) {
        (_, Some(last)) if last < day => InTime::Lapsed { last },
        (Some(from), _) if from > day => InTime::NotYet { from },
        (None, _) if years(condition).is_some() => InTime::Undated,
        _ => InTime::Counts { last },
    }
}

/// The last day on which evidence counts that took effect on a day and is valid until another; none where no end is known.
#[must_use]
pub fn last_day_in_time(
    effective: Option<Day>,
    valid_until: Option<Day>,
    condition: Option<TimeCondition>,
) -> Option<Day> {
    let recent = effective.zip(years(condition)).map(|(effective, years)| effective.years_later(years));
    [recent, valid_until].into_iter().flatten().min()
}

/// For how many years evidence counts that has to be recent.
const fn years(condition: Option<TimeCondition>) -> Option<i16> {
    match condition {
        Some(TimeCondition::EveryYear) => Some(1),
        Some(TimeCondition::LastThreeYears) => Some(3),
        Some(TimeCondition::InForce) | None => None,
    }
}
