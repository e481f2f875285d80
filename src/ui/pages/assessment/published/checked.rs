//! What the part shows, as it is now: the claims, and what they sum up to.

use super::super::figures::Figures;
use super::claim::Claimed;
use crate::model::{Observation, Points};
use crate::scoring::assessment::{ClaimCheck, Relation, Tally};
use crate::scoring::outcome;
use crate::text::{Message, Value, say};
use crate::view_model::assessment::is_by_areas;

/// Everything that the part shows, as it is now.
#[derive(Clone, PartialEq)]
pub(super) struct Checked {
    pub(super) claims: Vec<Claimed>,
    pub(super) totals: Totals,
}

impl Checked {
    pub(super) fn of(&self, relation: Relation) -> impl Iterator<Item = &Claimed> {
        self.claims.iter().filter(move |claim| claim.relation == relation)
    }
}

/// Points, and how many indicators they are of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Totals {
    /// The published points, where all of them are known.
    pub(super) published: Option<Points>,
    /// Claimed and not published, with evidence ready and in all.
    pub(super) ready: (usize, Points),
    pub(super) gain: (usize, Points),
    /// Published and not claimed.
    pub(super) loss: (usize, Points),
    pub(super) own: Tally,
}

impl Totals {
    pub(super) fn new(
        figures: &Figures,
        observation: Option<&Observation>,
        claims: &[ClaimCheck<'_>],
        (ready, gain): (Points, Points),
        own: Tally,
    ) -> Self {
        let of = |relation: Relation| claims.iter().filter(move |claim| claim.relation == relation);
        let published = observation.and_then(|one| outcome(figures.methodology(), one)?.points);
        let loss = of(Relation::Loss).map(|claim| Points::ZERO - claim.gain()).sum();
        Self {
            published,
            ready: (of(Relation::Gain).filter(|claim| claim.is_ready()).count(), ready),
            gain: (of(Relation::Gain).count(), gain),
            loss: (of(Relation::Loss).count(), loss),
            own,
        }
    }

    /// What there is to say, in sentences.
    pub(super) fn sentences(&self, figures: &Figures) -> Vec<Message> {
        let (ready, gain, loss) = (self.ready, self.gain, self.loss);
        if self.own.answered == 0 {
            return vec![say::sheet_sentence_none()];
        }
        if gain.0 == 0 && loss.0 == 0 {
            return vec![say::claim_no_difference()];
        }
        if is_by_areas(figures.methodology()) {
            return self.of_areas(figures);
        }
        let gained = if gain.0 == 0 {
            say::claim_sentence_no_gain()
        } else {
            say::claim_sentence_gain(gain.0, figures.amount(gain.1))
        };
        let is_ready = (gain.0 > 0).then(|| say::claim_sentence_ready(ready.0, figures.amount(ready.1)));
        let lost = (loss.0 > 0).then(|| say::claim_sentence_loss(loss.0, figures.amount(loss.1)));
        [Some(gained), is_ready, lost].into_iter().flatten().collect()
    }

    /// The same of areas, of which one can claim more or less than was published.
    fn of_areas(&self, figures: &Figures) -> Vec<Message> {
        let of = |say: fn(usize, Value) -> Message, (count, points): (usize, Points)| {
            (count > 0).then(|| say(count, figures.amount(points)))
        };
        let gained = of(say::estimate_sentence_gain, self.gain);
        let ready = of(say::estimate_sentence_ready, self.ready);
        let lost = of(say::estimate_sentence_loss, self.loss);
        [Some(gained.unwrap_or_else(say::estimate_sentence_no_gain)), ready, lost].into_iter().flatten().collect()
    }
}
