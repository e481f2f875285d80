//! What the page and the worker that draws say to each other, as JSON.
//!
//! The page sends one request. The worker answers with how far it is, as often as it likes, and at last with what the
//! draws say or why it cannot make them. Neither trusts the other: what does not fit is a typed error.

use super::robustness::{DrawsError, ResultData, SpecData, code};
use super::{VERSION, envelope};
use crate::model::Points;
use crate::scoring::{Profile, Profiles, Robustness, RobustnessError, Spec};
use serde::{Deserialize, Serialize};

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

#[derive(Serialize, Deserialize)]
struct RequestFile {
    format: String,
    version: u32,
    spec: SpecData,
    maxima: Vec<i64>,
    whole: bool,
    rows: Vec<Row>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    country: String,
    points: Vec<Option<i64>>,
}

#[derive(Serialize, Deserialize)]
struct ReplyFile {
    format: String,
    version: u32,
    reply: Reply,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Reply {
    Progress { done: u32, of: u32 },
    Done(ResultData),
    Refused(Refusal),
}

/// [`RobustnessError`] by its code.
#[derive(Serialize, Deserialize)]
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
    let file: RequestFile = read(text, REQUEST)?;
    let row = |row: Row| {
        let points = row.points.into_iter().map(|points| points.map(Points)).collect();
        Ok((code("rows", &row.country)?, points))
    };
    let rows = file.rows.into_iter().map(row).collect::<Result<_, DrawsError>>()?;
    let profiles = Profiles::new(file.maxima.into_iter().map(Points).collect(), rows)?;
    let profiles = if file.whole { profiles } else { profiles.with_a_rest() };
    Ok((file.spec.spec()?, profiles))
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
    let file: ReplyFile = read(text, REPLY)?;
    Ok(match file.reply {
        Reply::Progress { done, of } => DrawsReply::Progress { done: done.min(of), of },
        Reply::Done(result) => DrawsReply::Done(result.outcome()?),
        Reply::Refused(refusal) => DrawsReply::Refused(refusal.into()),
    })
}

fn read<T: serde::de::DeserializeOwned>(text: &str, format: &'static str) -> Result<T, DrawsError> {
    if text.len() > MOST_BYTES {
        return Err(DrawsError::TooLong(text.len()));
    }
    Ok(envelope::read(text, format)?)
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

impl From<Refusal> for RobustnessError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoAreas => Self::NoAreas,
            Refusal::NotWhole => Self::NotWhole,
            Refusal::WrongWeights { given, areas } => Self::WrongWeights { given, areas },
            Refusal::TooFewCountries { complete } => Self::TooFewCountries { complete },
            Refusal::TooManyCountries { complete } => Self::TooManyCountries { complete },
            Refusal::Spread(spread) => Self::Spread(spread),
            Refusal::Draws(draws) => Self::Draws(draws),
        }
    }
}

#[cfg(test)]
mod tests;
