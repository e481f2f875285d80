//! `/shared#…`: an assessment, a publisher's page, or a plan that came by link, to read and to keep. By itself it touches nothing
//! that is kept on this machine.

mod brought;
mod evidence;
mod indicators;
mod score;

use crate::browser::task;
use crate::model::assessment::{Assessment, Name};
use crate::model::{BroughtPage, IndexData, Plan};
use crate::route::{AssessView, Fragment, Route};
use crate::scoring::assessment::is_assessable;
use crate::text::{Message, say};
use crate::ui::assessment::{assessment_id, begin, called, keep_shared, methodology_versions, record_store, today};
use crate::ui::chunk;
use crate::ui::components::{Lists, PageTitle, copy_form, not_fitting, with_index, with_lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::records::{brought_title, plan_name};
use crate::ui::words::Words;
use crate::view_model::assessment::{Came, copy_name};
use crate::wire::assessment::{Carries, ImportError, mark_of, read_assessment_link};
use crate::wire::{Report, read_brought_page_link, read_plan_link};
use std::sync::Arc;

/// What the address carries.
#[derive(Clone, Debug, PartialEq)]
enum Carried {
    /// Nothing.
    Nothing,
    /// An assessment, or part of one.
    Read(Arc<Assessment>, Carries),
    /// A publisher's page on a country.
    Page(Arc<BroughtPage>),
    /// A plan.
    Plan(Arc<Plan>, Report),
    /// Something that cannot be used; why.
    Failed(Message),
}

/// The page.
#[component]
pub fn Shared() -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let (route, fragment) = (navigation.route(), navigation.fragment());
    let carried = Memo::new(move |last: Option<&Carried>| match (route.get(), fragment.get()) {
        (Route::Shared, Some(Fragment::Assessment(text))) => read(&text),
        (Route::Shared, Some(Fragment::BroughtPage(text))) => match read_brought_page_link(&text) {
            Ok((page, _)) => Carried::Page(Arc::new(page)),
            Err(error) => Carried::Failed(Message::from(&error)),
        },
        (Route::Shared, Some(Fragment::Plan(text))) => match read_plan_link(&text) {
            Ok((plan, report)) => Carried::Plan(Arc::new(plan), report),
            Err(error) => Carried::Failed(Message::from(&error)),
        },
        (Route::Shared, _) => Carried::Nothing,
        // The page is about to go.
        _ => last.cloned().unwrap_or(Carried::Nothing),
    });
    let name = move || match carried.get() {
        Carried::Read(assessment, _) => called(words, assessment.name()),
        Carried::Page(page) => brought_title(words, &page),
        Carried::Plan(plan, _) => plan_name(words, &plan),
        Carried::Nothing | Carried::Failed(_) => words.say(&say::shared_title()),
    };
    let eyebrow = move || {
        let what = match carried.get() {
            Carried::Read(..) => say::shared_title(),
            Carried::Page(_) => say::shared_page_title(),
            Carried::Plan(..) => say::kept_plan_shared(),
            Carried::Nothing | Carried::Failed(_) => return None,
        };
        Some(view! { <p class="eyebrow">{words.say(&what)}</p> })
    };
    let content = move || match carried.get() {
        Carried::Read(assessment, carries) => came(&assessment, carries).into_any(),
        Carried::Page(page) => brought::came(&page).into_any(),
        Carried::Plan(plan, report) => {
            let left_out = not_fitting(words, &words.say(&say::kept_plan_shared()), &report);
            view! { {left_out}{chunk::shared_plan(plan)} }.into_any()
        }
        Carried::Nothing => instead(&say::shared_empty(), &say::shared_empty_about(), false).into_any(),
        Carried::Failed(why) => instead(&why, &say::shared_failed_about(), true).into_any(),
    };
    view! {
        <header class="opening">
            {eyebrow}
            <PageTitle text=Signal::derive(name)/>
        </header>
        {content}
    }
}

fn read(text: &str) -> Carried {
    match read_assessment_link(text, assessment_id()) {
        Ok((assessment, carries)) => Carried::Read(Arc::new(assessment), carries),
        Err(error) => Carried::Failed(Message::from(&error)),
    }
}

/// What stands in the place of an assessment: that the address carries none, or what is wrong with the link.
fn instead(what: &Message, about: &Message, is_failure: bool) -> impl IntoView + use<> {
    let words = Words::now();
    let list = Navigation::here().to(Route::Assess(AssessView::new()));
    let failed = is_failure.then(|| view! { <p><strong>{words.say(&say::shared_failed())}</strong></p> });
    let role = if is_failure { "alert" } else { "note" };
    view! {
        <div class="notice" class:error=is_failure role=role>
            {failed}
            <p>{words.say(what)}</p>
            <p>{words.say(about)}</p>
            <p><a href=list>{words.say(&say::assess_to_list())}</a></p>
        </div>
    }
}

fn came(assessment: &Arc<Assessment>, carries: Carries) -> impl IntoView + use<> {
    let assessment = Arc::clone(assessment);
    let index = assessment.index().clone();
    with_index(index, move |index| {
        let assessment = Arc::clone(&assessment);
        with_lists(move |lists| shown(&assessment, carries, &index, &lists))
    })
}

fn shown(assessment: &Arc<Assessment>, carries: Carries, index: &Arc<IndexData>, lists: &Lists) -> AnyView {
    let words = Words::now();
    if !is_assessable(&index.methodology) {
        let why = Message::from(&ImportError::UnknownIndex(assessment.index().clone()));
        return instead(&why, &say::shared_failed_about(), true).into_any();
    }
    let country = assessment.country().map(|code| {
        let name = words.of(&lists.countries.full_name(code));
        view! { <div><dt>{words.say(&say::pick_country())}</dt><dd>{name}</dd></div> }
    });
    let left_out: Vec<Message> = [
        (carries.heading, say::shared_without_heading()),
        (carries.notes, say::shared_without_notes()),
        (carries.evidence, say::shared_without_evidence()),
    ]
    .into_iter()
    .filter(|(is_carried, _)| !is_carried)
    .map(|(_, what)| what)
    .collect();
    let without = (!left_out.is_empty()).then(|| {
        view! { <p class="small">{words.say(&say::shared_without(left_out))}</p> }
    });
    let note =
        (!assessment.note().is_blank()).then(|| view! { <p class="user-text">{assessment.note().to_string()}</p> });
    view! {
        <div class="stack">
            <div class="notice" role="note"><p>{words.say(&say::shared_came())}</p></div>
            <dl class="facts">
                {country}
                <div><dt>{words.say(&say::index_label())}</dt><dd>{words.of(&index.methodology.name)}</dd></div>
            </dl>
            {note}
            {without}
            {copying(Arc::clone(assessment), Arc::clone(index))}
        </div>
        {score::score(assessment, index)}
        {indicators::indicators(assessment, &index.seen_by(assessment))}
    }
    .into_any()
}

/// The form. The copy has an id of its own, so it takes the place of nothing.
fn copying(assessment: Arc<Assessment>, index: Arc<IndexData>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let came = copy_name(&words.catalogue(), &called(words, assessment.name()), Came::ByLink, today());
    let copy = Callback::new(move |name| {
        let copy = assessment.copied(assessment_id(), name);
        let created = copy.created().or_else(|| Some(today()));
        let (mark, versions) = (mark_of(&copy), methodology_versions(&index.methodology));
        let copy = copy.created_on(created).shares([mark]);
        begin(navigation, &copy, &index.methodology);
        let came = Name::cut(&words.say(&say::share_state_received_link()));
        task::spawn(async move {
            // What cannot be kept is said where the copy is.
            let _ = keep_shared(&record_store(), &copy, (came, true), &versions).await;
        });
    });
    copy_form(came, &say::shared_copy_about(), copy)
}
