//! The countries that the reader has picked, kept in the address.

use super::ranked::Ranked;
use crate::model::CountryCode;
use crate::route::{AssessView, CompareView, CountryKey, RankingView, Route};
use crate::scoring::assessment::is_assessable;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// A bar at the bottom of the window that lists the picks; nothing while there are none.
#[component]
pub(super) fn Picks(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let picks = asked.of(|view| view.picks.clone());
    let any = Memo::new(move |_| picks.with(|picks| !picks.is_empty()));
    let index = asked.of(|view| view.index.clone());
    let compare = move || {
        let countries = picks.get().into_iter().map(CountryKey::Code).collect();
        Navigation::here().to(Route::Compare(CompareView::new(index.get(), countries)))
    };
    let count = move || words.say(&say::ranking_picks(picks.with(Vec::len)));
    move || {
        let ranked = ranked.clone();
        any.get().then(|| {
            view! {
                <div class="picks no-print" role="group" aria-label=words.say(&say::ranking_picks_label())>
                    <p role="status">{count}</p>
                    <ul>
                        <For
                            each=move || picks.get()
                            key=|country| *country
                            children=move |country| view! { <Picked country=country ranked=ranked.clone()/> }
                        />
                    </ul>
                    <a class="button primary" href=compare>
                        {move || words.say(&say::compare_these(picks.with(Vec::len)))}
                    </a>
                    <button type="button" class="plain" on:click=move |_| asked.look(|view| view.picks.clear())>
                        {words.say(&say::ranking_picks_clear())}
                    </button>
                </div>
            }
        })
    }
}

#[component]
fn Picked(country: CountryCode, ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let name = ranked.lists.countries.full_name(country);
    let is_ranked = ranked.table.rows.iter().any(|row| row.country == country);
    let text = if is_ranked { words.of(&name) } else { words.say(&say::ranking_pick_missing(&name)) };
    let methodology = &ranked.index.methodology;
    let assess = (!is_ranked && is_assessable(methodology)).then(|| {
        let country = Some(CountryKey::Code(country));
        let to = Navigation::here().to(Route::Assess(AssessView::by(methodology.id.clone(), country, None)));
        view! { <a class="small" href=to>{words.say(&say::ranking_pick_assess(&name))}</a> }
    });
    view! {
        <li>
            <button
                type="button"
                class="picked"
                aria-label=words.say(&say::ranking_unpick(&name))
                on:click=move |_| asked.look(|view| view.pick(country, false))
            >
                {text}
                <span aria-hidden="true">" ×"</span>
            </button>
            {assess}
        </li>
    }
}
