//! One priority with its links.

use super::row::{FixedRow, LinkRow};
use super::work::Work;
use crate::browser::document;
use crate::model::{EntryId, Link, PartId, Priority};
use crate::text::{Message, say};
use crate::ui::words::Words;
use leptos::prelude::*;

/// The id of the heading of a priority.
pub(super) fn heading_id(priority: &EntryId) -> String {
    format!("desk-priority-{priority}")
}

/// The id of a link's entry in the list.
pub(super) fn row_id(priority: &EntryId, part: &PartId) -> String {
    format!("desk-link-{priority}-{part}")
}

/// A heading with how far the priority reaches, and its links in the order of the index.
#[component]
pub(super) fn PriorityLinks(priority: Priority, is_fixed: bool) -> impl IntoView {
    let (words, work) = (Words::now(), Work::here());
    let open = work.open;
    let id = StoredValue::new(priority.id.clone());
    let name = words.say(&say::chart_numbered(priority.id.as_str(), &priority.label));
    let reached = move || id.with_value(|id| words.say(&Message::from(work.reached(id))));
    let parts = Memo::new(move |_| {
        let (mapping, context) = (open.mapping(), open.context());
        let is_own = |link: &&Link| id.with_value(|id| link.priority == *id);
        let mut parts: Vec<PartId> = mapping.links.iter().filter(is_own).map(|link| link.part.clone()).collect();
        let place = |id: &PartId| context.methodology().part(id).map(crate::model::Part::position);
        parts.sort_by_cached_key(place);
        parts
    });
    let row = move |part: PartId| {
        let priority = id.get_value();
        if is_fixed {
            view! { <FixedRow priority=priority part=part/> }.into_any()
        } else {
            view! { <LinkRow priority=priority part=part siblings=parts/> }.into_any()
        }
    };
    let add = (!is_fixed).then(|| {
        let to_form = move |_| {
            work.adding_to.set(Some(id.get_value()));
            document::focus(super::add::PART_ID);
        };
        let label = words.say(&say::desk_add_to(priority.id.as_str()));
        view! { <p class="no-print"><button type="button" class="plain" on:click=to_form>{label}</button></p> }
    });
    view! {
        <div class="desk-priority">
            <div class="area-head">
                <h3 id=heading_id(&priority.id) tabindex="-1">{name}</h3>
                <span class="points">{reached}</span>
            </div>
            <p class="small" hidden=move || !parts.with(Vec::is_empty)>{words.say(&say::desk_no_links())}</p>
            <ul class="desk-links" hidden=move || parts.with(Vec::is_empty)>
                <For each=move || parts.get() key=|part| part.clone() children=row/>
            </ul>
            {add}
        </div>
    }
}
