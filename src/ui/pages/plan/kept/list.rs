//! The plans that are kept on this machine, as a list.

use crate::browser::clock;
use crate::model::{Plan, PlanId};
use crate::records::Kind;
use crate::route::{Address, KeptPlanView, Route};
use crate::sort::SortSmall;
use crate::text::say;
use crate::ui::assessment::record_store;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{Listed, plan_name};
use crate::ui::words::Words;
use std::cmp::Reverse;

/// A section with a plan an entry, those saved last first; nothing where there is none. `actions` is what can be done with
/// one, by its id in the store and its name.
pub fn plan_list(actions: fn(&str, &str, &Plan) -> AnyView) -> AnyView {
    let words = Words::now();
    let records = Memo::new(|_| {
        let mut records = record_store().records(Kind::Plan);
        records.sort_small_by_key(|listed| Reverse(listed.entry.written));
        records
    });
    let list = move || {
        let items = records.with(|all| all.iter().filter_map(|one| item(words, one, actions)).collect::<Vec<_>>());
        (!items.is_empty()).then(|| {
            view! {
                <section aria-labelledby="kept-plans">
                    <header><h2 id="kept-plans" tabindex="-1">{words.say(&say::kept_plan_list())}</h2></header>
                    <p>{words.say(&say::kept_plan_list_about())}</p>
                    <ul class="assess-list">{items}</ul>
                </section>
            }
        })
    };
    view! { {list} }.into_any()
}

fn item(words: Words, listed: &Listed, actions: fn(&str, &str, &Plan) -> AnyView) -> Option<AnyView> {
    let id = PlanId::parse(listed.entry.key.strip_prefix(&Kind::Plan.id(""))?).ok()?;
    let Some(plan) = listed.plan() else {
        let newer = view! { <li class="assess-entry"><h3>{id.to_string()}</h3><p>{words.say(&say::kept_plan_newer())}</p></li> };
        return Some(newer.into_any());
    };
    let to = Navigation::here().href(Address::of(Route::KeptPlan(KeptPlanView::new(id))));
    let name = plan_name(words, &plan);
    let at = clock::local(listed.entry.written);
    let indices = Library::here().indices;
    let index = plan.index.clone();
    let index = move || {
        let entries = indices.ready().unwrap_or_default();
        let short = entries.iter().find(|entry| entry.id == index).map(|entry| words.of(&entry.short));
        short.unwrap_or_else(|| index.to_string())
    };
    let actions = actions(&listed.entry.key, &name, &plan);
    let item = view! {
        <li class="assess-entry">
            <h3><a href=to>{name}</a></h3>
            <dl class="facts">
                <div><dt>{words.say(&say::index_label())}</dt><dd>{index}</dd></div>
                <div><dt>{words.say(&say::assess_list_last())}</dt><dd>{words.say(&say::assess_list_saved_at(at.day, at.time))}</dd></div>
            </dl>
            {actions}
        </li>
    };
    Some(item.into_any())
}
