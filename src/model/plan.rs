//! What acts of a plan cost, and what of it there is to be least. The plan follows from it in [`crate::scoring::plan`].

/// What an act costs by the estimate of whoever plans, from 1 to 100. The unit is theirs: days of work, money, anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(u8);

impl Effort {
    /// The least, which also stands where nothing was estimated.
    pub const LEAST: Self = Self(1);
    /// The most.
    pub const MOST: Self = Self(100);

    /// An estimate; none for less than 1 and more than 100.
    #[must_use]
    pub fn new(effort: i64) -> Option<Self> {
        u8::try_from(effort).ok().map(Self).filter(|effort| (Self::LEAST..=Self::MOST).contains(effort))
    }

    /// The estimate as a number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Effort {
    fn default() -> Self {
        Self::LEAST
    }
}

/// What a plan should have least of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Minimise {
    /// Acts.
    #[default]
    Actions,
    /// Effort of all acts together.
    Effort,
    /// Time: the day of the latest act is as early as can be, and of such plans those with the fewest acts. An act without
    /// a day is later than any other.
    LatestDate,
}

impl Minimise {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Actions, Self::Effort, Self::LatestDate];
}
