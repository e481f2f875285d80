//! The hand-written files, read into the model.

use super::Made;
use anyhow::{Context as _, Result, anyhow};
use posture::audit::Files;
use posture::model::{
    Classification, Context, Countries, CountryCode, Crosswalk, Evidence, IndexData, IndexId, Mapping, Sources,
    Strategy, StrategyId, TileGrid,
};
use posture::scoring::IndexScores;
use posture::text::{Catalogue, Language, Message};
use posture::view_model::strategies::opening_order;
use posture::wire::{
    Contexts, IndexEntry, ReadError, StrategyEntry, read_classifications, read_countries, read_crosswalk_of,
    read_evidence, read_mapping_of, read_methodology, read_observations, read_sources, read_statements, read_strategy,
    read_tiles, write_contexts, write_indices, write_mapping, write_scores, write_strategies,
};
use std::collections::BTreeMap;

/// The order of menus; an index that isn't named here comes after these.
const ORDER: [&str; 7] = ["ncsi-2018", "ncsi-3", "gci-2024", "gci-2020", "egdi-2024", "idi-2024", "idi-2023"];

/// Everything that people wrote.
pub(super) struct Facts {
    pub(super) countries: Countries,
    pub(super) sources: Sources,
    pub(super) tiles: TileGrid,
    /// In the order of menus.
    pub(super) indices: Vec<IndexData>,
    /// By the path of its file.
    pub(super) evidence: BTreeMap<String, Evidence>,
    /// By the path of its file.
    pub(super) strategies: BTreeMap<String, Strategy>,
    /// By the path of its file; also those that are carried over.
    pub(super) mappings: BTreeMap<String, Mapping>,
    /// The files of those that are carried over.
    carried: Made,
    /// By the path of its file.
    pub(super) crosswalks: BTreeMap<String, Crosswalk>,
    /// By the path of its file.
    pub(super) contexts: BTreeMap<String, Context>,
    pub(super) classifications: Vec<Classification>,
}

impl Facts {
    /// Reads them all. What a reader leaves out is for the audit to report.
    ///
    /// # Errors
    /// When a file is missing or can't be used as a whole.
    pub(super) fn read(files: &Files) -> Result<Self> {
        let (countries, _) = read(files, "countries.json", read_countries)?;
        let (sources, _) = read(files, "sources.json", read_sources)?;
        let (tiles, _) = read(files, "tiles.json", read_tiles)?;
        let mut ids: Vec<&str> =
            files.keys().filter_map(|path| path.strip_prefix("methodologies/")?.strip_suffix(".json")).collect();
        ids.sort_by_key(|id| (ORDER.iter().position(|known| known == id).unwrap_or(ORDER.len()), *id));
        let indices = ids.into_iter().map(|id| index(files, id)).collect::<Result<_>>()?;
        let (classifications, _) = read(files, "classifications.json", read_classifications)?;
        let crosswalks = each(files, "crosswalks/", crosswalk)?;
        let mut mappings = each(files, "mappings/", mapping)?;
        let carried = carried(&mappings, &crosswalks);
        let files_of_carried = carried.iter().map(|(path, one)| (path.clone(), write_mapping(one))).collect();
        mappings.extend(carried);
        Ok(Self {
            countries,
            sources,
            tiles,
            indices,
            evidence: each(files, "evidence/", evidence)?,
            strategies: each(files, "strategies/", strategy)?,
            mappings,
            carried: files_of_carried,
            crosswalks,
            contexts: each(files, "statements/", context)?,
            classifications,
        })
    }

    /// The lists that are made of the other files, by path.
    pub(super) fn lists(&self) -> Made {
        let indices: Vec<IndexEntry> = self
            .indices
            .iter()
            .map(|index| IndexEntry::of(index, &self.countries, &self.sources, self.moves_from(&index.methodology.id)))
            .collect();
        let scores: Vec<IndexScores> = self.indices.iter().map(IndexScores::of).collect();
        let contexts = Contexts::of(self.contexts.values(), &self.classifications);
        let mut made = Made::from([
            ("indices.json".to_owned(), write_indices(&indices)),
            ("scores.json".to_owned(), write_scores(&scores)),
            ("strategies.json".to_owned(), write_strategies(&self.strategy_entries())),
            ("contexts.json".to_owned(), write_contexts(&contexts)),
        ]);
        made.extend(self.carried.clone());
        made
    }

    /// The editions that there is a crosswalk to from this one, in the order of menus.
    fn moves_from(&self, from: &IndexId) -> Vec<IndexId> {
        let is_reached =
            |to: &&IndexId| self.crosswalks.values().any(|crosswalk| crosswalk.from == *from && crosswalk.to == **to);
        self.indices.iter().map(|index| &index.methodology.id).filter(is_reached).cloned().collect()
    }

    /// By country and period, each with the indices that it is mapped onto, that over which it opens first.
    fn strategy_entries(&self) -> Vec<StrategyEntry> {
        let onto = |strategy: &Strategy| {
            let is_mapped = |index: &&IndexData| {
                let onto = &index.methodology.id;
                self.mappings.values().any(|mapping| mapping.strategy == strategy.id && mapping.index == *onto)
            };
            opening_order(strategy.country, &self.indices.iter().filter(is_mapped).collect::<Vec<_>>())
        };
        let mut entries: Vec<StrategyEntry> =
            self.strategies.values().map(|strategy| StrategyEntry::of(strategy, onto(strategy))).collect();
        entries.sort_by_key(|entry| (entry.country, entry.period.first(), entry.id.clone()));
        entries
    }

    /// The index with this id.
    pub(super) fn index(&self, id: &str) -> Option<&IndexData> {
        self.indices.iter().find(|index| index.methodology.id.as_str() == id)
    }
}

/// Every mapping that people wrote, over each edition that a crosswalk leads to and that nobody mapped its strategy onto.
fn carried(
    mappings: &BTreeMap<String, Mapping>,
    crosswalks: &BTreeMap<String, Crosswalk>,
) -> BTreeMap<String, Mapping> {
    let mut carried = BTreeMap::new();
    for mapping in mappings.values() {
        for crosswalk in crosswalks.values().filter(|crosswalk| crosswalk.from == mapping.index) {
            let path = format!("mappings/{}/{}.json", mapping.strategy, crosswalk.to);
            if !mappings.contains_key(&path) {
                carried.insert(path, mapping.carried_by(crosswalk));
            }
        }
    }
    carried
}

fn index(files: &Files, id: &str) -> Result<IndexData> {
    let methodology = read(files, &format!("methodologies/{id}.json"), read_methodology)?;
    let (observations, _) =
        read(files, &format!("observations/{id}.json"), |text| read_observations(text, &methodology))?;
    Ok(IndexData::new(methodology, observations))
}

/// Reads every file of a folder.
fn each<T>(files: &Files, folder: &str, read: fn(&Files, &str) -> Result<T>) -> Result<BTreeMap<String, T>> {
    let paths = files.keys().filter(|path| path.starts_with(folder));
    paths.map(|path| Ok((path.clone(), read(files, path)?))).collect()
}

/// Reads `evidence/<index>/<country>.json`.
fn evidence(files: &Files, path: &str) -> Result<Evidence> {
    let (index, country) = names(path)?;
    let (index, country) = (IndexId::parse(index)?, CountryCode::parse(country)?);
    let (evidence, _) = read(files, path, |text| read_evidence(text, &index, country))?;
    Ok(evidence)
}

/// Reads `strategies/<id>.json`.
fn strategy(files: &Files, path: &str) -> Result<Strategy> {
    let id = StrategyId::parse(name(path)?)?;
    let (strategy, _) = read(files, path, |text| read_strategy(text, &id))?;
    Ok(strategy)
}

/// Reads `mappings/<strategy>/<index>.json`.
fn mapping(files: &Files, path: &str) -> Result<Mapping> {
    let (strategy, index) = names(path)?;
    let (strategy, index) = (StrategyId::parse(strategy)?, IndexId::parse(index)?);
    let (mapping, _) = read(files, path, |text| read_mapping_of(text, &strategy, &index))?;
    Ok(mapping)
}

/// Reads `crosswalks/<from>/<to>.json`.
fn crosswalk(files: &Files, path: &str) -> Result<Crosswalk> {
    let (from, to) = names(path)?;
    let (from, to) = (IndexId::parse(from)?, IndexId::parse(to)?);
    let (crosswalk, _) = read(files, path, |text| read_crosswalk_of(text, &from, &to))?;
    Ok(crosswalk)
}

/// Reads `statements/<country>.json`.
fn context(files: &Files, path: &str) -> Result<Context> {
    let country = CountryCode::parse(name(path)?)?;
    let (context, _) = read(files, path, |text| read_statements(text, country))?;
    Ok(context)
}

/// What a path says between its folder and `.json`.
fn name(path: &str) -> Result<&str> {
    let named = path.split_once('/').and_then(|(_, rest)| rest.strip_suffix(".json"));
    named.with_context(|| format!("{path} isn't named <folder>/<id>.json"))
}

/// What a path says after its folder: two names.
fn names(path: &str) -> Result<(&str, &str)> {
    name(path)?.split_once('/').with_context(|| format!("{path} isn't named <folder>/<id>/<id>.json"))
}

fn read<T>(files: &Files, path: &str, read: impl FnOnce(&str) -> Result<T, ReadError>) -> Result<T> {
    let bytes = files.get(path).with_context(|| format!("{path} is missing"))?;
    let text = str::from_utf8(bytes).with_context(|| format!("{path} isn't UTF-8"))?;
    read(text).map_err(|error| anyhow!("{path}: {}", Catalogue::of(Language::ENGLISH).say(&Message::from(&error))))
}
