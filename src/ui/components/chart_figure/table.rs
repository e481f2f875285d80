//! The figures of a chart as a table. Its caption is the chart's, which stands above the picture for all to see.

use crate::table::Table;
use crate::text::{Value, say};
use crate::ui::components::LongTable;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A table that scrolls in its own box where the page is too narrow for it.
#[component]
pub fn DataTable(table: Table, caption: String) -> impl IntoView {
    let words = Words::now();
    let is_number: Vec<bool> = (0..table.header.len()).map(|column| is_of_numbers(&table, column)).collect();
    let number = |column: usize| is_number.get(column).copied().unwrap_or_default();
    let header = table.header.iter().enumerate();
    let header = header.map(|(column, name)| view! { <th scope="col" class:n=number(column)>{words.say(name)}</th> });
    let header = header.collect_view();
    let row = Callback::new(move |((_, row), place): ((usize, Vec<Value>), Option<usize>)| {
        // What the row is about has a name in each language; of an area and its indicator it is the latter.
        let heading = row.iter().rposition(|value| matches!(value, Value::Localized(_)));
        let cells = row.iter().enumerate().map(|(column, value)| {
            let is_number = is_number.get(column).copied().unwrap_or_default();
            let text =
                if is_unknown(value) { words.say(&say::chart_not_known()) } else { words.catalogue().value(value) };
            if heading == Some(column) {
                view! { <th scope="row">{text}</th> }.into_any()
            } else {
                view! { <td class:n=is_number class:unknown=is_unknown(value)>{text}</td> }.into_any()
            }
        });
        view! { <tr aria-rowindex=place>{cells.collect_view()}</tr> }.into_any()
    });
    let (columns, place) = (table.header.len(), |(place, _): &(usize, Vec<Value>)| *place);
    let rows = Signal::stored(table.rows.into_iter().enumerate().collect::<Vec<_>>());
    view! {
        <LongTable rows=rows key=place row=row columns=columns caption=caption is_named_above=true>
            <thead><tr>{header}</tr></thead>
        </LongTable>
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
