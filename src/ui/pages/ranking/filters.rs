//! The search field, the choice of a group, and how many countries are shown.

use super::ranked::Ranked;
use super::search::Search;
use crate::model::CountryGroup;
use crate::route::{LONGEST_SEARCH, RankingView};
use crate::text::say;
use crate::ui::components::GroupSelect;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;

/// The filters above the table.
#[component]
pub(super) fn Filters(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let search = Search::here();
    let (shown, of) = (ranked.shown, ranked.table.rows.len());
    let rows = ranked.table.clone();
    let held = move |group: &CountryGroup| rows.rows.iter().filter(|row| group.contains(row.country)).count();
    let count = move || words.say(&say::ranking_shown(shown.with(Vec::len), of));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
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
                    prop:value=search.typed
                    on:input=move |event| search.type_in(event_target_value(&event))
                />
            </label>
            <GroupSelect
                groups=ranked.lists.countries.groups().to_vec()
                label=say::ranking_group()
                none=say::ranking_group_all()
                chosen=asked.of(|view| view.group.clone())
                count=Callback::new(move |group: CountryGroup| held(&group))
                on_choose=Callback::new(move |group| asked.look(|view| view.group = group))
            />
            <p class="shown" role="status">{count}</p>
        </form>
    }
}
