//! Deadlines: what is planned, what lapses and what takes effect on which day, and what the total is then if nobody does
//! anything but what is planned.

use super::assessment::{InTime, PartCheck, last_day_in_time};
use super::{Forecast, ForecastStep};
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

/// What is ahead of the first day of a forecast, the nearest first, with what was planned for an earlier day in front.
/// `forecast` is that of the same checks, without assumptions.
///
/// The total is that of the forecast if every plan is kept to: it falls where evidence lapses, and rises where something
/// planned is done. What is overdue adds nothing.
#[must_use]
pub fn deadlines<'a>(checks: &[PartCheck<'a>], forecast: &Forecast) -> Vec<Deadline<'a>> {
    let today = forecast.from;
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
        let day = match deadline.kind {
            DeadlineKind::Lapses(_) => deadline.day.next(),
            DeadlineKind::Planned | DeadlineKind::TakesEffect(_) => Some(deadline.day),
        };
        let Some(day) = day else { continue };
        deadline.total = forecast.points_on(day, true).unwrap_or_default();
        let step = (deadline.part.position(), day);
        if !moved.contains(&step) {
            moved.push(step);
            let at = forecast.steps.iter().find(|step| step.day == day);
            let check = checks.iter().find(|check| check.part.id == deadline.part.id);
            deadline.change = at.zip(check).map(|(at, check)| change(at, check)).unwrap_or_default();
        }
    }
    found
}

fn ahead<'a>(check: &PartCheck<'a>, day: Day, kind: DeadlineKind<'a>) -> Deadline<'a> {
    Deadline { day, part: check.part, kind, is_overdue: false, change: Points::ZERO, total: Points::ZERO }
}

/// What an indicator gains or loses on a day.
fn change(step: &ForecastStep, check: &PartCheck<'_>) -> Points {
    let id = &check.part.id;
    let is_gained = step.begins.contains(id) || step.planned.contains(id);
    let gained = check.worth.filter(|_| is_gained).unwrap_or_default();
    let lost = step.lapses.iter().filter(|lapse| lapse.part == *id).map(|lapse| lapse.points);
    gained - lost.sum()
}
