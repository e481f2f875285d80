//! `/plan/p-…`: a plan that is kept on this machine, to be filled in, taken into a meeting, and looked at again later.

mod acts;
mod along;
mod answer;
mod came;
mod field;
mod keep;
mod list;
mod open;
mod outlook;
mod shown;
mod steps;

use crate::model::{IndexData, IndexId, Plan};
use crate::records::{BIN_DAYS, Kind, ListState};
use crate::route::{AssessView, KeptPlanView, Route};
use crate::text::say;
use crate::ui::assessment::record_store;
use crate::ui::components::{
    Exhibits, Lists, PageTitle, RefusedFields, later, storage_state, waiting, with_index, with_lists,
};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{Listed, plan_name};
use crate::ui::view::View;
use crate::ui::words::Words;
pub use along::kept_plan_share;
pub use came::shared_plan;
pub use keep::{keep_indicators, keep_plan};
pub use list::plan_list;
use open::OpenPlan;
pub use shown::ShownPlan;
use std::sync::Arc;

/// What there is of the plan that the address asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// The lists are not read yet.
    Waiting,
    /// Nothing.
    Nothing,
    /// A newer version of the app has written it.
    Newer,
    /// A plan.
    There,
}

/// The page.
#[component]
pub fn KeptPlan() -> impl IntoView {
    let Some(asked) = View::<KeptPlanView>::provide() else { return ().into_any() };
    Exhibits::provide();
    RefusedFields::provide();
    let words = Words::now();
    let id = asked.of(|view| Kind::Plan.id(view.id.as_str()));
    let record = Memo::new(move |_| record_store().record(&id.get()));
    let kept = Memo::new(move |_| match (record.get(), record_store().lists()) {
        (Some(listed), _) if listed.plan().is_some() => Kept::There,
        (Some(listed), _) if listed.is_newer() => Kept::Newer,
        (None, ListState::Loading) => Kept::Waiting,
        _ => Kept::Nothing,
    });
    let title = Memo::new(move |last: Option<&String>| {
        let now = record.get().as_ref().and_then(Listed::plan).map(|plan| plan_name(words, &plan));
        let instead = if kept.get() == Kept::Nothing { say::kept_plan_none_title() } else { say::plan_title() };
        now.or_else(|| last.cloned().filter(|_| kept.get() == Kept::There)).unwrap_or_else(|| words.say(&instead))
    });
    let body = move || match kept.get() {
        Kept::Waiting => waiting().into_any(),
        Kept::Nothing => nothing(),
        Kept::Newer => {
            view! { <div class="notice" role="status"><p>{words.say(&say::kept_plan_newer())}</p></div> }.into_any()
        }
        Kept::There => {
            let id = id.get();
            let plan = untrack(|| record.get()).as_ref().and_then(Listed::plan);
            plan.map_or_else(nothing, |plan| own(id, &plan))
        }
    };
    view! {
        <header class="lede plan-lede"><PageTitle text=title/></header>
        {body}
    }
    .into_any()
}

/// That there is no such plan, and the ways on.
fn nothing() -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let list = navigation.to(Route::Assess(AssessView::new()));
    view! {
        {storage_state((say::kept_plan_unread(), say::kept_plan_unread_about()), || ().into_any())}
        <div class="notice" role="status">
            <p>{words.say(&say::kept_plan_none())}</p>
            <p>{words.say(&say::kept_plan_none_about(BIN_DAYS))}</p>
            <p><a href=list>{words.say(&say::kept_plan_to_list())}</a></p>
        </div>
    }
    .into_any()
}

fn own(id: String, plan: &Arc<Plan>) -> AnyView {
    let open = OpenPlan::open(id, Arc::clone(plan));
    with_plan(&plan.index, move |index, lists| {
        let shown = ShownPlan::own(open, index, lists);
        view! { {parts(&shown)} }.into_any()
    })
}

/// Once the index of a plan and the lists are there.
fn with_plan(index: &IndexId, show: impl Fn(Arc<IndexData>, Lists) -> AnyView + Send + Sync + 'static) -> AnyView {
    let show = Arc::new(show);
    with_index(index.clone(), move |index| {
        let show = Arc::clone(&show);
        with_lists(move |lists| show(Arc::clone(&index), lists)).into_any()
    })
    .into_any()
}

/// Everything that is shown of a plan.
fn parts(shown: &ShownPlan) -> AnyView {
    let (first, second) = (shown.clone(), shown.clone());
    let steps = shown.open.map(|open| steps::steps(shown, open));
    view! {
        <div class="plan kept-plan">
            {answer::answer(shown)}
            {steps}
            {acts::acts(shown)}
            {later(move || view! { {outlook::path(&first)}{outlook::served(&first)} })}
            {later(move || view! { {outlook::outcome(&second)}{along::along(&second)} })}
        </div>
    }
    .into_any()
}
