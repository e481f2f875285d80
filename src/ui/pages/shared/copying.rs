//! Keeping a copy of what came.

use crate::browser::task;
use crate::model::IndexData;
use crate::model::assessment::{Assessment, Name};
use crate::text::say;
use crate::ui::assessment::{assessment_id, begin, called, keep_shared, methodology_versions, record_store, today};
use crate::ui::lasting::Lasting;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use crate::wire::assessment::mark_of;
use std::sync::Arc;

/// The form. The copy has an id of its own, so it takes the place of nothing.
#[component]
pub(super) fn Copying(assessment: Arc<Assessment>, index: Arc<IndexData>) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let came = copy_name(&words.catalogue(), &called(words, assessment.name()), Came::ByLink, today());
    // What nobody has typed over is said in the language of the page.
    let typed = Lasting::here().signal("shared-copy-name", None::<String>);
    let name = Signal::derive(move || typed.get().unwrap_or_else(|| came.to_string()));
    let copy = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let copy = assessment.copied(assessment_id(), Name::cut(name.get_untracked().trim()));
        let created = copy.created().or_else(|| Some(today()));
        let (mark, versions) = (mark_of(&copy), methodology_versions(&index.methodology));
        let copy = copy.created_on(created).shares([mark]);
        begin(navigation, &copy, &index.methodology);
        let came = Name::cut(&words.say(&say::share_state_received_link()));
        task::spawn(async move {
            // What cannot be kept is said where the copy is.
            let _ = keep_shared(&record_store(), &copy, (came, true), &versions).await;
        });
    };
    view! {
        <form class="pick kept-keep" on:submit=copy>
            <label class="field">
                {words.say(&say::shared_copy_name())}
                <input
                    type="text"
                    maxlength=Name::MOST.to_string()
                    autocomplete="off"
                    aria-describedby="shared-copy"
                    prop:value=name
                    on:input=move |event| typed.set(Some(event_target_value(&event)))
                />
            </label>
            <button type="submit" class="primary">{words.say(&say::shared_copy())}</button>
        </form>
        <p class="small no-print" id="shared-copy">{words.say(&say::shared_copy_about())}</p>
    }
}
