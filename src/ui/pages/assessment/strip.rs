//! What the assessment comes to, always in sight, with the steps back and forth and whether all is kept.

use super::compared::Compared;
use super::figures::Figures;
use crate::browser::keys::goes_into_text;
use crate::model::assessment::EditHistory;
use crate::scoring::assessment::Reading;
use crate::scoring::outcome;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::save_line;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::ev::KeyboardEvent;

/// The strip.
pub(super) fn strip(open: OpenAssessment) -> impl IntoView {
    let (words, figures, compared) = (Words::now(), Figures::here(), Compared::here());
    let progress = Memo::new(move |_| {
        let total = open.total();
        (!total.is_complete()).then_some((total.answered, total.of))
    });
    let figure = |reading: Reading| {
        let figures = figures.clone();
        let shown = Memo::new(move |_| {
            let total = open.total();
            (figures.score_of(&total, reading), figures.points(&total, reading))
        });
        view! {
            <div>
                <dt>{words.say(&Message::from(reading))}</dt>
                <dd>
                    <strong>{move || shown.get().0}</strong>
                    " "
                    <span class="small">{move || shown.get().1}</span>
                </dd>
            </div>
        }
    };
    let published = {
        let figures = figures.clone();
        move || {
            let observation = compared.observation()?;
            let score = words.number(outcome(figures.methodology(), &observation)?.score);
            let date = words.date(observation.as_of.as_ref());
            Some(view! {
                <div>
                    <dt>{words.say(&say::assess_published())}</dt>
                    <dd><strong>{score}</strong>" "<span class="small">{date}</span></dd>
                </div>
            })
        }
    };
    view! {
        <section class="assess-strip no-print" aria-label=words.say(&say::assess_strip())>
            <dl>
                {Reading::ALL.map(figure)}
                {published}
            </dl>
            <p class="small">
                {move || progress.get().map(|(answered, of)| words.say(&say::kept_answered(answered, of)))}
            </p>
            {steps(words, open)}
        </section>
    }
}

/// Back, forth, and whether all is kept.
fn steps(words: Words, open: OpenAssessment) -> impl IntoView {
    let can_undo = Memo::new(move |_| open.may_edit() && open.with_history(|history| !history.steps().is_empty()));
    let can_redo = Memo::new(move |_| open.may_edit() && open.with_history(|history| history.next().is_some()));
    let said = RwSignal::new(None::<Message>);
    let undo = move || {
        if can_undo.get_untracked() {
            open.undo();
            let is_oldest = untrack(|| open.with_history(EditHistory::is_at_oldest_kept));
            let undone =
                if is_oldest { say::assess_undone_oldest(EditHistory::MOST_STEPS) } else { say::assess_undone() };
            said.set(Some(undone));
        }
    };
    let redo = move || {
        if can_redo.get_untracked() {
            open.redo();
            said.set(Some(say::assess_redone()));
        }
    };
    let listener = window_event_listener(leptos::ev::keydown, move |event| match key(&event) {
        Some(Step::Back) => {
            event.prevent_default();
            undo();
        }
        Some(Step::Forth) => {
            event.prevent_default();
            redo();
        }
        None => {}
    });
    on_cleanup(move || listener.remove());
    view! {
        <div class="pick">
            // Not disabled: that would take the focus from who goes back step by step.
            <button
                type="button"
                aria-keyshortcuts="Control+Z"
                aria-disabled=move || (!can_undo.get()).then_some("true")
                on:click=move |_| undo()
            >
                {words.say(&say::assess_undo())}
            </button>
            <button
                type="button"
                aria-keyshortcuts="Control+Y"
                aria-disabled=move || (!can_redo.get()).then_some("true")
                on:click=move |_| redo()
            >
                {words.say(&say::assess_redo())}
            </button>
            {save_line(words, Memo::new(move |_| open.save_state()))}
            <span class="visually-hidden" role="status">{move || said.get().map(|said| words.say(&said))}</span>
        </div>
    }
}

enum Step {
    Back,
    Forth,
}

/// The step that a key asks for. In a field the browser's own undo goes on, letter by letter.
fn key(event: &KeyboardEvent) -> Option<Step> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || event.default_prevented() || goes_into_text(event)
    {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Step::Back),
        ("z", true) | ("y", false) => Some(Step::Forth),
        _ => None,
    }
}
