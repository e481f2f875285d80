//! Whether anything can be kept on this machine, said at once where it cannot.

use super::export::export_all;
use super::kept_list::KeptList;
use super::news::News;
use crate::text::say;
use crate::ui::components::storage_state;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Nothing while all is well; else what is wrong, and the ways on.
#[component]
pub(super) fn StorageState() -> impl IntoView {
    storage_state((say::assess_trust_unread(), say::assess_trust_unread_about()), || view! { <Unsaved/> }.into_any())
}

/// A way to save what is on the page only, where there is such.
#[component]
fn Unsaved() -> impl IntoView {
    let (words, news, list) = (Words::now(), News::here(), KeptList::here());
    let is_any = Memo::new(move |_| list.records().with(|records| records.iter().any(|one| one.is_unsaved)));
    move || {
        is_any.get().then(|| {
            view! {
                <button type="button" on:click=move |_| news.of(export_all(list))>
                    {words.say(&say::assess_list_export_all())}
                </button>
            }
        })
    }
}
