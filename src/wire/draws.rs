//! What the page and the worker that draws say to each other, as JSON.
//!
//! The page sends one request. The worker answers with how far it is, as often as it likes, and at last with what the
//! draws say or why it cannot make them. Neither trusts the other: what does not fit is a typed error.

use super::VERSION;
use super::json::{Json, Object, Tolerance, Value, Words};
use super::robustness::{DrawsError, ResultData, SpecData, code, outcome, spec};
use crate::model::Points;
use crate::scoring::{Profile, Profiles, Robustness, RobustnessError, Spec};
use serde::Serialize;

const REQUEST: &str = "posture.draws";
const REPLY: &str = "posture.draws-reply";
/// More than ten times what 2000 countries with a dozen areas need.
const MOST_BYTES: usize = 4 << 20;

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawsReply {
    /// So many draws are made.
    Progress {
        /// So many.
        done: u32,
        /// Of so many.
        of: u32,
    },
    /// All draws are made.
    Done(Robustness),
    /// They cannot be made.
    Refused(RobustnessError),
}

#[derive(Serialize)]
struct RequestFile {
    format: String,
    version: u32,
    spec: SpecData,
    maxima: Vec<i64>,
    whole: bool,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    country: String,
    points: Vec<Option<i64>>,
}

#[derive(Serialize)]
struct ReplyFile {
    format: String,
    version: u32,
    reply: Reply,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Reply {
    Progress { done: u32, of: u32 },
    Done(ResultData),
    Refused(Refusal),
}

/// [`RobustnessError`] by its code.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Refusal {
    NoAreas,
    NotWhole,
    WrongWeights { given: usize, areas: usize },
    TooFewCountries { complete: usize },
    TooManyCountries { complete: usize },
    Spread(u8),
    Draws(u32),
}

/// Writes what is to be drawn. Points are whole numbers of the smallest unit that the methodology awards.
#[must_use]
pub fn write_draws(spec: &Spec, profiles: &Profiles) -> String {
    let points = |row: &Profile| row.points().iter().map(|points| points.map(|points| points.0)).collect();
    let row = |row: &Profile| Row { country: row.country.to_string(), points: points(row) };
    let file = RequestFile {
        format: REQUEST.to_owned(),
        version: VERSION,
        spec: spec.into(),
        maxima: profiles.maxima().iter().map(|max| max.0).collect(),
        whole: profiles.is_whole(),
        rows: profiles.rows().iter().map(row).collect(),
    };
    serde_json::to_string(&file).unwrap_or_default()
}

/// Reads what [`write_draws`] wrote. Whether these draws can be made is for [`crate::scoring::Simulation`] to say.
///
/// # Errors
/// When it is of another format, too long, or its parts do not fit each other.
pub fn read_draws(text: &str) -> Result<(Spec, Profiles), DrawsError> {
    let json = parse(text, REQUEST)?;
    let file = json.root();
    let spec = file.required("spec").object().and_then(spec);
    let maxima: Vec<Points> = file.required("maxima").list().into_iter().filter_map(points).collect();
    let rows = file.required("rows").each(&mut |row| {
        let points = row.required("points").list().into_iter();
        let points = points.map(|value| if value.is_there() { self::points(value) } else { None }).collect();
        Some((code(row.required("country"))?, points))
    });
    let is_whole = file.required("whole").truth();
    let ((spec, is_whole), _) = json.finish(spec.zip(is_whole))?;
    let profiles = Profiles::new(maxima, rows)?;
    Ok((spec?, if is_whole { profiles } else { profiles.with_a_rest() }))
}

fn points(value: Value<'_>) -> Option<Points> {
    value.whole(i64::MIN, i64::MAX).map(Points)
}

/// Writes what the worker says.
#[must_use]
pub fn write_draws_reply(reply: &DrawsReply) -> String {
    let reply = match reply {
        DrawsReply::Progress { done, of } => Reply::Progress { done: *done, of: *of },
        DrawsReply::Done(result) => Reply::Done(result.into()),
        DrawsReply::Refused(error) => Reply::Refused((*error).into()),
    };
    serde_json::to_string(&ReplyFile { format: REPLY.to_owned(), version: VERSION, reply }).unwrap_or_default()
}

/// Reads what [`write_draws_reply`] wrote.
///
/// # Errors
/// When it is of another format, too long, or no draws could have given this.
pub fn read_draws_reply(text: &str) -> Result<DrawsReply, DrawsError> {
    let json = parse(text, REPLY)?;
    let read = json.root().required("reply").object().and_then(reply);
    json.finish(read)?.0
}

fn reply(entry: Object<'_>) -> Option<Result<DrawsReply, DrawsError>> {
    if let Some(progress) = entry.optional("progress").object() {
        let (done, of): (u32, u32) = (progress.required("done").count()?, progress.required("of").count()?);
        return Some(Ok(DrawsReply::Progress { done: done.min(of), of }));
    }
    if let Some(done) = entry.optional("done").object() {
        return Some(outcome(done)?.map(DrawsReply::Done));
    }
    Some(Ok(DrawsReply::Refused(refusal(entry.required("refused"))?)))
}

/// Those of [`Refusal`] that are only a word.
const REFUSALS: Words<RobustnessError> =
    Words { written: &["no-areas", "not-whole"], meaning: &[RobustnessError::NoAreas, RobustnessError::NotWhole] };

fn refusal(value: Value<'_>) -> Option<RobustnessError> {
    if value.quiet_text().is_some() {
        return value.word(&REFUSALS);
    }
    let refused = value.object()?;
    let complete = |name| refused.optional(name).object().and_then(|one| one.required("complete").count());
    if let Some(weights) = refused.optional("wrong-weights").object() {
        let (given, areas) = (weights.required("given").count()?, weights.required("areas").count()?);
        return Some(RobustnessError::WrongWeights { given, areas });
    }
    if let Some(complete) = complete("too-few-countries") {
        return Some(RobustnessError::TooFewCountries { complete });
    }
    if let Some(complete) = complete("too-many-countries") {
        return Some(RobustnessError::TooManyCountries { complete });
    }
    if let Some(spread) = refused.optional("spread").whole(0, u8::MAX.into()) {
        return Some(RobustnessError::Spread(spread));
    }
    refused.required("draws").count().map(RobustnessError::Draws)
}

fn parse<'t>(text: &'t str, format: &'static str) -> Result<Json<'t>, DrawsError> {
    if text.len() > MOST_BYTES {
        return Err(DrawsError::TooLong(text.len()));
    }
    Ok(Json::of_format(text, format, Tolerance::Nothing)?)
}

impl From<RobustnessError> for Refusal {
    fn from(error: RobustnessError) -> Self {
        match error {
            RobustnessError::NoAreas => Self::NoAreas,
            RobustnessError::NotWhole => Self::NotWhole,
            RobustnessError::WrongWeights { given, areas } => Self::WrongWeights { given, areas },
            RobustnessError::TooFewCountries { complete } => Self::TooFewCountries { complete },
            RobustnessError::TooManyCountries { complete } => Self::TooManyCountries { complete },
            RobustnessError::Spread(spread) => Self::Spread(spread),
            RobustnessError::Draws(draws) => Self::Draws(draws),
        }
    }
}

#[cfg(test)]
mod tests;
