//! The three totals of an assessment, and how much of it is answered.

use super::check_part;
use crate::model::assessment::{AnswerState, Assessment};
use crate::model::{Day, Methodology, Part, Points, Values};
use crate::scoring::Score;

/// Which answers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// What is met with public evidence: what the publisher would count if it saw it the same way.
    #[default]
    Strict,
    /// Also what is met without public evidence: what publishing it would bring.
    Potential,
    /// Also what is planned or under way: what there would be once all that is done and published.
    Target,
}

impl Reading {
    /// All three, from the narrowest.
    pub const ALL: [Self; 3] = [Self::Strict, Self::Potential, Self::Target];

    /// Whether an answer in this state counts.
    #[must_use]
    pub const fn counts(self, state: AnswerState) -> bool {
        match state {
            AnswerState::MetPublic => true,
            AnswerState::MetNotPublic => !matches!(self, Self::Strict),
            AnswerState::Planned | AnswerState::InProgress => matches!(self, Self::Target),
            AnswerState::NotAssessed | AnswerState::NotMet => false,
        }
    }
}

/// The totals of an area or of the whole. What is not assessed adds nothing, so while any of it is, each total is what
/// there is at least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Points under [`Reading::Strict`].
    pub strict: Points,
    /// Points under [`Reading::Potential`]; never less.
    pub potential: Points,
    /// Points under [`Reading::Target`]; never less.
    pub target: Points,
    /// What can be had.
    pub max: Points,
    /// Indicators that are assessed.
    pub answered: usize,
    /// Indicators that there are.
    pub of: usize,
}

impl Tally {
    /// Points under a reading.
    #[must_use]
    pub const fn points(&self, reading: Reading) -> Points {
        match reading {
            Reading::Strict => self.strict,
            Reading::Potential => self.potential,
            Reading::Target => self.target,
        }
    }

    /// `full · points / maximum` under a reading; none where there is nothing to earn.
    #[must_use]
    pub fn score(&self, reading: Reading, full: u32) -> Option<Score> {
        Score::new(self.points(reading), self.max, full)
    }

    /// Whether every indicator is assessed.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.answered == self.of
    }

    fn leaf(part: &Part, state: AnswerState, has_lapsed: bool) -> Self {
        let points = |counts: bool| if counts { part.max } else { Points::ZERO };
        Self {
            strict: points(Reading::Strict.counts(state) && !has_lapsed),
            potential: points(Reading::Potential.counts(state)),
            target: points(Reading::Target.counts(state)),
            max: part.max,
            answered: usize::from(state != AnswerState::NotAssessed),
            of: 1,
        }
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::default(), |a, b| Self {
            strict: a.strict + b.strict,
            potential: a.potential + b.potential,
            target: a.target + b.target,
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

/// Whether somebody can assess themselves by a methodology: it is known down to its indicators, and each of them is met
/// or not.
#[must_use]
pub fn is_assessable(methodology: &Methodology) -> bool {
    methodology.is_recomputable() && methodology.points.all_or_nothing
}

/// The totals by the states alone.
#[must_use]
pub fn tally<'a>(assessment: &Assessment, methodology: &'a Methodology) -> Tallies<'a> {
    tallies(methodology, |part| Tally::leaf(part, assessment.state(&part.id), false))
}

/// The totals on a day: what is met with public evidence counts in the strict total unless all evidence that is given
/// for it has lapsed by then or is not in effect yet. What has no evidence counts by its state.
#[must_use]
pub fn tally_on<'a>(assessment: &Assessment, methodology: &'a Methodology, day: Day) -> Tallies<'a> {
    tallies(methodology, |part| {
        let check = check_part(assessment, part, day);
        Tally::leaf(part, check.state, check.is_out_of_time())
    })
}

fn tallies(methodology: &Methodology, leaf: impl Fn(&Part) -> Tally) -> Tallies<'_> {
    let area = |part: &Part| part.walk().into_iter().filter(|part| part.is_leaf()).map(&leaf).sum();
    let areas: Vec<_> = methodology.areas().iter().map(|part| AreaTally { part, tally: area(part) }).collect();
    Tallies { total: areas.iter().map(|area| area.tally).sum(), areas }
}

/// The points under a reading, as an observation would have them: for explanations, charts and comparisons with peers.
/// What is not assessed is unknown, not zero.
#[must_use]
pub fn values(assessment: &Assessment, methodology: &Methodology, reading: Reading) -> Values {
    let points = methodology.leaves().into_iter().filter_map(|part| match assessment.state(&part.id) {
        AnswerState::NotAssessed => None,
        state => Some((part.id.clone(), if reading.counts(state) { part.max } else { Points::ZERO })),
    });
    // All or nothing of indicators that there are: nothing is left out.
    Values::checked(methodology, &points.collect()).0
}
