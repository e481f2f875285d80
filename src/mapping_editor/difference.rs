//! How a changed mapping differs from the shipped one, as a table.

use super::MappingContext;
use crate::model::{Link, Mapping, MappingDifference, Strength, mapping_differences};
use crate::table::Table;
use crate::text::{Language, Message, Value, say};

/// A row for each link that was added, removed or changed.
#[must_use]
pub fn difference_table(context: &MappingContext, changed: &Mapping, language: Language) -> Table {
    let header = vec![
        say::editor_column_change(),
        say::editor_priority(),
        say::editor_column_number(),
        say::editor_indicator(),
        say::editor_column_shipped_strength(),
        say::editor_column_own_strength(),
        say::editor_column_shipped_reason(),
        say::editor_column_own_reason(),
    ];
    let row = |difference: &MappingDifference| {
        let (before, after) = match difference {
            MappingDifference::Added(link) => (None, Some(link)),
            MappingDifference::Removed(link) => (Some(link), None),
            MappingDifference::Changed { before, after } => (Some(before), Some(after)),
        };
        let link = difference.link();
        let name = context.methodology().part(&link.part).map(|part| Value::from(&part.name));
        let strength = |link: Option<&Link>| link.map_or_else(none, |link| strength_name(link.strength).into());
        let reason =
            |link: Option<&Link>| link.map_or_else(none, |link| link.reason.in_language(language.tag()).into());
        vec![
            kind(difference).into(),
            link.priority.as_str().into(),
            link.part.as_str().into(),
            name.unwrap_or_else(|| link.part.as_str().into()),
            strength(before),
            strength(after),
            reason(before),
            reason(after),
        ]
    };
    Table { header, rows: mapping_differences(&context.shipped, changed).iter().map(row).collect() }
}

/// What a strength is called.
#[must_use]
pub fn strength_name(strength: Strength) -> Message {
    match strength {
        Strength::Direct => say::editor_direct(),
        Strength::Supporting => say::editor_supporting(),
    }
}

/// Nothing stands there, as a link that is not there has neither.
fn none() -> Value {
    say::editor_no_link().into()
}

fn kind(difference: &MappingDifference) -> Message {
    match difference {
        MappingDifference::Added(_) => say::editor_added(),
        MappingDifference::Removed(_) => say::editor_removed(),
        MappingDifference::Changed { before, after }
            if before.reason == after.reason && before.strength == after.strength =>
        {
            say::editor_changed_judged()
        }
        MappingDifference::Changed { before, after } if before.reason == after.reason => say::editor_changed_strength(),
        MappingDifference::Changed { before, after } if before.strength == after.strength => {
            say::editor_changed_reason()
        }
        MappingDifference::Changed { .. } => say::editor_changed_both(),
    }
}
