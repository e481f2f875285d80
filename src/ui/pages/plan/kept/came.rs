//! A plan that came by link: to be read, and to be copied.

use super::keep::keep_plan;
use super::shown::ShownPlan;
use super::{parts, with_plan};
use crate::model::Plan;
use crate::text::say;
use crate::ui::assessment::today;
use crate::ui::components::{Exhibits, copy_form};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::plan_name;
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use std::sync::Arc;

/// The plan, with the way to copy it first.
pub fn shared_plan(plan: &Arc<Plan>) -> AnyView {
    Exhibits::provide();
    let words = Words::now();
    let (copied, shown) = (Arc::clone(plan), Arc::clone(plan));
    let note = (!plan.note.is_blank()).then(|| view! { <p class="user-text">{plan.note.to_string()}</p> });
    view! {
        <div class="stack">
            <div class="notice no-print" role="note"><p>{words.say(&say::shared_came())}</p></div>
            {note}
            {copying(copied)}
        </div>
        {with_plan(&plan.index, move |index, lists| parts(&ShownPlan::linked(Arc::clone(&shown), index, lists)))}
    }
    .into_any()
}

/// The form. The copy has an id of its own, so it takes the place of nothing.
fn copying(plan: Arc<Plan>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let came = copy_name(&words.catalogue(), &plan_name(words, &plan), Came::ByLink, today());
    let copy = Callback::new(move |name| keep_plan(navigation, &Plan { name, ..plan.as_ref().clone() }));
    copy_form(came, &say::kept_plan_copy_about(), copy)
}
