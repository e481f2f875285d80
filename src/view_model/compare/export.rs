//! What a comparison shows as a table for a file: one row for each area or indicator and country.

use super::{Comparison, Row};
use crate::model::{IndexData, Points};
use crate::scoring::{Score, Standing};
use crate::table::Table;
use crate::text::{Value, say};

/// The rows that are shown, each with every country. What is not known is an empty cell.
#[must_use]
pub fn export<'r, 'a: 'r>(
    comparison: &Comparison<'a>,
    rows: impl IntoIterator<Item = &'r Row<'a>>,
    index: &IndexData,
) -> Table {
    let header = vec![
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
    ];
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
            table.rows.push(vec![
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
            ]);
        }
    }
    table
}

fn cell(value: Option<impl Into<Value>>) -> Value {
    value.map_or_else(|| "".into(), Into::into)
}
