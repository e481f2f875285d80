//! `observations/<index>.json`: what sources said of countries.

use super::json::{Json, Object, Tolerance, Value};
use super::{Flaw, Handling, ReadError, Report};
use crate::model::{CountryCode, Methodology, Observation, PartId, PublishedRank, PublishedTotal, SourceId, Values};
use crate::sort::SortedMap;

/// Reads the observations of an index and checks them against its methodology.
///
/// An observation without a readable country or source is left out, and so is any figure that does not fit;
/// what was left out is in the report.
///
/// # Errors
/// When the file as a whole cannot be used or belongs to another index.
pub fn read_observations(text: &str, methodology: &Methodology) -> Result<(Vec<Observation>, Report), ReadError> {
    let json = Json::of_format(text, "posture.observations", Tolerance::Content)?;
    let file = json.root();
    file.check_about(&[("index", methodology.id.as_str())])?;
    file.required("index").text();
    let defaults = file.optional("defaults").object();
    let default = |name: &str| defaults.map(|defaults| defaults.optional(name));
    let defaults = Defaults {
        as_of: default("asOf"),
        source: default("source"),
        total_source: default("totalSource"),
        of: default("of"),
    };
    let read = file.required("observations").each(&mut |entry| observation(entry, &defaults, methodology));
    json.finish(Some(read))
}

/// What holds where an observation does not say otherwise.
struct Defaults<'j> {
    as_of: Option<Value<'j>>,
    source: Option<Value<'j>>,
    total_source: Option<Value<'j>>,
    of: Option<Value<'j>>,
}

fn observation(entry: Object<'_>, defaults: &Defaults<'_>, methodology: &Methodology) -> Option<Observation> {
    let country = entry.required("country").id(CountryCode::parse)?;
    let entry = entry.about("country");
    let source = entry.optional("source").or(defaults.source);
    if !source.is_there() {
        entry.lacks("source", Handling::Dropped, Flaw::NoSource);
    }
    let source = source.id(SourceId::parse)?;
    let total_source = entry.optional("totalSource").or(defaults.total_source);
    let total_source = if total_source.is_there() { total_source.id(SourceId::parse)? } else { source.clone() };
    let of = entry.optional("of").or(defaults.of).count();
    Some(Observation {
        country,
        as_of: entry.optional("asOf").or(defaults.as_of).date(),
        total: entry.optional("total").decimal().map(|score| PublishedTotal { score, source: total_source }),
        rank: entry.optional("rank").count().map(|rank| PublishedRank { rank, of }),
        source,
        ddl: entry.optional("ddl").decimal(),
        values: values(entry.optional("values"), methodology),
        derived: entry.optional("derived").ids(PartId::parse),
        has_evidence: entry.optional("evidence").truth().unwrap_or_default(),
        note: entry.optional("note").localized(),
    })
}

fn values(object: Value<'_>, methodology: &Methodology) -> Values {
    let mut points = SortedMap::new();
    for (name, value) in object.fields() {
        let part = value.name_id(&name, PartId::parse);
        points.extend(part.zip(value.points(methodology.points.decimals)));
    }
    let (values, rejections) = Values::checked(methodology, &points);
    for rejection in rejections {
        object.drop(Flaw::Points(rejection));
    }
    values
}
