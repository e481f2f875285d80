//! The rows in their four lists: what asks for the same, what is close, what is new, and what is not asked for any more.

use super::entered::RowKey;
use super::form::{button_id, form, open_form, row_name};
use super::open::{OpenCrosswalk, Origin};
use crate::browser::document;
use crate::crosswalk_editor::restored;
use crate::model::{Correspondence, Methodology};
use crate::text::{Message, Value, say};
use crate::ui::components::{TypedSearch, how_known_of};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::{CrosswalkRow, crosswalk_rows};
use std::sync::Arc;

/// The lists, searched by what is typed.
#[component]
pub(super) fn Rows(open: OpenCrosswalk) -> impl IntoView {
    let words = Words::now();
    let typed = TypedSearch::here().typed;
    let rows = Memo::new(move |_| {
        let context = open.context();
        Arc::new(crosswalk_rows(&open.crosswalk(), &context.shipped, &context.from, &context.to))
    });
    let found = Memo::new(move |_| {
        let (rows, language) = (rows.get(), words.language());
        typed.with(|typed| rows.iter().filter(|row| row.has(typed, language.tag())).cloned().collect::<Vec<_>>())
    });
    let is_fixed = Memo::new(move |_| open.origin() == Origin::Linked || !open.record().may_change());
    let none = move || {
        found.with(Vec::is_empty).then(|| view! { <p role="status">{words.say(&say::crosswalk_none_found())}</p> })
    };
    let list = move |kind: Option<Correspondence>| {
        move || {
            let all = rows.with(|rows| rows.iter().filter(|row| row.kind == kind).count());
            let here: Vec<CrosswalkRow> =
                found.with(|found| found.iter().filter(|row| row.kind == kind).cloned().collect());
            let is_searched = typed.with(|typed| !typed.trim().is_empty());
            (!is_searched || !here.is_empty()).then(|| section(words, open, kind, all, here, is_fixed.get()))
        }
    };
    view! {
        {none}
        {list(Some(Correspondence::Same))}
        {list(Some(Correspondence::Close))}
        {list(Some(Correspondence::New))}
        {list(None)}
    }
}

fn section(
    words: Words,
    open: OpenCrosswalk,
    kind: Option<Correspondence>,
    count: usize,
    rows: Vec<CrosswalkRow>,
    is_fixed: bool,
) -> AnyView {
    let (id, title) = match kind {
        Some(Correspondence::Same) => ("same", say::crosswalk_list_same(count)),
        Some(Correspondence::Close) => ("close", say::crosswalk_list_close(count)),
        Some(Correspondence::New) => ("new", say::crosswalk_list_new(count)),
        None => ("dropped", say::edition_dropped(count)),
    };
    let heading = format!("crosswalk-{id}");
    let context = open.context();
    let own = if kind.is_some() { &context.to } else { &context.from };
    let items = rows.iter().map(|row| item(words, open, row, own, &context.from, is_fixed)).collect_view();
    view! {
        <section aria-labelledby=heading>
            <header><h2 id=heading.clone()>{words.say(&title)}</h2></header>
            <ol class="move-list">{items}</ol>
        </section>
    }
    .into_any()
}

fn item(
    words: Words,
    open: OpenCrosswalk,
    row: &CrosswalkRow,
    own: &Methodology,
    from: &Methodology,
    is_fixed: bool,
) -> AnyView {
    let key: RowKey = (row.id.clone(), row.kind.is_none());
    let part = own.part(&row.id);
    let name = part.map(|part| words.of(&part.name));
    let points = part.map(|part| words.say(&say::methodology_worth(Value::points(own.points, part.max))));
    let taken = row.taken.iter().map(|id| {
        let named = from.part(id).map_or_else(|| id.to_string(), |part| words.title(part));
        view! { <li>{named}</li> }
    });
    let taken = (!row.taken.is_empty()).then(|| {
        view! { <p class="small">{words.say(&say::crosswalk_takes(&from.short))}":"</p> <ul>{taken.collect_view()}</ul> }
    });
    let reason = if row.reason.is_blank() {
        view! { <p class="notice">{words.say(&say::crosswalk_no_reason())}</p> }.into_any()
    } else {
        let language = row.reason.language_of(words.language().tag()).to_owned();
        view! { <p lang=language>{words.of(&row.reason)}</p> }.into_any()
    };
    let changed = row.shipped.as_ref().map(|shipped: &Message| {
        view! {
            <p class="small crosswalk-changed"><strong>{words.say(&say::crosswalk_changed())}</strong> " " {words.say(shipped)}</p>
        }
    });
    let controls = (!is_fixed).then(|| controls(words, open, key.clone(), row.can_be_restored));
    view! {
        <li>
            <p class="move-head">
                <span class="id">{row.id.to_string()}</span>
                <span class="name">{name}</span>
                <span class="points">{points}</span>
            </p>
            <div class="move-body">
                {part.and_then(|part| how_known_of(words, part))}
                {taken}
                {reason}
                {changed}
                {controls}
            </div>
        </li>
    }
    .into_any()
}

/// The buttons of a row; while it is changed, its form.
fn controls(words: Words, open: OpenCrosswalk, key: RowKey, can_be_restored: bool) -> AnyView {
    let row = key.clone();
    let is_open = Memo::new(move |_| open.entered.row.with(|open| open.as_ref() == Some(&row)));
    let shown = move || {
        if is_open.get() {
            return form(open, &key);
        }
        let (id, name) = (button_id(&key), row_name(words, &key, &open.context().from));
        let label = words.say(&say::crosswalk_change_of(name.as_str()));
        let (change, back) = (key.clone(), key.clone());
        let restoring = can_be_restored.then(|| {
            let label = words.say(&say::crosswalk_restore_of(name.as_str()));
            let focus = id.clone();
            let restore = move |_| {
                open.change(&back.0, |now, shipped| restored(now, &back.0, back.1, shipped));
                let focus = focus.clone();
                // The row may be in another list by then.
                request_animation_frame(move || {
                    document::focus(&focus);
                });
            };
            view! { " " <button type="button" class="plain" aria-label=label on:click=restore>{words.say(&say::crosswalk_restore())}</button> }
        });
        view! {
            <p class="no-print">
                <button type="button" class="plain" id=id.clone() aria-label=label on:click=move |_| open_form(open, change.clone())>
                    {words.say(&say::crosswalk_change())}
                </button>
                {restoring}
            </p>
        }
        .into_any()
    };
    shown.into_any()
}
