//! One's own estimate of what an area earns, and what is wrong with it.

use super::super::typed_field::field_problem;
use super::sheet::Sheet;
use crate::model::Part;
use crate::model::assessment::{Answer, Edit, Estimate};
use crate::scoring::assessment::check_part;
use crate::text::{Value, say};
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{estimate_fault, estimate_label, estimated, read_estimate};

/// The field. What is no estimate of the area stays in it, to be put right, and the one of before is kept.
#[component]
pub(super) fn EstimateField(part: Part, answer: Memo<Answer>) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let scale = sheet.open.shipped().methodology.points;
    let written = move |estimate: Option<Estimate>| estimate.map(|one| words.amount(one.number())).unwrap_or_default();
    // A file may bring one that the area cannot earn.
    let wrong = RwSignal::new(answer.with_untracked(|answer| estimate_fault(answer, &part, scale)));
    let (before, has_focus) = (StoredValue::new(None::<Answer>), RwSignal::new(false));
    let shown = Memo::new(move |last: Option<&String>| {
        let now = answer.with(|answer| written(answer.estimate));
        let is_kept = has_focus.get() || wrong.with(Option::is_some);
        last.filter(|_| is_kept).cloned().unwrap_or(now)
    });
    let entered = move |_| {
        has_focus.set(true);
        before.set_value(Some(answer.get_untracked()));
    };
    let id = format!("sheet-{}-estimate", part.id);
    let (about, described) = (format!("{id}-about"), format!("{id}-problem"));
    let label = words.say(&estimate_label(&part, scale));
    let whose = format!(" ({})", sheet.called(words, &part.id));
    let typed = move |event| {
        let now = answer.get_untracked();
        let why = match read_estimate(&event_target_value(&event), &part, scale) {
            Ok(estimate) => {
                let is_taken = sheet.open.type_on(estimated(&part.id, &now, estimate));
                (!is_taken).then(|| untrack(|| sheet.open.refused())).flatten()
            }
            Err(why) => {
                let kept = before.get_value().unwrap_or(now);
                sheet.open.type_on(Edit::Estimate(part.id.clone(), kept.estimate, kept.state));
                Some(match kept.estimate {
                    Some(estimate) => say::estimate_kept(why, Value::amount(estimate.number())),
                    None => say::estimate_none_kept(why),
                })
            }
        };
        wrong.set(why);
    };
    view! {
        <div class="sheet-field sheet-estimate">
            <label class="field" for=id.clone()>{label}<span class="visually-hidden">{whose}</span></label>
            <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                id=id
                readonly=move || !sheet.may_edit.get()
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                aria-describedby=format!("{about} {described}")
                prop:value=move || shown.get()
                on:focus=entered
                on:blur=move |_| has_focus.set(false)
                on:input=typed
            />
            <p class="small" id=about>{words.say(&say::estimate_about())}</p>
            {field_problem(described, wrong)}
        </div>
    }
}

/// That an area counts for nothing because nobody has estimated it; nothing where that is not so.
pub(super) fn absent(words: Words, sheet: Sheet, part: Part) -> impl IntoView {
    let is_absent = Memo::new(move |_| {
        sheet.open.look(today(), |assessment, grounds| check_part(assessment, &part, grounds).lacks_estimate())
    });
    let said = move || is_absent.get().then(|| words.say(&say::estimate_absent()));
    view! { <p class="sheet-absent" role="status">{said}</p> }
}
