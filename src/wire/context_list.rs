//! `contexts.json`: which countries have statements, and which are in classifications. Made by `cargo xtask data`, never
//! by hand.

use super::conflicts::touch;
use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::{json, lines};
use super::{ReadError, VERSION};
use crate::model::{
    AsOf, Classification, Conflict, Context, CountryCode, EntryId, IndexId, Localized, PartId, SourceId,
};
use crate::sort::{SortSmall, SortedSet};
use serde::Serialize;

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
    /// Where sources seem to disagree.
    pub conflicts: Vec<ConflictTopic>,
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
    conflicts: Vec<TopicEntry<'a>>,
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
            conflicts: entry.conflicts.iter().map(TopicEntry::of).collect(),
        }
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

impl ContextEntry {
    /// The entry of these statements.
    #[must_use]
    pub fn of(context: &Context) -> Self {
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
        conflicts: entry.required("conflicts").each(&mut topic),
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
    fn the_conflicts_of_an_indicator_are_found() {
        let (contexts, index) = (contexts(), IndexId::parse("ncsi-2018").unwrap());
        let entry = contexts.country(CountryCode::parse("AZE").unwrap()).unwrap();
        let count = |part| entry.touching(&index, &PartId::parse(part).unwrap()).count();
        assert_eq!((count("1.3"), count("1.4")), (1, 0));
    }
}
