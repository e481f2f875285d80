//! Ring 1: what follows from the data. Scores with their explanation, ranks, and how much is known.
//!
//! Every function is total: checked data goes in, and no input makes one fail.

mod coverage;
mod explanation;
mod highlights;
mod outcome;
mod ranking;
mod score;

pub use coverage::Coverage;
pub use explanation::{Explanation, Standing, explain};
pub use highlights::{Highlights, highlights};
pub use outcome::{Agreement, Basis, Outcome, difference, outcome};
pub use ranking::{Place, Rank, RankedCountry, places, ranking, ranks};
pub use score::Score;

#[cfg(test)]
pub(crate) mod samples;
