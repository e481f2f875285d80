//! Who carries the strategy out, and by which means.

use super::Told;
use super::footnotes::link_to;
use super::section::section;
use crate::model::{EntryId, Institution};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The bodies with their roles and the other names that sources give them.
pub(super) fn institutions(told: &Told) -> impl IntoView + use<> {
    let (words, bodies) = (Words::now(), &told.strategy.institutions);
    let row = |body: &Institution| {
        let aliases = body.aliases.iter().map(|alias| view! { <li>{words.of(alias)}</li> }).collect_view();
        let aliases = (!body.aliases.is_empty()).then(|| view! { <ul class="told-aliases">{aliases}</ul> });
        view! {
            <tr id=anchor(&body.id)>
                <th scope="row">{words.of(&body.name)}{told.footnotes.of(&body.sources)}</th>
                <td>{words.of(&body.role)}</td>
                <td class="small">{aliases}</td>
            </tr>
        }
    };
    let rows = bodies.iter().map(row).collect_view();
    let table = (!bodies.is_empty()).then(|| {
        view! {
            <div class="scroll" role="group" aria-labelledby="institutions" tabindex="0">
                <table class="told-bodies">
                    <caption class="visually-hidden">{words.say(&say::text_institutions())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::text_column_body())}</th>
                            <th scope="col">{words.say(&say::text_column_role())}</th>
                            <th scope="col">{words.say(&say::text_column_aliases())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    section("institutions", &say::text_institutions(), table)
}

/// By which means it is carried out.
pub(super) fn instruments(told: &Told) -> impl IntoView + use<> {
    let (words, instruments) = (Words::now(), &told.strategy.instruments);
    let items = instruments
        .iter()
        .map(|one| view! { <li>{words.of(&one.text)}{told.footnotes.of(&one.sources)}</li> })
        .collect_view();
    let list = (!instruments.is_empty()).then(|| view! { <ul class="told-list">{items}</ul> });
    section("instruments", &say::text_instruments(), list)
}

/// Links to bodies by name.
pub(super) fn links(told: &Told, ids: &[EntryId]) -> impl IntoView + use<> {
    let words = Words::now();
    let link = |id: &EntryId| {
        let name = told.strategy.institution(id).map_or_else(|| id.to_string(), |body| words.of(&body.name));
        view! { <li><a href=link_to(anchor(id))>{name}</a></li> }
    };
    view! { <ul class="told-names">{ids.iter().map(link).collect_view()}</ul> }
}

fn anchor(id: &EntryId) -> String {
    format!("body-{id}")
}
