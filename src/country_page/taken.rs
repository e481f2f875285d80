//! What each line of a text was taken as.

use crate::model::PartId;

/// A line of the text, and what it was taken as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadLine {
    /// Its number, from 1.
    pub number: usize,
    /// Its text, cut to a readable length.
    pub text: String,
    /// What it was taken as.
    pub taken: Taken,
}

/// What a line was taken as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It names the country.
    Country,
    /// It gives the date.
    Date,
    /// It gives the score, the points or the rank of the country, or its digital development level.
    Total,
    /// It stands over several areas.
    Group,
    /// The heading of an area or an indicator.
    Heading(PartId),
    /// Figures of that heading.
    Figures(PartId),
    /// What the indicator asks for, which is known.
    Criterion(PartId),
    /// What is accepted as evidence, which is known.
    References(PartId),
    /// Evidence.
    Evidence(PartId),
    /// It says what follows, or divides.
    Label,
    /// It stands below the figures of every page.
    Around,
    /// It was not understood, and nothing was taken from it.
    NotUnderstood,
}
