//! What the differences sum up to: points that are ready to be claimed, and that would be with all evidence ready.

use super::super::compared::{Compared, profile};
use super::super::figures::Figures;
use super::Checked;
use crate::model::{Observation, Points};
use crate::scoring::assessment::{ClaimCheck, Reading, Relation, Tally};
use crate::scoring::{Basis, outcome};
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::{Lists, SourceLink};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// Points, and how many indicators they are of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Totals {
    /// The published points, where all of them are known.
    published: Option<Points>,
    /// Claimed and not published, with evidence ready and in all.
    ready: (usize, Points),
    gain: (usize, Points),
    /// Published and not claimed.
    loss: (usize, Points),
    own: Tally,
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
        let published =
            observation.and_then(|one| outcome(figures.methodology(), one)).and_then(|one| match one.basis {
                Basis::Recomputed(points) => Some(points),
                Basis::Published => None,
            });
        let loss = of(Relation::Loss).filter_map(|claim| claim.published).sum();
        Self {
            published,
            ready: (of(Relation::Gain).filter(|claim| claim.check.is_ready()).count(), ready),
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
        let gained = if gain.0 == 0 {
            say::claim_sentence_no_gain()
        } else {
            say::claim_sentence_gain(gain.0, figures.amount(gain.1))
        };
        let is_ready = (gain.0 > 0).then(|| say::claim_sentence_ready(ready.0, figures.amount(ready.1)));
        let lost = (loss.0 > 0).then(|| say::claim_sentence_loss(loss.0, figures.amount(loss.1)));
        [Some(gained), is_ready, lost].into_iter().flatten().collect()
    }
}

/// The sentence, and the totals one under the other.
#[component]
pub(super) fn Sums(checked: Memo<Checked>, compared: Compared) -> impl IntoView {
    let (words, figures, navigation) = (Words::now(), Figures::here(), Navigation::here());
    let (index, lists) = (OpenAssessment::here().index(), expect_context::<Lists>());
    move || {
        let observation = compared.observation().filter(|one| !one.values.is_empty())?;
        let totals = checked.with(|checked| checked.totals);
        let said = totals.sentences(&figures).iter().map(|one| words.say(one)).collect::<Vec<_>>().join(" ");
        let row = |name: Message, points: Points| {
            let score = figures.score(points).map(|score| words.number(score));
            view! {
                <tr>
                    <th scope="row">{words.say(&name)}</th>
                    <td class="n">{figures.of(points, figures.methodology().points.max)}</td>
                    <td class="n">{score}</td>
                </tr>
            }
        };
        let of_published = totals.published.map(|published| {
            view! {
                {row(say::sheet_published(), published)}
                {row(say::claim_row_ready(), published + totals.ready.1)}
                {row(say::claim_row_all(), published + totals.gain.1)}
            }
        });
        let to = profile(navigation, &index, &observation);
        Some(view! {
            <p class="finding">{said}</p>
            <div class="scroll" role="group" aria-labelledby="claim-totals" tabindex="0">
            <table class="assess-claim-totals">
                <caption><span id="claim-totals">{words.say(&say::claim_totals())}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::sheet_column_counts())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_points())}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_column_score(figures.methodology().score.full))}</th>
                    </tr>
                </thead>
                <tbody>
                    {of_published}
                    <tr class="mine">
                        <th scope="row">{words.say(&say::claim_row_own())}</th>
                        <td class="n">{figures.points(totals.own, Reading::Strict)}</td>
                        <td class="n">{figures.score_of(totals.own, Reading::Strict)}</td>
                    </tr>
                </tbody>
            </table>
            </div>
            <p class="source">
                <a href=to>{words.say(&say::sheet_published())}</a>": "
                <SourceLink sources=Arc::clone(&lists.sources) id=observation.source.clone()/>
                ", "{words.date(observation.as_of.as_ref())}
            </p>
            <p class="small">
                {words.say(&say::sheet_not_official(&index.methodology.short, index.methodology.publisher.clone()))}
            </p>
        })
    }
}
