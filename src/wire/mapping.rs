//! `mappings/<strategy>/<index>.json`: which priorities reach which indicators, how strongly, and why. Readers of the
//! site keep and exchange changed mappings in the same form.

use super::field::OwnText;
use super::lenient::{Known, each};
use super::package::{json, lines};
use super::report::cut;
use super::{Flaw, ReadError, Referent, Report, VERSION, envelope};
use crate::model::{
    ByInstrument, EntryId, IndexId, Link, Localized, Mapping, Methodology, ObjectiveOnly, PartId, SourceId, Strategy,
    StrategyId, Strength, Unmeasured,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How the priorities of a strategy lie over the indicators of an index: a judgement, each link with its reason.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub(super) struct MappingFile {
    strategy: String,
    index: String,
    #[cfg_attr(feature = "schema", schemars(with = "super::field::Text"))]
    basis: OwnText,
    sources: Vec<String>,
    links: Vec<LinkEntry>,
    #[serde(default)]
    by_instrument: Vec<ByInstrumentEntry>,
    #[serde(default)]
    objective_only: Vec<ObjectiveOnlyEntry>,
    #[serde(default)]
    unmeasured: Vec<UnmeasuredEntry>,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct LinkEntry {
    priority: String,
    part: String,
    strength: StrengthEntry,
    #[cfg_attr(feature = "schema", schemars(with = "super::field::Text"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<OwnText>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum StrengthEntry {
    Direct,
    Supporting,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ByInstrumentEntry {
    part: String,
    #[cfg_attr(feature = "schema", schemars(with = "super::field::Text"))]
    instrument: OwnText,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ObjectiveOnlyEntry {
    part: String,
    objective: String,
    #[cfg_attr(feature = "schema", schemars(with = "super::field::Text"))]
    reason: OwnText,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct UnmeasuredEntry {
    #[cfg_attr(feature = "schema", schemars(with = "super::field::Text"))]
    text: OwnText,
    #[serde(default)]
    entries: Vec<String>,
}

/// Reads a mapping by itself. What it names may not exist; [`read_mapping_for`] checks that too.
///
/// A link without a reason is kept, with a reason that says nothing, so that nobody loses a judgement; it is in the
/// report. Of two links between the same two the second is left out.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_mapping(text: &str) -> Result<(Mapping, Report), ReadError> {
    let file: MappingFile = envelope::read(text, "posture.mapping")?;
    let strategy = StrategyId::parse(&file.strategy).map_err(|error| ReadError::id("strategy", &error))?;
    let index = IndexId::parse(&file.index).map_err(|error| ReadError::id("index", &error))?;
    Ok(Reader { scope: None, report: Report::default() }.mapping(file, strategy, index))
}

/// The same for the shipped file of a strategy and an index.
///
/// # Errors
/// When the file as a whole cannot be used, or is about another strategy or index.
pub fn read_mapping_of(text: &str, strategy: &StrategyId, index: &IndexId) -> Result<(Mapping, Report), ReadError> {
    let (mapping, report) = read_mapping(text)?;
    expect_subject((mapping.strategy.as_str(), mapping.index.as_str()), strategy, index)?;
    Ok((mapping, report))
}

/// Reads a mapping of this strategy onto this index. What names a priority, an objective or an indicator that they do
/// not have is left out, and so is a link to an area; each with its place, such as `links[3].part`.
///
/// # Errors
/// When the file as a whole cannot be used, or is about another strategy or index.
pub fn read_mapping_for(
    text: &str,
    strategy: &Strategy,
    methodology: &Methodology,
) -> Result<(Mapping, Report), ReadError> {
    let file: MappingFile = envelope::read(text, "posture.mapping")?;
    expect_subject((&file.strategy, &file.index), &strategy.id, &methodology.id)?;
    let reader = Reader { scope: Some(Scope::of(strategy, methodology)), report: Report::default() };
    Ok(reader.mapping(file, strategy.id.clone(), methodology.id.clone()))
}

/// Whether a mapping is about the strategy and the index wanted.
pub(super) fn expect_subject(found: (&str, &str), strategy: &StrategyId, index: &IndexId) -> Result<(), ReadError> {
    if found == (strategy.as_str(), index.as_str()) {
        return Ok(());
    }
    Err(ReadError::OtherSubject {
        expected: format!("{strategy} {index}"),
        found: format!("{} {}", cut(found.0), cut(found.1)),
    })
}

/// Reads links alone, as an address carries them: without the reasons that the shipped mapping has.
pub(super) fn read_links(
    entries: Vec<LinkEntry>,
    shipped: &Mapping,
    strategy: &Strategy,
    methodology: &Methodology,
) -> (Vec<Link>, Report) {
    let mut reader = Reader { scope: Some(Scope::of(strategy, methodology)), report: Report::default() };
    let links = reader.links(entries, Some(shipped));
    // A reason that is not carried is shown as such, link by link.
    reader.report.problems.retain(|problem| problem.flaw != Flaw::NoReason);
    (links, reader.report)
}

/// What a mapping may name.
struct Scope<'a> {
    priorities: Known<EntryId>,
    objectives: Known<EntryId>,
    entries: Known<EntryId>,
    methodology: &'a Methodology,
}

impl<'a> Scope<'a> {
    fn of(strategy: &Strategy, methodology: &'a Methodology) -> Self {
        let priorities = || strategy.priorities.iter().map(|one| one.id.clone());
        let objectives = || strategy.objectives.iter().map(|one| one.id.clone());
        Self {
            priorities: Known::of(Referent::Priority, EntryId::parse, priorities()),
            objectives: Known::of(Referent::Objective, EntryId::parse, objectives()),
            entries: Known::of(Referent::Entry, EntryId::parse, priorities().chain(objectives())),
            methodology,
        }
    }
}

struct Reader<'a> {
    /// None where only the file itself is known.
    scope: Option<Scope<'a>>,
    report: Report,
}

impl Reader<'_> {
    fn mapping(mut self, file: MappingFile, strategy: StrategyId, index: IndexId) -> (Mapping, Report) {
        let mapping = Mapping {
            strategy,
            index,
            basis: file.basis.said().unwrap_or_default(),
            sources: self.report.ids("sources", "", &file.sources, SourceId::parse),
            links: self.links(file.links, None),
            by_instrument: each("byInstrument", file.by_instrument, |place, entry| {
                let part = self.part(place, "", &entry.part)?;
                Some(ByInstrument { part, instrument: entry.instrument.said().unwrap_or_default() })
            }),
            objective_only: each("objectiveOnly", file.objective_only, |place, entry| {
                let part = self.part(place, &entry.objective, &entry.part)?;
                let scope = self.scope.as_ref().map(|scope| &scope.objectives);
                let place = format!("{place}.objective");
                let objective = entry_id(&mut self.report, place, part.as_str(), &entry.objective, scope)?;
                Some(ObjectiveOnly { part, objective, reason: entry.reason.said().unwrap_or_default() })
            }),
            unmeasured: each("unmeasured", file.unmeasured, |place, entry| {
                let entries = self.entries(&format!("{place}.entries"), &entry.entries);
                Some(Unmeasured { text: entry.text.said().unwrap_or_default(), entries })
            }),
        };
        (mapping, self.report)
    }

    /// A reason that an entry does not have at all is that of the same link of `shipped`.
    fn links(&mut self, entries: Vec<LinkEntry>, shipped: Option<&Mapping>) -> Vec<Link> {
        let mut seen = BTreeSet::new();
        each("links", entries, |place, entry| {
            let (subject, scope) = (&entry.part, self.scope.as_ref().map(|scope| &scope.priorities));
            let priority = entry_id(&mut self.report, format!("{place}.priority"), subject, &entry.priority, scope)?;
            let part = self.part(place, &entry.priority, &entry.part)?;
            let both = format!("{priority} {part}");
            let key = (priority.clone(), part.clone());
            if !self.report.is_first(place.to_owned(), &both, key, &mut seen) {
                return None;
            }
            let reason = match entry.reason {
                Some(reason) => reason.said(),
                None => shipped.and_then(|shipped| shipped.link(&priority, &part)).map(|link| link.reason.clone()),
            };
            let reason = reason.unwrap_or_else(|| {
                self.report.add(format!("{place}.reason"), &both, Flaw::NoReason);
                Localized::default()
            });
            Some(Link { priority, part, strength: entry.strength.into(), reason })
        })
    }

    /// The indicator in the field `part`.
    fn part(&mut self, place: &str, subject: &str, text: &str) -> Option<PartId> {
        let place = format!("{place}.part");
        let id = self.report.id(place.clone(), subject, text, PartId::parse)?;
        let Some(scope) = &self.scope else { return Some(id) };
        let flaw = match scope.methodology.part(&id) {
            Some(part) if part.parts.is_empty() => return Some(id),
            Some(_) => Flaw::NotIndicator(id),
            None => Flaw::Unknown { what: Referent::Part, id: id.to_string() },
        };
        self.report.add(place, subject, flaw);
        None
    }

    /// Objectives and priorities.
    fn entries(&mut self, place: &str, texts: &[String]) -> Vec<EntryId> {
        match &self.scope {
            Some(scope) => self.report.all_named(place, "", texts, &scope.entries),
            None => self.report.ids(place, "", texts, EntryId::parse),
        }
    }
}

fn entry_id(
    report: &mut Report,
    place: String,
    subject: &str,
    text: &str,
    known: Option<&Known<EntryId>>,
) -> Option<EntryId> {
    match known {
        Some(known) => report.named(place, subject, text, known),
        None => report.id(place, subject, text, EntryId::parse),
    }
}

/// Writes a mapping, one link a line. Reading it gives the same mapping again.
#[must_use]
pub fn write_mapping(mapping: &Mapping) -> String {
    let entries = |ids: &[EntryId]| ids.iter().map(ToString::to_string).collect();
    let sources: Vec<&str> = mapping.sources.iter().map(SourceId::as_str).collect();
    let links: Vec<LinkEntry> = mapping.links.iter().map(LinkEntry::of).collect();
    let by_instrument: Vec<ByInstrumentEntry> = mapping
        .by_instrument
        .iter()
        .map(|one| ByInstrumentEntry { part: one.part.to_string(), instrument: (&one.instrument).into() })
        .collect();
    let objective_only: Vec<ObjectiveOnlyEntry> = mapping
        .objective_only
        .iter()
        .map(|one| ObjectiveOnlyEntry {
            part: one.part.to_string(),
            objective: one.objective.to_string(),
            reason: (&one.reason).into(),
        })
        .collect();
    let unmeasured: Vec<UnmeasuredEntry> = mapping
        .unmeasured
        .iter()
        .map(|one| UnmeasuredEntry { text: (&one.text).into(), entries: entries(&one.entries) })
        .collect();
    format!(
        "{{\"format\": \"posture.mapping\", \"version\": {VERSION},\n \"strategy\": \"{}\",\n \"index\": \"{}\",\n \
         \"basis\": {},\n \"sources\": {},\n \"links\": [\n{}\n ],\n \"byInstrument\": [\n{}\n ],\n \
         \"objectiveOnly\": [\n{}\n ],\n \"unmeasured\": [\n{}\n ]}}\n",
        mapping.strategy,
        mapping.index,
        json(&OwnText::from(&mapping.basis)),
        json(&sources),
        lines(&links),
        lines(&by_instrument),
        lines(&objective_only),
        lines(&unmeasured),
    )
}

impl LinkEntry {
    /// The link with its reason.
    pub(super) fn of(link: &Link) -> Self {
        Self {
            priority: link.priority.to_string(),
            part: link.part.to_string(),
            strength: link.strength.into(),
            reason: Some((&link.reason).into()),
        }
    }

    /// The same without its reason.
    pub(super) fn without_reason(self) -> Self {
        Self { reason: None, ..self }
    }
}

impl From<Strength> for StrengthEntry {
    fn from(strength: Strength) -> Self {
        match strength {
            Strength::Direct => Self::Direct,
            Strength::Supporting => Self::Supporting,
        }
    }
}

impl From<StrengthEntry> for Strength {
    fn from(entry: StrengthEntry) -> Self {
        match entry {
            StrengthEntry::Direct => Self::Direct,
            StrengthEntry::Supporting => Self::Supporting,
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
