//! The rows of a ranking as a table for a file: every column, each figure with its source and date.

use super::{Filter, Members, RankingTable, Row};
use crate::bundle::NamedTable;
use crate::model::{IndexData, Points, Sources};
use crate::table::Table;
use crate::text::{Message, Value, basis, rank_name, say, source_cells, source_columns};

/// The given rows for a file, with their ranks in a group where they are of one. What is not known is an empty cell.
#[must_use]
pub fn export<'a>(
    table: &RankingTable,
    members: Option<&Members>,
    rows: impl IntoIterator<Item = &'a Row>,
    index: &IndexData,
    sources: &Sources,
) -> Table {
    let scale = index.methodology.points;
    let points = |points: Option<Points>| cell(points.map(|points| scale.decimal(points)));
    let row = |row: &Row| {
        let mut cells = vec![
            cell(row.rank.map(|rank| rank.first)),
            cell(row.rank.map(|rank| rank.last)),
            cell(row.rank.map(|_| rank_name(table.ranks))),
            row.country.to_string().into(),
            row.name.clone().into(),
            cell(row.score()),
        ];
        if !table.tiers.is_empty() {
            let name = row.tier.and_then(|number| table.tier(number)).map(|tier| Value::from(&tier.name));
            cells.extend([cell(row.tier), cell(name)]);
        }
        cells.extend(table.areas.iter().enumerate().map(|(place, _)| points(row.area(place))));
        if table.has_difference {
            cells.extend([cell(row.ddl), cell(row.difference)]);
        }
        let source = sources.by_id.get(&row.source);
        cells.extend([
            cell(row.basis().map(basis)),
            cell(row.published),
            cell(row.recomputed()),
            Value::Date(row.as_of),
        ]);
        cells.extend(source_cells(&row.source, source));
        // Last, so that every other column stays where it is without a group.
        if let Some(members) = members {
            let rank = members.rank(row.country);
            cells.extend([
                cell(rank.map(|rank| rank.first)),
                cell(rank.map(|rank| rank.last)),
                (&members.group.name).into(),
            ]);
        }
        cells
    };
    Table { header: header(table, members.is_some(), index), rows: rows.into_iter().map(row).collect() }
}

/// The same with the title and the name that it has in a file of the view.
#[must_use]
pub fn table_of<'a>(
    table: &RankingTable,
    members: Option<&Members>,
    rows: impl IntoIterator<Item = &'a Row>,
    index: &IndexData,
    sources: &Sources,
) -> NamedTable {
    let title = say::ranking_cited(&index.methodology.name);
    NamedTable::new("ranking", title, export(table, members, rows, index, sources))
}

/// What was chosen, in sentences; nothing where every country is shown.
#[must_use]
pub fn filters(table: &RankingTable, filter: &Filter<'_>) -> Vec<Message> {
    let group = filter.group.map(|group| say::ranking_filter_group(&group.name));
    let tier = filter.tier.and_then(|number| Some((number, table.tier(number)?)));
    let tier = tier.map(|(number, tier)| say::ranking_filter_tier(say::tier_named(number, &tier.name)));
    let typed = filter.typed.trim();
    let typed = (!typed.is_empty()).then(|| say::ranking_filter_typed(typed));
    [group, tier, typed].into_iter().flatten().collect()
}

fn header(table: &RankingTable, is_of_group: bool, index: &IndexData) -> Vec<Message> {
    let scale = index.methodology.points;
    let mut header = vec![
        say::ranking_file_rank_first(),
        say::ranking_file_rank_last(),
        say::ranking_file_rank_basis(),
        say::ranking_file_code(),
        say::chart_column_country(),
        say::chart_column_score(),
    ];
    if !table.tiers.is_empty() {
        header.extend([say::ranking_file_tier(), say::ranking_file_tier_name()]);
    }
    header.extend(table.areas.iter().map(|area| say::ranking_file_area(&area.name, scale.decimal(area.max))));
    if table.has_difference {
        header.extend([say::ranking_file_ddl(), say::ranking_column_difference()]);
    }
    header.extend([
        say::ranking_column_basis(),
        say::ranking_file_published(),
        say::ranking_file_recomputed(),
        say::chart_column_date(),
    ]);
    header.extend(source_columns());
    if is_of_group {
        header.extend([say::rank_in_group(), say::ranking_file_rank_in_group_last(), say::ranking_file_group()]);
    }
    header
}

fn cell(value: Option<impl Into<Value>>) -> Value {
    value.map_or_else(|| "".into(), Into::into)
}
