//! What draws were made and what they say, as JSON that is the same to the byte whenever and wherever it is written.
//!
//! The form is described in `public/data/README.md` and changes only with [`VERSION`]. It has no fractions: ranks and
//! counts are whole numbers, and a seed is a text, because many readers of JSON cannot hold its 64 bits.

use super::json::{Json, Object, Tolerance, Value};
use super::{Expected, ReadError, VERSION};
use crate::model::{CountryCode, IdKind, IndexId};
use crate::scoring::{
    OutcomeError, Outranking, ProfilesError, Rank, RankRange, Robustness, RobustnessError, Spec, Weights, WeightsError,
};
use serde::Serialize;

const FORMAT: &str = "posture.robustness";

/// Draws of an index, and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RobustnessRecord {
    /// The index.
    pub index: IndexId,
    /// What was drawn.
    pub spec: Spec,
    /// What came of it.
    pub result: Robustness,
}

/// Why a text says nothing about draws that could be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawsError {
    /// Not of the right format, or a field does not fit.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The weights are none.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The points do not fit each other.
    #[error(transparent)]
    Profiles(#[from] ProfilesError),
    /// The spec is out of its ranges.
    #[error(transparent)]
    Spec(#[from] RobustnessError),
    /// No draws could have given this.
    #[error(transparent)]
    Outcome(#[from] OutcomeError),
    /// More than a table of points can need.
    #[error("{0} bytes are too many")]
    TooLong(usize),
}

#[derive(Serialize)]
struct RobustnessFile {
    format: String,
    version: u32,
    index: String,
    spec: SpecData,
    result: ResultData,
}

/// What is drawn.
#[derive(Serialize)]
pub(super) struct SpecData {
    weights: Vec<u32>,
    spread: u8,
    draws: u32,
    seed: String,
    picked: Vec<String>,
}

/// What draws say.
#[derive(Serialize)]
pub(super) struct ResultData {
    draws: u32,
    countries: Vec<RangeData>,
    incomplete: Vec<String>,
    picked: PickedData,
}

#[derive(Serialize)]
struct RangeData {
    country: String,
    first: usize,
    last: usize,
    best: usize,
    median: usize,
    worst: usize,
}

#[derive(Serialize)]
struct PickedData {
    countries: Vec<String>,
    wins: Vec<Vec<u32>>,
}

/// Writes draws and their outcome. The same draws give the same bytes.
#[must_use]
pub fn write_robustness(index: &IndexId, spec: &Spec, result: &Robustness) -> String {
    let file = RobustnessFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        index: index.to_string(),
        spec: spec.into(),
        result: result.into(),
    };
    serde_json::to_string(&file).unwrap_or_default()
}

/// Reads what [`write_robustness`] wrote.
///
/// # Errors
/// When it is of another format, or says something that no draws could have given.
pub fn read_robustness(text: &str) -> Result<RobustnessRecord, DrawsError> {
    let json = Json::of_format(text, FORMAT, Tolerance::Nothing)?;
    let file = json.root();
    let index = file.required("index").id(IndexId::parse);
    let spec = file.required("spec").object().and_then(spec);
    let result = file.required("result").object().and_then(outcome);
    let ((index, (spec, result)), _) = json.finish(index.zip(spec.zip(result)))?;
    let spec = spec?;
    spec.check()?;
    Ok(RobustnessRecord { index, spec, result: result? })
}

/// Reads what is drawn. Spread and draws are still to be checked.
pub(super) fn spec(entry: Object<'_>) -> Option<Result<Spec, DrawsError>> {
    let weights = entry.required("weights").list();
    let weights: Vec<u32> = weights.into_iter().filter_map(Value::count).collect();
    let (spread, draws) = (entry.required("spread").whole(0, u8::MAX.into())?, entry.required("draws").count()?);
    let field = entry.required("seed");
    let text = field.text()?;
    let seed = text.parse().ok().filter(|seed: &u64| seed.to_string() == text);
    if seed.is_none() {
        field.malformed(Expected::Number);
    }
    let (seed, picked) = (seed?, codes(entry.required("picked")));
    Some(Weights::relative(&weights).map(|weights| Spec { weights, spread, draws, seed, picked }).map_err(Into::into))
}

/// Reads what draws say.
pub(super) fn outcome(entry: Object<'_>) -> Option<Result<Robustness, DrawsError>> {
    let draws = entry.required("draws").count()?;
    let countries = entry.required("countries").each(&mut range);
    let incomplete = codes(entry.required("incomplete"));
    let picked = entry.required("picked").object()?;
    let rows = picked.required("wins").list().into_iter();
    let wins: Vec<Vec<u32>> = rows.map(|row| row.list().into_iter().filter_map(Value::count).collect()).collect();
    let picked = Outranking::checked(codes(picked.required("countries")), &wins, draws).ok_or(OutcomeError::Picked);
    let checked = picked.and_then(|picked| Robustness::checked(draws, countries, incomplete, picked));
    Some(checked.map_err(Into::into))
}

fn range(entry: Object<'_>) -> Option<RankRange> {
    let place = |name| entry.required(name).count();
    Some(RankRange {
        country: code(entry.required("country"))?,
        rank: Rank { first: place("first")?, last: place("last")? },
        best: place("best")?,
        median: place("median")?,
        worst: place("worst")?,
    })
}

fn codes(list: Value<'_>) -> Vec<CountryCode> {
    list.list().into_iter().filter_map(code).collect()
}

/// A code as it is written, in upper case: what is read and written again must be the same.
pub(super) fn code(value: Value<'_>) -> Option<CountryCode> {
    let text = value.text()?;
    let code = CountryCode::parse(&text).ok().filter(|code| code.as_str() == text);
    if code.is_none() {
        value.malformed(IdKind::Country);
    }
    code
}

impl From<&Spec> for SpecData {
    fn from(spec: &Spec) -> Self {
        Self {
            weights: spec.weights.as_slice().iter().copied().map(u32::from).collect(),
            spread: spec.spread,
            draws: spec.draws,
            seed: spec.seed.to_string(),
            picked: names(&spec.picked),
        }
    }
}

impl From<&Robustness> for ResultData {
    fn from(result: &Robustness) -> Self {
        let range = |one: &RankRange| RangeData {
            country: one.country.to_string(),
            first: one.rank.first,
            last: one.rank.last,
            best: one.best,
            median: one.median,
            worst: one.worst,
        };
        let picked = &result.picked;
        let total = picked.countries().len();
        let row = |row| (0..total).filter_map(|column| picked.wins(row, column)).collect();
        Self {
            draws: result.draws,
            countries: result.countries.iter().map(range).collect(),
            incomplete: names(&result.incomplete),
            picked: PickedData { countries: names(picked.countries()), wins: (0..total).map(row).collect() },
        }
    }
}

fn names(countries: &[CountryCode]) -> Vec<String> {
    countries.iter().map(ToString::to_string).collect()
}
