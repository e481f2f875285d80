//! What the report is about, and how figures and names are written in it.

use crate::model::assessment::Assessment;
use crate::model::{AsOf, Day, EvidenceId, IndexData, Methodology, Observation, Part, Points};
use crate::route::{Fragment, ObservationKey};
use crate::scoring::assessment::{Grounds, PartCheck, Reading, Tallies, Tally, check, tally};
use crate::text::{Message, Value, points_of, say, total_of, total_points, total_score};
use crate::ui::components::Lists;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{PublishedChoice, grounds};

/// An assessment with everything that its report is made of.
pub(super) struct Sheet<'a> {
    pub(super) words: Words,
    pub(super) assessment: &'a Assessment,
    pub(super) index: &'a IndexData,
    /// The methodology as it is shipped, without what the assessment corrects of it.
    pub(super) shipped: &'a Methodology,
    pub(super) lists: &'a Lists,
    /// The day that evidence is looked at.
    pub(super) day: Day,
    /// What the answers are looked at by on that day.
    pub(super) grounds: Grounds<'a>,
    /// The published observation that the address asks for.
    with: Option<ObservationKey>,
    pub(super) tallies: Tallies<'a>,
    /// Every indicator, in the methodology's order.
    pub(super) checks: Vec<PartCheck<'a>>,
    /// All evidence in the order of its numbers: as the indicators name it, then what stands behind none.
    pub(super) evidence: Vec<&'a EvidenceId>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        assessment: &'a Assessment,
        (index, shipped): (&'a IndexData, &'a Methodology),
        lists: &'a Lists,
        (day, with): (Day, Option<ObservationKey>),
    ) -> Self {
        let methodology = &index.methodology;
        let grounds = grounds(assessment, index, day);
        let checks = check(assessment, methodology, grounds);
        let named = checks.iter().flat_map(|check| check.items.iter().map(|item| item.id));
        let mut evidence: Vec<&EvidenceId> = Vec::new();
        for id in named.chain(assessment.evidence().keys()) {
            if !evidence.contains(&id) {
                evidence.push(id);
            }
        }
        let (words, tallies) = (Words::now(), tally(assessment, methodology, grounds));
        Self { words, assessment, index, shipped, lists, day, grounds, with, tallies, checks, evidence }
    }

    pub(super) fn methodology(&self) -> &'a Methodology {
        &self.index.methodology
    }

    /// What was published of the country, where that names indicators.
    pub(super) fn published(&self) -> Option<&'a Observation> {
        let found = PublishedChoice::of(self.assessment)?.find(self.index, self.with.as_ref())?;
        (self.index.known(found) > 0).then_some(found)
    }

    /// The indicators that nobody has assessed.
    pub(super) fn unassessed(&self) -> Vec<&Part> {
        self.checks.iter().filter(|check| check.is_open()).map(|check| check.part).collect()
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// The name of a field and what is in it.
    pub(super) fn field(&self, name: Message, value: impl Into<Value>) -> String {
        self.say(&say::report_field(name, value))
    }

    pub(super) fn date(&self, day: Day) -> String {
        self.words.date(Some(&AsOf::from(day)))
    }

    /// Points as they are written.
    pub(super) fn points(&self, points: Points) -> String {
        self.words.amount(self.methodology().points.decimal(points))
    }

    /// Points out of all that can be had: `4/7`, or `–/7`.
    pub(super) fn points_of(&self, points: Option<Points>, max: Points) -> Message {
        points_of(self.methodology().points, points, max)
    }

    /// Points of a total out of all that can be had: `4/7`, `4–6/7` or `–/7`.
    pub(super) fn total(&self, tally: &Tally, reading: Reading) -> String {
        self.say(&total_points(tally, reading, self.methodology().points))
    }

    /// The score of a total, likewise, as the publisher rounds it.
    pub(super) fn score(&self, tally: &Tally, reading: Reading) -> String {
        self.words.catalogue().value(&total_score(tally, reading, self.methodology()))
    }

    /// The percent of an area, likewise.
    pub(super) fn percent(&self, tally: &Tally, reading: Reading) -> String {
        let decimals = self.methodology().score.area_decimals;
        let percent = |points| Some(self.words.percent(tally.score_of(points, 100)?.rounded(decimals)).into());
        self.words.catalogue().value(&total_of(tally, reading, percent))
    }

    /// What an area or indicator is called, behind its number where it has one.
    pub(super) fn title(&self, part: &Part) -> String {
        self.words.title(part)
    }

    /// Evidence as the report refers to it: its number in brackets, leading to it.
    pub(super) fn reference(&self, id: &EvidenceId) -> AnyView {
        let place = self.evidence.iter().position(|one| *one == id);
        let number = place.map_or(0, |place| place + 1);
        let to = link_to(&anchor(number));
        view! { <a href=to>{format!("[{number}]")}</a> }.into_any()
    }
}

/// The id of a piece of evidence on the page, by its number.
pub(super) fn anchor(number: usize) -> String {
    format!("report-evidence-{number}")
}

/// The link to an element of the report.
pub(super) fn link_to(id: &str) -> String {
    Navigation::here().here_with(Some(Fragment::Element(id.to_owned())))
}
