//! What is wrong with a package.

use crate::model::{CountryCode, Decimal, PartId};
use crate::wire::{Problem, ReadError};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A file that is needed or listed is not there.
    Missing {
        /// The file.
        file: String,
    },
    /// A file is there that `datapackage.json` does not list.
    Unlisted {
        /// The file.
        file: String,
    },
    /// A file is listed that nothing in the package refers to, so that nothing of it was checked.
    Unused {
        /// The file.
        file: String,
    },
    /// A file has another size or hash than `datapackage.json` says.
    Hash {
        /// The file.
        file: String,
    },
    /// A file cannot be used.
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        error: ReadError,
    },
    /// A part of a file cannot be used.
    Flawed {
        /// The file.
        file: String,
        /// Which part, and why.
        problem: Problem,
    },
    /// Something is named that does not exist.
    Dangling {
        /// The file that names it.
        file: String,
        /// Where in it: a country, an id.
        subject: String,
        /// What kind of thing is missing.
        to: ReferenceTo,
        /// Its id.
        id: String,
    },
    /// A list made of other files says something else than they do.
    ListDiffers {
        /// The list.
        file: String,
        /// The entry: a strategy, a country.
        subject: String,
    },
    /// The indicators of an area add up to something else than is printed for it.
    AreaContradicts {
        /// The file.
        file: String,
        /// The country.
        country: CountryCode,
        /// The area.
        part: PartId,
        /// What the parts add up to.
        computed: Decimal,
        /// What is printed.
        printed: Decimal,
    },
    /// The recomputed total differs from the published one by more than the tolerance.
    TotalContradicts {
        /// The file.
        file: String,
        /// The country.
        country: CountryCode,
        /// The recomputed total.
        computed: Decimal,
        /// The published total.
        published: Decimal,
    },
    /// No whole number of points gives the published total, and no note says why.
    Unattainable {
        /// The file.
        file: String,
        /// The country.
        country: CountryCode,
        /// The published total.
        published: Decimal,
    },
    /// A number lies outside its range.
    OutOfRange {
        /// The file.
        file: String,
        /// The country.
        country: CountryCode,
        /// The field.
        field: &'static str,
        /// The number.
        found: Decimal,
    },
    /// The evidence says something else than the points: credited without, or not credited with.
    EvidenceContradicts {
        /// The file.
        file: String,
        /// The country.
        country: CountryCode,
        /// The indicator.
        part: PartId,
    },
}

/// A kind of thing that files refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceTo {
    /// A source in `sources.json`.
    Source,
    /// Terms in `sources.json`.
    Terms,
    /// A country in `countries.json`.
    Country,
    /// An area or indicator of a methodology.
    Part,
    /// An observation that evidence belongs to.
    Observation,
    /// An index in `indices.json`.
    Index,
}

impl Finding {
    /// The file that it is about.
    #[must_use]
    pub fn file(&self) -> &str {
        match self {
            Self::Missing { file }
            | Self::Unlisted { file }
            | Self::Unused { file }
            | Self::Hash { file }
            | Self::Unreadable { file, .. }
            | Self::Flawed { file, .. }
            | Self::Dangling { file, .. }
            | Self::ListDiffers { file, .. }
            | Self::AreaContradicts { file, .. }
            | Self::TotalContradicts { file, .. }
            | Self::Unattainable { file, .. }
            | Self::OutOfRange { file, .. }
            | Self::EvidenceContradicts { file, .. } => file,
        }
    }

    /// What kind of finding it is, for machines: stable, whatever the language.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::Unlisted { .. } => "unlisted",
            Self::Unused { .. } => "unused",
            Self::Hash { .. } => "hash",
            Self::Unreadable { .. } => "unreadable",
            Self::Flawed { .. } => "flawed",
            Self::Dangling { .. } => "dangling",
            Self::ListDiffers { .. } => "list-differs",
            Self::AreaContradicts { .. } => "area-contradicts",
            Self::TotalContradicts { .. } => "total-contradicts",
            Self::Unattainable { .. } => "unattainable",
            Self::OutOfRange { .. } => "out-of-range",
            Self::EvidenceContradicts { .. } => "evidence-contradicts",
        }
    }

    /// The country that it is about, where it is about one.
    #[must_use]
    pub const fn country(&self) -> Option<CountryCode> {
        match self {
            Self::AreaContradicts { country, .. }
            | Self::TotalContradicts { country, .. }
            | Self::Unattainable { country, .. }
            | Self::OutOfRange { country, .. }
            | Self::EvidenceContradicts { country, .. } => Some(*country),
            _ => None,
        }
    }

    /// The area or indicator that it is about, where it is about one.
    #[must_use]
    pub const fn part(&self) -> Option<&PartId> {
        match self {
            Self::AreaContradicts { part, .. } | Self::EvidenceContradicts { part, .. } => Some(part),
            _ => None,
        }
    }

    /// The figure that follows from the others, where the finding is about one.
    #[must_use]
    pub const fn computed(&self) -> Option<Decimal> {
        match self {
            Self::AreaContradicts { computed, .. } | Self::TotalContradicts { computed, .. } => Some(*computed),
            _ => None,
        }
    }

    /// The figure as published, where the finding is about one.
    #[must_use]
    pub const fn published(&self) -> Option<Decimal> {
        match self {
            Self::AreaContradicts { printed: figure, .. }
            | Self::TotalContradicts { published: figure, .. }
            | Self::Unattainable { published: figure, .. }
            | Self::OutOfRange { found: figure, .. } => Some(*figure),
            _ => None,
        }
    }
}
