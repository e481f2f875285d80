//! What differs between two assessments that become one: who changed it, and whose word counts.

use crate::model::Methodology;
use crate::model::assessment::{ChangedBy, Decisions, Merge, Take};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{MergeRow, changed_by, common_state_found, merge_rows};
use crate::wire::assessment::Found;

/// The differences in the order of the index, with the choices that they leave. `found` says with what the two were
/// compared; `group` begins the names of the choices.
pub(super) fn differences(
    words: Words,
    methodology: &Methodology,
    (merge, found): (&Merge, &Found),
    decisions: RwSignal<Decisions>,
    group: &str,
) -> impl IntoView + use<> {
    let rows = merge_rows(merge, methodology);
    let compared = words.say(&common_state_found(found));
    if rows.is_empty() {
        return view! { <p>{words.say(&say::share_merge_same())}</p> }.into_any();
    }
    let count = |wanted: fn(ChangedBy) -> bool| rows.iter().filter(|row| wanted(row.by)).count();
    let they = count(|by| by == ChangedBy::They);
    let you = count(|by| by == ChangedBy::You);
    let counts = words.say(&say::share_merge_counts(they, you, rows.len() - they - you));
    let merge = StoredValue::new(merge.clone());
    let undecided =
        Memo::new(move |_| decisions.with(|decisions| merge.with_value(|merge| merge.undecided(decisions).count())));
    let all = move |take: Take| {
        let open: Vec<_> = decisions
            .with_untracked(|decided| merge.with_value(|merge| merge.undecided(decided).cloned().collect::<Vec<_>>()));
        decisions.update(|decisions| decisions.extend(open.into_iter().map(|place| (place, take))));
    };
    let to_decide = move || {
        let count = undecided.get();
        (count > 0).then(|| {
            let shortcut = |take, text: Message| {
                view! { <button type="button" on:click=move |_| all(take)>{words.say(&text)}</button> }
            };
            let shortcuts = (count > 1).then(|| {
                let (theirs, mine) = (say::share_merge_all_theirs(), say::share_merge_all_mine());
                view! { <p class="actions">{shortcut(Take::Theirs, theirs)} {shortcut(Take::Mine, mine)}</p> }
            });
            view! {
                <div class="notice">
                    <p>{words.say(&say::share_merge_undecided(count))}</p>
                    {shortcuts}
                </div>
            }
        })
    };
    let rows: Vec<_> = rows
        .into_iter()
        .enumerate()
        .map(|(place, one)| row(words, one, decisions, format!("{group}-{place}")))
        .collect();
    view! {
        <p>{compared}" "{counts}</p>
        <div role="status">{to_decide}</div>
        <ol class="merge-rows" aria-label=words.say(&say::share_merge_list())>{rows}</ol>
    }
    .into_any()
}

fn row(words: Words, row: MergeRow, decisions: RwSignal<Decisions>, group: String) -> AnyView {
    let id = row.part.as_ref().map(|part| view! { <span class="id">{part.to_string()}</span> " " });
    let name = words.catalogue().value(&row.name);
    let (is_open, take) = match row.by {
        ChangedBy::They => (true, Some(Take::Theirs)),
        ChangedBy::Both { is_conflict } => (is_conflict, None),
        ChangedBy::You => (false, None),
    };
    let place = row.place.clone();
    let choices = is_open.then(|| {
        let choice = |wanted: Take, text: Message| {
            let (here, there, group) = (place.clone(), place.clone(), group.clone());
            let is_taken = move || decisions.with(|decisions| decisions.get(&here).copied().or(take) == Some(wanted));
            let choose = move |_| {
                decisions.update(|decisions| {
                    decisions.insert(there.clone(), wanted);
                });
            };
            view! {
                <label class="choice">
                    <input type="radio" name=group prop:checked=is_taken on:change=choose/>
                    {words.say(&text)}
                </label>
            }
        };
        view! {
            <fieldset class="merge-take">
                <legend class="visually-hidden">{name.clone()}</legend>
                {choice(Take::Theirs, say::share_merge_take_theirs())}
                {choice(Take::Mine, say::share_merge_take_mine())}
            </fieldset>
        }
    });
    let changes: Vec<_> =
        row.changes.iter().map(|change| view! { <li class="user-text">{words.say(change)}</li> }).collect();
    let is_asked = row.by == ChangedBy::Both { is_conflict: true };
    view! {
        <li class:asked=is_asked>
            <p><strong>{id}{name}</strong>" "<span class="badge" class:partial=is_asked>{words.say(&changed_by(row.by))}</span></p>
            <ul class="long-text">{changes}</ul>
            {choices}
        </li>
    }
    .into_any()
}
