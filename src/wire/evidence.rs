//! `evidence/<index>/<country>.json`: the evidence behind one observation.

use super::field::{Text, date};
use super::{Expected, ReadError, Report, envelope};
use crate::model::{
    AsOf, CountryCode, Evidence, EvidenceLink, EvidenceStatus, IndexId, IndicatorEvidence, PartId, Remark, SourceId,
    WebAddress,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The evidence that a publisher shows for one country.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub(super) struct EvidenceFile {
    index: String,
    country: String,
    as_of: Option<String>,
    source: String,
    indicators: BTreeMap<String, IndicatorEntry>,
    #[serde(default)]
    remarks: Vec<RemarkEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct IndicatorEntry {
    status: StatusEntry,
    note: Option<Text>,
    as_of: Option<String>,
    #[serde(default)]
    links: Vec<LinkEntry>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum StatusEntry {
    None,
    Described,
    Unnamed,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct LinkEntry {
    url: String,
    title: String,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RemarkEntry {
    #[allow(dead_code, reason = "a name for people who edit the file")]
    id: Option<String>,
    #[serde(default)]
    indicators: Vec<String>,
    text: Text,
}

/// Reads the evidence of a country. Addresses that are not http or https are left out.
///
/// # Errors
/// When the file as a whole cannot be used or is about another index or country.
pub fn read_evidence(text: &str, index: &IndexId, country: CountryCode) -> Result<(Evidence, Report), ReadError> {
    let file: EvidenceFile = envelope::read(text, "posture.evidence")?;
    let (found, expected) = (format!("{} {}", file.index, file.country), format!("{index} {country}"));
    if found != expected {
        return Err(ReadError::OtherSubject { expected, found });
    }
    let source = SourceId::parse(&file.source).map_err(|error| ReadError::id("source", &error))?;
    let mut report = Report::default();
    let as_of = read_date("asOf".to_owned(), file.as_of.as_ref(), &mut report);
    let mut indicators = BTreeMap::new();
    for (id, entry) in file.indicators {
        if let Some(part) = part("indicators".to_owned(), &id, &mut report) {
            indicators.insert(part, indicator(&id, entry, &mut report));
        }
    }
    let remarks =
        file.remarks.into_iter().enumerate().map(|(place, entry)| remark(place, entry, &mut report)).collect();
    Ok((Evidence { index: index.clone(), country, as_of, source, indicators, remarks }, report))
}

fn indicator(id: &str, entry: IndicatorEntry, report: &mut Report) -> IndicatorEvidence {
    let mut links = Vec::with_capacity(entry.links.len());
    for (place, link) in entry.links.into_iter().enumerate() {
        match WebAddress::parse(&link.url) {
            Some(url) => links.push(EvidenceLink { url, title: link.title }),
            None => {
                let place = format!("indicators.{id}.links[{place}].url");
                report.malformed(place, id, &link.url, Expected::WebAddress);
            }
        }
    }
    let status = match entry.status {
        StatusEntry::None => EvidenceStatus::None,
        StatusEntry::Described => EvidenceStatus::Described,
        StatusEntry::Unnamed => EvidenceStatus::Unnamed,
    };
    let as_of = read_date(format!("indicators.{id}.asOf"), entry.as_of.as_ref(), report);
    IndicatorEvidence { status, note: entry.note.map(Into::into), as_of, links }
}

fn remark(place: usize, entry: RemarkEntry, report: &mut Report) -> Remark {
    let field = format!("remarks[{place}].indicators");
    let indicators = entry.indicators.iter().filter_map(|id| part(field.clone(), id, report)).collect();
    Remark { indicators, text: entry.text.into() }
}

fn part(place: String, id: &str, report: &mut Report) -> Option<PartId> {
    PartId::parse(id).map_err(|error| report.malformed(place, id, &error.text, error.kind)).ok()
}

fn read_date(place: String, text: Option<&String>, report: &mut Report) -> Option<AsOf> {
    date(text).unwrap_or_else(|found| {
        report.malformed(place, "", &found, Expected::Date);
        None
    })
}
