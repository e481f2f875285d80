//! The kinds of records as this app knows them: how each is read, and what it is called.

use crate::mapping_editor::MappingContext;
use crate::model::assessment::Assessment;
use crate::records::Kind;
use crate::text::say;
use crate::ui::words::Words;
use crate::wire::assessment::read_assessments;
use crate::wire::{ReadError, read_mapping};
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
}

/// What this app makes of the text of the record of this id.
pub(super) fn judge(id: &str, text: &str) -> Judgement {
    match Kind::of(id) {
        Kind::Assessment => assessment(text),
        Kind::Mapping => mapping(id, text),
    }
}

/// What a record is called, by its id and its text; none where that cannot be told.
#[must_use]
pub fn title(words: Words, id: &str, text: &str) -> Option<String> {
    match (Kind::of(id), judge(id, text)) {
        (Kind::Mapping, _) => MappingContext::names_in(id)
            .map(|(strategy, index)| words.say(&say::assess_list_aside_mapping(strategy, index))),
        (Kind::Assessment, Judgement::Readable(Content::Assessment(one))) if one.name().is_blank() => {
            Some(words.say(&say::assess_list_unnamed()))
        }
        (Kind::Assessment, Judgement::Readable(Content::Assessment(one))) => Some(one.name().to_string()),
        (Kind::Assessment, _) => None,
    }
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
