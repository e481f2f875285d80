//! `indices.json`: the indices for menus. Made by `cargo xtask data`, never by hand.

use super::field::Text;
use super::{ReadError, VERSION, envelope};
use crate::model::{AsOf, IndexData, IndexId, Localized};
use serde::{Deserialize, Serialize};

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

/// The indices that the package holds, in the order of menus.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct IndicesFile {
    indices: Vec<Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Entry {
    id: String,
    family: String,
    name: Text,
    short: Text,
    countries: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
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
    let file: IndicesFile = envelope::read(text, "posture.indices")?;
    file.indices
        .into_iter()
        .enumerate()
        .map(|(place, entry)| {
            let id =
                IndexId::parse(&entry.id).map_err(|error| ReadError::id(&format!("indices[{place}].id"), &error))?;
            Ok(IndexEntry {
                id,
                family: entry.family,
                name: entry.name.into(),
                short: entry.short.into(),
                countries: entry.countries,
                latest: entry.latest.as_deref().and_then(AsOf::parse),
            })
        })
        .collect()
}

/// Writes `indices.json`, one index a line.
#[must_use]
pub fn write_indices(entries: &[IndexEntry]) -> String {
    let lines: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            serde_json::to_string(&Entry {
                id: entry.id.to_string(),
                family: entry.family.clone(),
                name: (&entry.name).into(),
                short: (&entry.short).into(),
                countries: entry.countries,
                latest: entry.latest.map(|date| date.edtf()),
            })
            .ok()
        })
        .collect();
    format!(
        "{{\"format\": \"posture.indices\", \"version\": {VERSION},\n \"indices\": [\n  {}\n ]}}\n",
        lines.join(",\n  ")
    )
}
