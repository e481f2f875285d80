//! The plans among what is kept, each with what can be done with it.

use super::deleted::delete;
use super::export::save_as_it_is;
use super::news::News;
use crate::model::Plan;
use crate::text::say;
use crate::ui::pages::plan_list;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::kept_plan::file_name;
use crate::wire::write_plan;

/// The list; nothing where there is none.
#[component]
pub(super) fn Plans() -> impl IntoView {
    plan_list(actions)
}

fn actions(id: &str, name: &str, plan: &Plan) -> AnyView {
    let (words, news) = (Words::now(), News::here());
    let (file, text) = (file_name(plan), write_plan(plan));
    let save = move |_| news.say(save_as_it_is(&file, &text));
    let of = format!(": {name}");
    let (id, name) = (id.to_owned(), name.to_owned());
    let remove = move |_| news.of_deletion(delete(id.clone(), name.clone()));
    let of = move || view! { <span class="visually-hidden">{of.clone()}</span> };
    view! {
        <p class="assess-actions no-print">
            <button type="button" class="plain" on:click=save>{words.say(&say::assess_list_export())}{of()}</button>
            <button type="button" class="plain" on:click=remove>{words.say(&say::assess_list_delete())}{of()}</button>
        </p>
    }
    .into_any()
}
