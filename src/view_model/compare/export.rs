//! What a comparison shows as a table for a file: one row for each area or indicator and country.

use super::{Comparison, Row};
use crate::model::{IndexData, Points, Sources};
use crate::scoring::{Score, Standing};
use crate::table::Table;
use crate::text::{Message, Value, say, source_cells, source_columns};

/// The rows that are shown, each with every country. What is not known is an empty cell.
#[must_use]
pub fn export<'r, 'a: 'r>(
    comparison: &Comparison<'a>,
    rows: impl IntoIterator<Item = &'r Row<'a>>,
    index: &IndexData,
    sources: &Sources,
) -> Table {
    let mut header = vec![
        say::compare_file_part(),
        say::compare_column_part(),
        say::chart_column_max(),
        say::ranking_file_code(),
        say::chart_column_country(),
        say::chart_column_points(),
        say::compare_file_least(),
        say::percent_label(),
        say::compare_column_difference(),
        say::chart_column_date(),
        say::compare_file_source(),
        say::basis_label(),
        say::chart_file_index(),
        say::chart_file_index_name(),
        say::chart_file_edition(),
    ];
    header.extend(source_columns());
    let methodology = &index.methodology;
    let points = |points: Option<Points>| cell(points.map(|points| methodology.points.decimal(points)));
    let mut table = Table { header, rows: Vec::new() };
    for row in rows {
        for (column, entry) in comparison.columns.iter().zip(&row.cells) {
            let least = match entry.standing {
                Standing::Partly(least) => Some(least),
                _ => None,
            };
            let known = entry.standing.points();
            let percent = known.and_then(|known| Score::new(known, row.part.max, 100));
            let mut cells = vec![
                row.part.id.to_string().into(),
                (&row.part.name).into(),
                methodology.points.decimal(row.part.max).into(),
                column.selected.country.to_string().into(),
                (&column.selected.name).into(),
                points(known),
                points(least),
                cell(percent.map(|percent| percent.rounded(methodology.score.area_decimals))),
                points(entry.difference),
                Value::Date(column.observation.and_then(|observation| observation.as_of)),
                cell(column.observation.map(|observation| observation.source.to_string())),
                cell(basis(entry.standing)),
                methodology.id.to_string().into(),
                Value::from(&methodology.name),
                Value::Date(methodology.valid),
            ];
            cells.extend(match column.observation.map(|observation| &observation.source) {
                Some(id) => source_cells(id, sources.by_id.get(id)),
                None => std::array::from_fn(|_| "".into()),
            });
            table.rows.push(cells);
        }
    }
    table
}

/// What points rest on; none of what is not known in full.
fn basis(standing: Standing) -> Option<Message> {
    match standing {
        Standing::Computed(_) => Some(say::compare_file_computed()),
        Standing::Given(_) => Some(say::compare_file_given()),
        Standing::Partly(_) | Standing::Unknown => None,
    }
}

fn cell(value: Option<impl Into<Value>>) -> Value {
    value.map_or_else(|| "".into(), Into::into)
}
