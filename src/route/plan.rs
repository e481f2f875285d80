//! The address of a plan: to which target, under which conditions, and what is tried out. `/plan` starts from what was
//! published of a country, `/assess/<id>/plan` from a self-assessment.

use super::query::{Pairs, Query, country_key, index, observation};
use super::{CountryKey, FromRoute, ObservationKey, Route};
pub use crate::model::PlanTarget;
use crate::model::assessment::Phrase;
use crate::model::{Day, Decimal, Effort, EntryId, IndexId, PartId, StrategyId};
use crate::scoring::plan::Minimise;
use std::fmt;

/// A plan from what was published of a country in an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryPlanView {
    /// The index.
    pub index: IndexId,
    /// The country; none until one is chosen.
    pub country: Option<CountryKey>,
    /// One observation, where it is not the one of which most is known.
    pub observation: Option<ObservationKey>,
    /// What is asked of the plan.
    pub plan: PlanView,
}

/// What is asked of a plan, from wherever it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// What is to be reached.
    pub target: PlanTarget,
    /// What there is to be as little of as possible.
    pub minimise: Minimise,
    /// Indicators that have to be among those that are met.
    pub must: Vec<PartId>,
    /// Indicators that must not.
    pub never: Vec<PartId>,
    /// The first of each two needs the second.
    pub needs: Vec<(PartId, PartId)>,
    /// At most so many indicators of an area.
    pub at_most: Vec<(PartId, usize)>,
    /// Nothing later than this day.
    pub until: Option<Day>,
    /// Efforts other than 1.
    pub efforts: Vec<(PartId, Effort)>,
    /// By when indicators can be met, where somebody said so.
    pub days: Vec<(PartId, Day)>,
    /// Indicators that are tried out the other way round: met where they are not, and not met where they are.
    pub switched: Vec<PartId>,
    /// Until when indicators hold, as the reader assumes.
    pub lasts: Vec<(PartId, Day)>,
    /// The strategy whose priorities are shown.
    pub strategy: Option<StrategyId>,
    /// The priority of the strategy that is to be served most.
    pub serves: Option<EntryId>,
    /// The order of indicators.
    pub order: PlanOrder,
    /// Only the indicators for which this body is responsible, by a self-assessment.
    pub body: Option<String>,
    /// The first way that is listed, from 1.
    pub way: usize,
}

/// The order of indicators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanOrder {
    /// As the index has them.
    #[default]
    Index,
    /// Most points first.
    Points,
    /// Most points for each unit of effort first.
    PerEffort,
    /// By the priorities of the strategy that reach them.
    Priority,
    /// Most points of the other edition first.
    Elsewhere,
}

impl PlanOrder {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Index, Self::Points, Self::PerEffort, Self::Priority, Self::Elsewhere];

    /// Its name in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Points => "points",
            Self::PerEffort => "effort",
            Self::Priority => "priority",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// The choice of a name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == text)
    }
}

/// The name of what is minimised, in addresses.
#[must_use]
pub const fn minimise_name(minimise: Minimise) -> &'static str {
    match minimise {
        Minimise::Actions => "actions",
        Minimise::Effort => "effort",
        Minimise::LatestDate => "date",
    }
}

/// What is minimised, of a name in addresses.
#[must_use]
pub fn minimise_named(text: &str) -> Option<Minimise> {
    let all = [Minimise::Actions, Minimise::Effort, Minimise::LatestDate];
    all.into_iter().find(|one| minimise_name(*one) == text)
}

impl PlanTarget {
    /// What stands in the place of a target that cannot be read.
    pub const DEFAULT: Self = Self::Score(Decimal { units: 75, decimals: 0 });

    /// Reads a target as addresses have it: `75`, `points~60`, `rank~20`, `tier~2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let amount = |text: &str| Decimal::parse(text).filter(|amount| amount.units >= 0);
        let place = |text: &str| text.parse().ok().filter(|place| *place > 0);
        match text.split_once(['~', ':']) {
            None => amount(text).map(Self::Score),
            Some(("points", points)) => amount(points).map(Self::Points),
            Some(("rank", rank)) => place(rank).map(Self::Rank),
            Some(("tier", tier)) => place(tier).map(Self::Tier),
            Some(_) => None,
        }
    }
}

impl fmt::Display for PlanTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Score(score) => score.fmt(formatter),
            Self::Points(points) => write!(formatter, "points~{points}"),
            Self::Rank(rank) => write!(formatter, "rank~{rank}"),
            Self::Tier(tier) => write!(formatter, "tier~{tier}"),
        }
    }
}

impl PlanView {
    /// More indicators than any index has.
    pub const MOST_PARTS: usize = 200;

    /// The plan to the target that stands there first.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            target: PlanTarget::DEFAULT,
            minimise: Minimise::Actions,
            must: Vec::new(),
            never: Vec::new(),
            needs: Vec::new(),
            at_most: Vec::new(),
            until: None,
            efforts: Vec::new(),
            days: Vec::new(),
            switched: Vec::new(),
            lasts: Vec::new(),
            strategy: None,
            serves: None,
            order: PlanOrder::Index,
            body: None,
            way: 1,
        }
    }

    /// What of it can be asked in another index as well. What belongs to indicators is dropped with them.
    #[must_use]
    pub fn elsewhere(&self) -> Self {
        let target = match self.target {
            PlanTarget::Score(_) => self.target,
            _ => PlanTarget::DEFAULT,
        };
        Self { target, minimise: self.minimise, order: self.order, ..Self::new() }
    }

    /// What of it changes the way to the target, with the rest as it stands first.
    #[must_use]
    pub fn conditions(&self) -> Self {
        Self {
            switched: Vec::new(),
            lasts: Vec::new(),
            strategy: None,
            serves: None,
            order: PlanOrder::Index,
            body: None,
            way: 1,
            ..self.clone()
        }
    }

    pub(super) fn read(query: &mut Query) -> Self {
        let part = |text: &str| PartId::parse(text).ok();
        let pair = |text: &str| {
            let (first, second) = text.split_once(':')?;
            Some((part(first)?, second.to_owned()))
        };
        let dated = |text: &str| pair(text).and_then(|(id, day)| Some((id, Day::parse(&day)?)));
        Self {
            target: query.read("target", PlanTarget::parse).unwrap_or(PlanTarget::DEFAULT),
            minimise: query.read("minimise", minimise_named).unwrap_or(Minimise::Actions),
            must: query.list("must", Self::MOST_PARTS, part),
            never: query.list("never", Self::MOST_PARTS, part),
            needs: query
                .list("needs", Self::MOST_PARTS, |text| pair(text).and_then(|(id, other)| Some((id, part(&other)?)))),
            at_most: query.list("most", Self::MOST_PARTS, |text| {
                pair(text).and_then(|(id, count)| Some((id, count.parse().ok()?)))
            }),
            until: query.read("until", Day::parse),
            efforts: query.list("effort", Self::MOST_PARTS, |text| {
                let (id, effort) = pair(text)?;
                Some((id, effort.parse().ok().and_then(Effort::new)?))
            }),
            days: query.list("by", Self::MOST_PARTS, dated),
            switched: query.list("switched", Self::MOST_PARTS, part),
            lasts: query.list("lasts", Self::MOST_PARTS, dated),
            strategy: query.read("strategy", |text| StrategyId::parse(text).ok()),
            serves: query.read("serves", |text| EntryId::parse(text).ok()),
            order: query.read("order", PlanOrder::parse).unwrap_or_default(),
            body: query.text("body").map(|body| body.chars().take(Phrase::MOST).collect()),
            way: query.read("way", |text| text.parse().ok().filter(|way| *way > 0)).unwrap_or(1),
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        let pair = |(id, other): (&PartId, &dyn fmt::Display)| format!("{id}:{other}");
        query.put("target", &self.target);
        query.put("minimise", &minimise_name(self.minimise));
        query.list("must", &self.must);
        query.list("never", &self.never);
        let pairs = |all: &mut dyn Iterator<Item = (&PartId, &dyn fmt::Display)>| all.map(pair).collect::<Vec<_>>();
        query.list("needs", &pairs(&mut self.needs.iter().map(|(id, other)| (id, other as _))));
        query.list("most", &pairs(&mut self.at_most.iter().map(|(id, count)| (id, count as _))));
        query.some("until", self.until.as_ref());
        query.list("effort", &pairs(&mut self.efforts.iter().map(|(id, effort)| (id, effort as _))));
        query.list("by", &pairs(&mut self.days.iter().map(|(id, day)| (id, day as _))));
        query.list("switched", &self.switched);
        query.list("lasts", &pairs(&mut self.lasts.iter().map(|(id, day)| (id, day as _))));
        query.some("strategy", self.strategy.as_ref());
        query.some("serves", self.serves.as_ref());
        if self.order != PlanOrder::Index {
            query.put("order", &self.order.name());
        }
        query.some("body", self.body.as_ref());
        query.some("way", Some(&self.way).filter(|way| **way > 1));
    }
}

impl Default for PlanView {
    fn default() -> Self {
        Self::new()
    }
}

impl CountryPlanView {
    /// The plan of a country, to the target that stands there first.
    #[must_use]
    pub const fn new(index: IndexId, country: Option<CountryKey>) -> Self {
        Self { index, country, observation: None, plan: PlanView::new() }
    }

    /// The same in another index or for another country, as far as it can be asked there.
    #[must_use]
    pub fn elsewhere(&self, index: IndexId, country: Option<CountryKey>) -> Self {
        Self { plan: self.plan.elsewhere(), ..Self::new(index, country) }
    }

    pub(super) fn read(query: &mut Query) -> Self {
        Self {
            index: index(query),
            country: query.read("country", country_key),
            observation: query.read("observation", observation),
            plan: PlanView::read(query),
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.put("index", &self.index);
        query.some("country", self.country.as_ref());
        query.some("observation", self.observation.as_ref());
        self.plan.write(query);
    }
}

impl FromRoute for CountryPlanView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Plan(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Plan(view) = route { Some(view) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::parse;

    fn printed(query: &str) -> (String, Vec<&'static str>) {
        let (address, unreadable) = parse("/plan", query, "");
        (address.to_string(), unreadable.iter().map(|one| one.key).collect())
    }

    #[test]
    fn the_address_of_the_design_is_read_and_empty_values_are_left_out() {
        let (address, unreadable) = printed("index=ncsi-2018&country=AZE&target=75&minimise=actions&must=&never=");
        assert_eq!(address, "/plan?index=ncsi-2018&country=AZE&target=75&minimise=actions");
        assert_eq!(unreadable, [""; 0]);
        assert_eq!(printed("").0, "/plan?index=ncsi-2018&target=75&minimise=actions");
    }

    #[test]
    fn a_self_assessment_has_a_plan_of_its_own_with_the_efforts_that_it_keeps() {
        let (address, unreadable) = parse("/assess/a-1/plan", "target=80&effort=1.1:5&body=CERT&switched=1.1", "");
        assert_eq!(address.to_string(), "/assess/a-1/plan?target=80&minimise=actions&switched=1.1&body=CERT");
        assert_eq!(unreadable, []);
        let (answers, _) = parse("/assess/a-1", "show=plan&area=5", "");
        assert_eq!(answers.to_string(), "/assess/a-1/plan?target=75&minimise=actions", "the part has that address");
    }

    #[test]
    fn what_cannot_be_read_is_named_once_and_the_rest_stands() {
        let (address, unreadable) = printed(
            "country=AZE&target=much&minimise=money&must=1.1~?~4.3&effort=1.1:0~4.3:101~5.3:100&until=tomorrow&way=0",
        );
        assert_eq!(
            address,
            "/plan?index=ncsi-2018&country=AZE&target=75&minimise=actions&must=1.1~4.3&effort=5.3%3A100"
        );
        assert_eq!(unreadable, ["target", "minimise", "must", "until", "effort", "effort", "way"]);
        for target in ["-1", "rank~0", "rank~x", "tier~-1", "points~-5", "medal~1"] {
            assert_eq!(printed(&format!("target={target}")).1, ["target"], "{target}");
        }
    }

    #[test]
    fn another_index_keeps_the_score_that_is_wanted_and_nothing_that_hangs_on_indicators() {
        let read = |query: &str| match parse("/plan", query, "").0.route {
            Route::Plan(view) => view,
            _ => panic!("a plan"),
        };
        let view = read("country=AZE&target=80&minimise=effort&must=1.1&effort=1.1:5&switched=4.3&way=11");
        let there = view.elsewhere(IndexId::parse("ncsi-3").unwrap(), view.country);
        assert_eq!(there, read("index=ncsi-3&country=AZE&target=80&minimise=effort"));
        let ranked = read("country=AZE&target=rank~20");
        assert_eq!(ranked.plan.elsewhere().target, PlanTarget::DEFAULT);
    }
}
