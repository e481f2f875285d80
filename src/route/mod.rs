//! Ring 2: addresses. One closed set of views, one parser and one printer; nothing else writes an address.
//!
//! Addresses here begin at the root of the app; the base path under which it is hosted is added and taken off
//! at the edge.

mod assess;
mod brief;
mod compare;
mod context;
mod crosswalk;
mod evidence;
mod from_route;
mod home;
mod indicator;
mod kept_plan;
mod methodology;
mod newest;
mod parse;
mod pasted;
mod plan;
mod print;
mod query;
mod sort;
mod strategy;

pub use assess::{AssessView, AssessmentPart, AssessmentView, MoveView};
pub use brief::BriefView;
pub use compare::{CompareView, Draws, Measure, MeasureOf, Picture};
pub use context::ContextView;
pub use crosswalk::CrosswalkView;
pub use evidence::EvidenceView;
pub use from_route::FromRoute;
pub use home::HomeView;
pub use indicator::{Answering, IndicatorView};
pub use kept_plan::KeptPlanView;
pub use methodology::MethodologyView;
pub use parse::{LONGEST_MAPPING, parse};
pub use pasted::carried_by_link;
pub use plan::{CountryPlanView, PlanOrder, PlanTarget, PlanView, minimise_name, minimise_named};
pub use query::{Fate, LONGEST_SEARCH, Unreadable};
pub use sort::{Column, Sort};
pub use strategy::{StrategiesView, StrategyPart, StrategyView, formula_name};

use crate::model::{AsOf, AssessmentId, CountryCode, GroupId, IndexId, Observation, PartId, SourceId};
use crate::text::Language;

/// The index of strategies and plans whose address names none, and that of older addresses ([`Address::newest`]): the one that
/// the product grew from.
#[must_use]
#[allow(clippy::expect_used, reason = "a constant that a test reads")]
pub fn default_index() -> IndexId {
    IndexId::parse("ncsi-2018").expect("a valid id")
}

/// The path from the root of the app, of one under which it is hosted at `base` (`/posture`, or nothing). A path beside
/// it, such as `/posture-old`, is left as it is.
#[must_use]
pub fn below<'a>(base: &str, path: &'a str) -> &'a str {
    path.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/')).unwrap_or(path)
}

/// A whole address: the view, the language, and what is opened on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The view.
    pub route: Route,
    /// Whether the view is of the newest index that has whom it is about. Its own index says nothing then.
    pub newest: bool,
    /// The language, where the address names one.
    pub language: Option<Language>,
    /// Whether the view is shown alone, for a frame in another page.
    pub embed: bool,
    /// Light or dark, where the address names one.
    pub scheme: Option<Scheme>,
    /// What is opened or scrolled to.
    pub fragment: Option<Fragment>,
}

/// Every view that has an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Home(HomeView),
    /// `/ranking`
    Ranking(RankingView),
    /// `/country/AZE`
    Country(CountryView),
    /// `/country/AZE/context`
    Context(ContextView),
    /// `/country/AZE/brief`
    Brief(BriefView),
    /// `/compare`
    Compare(CompareView),
    /// `/strategies`
    Strategies(StrategiesView),
    /// `/strategy/aze-2023-2027`
    Strategy(StrategyView),
    /// `/assess`
    Assess(AssessView),
    /// `/assess/a-mfkq2x7c` and `/assess/a-mfkq2x7c/plan`
    Assessment(AssessmentView),
    /// `/assess/a-mfkq2x7c/move`
    Move(MoveView),
    /// `/evidence/AZE`
    Evidence(EvidenceView),
    /// `/shared`, with an assessment, a page or a plan in the fragment
    Shared,
    /// `/indicator/ncsi-2018/8.2`
    Indicator(IndicatorView),
    /// `/crosswalk/ncsi-2018/ncsi-3`
    Crosswalk(CrosswalkView),
    /// `/plan`
    Plan(CountryPlanView),
    /// `/plan/p-mfkq2x7c`
    KeptPlan(KeptPlanView),
    /// `/methodology/ncsi-2018`, and `/methodology` for the newest
    Methodology(MethodologyView),
    /// `/data`
    Data,
    /// `/bring`
    Bring,
    /// `/about`
    About,
    /// Any other path, kept to be shown.
    NotFound(String),
}

/// Light or dark, as an address asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Scheme {
    /// Its name in addresses and in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|scheme| scheme.name() == text)
    }
}

/// The ranking of one index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankingView {
    /// The index.
    pub index: IndexId,
    /// The order of rows.
    pub sort: Sort,
    /// Only countries of this group.
    pub group: Option<GroupId>,
    /// Only countries of this tier, by its number, where the index has tiers.
    pub tier: Option<usize>,
    /// Only countries whose name or code has this text.
    pub search: String,
    /// Countries picked for comparison, in the order of picking.
    pub picks: Vec<CountryCode>,
}

/// The profile of one country in one index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryView {
    /// The country.
    pub country: CountryKey,
    /// The index.
    pub index: IndexId,
    /// One observation, where it is not the one that stands for the country.
    pub observation: Option<ObservationKey>,
    /// Which indicators are listed.
    pub show: Show,
}

/// Which indicators a profile lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Every one.
    #[default]
    All,
    /// Those without their full points.
    Gaps,
    /// Those of which nothing is known.
    Unknown,
}

impl Show {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 3] = [Self::All, Self::Gaps, Self::Unknown];

    const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Gaps => "gaps",
            Self::Unknown => "unknown",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|show| show.name() == text)
    }
}

/// A country as an address names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountryKey {
    /// By alpha-3 code.
    Code(CountryCode),
    /// By alpha-2 code, to be rewritten once the list of countries is there.
    Alpha2([char; 2]),
}

/// One observation of a country: who said it, and as of when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservationKey {
    /// The source.
    pub source: SourceId,
    /// The date, if any.
    pub as_of: Option<AsOf>,
}

impl ObservationKey {
    /// How addresses name an observation: by the source of its total, where it has one.
    #[must_use]
    pub fn of(observation: &Observation) -> Self {
        let source = observation.total.as_ref().map_or(&observation.source, |total| &total.source);
        Self { source: source.clone(), as_of: observation.as_of }
    }
}

/// Whose points a strategy is looked at with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointsKey {
    /// Those of a published observation.
    Published(ObservationKey),
    /// Those of a self-assessment kept on this machine.
    Own(AssessmentId),
}

/// What is opened or scrolled to on a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// The explanation of a figure.
    Why(Figure),
    /// A mapping that the link carries, as `wire` writes it.
    Mapping(String),
    /// A crosswalk that the link carries, as `wire` writes it.
    Crosswalk(String),
    /// An assessment that the link carries, as `wire` writes it.
    Assessment(String),
    /// A page of a publisher that the link carries, as `wire` writes it.
    BroughtPage(String),
    /// A plan that the link carries, as `wire` writes it.
    Plan(String),
    /// An element of the page by its id.
    Element(String),
}

/// How the fragment begins that carries a page of a publisher.
const BROUGHT_PAGE: &str = "page=";
/// How the fragment begins that carries a plan.
const PLAN: &str = "plan=";

/// A figure that can be explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The total score.
    Total,
    /// The rank.
    Rank,
    /// Score minus digital development level.
    Difference,
    /// An area or an indicator.
    Part(PartId),
}

impl RankingView {
    /// More picks than there are countries.
    pub const MOST_PICKS: usize = CompareView::MOST_COUNTRIES;

    /// The whole ranking of an index, best first.
    #[must_use]
    pub fn new(index: IndexId) -> Self {
        Self { index, sort: Sort::default(), group: None, tier: None, search: String::new(), picks: Vec::new() }
    }

    /// The ranking of another index. An order by a column that not every index has goes back to the default, and so
    /// does a tier, which is a class of one index.
    pub fn change_index(&mut self, index: IndexId) {
        self.index = index;
        self.tier = None;
        if matches!(self.sort.column, Column::Area(_) | Column::Difference) {
            self.sort = Sort::default();
        }
    }

    /// Picks a country, behind the others, or takes it from those picked.
    pub fn pick(&mut self, country: CountryCode, is_picked: bool) {
        self.picks.retain(|other| *other != country);
        if is_picked {
            self.picks.push(country);
        }
    }
}

impl FromRoute for RankingView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Ranking(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Ranking(view) = route { Some(view) } else { None }
    }
}

impl CountryView {
    /// The profile of a country by the observation that stands for it.
    #[must_use]
    pub const fn new(country: CountryCode, index: IndexId) -> Self {
        Self { country: CountryKey::Code(country), index, observation: None, show: Show::All }
    }
}

impl FromRoute for CountryView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Country(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Country(view) = route { Some(view) } else { None }
    }
}

impl Address {
    /// A view, in the reader's language, with nothing opened.
    #[must_use]
    pub const fn of(route: Route) -> Self {
        Self { route, newest: false, language: None, embed: false, scheme: None, fragment: None }
    }

    /// The same view with the explanation of a figure opened.
    #[must_use]
    pub fn why(mut self, figure: Figure) -> Self {
        self.fragment = Some(Fragment::Why(figure));
        self
    }
}

#[cfg(test)]
mod tests;
