//! What is to become of an assessment that came in, and what would change by it: chosen and looked at before anything
//! is done.

mod changes;
mod differences;

use crate::model::IndexData;
use crate::model::assessment::{Assessment, Decisions, Merge, Name, Snapshot};
use crate::text::{Message, say};
use crate::ui::assessment::{assessment_id, called};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{MergeRow, merge_rows};
use crate::wire::assessment::{ImportChoice, ImportPlan, Side, common_state, plan_import};
use changes::{one_by_one, summary};
use differences::differences;
use std::sync::Arc;

/// What can become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    LeaveOut,
    New,
    Merge,
    Replace,
}

/// What the reader chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepared {
    /// It is left out.
    LeftOut,
    /// Something has to be decided yet, or it cannot be done in this way.
    NotYet,
    /// This would be done; where the two become one, with what differed and what was decided.
    Plan(Box<ImportPlan>, Option<(Vec<MergeRow>, Decisions)>),
}

/// An assessment that came in, and what it meets here.
#[derive(Clone)]
pub struct Import {
    /// The assessment.
    pub incoming: Assessment,
    /// The kept states that came with it.
    pub states: Vec<Snapshot>,
    /// The one that it could replace or be merged into, with its kept states. Without one, `incoming` is taken over under
    /// its own id, which nothing here has; beside one, under a new id. So the id of a plan's result says whether a record
    /// is begun or changed.
    pub here: Option<(Assessment, Vec<Snapshot>)>,
    /// The index that it is by.
    pub index: Arc<IndexData>,
    /// What it is called as one of its own, unless the reader says otherwise.
    pub new_name: Name,
    /// Whether it can be left out.
    pub may_leave_out: bool,
    /// Is told at once, and with each choice, what would be done.
    pub prepared: Callback<Prepared>,
}

/// The choice of what becomes of an assessment that came in, with what would change by it.
#[component]
pub fn ImportPreview(import: Import) -> impl IntoView {
    let words = Words::now();
    let Import { incoming, states, here, index, new_name, may_leave_out, prepared } = import;
    let is_here = here.as_ref().is_some_and(|(existing, _)| same_content(existing, &incoming));
    let way = RwSignal::new(match &here {
        Some(_) if is_here && may_leave_out => Way::LeaveOut,
        Some(_) => Way::Merge,
        None => Way::New,
    });
    let (existing, common) = here
        .map(|(existing, own)| {
            let (mine, theirs) = (Side { now: &existing, states: &own }, Side { now: &incoming, states: &states });
            let common = common_state(mine, theirs, &index);
            (existing, common)
        })
        .unzip();
    let name = RwSignal::new(new_name);
    let decisions = RwSignal::new(Decisions::new());
    let id = if existing.is_some() { assessment_id() } else { incoming.id().clone() };
    let group = format!("import-{}", incoming.id());
    let title = called(words, incoming.name());
    let there = existing.as_ref().map(|existing| called(words, existing.name()));
    let merge = existing.as_ref().zip(common.as_ref());
    let merge = merge.and_then(|(existing, common)| Merge::of(existing, &incoming, &common.content).ok()).map(Arc::new);
    let (incoming, existing, common) = (Arc::new(incoming), existing.map(Arc::new), common.map(Arc::new));
    let planned = {
        let (incoming, existing, common) = (Arc::clone(&incoming), existing.clone(), common.clone());
        let index = Arc::clone(&index);
        Memo::new(move |_| {
            let choice = match way.get() {
                Way::LeaveOut => return None,
                Way::New => ImportChoice::New(id.clone(), name.get()),
                Way::Replace => ImportChoice::Replace,
                Way::Merge => ImportChoice::Merge(decisions.get()),
            };
            let existing = existing.as_deref().zip(common.as_deref().map(|common| &common.content));
            Some(plan_import(&incoming, existing, Some(&index.methodology), &choice))
        })
    };
    let held = Arc::clone(&index);
    Effect::new(move |_| {
        prepared.run(match planned.get() {
            None => Prepared::LeftOut,
            Some(Ok(mut plan)) if !is_undecided(&plan) => {
                let merged = plan.merged.take();
                let rows = merged.map(|(merge, decided)| (merge_rows(&merge, &held.methodology), decided));
                Prepared::Plan(Box::new(plan), rows)
            }
            Some(_) => Prepared::NotYet,
        });
    });
    let ways = format!("{group}-ways");
    let option = |choice: Way, text: Message| {
        let group = ways.clone();
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    prop:checked=move || way.get() == choice
                    on:change=move |_| way.set(choice)
                />
                {words.say(&text)}
            </label>
        }
    };
    let into_the_other = there.map(|there| {
        view! {
            {option(Way::Merge, say::assess_list_import_merge(there.as_str()))}
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
    // Built once for each way: what is decided changes no difference.
    let differing = {
        let index = Arc::clone(&index);
        move || {
            let (merge, common) = merge.as_deref().zip(common.as_deref()).filter(|_| way.get() == Way::Merge)?;
            Some(differences(words, &index.methodology, (merge, &common.found), decisions, &group))
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
        let plan = planned.get()?.ok().filter(|plan| plan.merged.is_none())?;
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
            {differing}
            <div role="status">{said}</div>
            {listed}
        </div>
    }
}

/// Whether something that both changed is not decided.
fn is_undecided(plan: &ImportPlan) -> bool {
    plan.merged.as_ref().is_some_and(|(merge, decisions)| merge.undecided(decisions).next().is_some())
}

/// Whether nothing that is worked on differs.
fn same_content(one: &Assessment, other: &Assessment) -> bool {
    one.answers() == other.answers()
        && one.evidence() == other.evidence()
        && one.item_changes() == other.item_changes()
        && (one.name(), one.country(), one.note()) == (other.name(), other.country(), other.note())
}
