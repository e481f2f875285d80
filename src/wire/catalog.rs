//! `indices.json`: the indices for menus. Made by `cargo xtask data`, never by hand.

use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::lines;
use super::{ReadError, VERSION};
use crate::model::{AsOf, Countries, CountryCode, IndexData, IndexId, Localized, Observation, Sources};
use crate::scoring::{explain, outcome};
use crate::sort::SortedSet;
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
    /// How many indicators it has, or areas where no indicators are held.
    pub indicators: usize,
    /// How many observations are held.
    pub observations: usize,
    /// Of how many of them the total can be recomputed, all of its parts being known.
    pub recomputable: usize,
    /// Of how many countries what stands for them was read from a copy of what the publisher published.
    pub copied: usize,
    /// The countries of the list without a score in the index, sorted.
    pub unscored: Vec<CountryCode>,
    /// The editions that there is a crosswalk to from this one.
    pub moves_to: Vec<IndexId>,
    /// The countries whose evidence is held, sorted.
    pub evidence: Vec<CountryCode>,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    id: &'a str,
    family: &'a str,
    name: Text<'a>,
    short: Text<'a>,
    countries: usize,
    indicators: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
    observations: usize,
    recomputable: usize,
    copied: usize,
    unscored: Vec<&'a str>,
    #[serde(rename = "movesTo", skip_serializing_if = "Vec::is_empty")]
    moves_to: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<&'a str>,
}

impl<'a> Entry<'a> {
    fn of(entry: &'a IndexEntry) -> Self {
        Self {
            id: entry.id.as_str(),
            family: &entry.family,
            name: Text(&entry.name),
            short: Text(&entry.short),
            countries: entry.countries,
            indicators: entry.indicators,
            latest: entry.latest.map(|date| date.edtf()),
            observations: entry.observations,
            recomputable: entry.recomputable,
            copied: entry.copied,
            unscored: entry.unscored.iter().map(CountryCode::as_str).collect(),
            moves_to: entry.moves_to.iter().map(IndexId::as_str).collect(),
            evidence: entry.evidence.iter().map(CountryCode::as_str).collect(),
        }
    }
}

impl IndexEntry {
    /// The entry of an index, beside the lists of countries and sources, with the editions that there is a crosswalk to.
    #[must_use]
    pub fn of(index: &IndexData, countries: &Countries, sources: &Sources, moves_to: Vec<IndexId>) -> Self {
        let methodology = &index.methodology;
        let is_recomputable = |one: &&Observation| explain(methodology, &one.values).standing.points().is_some();
        let is_unscored = |code: &CountryCode| {
            index.current(*code).and_then(|observation| outcome(methodology, observation)).is_none()
        };
        let is_copied = |one: &&Observation| one.sources().any(|id| sources.is_copy(id));
        let held = index.observations().iter().filter(|one| one.has_evidence);
        Self {
            id: methodology.id.clone(),
            family: methodology.family.clone(),
            name: methodology.name.clone(),
            short: methodology.short.clone(),
            countries: index.current_all().count(),
            indicators: methodology.leaves().len(),
            latest: index.observations().iter().filter_map(|one| one.as_of).max_by_key(AsOf::sort_key),
            observations: index.observations().len(),
            recomputable: index.observations().iter().filter(is_recomputable).count(),
            copied: index.current_all().filter(is_copied).count(),
            unscored: countries.iter().map(|country| country.code).filter(is_unscored).collect(),
            moves_to,
            evidence: SortedSet::from_iter(held.map(|one| one.country)).into_iter().collect(),
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
        indicators: entry.required("indicators").count()?,
        latest: entry.optional("latest").date(),
        observations: entry.required("observations").count()?,
        recomputable: entry.required("recomputable").count()?,
        copied: entry.optional("copied").count().unwrap_or_default(),
        unscored: entry.required("unscored").ids(CountryCode::parse),
        moves_to: entry.optional("movesTo").ids(IndexId::parse),
        evidence: entry.optional("evidence").ids(CountryCode::parse),
    })
}

/// Writes `indices.json`, one index a line.
#[must_use]
pub fn write_indices(entries: &[IndexEntry]) -> String {
    let entries: Vec<Entry<'_>> = entries.iter().map(Entry::of).collect();
    format!("{{\"format\": \"posture.indices\", \"version\": {VERSION},\n \"indices\": [\n{}\n ]}}\n", lines(&entries))
}
