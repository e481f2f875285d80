//! `/plan` and `/assess/<id>/plan`: the cheapest way to a target, from what was published of a country or from one's own
//! answers. The answer first, then the ways, what comes of trying some out, and each indicator that is not met.

mod acts;
mod answer;
mod apply;
mod beside;
mod conditions;
mod field;
mod keep;
mod kept;
mod lapse;
mod missing;
mod own;
mod pairs;
mod pictures;
mod planned;
mod rests;
mod share;
mod target;
mod trial;
mod until;
mod ways;
mod why;

use crate::model::{CountryCode, IndexData, IndexId};
use crate::route::{CountryKey, CountryPlanView, ObservationKey, PlanView};
use crate::text::say;
use crate::ui::chunk;
use crate::ui::components::{
    Exhibits, IndexSelect, Lists, PageTitle, RefusedFields, contents, later, with_index, with_lists,
};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::AskedObservation;
use crate::view_model::plan::Start;
pub use apply::plan_ways_on;
pub use kept::{KeptPlan, ShownPlan, keep_indicators, keep_plan, kept_plan_share, plan_list, shared_plan};
pub use own::own_plan;
pub use planned::Planned;
use planned::Whose;
pub use rests::plan_rests;
pub use share::plan_share;
use std::sync::Arc;
pub use until::Held;

/// The page.
#[component]
pub fn Plan() -> impl IntoView {
    let Some(asked) = View::<CountryPlanView>::provide() else { return ().into_any() };
    View::<PlanView>::provide();
    Exhibits::provide();
    RefusedFields::provide();
    let subject = asked.of(|view| (view.index.clone(), view.country, view.observation.clone()));
    view! {
        <Lede asked=asked/>
        {contents()}
        {move || {
            let (index, country, observation) = subject.get();
            body(index, country, observation)
        }}
    }
    .into_any()
}

/// Whose plan it is, by the name of the country once that is known, and by which index.
#[component]
fn Lede(asked: View<CountryPlanView>) -> impl IntoView {
    let (words, library) = (Words::now(), Library::here());
    let index = asked.of(|view| view.index.clone());
    let country = asked.of(|view| view.country);
    let (countries, indices) = (library.countries.clone(), library.indices.clone());
    let title = Memo::new(move |_| {
        let named = |code: &CountryCode| match countries.get() {
            Load::Ready(countries) => words.of(&countries.full_name(*code)),
            _ => code.to_string(),
        };
        match country.get() {
            Some(CountryKey::Code(code)) => words.say(&say::plan_title_of(named(&code))),
            _ => words.say(&say::plan_title()),
        }
    });
    let tab = Signal::derive(move || {
        let entries = indices.ready();
        let short = index.with(|id| Some(entries?.iter().find(|entry| entry.id == *id)?.short.clone()));
        let title = title.get();
        short.map_or_else(|| title.clone(), |short| words.say(&say::plan_tab(title.as_str(), &short)))
    });
    let choose = move |id: IndexId| asked.look(|view| *view = view.elsewhere(id, view.country));
    view! {
        <header class="lede plan-lede">
            <PageTitle text=title tab=tab/>
            <IndexSelect chosen=index on_choose=Callback::new(choose)/>
        </header>
    }
}

fn body(index: IndexId, country: Option<CountryKey>, observation: Option<ObservationKey>) -> impl IntoView {
    with_index(index, move |index| {
        let observation = observation.clone();
        let shown = with_lists(move |lists| {
            let Some(key) = country else { return missing::no_country(&index, &lists) };
            match lists.resolve(key) {
                Some(code) => {
                    let (asked, named) = (View::<CountryPlanView>::here(), CountryKey::Code(code));
                    // What cannot be read stays in the address as well, since it has to be said.
                    if key != named && asked.navigation().unreadable().with_untracked(Vec::is_empty) {
                        Effect::new(move |_| asked.adjust(|view| view.country = Some(named)));
                    }
                    of_country(Arc::clone(&index), lists, code, observation.as_ref())
                }
                None => missing::no_such_country(key, &index, &lists),
            }
        });
        shown.into_any()
    })
}

fn of_country(
    index: Arc<IndexData>,
    lists: Lists,
    country: CountryCode,
    observation: Option<&ObservationKey>,
) -> AnyView {
    let best = |index| IndexData::best_known(index, country).or_else(|| index.current(country));
    let found = AskedObservation::find(&index, country, observation, best);
    let Some(observation) = found.observation else { return missing::not_in_index(&index, &lists, country) };
    match Start::of(&index, observation) {
        Ok(start) => {
            let (in_vain, observation) = (found.in_vain, Arc::new(observation.clone()));
            about(&Planned::follow(Arc::clone(&index), lists, Whose::Published(observation), start), in_vain)
        }
        Err(why) => missing::no_start(why, &index, &lists, country),
    }
}

fn about(planned: &Planned, in_vain: bool) -> AnyView {
    let words = Words::now();
    let (ways, trial, acts) = (planned.clone(), planned.clone(), planned.clone());
    let (picture, lapses, end) = (planned.clone(), planned.clone(), planned.clone());
    let lead = if planned.is_own() { say::plan_own_lead() } else { say::plan_lead() };
    view! {
        <div class="plan">
            <p class="plan-lead no-print">{words.say(&lead)}</p>
            {target::target(planned)}
            {answer::answer(planned, in_vain)}
            {conditions::conditions(planned)}
            {later(move || view! { {ways::ways(&ways)}{trial::trial(&trial)}{apply(&trial)} })}
            {later(move || acts::acts(&acts))}
            {later(move || pictures::front(&picture))}
            {later(move || lapse::lapse(&lapses))}
            {later(move || share::share(&end))}
            {trial::bar(planned)}
            {why::why(planned)}
        </div>
    }
    .into_any()
}

/// What is tried out, on its way into a self-assessment: the one that is open, or one of those that are kept.
fn apply(planned: &Planned) -> AnyView {
    match &planned.whose {
        Whose::Own(own) => own.mark(planned.tried),
        Whose::Published(_) => chunk::plan_ways_on(planned.clone()),
    }
}
