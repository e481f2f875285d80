//! `indices.json`: the indices for menus. Made by `cargo xtask data`, never by hand.

use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::lines;
use super::{ReadError, VERSION};
use crate::model::{AsOf, IndexData, IndexId, Localized};
use serde::Serialize;

/// What a menu needs to know of an index before its files are fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    /// Its key.
    pub id: IndexId,
    /// What its editions share.
    pub family: String,
    /// Full name.
    pub name: Localized,
    /// Name for menus.
    pub short: Localized,
    /// How many countries have an observation.
    pub countries: usize,
    /// The latest date of an observation.
    pub latest: Option<AsOf>,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    id: &'a str,
    family: &'a str,
    name: Text<'a>,
    short: Text<'a>,
    countries: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
}

impl<'a> Entry<'a> {
    fn of(entry: &'a IndexEntry) -> Self {
        Self {
            id: entry.id.as_str(),
            family: &entry.family,
            name: Text(&entry.name),
            short: Text(&entry.short),
            countries: entry.countries,
            latest: entry.latest.map(|date| date.edtf()),
        }
    }
}

impl IndexEntry {
    /// The entry of an index.
    #[must_use]
    pub fn of(index: &IndexData) -> Self {
        let methodology = &index.methodology;
        Self {
            id: methodology.id.clone(),
            family: methodology.family.clone(),
            name: methodology.name.clone(),
            short: methodology.short.clone(),
            countries: index.current_all().count(),
            latest: index.observations().iter().filter_map(|one| one.as_of).max_by_key(AsOf::sort_key),
        }
    }
}

/// Reads `indices.json`.
///
/// # Errors
/// When the file cannot be used.
pub fn read_indices(text: &str) -> Result<Vec<IndexEntry>, ReadError> {
    let json = Json::of_format(text, "posture.indices", Tolerance::Nothing)?;
    let read = json.root().required("indices").each(&mut entry);
    Ok(json.finish(Some(read))?.0)
}

fn entry(entry: Object<'_>) -> Option<IndexEntry> {
    Some(IndexEntry {
        id: entry.required("id").id(IndexId::parse)?,
        family: entry.required("family").text()?,
        name: entry.required("name").localized()?,
        short: entry.required("short").localized()?,
        countries: entry.required("countries").count()?,
        latest: entry.optional("latest").date(),
    })
}

/// Writes `indices.json`, one index a line.
#[must_use]
pub fn write_indices(entries: &[IndexEntry]) -> String {
    let entries: Vec<Entry<'_>> = entries.iter().map(Entry::of).collect();
    format!("{{\"format\": \"posture.indices\", \"version\": {VERSION},\n \"indices\": [\n{}\n ]}}\n", lines(&entries))
}
