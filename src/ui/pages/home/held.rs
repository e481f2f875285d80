//! The indices that are held.

use crate::route::{MethodologyView, RankingView, Route};
use crate::text::say;
use crate::ui::components::loaded;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::IndexEntry;

/// Each index with its number of countries and its latest date, and the ways into it.
#[component]
pub(super) fn Held() -> impl IntoView {
    let words = Words::now();
    view! {
        <section aria-labelledby="held">
            <header><h2 id="held">{words.say(&say::home_held())}</h2></header>
            {loaded(Library::here().indices, |entries| view! { <Indices entries=entries.to_vec()/> })}
        </section>
    }
}

#[component]
fn Indices(entries: Vec<IndexEntry>) -> impl IntoView {
    let words = Words::now();
    view! {
        <table class="held" aria-labelledby="held">
            <thead>
                <tr>
                    <th scope="col">{words.say(&say::home_column_index())}</th>
                    <th scope="col" class="n">{words.say(&say::home_column_count())}</th>
                    <th scope="col">{words.say(&say::home_column_latest())}</th>
                    <th scope="col">{words.say(&say::home_column_open())}</th>
                </tr>
            </thead>
            <tbody>{entries.iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(entry: &IndexEntry) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let ranking = navigation.to(Route::Ranking(RankingView::new(entry.id.clone())));
    let methodology = navigation.to(Route::Methodology(MethodologyView::new(entry.id.clone())));
    view! {
        <tr>
            <th scope="row">{words.of(&entry.name)}</th>
            <td class="n" data-label=words.say(&say::home_column_count())>{words.count(entry.countries)}</td>
            <td data-label=words.say(&say::home_column_latest())>{words.date(entry.latest.as_ref())}</td>
            <td class="open">
                <a href=ranking aria-label=words.say(&say::home_ranking_of(&entry.short))>
                    {words.say(&say::nav_ranking())}
                </a>
                <a href=methodology aria-label=words.say(&say::home_methodology_of(&entry.short))>
                    {words.say(&say::nav_methodology())}
                </a>
            </td>
        </tr>
    }
}
