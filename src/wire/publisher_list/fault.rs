//! What is wrong with a list that somebody brought as the publisher's.

use crate::model::PartId;
use crate::model::assessment::TextError;

/// What is wrong with a list. Lines are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListFault {
    /// Larger than any list.
    TooLarge {
        /// How large it is, in bytes.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// Not in UTF-8.
    NotUtf8 {
        /// The first line that is not.
        line: usize,
    },
    /// Nothing is in it.
    Empty,
    /// It begins as JSON and is none.
    NotJson {
        /// Where it stops making sense.
        line: usize,
    },
    /// JSON without a list of areas or indicators.
    NoList,
    /// More indicators than any index has.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are read.
        most: usize,
    },
    /// A column that has to be there is not among those of the first line.
    NoColumn {
        /// The first that is missing.
        missing: &'static str,
        /// What the first line has, cut to a readable length.
        found: String,
    },
    /// A quotation mark is opened and not closed.
    OpenQuote {
        /// Where it is opened.
        line: usize,
    },
    /// An indicator without its number.
    NoId {
        /// Where.
        line: usize,
    },
    /// The methodology has no such indicator.
    Unknown {
        /// Where.
        line: usize,
        /// What stands there.
        id: String,
    },
    /// The same indicator a second time.
    Twice {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
        /// Where it stands first.
        first: usize,
    },
    /// An indicator without points.
    NoPoints {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
    },
    /// Something else than a whole number of points that an indicator can be worth.
    Points {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
        /// What stands there, cut to a readable length.
        found: String,
    },
    /// An indicator without a name.
    NoName {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
    },
    /// A name that cannot be one.
    Name {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
        /// Why.
        why: TextError,
    },
    /// A criterion that cannot be one.
    Criterion {
        /// Where.
        line: usize,
        /// The indicator.
        id: PartId,
        /// Why.
        why: TextError,
    },
    /// Indicators of the methodology that the list does not have.
    LeftOut(Vec<PartId>),
    /// The points add up to something else than the index has. Told once nothing else is wrong.
    Sum {
        /// What they add up to.
        found: i64,
        /// What the index has.
        most: i64,
    },
}
