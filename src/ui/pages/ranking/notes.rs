//! What stands below the table: how ranks are counted, what the difference means, and the numbered sources.

use super::ranked::Ranked;
use crate::model::SourceId;
use crate::scoring::RankBasis;
use crate::text::{say, surety};
use crate::ui::components::SourceLink;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::ranking::Row;
use std::sync::Arc;

/// The id of a source in the list, by its number.
pub(super) fn source_id(number: usize) -> String {
    format!("source-{number}")
}

/// The notes.
#[component]
pub(super) fn Notes(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let sources = ranked.lists.sources;
    let source = |(place, id): (usize, &SourceId)| {
        let source = sources.by_id.get(id);
        let note = source.and_then(|source| source.note.as_ref()).map(|note| words.of(note));
        let by = source.map(|source| {
            let surety = surety(source).filter(|_| !id.is_brought()).map(|surety| format!("; {}", words.say(&surety)));
            format!("; {}{}. ", source.publisher, surety.unwrap_or_default())
        });
        view! {
            <li id=source_id(place + 1)>
                <SourceLink sources=Arc::clone(&sources) id=id.clone()/>
                {by}
                {note.map(|note| view! { <span class="small">{note}</span> })}
            </li>
        }
    };
    let list = ranked.table.sources.iter().enumerate().map(source).collect_view();
    let is_checked = |row: &Arc<Row>| row.recomputed().is_some();
    let order =
        if ranked.table.ranks == RankBasis::Printed { say::ranking_note_printed() } else { say::ranking_note_order() };
    let checks =
        ranked.table.rows.iter().any(is_checked).then(|| view! { <p>{words.say(&say::ranking_note_checks())}</p> });
    let difference = ranked.table.has_difference.then(|| view! { <p>{words.say(&say::ranking_note_ddl())}</p> });
    view! {
        <section class="stack notes" aria-labelledby="sources">
            <p>{words.say(&order)}" "{words.say(&say::ranking_note_ties())}</p>
            {checks}
            {difference}
            <h2 id="sources">{words.say(&say::ranking_sources())}</h2>
            <ol>{list}</ol>
        </section>
    }
}
