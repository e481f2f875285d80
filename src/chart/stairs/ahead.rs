//! The score on each day ahead if nobody acts, as stairs; and as a broken line if everything planned is done by its day.

use super::{Across, At, Stairs, Stop, place};
use crate::chart::{Chart, Frame, Layout};
use crate::model::{AsOf, Day, Decimal, Methodology, PartId};
use crate::scoring::{Forecast, ForecastStep};
use crate::table::Table;
use crate::text::{Message, Value, say};
use std::cmp::Ordering;

/// The score on each day ahead.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreAhead {
    /// Whose score it is: that of an index, or of answers.
    of: Value,
    full: u32,
    forecast: Forecast,
    across: Across,
    stops: Vec<Stop>,
    source: Message,
}

impl ScoreAhead {
    /// The forecast of an index. The axis of time ends with the year of the last step, or a year from the first day.
    #[must_use]
    pub fn new(methodology: &Methodology, forecast: Forecast, source: Message) -> Self {
        Self::titled((&methodology.short).into(), methodology, forecast, source)
    }

    /// The forecast of a self-assessment, which is no score of the index.
    #[must_use]
    pub fn of_answers(methodology: &Methodology, forecast: Forecast, source: Message) -> Self {
        Self::titled(say::chart_ahead_of_answers(&methodology.short).into(), methodology, forecast, source)
    }

    fn titled(of: Value, methodology: &Methodology, forecast: Forecast, source: Message) -> Self {
        let end = forecast.steps.last().map_or_else(|| forecast.from.years_later(1), |step| step.day);
        let mut stops = Vec::new();
        if let Some(score) = forecast.score {
            let says = say::chart_ahead_mark(date(forecast.from), score);
            stops.push(Stop { at: At::Day(forecast.from), score, other: score, says });
            stops.extend(forecast.steps.iter().filter_map(stop));
        }
        Self { of, full: methodology.score.full, across: Across::Time(forecast.from, end), stops, forecast, source }
    }

    /// What becomes of the score if nobody acts.
    fn if_nobody_acts(&self) -> Message {
        let (Some(first), Some(last)) = (self.stops.first(), self.stops.last()) else {
            return say::chart_ahead_missing(self.of.clone());
        };
        let is_change = |pair: &&[Stop]| matches!(pair, [before, after] if before.score != after.score);
        let change = self.stops.windows(2).find(is_change).and_then(|pair| pair.last());
        let Some(At::Day(day)) = change.map(|stop| stop.at) else {
            return say::chart_ahead_stays(self.of.clone(), first.score);
        };
        let (from, to, day) = (first.score, last.score, date(day));
        match to.cmp(&from) {
            Ordering::Less => say::chart_ahead_falls(self.of.clone(), from, to, day),
            Ordering::Greater => say::chart_ahead_rises(self.of.clone(), from, to, day),
            Ordering::Equal => say::chart_ahead_returns(self.of.clone(), from, day),
        }
    }

    /// Whether anything is planned, so that there is a broken line.
    fn has_plans(&self) -> bool {
        self.stops.iter().any(|stop| stop.other != stop.score)
    }
}

fn date(day: Day) -> AsOf {
    AsOf::from(day)
}

fn stop(step: &ForecastStep) -> Option<Stop> {
    let (score, other) = (step.score?, step.planned_score?);
    let mut says = say::chart_ahead_mark_changes(date(step.day), score, changes(step));
    if other != score {
        says = say::chart_ahead_mark_planned(says, other);
    }
    Some(Stop { at: At::Day(step.day), score, other, says })
}

fn list<'a>(parts: impl Iterator<Item = &'a PartId>) -> Value {
    Value::List(parts.map(Value::from).collect())
}

/// What changes on a day, each in words.
fn changes(step: &ForecastStep) -> Vec<Message> {
    let mut changes = Vec::new();
    if !step.lapses.is_empty() {
        changes.push(say::chart_ahead_lapses(list(step.lapses.iter().map(|lapse| &lapse.part))));
    }
    if !step.begins.is_empty() {
        changes.push(say::chart_ahead_begins(list(step.begins.iter())));
    }
    if !step.planned.is_empty() {
        changes.push(say::chart_ahead_plans(list(step.planned.iter())));
    }
    changes
}

impl Chart for ScoreAhead {
    fn title(&self) -> Message {
        let said = self.if_nobody_acts();
        match self.stops.last().filter(|_| self.has_plans()) {
            Some(last) => say::chart_ahead_with_plans(said, last.other),
            None => said,
        }
    }

    fn description(&self) -> Message {
        if self.stops.is_empty() {
            return say::chart_ahead_missing(self.of.clone());
        }
        let days = self.forecast.steps.len();
        let reading = say::chart_ahead_description(self.of.clone(), self.full, date(self.forecast.from), days);
        if self.has_plans() { say::chart_ahead_description_plans(reading) } else { reading }
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.stops.is_empty().then(|| say::chart_ahead_missing(self.of.clone()))
    }

    fn table(&self) -> Table {
        let header = vec![
            say::chart_ahead_column_day(),
            say::chart_ahead_column_score(),
            say::chart_ahead_column_planned_score(),
            say::chart_ahead_column_lapses(),
            say::chart_ahead_column_begins(),
            say::chart_ahead_column_plans(),
        ];
        let score = |score: Option<Decimal>| score.map_or_else(|| "".into(), Value::from);
        let parts = |parts: Vec<&PartId>| if parts.is_empty() { "".into() } else { list(parts.into_iter()) };
        let (from, first) = (&self.forecast, self.forecast.score);
        let start = vec![date(from.from).into(), score(first), score(first), "".into(), "".into(), "".into()];
        let rows = from.steps.iter().map(|step| {
            vec![
                date(step.day).into(),
                score(step.score),
                score(step.planned_score),
                parts(step.lapses.iter().map(|lapse| &lapse.part).collect()),
                parts(step.begins.iter().collect()),
                parts(step.planned.iter().collect()),
            ]
        });
        Table { header, rows: std::iter::once(start).chain(rows).collect() }
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        let notes = if self.has_plans() { vec![say::chart_ahead_key()] } else { Vec::new() };
        let (across, stops) = (&self.across, self.stops.as_slice());
        place::place(&Stairs { full: self.full, across, stops, target: None, notes }, frame)
    }
}
