//! `crosswalks/<from>/<to>.json`: which indicators of one edition of an index follow from which of another, and why.

use super::assessment::methodology_version;
use super::json::{Json, Object, Tolerance, Value, Words};
use super::{Flaw, Handling, ReadError, Referent, Report};
use crate::model::{
    Correspondence, Crossing, Crosswalk, IndexId, Localized, Methodology, NotAsked, PartId, ReferenceKind, SourceId,
};
use std::collections::{BTreeMap, BTreeSet};

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

/// The methodologies of the two editions, where they are known.
type Scope<'a> = Option<[&'a Methodology; 2]>;

fn crosswalk(file: Object<'_>, scope: Scope<'_>) -> Option<Crosswalk> {
    let [from, to] = scope.map_or([None, None], |[from, to]| [Some(from), Some(to)]);
    let mut reasons = BTreeMap::new();
    for (name, value) in file.required("reasons").fields() {
        // Keys are of the same form as those of kinds of reference.
        reasons.extend(value.name_id(&name, ReferenceKind::parse).map(|_| name.clone()).zip(value.localized()));
    }
    let versions = file.required("versions").object()?;
    let version = |name, methodology: Option<&Methodology>| {
        let version = versions.required(name).text()?;
        if let Some(methodology) = methodology.filter(|one| methodology_version(one) != version) {
            versions.optional(name).note(Handling::Kept, Flaw::OtherVersion(methodology.id.clone()));
        }
        Some(version)
    };
    let versions = [version("from", from)?, version("to", to)?];
    let (mut reached, mut linked) = (BTreeSet::new(), BTreeSet::new());
    let links = file.required("links").each(&mut |entry| {
        let reason = reason(entry, "to", &reasons);
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
        let fits = match correspondence {
            Correspondence::Same => sources.len() == 1,
            Correspondence::Close => !sources.is_empty(),
            Correspondence::New => sources.is_empty(),
        };
        if !fits {
            entry.about("to").optional("relation").drop(Flaw::Correspondence(sources.len()));
            return None;
        }
        Some(Crossing { to: target, from: sources, correspondence, reason })
    });
    let list = file.required("dropped");
    let mut gone = BTreeSet::new();
    let dropped = list.each(&mut |entry| {
        let reason = reason(entry, "from", &reasons);
        let id = part(entry.required("from"), from)?;
        // What is linked is asked for, and what stands there already is.
        if linked.contains(&id) || !gone.insert(id.clone()) {
            entry.about("from").optional("from").repeated();
            return None;
        }
        Some(NotAsked { from: id, reason })
    });
    let said = |part: &PartId| linked.contains(part) || gone.contains(part);
    left(list, from, &said);
    left(file.optional("links"), to, &|part| reached.contains(part));
    Some(Crosswalk {
        from: file.required("from").id(IndexId::parse)?,
        to: file.required("to").id(IndexId::parse)?,
        versions,
        basis: file.required("basis").localized()?,
        mapping_basis: file.optional("mappingBasis").localized(),
        sources: file.required("sources").ids(SourceId::parse),
        links,
        dropped,
    })
}

/// Notes indicators of which nothing is said.
fn left(list: Value<'_>, methodology: Option<&Methodology>, is_said: &dyn Fn(&PartId) -> bool) {
    for part in methodology.into_iter().flat_map(Methodology::leaves).filter(|part| !is_said(&part.id)) {
        list.note_about(part.id.as_str(), None, Handling::Kept, Flaw::LeftOut(part.id.clone()));
    }
}

/// The reason that an entry names; one that says nothing where there is none.
fn reason(entry: Object<'_>, about: &str, reasons: &BTreeMap<String, Localized>) -> Localized {
    let named = entry.optional("reason").text();
    let found = named.and_then(|name| reasons.get(&name).cloned());
    found.unwrap_or_else(|| {
        entry.about(about).lacks("reason", Handling::Kept, Flaw::NoReason);
        Localized::default()
    })
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
