//! A crosswalk row by row, with what the shipped one says where that says something else.

use super::correspondence_name;
use crate::bundle::NamedTable;
use crate::model::{
    Correspondence, Crosswalk, CrosswalkDifference, Localized, Methodology, PartId, crosswalk_differences,
};
use crate::sort::SortedMap;
use crate::table::Table;
use crate::text::{Message, Value, say};

/// An indicator with what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkRow {
    /// The indicator: of the edition that one comes to, or one that is not asked for any more.
    pub id: PartId,
    /// How close it is; none where it is not asked for any more.
    pub kind: Option<Correspondence>,
    /// What it takes from the other edition.
    pub taken: Vec<PartId>,
    /// Why; says nothing where nobody has said it.
    pub reason: Localized,
    /// What the shipped crosswalk says, where that says something else.
    pub shipped: Option<Message>,
    /// Whether the row differs and the shipped crosswalk has one to go back to.
    pub can_be_restored: bool,
    /// What is searched: numbers and names, of this indicator and of those that it takes.
    names: Vec<Localized>,
}

impl CrosswalkRow {
    /// Whether what is typed stands in the row, in this language or in English. Nothing stands in every row.
    #[must_use]
    pub fn has(&self, typed: &str, language: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&typed);
        let numbers = std::iter::once(&self.id).chain(&self.taken);
        typed.is_empty()
            || numbers.map(PartId::as_str).any(|id| id == typed || id.starts_with(&format!("{typed}.")))
            || self
                .names
                .iter()
                .chain([&self.reason])
                .any(|text| has(text.in_language(language)) || has(text.english()))
    }
}

/// All rows: the indicators of the edition that one comes to, then those that are not asked for any more, each in the order
/// of its methodology.
#[must_use]
pub fn crosswalk_rows(
    crosswalk: &Crosswalk,
    shipped: &Crosswalk,
    from: &Methodology,
    to: &Methodology,
) -> Vec<CrosswalkRow> {
    let found = crosswalk_differences(shipped, crosswalk);
    let differing = SortedMap::from_iter(
        found.iter().map(|one| ((one.part(), matches!(one, CrosswalkDifference::NotAsked { .. })), one)),
    );
    let name = |methodology: &Methodology, id: &PartId| methodology.part(id).map(|part| part.name.clone());
    let crossed = to.leaves().into_iter().filter_map(|part| {
        let crossing = crosswalk.crossing(&part.id)?;
        let difference = differing.get(&(&part.id, false));
        Some(CrosswalkRow {
            id: part.id.clone(),
            kind: Some(crossing.correspondence),
            taken: crossing.from.clone(),
            reason: crossing.reason.clone(),
            shipped: difference.map(|one| said_before(one)),
            can_be_restored: difference.is_some() && shipped.crossing(&part.id).is_some(),
            names: name(to, &part.id).into_iter().chain(crossing.from.iter().filter_map(|id| name(from, id))).collect(),
        })
    });
    let dropped = from.leaves().into_iter().filter_map(|part| {
        let one = crosswalk.not_asked(&part.id)?;
        let difference = differing.get(&(&part.id, true));
        Some(CrosswalkRow {
            id: part.id.clone(),
            kind: None,
            taken: Vec::new(),
            reason: one.reason.clone(),
            shipped: difference.map(|one| said_before(one)),
            can_be_restored: difference.is_some() && shipped.not_asked(&part.id).is_some(),
            names: vec![part.name.clone()],
        })
    });
    crossed.chain(dropped).collect()
}

/// What the shipped crosswalk says of a row that differs.
fn said_before(difference: &CrosswalkDifference) -> Message {
    match difference {
        CrosswalkDifference::Crossing { before: Some(before), .. } => {
            let (how, why) = (correspondence_name(before.correspondence), &before.reason);
            if before.from.is_empty() {
                say::crosswalk_before_none(how, why)
            } else {
                say::crosswalk_before(how, ids(&before.from), why)
            }
        }
        CrosswalkDifference::NotAsked { before: Some(before), .. } => say::crosswalk_before_reason(&before.reason),
        CrosswalkDifference::Crossing { before: None, .. } => say::crosswalk_before_nothing(),
        CrosswalkDifference::NotAsked { before: None, .. } => say::crosswalk_before_taken(),
    }
}

fn ids(parts: &[PartId]) -> String {
    parts.iter().map(PartId::as_str).collect::<Vec<_>>().join(", ")
}

/// Rows as a table for a file.
#[must_use]
pub fn crosswalk_file<'a>(
    rows: impl Iterator<Item = &'a CrosswalkRow>,
    from: &Methodology,
    to: &Methodology,
) -> NamedTable {
    let header = vec![
        say::chart_file_index(),
        say::assess_file_indicator(),
        say::crosswalk_here(),
        say::chart_column_max(),
        say::crosswalk_how(),
        say::crosswalk_file_taken(),
        say::crosswalk_why(),
        say::crosswalk_file_shipped(),
    ];
    let row = |row: &CrosswalkRow| {
        let own = if row.kind.is_some() { to } else { from };
        let part = own.part(&row.id);
        let how = row.kind.map_or_else(say::crosswalk_file_dropped, correspondence_name);
        let shipped = row.shipped.clone().map_or_else(|| "".into(), Value::from);
        vec![
            own.id.to_string().into(),
            (&row.id).into(),
            part.map_or_else(|| "".into(), |part| (&part.name).into()),
            part.map_or_else(|| "".into(), |part| own.points.decimal(part.max).into()),
            how.into(),
            ids(&row.taken).into(),
            (&row.reason).into(),
            shipped,
        ]
    };
    let table = Table { header, rows: rows.map(row).collect() };
    NamedTable::new("crosswalk", say::crosswalk_page(&from.short, &to.short), table)
}
