//! The search field, the choice of a group, and how many countries are shown.

use super::asked::Asked;
use super::board::Ranked;
use crate::model::{CountryGroup, GroupId};
use crate::route::LONGEST_SEARCH;
use crate::text::say;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The filters above the table.
#[component]
pub(super) fn Filters(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = Asked::here();
    let search = asked.search();
    let (shown, of) = (ranked.shown, ranked.table.rows.len());
    let count = move || words.say(&say::ranking_shown(shown.with(Vec::len), of));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        asked.settle();
    };
    view! {
        <form class="pick ranking-filters" role="search" on:submit=submit>
            <label class="field">
                {words.say(&say::ranking_search())}
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength=LONGEST_SEARCH
                    prop:value=search
                    on:input=move |event| asked.type_search(event_target_value(&event))
                />
            </label>
            <Groups ranked=ranked/>
            <p class="shown" role="status">{count}</p>
        </form>
    }
}

/// The groups that have a country in this index, regions of the world apart.
#[component]
fn Groups(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = Asked::here();
    let chosen = asked.group();
    let option = move |group: &CountryGroup| {
        let count = ranked.table.rows.iter().filter(|row| group.contains(row.country)).count();
        let text = words.say(&say::ranking_group_option(&group.name, count));
        let (value, id) = (group.id.to_string(), group.id.clone());
        let selected = move || chosen.with(|chosen| chosen.as_ref() == Some(&id));
        (count > 0).then(|| view! { <option value=value prop:selected=selected>{text}</option> })
    };
    let groups = ranked.lists.countries.groups();
    if groups.is_empty() {
        return None;
    }
    let (regions, groups): (Vec<&CountryGroup>, Vec<_>) = groups.iter().partition(|group| group.is_region());
    let groups: Vec<_> = groups.into_iter().map(&option).collect();
    let regions: Vec<_> = regions.into_iter().map(&option).collect();
    let choose = move |event| asked.for_group(GroupId::parse(&event_target_value(&event)).ok());
    let is_all = move || chosen.with(Option::is_none);
    Some(view! {
        <label class="field">
            {words.say(&say::ranking_group())}
            <select on:change=choose>
                <option value="" prop:selected=is_all>{words.say(&say::ranking_group_all())}</option>
                <optgroup label=words.say(&say::ranking_groups())>{groups}</optgroup>
                <optgroup label=words.say(&say::ranking_regions())>{regions}</optgroup>
            </select>
        </label>
    })
}
