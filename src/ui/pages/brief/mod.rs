//! `/country/AZE/brief`: a country over all indices on one page of A4, to print or to save as PDF.

mod sheet;
mod table;

use crate::browser::print;
use crate::model::{CountryCode, CountryGroup, IndexId};
use crate::route::{Address, BriefView, CountryKey};
use crate::text::say;
use crate::ui::components::{GroupSelect, Lists, PageTitle, loaded, with_indices, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::no_such_country;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::wire::IndexEntry;
use std::sync::Arc;

/// The page.
#[component]
pub fn Brief() -> impl IntoView {
    let Some(asked) = View::<BriefView>::provide() else { return ().into_any() };
    let key = asked.of(|view| view.country);
    let body = move || {
        let key = key.get();
        with_lists(move |lists| country(lists, key))
    };
    body.into_any()
}

fn country(lists: Lists, key: CountryKey) -> AnyView {
    match lists.resolve(key) {
        Some(code) if matches!(key, CountryKey::Code(_)) => page(lists, code),
        Some(code) => {
            let navigation = Navigation::here();
            Effect::new(move |_| navigation.spell(code));
            ().into_any()
        }
        None => no_such_country(key, None),
    }
}

fn page(lists: Lists, country: CountryCode) -> AnyView {
    let words = Words::now();
    let name = lists.countries.full_name(country);
    let of_sheet = lists.clone();
    let shown = move |entries: Arc<Vec<IndexEntry>>| {
        let lists = of_sheet.clone();
        let ids: Vec<IndexId> = entries.iter().map(|entry| entry.id.clone()).collect();
        with_indices(move || ids.clone(), move |indices| sheet::sheet(&lists, country, indices))
    };
    view! {
        <div class="brief-lede">
            <p class="eyebrow">{words.say(&say::brief_eyebrow())}</p>
            <PageTitle text=words.of(&name) tab=words.say(&say::brief_title(&name))/>
        </div>
        <Controls lists=lists country=country/>
        {loaded(Library::here().indices, shown)}
    }
    .into_any()
}

/// What is chosen on a screen: the group, and to print.
#[component]
fn Controls(lists: Lists, country: CountryCode) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<BriefView>::here());
    let is_refused = RwSignal::new(false);
    let groups: Vec<CountryGroup> =
        lists.countries.groups().iter().filter(|group| group.contains(country)).cloned().collect();
    let profile = Navigation::here().href(Address::newest_profile(country));
    view! {
        <div class="pick brief-controls">
            <button type="button" class="primary" on:click=move |_| is_refused.set(print::print().is_err())>
                {words.say(&say::report_print())}
            </button>
            <GroupSelect
                groups=groups
                label=say::ranking_group()
                none=say::brief_group_usual()
                chosen=asked.of(|view| view.group.clone())
                count=Callback::new(|group: CountryGroup| group.members.len())
                on_choose=Callback::new(move |group| asked.look(|view| view.group = group))
            />
            <a href=profile>{words.say(&say::brief_full())}</a>
            <p role="status">{move || is_refused.get().then(|| words.say(&say::report_not_printed()))}</p>
        </div>
    }
}
