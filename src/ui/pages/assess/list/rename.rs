//! Calling a self-assessment something else.

use crate::model::AssessmentId;
use crate::model::assessment::{Edit, Name};
use crate::text::{Message, say};
use crate::ui::pages::assess::changing::change;
use crate::ui::pages::assess::news::News;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::SubmitEvent;
use leptos::html::{Dialog, Input};

/// Which one is being renamed, and what it is called now.
#[derive(Clone, Copy)]
pub(super) struct Renaming(RwSignal<Option<(AssessmentId, Name)>>);

impl Renaming {
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Asks for another name.
    pub(super) fn ask(self, id: AssessmentId, name: Name) {
        self.0.set(Some((id, name)));
    }
}

/// The question.
#[component]
pub(super) fn Rename() -> impl IntoView {
    let (words, news, renaming) = (Words::now(), News::here(), Renaming::here());
    let (dialog, field): (NodeRef<Dialog>, NodeRef<Input>) = Default::default();
    Effect::new(move |_| {
        let asked = renaming.0.get();
        let (Some(dialog), Some(field)) = (dialog.get(), field.get()) else { return };
        if let Some((_, name)) = asked {
            field.set_value(name.as_str());
            if !dialog.open() {
                // Fails only for a dialog that is already open or not in the page.
                let _ = dialog.show_modal();
            }
            field.select();
        }
    });
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let asked = renaming.0.get_untracked();
        if let (Some((id, before)), Some(field)) = (asked, field.get_untracked()) {
            let name = Name::cut(field.value().trim());
            if name != before {
                news.of(renamed(id, name));
            }
        }
        close();
    };
    view! {
        <dialog node_ref=dialog aria-labelledby="rename-title" on:close=move |_| renaming.0.set(None)>
            <form class="inside" on:submit=save>
                <h2 id="rename-title">{words.say(&say::assess_list_rename_title())}</h2>
                <label class="field assess-name">
                    {words.say(&say::assess_list_name())}
                    <input node_ref=field required autocomplete="off" maxlength=Name::MOST.to_string()/>
                </label>
                <p class="pick">
                    <button type="submit" class="primary">{words.say(&say::assess_list_rename())}</button>
                    <button type="button" on:click=move |_| close()>{words.say(&say::assess_list_cancel())}</button>
                </p>
            </form>
        </dialog>
    }
}

async fn renamed(id: AssessmentId, name: Name) -> Result<Message, Message> {
    change(id.as_str(), |read, _| {
        let mut changed = read.assessment.clone();
        changed.apply(&Edit::Rename(name.clone())).map_err(|why| Message::from(&why))?;
        Ok(changed)
    })
    .await?;
    Ok(say::assess_list_renamed(name.as_str()))
}
