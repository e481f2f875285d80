//! Whose figures a view shows, and the time that they fall into.

use crate::chart::Selection;
use crate::model::{AsOf, IndexData, Observation, Sources};
use crate::text::{Message, figures_in, say};

/// The source of the picked countries' figures in an index; of all figures where none is picked.
pub(super) fn of_picked(index: &IndexData, sources: &Sources, selection: &Selection) -> Message {
    let is_shown = |one: &Observation| selection.is_empty() || selection.place(one.country).is_some();
    say::chart_source(figures_in(index, sources, &is_shown), time(index, is_shown))
}

/// The source of all figures of several indices, each named once and as where it stands alone.
pub(super) fn of_indices(indices: &[&IndexData], sources: &Sources) -> Message {
    let mut named: Vec<Message> = Vec::new();
    for index in indices {
        let by = figures_in(index, sources, &|_| true);
        let one = say::compare_source(by, &index.methodology.short, time(index, |_| true));
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
