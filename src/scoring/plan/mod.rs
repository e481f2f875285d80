//! The cheapest way to a target: which acts, and in how many ways. Exact, never a guess.
//!
//! [`PlanBase`] says what can be done, [`Wish`] what a plan is to reach and under which conditions, [`Target`] how many
//! points a target is. [`Problem::new`] checks them against each other; what comes of it can always be solved:
//! [`Problem::solve`] gives all optimal sets at once, as [`Optima`] that can be asked for how many there are, what they
//! share and any page of them, and [`Problem::front`] what every number of acts, every effort or every day could bring at
//! the most.

mod candidate;
mod diagram;
mod front;
mod gaps;
mod optima;
mod order;
mod path;
mod problem;
mod progress;
mod reduced;
mod target;
mod wish;

#[cfg(test)]
mod tests;

pub use crate::model::{Effort, Minimise};
pub use candidate::{Candidate, PlanBase};
pub use front::FrontPoint;
pub use gaps::{Elsewhere, Gap, GapContext, GapOrder, gaps};
pub use optima::{Cost, Optima, Overlap};
pub use path::{PathStep, act_points, path};
pub use problem::{Problem, Solution};
pub use progress::{ActStanding, PlanProgress, progress};
pub use target::{Target, TargetFault, points_of, score_of};
pub use wish::{PlanFault, Wish};
