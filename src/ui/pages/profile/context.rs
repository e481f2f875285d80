//! What sources beside the indices say: a line on each indicator that they disagree about, and the way to all of it.

use crate::model::{CountryCode, IndexId, PartId};
use crate::route::{Address, ContextView, Fragment, Route};
use crate::text::say;
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::file_meant;
use crate::wire::ConflictTopic;

/// A pair of a `dl` for an indicator that sources disagree about, with a link to each of their conflicts. Nothing while
/// their list is not there: the indicator stands without it.
pub fn disagreements(country: CountryCode, index: &IndexId, part: &PartId) -> impl IntoView + use<> {
    let words = Words::now();
    let contexts = Library::here().contexts();
    let (index, part) = (index.clone(), part.clone());
    move || {
        let contexts = contexts.ready()?;
        let touching: Vec<_> = contexts.country(country)?.touching(&index, &part).collect();
        let links = touching.iter().map(|conflict| view! { <li>{link(words, country, conflict)}</li> }).collect_view();
        (!touching.is_empty()).then(|| {
            view! {
                <dt>{words.say(&say::indicator_conflict())}</dt>
                <dd><ul class="kinds">{links}</ul></dd>
            }
        })
    }
}

fn link(words: Words, country: CountryCode, conflict: &ConflictTopic) -> impl IntoView + use<> {
    let fragment = Some(Fragment::Element(conflict.id.to_string()));
    let address = Address { fragment, ..Address::of(Route::Context(ContextView::new(country))) };
    view! { <a href=Navigation::here().href(address)>{words.of(&conflict.topic)}</a> }
}

/// The way to what sources beside the indices say of a country; nothing where none says anything.
pub fn way(country: CountryCode) -> impl IntoView {
    let words = Words::now();
    let contexts = Library::here().contexts();
    let to = Navigation::here().to(Route::Context(ContextView::new(country)));
    move || {
        let retry = contexts.clone();
        match contexts.get() {
            Load::Waiting | Load::Slow => None,
            Load::Ready(held) => {
                let statements = held.country(country).map(|entry| entry.statements);
                let count = statements.or_else(|| held.classified.contains(&country).then_some(0))?;
                let to = to.clone();
                Some(
                    view! { <p class="onward"><a href=to>{words.say(&say::profile_context(count))}</a></p> }.into_any(),
                )
            }
            Load::Failed(failure) => Some(
                view! {
                    <div class="notice error" role="alert">
                        <p><strong>{words.say(&say::file_failed(file_meant(&failure.file)))}</strong></p>
                        <p>{words.say(&failure.message())}</p>
                        <button type="button" on:click=move |_| retry.retry()>{words.say(&say::try_again())}</button>
                    </div>
                }
                .into_any(),
            ),
        }
    }
}
