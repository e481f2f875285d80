//! What stands in the place of the table when the filters leave no row.

use super::ranked::Ranked;
use super::search::Search;
use crate::route::RankingView;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// Says that nothing was found, and for what, with a way back to everything.
#[component]
pub(super) fn NoneFound(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let search = Search::here();
    let (typed, group) = (search.typed, View::<RankingView>::here().of(|view| view.group.clone()));
    let countries = ranked.lists.countries;
    let reason = move || -> Message {
        let typed = typed.get().trim().to_owned();
        let group = group.get().and_then(|id| countries.group(&id).map(|group| group.name.clone()));
        match group {
            Some(group) if typed.is_empty() => say::ranking_none_group(&group),
            Some(group) => say::ranking_none_both(typed, &group),
            None => say::ranking_none_query(typed),
        }
    };
    let shown = ranked.shown;
    move || {
        shown.with(Vec::is_empty).then(|| {
            view! {
                <div class="none-found">
                    <p>{words.say(&reason())}</p>
                    <button type="button" on:click=move |_| search.clear_filters()>{words.say(&say::ranking_clear())}</button>
                </div>
            }
        })
    }
}
