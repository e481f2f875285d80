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
mod share;
mod strategies;
mod subject;

use crate::browser::document;
use crate::model::{AsOf, CountryCode, Grade};
use crate::route::{CountryKey, CountryView, Fragment, PlanView, Route, Show, default_index};
use crate::scoring::assessment::is_assessable;
use crate::text::say;
use crate::ui::components::{Lists, PageTitle, at_rest, bring_way_of, later, loaded, waiting, with_lists};
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
        None => missing::no_such_country(&view).into_any(),
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
        {body}
    }
}

fn about(subject: Subject) -> impl IntoView {
    let words = Words::now();
    let remark = subject.observation.note.as_ref().map(|note| words.of(note));
    let (middle, end) = (subject.clone(), subject.clone());
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
        {brought(&subject)}
        {answer::answer(&subject)}
        {remark.map(|remark| view! { <p class="notice">{remark}</p> })}
        {to_assessment(&subject)}
        {areas::areas(&subject)}
        {later(middle)}
        {at_rest(end)}
    }
}

/// That the figures are those of a page that the reader brought.
fn brought(subject: &Subject) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let source = subject.lists.sources.by_id.get(&subject.observation.source)?;
    let Some(Grade::Brought(day)) = source.grade else { return None };
    let to = Navigation::here().to(Route::Data);
    Some(view! {
        <p class="notice" role="note">
            {words.say(&say::brought_notice(AsOf::from(day)))}" "<a class="no-print" href=to>{words.say(&say::brought_to_list())}</a>
        </p>
    })
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

/// The links, where somebody can assess themselves by the index: from these answers, with a plan of what to meet next; or from
/// nothing where none is known, with the way to bring them.
fn to_assessment(subject: &Subject) -> impl IntoView + use<> {
    let is_known = subject.index.known(&subject.observation) > 0;
    let from = is_known.then(|| key_of(&subject.observation));
    let way = (!is_known).then(|| bring_way_of(&subject.index.methodology));
    let plan = (is_known && is_assessable(&subject.index.methodology)).then(|| {
        let mut view = PlanView::new(subject.index.methodology.id.clone(), Some(CountryKey::Code(subject.country)));
        let stands = subject.index.best_known(subject.country);
        view.observation = (stands != Some(&*subject.observation)).then(|| key_of(&subject.observation));
        let to = Navigation::here().to(Route::Plan(view));
        view! { <p class="no-print"><a href=to>{Words::now().say(&say::plan_way_in())}</a></p> }
    });
    view! { {missing::assess_oneself(&subject.index.methodology, subject.country, from)}{plan}{way} }
}
