//! What was set aside: texts that could not be read, and texts that came too late.

use super::export::save_as_it_is;
use super::news::News;
use crate::browser::{clock, document};
use crate::records::{Entry, Moment};
use crate::text::{Message, say};
use crate::ui::assessment::record_store;
use crate::ui::prelude::*;
use crate::ui::records::title;
use crate::ui::words::Words;

/// Each of them; nothing where there is none.
#[component]
pub(super) fn Quarantine() -> impl IntoView {
    let words = Words::now();
    let aside = Memo::new(|_| record_store().quarantined());
    let is_any = Memo::new(move |_| aside.with(|aside| !aside.is_empty()));
    move || {
        is_any.get().then(|| {
            view! {
                <section aria-labelledby="assess-aside">
                    <header><h2 id="assess-aside">{words.say(&say::assess_list_aside())}</h2></header>
                    <p>{words.say(&say::assess_list_aside_about())}</p>
                    <ul class="assess-list">
                        <For each=move || aside.get() key=|entry| entry.key.clone() let:entry><Item entry=entry/></For>
                    </ul>
                </section>
            }
        })
    }
}

#[component]
fn Item(entry: Entry) -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let id = Entry::owner(&entry.key);
    let name = title(words, id, &entry.text).unwrap_or_else(|| id.to_owned());
    let when = (entry.written != Moment::default()).then(|| {
        let at = clock::local(entry.written);
        words.say(&say::assess_list_saved_at(at.day, at.time))
    });
    let why = entry.reason.map(|reason| words.say(&Message::from(reason)));
    let is_sure = RwSignal::new(false);
    let ids = (format!("sure-{}", entry.key), format!("aside-{}", entry.key));
    // The button that was pressed goes: the focus is on the one in its place.
    let ask = StoredValue::new(ids.clone());
    let ask = move |sure: bool| {
        is_sure.set(sure);
        let (yes, no) = ask.get_value();
        request_animation_frame(move || {
            document::focus(if sure { &yes } else { &no });
        });
    };
    let file = format!("posture-{}.json", entry.key.replace(['/', ':'], "-"));
    let (text, key) = (entry.text.clone(), StoredValue::new(entry.key));
    let save = move |_| news.say(save_as_it_is(&file, &text));
    let remove = move |_| {
        let key = key.get_value();
        news.of_last(async move {
            record_store().forget_quarantined(&key).await.map_err(|why| Message::from(&why))?;
            Ok(say::assess_list_aside_removed())
        });
    };
    let title = name.clone();
    let of = move || view! { <span class="visually-hidden">": "{title.clone()}</span> };
    let (saving, removing) = (of.clone(), of);
    let removal = move || {
        if is_sure.get() {
            view! {
                <button type="button" id=ids.0.clone() on:click=remove>{words.say(&say::assess_list_aside_sure())}</button>
                <button type="button" class="plain" on:click=move |_| ask(false)>
                    {words.say(&say::assess_list_cancel())}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="plain" id=ids.1.clone() on:click=move |_| ask(true)>
                    {words.say(&say::assess_list_aside_remove())}{removing()}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <li class="assess-entry">
            <h3>{name}</h3>
            <p>{why}" "{when}</p>
            <p class="assess-actions no-print">
                <button type="button" class="plain" on:click=save>{words.say(&say::assess_list_save_file())}{saving()}</button>
                {removal}
            </p>
        </li>
    }
}
