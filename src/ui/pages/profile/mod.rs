//! `/country/AZE`: one country in one index. The answer first, then areas, indicators, evidence, history, and what
//! other indices say.

mod answer;
mod areas;
mod chooser;
mod context;
mod elsewhere;
mod evidence;
mod history;
mod indicators;
mod missing;
mod notes;
mod share;
mod strategies;
mod subject;

use crate::browser::document;
use crate::model::CountryCode;
use crate::route::{CountryKey, CountryView, Fragment, Show, default_index};
use crate::text::say;
use crate::ui::components::{Lists, PageTitle, at_rest, contents, later, loaded, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
pub use answer::why;
pub use chooser::describe;
pub use context::disagreements;
pub use evidence::{noted as evidence_noted, notice as evidence_notice, of as evidence_of};
pub use indicators::{accepted, points, time_condition};
pub use missing::no_such_country;
pub use share::profile_share;
pub use subject::{Subject, key_of};

/// The profile that the address names.
#[component]
pub fn Profile() -> impl IntoView {
    let Some(asked) = View::<CountryView>::provide() else { return ().into_any() };
    // Which indicators are listed is followed by their list alone; nothing else is built anew for it.
    let view = asked.of(|view| CountryView { show: Show::All, ..view.clone() });
    let body = move || {
        let view = view.get();
        with_lists(move |lists| country(lists, view.clone()))
    };
    body.into_any()
}

fn country(lists: Lists, view: CountryView) -> impl IntoView {
    match lists.resolve(view.country) {
        Some(code) if matches!(view.country, CountryKey::Code(_)) => profile(lists, code, view).into_any(),
        Some(code) => {
            let navigation = Navigation::here();
            Effect::new(move |_| navigation.spell(code));
            ().into_any()
        }
        None => missing::no_such_country(view.country, Some(view.index)),
    }
}

fn profile(lists: Lists, country: CountryCode, view: CountryView) -> impl IntoView {
    let words = Words::now();
    let library = Library::here();
    let name = lists.countries.name(&country, words.language().tag()).to_owned();
    let (indices, slot) = (library.indices.clone(), library.index(&view.index));
    let tab = name.clone();
    let known_index = {
        let wanted = view.index.clone();
        Memo::new(move |_| match indices.get() {
            // No file is asked for that cannot exist. Of the index that links mean by default that is sure.
            Load::Waiting => (wanted == default_index()).then_some(true),
            Load::Ready(entries) => Some(entries.iter().any(|entry| entry.id == wanted)),
            // Without the list of indices the file itself will say whether it exists.
            Load::Slow | Load::Failed(_) => Some(true),
        })
    };
    let chooser = chooser::chooser(country, &view);
    let body = move || {
        match known_index.get() {
            None => return waiting().into_any(),
            Some(false) => return missing::no_such_index(&view.index).into_any(),
            Some(true) => {}
        }
        let (lists, view) = (lists.clone(), view.clone());
        loaded(slot.clone(), move |index| match Subject::find(index.clone(), &lists, country, &view) {
            Some(subject) => about(subject).into_any(),
            None => missing::not_in_index(&index, &lists, country).into_any(),
        })
        .into_any()
    };
    view! {
        <div class="lede">
            <PageTitle text=name tab=tab/>
            {chooser}
        </div>
        {contents()}
        {body}
    }
}

fn about(subject: Subject) -> impl IntoView {
    let words = Words::now();
    let below = subject.fullest();
    let (ledger, middle, end) = (below.clone(), below.clone(), subject.clone());
    let is_revealed = StoredValue::new(false);
    let middle = move || {
        reveal_named(is_revealed);
        indicators::indicators(&middle)
    };
    let end = move || {
        reveal_named(is_revealed);
        view! {
            {history::history(&end)}
            {elsewhere::elsewhere(&end)}
            {strategies::strategies(&end)}
            {context::way(end.country)}
            {share::share(&end)}
            <p class="source">{words.say(&say::profile_own_words())}</p>
        }
    };
    view! {
        {chooser::observations(&subject)}
        {notes::brought(&subject)}
        {answer::answer(&subject)}
        {notes::remark(&subject)}
        {notes::to_assessment(&subject)}
        {notes::fuller(&subject, &below)}
        {later(move || areas::areas(&ledger))}
        {later(middle)}
        {at_rest(end)}
    }
}

/// Opens and scrolls to what the address names, once: it could not be before it was there.
fn reveal_named(is_revealed: StoredValue<bool>) {
    Effect::new(move |_| {
        if let Some(Fragment::Element(id)) = Navigation::here().address_untracked().fragment
            && !is_revealed.get_value()
        {
            is_revealed.set_value(document::reveal(&id));
        }
    });
}
