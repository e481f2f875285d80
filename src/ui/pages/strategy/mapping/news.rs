//! What the reader should hear of beside the mapping: what another tab did, and records that could not be used.

use super::files::not_fitting;
use crate::browser::{document, download};
use crate::mapping_editor::{News, Quarantined};
use crate::text::{Message, say};
use crate::ui::pages::strategy::editor::OpenMapping;
use crate::ui::words::Words;
use leptos::prelude::*;

const ASIDES_ID: &str = "desk-asides";

/// Notices, each for as long as there is a reason for it.
#[component]
pub(super) fn NewsAndAsides(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let news = Memo::new(move |_| open.of(crate::mapping_editor::MappingEditor::news));
    let quarantined = Memo::new(move |_| open.of(|editor| editor.quarantined().to_vec()));
    let said = RwSignal::new(None::<Message>);
    let heard = move |_| {
        open.act(|editor, _| editor.heard());
        document::focus(super::status::STATUS_ID);
    };
    let told = move || {
        news.get().map(|news| {
            view! {
                <div class="notice">
                    <p>{words.say(&message(news))}</p>
                    <p class="no-print"><button type="button" on:click=heard>{words.say(&say::close())}</button></p>
                </div>
            }
        })
    };
    let listed = move || {
        let quarantined = quarantined.get();
        (!quarantined.is_empty())
            .then(|| quarantined.iter().map(|aside| entry(words, open, aside, said)).collect_view())
    };
    view! {
        <div role="status">{told}</div>
        <div id=ASIDES_ID tabindex="-1">{listed}</div>
        <p class="small" role="status">{move || said.get().map(|message| words.say(&message))}</p>
    }
}

fn message(news: News) -> Message {
    match news {
        News::Followed => say::desk_followed(),
        News::FollowedUnkept => say::desk_followed_unkept(),
        News::Strange => say::desk_strange(),
    }
}

/// A record that was set aside: why, where it is, and the ways to take it along and to remove it.
fn entry(
    words: Words,
    open: OpenMapping,
    aside: &Quarantined,
    said: RwSignal<Option<Message>>,
) -> impl IntoView + use<> {
    let (key, text) = (aside.key.clone(), aside.text.clone());
    let save = move |_| {
        let name = open.context().file_name("mapping-set-aside", crate::browser::clock::today(), "json");
        let saved = download::save(&name, "application/json", text.as_bytes());
        said.set(saved.is_err().then(say::ranking_download_failed));
    };
    let remove = move |_| {
        let removed = open.act(|editor, storage| editor.remove_quarantined(storage, &key).is_ok()).unwrap_or_default();
        said.set(Some(if removed { say::desk_aside_removed() } else { say::about_remove_refused() }));
        document::focus(ASIDES_ID);
    };
    let left_out = aside.report().and_then(|report| not_fitting(words, &aside.key, report));
    view! {
        <div class="notice error">
            <p>{words.say(&aside.message())}</p>
            {left_out}
            <p class="actions no-print">
                <button type="button" on:click=save>{words.say(&say::desk_aside_save())}</button>
                <button type="button" on:click=remove>{words.say(&say::desk_aside_remove())}</button>
            </p>
        </div>
    }
}
