//! Where sources disagree: their claims side by side, how these relate, and which indicators that touches.

use super::timeline;
use super::told::Told;
use crate::model::{Claim, Conflict, IndexId, PartId};
use crate::route::{Address, ContextView, CountryView, Figure, Route};
use crate::text::say;
use crate::ui::components::{SourceLink, open_all};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::relation;
use std::sync::Arc;

/// Every conflict; nothing where there is none.
pub(super) fn conflicts(told: &Told) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    (!told.context.conflicts.is_empty()).then(|| {
        let is_open = RwSignal::new(false);
        let each = told.context.conflicts.iter().map(|one| conflict(words, told, one, is_open)).collect_view();
        view! {
            <section aria-labelledby="conflicts">
                <header><h2 id="conflicts">{words.say(&say::context_conflicts())}</h2> {open_all(is_open)}</header>
                <p class="small">{words.say(&say::context_conflicts_about())}</p>
                {each}
            </section>
        }
    })
}

fn conflict(words: Words, told: &Told, conflict: &Conflict, is_open: RwSignal<bool>) -> impl IntoView + use<> {
    let id = conflict.id.to_string();
    let heading = format!("{id}-title");
    let rows = conflict.claims.iter().map(|one| claim(words, told, one)).collect_view();
    view! {
        <section class="conflict" aria-labelledby=heading.clone()>
        <details id=id open=move || is_open.get()>
            <summary>
                <h3 id=heading.clone()>{words.of(&conflict.topic)}</h3>
                " "<span class="small">{words.say(&relation(conflict.relation))}</span>
            </summary>
            <p>{words.of(&conflict.explanation)}</p>
            {touched(words, told, conflict)}
            <table class="claims stacks">
                <caption class="visually-hidden">{words.say(&say::context_conflict_caption(&conflict.topic))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::context_column_date())}</th>
                        <th scope="col">{words.say(&say::context_column_claim())}</th>
                        <th scope="col">{words.say(&say::context_column_source())}</th>
                        <th scope="col">{words.say(&say::context_column_statement_number())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {timeline::claims(told, conflict)}
        </details>
        </section>
    }
}

fn claim(words: Words, told: &Told, claim: &Claim) -> impl IntoView + use<> {
    let asked = View::<ContextView>::here();
    let statement = claim.statement.clone().map(|id| {
        let (name, context) = (id.to_string(), Arc::clone(&told.context));
        view! { <a href=move || asked.statement(&context, &id) data-noscroll="">{name}</a> }
    });
    view! {
        <tr>
            <td data-label=words.say(&say::context_column_date())>{words.date(claim.as_of.as_ref())}</td>
            <th scope="row">{words.of(&claim.claim)}</th>
            <td class="small" data-label=words.say(&say::context_column_source())>
                <SourceLink sources=Arc::clone(&told.lists.sources) id=claim.source.clone()/>
            </td>
            <td data-label=words.say(&say::context_column_statement_number())>{statement}</td>
        </tr>
    }
}

/// Links to the indicators that a conflict touches.
fn touched(words: Words, told: &Told, conflict: &Conflict) -> Option<impl IntoView + use<>> {
    let link = |(index, part): &(IndexId, PartId)| {
        let view = CountryView::new(told.context.country, index.clone());
        let to = Navigation::here().href(Address::of(Route::Country(view)).why(Figure::Part(part.clone())));
        view! { <li><a href=to>{name(words, index.clone(), part.clone())}</a></li> }
    };
    let links = conflict.touches.iter().map(link).collect_view();
    (!conflict.touches.is_empty()).then(|| {
        view! {
            <div class="touched">
                <p>{words.say(&say::context_conflict_touches())}</p>
                <ul class="names">{links}</ul>
            </div>
        }
    })
}

/// An indicator by its number, and by its name once the index is there.
fn name(words: Words, index: IndexId, part: PartId) -> impl IntoView {
    let slot = Library::here().methodology(&index);
    move || match slot.ready() {
        None => words.say(&say::context_conflict_part(index.to_string(), part.to_string())),
        Some(methodology) => match methodology.part(&part) {
            Some(found) => {
                words.say(&say::context_conflict_part_named(&methodology.short, part.to_string(), &found.name))
            }
            None => words.say(&say::context_conflict_part(&methodology.short, part.to_string())),
        },
    }
}
