//! A national strategy: what it aims at, what it puts first, who carries it out, and how it came about.

use super::{AsOf, CountryCode, EntryId, Localized, SourceId, StrategyId};

/// One strategy of one country. Everything is told in our own words; each fact names its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strategy {
    /// Its key.
    pub id: StrategyId,
    /// The country.
    pub country: CountryCode,
    /// Its title.
    pub title: Localized,
    /// What it is, in a sentence or two.
    pub summary: Localized,
    /// The years it is for.
    pub period: Period,
    /// The act that approved it, where known.
    pub approval: Option<Approval>,
    /// Where its priorities are known from.
    pub sources: Vec<SourceId>,
    /// What a reader should know before relying on it.
    pub caveats: Vec<Note>,
    /// What it wants to reach.
    pub objectives: Vec<Objective>,
    /// How the links from objectives to priorities were had.
    pub objectives_basis: Option<Localized>,
    /// What it puts first, in its own order.
    pub priorities: Vec<Priority>,
    /// Who carries it out.
    pub institutions: Vec<Institution>,
    /// By which means it is carried out.
    pub instruments: Vec<Note>,
    /// Measures of its plan, as far as known.
    pub measures: Vec<Measure>,
    /// How it came about and what became of it, from old to new.
    pub history: Vec<Milestone>,
    /// What would be needed and is not public here.
    pub not_public: Vec<Localized>,
}

/// The years that a strategy is for, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    first: i16,
    last: i16,
}

/// Where in its period a strategy stands on some day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It begins in a later year.
    Ahead,
    /// It runs: this is its n-th year of so many, both from 1.
    Running {
        /// Which year, from 1.
        year: u16,
        /// Of how many.
        of: u16,
    },
    /// Its last year is over.
    Over,
}

/// The act that approved a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// When.
    pub date: AsOf,
    /// What kind of act.
    pub act: Localized,
    /// Its number.
    pub number: Option<String>,
    /// What a reader should know, such as sources that call it something else.
    pub note: Option<Localized>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// A text with its sources; without any it is this project's own remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text.
    pub text: Localized,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// What a strategy wants to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Its key: `O1`.
    pub id: EntryId,
    /// What it is.
    pub label: Localized,
    /// The priorities that serve it.
    pub priorities: Vec<EntryId>,
}

/// What a strategy puts first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priority {
    /// Its key: `P1`.
    pub id: EntryId,
    /// Its heading.
    pub label: Localized,
    /// What it is about.
    pub summary: Option<Localized>,
    /// What is to be done for it.
    pub actions: Vec<Localized>,
}

/// A body that carries out a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// Its key: `SCIS`.
    pub id: EntryId,
    /// Its name.
    pub name: Localized,
    /// What it does for the strategy.
    pub role: Localized,
    /// Other names that sources give it, with when and why.
    pub aliases: Vec<Localized>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// A measure of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its key: `M1`.
    pub id: EntryId,
    /// What it is.
    pub label: Localized,
    /// When it is due, where known.
    pub due: Option<AsOf>,
    /// Who leads it.
    pub lead: Option<EntryId>,
    /// Who carries it out with the lead.
    pub with: Vec<EntryId>,
    /// The priorities it serves; none where no line of a priority names it.
    pub priorities: Vec<EntryId>,
    /// The objectives it serves.
    pub objectives: Vec<EntryId>,
    /// What was reported of it, from old to new.
    pub reports: Vec<Milestone>,
    /// What a reader should know.
    pub note: Option<Localized>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// Something that happened, or was reported, on a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// When.
    pub date: AsOf,
    /// What.
    pub text: Localized,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

impl Period {
    /// From the first year to the last, or `None` where they are in the wrong order.
    #[must_use]
    pub fn new(first: i16, last: i16) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The first year.
    #[must_use]
    pub const fn first(self) -> i16 {
        self.first
    }

    /// The last year.
    #[must_use]
    pub const fn last(self) -> i16 {
        self.last
    }

    /// Where the period stands in this year.
    #[must_use]
    pub fn phase(self, year: i16) -> Phase {
        let years = |from: i16, to: i16| u16::try_from(i32::from(to) - i32::from(from) + 1).unwrap_or(u16::MAX);
        if year < self.first {
            Phase::Ahead
        } else if year > self.last {
            Phase::Over
        } else {
            Phase::Running { year: years(self.first, year), of: years(self.first, self.last) }
        }
    }
}

impl Strategy {
    /// The priority with this key.
    #[must_use]
    pub fn priority(&self, id: &EntryId) -> Option<&Priority> {
        self.priorities.iter().find(|one| one.id == *id)
    }

    /// The objective with this key.
    #[must_use]
    pub fn objective(&self, id: &EntryId) -> Option<&Objective> {
        self.objectives.iter().find(|one| one.id == *id)
    }

    /// Every source that it names, with the entry or field that names it, such as `M3` or `history`.
    pub fn citations(&self) -> impl Iterator<Item = (&str, &SourceId)> {
        let approval = self.approval.iter().flat_map(|one| named("approval", &one.sources));
        let caveats = self.caveats.iter().flat_map(|one| named("caveats", &one.sources));
        let institutions = self.institutions.iter().flat_map(|one| named(one.id.as_str(), &one.sources));
        let instruments = self.instruments.iter().flat_map(|one| named("instruments", &one.sources));
        let measures = self.measures.iter().flat_map(|one| {
            let reports = one.reports.iter().flat_map(|report| named(one.id.as_str(), &report.sources));
            named(one.id.as_str(), &one.sources).chain(reports)
        });
        let history = self.history.iter().flat_map(|one| named("history", &one.sources));
        named("sources", &self.sources)
            .chain(approval)
            .chain(caveats)
            .chain(institutions)
            .chain(instruments)
            .chain(measures)
            .chain(history)
    }

    /// The body with this key.
    #[must_use]
    pub fn institution(&self, id: &EntryId) -> Option<&Institution> {
        self.institutions.iter().find(|one| one.id == *id)
    }
}

fn named<'a>(place: &'a str, sources: &'a [SourceId]) -> impl Iterator<Item = (&'a str, &'a SourceId)> {
    sources.iter().map(move |source| (place, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_says_where_it_stands() {
        let period = Period::new(2023, 2027).unwrap();
        assert_eq!(period.phase(2022), Phase::Ahead);
        assert_eq!(period.phase(2023), Phase::Running { year: 1, of: 5 });
        assert_eq!(period.phase(2026), Phase::Running { year: 4, of: 5 });
        assert_eq!(period.phase(2028), Phase::Over);
        assert_eq!(Period::new(2027, 2023), None);
    }
}
