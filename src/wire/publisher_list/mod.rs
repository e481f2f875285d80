//! A publisher's list of indicators that somebody brought, as CSV or JSON: read in the place of a working list, whole or
//! not at all. What is wrong is told all at once, each with its line and its indicator.

mod cells;
mod fault;
mod json;

pub use fault::ListFault;

use crate::model::assessment::{Assessment, Correction, Corrections, Prose, Title, WholePoints};
use crate::model::{Methodology, PartId, Points};
use crate::sort::SortedMap;

/// The largest list that is read, in bytes: many times what one with all criteria has.
pub const MOST_LIST_BYTES: usize = 500_000;
/// The names of the columns, as files have them.
pub const LIST_COLUMNS: [&str; 4] = ["id", "name", "points", "criterion"];

/// An indicator as a file has it, not looked at yet.
#[derive(Debug, Default)]
struct Row {
    line: usize,
    id: String,
    name: String,
    /// Empty where there are none.
    points: String,
    criterion: String,
}

/// Reads a list for a methodology: CSV with a header, or JSON with areas as the file of the methodology has them, or with
/// `indicators`. Of texts in several languages the one in `language` is taken, else the English one. The corrections name
/// every indicator, and areas where the list names them.
///
/// # Errors
/// With everything that is wrong. A list with a gap would be a list of other points.
pub fn read_publisher_list(
    bytes: &[u8],
    methodology: &Methodology,
    language: &str,
) -> Result<Corrections, Vec<ListFault>> {
    let text = text_of(bytes).map_err(|fault| vec![fault])?;
    let is_json = text.trim_start().starts_with(['{', '[']);
    let rows = if is_json { json::rows(text, language) } else { cells::rows(text) };
    let rows = rows.map_err(|fault| vec![fault])?;
    if rows.len() > Assessment::MOST_ITEMS {
        return Err(vec![ListFault::TooMany { found: rows.len(), most: Assessment::MOST_ITEMS }]);
    }
    checked(&rows, methodology, is_json)
}

fn text_of(bytes: &[u8]) -> Result<&str, ListFault> {
    if bytes.len() > MOST_LIST_BYTES {
        return Err(ListFault::TooLarge { bytes: bytes.len(), most: MOST_LIST_BYTES });
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ListFault::NotUtf8 { line: before.iter().filter(|&&byte| byte == b'\n').count() + 1 }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(ListFault::Empty) } else { Ok(text) }
}

fn checked(rows: &[Row], methodology: &Methodology, has_areas: bool) -> Result<Corrections, Vec<ListFault>> {
    let (mut items, mut faults) = (Corrections::new(), Vec::new());
    let mut lines: SortedMap<PartId, usize> = SortedMap::new();
    for row in rows {
        let line = row.line;
        if row.id.is_empty() {
            faults.push(ListFault::NoId { line });
            continue;
        }
        let part = PartId::parse(&row.id).ok().and_then(|id| methodology.part(&id));
        let Some(part) = part.filter(|part| part.is_leaf() || has_areas) else {
            faults.push(ListFault::Unknown { line, id: row.id.clone() });
            continue;
        };
        let id = part.id.clone();
        if let Some(&first) = lines.get(&id) {
            faults.push(ListFault::Twice { line, id, first });
            continue;
        }
        lines.insert(id.clone(), line);
        match correction(row, &id, part.is_leaf()) {
            Ok(one) => {
                if !one.is_blank() {
                    items.insert(id, one);
                }
            }
            Err(found) => faults.extend(found),
        }
    }
    let leaves = methodology.leaves();
    let left_out: Vec<PartId> =
        leaves.iter().map(|part| &part.id).filter(|id| !lines.contains_key(*id)).cloned().collect();
    if !left_out.is_empty() {
        faults.push(ListFault::LeftOut(left_out));
    }
    if faults.is_empty() {
        let points = leaves.iter().filter_map(|part| items.get(&part.id)?.points);
        let found = points.map(|points| i64::from(points.get())).sum();
        let rest = methodology.rest.as_ref().map_or(Points::ZERO, |rest| rest.max);
        let most = methodology.points.decimal(methodology.points.max - rest).rounded(0).units;
        if found != most {
            faults.push(ListFault::Sum { found, most });
        }
    }
    if faults.is_empty() { Ok(items) } else { Err(faults) }
}

fn correction(row: &Row, id: &PartId, is_leaf: bool) -> Result<Correction, Vec<ListFault>> {
    let (line, mut faults) = (row.line, Vec::new());
    let id = || id.clone();
    if row.name.is_empty() && is_leaf {
        faults.push(ListFault::NoName { line, id: id() });
    }
    let name = Title::parse(&row.name).map_err(|why| faults.push(ListFault::Name { line, id: id(), why }));
    let criterion =
        Prose::parse(&row.criterion).map_err(|why| faults.push(ListFault::Criterion { line, id: id(), why }));
    let points = WholePoints::parse(&row.points).filter(|_| is_leaf);
    if is_leaf && row.points.is_empty() {
        faults.push(ListFault::NoPoints { line, id: id() });
    } else if is_leaf && points.is_none() {
        faults.push(ListFault::Points { line, id: id(), found: super::report::cut(&row.points) });
    }
    match (name, criterion) {
        (Ok(name), Ok(criterion)) if faults.is_empty() => {
            Ok(Correction { name, points, criterion, ..Correction::default() })
        }
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests;
