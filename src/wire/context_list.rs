//! `contexts.json`: which countries have statements, and which are in classifications. Made by `cargo xtask data`, never
//! by hand.

use super::conflicts::touch;
use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::{json, lines};
use super::{ReadError, VERSION};
use crate::model::{
    AsOf, Classification, Conflict, Context, CountryCode, EntryId, IndexId, Localized, PartId, SourceId, Statement,
    When,
};
use crate::sort::{SortSmall, SortedSet};
use serde::Serialize;
use std::cmp::Reverse;

/// What other pages need to know of statements before their files are fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contexts {
    /// The countries with statements, by code.
    pub countries: Vec<ContextEntry>,
    /// The countries that some classification has in a class, by code.
    pub classified: Vec<CountryCode>,
}

/// The statements of one country, for links to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextEntry {
    /// The country.
    pub country: CountryCode,
    /// The source.
    pub source: SourceId,
    /// As of when the source speaks.
    pub as_of: Option<AsOf>,
    /// How many statements there are.
    pub statements: usize,
    /// The newest of those with a date, at most [`Self::MOST_LATEST`].
    pub latest: Vec<LatestStatement>,
    /// Where sources seem to disagree.
    pub conflicts: Vec<ConflictTopic>,
}

/// A statement with its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatestStatement {
    /// Its key: `F34`.
    pub id: EntryId,
    /// On or within this date.
    pub date: AsOf,
    /// What it says.
    pub claim: Localized,
}

/// A conflict, for links from the indicators that it touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictTopic {
    /// Its key: `C1`.
    pub id: EntryId,
    /// What it is about.
    pub topic: Localized,
    /// The indicators that it touches.
    pub touches: Vec<(IndexId, PartId)>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    country: &'a str,
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    statements: usize,
    latest: Vec<StatementEntry<'a>>,
    conflicts: Vec<TopicEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct StatementEntry<'a> {
    id: &'a str,
    date: String,
    claim: Text<'a>,
}

#[derive(Debug, Serialize)]
struct TopicEntry<'a> {
    id: &'a str,
    topic: Text<'a>,
    touches: Vec<TouchEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct TouchEntry<'a> {
    index: &'a str,
    part: &'a str,
}

impl<'a> Entry<'a> {
    fn of(entry: &'a ContextEntry) -> Self {
        Self {
            country: entry.country.as_str(),
            source: entry.source.as_str(),
            as_of: entry.as_of.map(|date| date.edtf()),
            statements: entry.statements,
            latest: entry.latest.iter().map(StatementEntry::of).collect(),
            conflicts: entry.conflicts.iter().map(TopicEntry::of).collect(),
        }
    }
}

impl<'a> StatementEntry<'a> {
    fn of(one: &'a LatestStatement) -> Self {
        Self { id: one.id.as_str(), date: one.date.edtf(), claim: Text(&one.claim) }
    }
}

impl<'a> TopicEntry<'a> {
    fn of(topic: &'a ConflictTopic) -> Self {
        let touch = |(index, part): &'a (IndexId, PartId)| TouchEntry { index: index.as_str(), part: part.as_str() };
        Self { id: topic.id.as_str(), topic: Text(&topic.topic), touches: topic.touches.iter().map(touch).collect() }
    }
}

impl Contexts {
    /// The list for these statements and classifications.
    #[must_use]
    pub fn of<'a>(contexts: impl IntoIterator<Item = &'a Context>, classifications: &[Classification]) -> Self {
        let mut countries: Vec<ContextEntry> = contexts.into_iter().map(ContextEntry::of).collect();
        countries.sort_small_by_key(|entry| entry.country);
        let members = classifications.iter().flat_map(|one| &one.classes).flat_map(|class| &class.members);
        let classified = SortedSet::from_iter(members.copied());
        Self { countries, classified: classified.into_iter().collect() }
    }

    /// The entry of a country with statements.
    #[must_use]
    pub fn country(&self, country: CountryCode) -> Option<&ContextEntry> {
        self.countries.iter().find(|entry| entry.country == country)
    }
}

impl LatestStatement {
    /// A statement on a date. One of which only the beginning is known would be newer than any, and is none.
    fn of(statement: &Statement) -> Option<Self> {
        let When::On(date) = statement.when else { return None };
        date.latest()?;
        Some(Self { id: statement.id.clone(), date, claim: statement.claim.clone() })
    }
}

impl ContextEntry {
    /// So many of the newest statements are in the list, since it is read by pages that have no room for more.
    pub const MOST_LATEST: usize = 3;

    /// The entry of these statements.
    #[must_use]
    pub fn of(context: &Context) -> Self {
        let mut latest: Vec<LatestStatement> = context.statements.iter().filter_map(LatestStatement::of).collect();
        latest.sort_small_by_key(|one| Reverse(one.date.sort_key()));
        latest.truncate(Self::MOST_LATEST);
        let topic = |one: &Conflict| ConflictTopic {
            id: one.id.clone(),
            topic: one.topic.clone(),
            touches: one.touches.clone(),
        };
        Self {
            country: context.country,
            source: context.source.clone(),
            as_of: context.as_of,
            statements: context.statements.len(),
            latest,
            conflicts: context.conflicts.iter().map(topic).collect(),
        }
    }

    /// The conflicts that touch an indicator.
    pub fn touching<'a>(&'a self, index: &'a IndexId, part: &'a PartId) -> impl Iterator<Item = &'a ConflictTopic> {
        let touches = move |one: &&ConflictTopic| one.touches.iter().any(|(i, p)| i == index && p == part);
        self.conflicts.iter().filter(touches)
    }
}

/// Reads `contexts.json`.
///
/// # Errors
/// When the file cannot be used.
pub fn read_contexts(text: &str) -> Result<Contexts, ReadError> {
    let json = Json::of_format(text, "posture.contexts", Tolerance::Nothing)?;
    let file = json.root();
    let countries = file.required("countries").each(&mut entry);
    let classified = file.required("classified").ids(CountryCode::parse);
    Ok(json.finish(Some(Contexts { countries, classified }))?.0)
}

fn entry(entry: Object<'_>) -> Option<ContextEntry> {
    Some(ContextEntry {
        country: entry.required("country").id(CountryCode::parse)?,
        source: entry.required("source").id(SourceId::parse)?,
        as_of: entry.optional("asOf").date(),
        statements: entry.required("statements").count()?,
        latest: entry.required("latest").each(&mut latest),
        conflicts: entry.required("conflicts").each(&mut topic),
    })
}

fn latest(entry: Object<'_>) -> Option<LatestStatement> {
    Some(LatestStatement {
        id: entry.required("id").id(EntryId::parse)?,
        date: entry.required("date").date()?,
        claim: entry.required("claim").localized()?,
    })
}

fn topic(entry: Object<'_>) -> Option<ConflictTopic> {
    Some(ConflictTopic {
        id: entry.required("id").id(EntryId::parse)?,
        topic: entry.required("topic").localized()?,
        touches: entry.required("touches").each(&mut touch),
    })
}

/// Writes `contexts.json`, one country a line.
#[must_use]
pub fn write_contexts(contexts: &Contexts) -> String {
    let countries: Vec<Entry<'_>> = contexts.countries.iter().map(Entry::of).collect();
    let classified: Vec<&str> = contexts.classified.iter().map(CountryCode::as_str).collect();
    format!(
        "{{\"format\": \"posture.contexts\", \"version\": {VERSION},\n \"countries\": [\n{}\n ],\n \
         \"classified\": {}}}\n",
        lines(&countries),
        json(&classified)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contexts() -> Contexts {
        let topic = ConflictTopic {
            id: EntryId::parse("C1").unwrap(),
            topic: Localized::new("Is there a strategy?", [].into()),
            touches: vec![(IndexId::parse("ncsi-2018").unwrap(), PartId::parse("1.3").unwrap())],
        };
        let country = CountryCode::parse("AZE").unwrap();
        let entry = ContextEntry {
            country,
            source: SourceId::parse("kremlin-watch-aze").unwrap(),
            as_of: AsOf::parse("2018?"),
            statements: 55,
            latest: vec![LatestStatement {
                id: EntryId::parse("F29").unwrap(),
                date: AsOf::parse("2017").unwrap(),
                claim: Localized::new("An ambassador was turned down.", [].into()),
            }],
            conflicts: vec![topic],
        };
        Contexts { countries: vec![entry.clone(), ContextEntry { as_of: None, ..entry }], classified: vec![country] }
    }

    #[test]
    fn what_is_written_reads_back() {
        assert_eq!(read_contexts(&write_contexts(&contexts())), Ok(contexts()));
        assert_eq!(read_contexts(&write_contexts(&Contexts::default())), Ok(Contexts::default()));
    }

    #[test]
    fn a_field_that_does_not_fit_is_named() {
        let text = write_contexts(&contexts()).replacen("1.3", "1 3", 1);
        let Err(ReadError::Field { place, .. }) = read_contexts(&text) else { panic!("a part that is none") };
        assert_eq!(place, "countries[0].conflicts[0].touches[0].part");
    }

    #[test]
    fn the_newest_statements_are_dated_and_go_from_new_to_old() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/statements/AZE.json");
        let country = CountryCode::parse("AZE").unwrap();
        let (context, _) = crate::wire::read_statements(&std::fs::read_to_string(path).unwrap(), country).unwrap();
        let entry = ContextEntry::of(&context);
        let newest = context.statements.iter().filter_map(LatestStatement::of).map(|one| one.date.sort_key()).max();
        assert_eq!(entry.latest.len(), ContextEntry::MOST_LATEST);
        assert_eq!(entry.latest.first().map(|one| one.date.sort_key()), newest);
        assert!(entry.latest.is_sorted_by_key(|one| Reverse(one.date.sort_key())));
        let since = context.statements.iter().find(|one| one.id.as_str() == "F18").unwrap();
        assert_eq!(since.when, When::On(AsOf::parse("2012/..").unwrap()));
        assert_eq!(LatestStatement::of(since), None, "only when it began is known");
    }

    #[test]
    fn the_conflicts_of_an_indicator_are_found() {
        let (contexts, index) = (contexts(), IndexId::parse("ncsi-2018").unwrap());
        let entry = contexts.country(CountryCode::parse("AZE").unwrap()).unwrap();
        let count = |part| entry.touching(&index, &PartId::parse(part).unwrap()).count();
        assert_eq!((count("1.3"), count("1.4")), (1, 0));
    }
}
