//! What was deleted and can still be put back.

use super::news::News;
use crate::browser::clock;
use crate::model::AsOf;
use crate::records::{BIN_DAYS, Entry, Moment, days_left};
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::title;
use crate::ui::words::Words;
use leptos::html::Dialog;

/// What is asked before something is deleted for good: its key and its name.
type Asked = RwSignal<Option<(String, String)>>;

/// The bin; nothing where it is empty. What has been in it for long enough goes when it is opened.
#[component]
pub(super) fn Bin() -> impl IntoView {
    let words = Words::now();
    let asked: Asked = RwSignal::new(None);
    let bin = Memo::new(|_| record_store().bin());
    let is_any = Memo::new(move |_| bin.with(|bin| !bin.is_empty()));
    Effect::new(move |_| {
        if is_any.get() {
            crate::browser::task::spawn(async { record_store().empty_bin().await });
        }
    });
    move || {
        is_any.get().then(|| {
            view! {
                <section aria-labelledby="assess-bin">
                    <header><h2 id="assess-bin">{words.say(&say::assess_bin())}</h2></header>
                    <p>{words.say(&say::assess_bin_about(BIN_DAYS))}</p>
                    <ul class="assess-list">
                        <For each=move || bin.get() key=|entry| entry.key.clone() let:entry><Item entry=entry asked=asked/></For>
                    </ul>
                    <Sure asked=asked/>
                </section>
            }
        })
    }
}

#[component]
fn Item(entry: Entry, asked: Asked) -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let id = Entry::owner(&entry.key);
    let name = title(words, id, &entry.text).unwrap_or_else(|| id.to_owned());
    let deleted = clock::local(entry.written).day.filter(|_| entry.written != Moment::default());
    let deleted = deleted.map(|day: AsOf| words.say(&say::assess_bin_deleted(day)));
    let left = words.say(&say::assess_bin_left(days_left(&entry, clock::now())));
    let put_back = {
        let (key, name) = (entry.key.clone(), name.clone());
        move |_| {
            let (key, name) = (key.clone(), name.clone());
            news.of_last(async move {
                record_store().put_back(&key).await.map_err(|why| Message::from(&why))?;
                Ok(say::assess_list_put_back(name))
            });
        }
    };
    let ask = {
        let (key, name) = (entry.key, name.clone());
        move |_| asked.set(Some((key.clone(), name.clone())))
    };
    let of = format!(": {name}");
    let of = move || view! { <span class="visually-hidden">{of.clone()}</span> };
    view! {
        <li class="assess-entry">
            <p><strong class="user-text">{name}</strong></p>
            <p>{deleted}" "{left}</p>
            <p class="assess-actions no-print">
                <button type="button" class="plain" on:click=put_back>{words.say(&say::assess_bin_put_back())}{of()}</button>
                <button type="button" class="plain" on:click=ask>{words.say(&say::assess_bin_for_good())}{of()}</button>
            </p>
        </li>
    }
}

/// The question.
#[component]
fn Sure(asked: Asked) -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let dialog: NodeRef<Dialog> = NodeRef::new();
    Effect::new(move |_| {
        if let (Some(dialog), true) = (dialog.get(), asked.with(Option::is_some))
            && !dialog.open()
        {
            // Fails only for a dialog that is already open or not in the page.
            let _ = dialog.show_modal();
        }
    });
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let delete = move |_| {
        let wanted = asked.get_untracked();
        close();
        if let Some((key, name)) = wanted {
            news.of_last(async move {
                record_store().delete_for_good(&key).await.map_err(|why| Message::from(&why))?;
                Ok(say::assess_bin_gone(name))
            });
        }
    };
    let what = move || asked.get().map(|(_, name)| words.say(&say::assess_bin_sure(name)));
    view! {
        <dialog node_ref=dialog aria-labelledby="bin-title" on:close=move |_| asked.set(None)>
            <div class="inside">
                <h2 id="bin-title">{words.say(&say::assess_bin_sure_title())}</h2>
                <p>{what}</p>
                <p class="pick">
                    <button type="button" on:click=delete>{words.say(&say::assess_bin_for_good())}</button>
                    <button type="button" class="primary" on:click=move |_| close()>
                        {words.say(&say::assess_list_cancel())}
                    </button>
                </p>
            </div>
        </dialog>
    }
}
