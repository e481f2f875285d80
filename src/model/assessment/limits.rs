//! The most that an assessment may hold.

use super::Assessment;

impl Assessment {
    /// The most answers: many times what any index has of indicators.
    pub const MOST_ANSWERS: usize = 1_000;
    /// The most pieces of evidence.
    pub const MOST_EVIDENCE: usize = 2_000;
    /// The most pieces of evidence behind one indicator.
    pub const MOST_ATTACHED: usize = 100;
    /// The most bytes that everything takes in a file, what it was started from included.
    pub const MOST_WEIGHT: usize = 4_500_000;
}
