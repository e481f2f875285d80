//! What a context page shows as tables, for files to take away.

use super::{Chosen, held, kind, relation, when};
use crate::model::{Activity, Classification, Context, Countries, Localized, Statement, When};
use crate::table::Table;
use crate::text::{Value, say};

/// The statements that are shown, a row each. A date of the source stands for what holds as of the source; how a date
/// was had has a column of its own.
#[must_use]
pub fn statements(chosen: &Chosen<'_>, context: &Context) -> Table {
    let header = vec![
        say::context_column_number(),
        say::context_column_activity(),
        say::context_column_date(),
        say::context_column_when(),
        say::context_column_kind(),
        say::context_column_statement(),
        say::context_column_footnotes(),
        say::context_column_note(),
        say::context_column_source(),
    ];
    let row = |activity: &Activity, statement: &Statement| {
        vec![
            statement.id.to_string().into(),
            (&activity.title).into(),
            Value::Date(held(statement, context)),
            match statement.when {
                When::On(_) => say::context_own_date().into(),
                other => when(other, context.as_of),
            },
            kind(statement.kind).into(),
            (&statement.claim).into(),
            footnotes(&statement.footnotes).into(),
            text(statement.note.as_ref()),
            context.source.to_string().into(),
        ]
    };
    let rows = chosen.groups.iter().flat_map(|group| group.iter().map(|statement| row(group.activity, statement)));
    Table { header, rows: rows.collect() }
}

/// Every claim of every conflict, a row each.
#[must_use]
pub fn claims(context: &Context) -> Table {
    let header = vec![
        say::context_column_number(),
        say::context_column_topic(),
        say::context_column_relation(),
        say::context_column_date(),
        say::context_column_claim(),
        say::context_column_source(),
        say::context_column_statement_number(),
    ];
    let rows = context.conflicts.iter().flat_map(|conflict| {
        conflict.claims.iter().map(|claim| {
            vec![
                conflict.id.to_string().into(),
                (&conflict.topic).into(),
                relation(conflict.relation).into(),
                Value::Date(claim.as_of),
                (&claim.claim).into(),
                claim.source.to_string().into(),
                claim.statement.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            ]
        })
    });
    Table { header, rows: rows.collect() }
}

/// Every country whose class is known in every study, a row each.
#[must_use]
pub fn classes(studies: &[Classification], countries: &Countries) -> Table {
    let header = vec![
        say::context_column_study(),
        say::context_column_date(),
        say::context_column_class(),
        say::context_column_code(),
        say::context_column_country(),
        say::context_column_source(),
    ];
    let classes = studies.iter().flat_map(|study| study.classes.iter().map(move |class| (study, class)));
    let rows = classes.flat_map(|(study, class)| {
        class.members.iter().map(move |country| {
            vec![
                (&study.title).into(),
                study.date.into(),
                (&class.name).into(),
                country.to_string().into(),
                Value::Localized(countries.full_name(*country)),
                class.source.to_string().into(),
            ]
        })
    });
    Table { header, rows: rows.collect() }
}

/// "31, 33"; empty where there is none.
fn footnotes(numbers: &[u16]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn text(text: Option<&Localized>) -> Value {
    text.map_or_else(|| "".into(), Into::into)
}
