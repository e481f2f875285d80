//! How firmly a rank stands when the weights of the areas are not taken for certain.
//!
//! The method is that of M. Saisana, A. Saltelli and S. Tarantola, "Uncertainty and sensitivity analysis techniques
//! as tools for the quality assessment of composite indicators" (Journal of the Royal Statistical Society A 168, 2005),
//! and of step 7 of the "Handbook on Constructing Composite Indicators" (OECD and JRC, 2008): many times over, the weight of each area is multiplied by an independent uniform
//! draw from `[1 − f, 1 + f]`, and the countries are ranked again. (Normalising a draw's weights divides all its
//! scores by the same number. It changes no rank, and is left out.)
//!
//! Everything is computed in whole numbers: shares of areas in parts of their common unit, factors in parts of a
//! power of two. So countries with the same shares tie in every draw, `f = 0` gives exactly the ranks under the
//! weights as they are, and the same seed gives the same counts on every machine. Scores are compared as they are,
//! not as the publisher rounds them: two that differ by less than a published digit do not tie here.

mod field;
mod leave_one_out;
mod result;
mod simulation;

pub use leave_one_out::{LeaveOneOut, LeftOut, leave_one_out};
pub use result::{OutcomeError, Outranking, RankRange, Robustness};
pub use simulation::Simulation;

use super::Weights;
use crate::model::CountryCode;

/// What is drawn, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The weights that are varied.
    pub weights: Weights,
    /// `f` in percent, from 0 to 100: how far a weight may lie from what it is.
    pub spread: u8,
    /// How many draws, from 1 to [`Spec::MOST_DRAWS`].
    pub draws: u32,
    /// Where the generator starts; the same seed gives the same draws.
    pub seed: u64,
    /// The countries to be compared with each other. One that does not take part, or is named again, is left out.
    pub picked: Vec<CountryCode>,
}

impl Spec {
    /// The largest spread: from no weight at all to twice the weight.
    pub const MOST_SPREAD: u8 = 100;
    /// The most draws; at a hundred thousand the 5th percentile is already known to 0.1 percent of the draws.
    pub const MOST_DRAWS: u32 = 1_000_000;
    /// The most countries: with more, counting how often each has each rank would take more than 16 MB.
    pub const MOST_COUNTRIES: usize = 2000;

    /// Whether spread and draws are in their ranges.
    ///
    /// # Errors
    /// When one of them is not.
    pub const fn check(&self) -> Result<(), RobustnessError> {
        if self.spread > Self::MOST_SPREAD {
            return Err(RobustnessError::Spread(self.spread));
        }
        if self.draws == 0 || self.draws > Self::MOST_DRAWS {
            return Err(RobustnessError::Draws(self.draws));
        }
        Ok(())
    }
}

/// Why the robustness of ranks cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RobustnessError {
    /// The index is known by its total only, so there are no weights to vary.
    #[error("the index has no areas")]
    NoAreas,
    /// Some areas of the index are not held here; ranks by the others would be those of another index.
    #[error("not all areas of the index are held")]
    NotWhole,
    /// The weights are those of another index.
    #[error("{given} weights for {areas} areas")]
    WrongWeights {
        /// How many weights there are.
        given: usize,
        /// How many areas there are.
        areas: usize,
    },
    /// Fewer than two countries are known in every area that counts, so there is nothing to rank.
    #[error("{complete} countries are known in every area, two are needed")]
    TooFewCountries {
        /// How many are.
        complete: usize,
    },
    /// More countries than [`Spec::MOST_COUNTRIES`].
    #[error("{complete} countries are too many")]
    TooManyCountries {
        /// How many there are.
        complete: usize,
    },
    /// A spread above [`Spec::MOST_SPREAD`].
    #[error("a spread of {0} percent is too much")]
    Spread(u8),
    /// No draw, or more than [`Spec::MOST_DRAWS`].
    #[error("{0} draws are none or too many")]
    Draws(u32),
}

#[cfg(test)]
mod tests;
