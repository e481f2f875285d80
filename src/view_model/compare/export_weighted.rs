//! Scores and ranks under own weights as a table for a file: one row for each country.

use crate::chart::proportion;
use crate::model::{Countries, IndexData, Sources};
use crate::scoring::{RankBasis, WeightedCountry, ranking};
use crate::table::Table;
use crate::text::{Value, origin_cells, origin_columns, rank_name, say};

/// The rows that are shown, each with the weights and where the figures come from; `own` are the weights in the order of
/// the areas, none where they are those of the index. What is not known is an empty cell.
#[must_use]
pub fn export_weighted(
    index: &IndexData,
    rows: &[WeightedCountry],
    own: Option<&[u32]>,
    countries: &Countries,
    sources: &Sources,
) -> Table {
    let mut header = vec![
        say::ranking_file_code(),
        say::chart_column_country(),
        say::compare_own_score_column(),
        say::compare_own_rank(),
        rank_name(RankBasis::of(&ranking(index))),
        say::compare_file_weights(),
    ];
    header.extend(origin_columns());
    let cell = |value: Option<Value>| value.unwrap_or_else(|| "".into());
    let weights: Value = own.map_or_else(|| say::compare_weights_of_index().into(), |own| proportion(own).into());
    let row = |row: &WeightedCountry| {
        let mut cells = vec![
            row.country.to_string().into(),
            (&countries.full_name(row.country)).into(),
            cell(row.score.map(Value::from)),
            cell(row.rank.map(|rank| rank.first.into())),
            cell(row.in_index.map(|rank| rank.first.into())),
            weights.clone(),
        ];
        cells.extend(origin_cells(&index.methodology, index.current(row.country), sources));
        cells
    };
    Table { header, rows: rows.iter().map(row).collect() }
}
