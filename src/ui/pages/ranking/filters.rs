//! The search field, the choices of a group and of a tier, and how many countries are shown.

use super::ranked::Ranked;
use crate::model::{CountryGroup, Tier};
use crate::route::{CompareView, CountryKey, RankingView, Route};
use crate::text::say;
use crate::ui::components::{GroupSelect, SearchField, TypedSearch};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;

/// The choice of a tier, each with how many countries are in it.
#[component]
fn Tiers(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let chosen = asked.of(|view| view.tier);
    let option = |(place, tier): (usize, &Tier)| {
        let number = place + 1;
        let held = ranked.table.rows.iter().filter(|row| row.tier == Some(number)).count();
        let text = words.say(&say::ranking_tier_option(say::tier_named(number, &tier.name), held));
        view! { <option value=number.to_string() prop:selected=move || chosen.get() == Some(number)>{text}</option> }
    };
    let options = ranked.table.tiers.iter().enumerate().map(option).collect_view();
    let choose = move |event| {
        let tier = event_target_value(&event).parse().ok();
        asked.look(|view| view.tier = tier);
    };
    view! {
        <label class="field">
            {words.say(&say::tier_label())}
            <select on:change=choose>
                <option value="" prop:selected=move || chosen.get().is_none()>{words.say(&say::ranking_tier_all())}</option>
                {options}
            </select>
        </label>
    }
}

/// The filters above the table.
#[component]
pub(super) fn Filters(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let search = TypedSearch::here();
    let (shown, of) = (ranked.shown, ranked.table.rows.len());
    let rows = ranked.table.clone();
    let held = move |group: &CountryGroup| rows.rows.iter().filter(|row| group.contains(row.country)).count();
    let count = move || words.say(&say::ranking_shown(shown.with(Vec::len), of));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
    };
    let index = asked.of(|view| view.index.clone());
    let compare = move || {
        let countries = shown.with(|rows| rows.iter().map(|row| CountryKey::Code(row.country)).collect::<Vec<_>>());
        let count = countries.len();
        (count > 1 && count < of).then(|| {
            let to = Navigation::here().to(Route::Compare(CompareView::new(index.get(), countries)));
            view! { " " <a class="no-print" href=to>{words.say(&say::compare_these(count))}</a> }
        })
    };
    let tiers = (!ranked.table.tiers.is_empty()).then(|| view! { <Tiers ranked=ranked.clone()/> });
    view! {
        <form class="pick ranking-filters" role="search" on:submit=submit>
            <SearchField label=say::ranking_search()/>
            <GroupSelect
                groups=ranked.lists.countries.groups().to_vec()
                label=say::ranking_group()
                none=say::ranking_group_all()
                chosen=asked.of(|view| view.group.clone())
                count=Callback::new(move |group: CountryGroup| held(&group))
                on_choose=Callback::new(move |group| asked.look(|view| view.group = group))
            />
            {tiers}
            <p class="shown"><span role="status">{count}</span>{compare}</p>
        </form>
    }
}
