//! `datapackage.json`: what each file is, how large, from whom and as of when.

use super::facts::Facts;
use super::schema::Kind;
use anyhow::{Context, Result, bail};
use posture::audit::Files;
use posture::model::{AsOf, IndexData, SourceId, Strategy};
use posture::wire::sha256;
use posture::wire::{PROFILE, Package, PackageResource, PackageSource, write_package};
use std::collections::BTreeSet;

/// The version of the data, apart from that of the program; raised when figures change.
const VERSION: &str = "1.1.0";

const DESCRIPTION: &str = "National cyber security and digital development indices: how each is computed, what was \
    published for each country, and from which source, as of which date; national strategies with what they reach of an \
    index, and dated statements about countries. README.md describes the files.";

/// Makes the text of `datapackage.json` for these files.
///
/// # Errors
/// When there is a file of a kind that isn't known.
pub(super) fn make(files: &Files, facts: &Facts) -> Result<String> {
    let resources = files.iter().map(|(path, bytes)| resource(path, bytes, facts)).collect::<Result<_>>()?;
    let package = Package {
        schema: PROFILE.to_owned(),
        name: "posture".to_owned(),
        title: "National cyber security indices".to_owned(),
        description: DESCRIPTION.to_owned(),
        version: VERSION.to_owned(),
        as_of: latest(facts.indices.iter().map(newest)),
        sources: publishers(facts),
        resources,
    };
    Ok(write_package(&package))
}

fn resource(path: &str, bytes: &[u8], facts: &Facts) -> Result<PackageResource> {
    let about = About::of(path, facts)?;
    let found: Vec<_> = about.sources.iter().filter_map(|id| facts.sources.by_id.get(id)).collect();
    let sources = found.iter().map(|source| PackageSource {
        title: source.title.clone(),
        path: source.url.as_ref().map(|url| url.as_str().to_owned()),
    });
    let terms: BTreeSet<String> = found.iter().map(|source| source.terms.to_string()).collect();
    Ok(PackageResource {
        name: path.trim_end_matches(".json").replace('/', "-").to_lowercase(),
        path: path.to_owned(),
        title: about.title,
        format: "json".to_owned(),
        mediatype: "application/json".to_owned(),
        encoding: "utf-8".to_owned(),
        bytes: bytes.len() as u64,
        hash: sha256(bytes),
        json_schema: about.kind.path(),
        as_of: about.as_of,
        sources: sources.collect(),
        terms: terms.into_iter().collect(),
    })
}

/// What is said of a file apart from its bytes.
struct About {
    kind: Kind,
    title: String,
    as_of: Option<String>,
    sources: BTreeSet<SourceId>,
}

impl About {
    fn of(path: &str, facts: &Facts) -> Result<Self> {
        let kind = Kind::of(path)?;
        if let Some(about) = Self::of_strategies(kind, path, facts).or_else(|| Self::of_statements(kind, path, facts)) {
            return Ok(about);
        }
        let index = path.trim_end_matches(".json").split('/').nth(1);
        let index = index.and_then(|id| facts.index(id)).with_context(|| format!("{path}: there is no such index"));
        let named = |index: &IndexData, what: &str| format!("{}: {what}", index.methodology.short.english());
        let (title, as_of, sources) = match kind {
            Kind::Countries => {
                let countries = &facts.countries;
                let groups = countries.groups().iter().map(|group| group.source.clone());
                let sources: BTreeSet<_> = groups.chain(countries.names_source().cloned()).collect();
                let dates = sources.iter().filter_map(|id| facts.sources.by_id.get(id)).map(|source| source.as_of);
                ("Countries and groups of countries".to_owned(), latest(dates), sources)
            }
            Kind::Tiles => ("Map of equal squares".to_owned(), None, facts.tiles.source.clone().into_iter().collect()),
            Kind::Sources => {
                let dates = facts.sources.by_id.values().map(|source| source.as_of);
                ("Sources and terms".to_owned(), latest(dates), BTreeSet::new())
            }
            Kind::Indices => {
                let sources = facts.indices.iter().flat_map(|index| index.methodology.sources.clone()).collect();
                ("List of indices".to_owned(), latest(facts.indices.iter().map(newest)), sources)
            }
            Kind::Scores => {
                let sources = facts.indices.iter().flat_map(named_by).collect();
                ("Scores and ranks in every index".to_owned(), latest(facts.indices.iter().map(newest)), sources)
            }
            Kind::Methodology => {
                let index = index?;
                let (methodology, title) = (&index.methodology, named(index, "methodology"));
                (title, latest([methodology.valid]), methodology.sources.iter().cloned().collect())
            }
            Kind::Observations => {
                let index = index?;
                (named(index, "observations"), latest([newest(index)]), named_by(index).collect())
            }
            Kind::Evidence => {
                let evidence = facts.evidence.get(path).with_context(|| format!("{path} wasn't read"))?;
                let country = facts.countries.name(&evidence.country, "en");
                let title = named(index?, &format!("evidence for {country}"));
                (title, latest([evidence.as_of]), BTreeSet::from([evidence.source.clone()]))
            }
            _ => bail!("{path} wasn't read"),
        };
        Ok(Self { kind, title, as_of, sources })
    }

    /// The list of strategies, one of them, a mapping of one, or a crosswalk between editions.
    fn of_strategies(kind: Kind, path: &str, facts: &Facts) -> Option<Self> {
        let (title, as_of, sources) = match kind {
            Kind::Strategies => {
                let sources = facts.strategies.values().flat_map(|strategy| strategy.sources.clone()).collect();
                ("List of strategies".to_owned(), latest(facts.strategies.values().flat_map(dates)), sources)
            }
            Kind::Strategy => {
                let strategy = facts.strategies.get(path)?;
                let sources = strategy.citations().map(|(_, source)| source.clone()).collect();
                (strategy.title.english().to_owned(), latest(dates(strategy)), sources)
            }
            Kind::Mapping => {
                let mapping = facts.mappings.get(path)?;
                let strategy = facts.strategies.values().find(|one| one.id == mapping.strategy)?;
                let index = facts.index(mapping.index.as_str())?;
                let title = format!("{}: {}", strategy.title.english(), index.methodology.short.english());
                let dated = mapping.sources.iter().filter_map(|id| facts.sources.by_id.get(id));
                (title, latest(dated.map(|source| source.as_of)), mapping.sources.iter().cloned().collect())
            }
            Kind::Crosswalk => {
                let crosswalk = facts.crosswalks.get(path)?;
                let [from, to] = [&crosswalk.from, &crosswalk.to].map(|id| facts.index(id.as_str()));
                let title = format!("{} to {}", from?.methodology.short.english(), to?.methodology.short.english());
                (title, latest([None]), crosswalk.sources.iter().cloned().collect())
            }
            _ => return None,
        };
        Some(Self { kind, title, as_of, sources })
    }

    /// The list of statements, those about a country, or the classifications.
    fn of_statements(kind: Kind, path: &str, facts: &Facts) -> Option<Self> {
        let (title, as_of, sources) = match kind {
            Kind::Contexts => {
                let sources = facts.contexts.values().map(|context| context.source.clone()).collect();
                let dates = facts.contexts.values().map(|context| context.as_of);
                ("List of countries with statements".to_owned(), latest(dates), sources)
            }
            Kind::Statements => {
                let context = facts.contexts.get(path)?;
                let sources = context.citations().map(|(_, source)| source.clone()).collect();
                let title = format!("Statements about {}", facts.countries.name(&context.country, "en"));
                (title, latest([context.as_of]), sources)
            }
            Kind::Classifications => {
                let all = &facts.classifications;
                let classes = all.iter().flat_map(|one| &one.classes);
                let title = "Studies that sort countries into classes".to_owned();
                (title, latest(all.iter().map(|one| Some(one.date))), classes.map(|one| one.source.clone()).collect())
            }
            _ => return None,
        };
        Some(Self { kind, title, as_of, sources })
    }
}

/// Every date on which something happened to a strategy, or was reported of it.
fn dates(strategy: &Strategy) -> Vec<Option<AsOf>> {
    let approval = strategy.approval.iter().map(|approval| approval.date);
    let reports = strategy.measures.iter().flat_map(|measure| &measure.reports);
    approval.chain(strategy.history.iter().chain(reports).map(|one| one.date)).map(Some).collect()
}

/// The sources that the observations of an index name.
fn named_by(index: &IndexData) -> impl Iterator<Item = SourceId> {
    index.observations().iter().flat_map(|one| {
        let total = one.total.as_ref().map(|total| total.source.clone());
        total.into_iter().chain([one.source.clone()])
    })
}

fn newest(index: &IndexData) -> Option<AsOf> {
    index.observations().iter().filter_map(|one| one.as_of).max_by_key(AsOf::sort_key)
}

fn latest(dates: impl IntoIterator<Item = Option<AsOf>>) -> Option<String> {
    dates.into_iter().flatten().max_by_key(AsOf::sort_key).map(|date| date.edtf())
}

/// Each publisher of an index once, in the order of menus.
fn publishers(facts: &Facts) -> Vec<PackageSource> {
    let mut found: Vec<PackageSource> = Vec::new();
    for methodology in facts.indices.iter().map(|index| &index.methodology) {
        if !found.iter().any(|source| source.title == methodology.publisher) {
            let path = methodology.home.as_ref().map(|home| home.as_str().to_owned());
            found.push(PackageSource { title: methodology.publisher.clone(), path });
        }
    }
    found
}
