//! What follows from a self-assessment: totals, what its evidence counts for on a day, gaps, differences from what was
//! published. A total that somebody gave themselves is never the publisher's score.

mod check;
mod claim;
mod effect;
mod filter;
mod gap;
mod shelf;
mod tally;
mod time;

#[cfg(test)]
mod tests;

pub use check::{Grounds, ItemCheck, KindFit, Lack, PartCheck, check, check_part, kind_fit};
pub use claim::{ClaimCheck, Relation, against_published, ready_gain};
pub use effect::{Effect, last_effects};
pub use filter::{Filter, spelt_alike};
pub use gap::gaps;
pub use shelf::{Rest, ShelfFit, ShelfOffer, ShelfPiece, ShelfPlace, Shelved, Way, offers, shelf, shelf_fits};
pub use tally::{AreaTally, Reading, Tallies, Tally, is_assessable, is_by_indicators, tally, values};
pub use time::{InTime, in_time, last_day_in_time};
