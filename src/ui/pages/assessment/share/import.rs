//! A file that comes in: read, looked at, and only then taken over.

use super::incoming::Incoming;
use crate::browser::file::PickedFile;
use crate::browser::{document, task};
use crate::model::IndexData;
use crate::model::assessment::{Assessment, Edit};
use crate::text::{Message, say};
use crate::ui::assessment::{
    OpenAssessment, assessment_id, begin, called, keep_along, methodology_versions, record_store, today,
};
use crate::ui::components::{ImportPreview, with_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use crate::wire::assessment::{ImportPlan, MOST_BYTES};
use std::sync::Arc;

const FIELD_ID: &str = "share-import-file";
const NEWS_ID: &str = "share-import-news";

/// What came of a file that was picked.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// It cannot be used; why.
    Refused(String, Message),
    /// It was read, and is looked at.
    Read(Arc<Incoming>),
    /// It was used, or there was nothing to do.
    Done(Message),
}

/// The field, and what came of it.
#[component]
pub(super) fn Import() -> impl IntoView {
    let words = Words::now();
    let outcome = RwSignal::new(None::<Outcome>);
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        task::spawn(async move {
            let found = match Incoming::read(&file).await {
                Ok(incoming) => Outcome::Read(Arc::new(incoming)),
                Err(why) => Outcome::Refused(file.name(), why),
            };
            // The reader may have gone to another page by now.
            let _ = outcome.try_set(Some(found));
        });
    };
    let came = move || {
        outcome.get().map(|outcome_now| match outcome_now {
            Outcome::Refused(name, why) => view! {
                <div class="notice error" role="alert">
                    <p><strong>{words.say(&say::share_import_failed(name))}</strong>" "{words.say(&why)}</p>
                    <p>{words.say(&say::share_import_unchanged())}</p>
                </div>
            }
            .into_any(),
            Outcome::Read(incoming) => view! { <Choosing incoming=incoming outcome=outcome/> }.into_any(),
            Outcome::Done(_) => ().into_any(),
        })
    };
    let done = move || match outcome.get() {
        Some(Outcome::Done(said)) => Some(words.say(&said)),
        _ => None,
    };
    view! {
        <section aria-labelledby="share-import" class="stack">
            <h2 id="share-import">{words.say(&say::share_import())}</h2>
            <label class="field share-file">
                {words.say(&say::share_import_file())}
                <input
                    id=FIELD_ID
                    type="file"
                    accept=".json,application/json"
                    aria-describedby="share-import-about"
                    on:change=pick
                />
            </label>
            <p class="small" id="share-import-about">{words.say(&say::share_import_about(words.count(MOST_BYTES)))}</p>
            {came}
            <p id=NEWS_ID class="kept-news" role="status" tabindex="-1">{done}</p>
        </section>
    }
}

/// Which one of the file, and what becomes of it.
#[component]
fn Choosing(incoming: Arc<Incoming>, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let words = Words::now();
    let chosen = RwSignal::new(0_usize);
    let names: Vec<String> = incoming.assessments.iter().map(|one| called(words, one.name())).collect();
    let option = |(place, name): (usize, String)| {
        view! { <option value=place.to_string() prop:selected=move || chosen.get() == place>{name}</option> }
    };
    let which = (names.len() > 1).then(|| {
        view! {
            <label class="field">
                {words.say(&say::share_import_which())}
                <select on:change=move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default())>
                    {names.into_iter().enumerate().map(option).collect_view()}
                </select>
            </label>
        }
    });
    let one = move || {
        let assessment = incoming.assessments.get(chosen.get())?.clone();
        Some(view! { <One incoming=Arc::clone(&incoming) assessment=assessment outcome=outcome/> })
    };
    view! { <div class="stack">{which} {one}</div> }
}

/// One assessment of the file. By another index it can only become one of its own.
#[component]
fn One(incoming: Arc<Incoming>, assessment: Assessment, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let here = open.index();
    if *assessment.index() == here.methodology.id {
        let planning = move || {
            let (incoming, assessment) = (Arc::clone(&incoming), assessment.clone());
            let existing = Some(open.with(Clone::clone));
            let index = Arc::clone(&here);
            view! { <Planning incoming=incoming assessment=assessment existing=existing index=index outcome=outcome/> }
        };
        return planning.into_any();
    }
    let other = words.say(&say::share_import_other_index(called(words, assessment.name())));
    let planning = with_index(assessment.index().clone(), move |index| {
        let (incoming, assessment) = (Arc::clone(&incoming), assessment.clone());
        view! { <Planning incoming=incoming assessment=assessment existing=None index=index outcome=outcome/> }
    });
    view! { <p>{other}</p> {planning} }.into_any()
}

/// What would change, and the buttons that do it or leave it.
#[component]
fn Planning(
    incoming: Arc<Incoming>,
    assessment: Assessment,
    existing: Option<Assessment>,
    index: Arc<IndexData>,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let (words, open, navigation) = (Words::now(), OpenAssessment::here(), Navigation::here());
    let planned = RwSignal::new(None::<ImportPlan>);
    let with_states = RwSignal::new(true);
    let states = incoming.states_of(&assessment);
    let own = open.with_untracked(|assessment| assessment.id().clone());
    let is_same_one = *assessment.id() == own;
    // Under its own id it might take the place of one that is here.
    let shown = match &existing {
        Some(_) => assessment,
        None => assessment.copied(assessment_id(), assessment.name().clone()),
    };
    let is_in_place = {
        let own = own.clone();
        Memo::new(move |_| planned.with(|plan| plan.as_ref().is_some_and(|plan| *plan.result.id() == own)))
    };
    let may_go = move || planned.with(Option::is_some) && (!is_in_place.get() || open.may_edit());
    // Kept states of another assessment would be strange among those of this one.
    let count = states.len();
    let takes_states = move || count > 0 && (!is_in_place.get() || is_same_one);
    let file = incoming.name.clone();
    let new_name = copy_name(&words.catalogue(), &called(words, shown.name()), Came::InFile(&file), today());
    let remarks = incoming.remarks(words, &index.methodology);
    let preview_index = Arc::clone(&index);
    let go = move |_| {
        let Some(plan) = planned.get_untracked() else { return };
        let (is_here, versions) = (is_in_place.get_untracked(), methodology_versions(&index.methodology));
        let along = if with_states.get_untracked() && untrack(takes_states) { states.clone() } else { Vec::new() };
        let of = plan.result.id().clone();
        task::spawn(async move {
            keep_along(&record_store(), along, &of, &versions).await;
        });
        if !is_here {
            begin(navigation, &plan.result, &index.methodology);
            return;
        }
        let is_same = open.with_untracked(|assessment| *assessment == plan.result);
        if is_same || open.edit(Edit::Replace(Box::new(plan.result))) {
            let name = file.as_str();
            let said = if is_same { say::share_import_same(name) } else { say::share_import_done(name) };
            outcome.set(Some(Outcome::Done(said)));
            // Only what is there to be seen can have the focus.
            request_animation_frame(|| {
                document::focus(NEWS_ID);
            });
        }
    };
    let leave = move |_| {
        outcome.set(None);
        document::focus(FIELD_ID);
    };
    let choice = move || {
        takes_states().then(|| {
            view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=with_states
                        on:change=move |event| with_states.set(event_target_checked(&event))
                    />
                    {words.say(&say::share_with_states(count))}
                </label>
            }
        })
    };
    let plan = Callback::new(move |plan| planned.set(plan));
    view! {
        {remarks}
        <ImportPreview incoming=shown existing=existing index=preview_index new_name=new_name plan=plan/>
        {choice}
        <p class="actions">
            <button type="button" class="primary" disabled=move || !may_go() on:click=go>
                {words.say(&say::share_import_go())}
            </button>
            <button type="button" on:click=leave>{words.say(&say::share_import_leave())}</button>
        </p>
    }
}
