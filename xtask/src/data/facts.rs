//! The hand-written files, read into the model.

use anyhow::{Context, Result, anyhow};
use posture::audit::Files;
use posture::model::{Countries, CountryCode, Evidence, IndexData, IndexId, Sources};
use posture::text::{Catalogue, Language, Message};
use posture::wire::{
    IndexEntry, ReadError, read_countries, read_evidence, read_methodology, read_observations, read_sources,
};
use std::collections::BTreeMap;

/// The order of menus; an index that isn't named here comes after these.
const ORDER: [&str; 7] = ["ncsi-2018", "ncsi-3", "gci-2024", "gci-2020", "egdi-2024", "idi-2024", "idi-2023"];

/// Everything that people wrote.
pub(super) struct Facts {
    pub(super) countries: Countries,
    pub(super) sources: Sources,
    /// In the order of menus.
    pub(super) indices: Vec<IndexData>,
    /// By the path of its file.
    pub(super) evidence: BTreeMap<String, Evidence>,
}

impl Facts {
    /// Reads them all. What a reader leaves out is for the audit to report.
    ///
    /// # Errors
    /// When a file is missing or can't be used as a whole.
    pub(super) fn read(files: &Files) -> Result<Self> {
        let (countries, _) = read(files, "countries.json", read_countries)?;
        let (sources, _) = read(files, "sources.json", read_sources)?;
        let mut ids: Vec<&str> =
            files.keys().filter_map(|path| path.strip_prefix("methodologies/")?.strip_suffix(".json")).collect();
        ids.sort_by_key(|id| (ORDER.iter().position(|known| known == id).unwrap_or(ORDER.len()), *id));
        let indices = ids.into_iter().map(|id| index(files, id)).collect::<Result<_>>()?;
        let evidence = files
            .keys()
            .filter(|path| path.starts_with("evidence/"))
            .map(|path| Ok((path.clone(), evidence(files, path)?)));
        Ok(Self { countries, sources, indices, evidence: evidence.collect::<Result<_>>()? })
    }

    /// The indices as `indices.json` lists them.
    pub(super) fn entries(&self) -> Vec<IndexEntry> {
        self.indices.iter().map(IndexEntry::of).collect()
    }

    /// The index with this id.
    pub(super) fn index(&self, id: &str) -> Option<&IndexData> {
        self.indices.iter().find(|index| index.methodology.id.as_str() == id)
    }
}

fn index(files: &Files, id: &str) -> Result<IndexData> {
    let methodology = read(files, &format!("methodologies/{id}.json"), read_methodology)?;
    let (observations, _) =
        read(files, &format!("observations/{id}.json"), |text| read_observations(text, &methodology))?;
    Ok(IndexData::new(methodology, observations))
}

/// Reads `evidence/<index>/<country>.json`.
fn evidence(files: &Files, path: &str) -> Result<Evidence> {
    let wrong = || format!("{path} isn't named evidence/<index>/<country>.json");
    let (_, rest) = path.split_once('/').with_context(wrong)?;
    let (index, country) = rest.strip_suffix(".json").and_then(|rest| rest.split_once('/')).with_context(wrong)?;
    let (index, country) =
        (IndexId::parse(index).with_context(wrong)?, CountryCode::parse(country).with_context(wrong)?);
    let (evidence, _) = read(files, path, |text| read_evidence(text, &index, country))?;
    Ok(evidence)
}

fn read<T>(files: &Files, path: &str, read: impl FnOnce(&str) -> Result<T, ReadError>) -> Result<T> {
    let bytes = files.get(path).with_context(|| format!("{path} is missing"))?;
    let text = str::from_utf8(bytes).with_context(|| format!("{path} isn't UTF-8"))?;
    read(text).map_err(|error| anyhow!("{path}: {}", Catalogue::of(Language::ENGLISH).say(&Message::from(&error))))
}
