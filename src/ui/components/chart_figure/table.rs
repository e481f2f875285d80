//! The figures of a chart as a table. Its caption is the chart's, which stands above the picture for all to see.

use crate::chart::Table;
use crate::text::{Value, say};
use crate::ui::words::Words;
use leptos::prelude::*;

/// A table that scrolls in its own box where the page is too narrow for it.
#[component]
pub fn DataTable(table: Table, caption: String) -> impl IntoView {
    let words = Words::now();
    let is_number: Vec<bool> = (0..table.header.len()).map(|column| is_of_numbers(&table, column)).collect();
    let number = |column: usize| is_number.get(column).copied().unwrap_or_default();
    let header = table.header.iter().enumerate();
    let header = header.map(|(column, name)| view! { <th scope="col" class:n=number(column)>{words.say(name)}</th> });
    let rows = table.rows.iter().map(|row| {
        // What the row is about has a name in each language; of an area and its indicator it is the latter.
        let heading = row.iter().rposition(|value| matches!(value, Value::Localized(_)));
        let cells = row.iter().enumerate().map(|(column, value)| {
            let text =
                if is_unknown(value) { words.say(&say::chart_not_known()) } else { words.catalogue().value(value) };
            if heading == Some(column) {
                view! { <th scope="row">{text}</th> }.into_any()
            } else {
                view! { <td class:n=number(column) class:unknown=is_unknown(value)>{text}</td> }.into_any()
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=caption>
            <table>
                <caption class="visually-hidden">{caption.clone()}</caption>
                <thead><tr>{header.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Whether a column holds numbers, known or not.
fn is_of_numbers(table: &Table, column: usize) -> bool {
    let mut known = table.rows.iter().filter_map(|row| row.get(column)).filter(|value| !is_unknown(value)).peekable();
    known.peek().is_some() && known.all(|value| matches!(value, Value::Count(_) | Value::Number(_) | Value::Percent(_)))
}

fn is_unknown(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.is_empty())
}
