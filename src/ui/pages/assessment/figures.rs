//! How figures of a self-assessment are written: points out of all, scores as the publisher rounds, titles, days.

use crate::model::{AsOf, Day, Decimal, IndexData, Methodology, Part, PartId, Points, TimeCondition};
use crate::route::{AssessmentPart, AssessmentView};
use crate::scoring::assessment::{Reading, Tally};
use crate::scoring::{Score, assessment};
use crate::text::{Value, points_of, say, total_of, total_points, total_score};
use crate::ui::assessment::OpenAssessment;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// Writes figures by the methodology of the self-assessment that is open.
#[derive(Clone)]
pub(super) struct Figures {
    words: Words,
    index: Arc<IndexData>,
}

impl Figures {
    /// Those of this page.
    pub(super) fn here() -> Self {
        Self { words: Words::now(), index: OpenAssessment::here().index() }
    }

    pub(super) fn methodology(&self) -> &Methodology {
        &self.index.methodology
    }

    /// Points for a sentence.
    pub(super) fn amount(&self, points: Points) -> Value {
        Value::points(self.methodology().points, points)
    }

    /// Points alone.
    pub(super) fn number(&self, points: Points) -> String {
        self.words.amount(self.methodology().points.decimal(points))
    }

    /// `58/77`
    pub(super) fn of(&self, points: Points, max: Points) -> String {
        self.awarded(Some(points), max)
    }

    /// The same, or `–/77` where the points are not known.
    pub(super) fn awarded(&self, points: Option<Points>, max: Points) -> String {
        self.words.say(&points_of(self.methodology().points, points, max))
    }

    /// The score that so many of all points give.
    pub(super) fn score(&self, points: Points) -> Option<Decimal> {
        let scale = &self.methodology().score;
        Some(Score::new(points, self.methodology().points.max, scale.full)?.rounded(scale.decimals))
    }

    /// Points of a total: `58/77`, `58–61/77` while something is not assessed, `–/77` while nothing is.
    pub(super) fn points(&self, tally: &Tally, reading: Reading) -> String {
        self.words.say(&total_points(tally, reading, self.methodology().points))
    }

    /// The score of a total, likewise.
    pub(super) fn score_of(&self, tally: &Tally, reading: Reading) -> String {
        self.words.catalogue().value(&total_score(tally, reading, self.methodology()))
    }

    /// What follows from the points of a total, likewise.
    pub(super) fn follows(&self, tally: &Tally, reading: Reading, what: impl Fn(Points) -> Option<String>) -> String {
        self.words.catalogue().value(&total_of(tally, reading, |points| what(points).map(Value::from)))
    }

    /// `+3`, `−3`
    pub(super) fn signed(&self, points: Points) -> String {
        self.words.signed(self.methodology().points.decimal(points))
    }

    /// The same as a score: `+3.90`.
    pub(super) fn signed_score(&self, points: Points) -> Option<String> {
        self.score(points).map(|score| self.words.signed(score))
    }

    /// What an area or indicator is called, behind its number where it has one.
    pub(super) fn title(&self, part: &Part) -> String {
        self.words.title(part)
    }

    /// How recent evidence must be.
    pub(super) fn condition(&self, condition: TimeCondition) -> String {
        self.words.say(&match condition {
            TimeCondition::InForce => say::methodology_time_in_force(),
            TimeCondition::EveryYear => say::methodology_time_every_year(),
            TimeCondition::LastThreeYears => say::methodology_time_last_three_years(),
        })
    }

    pub(super) fn day(&self, day: Day) -> String {
        self.words.date(Some(&AsOf::from(day)))
    }

    /// The link to where an indicator is answered.
    pub(super) fn answer_link(&self, asked: View<AssessmentView>, part: &PartId) -> String {
        let area = self.methodology().area_of(part).map(|area| area.id.clone());
        asked.link(|view| {
            view.show = AssessmentPart::Answers;
            view.filter = assessment::Filter::All;
            view.area = area;
        })
    }
}
