//! What the assessment says otherwise than what is published, in short.

use super::sheet::Sheet;
use crate::scoring::assessment::{ClaimCheck, Relation, against_published, ready_gain};
use crate::scoring::outcome;
use crate::text::{Value, say, standing};
use crate::ui::components::SourceLine;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use std::sync::Arc;

/// The id of the heading.
pub(super) const ID: &str = "report-published";

/// The chapter.
pub(super) fn published(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{sheet.say(&say::report_published())}</h3>
            {compared(sheet)}
        </section>
    }
}

fn compared(sheet: &Sheet<'_>) -> AnyView {
    let (words, methodology) = (sheet.words, sheet.methodology());
    let Some(observation) = sheet.published() else {
        let why = match sheet.assessment.country() {
            Some(_) => say::report_published_none(&methodology.short),
            None => say::report_published_no_country(),
        };
        return view! { <p>{words.say(&why)}</p> }.into_any();
    };
    let claims = against_published(sheet.assessment, methodology, &observation.values, sheet.grounds);
    let (ready, gain) = ready_gain(&claims);
    let score = outcome(methodology, observation).map(|outcome| words.number(outcome.score));
    let score = score.map(|score| say::report_published_score(score, observation.as_of));
    let differing: Vec<&ClaimCheck<'_>> =
        claims.iter().filter(|claim| matches!(claim.relation, Relation::Gain | Relation::Loss)).collect();
    let more = if differing.is_empty() {
        say::report_published_same()
    } else {
        say::report_published_gain(Value::points(methodology.points, gain), Value::points(methodology.points, ready))
    };
    let said = [score, Some(more)].into_iter().flatten().map(|said| words.say(&said)).collect::<Vec<_>>().join(" ");
    view! {
        <p>{said}</p>
        <SourceLine sources=Arc::clone(&sheet.lists.sources) id=key_of(observation).source as_of=observation.as_of/>
        {(!differing.is_empty()).then(|| table(sheet, &differing))}
    }
    .into_any()
}

fn table(sheet: &Sheet<'_>, differing: &[&ClaimCheck<'_>]) -> impl IntoView + use<> {
    let words = sheet.words;
    let row = |claim: &&ClaimCheck<'_>| {
        let part = claim.check.part;
        let ready = if claim.is_ready() { say::assess_yes() } else { say::assess_no() };
        view! {
            <tr>
                <th scope="row">{sheet.title(part)}</th>
                <td class="n">{words.say(&sheet.points_of(claim.published, part.max))}</td>
                <td>{words.say(&standing(&claim.check))}</td>
                <td>{words.say(&ready)}</td>
            </tr>
        }
    };
    view! {
        <div class="scroll" role="group" aria-labelledby=ID tabindex="0">
            <table>
                <caption>{words.say(&say::report_published_caption(differing.len()))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        <th scope="col" class="n">{words.say(&say::report_printed())}</th>
                        <th scope="col">{words.say(&say::report_claimed())}</th>
                        <th scope="col">{words.say(&say::assess_file_ready())}</th>
                    </tr>
                </thead>
                <tbody>{differing.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
