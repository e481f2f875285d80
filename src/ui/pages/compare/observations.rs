//! Two observations of one country by one methodology: what changed, area by area and indicator by indicator.

use super::changes_table::changes_table;
use super::compared::Compared;
use super::nothing_picked::nothing_picked;
use crate::model::{CountryCode, Methodology};
use crate::route::{CompareView, ObservationKey};
use crate::scoring::{Change, Movement, PartChange, change};
use crate::text::{Message, say};
use crate::ui::pages::{describe, key_of};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::{change_finding, changed_country, default_pair};

/// Whether there are two observations to compare.
pub(super) fn has_two(compared: &Compared) -> bool {
    changed_country(&compared.index, &compared.selection).is_some_and(|subject| compared.index.of(subject).len() > 1)
}

/// The change of one country.
pub(super) fn observations(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let Some(subject) = changed_country(&compared.index, &compared.selection) else {
        return view! { <section>{nothing_picked(compared)}</section> }.into_any();
    };
    let name = compared.lists.countries.full_name(subject);
    let held = compared.index.of(subject);
    let wanted = asked.of(|view| (view.before.clone(), view.after.clone()));
    let body = if held.len() < 2 {
        let text = say::compare_one_observation(&name, &compared.index.methodology.short, held.len());
        view! { <p class="missing">{words.say(&text)}</p> }.into_any()
    } else {
        let compared = compared.clone();
        (move || between(&compared, subject, &wanted.get())).into_any()
    };
    view! {
        <section aria-labelledby="dates">
            <header><h2 id="dates">{words.say(&say::compare_dates(&name, &compared.index.methodology.short))}</h2></header>
            {body}
        </section>
    }
    .into_any()
}

type Wanted = (Option<ObservationKey>, Option<ObservationKey>);

fn between(compared: &Compared, subject: CountryCode, wanted: &Wanted) -> impl IntoView + use<> {
    let words = Words::now();
    let held = compared.index.of(subject);
    let find = |key: &Option<ObservationKey>| held.iter().position(|one| key.as_ref() == Some(&key_of(one)));
    let (first, last) = default_pair(&compared.index.methodology, held);
    let (before, after) = (find(&wanted.0).unwrap_or(first), find(&wanted.1).unwrap_or(last));
    let in_vain = [&wanted.0, &wanted.1].into_iter().filter(|key| key.is_some() && find(key).is_none()).count();
    let menu = |label: Message, at: usize, set: fn(&mut crate::route::CompareView, ObservationKey)| {
        let options = held.iter().enumerate().map(|(place, one)| {
            let text = describe(words, &compared.index, &compared.lists, one);
            view! { <option value=place.to_string() selected=place == at>{text}</option> }
        });
        let keys: Vec<ObservationKey> = held.iter().map(key_of).collect();
        let choose = move |event| {
            let place: Option<usize> = event_target_value(&event).parse().ok();
            if let Some(key) = place.and_then(|place| keys.get(place)).cloned() {
                View::<CompareView>::here().look(|view| set(view, key));
            }
        };
        view! {
            <label class="field">{words.say(&label)}<select on:change=choose>{options.collect_view()}</select></label>
        }
    };
    let pair = held.get(before).zip(held.get(after));
    let methodology = &compared.index.methodology;
    let shown = pair.map(|(before, after)| {
        let found = change(methodology, before, after);
        let sentences = change_finding(before, after, &found, &|change| words.signed(change));
        let sentences = sentences.map(|sentence| words.say(&sentence)).join(" ");
        view! { <p class="say finding">{sentences}</p>{parts(words, methodology, &found)} }
    });
    view! {
        {(in_vain > 0).then(|| view! { <p class="notice" role="status">{words.say(&say::profile_no_observation())}</p> })}
        <div class="pick pair no-print">
            {menu(say::compare_before(), before, |view, key| view.before = Some(key))}
            {menu(say::compare_after(), after, |view, key| view.after = Some(key))}
        </div>
        {shown}
    }
}

/// Every node that is known at both dates, or at one of them.
fn parts(words: Words, methodology: &Methodology, found: &Change<'_>) -> Option<AnyView> {
    let shown = |points: Option<crate::model::Points>| {
        points.map_or_else(|| "–".to_owned(), |points| words.number(methodology.points.decimal(points)))
    };
    let row = |one: &PartChange<'_>| {
        let (class, text) = match one.movement() {
            Movement::Gained(points) => ("gained", words.say(&say::compare_gained(methodology.points.decimal(points)))),
            Movement::Lost(points) => ("lost", words.say(&say::compare_lost(methodology.points.decimal(points)))),
            Movement::Same => ("same", words.say(&say::compare_same())),
            Movement::OnlyBefore => ("once", words.say(&say::compare_only_before())),
            Movement::OnlyAfter => ("once", words.say(&say::compare_only_after())),
            Movement::Unknown => return None,
        };
        let name = words.title(one.part);
        let depth = if one.depth > 0 { "inner" } else { "area" };
        Some(view! {
            <tr class=depth>
                <th scope="row">{name}</th>
                <td class="n">{shown(one.before)}</td>
                <td class="n">{shown(one.after)}</td>
                <td class=class>{text}</td>
            </tr>
        })
    };
    let rows: Vec<_> = found.parts.iter().filter_map(row).collect();
    let (before, after) = (words.say(&say::compare_before()), words.say(&say::compare_after()));
    if rows.is_empty() {
        return None;
    }
    let body = view! { <tbody>{rows}</tbody> }.into_any();
    Some(changes_table(words.say(&say::compare_changes_caption()), before, after, false, body))
}
