//! The strategy in one glance: whose it is, for which years, by which act, and how much of it is known.

use super::Told;
use crate::model::Approval;
use crate::route::Address;
use crate::text::{Message, say};
use crate::ui::components::{phase, years};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The facts, and the way to the file.
pub(super) fn facts(told: &Told) -> impl IntoView + use<> {
    let (words, strategy) = (Words::now(), &told.strategy);
    let file = format!("{}/data/strategies/{}.json", Library::here().base(), strategy.id);
    let country = words.of(&told.lists.countries.full_name(strategy.country));
    let profile = Navigation::here().href(Address::newest_profile(strategy.country));
    let stands = phase(strategy.period).map(|phase| format!(", {}", words.say(&phase)));
    let approval = strategy.approval.as_ref().map(|approval| approved(told, approval));
    view! {
        <section aria-labelledby="facts" class="told">
            <header><h2 id="facts">{words.say(&say::text_facts())}</h2></header>
            <p class="finding">{words.of(&strategy.summary)}{told.footnotes.of(&strategy.sources)}</p>
            <dl class="pairs">
                <dt>{words.say(&say::chart_column_country())}</dt>
                <dd><a href=profile>{country}</a></dd>
                <dt>{words.say(&say::strategies_column_period())}</dt>
                <dd>{words.say(&years(strategy.period))}{stands}</dd>
                {approval}
                <dt>{words.say(&say::text_parts())}</dt>
                <dd>{words.say(&parts(told))}</dd>
            </dl>
            <p class="actions no-print"><a class="button" href=file download="">{words.say(&say::text_download())}</a></p>
        </section>
    }
}

fn approved(told: &Told, approval: &Approval) -> impl IntoView + use<> {
    let words = Words::now();
    let act = match &approval.number {
        Some(number) => say::text_act_numbered(&approval.act, number.as_str(), approval.date),
        None => say::text_act(&approval.act, approval.date),
    };
    let note = approval.note.as_ref().map(|note| view! { <span class="basis">{words.of(note)}</span> });
    view! {
        <dt>{words.say(&say::text_approved())}</dt>
        <dd>{words.say(&act)}{told.footnotes.of(&approval.sources)}{note}</dd>
    }
}

/// How many objectives, priorities, measures and bodies are known.
fn parts(told: &Told) -> Message {
    let strategy = &told.strategy;
    say::text_parts_count(
        strategy.objectives.len(),
        strategy.priorities.len(),
        strategy.measures.len(),
        strategy.institutions.len(),
    )
}
