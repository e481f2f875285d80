//! One self-assessment in the list: what it comes to, and what can be done with it.

use super::rename::Renaming;
use crate::browser::clock;
use crate::browser::pointer::is_second_of_double;
use crate::model::assessment::{AnswerState, Assessment, Edit, Name};
use crate::model::{AssessmentId, Part};
use crate::route::{AssessmentView, Route};
use crate::scoring::assessment::{Reading, tally};
use crate::text::{Message, say, total_of, total_points};
use crate::ui::assessment::{Record, assessment_id, called, today};
use crate::ui::components::Lists;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::assess::changing::{change, keep};
use crate::ui::pages::assess::deleted::delete;
use crate::ui::pages::assess::export::{export, save_as_it_is};
use crate::ui::pages::assess::kept_list::KeptList;
use crate::ui::pages::assess::news::News;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::view_model::assessment::grounds;
use leptos::ev::MouseEvent;
use std::sync::Arc;

/// The entry of a record.
#[component]
pub(super) fn Item(id: String) -> impl IntoView {
    let list = KeptList::here();
    let key = StoredValue::new(id);
    let record = Memo::new(move |_| key.with_value(|id| list.record(id)));
    let assessment = Memo::new(move |_| record.with(|record| record.as_ref().and_then(Listed::assessment)));
    let is_ours = Memo::new(move |_| assessment.with(Option::is_some));
    let head = move || match assessment.get() {
        Some(assessment) => ours(&assessment, record).into_any(),
        None => newer(record).into_any(),
    };
    view! {
        <li class="assess-entry">
            {head}
            {move || if is_ours.get() { actions(assessment, key).into_any() } else { ().into_any() }}
        </li>
    }
}

/// Its name, its points, and what else tells it from the others.
fn ours(assessment: &Arc<Assessment>, record: Memo<Option<Listed>>) -> impl IntoView + use<> {
    let words = Words::now();
    let to = Navigation::here().to(Route::Assessment(AssessmentView::new(assessment.id().clone())));
    let country = assessment.country().map(|code| words.of(&expect_context::<Lists>().countries.full_name(code)));
    let fact = |label: Message, value: String| view! { <div><dt>{words.say(&label)}</dt><dd>{value}</dd></div> };
    view! {
        <div class="assess-entry-head">
            <h3><a href=to>{called(words, assessment.name())}</a></h3>
            {points(words, assessment)}
        </div>
        <dl class="facts">
            {country.map(|country| fact(say::assess_list_country(), country))}
            {facts_of_index(words, assessment)}
            <div><dt>{words.say(&say::assess_list_last())}</dt><dd>{move || saved(words, record)}</dd></div>
        </dl>
        {move || is_unsaved(record).then(|| view! { <p class="notice error">{words.say(&say::assess_list_unsaved())}</p> })}
    }
}

fn is_unsaved(record: Memo<Option<Listed>>) -> bool {
    record.with(|record| record.as_ref().is_some_and(|record| record.is_unsaved))
}

/// When it was saved last.
fn saved(words: Words, record: Memo<Option<Listed>>) -> String {
    let at = record.with(|record| record.as_ref().map(|record| record.entry.written)).unwrap_or_default();
    let at = clock::local(at);
    words.say(&say::assess_list_saved_at(at.day, at.time))
}

/// The supported points, once the index is there.
fn points(words: Words, assessment: &Arc<Assessment>) -> impl IntoView + use<> {
    let (slot, assessment) = (Library::here().index(assessment.index()), Arc::clone(assessment));
    move || {
        slot.ready().map(|index| {
            let index = index.seen_by(&assessment);
            let methodology = &index.methodology;
            let total = tally(&assessment, methodology, grounds(&assessment, &index, today())).total;
            if total.answered == 0 {
                let assessed = words.say(&say::kept_answered(total.answered, total.of));
                let none = words.say(&say::sheet_nothing());
                return view! { <p class="assess-points">{none}<span class="small">", "{assessed}</span></p> };
            }
            let points = total_points(&total, Reading::Supported, methodology.points);
            let percent = |points| {
                let score = total.score_of(points, 100)?.rounded(methodology.score.decimals);
                Some(words.percent(score).into())
            };
            let percent = words.catalogue().value(&total_of(&total, Reading::Supported, percent));
            view! {
                <p class="assess-points">
                    {words.say(&points)}
                    <span class="small">" "{percent}</span>
                    <span class="small">" "{words.say(&say::assess_list_supported())}</span>
                </p>
            }
        })
    }
}

/// The index and how far the answers have come; the id of the index until it is there, or where it is not held.
fn facts_of_index(words: Words, assessment: &Arc<Assessment>) -> impl IntoView + use<> {
    let (slot, assessment) = (Library::here().methodology(assessment.index()), Arc::clone(assessment));
    let label = words.say(&say::index_label());
    move || {
        let methodology = slot.ready();
        let name = methodology.as_ref().map_or_else(|| assessment.index().to_string(), |one| words.of(&one.short));
        let answered = methodology.map(|methodology| {
            let leaves = methodology.leaves();
            let is_answered = |part: &&&Part| assessment.state(&part.id) != AnswerState::NotAssessed;
            let answered = leaves.iter().filter(is_answered).count();
            let progress = words.say(&say::assess_list_progress(answered, leaves.len()));
            view! { <div><dt>{words.say(&say::assess_list_answered())}</dt><dd>{progress}</dd></div> }
        });
        view! {
            <div><dt>{label.clone()}</dt><dd>{name}</dd></div>
            {answered}
        }
    }
}

/// One that a newer version of the app has written: kept as it is.
fn newer(record: Memo<Option<Listed>>) -> impl IntoView {
    let (words, news) = (Words::now(), News::here());
    let save = move |_| {
        if let Some(listed) = record.get_untracked() {
            let name = format!("posture-{}.json", listed.entry.key);
            news.say(save_as_it_is(&name, &listed.entry.text));
        }
    };
    view! {
        <h3>{move || record.with(|record| record.as_ref().map(|record| record.entry.key.clone()))}</h3>
        <p>{words.say(&say::assess_list_newer())}</p>
        <p class="assess-actions no-print">
            <button type="button" class="plain" on:click=save>{words.say(&say::assess_list_save_file())}</button>
        </p>
    }
}

fn actions(assessment: Memo<Option<Arc<Assessment>>>, key: StoredValue<String>) -> impl IntoView {
    let (words, news, list, renaming) = (Words::now(), News::here(), KeptList::here(), Renaming::here());
    let now = move || assessment.get_untracked();
    let rename = move |_| {
        if let Some(one) = now() {
            renaming.ask(one.id().clone(), one.name().clone());
        }
    };
    let duplicate = move |click: MouseEvent| {
        if let Some(one) = now().filter(|_| !is_second_of_double(&click)) {
            news.of(duplicated(words, list, one));
        }
    };
    let archive = move |_| {
        if let Some(one) = now() {
            news.of_last(archived(words, one.id().clone(), !one.archived()));
        }
    };
    let save = move |_| {
        if let Some(listed) = key.with_value(|id| list.record_untracked(id)) {
            news.of(export(words, listed));
        }
    };
    let remove = move |_| {
        let Some(one) = now() else { return };
        let (id, name) = (one.id().to_string(), called(words, one.name()));
        news.of_deletion(delete(id, name));
    };
    let is_archived = Memo::new(move |_| assessment.with(|one| one.as_ref().is_some_and(|one| one.archived())));
    let archiving = move || if is_archived.get() { say::assess_list_unarchive() } else { say::assess_list_archive() };
    let of = move || assessment.with(|one| one.as_ref().map(|one| format!(": {}", called(words, one.name()))));
    // For screen readers each button says of what it is.
    let of = move || view! { <span class="visually-hidden">{of}</span> };
    view! {
        <p class="assess-actions no-print">
            <button type="button" class="plain" on:click=rename>{words.say(&say::assess_list_rename())}{of()}</button>
            <button type="button" class="plain" on:click=duplicate>{words.say(&say::assess_list_duplicate())}{of()}</button>
            <button type="button" class="plain" on:click=save>{words.say(&say::assess_list_export())}{of()}</button>
            <button type="button" class="plain" on:click=archive>{move || words.say(&archiving())}{of()}</button>
            <button type="button" class="plain" on:click=remove>{words.say(&say::assess_list_delete())}{of()}</button>
        </p>
    }
}

async fn duplicated(words: Words, list: KeptList, one: Arc<Assessment>) -> Result<Message, Message> {
    let name = words.say(&say::assess_list_copy_of(called(words, one.name())));
    let copy = one.copied(assessment_id(), Name::cut(&name));
    let record = list.record_untracked(one.id().as_str()).ok_or_else(say::records_gone)?;
    keep(&copy, &Record::read(&record.entry.text)?.methodologies).await?;
    Ok(say::assess_list_duplicated(name))
}

async fn archived(words: Words, id: AssessmentId, is_archived: bool) -> Result<Message, Message> {
    let mut name = String::new();
    change(id.as_str(), |read, _| {
        let mut changed = read.assessment.clone();
        name = called(words, changed.name());
        changed.apply(&Edit::Archive(is_archived)).map_err(|why| Message::from(&why))?;
        Ok(changed)
    })
    .await?;
    Ok(if is_archived { say::assess_list_did_archive(name) } else { say::assess_list_did_unarchive(name) })
}
