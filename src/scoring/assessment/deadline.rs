//! Deadlines: what is planned, what lapses and what takes effect on which day, and what the total is then if nobody does
//! anything but what is planned.

use super::{InTime, PartCheck, last_day_in_time};
use crate::model::{Day, EvidenceId, Part, Points};
use crate::sort::SortSmall;

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineKind<'a> {
    /// An indicator is to be met by then.
    Planned,
    /// A piece of evidence counts for the last time.
    Lapses(&'a EvidenceId),
    /// A piece of evidence takes effect.
    TakesEffect(&'a EvidenceId),
}

/// Something that happens to an indicator on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline<'a> {
    /// The day: the one by which it is planned, the last on which evidence counts, or the first.
    pub day: Day,
    /// The indicator.
    pub part: &'a Part,
    /// What happens.
    pub kind: DeadlineKind<'a>,
    /// Whether the day has passed without what was planned.
    pub is_overdue: bool,
    /// What the indicator gains by it, or loses if below zero.
    pub change: Points,
    /// The total once the day has done what it does.
    pub total: Points,
}

/// What is ahead of the day on which an assessment was looked at, the nearest first, with what was planned for an earlier
/// day in front.
///
/// The total counts what is supported by then, and what is planned for a day that has come: from the day it is planned
/// for. What is overdue adds nothing. So a total falls where evidence lapses, and rises where a plan is kept to.
#[must_use]
pub fn deadlines<'a>(checks: &[PartCheck<'a>], today: Day) -> Vec<Deadline<'a>> {
    let mut found: Vec<Deadline<'a>> = Vec::new();
    for check in checks {
        if let Some(day) = check.planned.filter(|_| check.state.is_ahead()) {
            found.push(ahead(check, day, DeadlineKind::Planned));
        }
        for item in &check.items {
            let begins = item.item.effective.filter(|from| *from > today);
            let last = last_day_in_time(item.item.effective, item.item.valid_until, check.part.time);
            let ends_before = last.zip(begins).is_some_and(|(last, begins)| last < begins);
            let ever_counts = !ends_before && item.time != InTime::Undated;
            if ever_counts {
                found.extend(begins.map(|from| ahead(check, from, DeadlineKind::TakesEffect(item.id))));
            }
            // What is credited falls once all that is named for it has lapsed, also what never counted.
            if ever_counts || check.is_credited {
                let last = last.filter(|last| *last >= today);
                found.extend(last.map(|last| ahead(check, last, DeadlineKind::Lapses(item.id))));
            }
        }
    }
    found.sort_small_by_key(|one| (one.day, one.part.position()));
    // Of pieces that lapse together, the first one takes the points.
    let mut moved: Vec<(usize, Day)> = Vec::new();
    for deadline in &mut found {
        deadline.is_overdue = deadline.day < today;
        if deadline.is_overdue {
            continue;
        }
        // What lapses counts for the whole of its last day.
        let (before, after) = match deadline.kind {
            DeadlineKind::Lapses(_) => (Some(deadline.day), deadline.day.next()),
            DeadlineKind::Planned | DeadlineKind::TakesEffect(_) => (deadline.day.previous(), Some(deadline.day)),
        };
        let (Some(before), Some(after)) = (before, after) else { continue };
        let of_part = |day| total(checks.iter().filter(|check| check.part.id == deadline.part.id), today, day);
        let step = (deadline.part.position(), after);
        if !moved.contains(&step) {
            moved.push(step);
            deadline.change = of_part(after) - of_part(before);
        }
        deadline.total = total(checks.iter(), today, after);
    }
    found
}

fn ahead<'a>(check: &PartCheck<'a>, day: Day, kind: DeadlineKind<'a>) -> Deadline<'a> {
    Deadline { day, part: check.part, kind, is_overdue: false, change: Points::ZERO, total: Points::ZERO }
}

fn total<'a, 'b: 'a>(checks: impl Iterator<Item = &'a PartCheck<'b>>, today: Day, day: Day) -> Points {
    checks.map(|check| earned(check, today, day)).sum()
}

/// What an indicator counts for on a day.
fn earned(check: &PartCheck<'_>, today: Day, day: Day) -> Points {
    let is_kept_to = |planned: Day| planned >= today && planned <= day;
    if check.state.is_ahead() && check.planned.is_some_and(is_kept_to) {
        return check.worth.unwrap_or_default();
    }
    check.on(day).supported()
}
