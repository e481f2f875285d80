//! What whoever assesses puts in the place of a working list: the publisher's list that they have, and corrections of
//! their own. Neither touches an answer.

use super::{FileName, Prose, Title, Unknown};
use crate::model::{Day, PartId};
use crate::sort::SortedMap;

/// What is said of an area or an indicator in the place of what a list says. What is empty stays as the list has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Correction {
    /// What it is called.
    pub name: Title,
    /// What it is worth. An area is worth what its indicators are together, whatever stands here.
    pub points: Option<WholePoints>,
    /// What must be the case for the points.
    pub criterion: Prose,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

impl Correction {
    /// Whether it says nothing at all. Such a one is not kept: it is the same as none.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// What an indicator can be worth: a whole number of points from 1 to [`WholePoints::MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WholePoints(u8);

impl WholePoints {
    /// The most that an indicator can be worth: more than any that is known.
    pub const MOST: u8 = 99;

    /// From a number; none where no indicator is worth so much or so little.
    #[must_use]
    pub fn new(points: i64) -> Option<Self> {
        u8::try_from(points).ok().filter(|points| (1..=Self::MOST).contains(points)).map(Self)
    }

    /// From digits, with blanks around them or without.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then(|| text.parse().ok().and_then(Self::new))?
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Corrections by area or indicator, none of them blank.
pub type Corrections = SortedMap<PartId, Correction>;

/// A list of indicators that somebody brought in the place of a working list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtList {
    /// The file that it came in.
    pub file: FileName,
    /// The day it was taken in, where that is known.
    pub taken: Option<Day>,
    /// What it says of each indicator, also where the working list says the same.
    pub items: Corrections,
    /// What a newer program knows of it.
    pub unknown: Unknown,
}

/// Everything that is put in the place of a working list: first the list that was brought, then what was corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemChanges {
    /// The list that was brought, where one was.
    pub brought: Option<Box<BroughtList>>,
    /// Corrections of one's own.
    pub own: Corrections,
}

impl ItemChanges {
    /// Whether everything is as the methodology has it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.brought.is_none() && self.own.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_whole_and_from_one_to_ninety_nine() {
        for (typed, expected) in [("1", Some(1)), (" 12 ", Some(12)), ("99", Some(99)), ("03", Some(3))] {
            assert_eq!(WholePoints::parse(typed).map(WholePoints::get), expected, "{typed}");
        }
        for typed in ["", "0", "100", "-1", "+1", "1.5", "1,5", "x", "300", "٣"] {
            assert_eq!(WholePoints::parse(typed), None, "{typed}");
        }
    }
}
