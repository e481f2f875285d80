//! `sources.json`: where figures were had from, and under which terms.

use super::field::{Text, date};
use super::{Expected, Flaw, ReadError, Report, envelope};
use crate::model::{Source, SourceId, SourceKind, Sources, TermsId, WebAddress};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Every source and the terms they stand under.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct SourcesFile {
    terms: BTreeMap<String, Text>,
    sources: Vec<SourceEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct SourceEntry {
    id: String,
    title: String,
    publisher: String,
    url: Option<String>,
    kind: Kind,
    as_of: Option<String>,
    terms: String,
    note: Option<Text>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Publisher,
    Republisher,
    Press,
    Standard,
    Project,
    Official,
    Study,
}

impl From<Kind> for SourceKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Publisher => Self::Publisher,
            Kind::Republisher => Self::Republisher,
            Kind::Press => Self::Press,
            Kind::Standard => Self::Standard,
            Kind::Project => Self::Project,
            Kind::Official => Self::Official,
            Kind::Study => Self::Study,
        }
    }
}

/// Reads `sources.json`. An address that is not http or https is left out; its source stays.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_sources(text: &str) -> Result<(Sources, Report), ReadError> {
    let file: SourcesFile = envelope::read(text, "posture.sources")?;
    let mut report = Report::default();
    let mut sources = Sources::default();
    for (id, text) in file.terms {
        match TermsId::parse(&id) {
            Ok(id) => {
                sources.terms.insert(id, text.into());
            }
            Err(error) => report.malformed("terms".to_owned(), &id, &error.text, error.kind),
        }
    }
    for (place, entry) in file.sources.into_iter().enumerate() {
        let place = format!("sources[{place}]");
        let Some(source) = source(&place, entry, &mut report) else { continue };
        if sources.by_id.contains_key(&source.id) {
            report.add(format!("{place}.id"), source.id.as_str(), Flaw::Repeated(source.id.to_string()));
        } else {
            sources.by_id.insert(source.id.clone(), source);
        }
    }
    Ok((sources, report))
}

fn source(place: &str, entry: SourceEntry, report: &mut Report) -> Option<Source> {
    let id = SourceId::parse(&entry.id)
        .map_err(|error| report.malformed(format!("{place}.id"), &entry.id, &error.text, error.kind))
        .ok()?;
    let terms = TermsId::parse(&entry.terms)
        .map_err(|error| report.malformed(format!("{place}.terms"), &entry.id, &error.text, error.kind))
        .ok()?;
    let url = entry.url.and_then(|url| {
        let address = WebAddress::parse(&url);
        if address.is_none() {
            report.malformed(format!("{place}.url"), &entry.id, &url, Expected::WebAddress);
        }
        address
    });
    let as_of = date(entry.as_of.as_ref()).unwrap_or_else(|found| {
        report.malformed(format!("{place}.asOf"), &entry.id, &found, Expected::Date);
        None
    });
    Some(Source {
        id,
        title: entry.title,
        publisher: entry.publisher,
        url,
        kind: entry.kind.into(),
        as_of,
        terms,
        note: entry.note.map(Into::into),
    })
}
