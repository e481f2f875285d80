//! The three totals of an assessment, and how much of it is answered.

use super::{Grounds, PartCheck, check_part};
use crate::model::assessment::{AnswerState, Assessment};
use crate::model::{Methodology, Part, Points, Values};
use crate::scoring::Score;
use crate::sort::SortedMap;

/// Which answers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// What is met with public evidence that stands: credited by the publisher, or with a piece of evidence that is ready.
    #[default]
    Supported,
    /// Also everything else that is said to be met, by the word of who assesses.
    Claimed,
    /// Also what is planned or under way.
    Planned,
}

impl Reading {
    /// All three, from the narrowest.
    pub const ALL: [Self; 3] = [Self::Supported, Self::Claimed, Self::Planned];

    /// Whether an indicator counts.
    #[must_use]
    pub fn counts(self, check: &PartCheck<'_>) -> bool {
        match check.state {
            AnswerState::MetPublic => self != Self::Supported || check.is_supported(),
            AnswerState::MetNotPublic => self != Self::Supported,
            AnswerState::Planned | AnswerState::InProgress => self == Self::Planned,
            AnswerState::NotAssessed | AnswerState::NotMet => false,
        }
    }
}

/// The totals of an area or of the whole. What is not assessed, or not estimated where it can earn anything up to its
/// maximum, adds nothing, so while any of it is, each total is what
/// there is at least, and with all of that what there is at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Points under [`Reading::Supported`].
    pub supported: Points,
    /// Points under [`Reading::Claimed`]; never less.
    pub claimed: Points,
    /// Points under [`Reading::Planned`]; never less.
    pub planned: Points,
    /// Points of what is not assessed.
    pub open: Points,
    /// What can be had.
    pub max: Points,
    /// Indicators that are assessed.
    pub answered: usize,
    /// Indicators that there are.
    pub of: usize,
}

impl Tally {
    /// Points under a reading, at least.
    #[must_use]
    pub const fn points(&self, reading: Reading) -> Points {
        match reading {
            Reading::Supported => self.supported,
            Reading::Claimed => self.claimed,
            Reading::Planned => self.planned,
        }
    }

    /// Points under a reading, from the least to the most that there can be once everything is assessed; none where
    /// nothing is assessed yet, which is not zero.
    #[must_use]
    pub fn range(&self, reading: Reading) -> Option<(Points, Points)> {
        let least = self.points(reading);
        (self.answered > 0).then(|| (least, least + self.open))
    }

    /// `full · points / maximum` of so many of its points; none where there is nothing to earn.
    #[must_use]
    pub fn score_of(&self, points: Points, full: u32) -> Option<Score> {
        Score::new(points, self.max, full)
    }

    /// Whether every indicator is assessed.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.answered == self.of
    }

    /// What it comes to once this gap is closed too, with evidence that stands: all that it can earn is supported then. What
    /// was open is then assessed.
    #[must_use]
    pub fn with_met(self, gap: &PartCheck<'_>) -> Self {
        let is_open = gap.is_open();
        let open = if is_open { self.open - gap.part.max } else { self.open };
        Self { supported: self.supported + gap.missing(), open, answered: self.answered + usize::from(is_open), ..self }
    }

    /// What an indicator alone comes to.
    #[must_use]
    pub fn of_part(check: &PartCheck<'_>) -> Self {
        let (max, worth) = (check.part.max, check.worth.unwrap_or_default());
        let [supported, claimed, planned] =
            Reading::ALL.map(|reading| if reading.counts(check) { worth } else { Points::ZERO });
        let is_open = check.is_open();
        let open = if is_open { max } else { Points::ZERO };
        Self { supported, claimed, planned, open, max, answered: usize::from(!is_open), of: 1 }
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::default(), |a, b| Self {
            supported: a.supported + b.supported,
            claimed: a.claimed + b.claimed,
            planned: a.planned + b.planned,
            open: a.open + b.open,
            max: a.max + b.max,
            answered: a.answered + b.answered,
            of: a.of + b.of,
        })
    }
}

/// The totals of one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaTally<'a> {
    /// The area.
    pub part: &'a Part,
    /// Its totals.
    pub tally: Tally,
}

/// The totals of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallies<'a> {
    /// Of the whole; the sum of the areas.
    pub total: Tally,
    /// By area, in the methodology's order.
    pub areas: Vec<AreaTally<'a>>,
}

/// Whether somebody can assess themselves by a methodology: it is known what its total is made of, down to indicators that are
/// met or not, or to areas of which one can say what they earn.
#[must_use]
pub fn is_assessable(methodology: &Methodology) -> bool {
    methodology.is_recomputable()
}

/// Whether a methodology is known down to indicators each of which earns all of its points or none.
#[must_use]
pub fn is_by_indicators(methodology: &Methodology) -> bool {
    is_assessable(methodology) && methodology.points.all_or_nothing
}

/// The totals. There are none by the states alone, which nothing supports.
#[must_use]
pub fn tally<'a>(assessment: &Assessment, methodology: &'a Methodology, grounds: Grounds<'_>) -> Tallies<'a> {
    let leaf = |part: &Part| Tally::of_part(&check_part(assessment, part, grounds));
    let area = |part: &Part| part.walk().into_iter().filter(|part| part.is_leaf()).map(leaf).sum();
    let areas: Vec<_> = methodology.areas().iter().map(|part| AreaTally { part, tally: area(part) }).collect();
    Tallies { total: areas.iter().map(|area| area.tally).sum(), areas }
}

/// The supported points, as an observation would have them: for explanations, charts and coverage. What is not assessed
/// is unknown, not zero.
#[must_use]
pub fn values(assessment: &Assessment, methodology: &Methodology, grounds: Grounds<'_>) -> Values {
    let points = methodology.leaves().into_iter().filter_map(|part| {
        let tally = Tally::of_part(&check_part(assessment, part, grounds));
        (tally.answered > 0).then(|| (part.id.clone(), tally.supported))
    });
    // All or nothing, or no more than the maximum, of indicators that there are: nothing is left out.
    Values::checked(methodology, &SortedMap::from_iter(points)).0
}
