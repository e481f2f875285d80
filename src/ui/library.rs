//! The data package as the pages see it: each file fetched once, when first needed.

use super::brought_note::is_noted;
use super::load::{Awaited, Cause, Failure, Loaded, Slot, file};
use crate::browser::fetch::FetchError;
use crate::browser::{keeper, task};
use crate::model::{
    Classification, Context, Countries, CountryCode, Crosswalk, Evidence, IndexData, IndexId, Mapping, Methodology,
    Observation, SourceId, Sources, Strategy, StrategyId, TileGrid,
};
use crate::scoring::IndexScores;
use crate::sort::{SortedMap, SortedSet};
use crate::text::Message;
use crate::ui::prelude::*;
use crate::wire::{
    Contexts, IndexEntry, Package, ReadError, Report, StrategyEntry, read_classifications, read_contexts,
    read_countries, read_crosswalk_of, read_evidence, read_indices, read_mapping_of, read_methodology,
    read_observations, read_package, read_scores, read_sources, read_statements, read_strategies, read_strategy,
    read_tiles,
};
use futures::future::LocalBoxFuture;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Files of one kind, by what they are about.
type Cache<Key, T> = Arc<Mutex<SortedMap<Key, Slot<T>>>>;

/// A file that few pages name: the others do without its reader, which would otherwise stand in the first view.
type Later<T> = Arc<OnceLock<Slot<T>>>;

/// Pages that the reader brought, and how they come to what is published.
pub trait BroughtPages {
    /// An index with the pages of it.
    fn index(&self, index: IndexData) -> IndexData;
    /// The sources with the pages.
    fn sources(&self, sources: Sources) -> Sources;
    /// The indices with the countries that there are pages on.
    fn entries(&self, entries: Vec<IndexEntry>) -> Vec<IndexEntry>;
    /// The evidence on the page that this is the source of.
    fn evidence(&self, source: &SourceId) -> Option<Evidence>;
    /// The scores of indices with the pages, for which the methodologies of those are needed, and no more of them.
    fn scores(
        &self,
        base: Arc<str>,
        scores: Vec<IndexScores>,
    ) -> LocalBoxFuture<'static, Result<Vec<IndexScores>, Failure>>;
    /// Has the library follow what is kept from now on.
    fn follow(&self, library: &Library);
    /// Tries again to read what is kept.
    fn retry(&self);
}

/// Gets them. It is called only where something has been brought: what is needed for it is in a file of the program that
/// the others do without.
pub type GetBrought = fn() -> LocalBoxFuture<'static, Result<Rc<dyn BroughtPages>, Failure>>;

/// Everything that can be fetched.
#[derive(Clone)]
pub struct Library {
    base: Arc<str>,
    brought: GetBrought,
    /// Why the pages that the reader brought could not be read, so that only what is published is shown.
    pub brought_unread: RwSignal<Option<Message>>,
    /// The oldest day of files that came from what is kept, because the network failed.
    pub kept: RwSignal<Option<String>>,
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
    tiles: Later<TileGrid>,
    methodologies: Cache<IndexId, Methodology>,
    indexes: Cache<IndexId, IndexData>,
    evidence: Cache<(IndexId, CountryCode, Option<SourceId>), Evidence>,
    strategies: Cache<StrategyId, Strategy>,
    mappings: Cache<(StrategyId, IndexId), Mapping>,
    crosswalks: Cache<(IndexId, IndexId), Crosswalk>,
    statements: Cache<CountryCode, Context>,
}

impl Library {
    /// An empty library under a base path.
    pub fn provide(base: &str, brought: GetBrought) -> Self {
        let base: Arc<str> = base.into();
        let kept = RwSignal::new(None::<String>);
        keeper::on_kept(move |day| {
            if kept.with_untracked(|oldest| oldest.as_ref().is_none_or(|oldest| day < *oldest)) {
                kept.set(Some(day));
            }
        });
        let library = Self {
            brought,
            kept,
            brought_unread: RwSignal::new(None),
            countries: list(&base, "countries.json", read_countries),
            sources: list(&base, "sources.json", read_sources)
                .also(is_any_brought, brought, |pages, all| pages.sources(all)),
            indices: list(&base, "indices.json", |text| whole(read_indices(text))).also(
                is_any_brought,
                brought,
                |pages, all| pages.entries(all),
            ),
            package: Arc::default(),
            strategy_entries: Arc::default(),
            contexts: Arc::default(),
            classifications: Arc::default(),
            scores: Arc::default(),
            tiles: Arc::default(),
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
        if is_any_brought() {
            library.follow_brought();
        }
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

    /// The map of equal squares.
    pub fn tiles(&self) -> Slot<TileGrid> {
        self.tiles.get_or_init(|| list(&self.base, "tiles.json", read_tiles)).clone()
    }

    /// The score and rank of every country in every index.
    pub fn scores(&self) -> Slot<Vec<IndexScores>> {
        self.scores.get_or_init(|| scores(&self.base, self.brought)).clone()
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
        on(&self.indexes, id.clone(), |id| {
            let of = id.clone();
            index(&self.base, &id).also(move || is_noted(Some(&of)), self.brought, |pages, index| pages.index(index))
        })
    }

    /// The evidence behind an observation, where it says that there is some.
    pub fn evidence(&self, id: &IndexId, observation: &Observation) -> Slot<Evidence> {
        let brought = Some(&observation.source).filter(|source| source.is_brought()).cloned();
        on(&self.evidence, (id.clone(), observation.country, brought), |(id, country, brought)| {
            let name = format!("evidence/{id}/{country}.json");
            let Some(source) = brought else {
                return one(&self.base, name, move |text| read_evidence(text, &id, country));
            };
            let get = self.brought;
            Slot::new(&name.clone(), move || {
                let (name, source) = (name.clone(), source.clone());
                async move {
                    let gone = || Failure { file: name, cause: Cause::Fetch(FetchError::Status(404)) };
                    Ok((get().await?.evidence(&source).ok_or_else(gone)?, Vec::new()))
                }
            })
        })
    }

    /// Follows what the reader brings from now on, or puts back, in whichever tab.
    pub fn follow_brought(&self) {
        let library = self.clone();
        task::spawn(async move {
            // Where that does not come, what was brought before takes part all the same.
            if let Ok(pages) = (library.brought)().await {
                pages.follow(&library);
            }
        });
    }

    /// Tries again to read what the reader brought. Once it is there it takes part.
    pub fn retry_brought(&self) {
        let library = self.clone();
        task::spawn(async move {
            if let Ok(pages) = (library.brought)().await {
                pages.retry();
            }
        });
    }

    /// What the reader brought to these indices has changed: what is shown of them is made anew.
    pub fn brought_changed(&self, indices: &SortedSet<IndexId>) {
        self.sources.again();
        self.indices.again();
        if let Some(scores) = self.scores.get() {
            scores.again();
        }
        for (id, slot) in self.indexes.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            if indices.contains(id) {
                slot.again();
            }
        }
        for ((id, _, brought), slot) in self.evidence.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            if brought.is_some() && indices.contains(id) {
                slot.again();
            }
        }
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

fn is_any_brought() -> bool {
    is_noted(None)
}

/// What is in a cache under a key; put there when first asked for.
fn on<Key: Ord + Clone, T>(cache: &Cache<Key, T>, key: Key, make: impl FnOnce(Key) -> Slot<T>) -> Slot<T> {
    let mut cache = cache.lock().unwrap_or_else(PoisonError::into_inner);
    cache.get_or_insert_with(key.clone(), || make(key)).clone()
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
        .map_err(|error| Failure { file: observations_file.clone(), cause: Cause::Read(error) })?;
    Ok((IndexData::new(methodology, observations), vec![(observations_file, report)]))
}

/// The scores, with what the reader brought.
fn scores(base: &Arc<str>, brought: GetBrought) -> Slot<Vec<IndexScores>> {
    let base = Arc::clone(base);
    Slot::new("scores.json", move || {
        let base = Arc::clone(&base);
        async move {
            let scores = file(&base, "scores.json", read_scores).await?;
            let scores = if is_any_brought() { brought().await?.scores(base, scores).await? } else { scores };
            Ok((scores, Vec::new()))
        }
    })
}

/// The methodology, unless it is another one.
///
/// # Errors
/// Where it is.
pub fn belongs(methodology: Methodology, id: &IndexId) -> Result<Methodology, ReadError> {
    if methodology.id == *id {
        Ok(methodology)
    } else {
        Err(ReadError::OtherSubject { expected: id.to_string(), found: methodology.id.to_string() })
    }
}
