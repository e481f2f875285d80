//! `/compare`: countries side by side by one index: who is picked, how they are seen, and the view itself.

mod areas;
mod changes_table;
mod chips;
mod compared;
mod edition;
mod export;
mod figures;
mod nearest;
mod nothing_picked;
mod observations;
mod picker;
mod ranks;
mod scatter;
mod share;
mod source;
mod table;
mod views;
mod weights;

use crate::chart::{Selection, Timelines, proportion};
use crate::model::IndexData;
use crate::route::{CompareView, CountryKey, Picture};
use crate::text::{say, working_list};
use crate::ui::chunk;
use crate::ui::components::{Editions, Exhibits, IndexSelect, Lists, PageTitle, with_editions, with_index, with_lists};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Picked;
pub use compared::Compared;
use edition::edition;
use figures::{figure, pictured};
use nothing_picked::nothing_picked;
use observations::{has_two, observations};
use picker::Picker;
pub use share::compare_share;
use std::sync::Arc;
use views::Views;

/// The page.
#[component]
pub fn Compare() -> impl IntoView {
    let Some(asked) = View::<CompareView>::provide() else { return ().into_any() };
    Exhibits::provide();
    let navigation = Navigation::here();
    let is_alone = Memo::new(move |_| navigation.address().embed);
    view! {
        <Heading/>
        {with_lists(move |lists| {
            let picked = picked(&lists);
            let (index, controls) = (asked.of(|view| view.index.clone()), lists.clone());
            let controls = move || (!is_alone.get()).then(|| view! { <Picker lists=controls.clone() picked=picked/><Views/> });
            view! {
                <PickNotices picked=picked/>
                {controls}
                {move || {
                    let lists = lists.clone();
                    with_index(index.get(), move |index| body(index, lists.clone(), picked))
                }}
            }
        })}
    }
}

/// The picked countries, followed. Codes of two letters are rewritten to three, unless something in the address has to
/// be said first, which a new address would hide.
fn picked(lists: &Lists) -> Memo<Picked> {
    let asked = View::<CompareView>::here();
    let countries = Arc::clone(&lists.countries);
    let keys = asked.of(|view| (view.countries.clone(), view.mine));
    let picked = Memo::new(move |_| {
        keys.track();
        Picked::new(&asked.now(), &countries)
    });
    let unreadable = Navigation::here().unreadable();
    Effect::new(move |_| {
        let (picked, (named, mine)) = (picked.get(), keys.get());
        let is_short = named.iter().chain(&mine).any(|key| matches!(key, CountryKey::Alpha2(_)));
        if is_short && picked.notices().is_empty() && unreadable.with_untracked(Vec::is_empty) {
            asked.adjust(|view| {
                view.countries = picked.codes.iter().copied().map(CountryKey::Code).collect();
                view.mine = picked.mine.map(CountryKey::Code);
            });
        }
    });
    picked
}

/// The title: the names of the picked countries are in the tab, since that is what tells two tabs apart.
#[component]
fn Heading() -> impl IntoView {
    let words = Words::now();
    let asked = View::<CompareView>::here();
    let index = asked.of(|view| view.index.clone());
    let indices = Library::here().indices;
    let plain = words.say(&say::compare_title());
    let short = Memo::new(move |_| {
        let id = index.get();
        let entries = indices.ready();
        let entry = entries.as_ref().and_then(|entries| entries.iter().find(|entry| entry.id == id));
        entry.map_or_else(|| id.to_string(), |entry| words.of(&entry.short))
    });
    let tab = Signal::derive(move || words.say(&say::compare_tab(short.get())));
    view! {
        <header class="lede">
            <div>
                // On paper and in another page the menu is not there to say it.
                <p class="eyebrow on-paper">{short}</p>
                <PageTitle text=plain tab=tab/>
            </div>
            <div class="no-print">
                <IndexSelect chosen=index on_choose=Callback::new(move |id| asked.look(|view| view.change_index(id)))/>
            </div>
        </header>
    }
}

/// Says what in the address is no country.
#[component]
fn PickNotices(picked: Memo<Picked>) -> impl IntoView {
    let words = Words::now();
    move || {
        let notices = picked.with(Picked::notices);
        (!notices.is_empty()).then(|| {
            let notices = notices.iter().map(|notice| view! { <p>{words.say(notice)}</p> }).collect_view();
            view! { <div class="notice" role="status">{notices}</div> }
        })
    }
}

/// The view that is asked for. It is built anew when another one or other countries are, and follows the rest itself.
fn body(index: Arc<IndexData>, lists: Lists, picked: Memo<Picked>) -> impl IntoView {
    let words = Words::now();
    let picture = View::<CompareView>::here().of(|view| view.picture);
    move || {
        let picked = picked.get();
        let selection = Arc::new(Selection::new(&picked.codes, picked.mine, &lists.countries));
        let compared = Compared { index: Arc::clone(&index), lists: lists.clone(), selection };
        Exhibits::here().clear();
        let shown = match picture.get() {
            Picture::Table => table::table(&compared).into_any(),
            Picture::Bars => figures::bars(&compared).into_any(),
            Picture::Strip => figures::strip(&compared).into_any(),
            Picture::Radar => figures::radar(&compared).into_any(),
            picture => chunk::analysis(compared.clone(), picture),
        };
        view! {
            {absent(words, &compared)}
            {parts_unsure(words, &compared, picture.get())}
            {own_weights(&compared)}
            <div class="compared">{shown}</div>
            {share::share(&compared)}
        }
    }
}

/// The views that most readers don't open: what is computed from several countries, or shown over time.
pub fn analysis(compared: &Compared, picture: Picture) -> AnyView {
    match picture {
        Picture::Table | Picture::Bars | Picture::Strip | Picture::Radar => ().into_any(),
        Picture::Scatter => scatter::scatter(compared).into_any(),
        Picture::Time => time(compared).into_any(),
        Picture::Weights => weights::weights(compared).into_any(),
        Picture::Ranks => ranks::ranks(compared).into_any(),
        Picture::Changes => changes(compared),
    }
}

/// That own weights change what is shown, with a way back to those of the index.
fn own_weights(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let (picture, given) = (asked.of(|view| view.picture), asked.of(|view| view.weights.clone()));
    let index = Arc::clone(&compared.index);
    move || {
        // Where they are set, they stand on the sliders.
        let weights = given.get().filter(|_| picture.get().uses_weights() && picture.get() != Picture::Weights)?;
        if !matches!(weights::weighed(&index, Some(&weights)), weights::Weighed::Own { .. }) {
            return None;
        }
        let own = words.say(&say::compare_weights_own(proportion(&weights)));
        let reset = move |_| asked.look(|view| view.weights = None);
        Some(view! {
            <p class="notice" role="status">
                <strong>{own}</strong>" "
                <button type="button" class="plain no-print" on:click=reset>{words.say(&say::compare_weights_reset())}</button>
            </p>
        })
    }
}

/// Names the picked countries of which the index has nothing.
fn absent(words: Words, compared: &Compared) -> Option<impl IntoView + use<>> {
    let missing: Vec<String> = compared
        .selection
        .iter()
        .filter(|one| compared.index.current(one.country).is_none())
        .map(|one| words.of(&one.name))
        .collect();
    let short = &compared.index.methodology.short;
    (!missing.is_empty()).then(|| {
        view! { <p class="notice" role="status">{words.say(&say::compare_not_in_index(missing.join(", "), short))}</p> }
    })
}

/// That areas and their points are a working list, where it is these that are shown.
fn parts_unsure(words: Words, compared: &Compared, picture: Picture) -> Option<impl IntoView + use<>> {
    let is_total = matches!(picture, Picture::Strip | Picture::Scatter | Picture::Time | Picture::Changes);
    let said = working_list(&compared.index.methodology).filter(|_| !is_total)?;
    Some(view! { <p class="notice">{words.say(&said)}</p> })
}

/// Both kinds of change; first the one of which there is something to see.
fn changes(compared: &Compared) -> AnyView {
    if compared.selection.is_empty() || has_two(compared) {
        view! { {observations(compared)}{edition(compared)} }.into_any()
    } else {
        view! { {edition(compared)}{observations(compared)} }.into_any()
    }
}

/// The totals over time, with the other editions as they arrive.
fn time(compared: &Compared) -> impl IntoView + use<> {
    if compared.selection.is_empty() {
        return nothing_picked(compared).into_any();
    }
    let methodology = &compared.index.methodology;
    let editions = Editions::of(&methodology.id, &methodology.family);
    let (selection, notice) = pictured(compared);
    let compared = compared.clone();
    let shown = with_editions(editions, move |ready| {
        let indices: Vec<&IndexData> = ready.iter().map(AsRef::as_ref).collect();
        figure(&compared, Timelines::new(&selection, &indices, &compared.lists.sources), "time")
    });
    view! { <section>{notice}{shown}</section> }.into_any()
}
