//! Stairs: a score that changes at certain days or at certain costs, and stays as it is in between. Three charts are
//! drawn so: the score on each day ahead, that of a plan, and what every cost could bring at the most.

mod ahead;
mod front;
mod path;
mod place;

pub use ahead::ScoreAhead;
pub use front::ScoreFront;
pub use path::ScorePath;

use crate::model::{Day, Decimal};
use crate::text::Message;

/// What stands along the level axis.
#[derive(Clone, Debug, PartialEq)]
enum Across {
    /// Time, in whole years that cover both days.
    Time(Day, Day),
    /// A number from 0 to this, with what it counts.
    Cost(i64, Message),
}

/// A place on the level axis.
#[derive(Clone, Copy, Debug, PartialEq)]
enum At {
    /// A day.
    Day(Day),
    /// A cost.
    Cost(i64),
}

/// Where the score may change.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    at: At,
    /// The score from here on.
    score: Decimal,
    /// The score from here on along the broken line.
    other: Decimal,
    /// What is said of it.
    says: Message,
}

/// What is drawn.
struct Stairs<'a> {
    /// The score of a country with everything, where the upright axis ends.
    full: u32,
    across: &'a Across,
    /// From left to right; the first is where the lines begin.
    stops: &'a [Stop],
    /// A score to be reached, as a level line with what it is.
    target: Option<(Decimal, Message)>,
    /// Sentences below, which say what the lines are.
    notes: Vec<Message>,
}

impl Stairs<'_> {
    /// Whether the broken line differs from the other anywhere.
    fn has_other(&self) -> bool {
        self.stops.iter().any(|stop| stop.other != stop.score)
    }
}

#[cfg(test)]
mod tests;
