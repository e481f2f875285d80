//! What is to become of an assessment that came in, and what would change by it: chosen and looked at before anything
//! is done.

mod changes;
mod conflicts;

use crate::model::IndexData;
use crate::model::assessment::{Assessment, KeepMine, Name, Prefer};
use crate::text::{Message, say};
use crate::ui::assessment::{assessment_id, called};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::{ImportChoice, ImportPlan, plan_import};
use changes::{one_by_one, summary};
use conflicts::conflicts;
use std::sync::Arc;

/// What can become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    LeaveOut,
    New,
    MergeTheirs,
    MergeMine,
    Replace,
}

/// The choice of what becomes of `incoming`, with what would change by it.
///
/// `existing` is the one that it could replace or be merged into. Without one, `incoming` is taken over under its own id,
/// which nothing here has; beside one, under a new id. So the id of a plan's result says whether a record is begun or
/// changed. `index` is the one that `incoming` is by; `new_name` what it is called then, unless the reader says otherwise.
///
/// `plan` is told at once, and with each choice: what would be done, or nothing where it is left out or cannot be done.
/// `may_leave_out` offers that as a choice.
#[component]
pub fn ImportPreview(
    incoming: Assessment,
    existing: Option<Assessment>,
    index: Arc<IndexData>,
    new_name: Name,
    plan: Callback<Option<ImportPlan>>,
    #[prop(optional)] may_leave_out: bool,
) -> impl IntoView {
    let words = Words::now();
    let is_here = existing.as_ref().is_some_and(|existing| same_content(existing, &incoming));
    let way = RwSignal::new(match &existing {
        Some(_) if is_here && may_leave_out => Way::LeaveOut,
        Some(_) => Way::MergeTheirs,
        None => Way::New,
    });
    let name = RwSignal::new(new_name);
    // Where the choice does not hold, but its opposite.
    let except = RwSignal::new(KeepMine::default());
    let id = if existing.is_some() { assessment_id() } else { incoming.id().clone() };
    let group = format!("import-{}", incoming.id());
    let title = called(words, incoming.name());
    let there = existing.as_ref().map(|existing| called(words, existing.name()));
    let (incoming, existing) = (Arc::new(incoming), existing.map(Arc::new));
    let planned = {
        let (incoming, existing, index) = (Arc::clone(&incoming), existing.clone(), Arc::clone(&index));
        Memo::new(move |_| {
            let choice = match way.get() {
                Way::LeaveOut => return None,
                Way::New => ImportChoice::New(id.clone(), name.get()),
                Way::Replace => ImportChoice::Replace,
                Way::MergeTheirs => ImportChoice::Merge(Prefer::Theirs, except.get()),
                Way::MergeMine => ImportChoice::Merge(Prefer::Mine, except.get()),
            };
            Some(plan_import(&incoming, existing.as_deref(), Some(&index.methodology), &choice))
        })
    };
    Effect::new(move |_| plan.run(planned.get().and_then(Result::ok)));
    let option = |choice: Way, text: Message| {
        let group = group.clone();
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    prop:checked=move || way.get() == choice
                    on:change=move |_| {
                        except.set(KeepMine::default());
                        way.set(choice);
                    }
                />
                {words.say(&text)}
            </label>
        }
    };
    let into_the_other = there.map(|there| {
        view! {
            {option(Way::MergeTheirs, say::assess_list_import_merge_theirs(there.as_str()))}
            {option(Way::MergeMine, say::assess_list_import_merge_mine(there.as_str()))}
            {option(Way::Replace, say::assess_list_import_replace(there.as_str()))}
        }
    });
    let called = move || {
        (way.get() == Way::New).then(|| {
            view! {
                <label class="field import-name">
                    {words.say(&say::assess_list_import_name())}
                    <input
                        maxlength=Name::MOST.to_string()
                        autocomplete="off"
                        prop:value=name.get_untracked().to_string()
                        on:input=move |event| name.set(Name::cut(&event_target_value(&event)))
                    />
                </label>
            }
        })
    };
    let kept_mine = {
        let (incoming, existing, index) = (Arc::clone(&incoming), existing.clone(), Arc::clone(&index));
        move || {
            let prefer = match way.get() {
                Way::MergeTheirs => Prefer::Theirs,
                Way::MergeMine => Prefer::Mine,
                Way::LeaveOut | Way::New | Way::Replace => return None,
            };
            conflicts(words, &index.methodology, existing.as_deref()?, &incoming, prefer, except)
        }
    };
    let (held, there) = (Arc::clone(&index), existing.clone());
    let said = move || {
        planned.get().map(|planned| match planned {
            Ok(plan) => summary(words, &held, there.as_deref(), &plan).into_any(),
            Err(why) => view! { <p class="notice error">{words.say(&Message::from(&why))}</p> }.into_any(),
        })
    };
    let listed = move || {
        let plan = planned.get()?.ok()?;
        Some(one_by_one(words, &index.methodology, existing.as_deref(), &plan))
    };
    view! {
        <div class="stack import-preview">
            <fieldset class="import-ways">
                <legend>{words.say(&say::assess_list_import_choice(title))}</legend>
                {is_here.then(|| view! { <p class="small">{words.say(&say::assess_list_import_same())}</p> })}
                {into_the_other}
                {option(Way::New, say::assess_list_import_new())}
                {may_leave_out.then(|| option(Way::LeaveOut, say::assess_list_import_leave()))}
            </fieldset>
            {called}
            {kept_mine}
            <div role="status">{said}</div>
            {listed}
        </div>
    }
}

/// Whether nothing that is worked on differs.
fn same_content(one: &Assessment, other: &Assessment) -> bool {
    one.answers() == other.answers()
        && one.evidence() == other.evidence()
        && (one.name(), one.country(), one.note()) == (other.name(), other.country(), other.note())
}
