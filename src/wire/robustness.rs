//! What draws were made and what they say, as JSON that is the same to the byte whenever and wherever it is written.
//!
//! The form is described in `public/data/README.md` and changes only with [`VERSION`]. It has no fractions: ranks and
//! counts are whole numbers, and a seed is a text, because many readers of JSON cannot hold its 64 bits.

use super::{ReadError, VERSION, envelope};
use crate::model::{CountryCode, IdKind, IndexId};
use crate::scoring::{
    OutcomeError, Outranking, ProfilesError, Rank, RankRange, Robustness, RobustnessError, Spec, Weights, WeightsError,
};
use crate::wire::Expected;
use serde::{Deserialize, Serialize};

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

#[derive(Serialize, Deserialize)]
struct RobustnessFile {
    format: String,
    version: u32,
    index: String,
    spec: SpecData,
    result: ResultData,
}

/// What is drawn.
#[derive(Serialize, Deserialize)]
pub(super) struct SpecData {
    weights: Vec<u32>,
    spread: u8,
    draws: u32,
    seed: String,
    picked: Vec<String>,
}

/// What draws say.
#[derive(Serialize, Deserialize)]
pub(super) struct ResultData {
    draws: u32,
    countries: Vec<RangeData>,
    incomplete: Vec<String>,
    picked: PickedData,
}

#[derive(Serialize, Deserialize)]
struct RangeData {
    country: String,
    first: usize,
    last: usize,
    best: usize,
    median: usize,
    worst: usize,
}

#[derive(Serialize, Deserialize)]
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
    let file: RobustnessFile = envelope::read(text, FORMAT)?;
    let index = IndexId::parse(&file.index).map_err(|error| ReadError::id("index", &error))?;
    let spec = file.spec.spec()?;
    spec.check()?;
    Ok(RobustnessRecord { index, spec, result: file.result.outcome()? })
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

impl SpecData {
    /// The spec, of which spread and draws are still to be checked.
    pub(super) fn spec(self) -> Result<Spec, DrawsError> {
        let seed = self.seed.parse().ok().filter(|seed: &u64| seed.to_string() == self.seed);
        Ok(Spec {
            weights: Weights::relative(&self.weights)?,
            spread: self.spread,
            draws: self.draws,
            seed: seed.ok_or_else(|| ReadError::value("spec.seed", &self.seed, Expected::Number))?,
            picked: codes("spec.picked", &self.picked)?,
        })
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

impl ResultData {
    pub(super) fn outcome(self) -> Result<Robustness, DrawsError> {
        let range = |one: &RangeData| {
            let country = code("result.countries", &one.country)?;
            let rank = Rank { first: one.first, last: one.last };
            Ok(RankRange { country, rank, best: one.best, median: one.median, worst: one.worst })
        };
        let countries = self.countries.iter().map(range).collect::<Result<_, ReadError>>()?;
        let picked = codes("result.picked.countries", &self.picked.countries)?;
        let picked = Outranking::checked(picked, &self.picked.wins, self.draws).ok_or(OutcomeError::Picked)?;
        Ok(Robustness::checked(self.draws, countries, codes("result.incomplete", &self.incomplete)?, picked)?)
    }
}

fn names(countries: &[CountryCode]) -> Vec<String> {
    countries.iter().map(ToString::to_string).collect()
}

fn codes(place: &str, names: &[String]) -> Result<Vec<CountryCode>, ReadError> {
    names.iter().map(|name| code(place, name)).collect()
}

/// A code as it is written, in upper case: what is read and written again must be the same.
pub(super) fn code(place: &str, name: &str) -> Result<CountryCode, ReadError> {
    let code = CountryCode::parse(name).ok().filter(|code| code.as_str() == name);
    code.ok_or_else(|| ReadError::value(place, name, IdKind::Country.into()))
}
