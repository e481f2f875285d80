//! Ring 1: what follows from the data. Scores with their explanation, ranks, how much is known, and how firmly a
//! rank stands; what a self-assessment comes to ([`assessment`]), and the cheapest way to a target ([`plan`]).
//!
//! Every function is total: checked data goes in, and no input makes one fail. What a reader chooses (weights,
//! draws) is checked when it is made, with a typed error.

pub mod assessment;
mod change;
mod concentration;
mod correlation;
mod coverage;
mod deadlines;
mod explanation;
mod forecast;
mod highlights;
mod index_scores;
mod median;
mod nearest;
mod outcome;
pub mod plan;
mod profiles;
mod rank_move;
mod ranking;
mod robustness;
mod score;
mod scores_with;
mod strategy;
mod weighted;
mod weights;
mod what_if;

pub use change::{Change, Movement, PartChange, change, previous_score};
pub use concentration::{Document, Load, LoadOf, LoadPlace, LoadRest, PublishedEvidence, concentration};
pub use correlation::rank_correlation;
pub use coverage::Coverage;
pub use deadlines::{Deadline, DeadlineKind, deadlines};
pub use explanation::{Explanation, Standing, explain};
pub use forecast::{Assumed, Assumption, Forecast, ForecastStep, Lapse, forecast, forecast_published};
pub use highlights::{Highlights, highlights};
pub use index_scores::{CountryScore, IndexScores};
pub use median::{median, quartiles};
pub use nearest::{Nearest, Neighbour, nearest};
pub use outcome::{Basis, Check, Outcome, area_points, difference, outcome};
pub use profiles::{Profile, Profiles, ProfilesError};
pub use rank_move::{MoveError, RankMove, RankMoves, rank_moves};
pub use ranking::{Place, Rank, RankBasis, RankedCountry, places, ranking, ranks, ranks_among};
pub use robustness::{
    LeaveOneOut, LeftOut, OutcomeError, Outranking, RankRange, Robustness, RobustnessError, Simulation, Spec,
    leave_one_out,
};
pub use score::Score;
pub use strategy::{
    AreaCell, AreaReach, Formula, FormulaSum, Fulfilment, Gap, LinkedPart, PointSum, PriorityReach, StrategyReach,
    Swing, Unserved, UnservedWhy, strategy_reach,
};
pub use weighted::{RankShift, WeightedCountry, largest_shifts, weighted_ranking, weighted_score};
pub use weights::{Weights, WeightsError};
pub use what_if::{WhatIf, others, rank_among, what_if};

#[cfg(test)]
pub(crate) mod samples;
