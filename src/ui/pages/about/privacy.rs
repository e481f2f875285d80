//! What is kept, where, and how to remove it.

use super::section::Section;
use crate::browser::{keeper, storage};
use crate::route::{AssessView, Route};
use crate::text::{Message, say};
use crate::ui::brought_note::NOTED;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::theme::{CurrentTheme, Theme};
use crate::ui::words::Words;
use gloo_timers::future::TimeoutFuture;
use leptos::task::spawn_local;

/// Every key that this app keeps begins so; another app of the same origin keeps its own.
const PREFIX: &str = "posture.";

/// What stands among the keys for the files that the service worker keeps: its own name.
const FILES: &str = "offline.js";

/// Of a longer value only so many characters are shown.
const MOST_SHOWN: usize = 120;

/// What happens to what a reader does here.
#[component]
pub(super) fn Privacy() -> impl IntoView {
    let words = Words::now();
    view! {
        <Section id="privacy" title=say::about_privacy()>
            <p>{words.say(&say::about_privacy_nothing())}</p>
            <p>{words.say(&say::about_privacy_server())}</p>
            <p>{words.say(&say::about_privacy_kept())}</p>
            <p>{words.say(&say::about_privacy_offline())}</p>
            <p>
                <a href=Navigation::here().to(Route::Assess(AssessView::new()))>{words.say(&say::assess_trust_about_link())}</a>
            </p>
            <Kept/>
        </Section>
    }
}

/// What is kept now, and the button that removes it.
#[component]
fn Kept() -> impl IntoView {
    let words = Words::now();
    let theme = expect_context::<CurrentTheme>();
    let kept = RwSignal::new(Vec::new());
    let has_files = RwSignal::new(keeper::is_in_charge());
    let outcome = RwSignal::new(None::<Message>);
    Effect::new(move |_| {
        theme.get();
        spawn_local(async move {
            // A change of language or theme is kept after the page has been told of it.
            TimeoutFuture::new(0).await;
            let _ = kept.try_set(storage::kept(PREFIX));
        });
    });
    let remove = move |_| {
        if has_files.get_untracked() {
            keeper::forget();
            has_files.set(false);
        } else if kept.with_untracked(Vec::is_empty) {
            return;
        }
        theme.choose(Theme::System);
        // What says that there are pages in the database goes with them, on the page where those are removed.
        let is_removed = |(key, _): &&(String, String)| key != NOTED;
        let refused = kept.get_untracked().iter().filter(is_removed).any(|(key, _)| storage::forget(key).is_err());
        outcome.set(Some(if refused { say::about_remove_refused() } else { say::about_removed() }));
        kept.set(storage::kept(PREFIX));
    };
    let table = move || {
        let files = has_files.get().then(|| (FILES.to_owned(), String::new()));
        let rows: Vec<_> = kept.get().into_iter().chain(files).map(row).collect();
        if rows.is_empty() {
            return view! { <p>{words.say(&say::about_kept_nothing())}</p> }.into_any();
        }
        view! {
            <table class="kept">
                <caption>{words.say(&say::about_kept())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::about_kept_what())}</th>
                        <th scope="col">{words.say(&say::about_kept_key())}</th>
                        <th scope="col">{words.say(&say::about_kept_value())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    let nothing = move || kept.with(Vec::is_empty) && !has_files.get();
    view! {
        <div class="stack">
            {table}
            <p class="actions">
                <button type="button" aria-disabled=move || nothing().then_some("true") on:click=remove>
                    {words.say(&say::about_remove())}
                </button>
                <span role="status">{move || outcome.get().map(|message| words.say(&message))}</span>
            </p>
        </div>
    }
}

fn row((key, value): (String, String)) -> impl IntoView {
    let words = Words::now();
    let what = match key.as_str() {
        "posture.language" => say::about_kept_language(),
        "posture.theme" => say::about_kept_theme(),
        "posture.keys-off" => say::about_kept_keys(),
        NOTED => say::about_kept_brought(),
        FILES => say::about_kept_files(),
        key if key.starts_with("posture.journal.") => say::assess_trust_journal(),
        key if key.starts_with("posture.mapping.") => say::about_kept_mapping(),
        key if key.starts_with("posture.mapping-aside.") => say::about_kept_mapping_aside(),
        key if key.starts_with("posture.mapping-draft.") => say::about_kept_mapping_draft(),
        _ => say::about_kept_other(),
    };
    let mut shown: String = value.chars().take(MOST_SHOWN).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    view! {
        <tr>
            <th scope="row">{words.say(&what)}</th>
            <td><code>{key}</code></td>
            <td><code>{shown}</code></td>
        </tr>
    }
}
