//! The address of a plan: from where, to which target, under which conditions, and what is tried out.

use super::query::{Query, country_key, index, observation};
use super::{CountryKey, FromRoute, ObservationKey, Route};
pub use crate::model::PlanTarget;
use crate::model::{Day, Decimal, EntryId, IndexId, PartId, StrategyId};
use crate::scoring::plan::Minimise;
use std::fmt;

/// A plan for a country in an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// The index.
    pub index: IndexId,
    /// The country; none until one is chosen.
    pub country: Option<CountryKey>,
    /// One observation, where it is not the one of which most is known.
    pub observation: Option<ObservationKey>,
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
    pub efforts: Vec<(PartId, u8)>,
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
    /// The greatest effort.
    pub const MOST_EFFORT: u8 = 100;

    /// The plan of a country, to the target that stands there first.
    #[must_use]
    pub const fn new(index: IndexId, country: Option<CountryKey>) -> Self {
        Self {
            index,
            country,
            observation: None,
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
            way: 1,
        }
    }

    /// The same target in another index or for another country. What belongs to indicators is dropped with them.
    #[must_use]
    pub fn elsewhere(&self, index: IndexId, country: Option<CountryKey>) -> Self {
        let target = match self.target {
            PlanTarget::Score(_) => self.target,
            _ => PlanTarget::DEFAULT,
        };
        Self { target, minimise: self.minimise, order: self.order, ..Self::new(index, country) }
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
            observation: query.read("observation", observation),
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
                let effort = effort.parse().ok().filter(|effort| (1..=Self::MOST_EFFORT).contains(effort))?;
                Some((id, effort))
            }),
            days: query.list("by", Self::MOST_PARTS, dated),
            switched: query.list("switched", Self::MOST_PARTS, part),
            lasts: query.list("lasts", Self::MOST_PARTS, dated),
            strategy: query.read("strategy", |text| StrategyId::parse(text).ok()),
            serves: query.read("serves", |text| EntryId::parse(text).ok()),
            order: query.read("order", PlanOrder::parse).unwrap_or_default(),
            way: query.read("way", |text| text.parse().ok().filter(|way| *way > 0)).unwrap_or(1),
            ..Self::new(index(query), query.read("country", country_key))
        }
    }

    pub(super) fn query(&self) -> Vec<(&'static str, String)> {
        fn list<T>(key: &'static str, all: &[T], print: impl Fn(&T) -> String) -> Option<(&'static str, String)> {
            let all: Vec<String> = all.iter().map(print).collect();
            (!all.is_empty()).then(|| (key, all.join("~")))
        }
        fn pairs<T: fmt::Display>(key: &'static str, all: &[(PartId, T)]) -> Option<(&'static str, String)> {
            list(key, all, |(id, other)| format!("{id}:{other}"))
        }
        let parts = |key, all: &[PartId]| list(key, all, ToString::to_string);
        let mut query = vec![("index", self.index.to_string())];
        query.extend(self.country.map(|country| ("country", country.to_string())));
        query.extend(self.observation.as_ref().map(|key| ("observation", key.to_string())));
        query.push(("target", self.target.to_string()));
        query.push(("minimise", minimise_name(self.minimise).to_owned()));
        query.extend(parts("must", &self.must));
        query.extend(parts("never", &self.never));
        query.extend(pairs("needs", &self.needs));
        query.extend(pairs("most", &self.at_most));
        query.extend(self.until.map(|day| ("until", day.to_string())));
        query.extend(pairs("effort", &self.efforts));
        query.extend(pairs("by", &self.days));
        query.extend(parts("switched", &self.switched));
        query.extend(pairs("lasts", &self.lasts));
        query.extend(self.strategy.as_ref().map(|id| ("strategy", id.to_string())));
        query.extend(self.serves.as_ref().map(|id| ("serves", id.to_string())));
        query.extend((self.order != PlanOrder::Index).then(|| ("order", self.order.name().to_owned())));
        query.extend((self.way > 1).then(|| ("way", self.way.to_string())));
        query
    }
}

impl FromRoute for PlanView {
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
        assert_eq!(ranked.elsewhere(ranked.index.clone(), None).target, PlanTarget::DEFAULT);
    }
}
