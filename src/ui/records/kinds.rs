//! The kinds of records as this app knows them: how each is read, and what it is called.

use crate::crosswalk_editor::CrosswalkContext;
use crate::mapping_editor::MappingContext;
use crate::model::assessment::Assessment;
use crate::model::{BroughtPage, Plan};
use crate::records::Kind;
use crate::text::{Value, say};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::read_assessments;
use crate::wire::{ReadError, read_brought_page, read_mapping, read_own_crosswalk, read_plan};
use std::sync::Arc;

/// What this app makes of the text of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It can be read.
    Readable(Content),
    /// A newer version of the app has written it. It stays where it is, and is not opened.
    Newer,
    /// It cannot be read. It is set aside.
    Unreadable,
}

/// What is in a record, as far as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A self-assessment.
    Assessment(Arc<Assessment>),
    /// A mapping, which is read with the strategy and the index that it is about.
    Mapping,
    /// A publisher's page on a country that the reader brought.
    BroughtPage(Arc<BroughtPage>),
    /// A crosswalk, which is read with the two editions that it is between.
    Crosswalk,
    /// A plan to a target.
    Plan(Arc<Plan>),
}

/// What this app makes of the text of the record of this id.
pub(super) fn judge(id: &str, text: &str) -> Judgement {
    match Kind::of(id) {
        Kind::Assessment => assessment(text),
        Kind::Mapping => mapping(id, text),
        Kind::BroughtPage => brought_page(id, text),
        Kind::Crosswalk => crosswalk(id, text),
        Kind::Plan => plan(text),
    }
}

/// What a record is called, by its id and its text; none where that cannot be told.
#[must_use]
pub fn title(words: Words, id: &str, text: &str) -> Option<String> {
    match (Kind::of(id), judge(id, text)) {
        (Kind::Mapping, _) => MappingContext::names_in(id)
            .map(|(strategy, index)| words.say(&say::assess_list_aside_mapping(strategy, index))),
        (Kind::Crosswalk, _) => {
            CrosswalkContext::names_in(id).map(|(from, to)| words.say(&say::crosswalk_record(from, to)))
        }
        (Kind::Assessment, Judgement::Readable(Content::Assessment(one))) if one.name().is_blank() => {
            Some(words.say(&say::assess_list_unnamed()))
        }
        (Kind::Assessment, Judgement::Readable(Content::Assessment(one))) => Some(one.name().to_string()),
        (Kind::BroughtPage, Judgement::Readable(Content::BroughtPage(page))) => {
            Some(untrack(|| brought_title(words, &page)))
        }
        (Kind::Plan, Judgement::Readable(Content::Plan(plan))) => Some(plan_name(words, &plan)),
        (Kind::Assessment | Kind::BroughtPage | Kind::Plan, _) => None,
    }
}

/// The name of a plan, or that it has none.
#[must_use]
pub fn plan_name(words: Words, plan: &Plan) -> String {
    if plan.name.is_blank() { words.say(&say::kept_plan_unnamed()) } else { plan.name.to_string() }
}

/// What a page is called: the index and the country by their names once those are there, followed, and the date.
#[must_use]
pub fn brought_title(words: Words, page: &BroughtPage) -> String {
    let library = use_context::<Library>();
    let countries = library.as_ref().and_then(|library| library.countries.ready());
    let country = countries.and_then(|list| list.get(page.country).map(|country| Value::from(&country.name)));
    let country = country.unwrap_or_else(|| page.country.to_string().into());
    let indices = library.and_then(|library| library.indices.ready()).unwrap_or_default();
    let index = indices.iter().find(|entry| entry.id == page.index).map(|entry| Value::from(&entry.short));
    words.say(&say::brought_page_title(index.unwrap_or_else(|| page.title.as_str().into()), country, page.as_of))
}

fn assessment(text: &str) -> Judgement {
    match read_assessments(text.as_bytes()) {
        Ok((file, _)) => {
            let first = file.assessments.into_iter().next();
            first.map_or(Judgement::Unreadable, |one| Judgement::Readable(Content::Assessment(Arc::new(one))))
        }
        Err(ReadError::OtherVersion { .. }) => Judgement::Newer,
        Err(_) => Judgement::Unreadable,
    }
}

fn mapping(id: &str, text: &str) -> Judgement {
    if text.is_empty() {
        return Judgement::Readable(Content::Mapping);
    }
    match read_mapping(text) {
        Ok((mapping, _)) if MappingContext::id_of(&mapping.strategy, &mapping.index) == id => {
            Judgement::Readable(Content::Mapping)
        }
        Err(ReadError::OtherVersion { found, supported }) if found > supported => Judgement::Newer,
        Ok(_) | Err(_) => Judgement::Unreadable,
    }
}

fn crosswalk(id: &str, text: &str) -> Judgement {
    if text.is_empty() {
        return Judgement::Readable(Content::Crosswalk);
    }
    match read_own_crosswalk(text, None) {
        Ok((one, _)) if CrosswalkContext::id_of(&one.from, &one.to) == id => Judgement::Readable(Content::Crosswalk),
        Err(ReadError::OtherVersion { found, supported }) if found > supported => Judgement::Newer,
        Ok(_) | Err(_) => Judgement::Unreadable,
    }
}

fn brought_page(id: &str, text: &str) -> Judgement {
    match read_brought_page(text) {
        Ok((page, _)) if Kind::BroughtPage.id(&page.name()) == id => {
            Judgement::Readable(Content::BroughtPage(Arc::new(page)))
        }
        Err(ReadError::OtherVersion { found, supported }) if found > supported => Judgement::Newer,
        Ok(_) | Err(_) => Judgement::Unreadable,
    }
}

fn plan(text: &str) -> Judgement {
    match read_plan(text) {
        Ok((plan, _)) => Judgement::Readable(Content::Plan(Arc::new(plan))),
        Err(ReadError::OtherVersion { found, supported }) if found > supported => Judgement::Newer,
        Err(_) => Judgement::Unreadable,
    }
}
