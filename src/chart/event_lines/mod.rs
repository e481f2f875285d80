//! Event lines: dated texts along one axis of time, a lane for each subject.

mod columns;
mod finding;
mod lane;
mod place;
mod strategy;

use super::{Chart, Frame, Layout, Target};
use crate::model::{AsOf, Sources, Strategy};
use crate::sort::SortSmall;
use crate::table::Table;
use crate::text::{Message, Value, say};
use jiff::civil::Date;

/// Events in lanes along one axis of time, each drawn as exactly as its date is known.
#[derive(Clone, Debug, PartialEq)]
pub struct EventLines {
    title: Message,
    source: Message,
    kinds: Vec<Message>,
    lanes: Vec<EventLane>,
    period: Option<EventPeriod>,
}

/// The events of one subject.
#[derive(Clone, Debug, PartialEq)]
pub struct EventLane {
    /// The subject.
    pub name: Value,
    /// What happened, in any order.
    pub events: Vec<Event>,
}

/// Something on a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The key that stands beside it; where there is none it gets a number.
    pub key: Option<String>,
    /// When, as exactly as known.
    pub as_of: Option<AsOf>,
    /// What.
    pub text: Value,
    /// Its kind: a place in the list of kinds that the chart was made with.
    pub kind: usize,
    /// Titles of its sources, or nothing.
    pub source: Value,
    /// What it opens, if anything.
    pub target: Option<Target>,
}

/// A time that stands out behind the events.
#[derive(Clone, Debug, PartialEq)]
pub struct EventPeriod {
    /// What it is.
    pub name: Message,
    /// From when to when.
    pub span: AsOf,
}

impl EventLines {
    /// Events in the order of their lanes; in a lane undated ones first, then from old to new. Lanes without events are
    /// left out, and so are kinds without any from the key. `title` is the finding; where there are no events, the chart
    /// says so instead.
    #[must_use]
    pub fn new(title: Message, kinds: Vec<Message>, lanes: Vec<EventLane>, source: Message) -> Self {
        let mut lanes: Vec<EventLane> = lanes.into_iter().filter(|lane| !lane.events.is_empty()).collect();
        let mut number = 0_usize;
        for lane in &mut lanes {
            lane.events.sort_small_by_key(|event| event.as_of.map(|date| time_key(&date)));
            for event in &mut lane.events {
                number += 1;
                event.key.get_or_insert_with(|| number.to_string());
            }
        }
        Self { title, source, kinds, lanes, period: None }
    }

    /// The same with a time that stands out behind all lanes, such as the years that a strategy is for.
    #[must_use]
    pub fn with_period(self, name: Message, span: AsOf) -> Self {
        Self { period: Some(EventPeriod { name, span }), ..self }
    }

    /// How a strategy came about and what was reported of it: its history, then a lane for each measure that has a time
    /// when it is due or reports.
    #[must_use]
    pub fn of_strategy(strategy: &Strategy, sources: &Sources) -> Self {
        strategy::event_lines(strategy, sources)
    }

    fn events(&self) -> impl Iterator<Item = (&EventLane, &Event)> {
        self.lanes.iter().flat_map(|lane| lane.events.iter().map(move |event| (lane, event)))
    }

    /// Every date that the axis of time has room for.
    fn dates(&self) -> Vec<AsOf> {
        let dates = self.events().filter_map(|(_, event)| event.as_of);
        dates.chain(self.period.as_ref().map(|period| period.span)).collect()
    }
}

/// Orders dates by where they begin on the axis; open beginnings come first.
fn time_key(date: &AsOf) -> (Date, Date) {
    (date.earliest().unwrap_or(Date::MIN), date.latest().unwrap_or(Date::MAX))
}

impl Chart for EventLines {
    fn title(&self) -> Message {
        self.missing().unwrap_or_else(|| self.title.clone())
    }

    fn description(&self) -> Message {
        finding::description(self)
    }

    fn source(&self) -> Message {
        self.source.clone()
    }

    fn missing(&self) -> Option<Message> {
        self.lanes.is_empty().then(say::chart_events_missing)
    }

    fn table(&self) -> Table {
        finding::table(self)
    }

    fn place(&self, frame: &Frame<'_>) -> Layout {
        place::place(self, frame)
    }
}

#[cfg(test)]
mod tests;
