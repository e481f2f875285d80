//! Countries with a similar profile, to be added with one click, and what similar means.

use crate::model::CountryCode;
use crate::route::CompareView;
use crate::scoring::{Nearest, Neighbour, Profiles, nearest};
use crate::text::say;
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Picked;

/// How many are offered.
const MOST: usize = 5;

/// The countries nearest to the reader's own, or else to the first one picked.
#[component]
pub(super) fn NearestByProfile(lists: Lists, picked: Memo<Picked>) -> impl IntoView {
    let (words, asked, library) = (Words::now(), View::<CompareView>::here(), Library::here());
    let index = asked.of(|view| view.index.clone());
    let subject = Memo::new(move |_| picked.with(|picked| picked.mine.or_else(|| picked.codes.first().copied())));
    // Nothing is computed before somebody wants to know.
    let is_open = RwSignal::new(false);
    move || {
        let country = subject.get()?;
        let name = lists.countries.full_name(country);
        let (library, lists) = (library.clone(), lists.clone());
        let list = move || {
            let index = is_open.get().then(|| library.index(&index.get()).ready()).flatten()?;
            Some(found(words, country, &lists, nearest(&Profiles::of(&index), country, MOST)))
        };
        Some(view! {
            <details class="nearest" on:toggle=move |_| is_open.set(true)>
                <summary>{words.say(&say::compare_nearest(&name))}</summary>
                {list}
            </details>
        })
    }
}

fn found(words: Words, country: CountryCode, lists: &Lists, nearest: Option<Nearest>) -> AnyView {
    let asked = View::<CompareView>::here();
    let name = lists.countries.full_name(country);
    let Some(nearest) = nearest.filter(|nearest| !nearest.countries.is_empty()) else {
        return view! { <p>{words.say(&say::compare_nearest_none(&name))}</p> }.into_any();
    };
    let codes: Vec<CountryCode> = nearest.countries.iter().map(|one| one.country).collect();
    let row = |neighbour: &Neighbour| {
        let code = neighbour.country;
        let distance = neighbour.distance.rounded(1);
        let other = words.of(&lists.countries.full_name(code));
        let text = words.say(&say::compare_nearest_distance(distance, neighbour.areas));
        view! {
            <li>
                <button type="button" class="plain" on:click=move |_| asked.look(|view| view.add([code]))>
                    {words.say(&say::compare_add_country(other))}
                </button>
                " "<span class="small">{text}</span>
            </li>
        }
    };
    view! {
        <p class="small">{words.say(&say::compare_nearest_means(nearest.areas, nearest.least))}</p>
        <ol>{nearest.countries.iter().map(row).collect_view()}</ol>
        <button type="button" on:click=move |_| asked.look(|view| view.add(codes.clone()))>{words.say(&say::compare_nearest_all())}</button>
    }
    .into_any()
}
