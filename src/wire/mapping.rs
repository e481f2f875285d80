//! `mappings/<strategy>/<index>.json`: which priorities reach which indicators, how strongly, and why. Readers of the
//! site keep and exchange changed mappings in the same form.

use super::crosswalk::CORRESPONDENCES;
use super::field::Text;
use super::json::{Json, Known, Object, Tolerance, Value, Words};
use super::package::{json, lines};
use super::{Flaw, Handling, ReadError, Referent, Report, VERSION};
use crate::model::{
    ByInstrument, CarriedLink, CarriedMapping, Correspondence, EntryId, IndexId, Link, Mapping, Methodology,
    ObjectiveOnly, PartId, SourceId, Strategy, StrategyId, Strength, Unmeasured,
};
use crate::sort::SortedSet;
use serde::Serialize;

const STRENGTHS: Words<Strength> =
    Words { written: &["direct", "supporting"], meaning: &[Strength::Direct, Strength::Supporting] };

#[derive(Debug, Serialize)]
pub(super) struct LinkEntry<'a> {
    priority: &'a str,
    part: &'a str,
    strength: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carried: Option<CarriedLinkEntry<'a>>,
    /// In an address: somebody judged a link that is shipped as carried over, and left it as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    judged: Option<bool>,
}

#[derive(Debug, Serialize)]
struct CarriedLinkEntry<'a> {
    from: Vec<&'a str>,
    relation: &'static str,
}

#[derive(Debug, Serialize)]
struct CarriedMappingEntry<'a> {
    from: &'a str,
    new: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct ByInstrumentEntry<'a> {
    part: &'a str,
    instrument: Text<'a>,
}

#[derive(Debug, Serialize)]
struct ObjectiveOnlyEntry<'a> {
    part: &'a str,
    objective: &'a str,
    reason: Text<'a>,
}

#[derive(Debug, Serialize)]
struct UnmeasuredEntry<'a> {
    text: Text<'a>,
    entries: Vec<&'a str>,
}

/// Reads a mapping by itself. What it names may not exist; [`read_mapping_for`] checks that too.
///
/// A link without a reason is kept, with a reason that says nothing, so that nobody loses a judgement; it is in the
/// report. Of two links between the same two the second is left out.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_mapping(text: &str) -> Result<(Mapping, Report), ReadError> {
    let json = Json::of_format(text, "posture.mapping", Tolerance::Content)?;
    let read = mapping(json.root(), None);
    json.finish(read)
}

/// The same for the shipped file of a strategy and an index.
///
/// # Errors
/// When the file as a whole cannot be used, or is about another strategy or index.
pub fn read_mapping_of(text: &str, strategy: &StrategyId, index: &IndexId) -> Result<(Mapping, Report), ReadError> {
    let json = Json::of_format(text, "posture.mapping", Tolerance::Content)?;
    json.root().check_about(&[("strategy", strategy.as_str()), ("index", index.as_str())])?;
    let read = mapping(json.root(), None);
    json.finish(read)
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
    let json = Json::of_format(text, "posture.mapping", Tolerance::Content)?;
    json.root().check_about(&[("strategy", strategy.id.as_str()), ("index", methodology.id.as_str())])?;
    let read = mapping(json.root(), Some(&Scope::of(strategy, methodology)));
    json.finish(read)
}

/// What a mapping may name.
pub(super) struct Scope<'a> {
    priorities: Known,
    objectives: Known,
    entries: Known,
    methodology: &'a Methodology,
}

impl<'a> Scope<'a> {
    pub(super) fn of(strategy: &Strategy, methodology: &'a Methodology) -> Self {
        let priorities = || strategy.priorities.iter().map(|one| one.id.to_string());
        let objectives = || strategy.objectives.iter().map(|one| one.id.to_string());
        Self {
            priorities: Known::of(Referent::Priority, priorities()),
            objectives: Known::of(Referent::Objective, objectives()),
            entries: Known::of(Referent::Entry, priorities().chain(objectives())),
            methodology,
        }
    }
}

/// Reads a mapping. Without a scope only the file itself is known.
fn mapping(file: Object<'_>, scope: Option<&Scope<'_>>) -> Option<Mapping> {
    let basis = file.required("basis").own_text().unwrap_or_default();
    Some(Mapping {
        strategy: file.required("strategy").id(StrategyId::parse)?,
        index: file.required("index").id(IndexId::parse)?,
        basis,
        sources: file.required("sources").ids(SourceId::parse),
        links: links(file.required("links"), scope, None),
        by_instrument: file.optional("byInstrument").each(&mut |entry| {
            let instrument = entry.required("instrument").own_text().unwrap_or_default();
            Some(ByInstrument { part: part(entry, scope)?, instrument })
        }),
        objective_only: file.optional("objectiveOnly").each(&mut |entry| {
            let reason = entry.required("reason").own_text().unwrap_or_default();
            let part = part(entry.about("objective"), scope)?;
            let objective = entry_id(entry.about("part").required("objective"), scope.map(|scope| &scope.objectives))?;
            Some(ObjectiveOnly { part, objective, reason })
        }),
        unmeasured: file.optional("unmeasured").each(&mut |entry| {
            let text = entry.required("text").own_text().unwrap_or_default();
            let entries = entry.optional("entries");
            let entries = match scope {
                Some(scope) => entries.all_named(EntryId::parse, &scope.entries),
                None => entries.ids(EntryId::parse),
            };
            Some(Unmeasured { text, entries })
        }),
        carried: file.optional("carried").object().and_then(|carried| {
            let (from, new) = (carried.required("from").id(IndexId::parse), carried.required("new").ids(PartId::parse));
            Some(CarriedMapping { from: from?, new })
        }),
    })
}

/// What a link was carried over from: indicators of another edition, so that they are not looked for in this one.
fn carried_link(entry: Object<'_>) -> Option<CarriedLink> {
    let (from, relation) = (entry.required("from").ids(PartId::parse), entry.required("relation"));
    let correspondence = relation.word(&CORRESPONDENCES)?;
    if correspondence == Correspondence::New || from.is_empty() {
        relation.drop(Flaw::Correspondence(from.len()));
        return None;
    }
    Some(CarriedLink { from, correspondence })
}

/// Reads links. A reason that an entry does not have at all is that of the same link of `shipped`; where there is none,
/// nothing is noted then, since it is shown as such, link by link.
pub(super) fn links(list: Value<'_>, scope: Option<&Scope<'_>>, shipped: Option<&Mapping>) -> Vec<Link> {
    let mut seen = SortedSet::new();
    list.each(&mut |entry| {
        let strength = entry.required("strength").word(&STRENGTHS);
        let known = scope.map(|scope| &scope.priorities);
        let priority = entry_id(entry.about("part").required("priority"), known)?;
        let part = part(entry.about("priority"), scope)?;
        let both = format!("{priority} {part}");
        if !seen.insert(both.clone()) {
            entry.value().note_about(&both, None, Handling::Dropped, Flaw::Repeated(both.clone()));
            return None;
        }
        let reason = entry.optional("reason");
        let as_shipped = shipped.filter(|_| !reason.is_there()).and_then(|shipped| shipped.link(&priority, &part));
        let reason = reason.own_text().or_else(|| as_shipped.map(|link| link.reason.clone()));
        // In an address, a link that is as shipped in all that it says is so in this as well.
        let is_judged = entry.optional("judged").truth().unwrap_or_default();
        let as_carried = as_shipped.filter(|link| !is_judged && Some(link.strength) == strength);
        let carried = entry.optional("carried").object().and_then(carried_link);
        let carried = carried.or_else(|| as_carried.and_then(|link| link.carried.clone()));
        if reason.is_none() && shipped.is_none() {
            entry.value().note_about(&both, Some("reason"), Handling::Kept, Flaw::NoReason);
        }
        Some(Link { priority, part, strength: strength?, reason: reason.unwrap_or_default(), carried })
    })
}

/// The indicator in the field `part`.
fn part(entry: Object<'_>, scope: Option<&Scope<'_>>) -> Option<PartId> {
    let value = entry.required("part");
    let id = value.id(PartId::parse)?;
    let Some(scope) = scope else { return Some(id) };
    let flaw = match scope.methodology.part(&id) {
        Some(part) if part.parts.is_empty() => return Some(id),
        Some(_) => Flaw::NotIndicator(id),
        None => Flaw::Unknown { what: Referent::Part, id: id.to_string() },
    };
    value.drop(flaw);
    None
}

fn entry_id(value: Value<'_>, known: Option<&Known>) -> Option<EntryId> {
    match known {
        Some(known) => value.named(EntryId::parse, known),
        None => value.id(EntryId::parse),
    }
}

/// Writes a mapping, one link a line. Reading it gives the same mapping again.
#[must_use]
pub fn write_mapping(mapping: &Mapping) -> String {
    let sources: Vec<&str> = mapping.sources.iter().map(SourceId::as_str).collect();
    let links: Vec<LinkEntry<'_>> = mapping.links.iter().map(LinkEntry::of).collect();
    let by_instrument: Vec<ByInstrumentEntry<'_>> = mapping
        .by_instrument
        .iter()
        .map(|one| ByInstrumentEntry { part: one.part.as_str(), instrument: Text(&one.instrument) })
        .collect();
    let objective_only: Vec<ObjectiveOnlyEntry<'_>> = mapping
        .objective_only
        .iter()
        .map(|one| ObjectiveOnlyEntry {
            part: one.part.as_str(),
            objective: one.objective.as_str(),
            reason: Text(&one.reason),
        })
        .collect();
    let unmeasured: Vec<UnmeasuredEntry<'_>> = mapping
        .unmeasured
        .iter()
        .map(|one| UnmeasuredEntry {
            text: Text(&one.text),
            entries: one.entries.iter().map(EntryId::as_str).collect(),
        })
        .collect();
    let carried = mapping.carried.as_ref().map(|carried| {
        let new = carried.new.iter().map(PartId::as_str).collect();
        format!(" \"carried\": {},\n", json(&CarriedMappingEntry { from: carried.from.as_str(), new }))
    });
    format!(
        "{{\"format\": \"posture.mapping\", \"version\": {VERSION},\n \"strategy\": \"{}\",\n \"index\": \"{}\",\n{} \
         \"basis\": {},\n \"sources\": {},\n \"links\": [\n{}\n ],\n \"byInstrument\": [\n{}\n ],\n \
         \"objectiveOnly\": [\n{}\n ],\n \"unmeasured\": [\n{}\n ]}}\n",
        mapping.strategy,
        mapping.index,
        carried.unwrap_or_default(),
        json(&Text(&mapping.basis)),
        json(&sources),
        lines(&links),
        lines(&by_instrument),
        lines(&objective_only),
        lines(&unmeasured),
    )
}

impl<'a> LinkEntry<'a> {
    /// The link with its reason.
    pub(super) fn of(link: &'a Link) -> Self {
        Self {
            priority: link.priority.as_str(),
            part: link.part.as_str(),
            strength: STRENGTHS.of(link.strength),
            reason: Some(Text(&link.reason)),
            carried: link.carried.as_ref().map(|carried| CarriedLinkEntry {
                from: carried.from.iter().map(PartId::as_str).collect(),
                relation: CORRESPONDENCES.of(carried.correspondence),
            }),
            judged: None,
        }
    }

    /// The same for an address, as far as it differs from the link as it is shipped.
    pub(super) fn beside(self, link: &Link, shipped: Option<&Link>) -> Self {
        let Some(shipped) = shipped.filter(|shipped| shipped.reason == link.reason) else { return self };
        let is_as_strong = shipped.strength == link.strength;
        let judged = (is_as_strong && shipped.carried.is_some() && link.carried.is_none()).then_some(true);
        let is_known = link.carried == shipped.carried && is_as_strong;
        Self { reason: None, carried: if is_known { None } else { self.carried }, judged, ..self }
    }
}

#[cfg(test)]
pub(super) mod tests;
