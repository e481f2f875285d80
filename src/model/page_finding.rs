//! What is wrong with a publisher's page on a country: which line, which item, and what.

use super::{AsOf, CountryCode, Decimal, PartId};

/// What was found when a page was read, as it is kept with what the page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageCheck {
    /// What contradicts itself, is missing, or was not taken, in the order of lines.
    pub findings: Vec<PageFinding>,
    /// How many more things were wrong.
    pub more: usize,
    /// How many lines of the text were not understood.
    pub not_understood: usize,
}

/// Something that contradicts itself, is missing, or was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFinding {
    /// The line, from 1; none where it is about lines that are not there.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: PageFindingKind,
}

/// What can be wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageFindingKind {
    /// Another page begins: what follows was read as one of its own.
    AnotherPage,
    /// More pages than are read at once.
    TooManyPages,
    /// Another edition agrees with the names as much.
    EditionUnclear,
    /// No line names the country; perhaps its evidence speaks of one.
    NoCountry(Option<CountryCode>),
    /// Several countries are named, and nothing says which is meant.
    SeveralCountries(Vec<CountryCode>),
    /// No line gives a date.
    NoDate,
    /// Lines give other dates than the one that was taken.
    SeveralDates(AsOf),
    /// An item stands there a second time; the first stands.
    Twice {
        /// The item.
        part: PartId,
        /// The line of the first.
        first: usize,
        /// Whether both have the same points.
        is_same: bool,
    },
    /// A number that the edition does not have.
    UnknownItem(String),
    /// A heading without points.
    NoPoints(PartId),
    /// Figures that can mean several things, or nothing.
    Unclear {
        /// The item.
        part: PartId,
        /// The figures as they stand.
        figures: String,
    },
    /// More points than there are.
    AboveMaximum {
        /// The item.
        part: PartId,
        /// Points on the page.
        awarded: i64,
        /// The most that there are by the edition.
        max: i64,
    },
    /// Some of the points, where only all or nothing is awarded.
    Partial {
        /// The item.
        part: PartId,
        /// Points on the page.
        awarded: i64,
        /// The most that there are by the edition.
        max: i64,
    },
    /// A maximum that is not that of the edition.
    OtherMaximum {
        /// The item.
        part: PartId,
        /// On the page.
        printed: i64,
        /// By the edition.
        max: i64,
    },
    /// A percent that does not follow from the points beside it.
    PercentDiffers {
        /// The area.
        part: PartId,
        /// On the page.
        printed: i64,
        /// From the points.
        computed: i64,
    },
    /// Indicators that do not add up to their area.
    IndicatorsDiffer {
        /// The area.
        part: PartId,
        /// The area on the page.
        printed: i64,
        /// What its indicators come to.
        sum: i64,
    },
    /// Areas that do not add up to the points of the country.
    AreasDiffer {
        /// The points on the page.
        printed: i64,
        /// What the areas come to.
        sum: i64,
    },
    /// A score that does not follow from the points.
    ScoreDiffers {
        /// The score on the page.
        printed: Decimal,
        /// From the points.
        computed: Decimal,
    },
    /// The page ends before its last item.
    EndsEarly {
        /// The last item that is there.
        last: PartId,
        /// How many indicators are missing from there on.
        missing: usize,
    },
    /// Indicators missing between others.
    Missing(Vec<PartId>),
    /// Evidence below figures of several countries: whose it is, the text does not say.
    EvidenceOfSeveral,
    /// An address that is not kept, because it could lead anywhere.
    UnsafeAddress(PartId),
}

impl PageFindingKind {
    /// Whether figures contradict each other or the edition, rather than that something is missing or left out.
    #[must_use]
    pub const fn is_contradiction(&self) -> bool {
        matches!(
            self,
            Self::Twice { is_same: false, .. }
                | Self::AboveMaximum { .. }
                | Self::Partial { .. }
                | Self::OtherMaximum { .. }
                | Self::PercentDiffers { .. }
                | Self::IndicatorsDiffer { .. }
                | Self::AreasDiffer { .. }
                | Self::ScoreDiffers { .. }
        )
    }

    /// Whether it goes on being worth knowing once somebody has said whose page it is and has kept it.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        !matches!(
            self,
            Self::AnotherPage | Self::TooManyPages | Self::NoCountry(_) | Self::SeveralCountries(_) | Self::NoDate
        )
    }

    /// The area or indicator that it is about, where it is about one.
    #[must_use]
    pub const fn part(&self) -> Option<&PartId> {
        match self {
            Self::Twice { part, .. }
            | Self::NoPoints(part)
            | Self::Unclear { part, .. }
            | Self::AboveMaximum { part, .. }
            | Self::Partial { part, .. }
            | Self::OtherMaximum { part, .. }
            | Self::PercentDiffers { part, .. }
            | Self::IndicatorsDiffer { part, .. }
            | Self::UnsafeAddress(part) => Some(part),
            _ => None,
        }
    }
}
