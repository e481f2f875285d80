//! `methodologies/<index>.json`: the tree of areas and indicators, and the rules.

use super::field::{Number, Text, date};
use super::{Expected, ReadError, envelope};
use crate::model::{
    AreaGroup, Certainty, Decimal, IdError, IndexId, Localized, Methodology, Part, PartId, PointScale, Points,
    ReferenceKind, Rest, Rule, ScoreScale, SourceId, TimeCondition, WebAddress,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One edition of one index: what it measures, what is worth how much, and how points become a score.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct MethodologyFile {
    id: String,
    family: String,
    name: Text,
    short: Text,
    publisher: String,
    home: Option<String>,
    summary: Text,
    valid: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    points: PointsEntry,
    score: ScoreEntry,
    #[serde(default)]
    rules: Vec<RuleEntry>,
    #[serde(default)]
    references: BTreeMap<String, Text>,
    #[serde(default)]
    groups: Vec<GroupEntry>,
    #[serde(default)]
    areas: Vec<PartEntry>,
    rest: Option<RestEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct PointsEntry {
    decimals: u8,
    all_or_nothing: bool,
    max: Number,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct ScoreEntry {
    full: u32,
    decimals: u8,
    area_decimals: u8,
    tolerance: Number,
    tolerance_basis: Text,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RuleEntry {
    id: String,
    text: Text,
    basis: Option<Text>,
    certainty: CertaintyEntry,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum CertaintyEntry {
    Stated,
    Verified,
    Inferred,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct GroupEntry {
    id: String,
    name: Text,
    areas: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
struct PartEntry {
    id: String,
    name: Text,
    max: Number,
    criterion: Option<Text>,
    #[serde(default)]
    accepted: Vec<String>,
    time: Option<TimeEntry>,
    #[serde(default)]
    non_state: bool,
    note: Option<Text>,
    #[serde(default)]
    parts: Vec<PartEntry>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum TimeEntry {
    InForce,
    EveryYear,
    LastThreeYears,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RestEntry {
    max: Number,
    note: Text,
}

/// More than any index prints of a score.
const MOST_SHOWN_DECIMALS: u8 = 6;

/// Reads a methodology. Nothing is left out of one: a tree with a hole would score wrongly.
///
/// # Errors
/// When any field does not fit or the tree does not hold together.
pub fn read_methodology(text: &str) -> Result<Methodology, ReadError> {
    let file: MethodologyFile = envelope::read(text, "posture.methodology")?;
    let decimals = file.points.decimals;
    if decimals > Decimal::MOST_DECIMALS {
        let expected = Expected::AtMost(Decimal::MOST_DECIMALS);
        return Err(ReadError::value("points.decimals", &decimals.to_string(), expected));
    }
    let max = points("points.max", &file.points.max, decimals)?;
    if max <= Points::ZERO {
        return Err(ReadError::value("points.max", &file.points.max.written(), Expected::AboveZero));
    }
    let point_scale = PointScale { decimals, all_or_nothing: file.points.all_or_nothing, max };
    let id = IndexId::parse(&file.id).map_err(|error| ReadError::id("id", &error))?;
    let mut methodology = Methodology::outline(id, point_scale, score(file.score)?);
    methodology.family = file.family;
    methodology.name = file.name.into();
    methodology.short = file.short.into();
    methodology.publisher = file.publisher;
    methodology.home = file.home.map(|home| address("home", &home)).transpose()?;
    methodology.summary = file.summary.into();
    methodology.valid = date(file.valid.as_ref()).map_err(|found| ReadError::value("valid", &found, Expected::Date))?;
    methodology.sources = each(&file.sources, "sources", SourceId::parse)?;
    methodology.rules = file.rules.into_iter().map(rule).collect();
    methodology.references = references(file.references)?;
    methodology.groups = file.groups.into_iter().enumerate().map(group).collect::<Result<_, _>>()?;
    methodology.rest = file.rest.map(|entry| rest(entry, decimals)).transpose()?;
    let areas = parts("areas", file.areas, decimals)?;
    Ok(methodology.with_areas(areas)?)
}

fn score(entry: ScoreEntry) -> Result<ScoreScale, ReadError> {
    if entry.full == 0 {
        return Err(ReadError::value("score.full", "0", Expected::AboveZero));
    }
    for (path, decimals) in [("score.decimals", entry.decimals), ("score.areaDecimals", entry.area_decimals)] {
        if decimals > MOST_SHOWN_DECIMALS {
            return Err(ReadError::value(path, &decimals.to_string(), Expected::AtMost(MOST_SHOWN_DECIMALS)));
        }
    }
    let tolerance = entry.tolerance.decimal().filter(|tolerance| tolerance.units >= 0);
    let tolerance = tolerance
        .ok_or_else(|| ReadError::value("score.tolerance", &entry.tolerance.written(), Expected::ZeroOrMore))?;
    Ok(ScoreScale {
        full: entry.full,
        decimals: entry.decimals,
        area_decimals: entry.area_decimals,
        tolerance,
        tolerance_basis: entry.tolerance_basis.into(),
    })
}

fn parts(path: &str, entries: Vec<PartEntry>, decimals: u8) -> Result<Vec<Part>, ReadError> {
    entries.into_iter().enumerate().map(|(place, entry)| part(&format!("{path}[{place}]"), entry, decimals)).collect()
}

fn part(path: &str, entry: PartEntry, decimals: u8) -> Result<Part, ReadError> {
    let id = PartId::parse(&entry.id).map_err(|error| ReadError::id(&format!("{path}.id"), &error))?;
    let max = points(&format!("{path}.max"), &entry.max, decimals)?;
    let mut part = Part::new(id, entry.name.into(), max);
    part.criterion = entry.criterion.map(Into::into);
    part.accepted = each(&entry.accepted, &format!("{path}.accepted"), ReferenceKind::parse)?;
    part.time = entry.time.map(Into::into);
    part.non_state = entry.non_state;
    part.note = entry.note.map(Into::into);
    part.parts = parts(&format!("{path}.parts"), entry.parts, decimals)?;
    Ok(part)
}

fn rule(entry: RuleEntry) -> Rule {
    let certainty = match entry.certainty {
        CertaintyEntry::Stated => Certainty::Stated,
        CertaintyEntry::Verified => Certainty::Verified,
        CertaintyEntry::Inferred => Certainty::Inferred,
    };
    Rule { id: entry.id, text: entry.text.into(), basis: entry.basis.map(Into::into), certainty }
}

fn references(entries: BTreeMap<String, Text>) -> Result<BTreeMap<ReferenceKind, Localized>, ReadError> {
    let mut named = BTreeMap::new();
    for (id, name) in entries {
        let kind = ReferenceKind::parse(&id).map_err(|error| ReadError::id(&format!("references.{id}"), &error))?;
        named.insert(kind, name.into());
    }
    Ok(named)
}

fn group((place, entry): (usize, GroupEntry)) -> Result<AreaGroup, ReadError> {
    let areas = each(&entry.areas, &format!("groups[{place}].areas"), PartId::parse)?;
    Ok(AreaGroup { id: entry.id, name: entry.name.into(), areas })
}

fn rest(entry: RestEntry, decimals: u8) -> Result<Rest, ReadError> {
    let max = points("rest.max", &entry.max, decimals)?;
    if max <= Points::ZERO {
        return Err(ReadError::value("rest.max", &entry.max.written(), Expected::AboveZero));
    }
    Ok(Rest { max, note: entry.note.into() })
}

fn each<T>(texts: &[String], path: &str, parse: impl Fn(&str) -> Result<T, IdError>) -> Result<Vec<T>, ReadError> {
    let read = |(place, text): (usize, &String)| {
        parse(text).map_err(|error| ReadError::id(&format!("{path}[{place}]"), &error))
    };
    texts.iter().enumerate().map(read).collect()
}

fn points(path: &str, number: &Number, decimals: u8) -> Result<Points, ReadError> {
    let error = || ReadError::value(path, &number.written(), Expected::Decimals(decimals));
    number.points(decimals).ok_or_else(error)
}

fn address(path: &str, text: &str) -> Result<WebAddress, ReadError> {
    WebAddress::parse(text).ok_or_else(|| ReadError::value(path, text, Expected::WebAddress))
}

impl From<TimeEntry> for TimeCondition {
    fn from(entry: TimeEntry) -> Self {
        match entry {
            TimeEntry::InForce => Self::InForce,
            TimeEntry::EveryYear => Self::EveryYear,
            TimeEntry::LastThreeYears => Self::LastThreeYears,
        }
    }
}
