//! Whose figures a view shows, and the time that they fall into.

use crate::chart::Selection;
use crate::model::{AsOf, IndexData, Observation, Sources};
use crate::text::{Message, Value, figures_in, say};

/// The source of the picked countries' figures in an index; of all figures where none is picked.
pub(super) fn of_picked(index: &IndexData, sources: &Sources, selection: &Selection) -> Message {
    let is_shown = |one: &Observation| selection.is_empty() || selection.place(one.country).is_some();
    say::chart_source(figures_in(index, sources, &is_shown), time(index, is_shown))
}

/// The source of all figures of several indices, each named once.
pub(super) fn of_indices(indices: &[&IndexData]) -> Message {
    let mut named: Vec<Message> = Vec::new();
    for index in indices {
        let methodology = &index.methodology;
        let is_any_brought = index.current_all().any(|one| one.source.is_brought());
        let publisher = Value::from(methodology.publisher.as_str());
        let by = if is_any_brought { say::source_partly_brought(publisher).into() } else { publisher };
        let one = say::compare_source(by, &methodology.short, time(index, |_| true));
        if !named.contains(&one) {
            named.push(one);
        }
    }
    say::chart_sources(named.len(), named)
}

/// The time that the dated ones of these observations fall into; none where it has no bound.
fn time(index: &IndexData, is_shown: impl Fn(&Observation) -> bool) -> Option<AsOf> {
    let mut dates = index.current_all().filter(|one| is_shown(one)).filter_map(|one| one.as_of);
    let first = dates.next()?;
    dates.try_fold(first, |time, date| time.covering(&date))
}
