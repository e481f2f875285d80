//! The assessment as a file, with its kept states where wanted.

use super::with_states::with_states;
use crate::browser::task;
use crate::model::assessment::{Name, Snapshot};
use crate::text::{Message, say};
use crate::ui::assessment::{
    KeptState, OpenAssessment, Saved, follow_kept_states, is_kept, keep_state, kept_states, record_store, save,
    shared_state,
};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The button, and what was made.
#[component]
pub(super) fn Export() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let states = RwSignal::new(Vec::<KeptState>::new());
    let unread = RwSignal::new(None::<Message>);
    let is_wanted = RwSignal::new(true);
    let outcome = RwSignal::new(None::<Result<Saved, Message>>);
    Effect::new(move |_| {
        follow_kept_states();
        let (store, of) = (record_store(), open.with_untracked(|assessment| assessment.id().clone()));
        task::spawn(async move {
            let found = kept_states(&store, &of).await;
            // The reader may have gone to another page by now.
            let _ = unread.try_set(found.as_ref().err().map(Message::from));
            let _ = states.try_set(found.unwrap_or_default());
        });
    });
    let readable = move || -> Vec<Snapshot> {
        states.with(|states| states.iter().filter_map(|state| state.snapshot.clone()).collect())
    };
    let make = move |_| {
        let (mut kept, versions) = (untrack(readable), open.versions());
        let sent = open.with_untracked(|now| {
            (!is_kept(now, kept.iter(), false))
                .then(|| shared_state(now, Name::cut(&words.say(&say::share_state_sent())), false))
        });
        if let Some(sent) = sent {
            kept.insert(0, sent.clone());
            let versions = versions.clone();
            task::spawn(async move {
                // Where it cannot be kept, the file still has its mark.
                let _ = keep_state(&record_store(), &sent, &versions).await;
            });
        }
        if !is_wanted.get_untracked() {
            kept.clear();
        }
        outcome.set(Some(open.with_untracked(|assessment| save(assessment, kept, versions, None))));
    };
    let choice = move || {
        let (all, read) = (states.with(Vec::len), readable().len());
        let box_ = (read > 0).then(|| with_states(read, is_wanted));
        let lost = (read < all).then(|| words.say(&say::share_states_unreadable(all - read)));
        view! { {box_} {lost.map(|lost| view! { <p class="notice">{lost}</p> })} }
    };
    let why_none = move || unread.get().map(|why| view! { <p class="notice">{words.say(&say::kept_failed(why))}</p> });
    view! {
        <section aria-labelledby="share-files" class="stack">
            <h2 id="share-files">{words.say(&say::share_files())}</h2>
            <p>{words.say(&say::share_files_about())}</p>
            {choice}
            {why_none}
            <p class="actions">
                <button type="button" class="primary" on:click=make>{words.say(&say::share_export())}</button>
            </p>
            <div role="status">{move || outcome.get().map(|outcome| said(words, &outcome))}</div>
        </section>
    }
}

fn said(words: Words, outcome: &Result<Saved, Message>) -> AnyView {
    match outcome {
        Ok(saved) => {
            let [done, sum] = saved.said(words);
            view! { <p>{done}</p><p class="small long-text">{sum}</p> }.into_any()
        }
        Err(why) => {
            let why = words.say(&say::share_not_saved(why.clone()));
            view! { <p class="notice error">{why}</p> }.into_any()
        }
    }
}
