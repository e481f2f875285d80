//! The score of a plan as its acts are done one after the other, as stairs; what has no day stands at the end.

use super::{Across, At, Stairs, Stop, place};
use crate::chart::{Chart, Frame, Layout};
use crate::model::{AsOf, Day, Decimal, Localized, Methodology, PartId, Points};
use crate::scoring::plan::{PathStep, score_of};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The score of a plan over its days.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorePath {
    index: Localized,
    full: u32,
    /// The score to be reached.
    target: Option<Decimal>,
    across: Across,
    stops: Vec<Stop>,
    /// Of each stop the day, what is done by then, and the points.
    rows: Vec<(Option<Day>, Vec<PartId>, Decimal)>,
    source: Message,
}

impl ScorePath {
    /// From so many points on a day, step by step.
    #[must_use]
    pub fn new(
        methodology: &Methodology,
        (from, start): (Day, Points),
        steps: &[PathStep],
        target: Option<Decimal>,
        source: Message,
    ) -> Self {
        let days = || steps.iter().filter_map(|step| step.day);
        let from = days().fold(from, Day::min);
        let last = days().fold(from, Day::max);
        let has_undated = steps.iter().any(|step| step.day.is_none());
        // What has no day stands a year behind everything else, at the end of the axis.
        let later = last.years_later(1);
        let end = if has_undated || last == from { Day::new(later.parts().0, 12, 31).unwrap_or(later) } else { last };
        let (mut stops, mut rows) = (Vec::new(), Vec::new());
        let first = PathStep { day: Some(from), parts: Vec::new(), points: start };
        for step in std::iter::once(&first).chain(steps) {
            let Some(score) = score_of(methodology, step.points) else { continue };
            let says = match step.day {
                Some(day) if step.parts.is_empty() => say::chart_ahead_mark(date(day), score),
                Some(day) => say::chart_path_mark(date(day), score, list(&step.parts)),
                None => say::chart_path_mark_undated(score, list(&step.parts)),
            };
            stops.push(Stop { at: At::Day(step.day.unwrap_or(end)), score, other: score, says });
            rows.push((step.day, step.parts.clone(), methodology.points.decimal(step.points)));
        }
        let across = Across::Time(from, end);
        Self { index: methodology.short.clone(), full: methodology.score.full, target, across, stops, rows, source }
    }

    fn has_undated(&self) -> bool {
        self.rows.iter().any(|(day, ..)| day.is_none())
    }
}

fn date(day: Day) -> AsOf {
    AsOf::from(day)
}

fn list(parts: &[PartId]) -> Value {
    Value::List(parts.iter().map(Value::from).collect())
}

impl Chart for ScorePath {
    fn title(&self) -> Message {
        let (Some(first), Some(last)) = (self.stops.first(), self.stops.last()) else {
            return say::chart_path_missing(&self.index);
        };
        let day = self.rows.iter().skip(1).filter_map(|(day, ..)| *day).next_back();
        match day {
            _ if self.stops.len() == 1 => say::chart_path_stays(&self.index, first.score),
            Some(day) if !self.has_undated() => say::chart_path_rises(&self.index, first.score, last.score, date(day)),
            _ => say::chart_path_rises_undated(&self.index, first.score, last.score),
        }
    }

    fn description(&self) -> Message {
        if self.stops.is_empty() {
            return say::chart_path_missing(&self.index);
        }
        say::chart_path_description(&self.index, self.full, self.stops.len() - 1)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.stops.is_empty().then(|| say::chart_path_missing(&self.index))
    }

    fn table(&self) -> Table {
        let header = vec![
            say::chart_path_column_day(),
            say::chart_path_column_acts(),
            say::chart_column_points(),
            say::chart_column_score(),
        ];
        let rows = self.rows.iter().zip(&self.stops).map(|((day, parts, points), stop)| {
            let acts = if parts.is_empty() { "".into() } else { list(parts) };
            vec![Value::Date(day.map(date)), acts, (*points).into(), stop.score.into()]
        });
        Table { rows: rows.collect(), header }
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        let target = self.target.map(|target| (target, say::chart_front_target(target)));
        let notes = if self.has_undated() { vec![say::chart_path_undated()] } else { Vec::new() };
        let (across, stops) = (&self.across, self.stops.as_slice());
        place::place(&Stairs { full: self.full, across, stops, target, notes }, frame)
    }
}
