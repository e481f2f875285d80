//! `countries.json`: countries and groups.

use super::field::Text;
use super::{Flaw, ReadError, Report, envelope};
use crate::model::{Countries, Country, CountryCode, CountryGroup, GroupId, SourceId};
use crate::sort::SortSmall;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Every country, with its names, and the groups that they are compared in.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct CountriesFile {
    source: String,
    groups: Vec<GroupEntry>,
    countries: Vec<CountryEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct GroupEntry {
    id: String,
    name: Text,
    source: String,
    members: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct CountryEntry {
    code: String,
    alpha2: String,
    name: Text,
}

/// Reads `countries.json`.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_countries(text: &str) -> Result<(Countries, Report), ReadError> {
    let file: CountriesFile = envelope::read(text, "posture.countries")?;
    let source = SourceId::parse(&file.source).map_err(|error| ReadError::id("source", &error))?;
    let mut report = Report::default();
    let mut seen = BTreeSet::new();
    let mut countries = Vec::with_capacity(file.countries.len());
    for (place, entry) in file.countries.into_iter().enumerate() {
        match CountryCode::parse(&entry.code) {
            Ok(code) if seen.insert(code) => {
                countries.push(Country { code, alpha2: entry.alpha2, name: entry.name.into() });
            }
            Ok(_) => report.add(format!("countries[{place}].code"), &entry.code, Flaw::Repeated(entry.code.clone())),
            Err(error) => {
                report.malformed(format!("countries[{place}].code"), &entry.code, &error.text, error.kind);
            }
        }
    }
    let groups = file
        .groups
        .into_iter()
        .enumerate()
        .filter_map(|(place, entry)| group(&format!("groups[{place}]"), entry, &mut report))
        .collect();
    Ok((Countries::new(countries, groups).with_names_source(source), report))
}

fn group(place: &str, entry: GroupEntry, report: &mut Report) -> Option<CountryGroup> {
    let id = GroupId::parse(&entry.id)
        .map_err(|error| report.malformed(format!("{place}.id"), &entry.id, &error.text, error.kind))
        .ok()?;
    let source = SourceId::parse(&entry.source)
        .map_err(|error| report.malformed(format!("{place}.source"), &entry.id, &error.text, error.kind))
        .ok()?;
    let mut members: Vec<CountryCode> = Vec::with_capacity(entry.members.len());
    for (number, code) in entry.members.iter().enumerate() {
        match CountryCode::parse(code) {
            Ok(code) => members.push(code),
            Err(error) => {
                report.malformed(format!("{place}.members[{number}]"), &entry.id, &error.text, error.kind);
            }
        }
    }
    members.sort_small();
    Some(CountryGroup { id, name: entry.name.into(), source, members })
}
