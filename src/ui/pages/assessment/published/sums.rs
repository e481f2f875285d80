//! What the differences sum up to: points that are ready to be claimed, and that would be with all evidence ready.

use super::super::compared::{Compared, profile};
use super::super::figures::Figures;
use super::checked::Checked;
use crate::model::Points;
use crate::scoring::assessment::Reading;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::{Lists, SourceLink};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

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
                        <td class="n">{figures.points(&totals.own, Reading::Supported)}</td>
                        <td class="n">{figures.score_of(&totals.own, Reading::Supported)}</td>
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
