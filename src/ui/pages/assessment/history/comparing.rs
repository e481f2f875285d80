//! What changed between two states, or between one and now.

use super::state;
use super::state_list::StateList;
use crate::model::assessment::Assessment;
use crate::text::say;
use crate::ui::assessment::{KeptState, OpenAssessment};
use crate::ui::components::AssessmentDifferences;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// What stands for the assessment as it is now, where else the key of a kept state does.
const NOW: &str = "";

/// Two menus, and what differs between what they name.
#[component]
pub(super) fn Comparing() -> impl IntoView {
    let (words, list) = (Words::now(), StateList::here());
    let readable = Memo::new(move |_| {
        let states = list.states().into_iter().filter(|state| state.snapshot.is_some());
        states.collect::<Vec<KeptState>>()
    });
    let is_any = Memo::new(move |_| !readable.with(Vec::is_empty));
    move || {
        if is_any.get() {
            view! { <Both readable=readable/> }.into_any()
        } else {
            view! { <p>{words.say(&say::kept_compare_none())}</p> }.into_any()
        }
    }
}

#[component]
fn Both(readable: Memo<Vec<KeptState>>) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let latest = readable.with_untracked(|states| states.first().map(|state| state.entry.key.clone()));
    let (before, after) = (RwSignal::new(latest.unwrap_or_default()), RwSignal::new(NOW.to_owned()));
    let found = move |key: &str| {
        if key == NOW {
            return Some(Arc::new(open.with(Clone::clone)));
        }
        let of = |state: &KeptState| state.snapshot.as_ref().map(|snapshot| snapshot.assessment.clone());
        readable.with(|states| states.iter().find(|state| state.entry.key == key).and_then(of)).map(Arc::new)
    };
    // Where one of the two was removed meanwhile there is nothing to compare.
    let both = Memo::new(move |_| -> Option<(Arc<Assessment>, Arc<Assessment>)> {
        Some((before.with(|key| found(key))?, after.with(|key| found(key))?))
    });
    let menu = move |label, chosen: RwSignal<String>| {
        let options = move || {
            let option = |key: String, name: String| {
                let value = key.clone();
                view! { <option value=value prop:selected=move || chosen.with(|chosen| *chosen == key)>{name}</option> }
            };
            let kept = readable.get().into_iter();
            let kept = kept.map(|state| option(state.entry.key.clone(), state::called(words, &state)));
            let now = option(NOW.to_owned(), words.say(&say::kept_now()));
            std::iter::once(now).chain(kept).collect_view()
        };
        view! {
            <label class="field">
                {words.say(&label)}
                <select on:change=move |event| chosen.set(event_target_value(&event))>{options}</select>
            </label>
        }
    };
    let differences = move || {
        both.get().map(|(before, after)| {
            view! { <AssessmentDifferences before=before after=after index=open.shipped()/> }
        })
    };
    view! {
        <div class="pick kept-menus">{menu(say::kept_from(), before)} {menu(say::kept_to(), after)}</div>
        <div class="stack">{differences}</div>
    }
}
