//! The button that checks everything, how far it has come, and how to do the same without a browser.

use super::result::Outcome;
use crate::browser::document;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::verifier::{Verification, Verifier};
use crate::ui::words::Words;

const START: &str = "verify";

/// The check of the whole package.
#[component]
pub(super) fn Check() -> impl IntoView {
    let words = Words::now();
    view! {
        <section aria-labelledby="check" class="check">
            <header><h2 id="check">{words.say(&say::data_check())}</h2></header>
            <p>{words.say(&say::data_check_lead())}</p>
            <Buttons/>
            <Progress/>
            <Outcome/>
            <Native/>
        </section>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    let words = Words::now();
    let verifier = Verifier::here();
    let running = {
        let verifier = verifier.clone();
        Memo::new(move |_| verifier.get().is_running())
    };
    let name = {
        let verifier = verifier.clone();
        move || match verifier.get() {
            Verification::Done(_) => words.say(&say::data_verify_again()),
            _ => words.say(&say::data_verify()),
        }
    };
    let stopping = verifier.clone();
    let stop = move |_| {
        stopping.stop();
        // The button that had the focus is gone now.
        document::focus(START);
    };
    view! {
        <p class="actions no-print">
            // Not disabled while it runs: that would take the focus away from whoever pressed it.
            <button
                type="button"
                id=START
                class="primary"
                aria-disabled=move || running.get().then_some("true")
                on:click=move |_| verifier.start()
            >
                {name}
            </button>
            <button type="button" hidden=move || !running.get() on:click=stop>{words.say(&say::data_stop())}</button>
        </p>
    }
}

/// How far it has come. It is not announced at each step; a screen reader that stands on it reads the progress.
#[component]
fn Progress() -> impl IntoView {
    let words = Words::now();
    let verifier = Verifier::here();
    let now = Memo::new(move |_| match verifier.get() {
        Verification::Fetching { done, of } => Some((true, done, of)),
        Verification::Checking { done, of } => Some((false, done, of)),
        _ => None,
    });
    let label = move || {
        let (fetching, done, of) = now.get()?;
        let message: Message = if fetching { say::data_fetching(done, of) } else { say::data_checking(done, of) };
        Some(words.say(&message))
    };
    let value = move || now.get().map(|(_, done, _)| done.to_string());
    let max = move || now.get().map(|(_, _, of)| of.max(1).to_string());
    view! {
        <p class="progress" hidden=move || now.get().is_none()>
            <label for="progress">{label}</label>
            <progress id="progress" value=value max=max></progress>
        </p>
    }
}

/// The same check without a browser.
#[component]
fn Native() -> impl IntoView {
    let words = Words::now();
    view! {
        <details class="native">
            <summary>{words.say(&say::data_native())}</summary>
            <p>{words.say(&say::data_native_lead())}</p>
            <pre><code>"cargo run --release --bin verify -- public/data"</code></pre>
            <p>{words.say(&say::data_native_hash())}</p>
            <pre><code>"sha256sum ncsi-2018.json"</code></pre>
        </details>
    }
}
