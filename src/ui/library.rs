//! The data package as the pages see it: each file fetched once, when first needed.

use super::load::{Awaited, Failure, Loaded, Slot, file};
use crate::browser::task;
use crate::model::{
    Classification, Context, Countries, CountryCode, Crosswalk, Evidence, IndexData, IndexId, Mapping, Methodology,
    Sources, Strategy, StrategyId,
};
use crate::scoring::IndexScores;
use crate::ui::prelude::*;
use crate::wire::{
    Contexts, IndexEntry, Package, ReadError, Report, StrategyEntry, read_classifications, read_contexts,
    read_countries, read_crosswalk_of, read_evidence, read_indices, read_mapping_of, read_methodology,
    read_observations, read_package, read_scores, read_sources, read_statements, read_strategies, read_strategy,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Files of one kind, by what they are about.
type Cache<Key, T> = Arc<Mutex<BTreeMap<Key, Slot<T>>>>;

/// A file that few pages name: the others do without its reader, which would otherwise stand in the first view.
type Later<T> = Arc<OnceLock<Slot<T>>>;

/// Everything that can be fetched.
#[derive(Clone)]
pub struct Library {
    base: Arc<str>,
    /// Countries and groups.
    pub countries: Slot<Countries>,
    /// Sources and terms.
    pub sources: Slot<Sources>,
    /// The indices, for menus.
    pub indices: Slot<Vec<IndexEntry>>,
    package: Later<Package>,
    strategy_entries: Later<Vec<StrategyEntry>>,
    contexts: Later<Contexts>,
    classifications: Later<Vec<Classification>>,
    scores: Later<Vec<IndexScores>>,
    methodologies: Cache<IndexId, Methodology>,
    indexes: Cache<IndexId, IndexData>,
    evidence: Cache<(IndexId, CountryCode), Evidence>,
    strategies: Cache<StrategyId, Strategy>,
    mappings: Cache<(StrategyId, IndexId), Mapping>,
    crosswalks: Cache<(IndexId, IndexId), Crosswalk>,
    statements: Cache<CountryCode, Context>,
}

impl Library {
    /// An empty library under a base path.
    pub fn provide(base: &str) -> Self {
        let base: Arc<str> = base.into();
        let library = Self {
            countries: list(&base, "countries.json", read_countries),
            sources: list(&base, "sources.json", read_sources),
            indices: list(&base, "indices.json", |text| Ok((read_indices(text)?, Report::default()))),
            package: Arc::default(),
            strategy_entries: Arc::default(),
            contexts: Arc::default(),
            classifications: Arc::default(),
            scores: Arc::default(),
            methodologies: Arc::default(),
            indexes: Arc::default(),
            evidence: Arc::default(),
            strategies: Arc::default(),
            mappings: Arc::default(),
            crosswalks: Arc::default(),
            statements: Arc::default(),
            base,
        };
        provide_context(library.clone());
        library
    }

    /// The library of this app.
    pub fn here() -> Self {
        expect_context()
    }

    /// The base path, for links to the files themselves.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The list of all files.
    pub fn package(&self) -> Slot<Package> {
        self.package.get_or_init(|| list(&self.base, "datapackage.json", |text| whole(read_package(text)))).clone()
    }

    /// The strategies, for menus, with the indices that mappings exist for.
    pub fn strategies(&self) -> Slot<Vec<StrategyEntry>> {
        let read = |text: &str| whole(read_strategies(text));
        self.strategy_entries.get_or_init(|| list(&self.base, "strategies.json", read)).clone()
    }

    /// The countries with statements, with the indicators that conflicts touch.
    pub fn contexts(&self) -> Slot<Contexts> {
        self.contexts.get_or_init(|| list(&self.base, "contexts.json", |text| whole(read_contexts(text)))).clone()
    }

    /// The studies that sort countries into classes.
    pub fn classifications(&self) -> Slot<Vec<Classification>> {
        self.classifications.get_or_init(|| list(&self.base, "classifications.json", read_classifications)).clone()
    }

    /// The score and rank of every country in every index.
    pub fn scores(&self) -> Slot<Vec<IndexScores>> {
        self.scores.get_or_init(|| list(&self.base, "scores.json", |text| whole(read_scores(text)))).clone()
    }

    /// A methodology alone.
    pub fn methodology(&self, id: &IndexId) -> Slot<Methodology> {
        on(&self.methodologies, id.clone(), |id| {
            let name = format!("methodologies/{id}.json");
            one(&self.base, name, move |text| whole(belongs(read_methodology(text)?, &id)))
        })
    }

    /// A methodology with its observations.
    pub fn index(&self, id: &IndexId) -> Slot<IndexData> {
        on(&self.indexes, id.clone(), |id| index(&self.base, &id))
    }

    /// The evidence for a country.
    pub fn evidence(&self, id: &IndexId, country: CountryCode) -> Slot<Evidence> {
        on(&self.evidence, (id.clone(), country), |(id, country)| {
            let name = format!("evidence/{id}/{country}.json");
            one(&self.base, name, move |text| read_evidence(text, &id, country))
        })
    }

    /// A strategy.
    pub fn strategy(&self, id: &StrategyId) -> Slot<Strategy> {
        on(&self.strategies, id.clone(), |id| {
            one(&self.base, format!("strategies/{id}.json"), move |text| read_strategy(text, &id))
        })
    }

    /// The shipped mapping of a strategy onto an index.
    pub fn mapping(&self, strategy: &StrategyId, index: &IndexId) -> Slot<Mapping> {
        on(&self.mappings, (strategy.clone(), index.clone()), |(strategy, index)| {
            let name = format!("mappings/{strategy}/{index}.json");
            one(&self.base, name, move |text| read_mapping_of(text, &strategy, &index))
        })
    }

    /// The crosswalk from one edition to another.
    pub fn crosswalk(&self, from: &IndexId, to: &IndexId) -> Slot<Crosswalk> {
        on(&self.crosswalks, (from.clone(), to.clone()), |(from, to)| {
            let name = format!("crosswalks/{from}/{to}.json");
            one(&self.base, name, move |text| read_crosswalk_of(text, &from, &to))
        })
    }

    /// What sources beside the indices say of a country.
    pub fn statements(&self, country: CountryCode) -> Slot<Context> {
        on(&self.statements, country, |country| {
            one(&self.base, format!("statements/{country}.json"), move |text| read_statements(text, country))
        })
    }
}

/// What is in a cache under a key; put there when first asked for.
fn on<Key: Ord + Clone, T>(cache: &Cache<Key, T>, key: Key, make: impl FnOnce(Key) -> Slot<T>) -> Slot<T> {
    let mut cache = cache.lock().unwrap_or_else(PoisonError::into_inner);
    cache.entry(key.clone()).or_insert_with(|| make(key)).clone()
}

/// A value of a reader that leaves nothing out.
fn whole<T>(read: Result<T, ReadError>) -> Result<(T, Report), ReadError> {
    Ok((read?, Report::default()))
}

fn list<T: Send + Sync>(
    base: &Arc<str>,
    name: &'static str,
    read: fn(&str) -> Result<(T, Report), ReadError>,
) -> Slot<T> {
    one(base, name.to_owned(), read)
}

/// A file by itself.
fn one<T: Send + Sync>(
    base: &Arc<str>,
    name: String,
    read: impl Fn(&str) -> Result<(T, Report), ReadError> + Send + Sync + 'static,
) -> Slot<T> {
    let (base, read) = (Arc::clone(base), Arc::new(read));
    Slot::new(&name.clone(), move || {
        let (base, name, read) = (Arc::clone(&base), name.clone(), Arc::clone(&read));
        async move {
            let (value, report) = file(&base, &name, |text| read(text)).await?;
            Ok((value, vec![(name, report)]))
        }
    })
}

fn index(base: &Arc<str>, id: &IndexId) -> Slot<IndexData> {
    let awaited = Awaited::new(&format!("methodologies/{id}.json"));
    let (base, id, told) = (Arc::clone(base), id.clone(), awaited.clone());
    Slot::of_several(awaited, move || load_index(Arc::clone(&base), id.clone(), told.clone()))
}

async fn load_index(base: Arc<str>, id: IndexId, awaited: Awaited) -> Loaded<IndexData> {
    let methodology_file = format!("methodologies/{id}.json");
    let observations_file = format!("observations/{id}.json");
    // Both are asked for at once; the second cannot be read before the first. Whichever comes first, the other one is
    // waited for.
    let (methodology, observations) = futures::join!(
        async {
            let methodology = file(&base, &methodology_file, |text| belongs(read_methodology(text)?, &id)).await;
            awaited.now(&observations_file);
            methodology
        },
        async {
            let observations = file(&base, &observations_file, |text| Ok(text.to_owned())).await;
            awaited.now(&methodology_file);
            observations
        },
    );
    let (methodology, observations) = (methodology?, observations?);
    task::pause().await;
    let (observations, report) = read_observations(&observations, &methodology)
        .map_err(|error| Failure { file: observations_file.clone(), cause: super::load::Cause::Read(error) })?;
    Ok((IndexData::new(methodology, observations), vec![(observations_file, report)]))
}

fn belongs(methodology: Methodology, id: &IndexId) -> Result<Methodology, ReadError> {
    if methodology.id == *id {
        Ok(methodology)
    } else {
        Err(ReadError::OtherSubject { expected: id.to_string(), found: methodology.id.to_string() })
    }
}
