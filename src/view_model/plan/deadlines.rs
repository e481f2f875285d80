//! What a plan has ahead by days: by when indicators can be met, as the address says, and what lapses.

use super::{Start, full};
use crate::model::{Methodology, PartId, Points};
use crate::route::PlanView;
use crate::scoring::{Forecast, Lapse};
use crate::sort::SortSmall;
use crate::text::{points_of, say};
use crate::view_model::assessment::{DeadlineMark, DeadlineRow, Deadlines};

/// The days of a plan. The total on each is what it comes to if every day of the address is kept to and nothing is renewed;
/// a day that has passed adds nothing.
#[must_use]
pub fn deadlines(methodology: &Methodology, start: &Start, forecast: &Forecast, view: &PlanView) -> Deadlines {
    let row = |part: &PartId, day, mark, what, change| DeadlineRow {
        day,
        what,
        is_overdue: day < forecast.from,
        part: part.clone(),
        title: full(methodology, part),
        responsible: String::new(),
        evidence: None,
        change,
        total: None,
        mark,
        piece: None,
    };
    let planned = view.days.iter().filter_map(|(part, day)| {
        let gain = start.lacks(part)?;
        let is_overdue = *day < forecast.from;
        let what = if is_overdue { say::deadline_overdue() } else { say::deadline_planned() };
        let change = if is_overdue { Points::ZERO } else { gain };
        Some(row(part, *day, DeadlineMark::Planned, what, change))
    });
    let lapses = forecast.steps.iter().flat_map(|step| {
        let lapse = move |lapse: &Lapse| {
            let what = if lapse.is_assumed { say::deadline_assumed() } else { say::deadline_lapses() };
            // What lapses counts for the whole of its last day.
            Some(row(&lapse.part, step.day.previous()?, DeadlineMark::Lapses, what, Points::ZERO - lapse.points))
        };
        step.lapses.iter().filter_map(lapse)
    });
    let mut rows: Vec<DeadlineRow> = planned.chain(lapses).collect();
    rows.sort_small_by_cached_key(|row| (row.day, methodology.part(&row.part).map(crate::model::Part::position)));
    let mut total = forecast.points.unwrap_or(start.points);
    for row in rows.iter_mut().filter(|row| !row.is_overdue) {
        total = total + row.change;
        row.total = Some(points_of(methodology.points, Some(total), methodology.points.max));
    }
    Deadlines::of_rows(rows)
}

#[cfg(test)]
mod tests {
    use super::super::{ahead, samples};
    use super::*;
    use crate::text::{Catalogue, Language};

    #[test]
    fn days_of_the_address_and_assumed_ends_are_one_calendar() {
        let index = samples::index("ncsi-2018");
        let (_, start) = samples::azerbaijan(&index);
        let view = samples::view("target=75&by=4.3:2027-06-30~1.1:2026-01-01~1.3:2027-01-01&lasts=1.4:2027-12-31");
        let forecast = ahead(&index.methodology, &start, None, &view, samples::today());
        let ahead = deadlines(&index.methodology, &start, &forecast, &view);
        let words = Catalogue::of(Language::ENGLISH);
        let events = ahead.events("plan-AZE-ncsi-2018", "Plan", &words);
        let said: Vec<String> = events
            .iter()
            .map(|event| format!("{} {} | {} | {}", event.uid, event.day, event.title, event.text))
            .collect();
        insta::assert_snapshot!(said.join("\n").replace("Plan\n", "Plan; "));
        let changes: Vec<i64> = ahead.rows.iter().map(|row| row.change.0).collect();
        assert_eq!(changes, [0, 3, -1], "what has passed adds nothing; what is met already has no day");
    }
}
