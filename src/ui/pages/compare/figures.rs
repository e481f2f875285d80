//! Views that are one picture of the picked countries in one index: bars, strip and radar.

use super::compared::Compared;
use super::nothing_picked::nothing_picked;
use crate::chart::{AreaStrips, Bars, Chart, Radar, Selection, Target};
use crate::model::CountryCode;
use crate::route::{Address, CountryView, Route};
use crate::text::say;
use crate::ui::components::{ChartFigure, Exhibits};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// More countries than this make a picture taller than a canvas can be.
const MOST_PICTURED: usize = 40;

/// A bar for each area.
pub(super) fn bars(compared: &Compared) -> impl IntoView + use<> {
    of_picked(compared, "bars", |compared, selection| Bars::new(&compared.index, selection, compared.source()))
}

/// Where each country lies among all.
pub(super) fn strip(compared: &Compared) -> impl IntoView + use<> {
    of_picked(compared, "strip", |compared, selection| {
        AreaStrips::new(&compared.index, &compared.lists.countries, selection, compared.source())
    })
}

/// Areas around a centre.
pub(super) fn radar(compared: &Compared) -> impl IntoView + use<> {
    of_picked(compared, "radar", |compared, selection| Radar::new(&compared.index, selection, compared.source()))
}

fn of_picked<C: Chart + 'static>(
    compared: &Compared,
    what: &str,
    make: impl Fn(&Compared, &Selection) -> C,
) -> AnyView {
    if compared.selection.is_empty() {
        return nothing_picked(compared).into_any();
    }
    let (selection, notice) = pictured(compared);
    let chart = make(compared, &selection);
    view! { <section>{notice}{of_index(compared, Box::new(chart), what)}</section> }.into_any()
}

/// The countries that a picture shows, and what is to be said where these are not all.
pub(super) fn pictured(compared: &Compared) -> (Selection, Option<AnyView>) {
    let all: Vec<CountryCode> = compared.selection.iter().map(|one| one.country).collect();
    if all.len() <= MOST_PICTURED {
        return (compared.selection.as_ref().clone(), None);
    }
    let first = all.get(..MOST_PICTURED).unwrap_or_default();
    let mine = compared.selection.mine().map(|one| one.country);
    let text = Words::now().say(&say::compare_pictured(MOST_PICTURED, all.len()));
    let notice = view! { <p class="notice" role="status">{text}</p> };
    (Selection::new(first, mine, &compared.lists.countries), Some(notice.into_any()))
}

/// A picture of figures of the one index, which says so where it leaves the page.
pub(super) fn of_index(compared: &Compared, chart: Box<dyn Chart>, what: &str) -> impl IntoView + use<> {
    figure(compared, compared.lists.sourced(chart, &compared.index), what)
}

/// A picture of the comparison, whose countries lead to their profiles.
pub(super) fn figure<C: Chart + 'static>(compared: &Compared, chart: C, what: &str) -> impl IntoView + use<C> {
    let navigation = Navigation::here();
    let own = compared.index.methodology.id.clone();
    let open = Callback::new(move |target: Target| {
        let view = match target {
            Target::Country(country) => CountryView::new(country, own.clone()),
            Target::Index(_)
            | Target::Part(_)
            | Target::Strategy(_)
            | Target::Priority(_)
            | Target::Reach(..)
            | Target::Statement(_) => return,
        };
        navigation.go(Address::of(Route::Country(view)));
    });
    let chart: Arc<dyn Chart> = Arc::new(chart);
    Exhibits::here().picture(what, Arc::clone(&chart));
    view! { <ChartFigure chart=chart name=compared.file_name(what) on_target=open/> }
}
