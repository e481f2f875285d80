//! Removing everything that this app keeps on this machine, once the reader has seen what that is.

use super::news::News;
use crate::browser::task;
use crate::records::{Kind, ObjectStore};
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::Inventory;
use crate::ui::theme::{CurrentTheme, Theme};
use crate::ui::words::Words;
use leptos::html::Dialog;

/// The button, and the dialog that it opens.
#[component]
pub(super) fn Removal() -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let theme = expect_context::<CurrentTheme>();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    let inventory = RwSignal::new(None::<Inventory>);
    let ask = move |_| {
        task::spawn(async move {
            let found = record_store().inventory().await;
            let _ = inventory.try_set(Some(found));
            if let Some(dialog) = dialog.try_get_untracked().flatten() {
                // Fails only for a dialog that is already open or not in the page.
                let _ = dialog.show_modal();
            }
        });
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let remove = move |_| {
        close();
        news.of_last(async move {
            record_store().remove_everything().await.map_err(|why| Message::from(&why))?;
            // What is chosen for this visit goes with it.
            theme.choose(Theme::System);
            Ok(say::assess_trust_removed())
        });
    };
    let content = move || inventory.get().map(|found| contents(words, &found));
    let is_empty = move || inventory.with(|found| found.as_ref().is_some_and(Inventory::is_empty));
    view! {
        <p class="no-print">
            <button type="button" on:click=ask>{words.say(&say::assess_trust_remove())}</button>
        </p>
        <dialog node_ref=dialog aria-labelledby="removal-title">
            <div class="inside">
                <h2 id="removal-title">{words.say(&say::assess_trust_remove_title())}</h2>
                {content}
                <p class="pick">
                    {move || (!is_empty()).then(|| view! {
                        <button type="button" on:click=remove>{words.say(&say::assess_trust_remove_sure())}</button>
                    })}
                    <button type="button" class="primary" on:click=move |_| close()>
                        {words.say(&say::assess_list_cancel())}
                    </button>
                </p>
            </div>
        </dialog>
    }
}

/// What would be removed.
fn contents(words: Words, found: &Inventory) -> impl IntoView + use<> {
    if found.is_empty() {
        return view! { <p>{words.say(&say::about_kept_nothing())}</p> }.into_any();
    }
    let counted = |(list, count): (ObjectStore, usize)| match list {
        ObjectStore::Records(Kind::Assessment) => say::assess_list_count(count),
        ObjectStore::Records(Kind::Mapping) => say::assess_trust_count_mappings(count),
        ObjectStore::Records(Kind::BroughtPage) => say::assess_trust_count_pages(count),
        ObjectStore::Records(Kind::Crosswalk) => say::assess_trust_count_crosswalks(count),
        ObjectStore::Records(Kind::Plan) => say::assess_trust_count_plans(count),
        ObjectStore::Snapshots => say::assess_list_count_states(count),
        ObjectStore::Quarantine => say::assess_trust_count_aside(count),
        ObjectStore::Bin => say::assess_trust_count_bin(count),
    };
    let counts = match &found.counts {
        Some(counts) => {
            let some = counts.iter().copied().filter(|(_, count)| *count > 0);
            some.map(|one| view! { <li>{words.say(&counted(one))}</li> }).collect_view().into_any()
        }
        None => view! { <li>{words.say(&say::assess_trust_database())}</li> }.into_any(),
    };
    let keys = found.keys.iter().map(|key| view! { <li><code>{key.clone()}</code></li> }).collect_view();
    let is_any_key = !found.keys.is_empty();
    view! {
        <p>{words.say(&say::assess_trust_remove_about())}</p>
        <ul>{counts}</ul>
        {is_any_key.then(|| view! {
            <p>{words.say(&say::assess_trust_keys())}</p>
            <ul>{keys}</ul>
        })}
    }
    .into_any()
}
