//! The sources of a table, numbered below it; each row names its own by its number.

use crate::model::{SourceId, Sources};
use crate::text::{say, source_named, surety};
use crate::ui::components::SourceLink;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The id of a source in the list, by its number.
fn source_id(number: usize) -> String {
    format!("source-{number}")
}

/// The list, with its heading; the id of the heading is `sources`.
#[component]
pub fn NumberedSources(sources: Arc<Sources>, ids: Vec<SourceId>) -> impl IntoView {
    let words = Words::now();
    let source = |(place, id): (usize, SourceId)| {
        let source = sources.by_id.get(&id);
        let note = source.and_then(|source| source.note.as_ref()).map(|note| words.of(note));
        let by = source.map(|source| {
            let surety = surety(source).filter(|_| !id.is_brought()).map(|surety| format!("; {}", words.say(&surety)));
            format!("; {}{}. ", source.publisher, surety.unwrap_or_default())
        });
        view! {
            <li id=source_id(place + 1)>
                <SourceLink sources=Arc::clone(&sources) id=id/>
                {by}
                {note.map(|note| view! { <span class="small">{note}</span> })}
            </li>
        }
    };
    let list = ids.into_iter().enumerate().map(source).collect_view();
    view! {
        <h2 id="sources">{words.say(&say::ranking_sources())}</h2>
        <ol>{list}</ol>
    }
}

/// The number of a source, which leads to the list. `here` is the link to the view.
#[component]
pub fn SourceNumber(
    sources: Arc<Sources>,
    id: SourceId,
    number: usize,
    here: Memo<String>,
    /// Whether its row is one stop for the keyboard.
    #[prop(optional)]
    in_row: bool,
) -> impl IntoView {
    let words = Words::now();
    let title = words.catalogue().value(&source_named(&id, &sources));
    let says = words.say(&say::ranking_source(number, title.clone()));
    let href = move || here.with(|here| format!("{here}#{}", source_id(number)));
    view! { <a class="note" href=href title=title aria-label=says tabindex=in_row.then_some("-1")>{words.count(number)}</a> }
}
