//! Self-assessments, or a plan, from a file: read, looked at, and taken over as the reader chooses.

mod doing;
mod offer;
mod reading;

use super::kept_list::KeptList;
use super::news::News;
use crate::browser::file::PickedFile;
use crate::browser::{document, task};
use crate::model::Plan;
use crate::route::{AssessmentView, Route};
use crate::text::{Message, say};
use crate::ui::assessment::called;
use crate::ui::components::not_fitting;
use crate::ui::navigation::Navigation;
use crate::ui::pages::keep_plan;
use crate::ui::prelude::*;
use crate::ui::records::plan_name;
use crate::ui::words::Words;
use crate::wire::Report;
use crate::wire::assessment::MOST_BYTES;
use doing::{Taken, take_over};
use offer::{Offer, Plans};
use reading::{Held, Incoming, read};
use std::sync::Arc;

const FIELD_ID: &str = "assess-import";
const READ_ID: &str = "assess-import-read";
const TAKEN_ID: &str = "assess-import-taken";

/// What came of a file that was picked.
#[derive(Clone)]
enum Outcome {
    /// It cannot be used; why.
    Refused(String, Message),
    /// The reader looks at it.
    Read(Arc<Incoming>),
    /// The reader looks at a plan.
    Plan(String, Arc<Plan>, Report),
    /// What became of each.
    Done(Arc<Vec<Taken>>),
}

/// The field for the file, and what is made of it.
#[component]
pub(super) fn Import() -> impl IntoView {
    let (words, news, list) = (Words::now(), News::here(), KeptList::here());
    let outcome = RwSignal::new(None::<Outcome>);
    let plans = Plans::default();
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = PickedFile::of(&event) else { return };
        task::spawn(async move {
            let (name, records) = (file.name(), list.records().get_untracked());
            let found = match read(&file).await {
                Ok(Held::Plan(plan, report)) => Outcome::Plan(name, plan, report),
                Ok(Held::Assessments(file, report)) => {
                    Outcome::Read(Arc::new(Incoming::new(name, (file, report), records).await))
                }
                Err(why) => Outcome::Refused(name, why),
            };
            // The reader may have gone to another page by now.
            if outcome.is_disposed() {
                return;
            }
            plans.clear();
            outcome.set(Some(found));
            request_animation_frame(|| {
                document::focus(READ_ID);
            });
        });
    };
    let cancel = move || {
        outcome.set(None);
        document::focus(FIELD_ID);
    };
    let confirm = move |incoming: Arc<Incoming>| {
        let plans = plans.take();
        task::spawn(async move {
            let taken = take_over(words, &incoming, plans).await;
            let _ = outcome.try_set(Some(Outcome::Done(Arc::new(taken))));
            request_animation_frame(|| {
                document::focus(TAKEN_ID);
            });
        });
        news.clear();
    };
    let came = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::Refused(name, why) => refused(words, name, &why).into_any(),
            Outcome::Read(incoming) => {
                looked_at(incoming, plans, Callback::new(confirm), Callback::new(move |()| cancel())).into_any()
            }
            Outcome::Plan(name, plan, report) => plan_came(&name, plan, &report, Callback::new(move |()| cancel())),
            Outcome::Done(taken) => done(words, &taken).into_any(),
        })
    };
    let most = u32::try_from(MOST_BYTES / 1_000_000).unwrap_or_default();
    view! {
        <div class="stack">
            <h3>{words.say(&say::assess_start_file())}</h3>
            <p>
                <label class="field" for=FIELD_ID>{words.say(&say::assess_start_file_label())}</label>
                <input id=FIELD_ID type="file" accept=".json,application/json" aria-describedby="assess-import-about" on:change=pick/>
            </p>
            <p class="small" id="assess-import-about">{words.say(&say::assess_start_file_about(most))}</p>
        </div>
        <div class="assess-import">{came}</div>
    }
}

fn refused(words: Words, name: String, why: &Message) -> impl IntoView + use<> {
    view! {
        <div class="notice error" role="alert" id=READ_ID tabindex="-1">
            <p><strong>{words.say(&say::assess_list_import_failed(name))}</strong>" "{words.say(why)}</p>
            <p>{words.say(&say::assess_list_unchanged())}</p>
        </div>
    }
}

/// A plan that is in the file, to be kept under an id of its own.
fn plan_came(file: &str, plan: Arc<Plan>, report: &Report, cancel: Callback<()>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let left_out = not_fitting(words, file, report);
    let name = plan_name(words, &plan);
    let keep = move |_| keep_plan(navigation, &plan);
    view! {
        <section class="stack assess-read" aria-labelledby=READ_ID>
            <h3 id=READ_ID tabindex="-1">{words.say(&say::kept_plan_import_read(file))}</h3>
            <p><strong class="user-text">{name}</strong></p>
            {left_out}
            <p class="pick">
                <button type="button" class="primary" on:click=keep>{words.say(&say::kept_plan_import_go())}</button>
                <button type="button" on:click=move |_| cancel.run(())>{words.say(&say::assess_list_cancel())}</button>
            </p>
        </section>
    }
    .into_any()
}

/// What is in the file, and what is to become of each.
fn looked_at(
    incoming: Arc<Incoming>,
    plans: Plans,
    confirm: Callback<Arc<Incoming>>,
    cancel: Callback<()>,
) -> impl IntoView {
    let words = Words::now();
    let count = incoming.file.assessments.len();
    let offers = incoming.file.assessments.iter().enumerate().map(|(place, one)| {
        view! { <Offer place=place one=one.clone() incoming=Arc::clone(&incoming) plans=plans/> }
    });
    let offers = offers.collect_view();
    let stray = incoming.stray_states();
    let problems = incoming.problems(words);
    let whole = Arc::clone(&incoming);
    view! {
        <section class="stack assess-read" aria-labelledby=READ_ID>
            <h3 id=READ_ID tabindex="-1">{words.say(&say::assess_list_import_read(incoming.name.as_str(), count))}</h3>
            {problems}
            {(stray > 0).then(|| view! { <p>{words.say(&say::assess_list_import_stray(stray))}</p> })}
            {offers}
            <p class="pick">
                {(count > 0).then(|| view! {
                    <button type="button" class="primary" disabled=move || !plans.is_ready() on:click=move |_| confirm.run(Arc::clone(&whole))>
                        {words.say(&say::assess_list_import_go())}
                    </button>
                })}
                <button type="button" on:click=move |_| cancel.run(())>{words.say(&say::assess_list_cancel())}</button>
            </p>
        </section>
    }
}

fn done(words: Words, taken: &[Taken]) -> impl IntoView + use<> {
    let navigation = Navigation::here();
    let line = |one: &Taken| {
        let to = navigation.to(Route::Assessment(AssessmentView::new(one.id.clone())));
        let name = called(words, &one.name);
        match &one.outcome {
            Ok(message) => view! { <li><a href=to>{name}</a>": "{words.say(message)}</li> }.into_any(),
            Err(why) => {
                let text = words.say(&say::assess_list_import_not_taken(Message::clone(why)));
                view! { <li class="assess-failed">{name}": "{text}</li> }.into_any()
            }
        }
    };
    view! {
        <div class="notice" role="status" id=TAKEN_ID tabindex="-1">
            <p><strong>{words.say(&say::assess_list_import_done())}</strong></p>
            <ul>{taken.iter().map(line).collect_view()}</ul>
        </div>
    }
}
