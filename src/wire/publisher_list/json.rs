//! Indicators of a JSON file: as the file of a methodology has them, areas with what is in them; or in one list.

use super::{ListFault, Row};
use crate::wire::json::{Json, Object, Tolerance, Value};
use crate::wire::{ReadError, Shape};

/// Areas within areas are looked into so deep: deeper than any index has them.
const MOST_DEPTH: usize = 8;

/// The areas and indicators, in the order of the file.
pub(super) fn rows(text: &str, language: &str) -> Result<Vec<Row>, ListFault> {
    // A list alone is taken for that of the indicators; it stays on the same lines.
    let wrapped = text.trim_start().starts_with('[').then(|| format!("{{\"indicators\":{text}}}"));
    let text = wrapped.as_deref().unwrap_or(text);
    let json = Json::parse(text, Tolerance::Anything).map_err(|error| match error {
        ReadError::Truncated { line, .. } | ReadError::NotJson { line, .. } | ReadError::TooDeep { line, .. } => {
            ListFault::NotJson { line }
        }
        _ => ListFault::NotJson { line: 1 },
    })?;
    let root = json.root();
    let lists = ["areas", "indicators"].map(|name| root.optional(name));
    if lists.iter().all(|list| list.shape() != Some(Shape::List)) {
        return Err(ListFault::NoList);
    }
    let mut rows = Vec::new();
    for list in lists {
        walk(list, language, MOST_DEPTH, &mut rows);
    }
    Ok(rows)
}

fn walk(list: Value<'_>, language: &str, depth: usize, rows: &mut Vec<Row>) {
    if depth == 0 {
        return;
    }
    for entry in list.list().into_iter().filter_map(Value::object) {
        rows.push(row(entry, language));
        walk(entry.optional("parts"), language, depth - 1, rows);
    }
}

fn row(entry: Object<'_>, language: &str) -> Row {
    let points = ["points", "max"].map(|name| entry.optional(name)).into_iter().find(|value| value.is_there());
    let plain =
        |value: Value<'_>| value.quiet_text().map_or_else(|| value.written().to_owned(), |text| text.into_owned());
    Row {
        line: entry.value().line(),
        id: plain(entry.optional("id")).trim().to_owned(),
        name: text(entry.optional("name"), language),
        points: points.map(plain).unwrap_or_default().trim().to_owned(),
        criterion: text(entry.optional("criterion"), language),
    }
}

/// A text, or of one in several languages the form in this one, else the English one.
fn text(value: Value<'_>, language: &str) -> String {
    if value.shape() != Some(Shape::Object) {
        return value.quiet_text().map(|text| text.trim().to_owned()).unwrap_or_default();
    }
    let forms = value.fields();
    let form = forms.get(language).or_else(|| forms.get("en")).or_else(|| forms.values().next());
    form.and_then(|form| form.quiet_text()).map(|text| text.trim().to_owned()).unwrap_or_default()
}
