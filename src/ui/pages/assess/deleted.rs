//! What was deleted since the app was opened, and the way back from the bin.

use super::news::News;
use crate::browser::document;
use crate::records::{BIN_DAYS, Entry};
use crate::sort::SortedMap;
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::cell::RefCell;

thread_local! {
    /// What deleted records are called, by their ids: the store knows no names, and the page may be left in between.
    static NAMES: RefCell<SortedMap<String, String>> = const { RefCell::new(SortedMap::new()) };
}

/// Deletes a record, after which the focus is on the way back.
pub(super) async fn delete(id: String, name: String) -> Result<(), Message> {
    NAMES.with_borrow_mut(|names| names.insert(id.clone(), name));
    record_store().delete(&id).await.map_err(|why| Message::from(&why))?;
    request_animation_frame(move || {
        document::focus(&undo_id(&id));
    });
    Ok(())
}

fn undo_id(id: &str) -> String {
    format!("undo-{id}")
}

/// Each of them, the last one first.
#[component]
pub(super) fn Deleted() -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let line = move |key: String| {
        let id = Entry::owner(&key).to_owned();
        let name = NAMES.with_borrow(|names| names.get(&id).cloned()).unwrap_or_else(|| id.clone());
        let said = words.say(&say::assess_list_deleted(name.as_str(), BIN_DAYS));
        let focused = undo_id(&id);
        let undo = move |_| {
            let (key, name) = (key.clone(), name.clone());
            news.of_last(async move {
                record_store().put_back(&key).await.map_err(|why| Message::from(&why))?;
                Ok(say::assess_list_put_back(name))
            });
        };
        view! {
            <li>
                <span>{said}</span>
                <button type="button" id=focused on:click=undo>{words.say(&say::assess_list_undo())}</button>
            </li>
        }
    };
    let each = move || record_store().deleted().into_iter().rev().collect::<Vec<_>>();
    view! {
        <div role="status"><ul class="assess-deleted no-print">
            <For each=each key=Clone::clone children=line/>
        </ul></div>
    }
}
