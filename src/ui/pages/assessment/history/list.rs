//! The kept states, the latest first.

use super::state;
use super::state_list::StateList;
use crate::browser::document;
use crate::model::IndexData;
use crate::model::assessment::Snapshot;
use crate::scoring::assessment::{Reading, tally};
use crate::text::{Message, say};
use crate::ui::assessment::{KeptState, OpenAssessment, today};
use crate::ui::components::waiting;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{grounds, points};

/// The list, or why there is none.
#[component]
pub(super) fn StateList() -> impl IntoView {
    let (words, list) = (Words::now(), StateList::here());
    let instead = move || {
        if list.is_waiting() {
            return Some(waiting().into_any());
        }
        if let Some(why) = list.failure() {
            let said = words.say(&say::kept_failed(why));
            return Some(view! { <p class="notice error" role="alert">{said}</p> }.into_any());
        }
        let none = || view! { <p>{words.say(&say::kept_none())}</p> }.into_any();
        list.states().is_empty().then(none)
    };
    view! {
        {instead}
        <ul class="kept-states" hidden=move || list.states().is_empty()>
            <For
                each=move || list.states()
                key=|state| state.entry.key.clone()
                children=|state| view! { <Entry state=state/> }
            />
        </ul>
    }
}

/// One state, with what can be done with it.
#[component]
fn Entry(state: KeptState) -> impl IntoView {
    let (words, open, list) = (Words::now(), OpenAssessment::here(), StateList::here());
    let navigation = Navigation::here();
    let index = open.shipped();
    let is_asking = RwSignal::new(false);
    let called = state::called(words, &state);
    let button = |id: Option<String>, what: Message, act: Box<dyn Fn() + Send + Sync>| {
        view! {
            <button type="button" id=id on:click=move |_| act()>
                {words.say(&what)}<span class="visually-hidden">": "{called.clone()}</span>
            </button>
        }
    };
    let restore = state.snapshot.is_some().then(|| {
        let state = state.clone();
        button(None, say::kept_restore(), Box::new(move || state::restore(words, open, navigation, &state)))
    });
    let save = {
        let state = state.clone();
        button(None, say::kept_save(), Box::new(move || list.tell(state::take_away(open, &state))))
    };
    let entry = state.entry.key.replace('/', "-");
    let (question, asking_id) = (format!("kept-question-{entry}"), format!("kept-remove-{entry}"));
    let ask = {
        let question = question.clone();
        let ask = move || {
            is_asking.set(true);
            let question = question.clone();
            request_animation_frame(move || {
                document::focus(&question);
            });
        };
        button(Some(asking_id.clone()), say::kept_remove(), Box::new(ask))
    };
    let (name, when) = (state::name(words, &state), state::when(words, &state));
    let about = state.snapshot.as_ref().map(|one| about(words, &index.seen_by(&one.assessment), one));
    let unreadable = about.is_none().then(|| view! { <p>{words.say(&say::kept_unreadable())}</p> });
    let asking = move || {
        is_asking.get().then(|| {
            let (state, question, back) = (state.clone(), question.clone(), asking_id.clone());
            let sure = words.say(&say::kept_remove_sure(called.as_str()));
            view! {
                <div class="notice" role="group" aria-labelledby=question.clone()>
                    <p id=question.clone() tabindex="-1">{sure}</p>
                    <p class="actions">
                        <button type="button" on:click=move |_| state::remove(words, list, state.clone())>
                            {words.say(&say::kept_remove_go())}
                        </button>
                        <button
                            type="button"
                            on:click=move |_| {
                                is_asking.set(false);
                                document::focus(&back);
                            }
                        >
                            {words.say(&say::kept_remove_no())}
                        </button>
                    </p>
                </div>
            }
        })
    };
    view! {
        <li>
            <p><strong class="user-text">{name}</strong>" "<span class="small">{when}</span></p>
            {about}
            {unreadable}
            <p class="actions no-print">{restore} {save} {ask}</p>
            {asking}
        </li>
    }
}

fn about(words: Words, index: &IndexData, snapshot: &Snapshot) -> impl IntoView + use<> {
    let grounds = grounds(&snapshot.assessment, index, today());
    let total = tally(&snapshot.assessment, &index.methodology, grounds).total;
    let points = points(&total, Reading::Supported, &index.methodology);
    let points = words.say(&say::kept_points_supported(points));
    let assessed = words.say(&say::kept_answered(total.answered, total.of));
    view! { <p>{points}" · "{assessed}</p> }
}
