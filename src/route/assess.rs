//! Addresses of self-assessments: those kept on this machine, one of them, and one on its way to another edition.

use super::query::{Pairs, Query, country_key, observation};
use super::{CountryKey, Fragment, FromRoute, ObservationKey, PlanView, Route, default_index};
use crate::model::assessment::Phrase;
use crate::model::{AssessmentId, Day, GroupId, IndexId, PartId};
use crate::scoring::assessment::Filter;

/// The self-assessments kept on this machine, with the form that starts one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessView {
    /// The index that a new one would be by; none for the newest by which it can be.
    pub index: Option<IndexId>,
    /// The country that it would be about.
    pub country: Option<CountryKey>,
    /// The observation that it would start from, where it would start from a published one.
    pub from: Option<ObservationKey>,
}

/// One self-assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentView {
    /// Which one.
    pub id: AssessmentId,
    /// What is shown of it.
    pub show: AssessmentPart,
    /// The area that is worked on; none for the first.
    pub area: Option<PartId>,
    /// Which indicators are shown.
    pub filter: Filter,
    /// The day that evidence is looked at; none for today.
    pub day: Option<Day>,
    /// The published observation that it is compared with; none for the one it was started from.
    pub with: Option<ObservationKey>,
    /// The countries that it is compared with; none for those nearest to it.
    pub group: Option<GroupId>,
    /// What is asked of its plan. Efforts and days are those that it keeps, which no address has.
    pub plan: Box<PlanView>,
}

/// What a page shows of a self-assessment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AssessmentPart {
    /// The answers of one area.
    #[default]
    Answers,
    /// All evidence.
    Evidence,
    /// Totals, areas, gaps, peers.
    Score,
    /// What is planned and what lapses when.
    Deadlines,
    /// The way to a target.
    Plan,
    /// Kept states, and what changed between two.
    History,
    /// What is claimed beside what was published.
    Published,
    /// The whole as a report to print.
    Report,
    /// Files and links.
    Share,
}

impl AssessmentPart {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Answers,
        Self::Evidence,
        Self::Score,
        Self::Plan,
        Self::Deadlines,
        Self::Published,
        Self::History,
        Self::Report,
        Self::Share,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Evidence => "evidence",
            Self::Score => "score",
            Self::Deadlines => "deadlines",
            Self::Plan => "plan",
            Self::History => "history",
            Self::Published => "published",
            Self::Report => "report",
            Self::Share => "share",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == text)
    }
}

impl AssessView {
    /// The list, with a form for the newest index.
    #[must_use]
    pub const fn new() -> Self {
        Self { index: None, country: None, from: None }
    }

    /// The form for an index, a country and an observation to start from.
    #[must_use]
    pub const fn by(index: IndexId, country: Option<CountryKey>, from: Option<ObservationKey>) -> Self {
        Self { index: Some(index), country, from }
    }

    /// An observation is one of an index. Where an older address leaves that out, it is the one that was the default.
    pub(super) fn read(query: &mut Query) -> Self {
        let from = query.read("from", observation);
        let index =
            query.read("index", |text| IndexId::parse(text).ok()).or_else(|| from.as_ref().map(|_| default_index()));
        Self { index, country: query.read("country", country_key), from }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("index", self.index.as_ref());
        query.some("country", self.country.as_ref());
        query.some("from", self.from.as_ref());
    }
}

impl FromRoute for AssessView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Assess(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Assess(view) = route { Some(view) } else { None }
    }

    /// The form is part of the page, so what else is opened stays.
    fn keeps(_: &Fragment) -> bool {
        true
    }
}

impl Default for AssessView {
    fn default() -> Self {
        Self::new()
    }
}

impl AssessmentView {
    /// The answers of the first area.
    #[must_use]
    pub fn new(id: AssessmentId) -> Self {
        Self {
            id,
            show: AssessmentPart::Answers,
            area: None,
            filter: Filter::All,
            day: None,
            with: None,
            group: None,
            plan: Box::default(),
        }
    }

    /// Its plan.
    #[must_use]
    pub fn of_plan(id: AssessmentId, plan: PlanView) -> Self {
        let plan = Box::new(PlanView { efforts: Vec::new(), days: Vec::new(), ..plan });
        Self { show: AssessmentPart::Plan, plan, ..Self::new(id) }
    }

    pub(super) fn read(id: AssessmentId, query: &mut Query) -> Self {
        Self {
            id,
            show: query.read("show", AssessmentPart::parse).unwrap_or_default(),
            area: query.read("area", |text| PartId::parse(text).ok()),
            filter: query.read("filter", read_filter).unwrap_or_default(),
            day: query.read("day", Day::parse),
            with: query.read("with", observation),
            group: query.read("group", |text| GroupId::parse(text).ok()),
            plan: Box::default(),
        }
    }

    pub(super) fn read_plan(id: AssessmentId, query: &mut Query) -> Self {
        Self::of_plan(id, PlanView::read(query))
    }

    pub(super) fn path(&self) -> String {
        match self.show {
            AssessmentPart::Plan => format!("/assess/{}/plan", self.id),
            _ => format!("/assess/{}", self.id),
        }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        if self.show == AssessmentPart::Plan {
            return self.plan.write(query);
        }
        if self.show != AssessmentPart::default() {
            query.put("show", &self.show.name());
        }
        query.some("area", self.area.as_ref());
        if self.filter != Filter::All {
            query.put("filter", &print_filter(&self.filter));
        }
        query.some("day", self.day.as_ref());
        query.some("with", self.with.as_ref());
        query.some("group", self.group.as_ref());
    }
}

impl FromRoute for AssessmentView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Assessment(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Assessment(view) = route { Some(view) } else { None }
    }
}

/// A plan is asked of in the addresses of `/plan` as well.
impl FromRoute for PlanView {
    fn of(route: &Route) -> Option<&Self> {
        match route {
            Route::Plan(view) => Some(&view.plan),
            Route::Assessment(view) if view.show == AssessmentPart::Plan => Some(&view.plan),
            _ => None,
        }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        match route {
            Route::Plan(view) => Some(&mut view.plan),
            Route::Assessment(view) if view.show == AssessmentPart::Plan => Some(&mut view.plan),
            _ => None,
        }
    }
}

/// How an address names the shipped crosswalk.
const SHIPPED: &str = "shipped";

/// A self-assessment carried to another edition of its index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveView {
    /// Which one.
    pub id: AssessmentId,
    /// The edition that it is carried to; none for the first that there is a crosswalk to.
    pub to: Option<IndexId>,
    /// Whether it is by the shipped crosswalk where the reader has one of their own.
    pub by_shipped: bool,
}

impl MoveView {
    pub(super) fn read(id: AssessmentId, query: &mut Query) -> Self {
        let by_shipped = query.read("crosswalk", |text| (text == SHIPPED).then_some(true)).unwrap_or_default();
        Self { id, to: query.read("to", |text| IndexId::parse(text).ok()), by_shipped }
    }

    pub(super) fn write(&self, query: &mut Pairs) {
        query.some("to", self.to.as_ref());
        query.some("crosswalk", self.by_shipped.then_some(&SHIPPED));
    }
}

impl FromRoute for MoveView {
    fn of(route: &Route) -> Option<&Self> {
        if let Route::Move(view) = route { Some(view) } else { None }
    }

    fn of_mut(route: &mut Route) -> Option<&mut Self> {
        if let Route::Move(view) = route { Some(view) } else { None }
    }
}

const LONGEST_BODY: usize = Phrase::MOST;

fn read_filter(text: &str) -> Option<Filter> {
    match text.split_once('~') {
        Some(("expiring", days)) => days.parse().ok().map(Filter::Expiring),
        Some(("body", body)) => Some(Filter::Responsible(body.chars().take(LONGEST_BODY).collect())),
        Some(_) => None,
        None => match text {
            "all" => Some(Filter::All),
            "unanswered" => Some(Filter::Unanswered),
            "gaps" => Some(Filter::Gaps),
            "evidence" => Some(Filter::EvidenceMissing),
            _ => None,
        },
    }
}

fn print_filter(filter: &Filter) -> String {
    match filter {
        Filter::All => "all".to_owned(),
        Filter::Unanswered => "unanswered".to_owned(),
        Filter::Gaps => "gaps".to_owned(),
        Filter::EvidenceMissing => "evidence".to_owned(),
        Filter::Expiring(days) => format!("expiring~{days}"),
        Filter::Responsible(body) => format!("body~{body}"),
    }
}
