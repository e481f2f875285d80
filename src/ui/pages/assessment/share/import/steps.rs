//! What came in, one after another: each merged into what those before it left, and nothing done before the last.

use super::super::with_states::with_states;
use super::incoming::Step;
use super::outcome::{FIELD_ID, Outcome, tell};
use crate::browser::{document, task};
use crate::model::IndexData;
use crate::model::assessment::{Assessment, Edit, Name, Snapshot};
use crate::text::say;
use crate::ui::assessment::{
    OpenAssessment, Record, assessment_id, begin, called, keep_along, keep_shared, methodology_versions, record_store,
    shared_state, today,
};
use crate::ui::chunk;
use crate::ui::components::{Import, Prepared, with_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Brought, Came, Ending, Place, copy_name};
use std::sync::Arc;

const STEP_ID: &str = "share-import-step";

/// How far the reader is, and what came of it so far.
#[derive(Clone)]
struct Walk {
    place: usize,
    /// The files that something was taken from.
    files: Vec<String>,
    /// The assessment with everything so far in it.
    into: Assessment,
    /// What was merged, as it came.
    received: Vec<Snapshot>,
    brought: Vec<Brought>,
    /// What is to become an assessment of its own.
    begun: Vec<(Assessment, Arc<IndexData>)>,
    /// Kept states that come along, with what they are of.
    along: Vec<(Assessment, Vec<Snapshot>)>,
}

/// The steps. Where the assessment changes meanwhile they begin anew.
#[component]
pub(super) fn Steps(
    steps: Arc<Vec<Step>>,
    states: Arc<Vec<Snapshot>>,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let open = OpenAssessment::here();
    move || {
        let walk = Walk {
            place: 0,
            files: Vec::new(),
            into: open.with(Clone::clone),
            received: Vec::new(),
            brought: Vec::new(),
            begun: Vec::new(),
            along: Vec::new(),
        };
        let walk = RwSignal::new(walk);
        let place = Memo::new(move |_| walk.with(|walk| walk.place));
        let (steps, states) = (Arc::clone(&steps), Arc::clone(&states));
        move || {
            let all = Arc::clone(&steps);
            let of = place.get();
            all.get(of).cloned().map(|step| {
                view! { <One step=step of=all.len() states=Arc::clone(&states) walk=walk outcome=outcome/> }
            })
        }
    }
}

/// One of them. By another index it can only become one of its own.
#[component]
fn One(
    step: Step,
    of: usize,
    states: Arc<Vec<Snapshot>>,
    walk: RwSignal<Walk>,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let here = open.shipped();
    let name = called(words, step.assessment.name());
    let place = walk.with_untracked(|walk| walk.place) + 1;
    let heading = (of > 1).then(|| {
        let said = words.say(&say::share_import_step(place, of, name.as_str(), step.file.name.as_str()));
        view! { <h3 id=STEP_ID tabindex="-1">{said}</h3> }
    });
    let is_last = place == of;
    let body = if *step.assessment.index() == here.methodology.id {
        let existing = walk.with_untracked(|walk| {
            (walk.into.clone(), walk.received.iter().chain(&*states).cloned().collect::<Vec<_>>())
        });
        view! { <Planning step=step existing=Some(existing) index=here of=of is_last=is_last walk=walk outcome=outcome/> }
            .into_any()
    } else {
        let other = words.say(&say::share_import_other_index(name));
        let planning = with_index(step.assessment.index().clone(), move |index| {
            let step = step.clone();
            view! { <Planning step=step existing=None index=index of=of is_last=is_last walk=walk outcome=outcome/> }
        });
        view! { <p>{other}</p> {planning} }.into_any()
    };
    view! { <div class="stack">{heading} {body}</div> }
}

/// What would change, and the buttons that do it or leave it.
#[component]
fn Planning(
    step: Step,
    existing: Option<(Assessment, Vec<Snapshot>)>,
    index: Arc<IndexData>,
    of: usize,
    is_last: bool,
    walk: RwSignal<Walk>,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let (words, open, navigation) = (Words::now(), OpenAssessment::here(), Navigation::here());
    let prepared = RwSignal::new(Prepared::NotYet);
    let is_wanted = RwSignal::new(true);
    let Step { file, assessment } = step;
    let states = file.states_of(&assessment);
    let came_along = states.clone();
    let own = walk.with_untracked(|walk| walk.into.id().clone());
    let is_same_one = *assessment.id() == own;
    // Under its own id it might take the place of one that is here.
    let shown = match &existing {
        Some(_) => assessment.clone(),
        None => assessment.copied(assessment_id(), assessment.name().clone()),
    };
    let goes_to = {
        let own = own.clone();
        let planned = |prepared: &Prepared| match prepared {
            Prepared::Plan(plan, _) => Some(plan.result.id().clone()),
            _ => None,
        };
        Memo::new(move |_| Place::of(prepared.with(planned).as_ref(), &own))
    };
    let is_ready = move || prepared.with(|prepared| *prepared != Prepared::NotYet);
    let may_go = move || is_ready() && (goes_to.get() != Place::Here || open.may_edit());
    let count = states.len();
    let takes_states = move || goes_to.get().takes_states(count, is_same_one);
    let came_name = called(words, assessment.name());
    let new_name = copy_name(&words.catalogue(), &came_name, Came::InFile(&file.name), today());
    let remarks = file.remarks(words, &index.methodology);
    let preview_index = Arc::clone(&index);
    let go = move |_| {
        let is_in_place = goes_to.get_untracked() == Place::Here;
        let along = if is_wanted.get_untracked() && untrack(takes_states) { states.clone() } else { Vec::new() };
        walk.update(|walk| {
            let Prepared::Plan(plan, merged) = prepared.get_untracked() else { return };
            if !walk.files.contains(&file.name) {
                walk.files.push(file.name.clone());
            }
            if !along.is_empty() {
                walk.along.push((plan.result.clone(), along));
            }
            if !is_in_place {
                walk.begun.push((plan.result, Arc::clone(&index)));
                return;
            }
            if let Some((rows, decisions)) = merged {
                walk.brought.push(Brought { file: file.name.clone(), name: came_name.clone(), rows, decisions });
            }
            let came = Name::cut(&words.say(&say::share_state_received(file.name.as_str())));
            let as_it_came = assessment.copied(own.clone(), assessment.name().clone());
            walk.received.insert(0, shared_state(&as_it_came, came, true));
            walk.into = plan.result;
        });
        if is_last {
            finish(words, (open, navigation), walk.get_untracked(), outcome);
        } else {
            walk.update(|walk| walk.place += 1);
            request_animation_frame(|| {
                document::focus(STEP_ID);
            });
        }
    };
    let leave = move |_| {
        outcome.set(None);
        document::focus(FIELD_ID);
    };
    let choice = move || takes_states().then(|| with_states(count, is_wanted));
    let prepare = Callback::new(move |now| prepared.set(now));
    let import = Import {
        incoming: shown,
        states: came_along,
        here: existing,
        index: preview_index,
        new_name,
        may_leave_out: of > 1,
        prepared: prepare,
    };
    let next = if is_last { say::share_import_go() } else { say::share_import_next() };
    view! {
        {remarks}
        {chunk::import_preview(import)}
        {choice}
        <p class="actions">
            <button type="button" class="primary" disabled=move || !may_go() on:click=go>
                {words.say(&next)}
            </button>
            <button type="button" on:click=leave>{words.say(&say::share_import_leave())}</button>
        </p>
    }
}

/// Does everything that was chosen: what changes the open assessment as one step, which is taken back as one.
fn finish(
    words: Words,
    (open, navigation): (OpenAssessment, Navigation),
    walk: Walk,
    outcome: RwSignal<Option<Outcome>>,
) {
    let Walk { files, into, received, brought, begun, along, .. } = walk;
    let files = files.join(", ");
    let file = files.as_str();
    let before = open.with_untracked(Clone::clone);
    let Ending { is_same, opens_one } = Ending::of(&before, &into, brought.len(), begun.len());
    let came = Name::cut(&words.say(&say::share_state_received(file)));
    let begun_as = begun.iter().map(|(one, _)| shared_state(one, came.clone(), true));
    let mut kept: Vec<Snapshot> = received.into_iter().chain(begun_as).collect();
    if !is_same {
        kept.push(shared_state(&before, Name::cut(&words.say(&say::share_state_before(file))), false));
    }
    let versions = open.versions();
    task::spawn(async move {
        let store = record_store();
        for (of, states) in along {
            keep_along(&store, states, of.id(), &versions).await;
        }
        for state in kept {
            // What cannot be kept is missed in a later merge alone.
            let _ = keep_shared(&store, &state.assessment, (state.name, state.received), &versions).await;
        }
    });
    for (one, index) in begun {
        if opens_one {
            return begin(navigation, &one, &index.methodology);
        }
        let text = Record::write(&one, &methodology_versions(&index.methodology));
        let _ = record_store().create(one.id().as_str(), &text);
    }
    if is_same || open.edit(Edit::Replace(Box::new(into))) {
        let said = if is_same { say::share_import_same(file) } else { say::share_import_done(file) };
        tell(outcome, said, brought);
    }
}
