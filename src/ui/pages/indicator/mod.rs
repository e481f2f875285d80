//! `/indicator/ncsi-2018/8.2`: who meets an indicator, and how. The answer first, then what it asks for, then the countries.

mod about;
mod answered;
mod countries;
mod missing;
mod row;
mod share;

use crate::model::{IndexId, PartId};
use crate::route::{FromRoute, IndicatorView, Route};
use crate::text::say;
use crate::ui::components::{PageTitle, TypedSearch, with_index, with_lists};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::indicator::indicator;
use about::{About, Turns};
pub use answered::Answered;
use answered::Summary;
use countries::Countries;
use share::Share;
pub use share::indicator_share;
use std::sync::Arc;

/// The page.
#[component]
pub fn Indicator() -> impl IntoView {
    let Some(asked) = View::<IndicatorView>::provide() else { return ().into_any() };
    TypedSearch::provide(asked.navigation(), asked.of(|view| view.search.clone()), write_search);
    let subject = asked.of(|view| (view.index.clone(), view.part.clone()));
    view! {
        <Lede subject=subject/>
        {move || {
            let (index, part) = subject.get();
            body(index, part)
        }}
    }
    .into_any()
}

fn write_search(route: &mut Route, typed: String) {
    if let Some(view) = IndicatorView::of_mut(route) {
        view.search = typed;
    }
}

/// The indicator by its name, and the index that it is of.
#[component]
fn Lede(subject: Memo<(IndexId, PartId)>) -> impl IntoView {
    let words = Words::now();
    let library = Library::here();
    // By its number until its name is there. No file is asked for that cannot exist.
    let none = words.say(&say::indicator_unknown_title());
    let named = Memo::new(move |_| {
        let (id, part) = subject.get();
        let entries = library.indices.ready()?;
        let Some(entry) = entries.iter().find(|entry| entry.id == id) else { return Some((none.clone(), None)) };
        let index = library.index(&id).ready()?;
        let title = index.methodology.part(&part).map_or_else(|| none.clone(), |part| words.title(part));
        Some((title, Some(words.of(&entry.short))))
    });
    let number = move || subject.with(|(_, part)| part.to_string());
    let text = Signal::derive(move || named.get().map_or_else(number, |(title, _)| title));
    let tab = Signal::derive(move || match named.get() {
        Some((title, Some(short))) => words.say(&say::indicator_tab(title, short)),
        Some((title, None)) => title,
        None => number(),
    });
    let short =
        move || named.get().and_then(|(_, short)| short).unwrap_or_else(|| words.say(&say::chart_column_indicator()));
    view! {
        <header class="opening">
            <p class="eyebrow">{short}</p>
            <PageTitle text=text tab=tab/>
        </header>
    }
}

fn body(index: IndexId, part: PartId) -> impl IntoView {
    with_index(index, move |index| {
        let part = match indicator(&index.methodology, &part) {
            Some(part) => Arc::new(part.clone()),
            None => return missing::no_such_indicator(&index.methodology, &part).into_any(),
        };
        let shown = with_lists(move |lists| {
            let answered = Answered::follow(Arc::clone(&index), Arc::clone(&part), lists);
            view! {
                <Summary answered=answered.clone()/>
                <About index=Arc::clone(&index) part=Arc::clone(&part)/>
                <Countries answered=answered.clone()/>
                <Turns index=Arc::clone(&index) part=Arc::clone(&part)/>
                <Share answered=answered/>
            }
        });
        shown.into_any()
    })
}
