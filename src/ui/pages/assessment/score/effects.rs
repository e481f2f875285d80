//! What the last steps changed in the totals.

use super::super::figures::Figures;
use crate::model::assessment::{Answer, AnswerState, Edit, Estimate};
use crate::model::{PartId, Points};
use crate::scoring::assessment::{Effect, Reading, last_effects};
use crate::text::{Message, Value, say, state_name};
use crate::ui::assessment::{OpenAssessment, today};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::grounds;

/// How many steps are shown.
const MOST: usize = 8;

/// The steps since the self-assessment was opened that changed a total, the latest first.
#[component]
pub(super) fn LastSteps() -> impl IntoView {
    let (words, open, figures) = (Words::now(), OpenAssessment::here(), Figures::here());
    let index = open.shipped();
    let steps = Memo::new(move |_| {
        open.with_history(|history| {
            let grounds = grounds(history.now(), &index, today());
            let effects = last_effects(history, &index.methodology, grounds, MOST);
            effects.iter().map(|effect| (what(words, &figures, effect), changes(words, &figures, effect))).collect()
        })
    });
    let list = move || {
        let steps: Vec<(String, Vec<String>)> = steps.get();
        if steps.is_empty() {
            return view! { <p>{words.say(&say::sheet_steps_none())}</p> }.into_any();
        }
        let step = |(what, changes): (String, Vec<String>)| {
            let changes = changes.into_iter().map(|change| view! { <span class="badge">{change}</span>" " });
            view! { <li>{what}" "{changes.collect_view()}</li> }
        };
        view! { <ol class="assess-steps">{steps.into_iter().map(step).collect_view()}</ol> }.into_any()
    };
    view! {
        <section aria-labelledby="sheet-steps" class="no-print">
            <header><h2 id="sheet-steps">{words.say(&say::sheet_steps())}</h2></header>
            {list}
        </section>
    }
}

/// What was done.
fn what(words: Words, figures: &Figures, effect: &Effect<'_>) -> String {
    let message = match (effect.edit, effect.back) {
        (Edit::State(part, state), Edit::Answer(_, before)) => moved(figures, part, before, *state),
        (Edit::Estimate(part, after, _), Edit::Answer(_, before)) => {
            let said = |one: Option<Estimate>| {
                one.map_or_else(|| say::sheet_nothing().into(), |one| Value::amount(one.number()))
            };
            say::sheet_step(name(figures, part), said(before.estimate), said(*after))
        }
        (Edit::Answer(part, after), Edit::Answer(_, before)) => moved(figures, part, before, after.state),
        (Edit::Replace(_), _) => say::sheet_step_replaced(),
        (Edit::Correct(part, _), _) => say::list_correction_of(name(figures, part)),
        (Edit::BringList(_), _) => say::list_place(),
        (Edit::Several(edits), _) if matches!(edits.first(), Some(Edit::BringList(_))) => say::list_place(),
        (edit, _) => several(figures, &edit.parts()),
    };
    words.say(&message)
}

fn moved(figures: &Figures, part: &PartId, before: &Answer, after: AnswerState) -> Message {
    let state = |state| state_name(state, figures.methodology().points);
    say::sheet_step(name(figures, part), state(before.state), state(after))
}

/// A step that changes several indicators, which are named where they are few.
fn several(figures: &Figures, parts: &[&PartId]) -> Message {
    const MOST_NAMED: usize = 4;
    if parts.is_empty() || parts.len() > MOST_NAMED {
        return say::sheet_step_several(parts.len());
    }
    say::sheet_step_these(parts.iter().map(|part| name(figures, part)).collect::<Vec<_>>())
}

fn name(figures: &Figures, id: &PartId) -> Value {
    figures.methodology().part(id).map_or_else(|| id.to_string().into(), |part| figures.title(part).into())
}

/// `Supported +3`, for each total that it changed, and how much more or less is assessed.
fn changes(words: Words, figures: &Figures, effect: &Effect<'_>) -> Vec<String> {
    let of_reading = |reading: Reading| {
        let points = effect.after.points(reading) - effect.before.points(reading);
        let said = || say::sheet_step_points(figures.signed(points), Message::from(reading));
        (points != Points::ZERO).then(|| words.say(&said()))
    };
    let answered = if effect.after.answered == effect.before.answered {
        None
    } else {
        Some(words.say(&say::sheet_step_answered(effect.after.answered, effect.after.of)))
    };
    Reading::ALL.into_iter().filter_map(of_reading).chain(answered).collect()
}
