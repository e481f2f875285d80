//! `crosswalks/<from>/<to>.json`: which indicators of one edition of an index follow from which of another, and why. Readers
//! of the site keep and exchange changed crosswalks in the same form.

use super::assessment::methodology_version;
use super::field::Text;
use super::json::{Json, Object, Tolerance, Value, Words};
use super::package::{json, lines};
use super::{Flaw, Handling, ReadError, Referent, Report, VERSION};
use crate::model::{
    Correspondence, Crossing, Crosswalk, IndexId, Localized, Methodology, NotAsked, PartId, ReferenceKind, SourceId,
};
use crate::sort::{SortedMap, SortedSet};
use serde::Serialize;

pub(super) const CORRESPONDENCES: Words<Correspondence> = Words {
    written: &["same", "close", "new"],
    meaning: &[Correspondence::Same, Correspondence::Close, Correspondence::New],
};

/// Reads a crosswalk by itself. What it names may not exist; [`read_crosswalk_for`] checks that too.
///
/// What lacks a reason is kept, with one that says nothing, and is in the report. Of two links to the same indicator the
/// second is left out.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_crosswalk(text: &str) -> Result<(Crosswalk, Report), ReadError> {
    let json = Json::of_format(text, "posture.crosswalk", Tolerance::Content)?;
    let read = crosswalk(json.root(), None);
    json.finish(read)
}

/// The same for the shipped file of two editions.
///
/// # Errors
/// When the file as a whole cannot be used, or is about other editions.
pub fn read_crosswalk_of(text: &str, from: &IndexId, to: &IndexId) -> Result<(Crosswalk, Report), ReadError> {
    let json = Json::of_format(text, "posture.crosswalk", Tolerance::Content)?;
    json.root().check_about(&[("from", from.as_str()), ("to", to.as_str())])?;
    let read = crosswalk(json.root(), None);
    json.finish(read)
}

/// Reads a crosswalk between these two. What names an indicator that they do not have is left out. An indicator of which
/// nothing is said, and a methodology that is not in the state for which the crosswalk was made, are in the report.
///
/// # Errors
/// When the file as a whole cannot be used, or is about other editions.
pub fn read_crosswalk_for(text: &str, from: &Methodology, to: &Methodology) -> Result<(Crosswalk, Report), ReadError> {
    let json = Json::of_format(text, "posture.crosswalk", Tolerance::Content)?;
    json.root().check_about(&[("from", from.id.as_str()), ("to", to.id.as_str())])?;
    let read = crosswalk(json.root(), Some([from, to]));
    json.finish(read)
}

/// Reads a crosswalk that a reader may have written, by itself or between these two. It is read as [`read_crosswalk`] and
/// [`read_crosswalk_for`] do, but its texts need not be in English.
///
/// # Errors
/// When the file as a whole cannot be used, or is about other editions than these.
pub fn read_own_crosswalk(text: &str, between: Option<[&Methodology; 2]>) -> Result<(Crosswalk, Report), ReadError> {
    let json = Json::of_format(text, "posture.crosswalk", Tolerance::Content)?;
    if let Some([from, to]) = between {
        json.root().check_about(&[("from", from.id.as_str()), ("to", to.id.as_str())])?;
    }
    let read = read(json.root(), between, Value::own_text);
    json.finish(read)
}

/// The methodologies of the two editions, where they are known.
pub(super) type Scope<'a> = Option<[&'a Methodology; 2]>;

/// How a reason is had from an entry about an indicator, whose id stands in the named field.
pub(super) type ReasonOf<'a> = &'a dyn Fn(Object<'_>, &str, &PartId) -> Localized;

fn crosswalk(file: Object<'_>, scope: Scope<'_>) -> Option<Crosswalk> {
    read(file, scope, Value::localized)
}

fn read<'j>(file: Object<'j>, scope: Scope<'_>, text: fn(Value<'j>) -> Option<Localized>) -> Option<Crosswalk> {
    let mut reasons = SortedMap::new();
    for (name, value) in file.required("reasons").fields() {
        // Keys are of the same form as those of kinds of reference.
        reasons.extend(value.name_id(&name, ReferenceKind::parse).map(|_| name.clone()).zip(text(value)));
    }
    let reason = |entry: Object<'_>, about: &str, _: &PartId| {
        let named = entry.optional("reason").text();
        let found = named.and_then(|name| reasons.get(&name).cloned());
        found.unwrap_or_else(|| {
            entry.about(about).lacks("reason", Handling::Kept, Flaw::NoReason);
            Localized::default()
        })
    };
    let versions = versions(file, scope)?;
    let (links, dropped) = rows(file, scope, &reason);
    Some(Crosswalk {
        from: file.required("from").id(IndexId::parse)?,
        to: file.required("to").id(IndexId::parse)?,
        versions,
        basis: text(file.required("basis"))?,
        mapping_basis: file.optional("mappingBasis").localized(),
        sources: file.required("sources").ids(SourceId::parse),
        links,
        dropped,
    })
}

/// For which states of the two it was made; that these are other ones is in the report.
pub(super) fn versions(file: Object<'_>, scope: Scope<'_>) -> Option<[String; 2]> {
    let versions = file.required("versions").object()?;
    let version = |name, methodology: Option<&Methodology>| {
        let version = versions.required(name).text()?;
        if let Some(methodology) = methodology.filter(|one| methodology_version(one) != version) {
            versions.optional(name).note(Handling::Kept, Flaw::OtherVersion(methodology.id.clone()));
        }
        Some(version)
    };
    let [from, to] = both(scope);
    Some([version("from", from)?, version("to", to)?])
}

const fn both(scope: Scope<'_>) -> [Option<&Methodology>; 2] {
    match scope {
        Some([from, to]) => [Some(from), Some(to)],
        None => [None, None],
    }
}

/// What is said of each indicator of either edition.
pub(super) fn rows(file: Object<'_>, scope: Scope<'_>, reason: ReasonOf<'_>) -> (Vec<Crossing>, Vec<NotAsked>) {
    let [from, to] = both(scope);
    let (mut reached, mut linked) = (SortedSet::new(), SortedSet::new());
    let links = file.required("links").each(&mut |entry| {
        let target = part(entry.about("relation").required("to"), to)?;
        if !reached.insert(target.clone()) {
            entry.about("to").optional("to").repeated();
            return None;
        }
        let mut sources = Vec::new();
        for value in entry.required("from").list() {
            match part(value, from) {
                Some(id) if sources.contains(&id) => value.repeated(),
                id => sources.extend(id),
            }
        }
        linked.extend(sources.iter().cloned());
        let correspondence = entry.required("relation").word(&CORRESPONDENCES)?;
        if !correspondence.fits(sources.len()) {
            entry.about("to").optional("relation").drop(Flaw::Correspondence(sources.len()));
            return None;
        }
        let reason = reason(entry, "to", &target);
        Some(Crossing { to: target, from: sources, correspondence, reason })
    });
    let list = file.required("dropped");
    let mut gone = SortedSet::new();
    let dropped = list.each(&mut |entry| {
        let id = part(entry.required("from"), from)?;
        // What is linked is asked for, and what stands there already is.
        if linked.contains(&id) || !gone.insert(id.clone()) {
            entry.about("from").optional("from").repeated();
            return None;
        }
        let reason = reason(entry, "from", &id);
        Some(NotAsked { from: id, reason })
    });
    let said = |part: &PartId| linked.contains(part) || gone.contains(part);
    left(list, from, &said);
    left(file.optional("links"), to, &|part| reached.contains(part));
    (links, dropped)
}

/// Notes indicators of which nothing is said.
fn left(list: Value<'_>, methodology: Option<&Methodology>, is_said: &dyn Fn(&PartId) -> bool) {
    for part in methodology.into_iter().flat_map(Methodology::leaves).filter(|part| !is_said(&part.id)) {
        list.note_about(part.id.as_str(), None, Handling::Kept, Flaw::LeftOut(part.id.clone()));
    }
}

/// An indicator of a methodology, where that is known.
fn part(value: Value<'_>, methodology: Option<&Methodology>) -> Option<PartId> {
    let id = value.id(PartId::parse)?;
    let Some(methodology) = methodology else { return Some(id) };
    let flaw = match methodology.part(&id) {
        Some(part) if part.is_leaf() => return Some(id),
        Some(_) => Flaw::NotIndicator(id),
        None => Flaw::Unknown { what: Referent::Part, id: id.to_string() },
    };
    value.drop(flaw);
    None
}

#[derive(Debug, Serialize)]
struct CrossingEntry<'a> {
    to: &'a str,
    from: Vec<&'a str>,
    relation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct NotAskedEntry<'a> {
    from: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

/// Writes a crosswalk, one indicator a line. Reading it gives the same crosswalk again. Reasons are numbered by their first
/// appearance; where there is none yet, none is named.
#[must_use]
pub fn write_crosswalk(crosswalk: &Crosswalk) -> String {
    let mut reasons: Vec<(String, &Localized)> = Vec::new();
    let said = crosswalk.links.iter().map(|one| &one.reason).chain(crosswalk.dropped.iter().map(|one| &one.reason));
    for reason in said.filter(|reason| !reason.is_blank()) {
        if !reasons.iter().any(|(_, known)| *known == reason) {
            reasons.push((format!("r{}", reasons.len() + 1), reason));
        }
    }
    let key = |reason: &Localized| reasons.iter().find(|(_, known)| *known == reason).map(|(key, _)| key.as_str());
    let links = crosswalk.links.iter().map(|one| CrossingEntry {
        to: one.to.as_str(),
        from: one.from.iter().map(PartId::as_str).collect(),
        relation: CORRESPONDENCES.of(one.correspondence),
        reason: key(&one.reason),
    });
    let dropped =
        crosswalk.dropped.iter().map(|one| NotAskedEntry { from: one.from.as_str(), reason: key(&one.reason) });
    let mapping_basis = crosswalk.mapping_basis.as_ref();
    let [from, to] = &crosswalk.versions;
    let texts: Vec<String> =
        reasons.iter().map(|(key, text)| format!("  {}: {}", json(key), json(&Text(text)))).collect();
    format!(
        "{{\"format\": \"posture.crosswalk\", \"version\": {VERSION},\n \"from\": \"{}\", \"to\": \"{}\",\n \
         \"versions\": {{\"from\": {}, \"to\": {}}},\n \"basis\": {},\n{} \"sources\": {},\n \"reasons\": {{\n{}\n }},\n \
         \"links\": [\n{}\n ],\n \"dropped\": [\n{}\n ]}}\n",
        crosswalk.from,
        crosswalk.to,
        json(from),
        json(to),
        json(&Text(&crosswalk.basis)),
        mapping_basis.map(|text| format!(" \"mappingBasis\": {},\n", json(&Text(text)))).unwrap_or_default(),
        json(&crosswalk.sources.iter().map(SourceId::as_str).collect::<Vec<_>>()),
        texts.join(",\n"),
        lines(&links.collect::<Vec<_>>()),
        lines(&dropped.collect::<Vec<_>>()),
    )
}

#[cfg(test)]
pub(super) mod tests;
