//! The data package as the pages see it: each file fetched once, when first needed.

use super::load::{Awaited, Failure, Loaded, Slot, file};
use crate::browser::task;
use crate::model::{Countries, CountryCode, Evidence, IndexData, IndexId, Methodology, Sources};
use crate::wire::{
    IndexEntry, Package, ReadError, Report, read_countries, read_evidence, read_indices, read_methodology,
    read_observations, read_package, read_sources,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Files of one kind, by what they are about.
type Shelf<Key, T> = Arc<Mutex<BTreeMap<Key, Slot<T>>>>;

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
    package: Arc<OnceLock<Slot<Package>>>,
    methodologies: Arc<Mutex<BTreeMap<IndexId, Slot<Methodology>>>>,
    indexes: Shelf<IndexId, IndexData>,
    evidence: Shelf<(IndexId, CountryCode), Evidence>,
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
            methodologies: Arc::default(),
            indexes: Arc::default(),
            evidence: Arc::default(),
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

    /// The list of all files. Few pages name it, so the others do without its reader.
    pub fn package(&self) -> Slot<Package> {
        let read = |text: &str| Ok((read_package(text)?, Report::default()));
        self.package.get_or_init(|| list(&self.base, "datapackage.json", read)).clone()
    }

    /// A methodology alone.
    pub fn methodology(&self, id: &IndexId) -> Slot<Methodology> {
        let mut methodologies = self.methodologies.lock().unwrap_or_else(PoisonError::into_inner);
        methodologies.entry(id.clone()).or_insert_with(|| methodology(&self.base, id)).clone()
    }

    /// A methodology with its observations.
    pub fn index(&self, id: &IndexId) -> Slot<IndexData> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        indexes.entry(id.clone()).or_insert_with(|| index(&self.base, id)).clone()
    }

    /// The evidence for a country.
    pub fn evidence(&self, id: &IndexId, country: CountryCode) -> Slot<Evidence> {
        let mut evidence = self.evidence.lock().unwrap_or_else(PoisonError::into_inner);
        evidence.entry((id.clone(), country)).or_insert_with(|| notes(&self.base, id, country)).clone()
    }
}

fn list<T: Send + Sync>(
    base: &Arc<str>,
    name: &'static str,
    read: fn(&str) -> Result<(T, Report), ReadError>,
) -> Slot<T> {
    let base = Arc::clone(base);
    Slot::new(name, move || {
        let base = Arc::clone(&base);
        async move {
            let (value, report) = file(&base, name, read).await?;
            Ok((value, vec![(name.to_owned(), report)]))
        }
    })
}

fn methodology(base: &Arc<str>, id: &IndexId) -> Slot<Methodology> {
    let name = format!("methodologies/{id}.json");
    let (base, id) = (Arc::clone(base), id.clone());
    Slot::new(&name.clone(), move || {
        let (base, id, name) = (Arc::clone(&base), id.clone(), name.clone());
        async move { Ok((file(&base, &name, |text| belongs(read_methodology(text)?, &id)).await?, Vec::new())) }
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

fn notes(base: &Arc<str>, id: &IndexId, country: CountryCode) -> Slot<Evidence> {
    let name = format!("evidence/{id}/{country}.json");
    let (base, id) = (Arc::clone(base), id.clone());
    Slot::new(&name.clone(), move || {
        let (base, id, name) = (Arc::clone(&base), id.clone(), name.clone());
        async move {
            let (value, report) = file(&base, &name, |text| read_evidence(text, &id, country)).await?;
            Ok((value, vec![(name, report)]))
        }
    })
}
