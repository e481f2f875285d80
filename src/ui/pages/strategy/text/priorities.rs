//! What the strategy wants to reach, and what it puts first.

use super::Told;
use super::footnotes::link_to;
use super::section::section;
use crate::model::{EntryId, Objective, Priority};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The objectives with the priorities that serve them.
pub(super) fn objectives(told: &Told) -> impl IntoView + use<> {
    let (words, objectives) = (Words::now(), &told.strategy.objectives);
    let row = |objective: &Objective| {
        view! {
            <tr id=objective_anchor(&objective.id)>
                <th scope="row">{words.say(&say::chart_numbered(objective.id.as_str(), &objective.label))}</th>
                <td>{priority_links(told, &objective.priorities)}</td>
            </tr>
        }
    };
    let rows = objectives.iter().map(row).collect_view();
    let basis = told.strategy.objectives_basis.as_ref().map(|basis| words.of(basis));
    let table = (!objectives.is_empty()).then(|| {
        view! {
            <table class="told-objectives">
                <caption class="visually-hidden">{words.say(&say::text_objectives())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::text_column_objective())}</th>
                        <th scope="col">{words.say(&say::text_column_served())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="source">{basis}{told.footnotes.of(&told.strategy.sources)}</p>
        }
    });
    section("objectives", &say::text_objectives(), table)
}

/// The priorities, each with what is to be done for it and the measures that are known of it.
pub(super) fn priorities(told: &Told) -> impl IntoView + use<> {
    let (words, strategy) = (Words::now(), &told.strategy);
    let one = |priority: &Priority| {
        let summary = priority.summary.as_ref().map(|summary| view! { <p>{words.of(summary)}</p> });
        let actions = priority.actions.iter().map(|action| view! { <li>{words.of(action)}</li> }).collect_view();
        let actions = (!priority.actions.is_empty()).then(|| view! { <ul>{actions}</ul> });
        let measures: Vec<&EntryId> = strategy
            .measures
            .iter()
            .filter(|measure| measure.priorities.contains(&priority.id))
            .map(|measure| &measure.id)
            .collect();
        let measures = (!measures.is_empty()).then(|| {
            let links = measures.into_iter().map(|id| entry_link(id, measure_anchor(id))).collect_view();
            view! { <p class="small">{words.say(&say::text_in_plan())}" "<span class="entries">{links}</span></p> }
        });
        view! {
            <div class="told-priority" id=priority_anchor(&priority.id)>
                <h3>{words.say(&say::chart_numbered(priority.id.as_str(), &priority.label))}</h3>
                {summary}
                {actions}
                {measures}
            </div>
        }
    };
    let items = strategy.priorities.iter().map(one).collect_view();
    let content = view! {
        <div class="told-priorities">{items}</div>
        <p class="source">{words.say(&say::source_label())}{told.footnotes.of(&strategy.sources)}</p>
    };
    section("priorities", &say::text_priorities(), Some(content))
}

/// Links to priorities, by number and heading.
fn priority_links(told: &Told, ids: &[EntryId]) -> impl IntoView + use<> {
    let words = Words::now();
    let link = |id: &EntryId| {
        let label = told.strategy.priority(id).map(|one| words.say(&say::chart_numbered(id.as_str(), &one.label)));
        view! { <li><a href=link_to(priority_anchor(id))>{label.unwrap_or_else(|| id.to_string())}</a></li> }
    };
    view! { <ul class="names">{ids.iter().map(link).collect_view()}</ul> }
}

/// A link to an entry by its key alone.
pub(super) fn entry_link(id: &EntryId, anchor: String) -> impl IntoView + use<> {
    view! { <a href=link_to(anchor)>{id.to_string()}</a>" " }
}

pub(super) fn priority_anchor(id: &EntryId) -> String {
    format!("priority-{id}")
}

pub(super) fn objective_anchor(id: &EntryId) -> String {
    format!("objective-{id}")
}

pub(super) fn measure_anchor(id: &EntryId) -> String {
    format!("measure-{id}")
}
