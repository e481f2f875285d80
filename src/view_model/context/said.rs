//! Kinds, relations and dates of statements in words.

use crate::model::{AsOf, Relation, StatementKind, When};
use crate::text::{Message, Value, say};

/// What a kind of statement is called.
#[must_use]
pub fn kind(kind: StatementKind) -> Message {
    match kind {
        StatementKind::Event => say::context_kind_event(),
        StatementKind::Recurring => say::context_kind_recurring(),
        StatementKind::Status => say::context_kind_status(),
        StatementKind::Assessment => say::context_kind_assessment(),
        StatementKind::Survey => say::context_kind_survey(),
        StatementKind::Figure => say::context_kind_figure(),
    }
}

/// How claims of a conflict relate, in a line.
#[must_use]
pub fn relation(relation: Relation) -> Message {
    match relation {
        Relation::Superseded => say::context_relation_superseded(),
        Relation::LooseWording => say::context_relation_loose_wording(),
        Relation::DifferentEditions => say::context_relation_different_editions(),
        Relation::Renamed => say::context_relation_renamed(),
        Relation::Translation => say::context_relation_translation(),
        Relation::DifferentScope => say::context_relation_different_scope(),
    }
}

/// When a statement holds, as exactly as known; `source` is the date of the source.
#[must_use]
pub fn when(when: When, source: Option<AsOf>) -> Value {
    match when {
        When::On(date) => date.into(),
        When::Yearly => say::context_yearly(source).into(),
        When::AsOfSource => say::context_as_of_source(source).into(),
        When::Undated => Value::Date(None),
    }
}
