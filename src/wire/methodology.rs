//! `methodologies/<index>.json`: the tree of areas and indicators, and the rules.

use super::json::{Json, Object, Tolerance, Value, Words};
use super::{Expected, ReadError};
use crate::model::{
    AreaGroup, Certainty, Decimal, IndexId, ItemStatus, Methodology, Part, PartId, PartStatus, PointScale, Points,
    ReferenceKind, Rest, Rule, ScoreScale, SourceId, Tier, TimeCondition,
};

/// More than any index prints of a score.
const MOST_SHOWN_DECIMALS: i64 = 6;

const CERTAINTIES: Words<Certainty> = Words {
    written: &["stated", "verified", "inferred"],
    meaning: &[Certainty::Stated, Certainty::Verified, Certainty::Inferred],
};

const TIMES: Words<TimeCondition> = Words {
    written: &["in-force", "every-year", "last-three-years"],
    meaning: &[TimeCondition::InForce, TimeCondition::EveryYear, TimeCondition::LastThreeYears],
};

const STATUSES: Words<ItemStatus> = Words {
    written: &["printed", "retold", "arithmetic", "general"],
    meaning: &[ItemStatus::Printed, ItemStatus::Retold, ItemStatus::Arithmetic, ItemStatus::General],
};

/// Reads a methodology. Nothing is left out of one: a tree with a hole would score wrongly.
///
/// # Errors
/// When any field does not fit or the tree does not hold together.
pub fn read_methodology(text: &str) -> Result<Methodology, ReadError> {
    let json = Json::of_format(text, "posture.methodology", Tolerance::Nothing)?;
    let read = methodology(json.root());
    let ((methodology, areas), _) = json.finish(read)?;
    Ok(methodology.with_areas(areas)?)
}

/// The methodology, and its areas, which do not hang together yet.
fn methodology(file: Object<'_>) -> Option<(Methodology, Vec<Part>)> {
    let points = points(file.required("points").object()?)?;
    let decimals = points.decimals;
    let score = score(file.required("score").object()?)?;
    let mut methodology = Methodology::outline(file.required("id").id(IndexId::parse)?, points, score);
    methodology.max_status = file.required("points").object()?.optional("status").word(&STATUSES);
    methodology.family = file.required("family").text()?;
    methodology.name = file.required("name").localized()?;
    methodology.short = file.required("short").localized()?;
    methodology.publisher = file.required("publisher").text()?;
    methodology.home = file.optional("home").address();
    methodology.summary = file.required("summary").localized()?;
    methodology.valid = file.optional("valid").date();
    methodology.sources = file.optional("sources").ids(SourceId::parse);
    methodology.rules = file.optional("rules").each(&mut rule);
    for (name, value) in file.optional("references").fields() {
        methodology.references.extend(value.name_id(&name, ReferenceKind::parse).zip(value.localized()));
    }
    methodology.groups = file.optional("groups").each(&mut group);
    methodology.rest = file.optional("rest").object().and_then(|entry| rest(entry, decimals));
    methodology.tiers = file.optional("tiers").each(&mut tier);
    Some((methodology, parts(file.optional("areas"), decimals)))
}

fn points(entry: Object<'_>) -> Option<PointScale> {
    let decimals = entry.required("decimals").whole(0, Decimal::MOST_DECIMALS.into())?;
    let all_or_nothing = entry.required("allOrNothing").truth()?;
    Some(PointScale { decimals, all_or_nothing, max: above_zero(entry.required("max"), decimals)? })
}

fn score(entry: Object<'_>) -> Option<ScoreScale> {
    let decimals = |name| entry.required(name).whole(0, MOST_SHOWN_DECIMALS);
    let full = entry.required("full").count()?;
    if full == 0 {
        entry.required("full").malformed(Expected::AboveZero);
    }
    let tolerance = entry.required("tolerance").decimal()?;
    if tolerance.units < 0 {
        entry.required("tolerance").malformed(Expected::ZeroOrMore);
    }
    Some(ScoreScale {
        full,
        decimals: decimals("decimals")?,
        area_decimals: decimals("areaDecimals")?,
        tolerance,
        tolerance_basis: entry.required("toleranceBasis").localized()?,
    })
}

fn parts(list: Value<'_>, decimals: u8) -> Vec<Part> {
    list.each(&mut |entry| part(entry, decimals))
}

fn part(entry: Object<'_>, decimals: u8) -> Option<Part> {
    let (id, name) = (entry.required("id").id(PartId::parse)?, entry.required("name").localized()?);
    let mut part = Part::new(id, name, entry.required("max").points(decimals)?);
    part.criterion = entry.optional("criterion").localized();
    part.accepted = entry.optional("accepted").ids(ReferenceKind::parse);
    part.time = entry.optional("time").word(&TIMES);
    part.non_state = entry.optional("nonState").truth().unwrap_or_default();
    part.note = entry.optional("note").localized();
    part.status = entry.optional("status").object().and_then(status);
    part.parts = parts(entry.optional("parts"), decimals);
    Some(part)
}

fn status(entry: Object<'_>) -> Option<PartStatus> {
    let (name, max) = (entry.required("name").word(&STATUSES), entry.required("max").word(&STATUSES));
    let (criterion, group) = (entry.optional("criterion").word(&STATUSES), entry.optional("group").word(&STATUSES));
    Some(PartStatus { name: name?, max: max?, criterion, group })
}

fn rule(entry: Object<'_>) -> Option<Rule> {
    Some(Rule {
        id: entry.required("id").text()?,
        text: entry.required("text").localized()?,
        basis: entry.optional("basis").localized(),
        certainty: entry.required("certainty").word(&CERTAINTIES)?,
        against: entry.optional("against").id(IndexId::parse),
    })
}

fn group(entry: Object<'_>) -> Option<AreaGroup> {
    Some(AreaGroup {
        id: entry.required("id").text()?,
        name: entry.required("name").localized()?,
        areas: entry.required("areas").ids(PartId::parse),
    })
}

fn rest(entry: Object<'_>, decimals: u8) -> Option<Rest> {
    Some(Rest { max: above_zero(entry.required("max"), decimals)?, note: entry.required("note").localized()? })
}

fn tier(entry: Object<'_>) -> Option<Tier> {
    Some(Tier { name: entry.required("name").localized()?, from: entry.required("from").decimal()? })
}

fn above_zero(value: Value<'_>, decimals: u8) -> Option<Points> {
    let points = value.points(decimals)?;
    if points <= Points::ZERO {
        value.malformed(Expected::AboveZero);
        return None;
    }
    Some(points)
}
