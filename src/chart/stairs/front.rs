//! What every number of actions, or every effort, could bring at the most: the front of cost against score, as stairs.

use super::{Across, At, Stairs, Stop, place};
use crate::chart::{Chart, Frame, Layout};
use crate::model::{Decimal, Localized, Methodology, Points};
use crate::scoring::plan::{Cost, FrontPoint, score_of};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// The front of cost against score.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreFront {
    index: Localized,
    full: u32,
    /// A score to be reached.
    target: Option<Decimal>,
    across: Across,
    stops: Vec<Stop>,
    /// The points in all at each stop, as the methodology writes them.
    points: Vec<Decimal>,
    source: Message,
}

impl ScoreFront {
    /// A front of actions or of effort, from the points that there are; fronts of days are left out, whose costs are no
    /// numbers. `target` is the score to be reached.
    #[must_use]
    pub fn new(
        methodology: &Methodology,
        start: Option<Points>,
        front: &[FrontPoint],
        target: Option<Decimal>,
        source: Message,
    ) -> Self {
        let (mut stops, mut points) = (Vec::new(), Vec::new());
        for point in front {
            let (Some(start), Some((cost, said))) = (start, cost(point.cost)) else { continue };
            let all = start + point.points;
            let Some(score) = score_of(methodology, all) else { continue };
            let says = say::chart_front_mark(said, score, methodology.points.decimal(all));
            stops.push(Stop { at: At::Cost(cost), score, other: score, says });
            points.push(methodology.points.decimal(all));
        }
        let is_effort = front.iter().any(|point| matches!(point.cost, Cost::Effort(_)));
        let name = if is_effort { say::chart_front_across_effort() } else { say::chart_front_across_actions() };
        let most = stops.iter().map(cost_at).max().unwrap_or_default();
        Self {
            index: methodology.short.clone(),
            full: methodology.score.full,
            target,
            across: Across::Cost(most, name),
            stops,
            points,
            source,
        }
    }

    /// What reaches the target.
    fn reaching(&self) -> Option<&Stop> {
        self.stops.iter().find(|stop| self.target.is_some_and(|target| stop.score >= target))
    }

    fn said(&self, stop: &Stop) -> Message {
        let count = cost_at(stop);
        if self.is_effort() { say::chart_front_effort(count) } else { say::chart_front_actions(count) }
    }

    fn is_effort(&self) -> bool {
        matches!(&self.across, Across::Cost(_, name) if *name == say::chart_front_across_effort())
    }
}

fn cost_at(stop: &Stop) -> i64 {
    if let At::Cost(cost) = stop.at { cost } else { 0 }
}

/// A cost as a number and in words; none for a day.
fn cost(cost: Cost) -> Option<(i64, Message)> {
    let number = |count: u64| i64::try_from(count).ok();
    match cost {
        Cost::Actions(count) => number(count).map(|count| (count, say::chart_front_actions(count))),
        Cost::Effort(effort) => number(effort).map(|effort| (effort, say::chart_front_effort(effort))),
        Cost::Latest { .. } => None,
    }
}

impl Chart for ScoreFront {
    fn title(&self) -> Message {
        let Some(last) = self.stops.last() else { return say::chart_front_missing(&self.index) };
        let most = self.said(last);
        match (self.target, self.reaching()) {
            (Some(target), Some(stop)) => {
                say::chart_front_reaches(&self.index, target, self.said(stop), most, last.score)
            }
            (Some(target), None) => say::chart_front_short(&self.index, target, most, last.score),
            (None, _) => say::chart_front_most(&self.index, most, last.score),
        }
    }

    fn description(&self) -> Message {
        if self.stops.is_empty() {
            return say::chart_front_missing(&self.index);
        }
        say::chart_front_description(&self.index, self.full, self.stops.len())
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.stops.is_empty().then(|| say::chart_front_missing(&self.index))
    }

    fn table(&self) -> Table {
        let cost = if self.is_effort() { say::chart_front_across_effort() } else { say::chart_front_across_actions() };
        let header = vec![cost, say::chart_column_score(), say::chart_column_points()];
        let rows = self
            .stops
            .iter()
            .zip(&self.points)
            .map(|(stop, points)| vec![Value::Count(cost_at(stop)), stop.score.into(), (*points).into()]);
        Table { header, rows: rows.collect() }
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        let target = self.target.map(|target| (target, say::chart_front_target(target)));
        let (across, stops) = (&self.across, self.stops.as_slice());
        place::place(&Stairs { full: self.full, across, stops, target, notes: Vec::new() }, frame)
    }
}
