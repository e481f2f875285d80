//! `observations/<index>.json`: what sources said of countries.

use super::field::{Number, Text, date};
use super::{Expected, Flaw, ReadError, Report, envelope};
use crate::model::{
    AsOf, CountryCode, Decimal, Methodology, Observation, PartId, PublishedRank, PublishedTotal, SourceId, Values,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Every observation of one index.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ObservationsFile {
    index: String,
    #[serde(default)]
    defaults: Defaults,
    observations: Vec<ObservationEntry>,
}

#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct Defaults {
    as_of: Option<String>,
    source: Option<String>,
    total_source: Option<String>,
    of: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct ObservationEntry {
    country: String,
    as_of: Option<String>,
    source: Option<String>,
    total: Option<Number>,
    total_source: Option<String>,
    rank: Option<u32>,
    of: Option<u32>,
    ddl: Option<Number>,
    #[serde(default)]
    values: BTreeMap<String, Number>,
    #[serde(default)]
    derived: Vec<String>,
    #[serde(default)]
    evidence: bool,
    note: Option<Text>,
}

/// Reads the observations of an index and checks them against its methodology.
///
/// An observation without a readable country or source is left out, and so is any figure that does not fit;
/// what was left out is in the report.
///
/// # Errors
/// When the file as a whole cannot be used or belongs to another index.
pub fn read_observations(text: &str, methodology: &Methodology) -> Result<(Vec<Observation>, Report), ReadError> {
    let file: ObservationsFile = envelope::read(text, "posture.observations")?;
    if file.index != methodology.id.as_str() {
        return Err(ReadError::OtherSubject { expected: methodology.id.to_string(), found: file.index });
    }
    let mut reader = Reader { methodology, defaults: file.defaults, report: Report::default(), place: String::new() };
    let mut observations = Vec::with_capacity(file.observations.len());
    for (number, entry) in file.observations.into_iter().enumerate() {
        reader.place = format!("observations[{number}]");
        observations.extend(reader.observation(entry));
    }
    Ok((observations, reader.report))
}

struct Reader<'a> {
    methodology: &'a Methodology,
    defaults: Defaults,
    report: Report,
    place: String,
}

impl Reader<'_> {
    fn observation(&mut self, entry: ObservationEntry) -> Option<Observation> {
        let subject = entry.country.clone();
        let country = match CountryCode::parse(&entry.country) {
            Ok(country) => country,
            Err(error) => {
                self.malformed("country", &subject, &error.text, error.kind);
                return None;
            }
        };
        let source = self.source("source", &subject, entry.source.or_else(|| self.defaults.source.clone()))?;
        let total_source = entry.total_source.or_else(|| self.defaults.total_source.clone());
        let total_source = match total_source {
            None => source.clone(),
            named => self.source("totalSource", &subject, named)?,
        };
        let as_of = self.date(&subject, entry.as_of.or_else(|| self.defaults.as_of.clone()).as_ref());
        let rank = entry.rank.map(|rank| PublishedRank { rank, of: entry.of.or(self.defaults.of) });
        let total = entry.total.and_then(|total| self.number("total", &subject, &total));
        let values = self.values(&subject, entry.values);
        let derived = entry.derived.iter().filter_map(|id| self.part("derived", &subject, id)).collect();
        Some(Observation {
            country,
            as_of,
            total: total.map(|score| PublishedTotal { score, source: total_source }),
            rank,
            source,
            ddl: entry.ddl.and_then(|ddl| self.number("ddl", &subject, &ddl)),
            values,
            derived,
            has_evidence: entry.evidence,
            note: entry.note.map(Into::into),
        })
    }

    fn values(&mut self, subject: &str, entries: BTreeMap<String, Number>) -> Values {
        let mut points = BTreeMap::new();
        for (id, number) in entries {
            let Some(part) = self.part("values", subject, &id) else { continue };
            match number.points(self.methodology.points.decimals) {
                Some(awarded) => {
                    points.insert(part, awarded);
                }
                None => self.malformed(
                    &format!("values.{id}"),
                    subject,
                    &number.written(),
                    Expected::Decimals(self.methodology.points.decimals),
                ),
            }
        }
        let (values, rejections) = Values::checked(self.methodology, &points);
        for rejection in rejections {
            self.report.add(format!("{}.values", self.place), subject, Flaw::Points(rejection));
        }
        values
    }

    fn part(&mut self, field: &str, subject: &str, id: &str) -> Option<PartId> {
        match PartId::parse(id) {
            Ok(part) => Some(part),
            Err(error) => {
                self.malformed(field, subject, &error.text, error.kind);
                None
            }
        }
    }

    fn source(&mut self, field: &str, subject: &str, id: Option<String>) -> Option<SourceId> {
        let Some(id) = id else {
            self.report.add(format!("{}.{field}", self.place), subject, Flaw::NoSource);
            return None;
        };
        match SourceId::parse(&id) {
            Ok(source) => Some(source),
            Err(error) => {
                self.malformed(field, subject, &error.text, error.kind);
                None
            }
        }
    }

    fn date(&mut self, subject: &str, text: Option<&String>) -> Option<AsOf> {
        date(text).unwrap_or_else(|found| {
            self.malformed("asOf", subject, &found, Expected::Date);
            None
        })
    }

    fn number(&mut self, field: &str, subject: &str, number: &Number) -> Option<Decimal> {
        let decimal = number.decimal();
        if decimal.is_none() {
            self.malformed(field, subject, &number.written(), Expected::Number);
        }
        decimal
    }

    fn malformed(&mut self, field: &str, subject: &str, found: &str, expected: impl Into<Expected>) {
        self.report.malformed(format!("{}.{field}", self.place), subject, found, expected);
    }
}
