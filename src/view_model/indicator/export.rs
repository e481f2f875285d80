//! The countries of an indicator as a table for a file: every answer with its date, its source and its evidence.

use super::{Filter, Row, credit_words};
use crate::bundle::NamedTable;
use crate::model::{AsOf, CountryCode, EvidenceStatus, IndicatorEvidence, Methodology, Part, Sources};
use crate::route::Answering;
use crate::table::Table;
use crate::text::{Message, Value, say, source_cells, source_columns};

/// The evidence behind a country's answer, where it is held.
pub type EvidenceOf<'a> = &'a dyn Fn(CountryCode) -> Option<IndicatorEvidence>;

/// What a source says of the evidence for an indicator, as of the date of its observation.
#[must_use]
pub fn evidence_said(found: &IndicatorEvidence, as_of: Option<AsOf>) -> Message {
    match (found.status, &found.note) {
        (EvidenceStatus::None, _) => say::evidence_none(as_of),
        (EvidenceStatus::Unnamed, _) => say::evidence_unnamed(as_of),
        (EvidenceStatus::Described, Some(note)) => say::evidence_described(note, as_of),
        (EvidenceStatus::Described, None) => say::evidence_described_without(as_of),
    }
}

/// The given rows for a file. What is not known is an empty cell.
#[must_use]
pub fn export<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    part: &Part,
    methodology: &Methodology,
    sources: &Sources,
    evidence: EvidenceOf<'_>,
) -> Table {
    let mut header = vec![
        say::chart_file_index(),
        say::assess_file_indicator(),
        say::chart_column_indicator(),
        say::ranking_file_code(),
        say::chart_column_country(),
        say::chart_column_state(),
        say::chart_column_points(),
        say::chart_column_max(),
        say::indicator_derived(),
        say::chart_column_date(),
    ];
    header.extend(source_columns());
    header.extend([say::indicator_evidence(), say::indicator_file_addresses()]);
    let points = |points| Value::from(methodology.points.decimal(points));
    let row = |row: &Row| {
        let is_known = row.points.is_some();
        let yes_or_no = || if row.is_derived { say::assess_yes() } else { say::assess_no() };
        let mut cells = vec![
            methodology.id.to_string().into(),
            (&part.id).into(),
            (&part.name).into(),
            row.country.to_string().into(),
            row.name.clone().into(),
            credit_words(row.credit).into(),
            row.points.map_or_else(none, points),
            points(part.max),
            if is_known { yes_or_no().into() } else { none() },
            Value::Date(row.as_of.filter(|_| is_known)),
        ];
        if is_known {
            cells.extend(source_cells(&row.source, sources.by_id.get(&row.source)));
        } else {
            cells.extend(source_columns().map(|_| none()));
        }
        let found = evidence(row.country).filter(|_| is_known);
        let links = found.iter().flat_map(|found| &found.links).map(|link| link.url.as_str());
        let addresses = links.collect::<Vec<_>>().join(" ");
        let said = found.as_ref().map_or_else(none, |found| evidence_said(found, row.as_of).into());
        cells.extend([said, addresses.into()]);
        cells
    };
    Table { rows: rows.into_iter().map(row).collect(), header }
}

/// The same with the title and the name that it has in a file of the view.
#[must_use]
pub fn table_of<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    part: &Part,
    methodology: &Methodology,
    sources: &Sources,
    evidence: EvidenceOf<'_>,
) -> NamedTable {
    let title = say::indicator_cited(Value::title(&part.id, &part.name), &methodology.name);
    NamedTable::new("indicator", title, export(rows, part, methodology, sources, evidence))
}

/// What was chosen, in sentences; nothing where every country is shown.
#[must_use]
pub fn filters(filter: &Filter<'_>) -> Vec<Message> {
    let show = match filter.show {
        Answering::All => None,
        Answering::Known => Some(say::indicator_filter_known()),
        Answering::Full => Some(say::indicator_filter_full()),
        Answering::NotFull => Some(say::indicator_filter_not_full()),
        Answering::Unknown => Some(say::indicator_filter_unknown()),
    };
    let group = filter.group.map(|group| say::indicator_filter_group(&group.name));
    let typed = filter.typed.trim();
    let typed = (!typed.is_empty()).then(|| say::ranking_filter_typed(typed));
    [show, group, typed].into_iter().flatten().collect()
}

fn none() -> Value {
    "".into()
}
