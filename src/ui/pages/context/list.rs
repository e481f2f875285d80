//! The statements: over time, and by activity with everything that is known of each.

use super::told::Told;
use crate::model::Statement;
use crate::route::ContextView;
use crate::text::{Message, say};
use crate::ui::components::{TypedSearch, open_all};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::Choice;
use crate::view_model::context::{Group, citations, conflicts_of, kind, when};

/// How many columns the tables have.
const COLUMNS: usize = 5;

/// The statements by activity.
pub(super) fn list(told: &Told, choice: Memo<Choice>) -> impl IntoView + use<> {
    let (words, opened) = (Words::now(), View::<ContextView>::here().opened());
    let told = told.clone();
    let is_open = RwSignal::new(false);
    let body = move || {
        let choice = choice.get();
        let is_chosen = choice != Choice::default();
        let chosen = choice.of(&told.context);
        if chosen.groups.is_empty() {
            return none().into_any();
        }
        let cited = citations(chosen.iter());
        let footnotes = say::context_footnotes_about(cited.named, usize::from(told.context.footnotes), cited.without);
        let groups = chosen
            .groups
            .iter()
            .map(|one| group(words, &told, one, opened, Signal::derive(move || is_chosen || is_open.get())))
            .collect_view();
        view! { {groups}<p class="source">{words.say(&footnotes)}</p> }.into_any()
    };
    view! {
        <section aria-labelledby="statements">
            <header><h2 id="statements">{words.say(&say::context_statements())}</h2> {open_all(is_open)}</header>
            {body}
        </section>
    }
}

/// Says that nothing falls into the choice, with a way back to everything.
fn none() -> impl IntoView {
    let (words, asked, search) = (Words::now(), View::<ContextView>::here(), TypedSearch::here());
    let reset = move |_| {
        search.clear();
        asked.reset();
    };
    view! {
        <div class="none-found">
            <p>{words.say(&say::context_none())}</p>
            <button type="button" on:click=reset>{words.say(&say::context_reset())}</button>
        </div>
    }
}

/// The statements of one activity: those with a date from old to new, then those without.
fn group(
    words: Words,
    told: &Told,
    group: &Group<'_>,
    opened: Memo<Option<String>>,
    is_open: Signal<bool>,
) -> impl IntoView + use<> {
    let dated = group.dated.iter().map(|(_, statement)| row(words, told, statement, opened)).collect_view();
    let undated = (!group.undated.is_empty()).then(|| {
        let rows = group.undated.iter().map(|statement| row(words, told, statement, opened)).collect_view();
        view! {
            <tbody>
                <tr class="undated"><th colspan=COLUMNS scope="rowgroup">{words.say(&say::context_undated_rows())}</th></tr>
                {rows}
            </tbody>
        }
    });
    let title = &group.activity.title;
    let id = format!("activity-{}", group.activity.id);
    view! {
        <details class="context-group" open=move || is_open.get()>
            <summary><h3 id=id>{words.of(title)}</h3>
                " "<span class="small">{words.say(&how_many(group))}</span></summary>
            <table class="statements stacks">
                <caption class="visually-hidden">{words.say(&say::context_statements_caption(title))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::context_column_number())}</th>
                        <th scope="col">{words.say(&say::context_column_date())}</th>
                        <th scope="col">{words.say(&say::context_column_statement())}</th>
                        <th scope="col">{words.say(&say::context_column_kind())}</th>
                        <th scope="col">{words.say(&say::context_column_footnotes())}</th>
                    </tr>
                </thead>
                {(!group.dated.is_empty()).then(|| view! { <tbody>{dated}</tbody> })}
                {undated}
            </table>
        </details>
    }
}

/// How many statements, and as of when the newest is.
fn how_many(group: &Group<'_>) -> Message {
    match group.dated.last() {
        Some((newest, _)) => say::context_group_newest(group.len(), *newest),
        None => say::context_group(group.len()),
    }
}

fn row(words: Words, told: &Told, statement: &Statement, opened: Memo<Option<String>>) -> impl IntoView + use<> {
    let context = &told.context;
    let note = statement.note.as_ref().map(|note| view! { <span class="basis">{words.of(note)}</span> });
    let asked = View::<ContextView>::here();
    let conflicts = conflicts_of(context, &statement.id).map(|conflict| {
        let (id, topic) = (conflict.id.to_string(), words.of(&conflict.topic));
        view! {
            <span class="basis">
                {words.say(&say::context_see_conflict())}" "<a href=move || asked.element(&id) data-noscroll="">{topic}</a>
            </span>
        }
    });
    let conflicts = conflicts.collect_view();
    let numbers: Vec<String> = statement.footnotes.iter().map(ToString::to_string).collect();
    let footnotes = if numbers.is_empty() { words.say(&say::context_no_footnote()) } else { numbers.join(", ") };
    let id = statement.id.to_string();
    let this = id.clone();
    let is_opened = move || opened.with(|opened| opened.as_ref() == Some(&this)).then_some("true");
    view! {
        <tr id=id aria-current=is_opened>
            <td>{statement.id.to_string()}</td>
            <td data-label=words.say(&say::context_column_date())>
                {words.catalogue().value(&when(statement.when, context.as_of))}
            </td>
            <th scope="row">{words.of(&statement.claim)}{note}{conflicts}</th>
            <td data-label=words.say(&say::context_column_kind())>{words.say(&kind(statement.kind))}</td>
            <td data-label=words.say(&say::context_column_footnotes())>{footnotes}</td>
        </tr>
    }
}
