//! One of the four lists: each indicator with what was said before, and why it is in this list.

use crate::model::Methodology;
use crate::text::{Message, Value, say};
use crate::ui::components::how_known_of;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{Earlier, MoveRow};

/// The list under its heading; that there is nothing in it where there isn't.
pub(super) fn list(
    words: Words,
    id: &str,
    title: &Message,
    about: &Message,
    (rows, methodology): (&[MoveRow], &Methodology),
) -> AnyView {
    let heading = format!("move-{id}");
    // A reason that holds for all is said once.
    let common = rows.first().map(|first| &first.reason).filter(|reason| rows.iter().all(|row| row.reason == **reason));
    let items = rows.iter().map(|row| item(words, row, methodology, common.is_none())).collect_view();
    let common = common.map(|reason| view! { <p class="small">{words.of(reason)}</p> });
    view! {
        <section aria-labelledby=heading>
            <header><h2 id=heading.clone()>{words.say(title)}</h2></header>
            <div class="stack"><p>{words.say(about)}</p> {common}</div>
            <ol class="move-list">{items}</ol>
        </section>
    }
    .into_any()
}

fn item(words: Words, row: &MoveRow, methodology: &Methodology, says_why: bool) -> AnyView {
    let part = row.part.as_ref();
    let name = part.map(|part| words.of(&part.name));
    let points = part.map(|part| words.say(&say::methodology_worth(Value::points(methodology.points, part.max))));
    let criterion = part.and_then(|part| part.criterion.as_ref()).map(|text| view! { <p>{words.of(text)}</p> });
    let reason = words.of(&row.reason);
    let reason = (says_why && !reason.is_empty()).then(|| view! { <p class="small">{reason}</p> });
    view! {
        <li>
            <p class="move-head">
                <span class="id">{row.id.to_string()}</span>
                <span class="name">{name}</span>
                <span class="points">{points}</span>
            </p>
            <div class="move-body">
                {criterion}
                {part.and_then(|part| how_known_of(words, part))}
                {reason}
                {row.earlier.iter().map(|one| earlier(words, one)).collect_view()}
            </div>
        </li>
    }
    .into_any()
}

/// What was said of an earlier indicator.
fn earlier(words: Words, one: &Earlier) -> AnyView {
    let note = (!one.note.trim().is_empty()).then(|| view! { <p class="user-text">{one.note.clone()}</p> });
    let evidence = one.evidence.iter().map(|title| view! { <li class="user-text">{title.clone()}</li> }).collect_view();
    let evidence = (!one.evidence.is_empty()).then(|| {
        view! { <p>{words.say(&say::assess_file_evidence())}":"</p> <ul>{evidence}</ul> }
    });
    let said = words.say(&say::edition_earlier(one.title.clone(), Message::from(one.state)));
    view! { <div class="move-earlier small"><p>{said}</p>{note}{evidence}</div> }.into_any()
}
