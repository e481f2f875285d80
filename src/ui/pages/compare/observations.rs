//! Two observations of one country by one methodology: what changed, area by area and indicator by indicator.

use super::compared::Compared;
use super::nothing_picked::nothing_picked;
use crate::model::{CountryCode, Methodology, Observation};
use crate::route::{CompareView, ObservationKey};
use crate::scoring::{Change, Movement, PartChange, change};
use crate::text::{Message, say};
use crate::ui::pages::{describe, key_of};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// Whose change is shown: the reader's own country, or else the first one picked of which there are two observations.
fn subject(compared: &Compared) -> Option<CountryCode> {
    let first = || compared.selection.iter().next();
    let changed = || compared.selection.iter().find(|one| compared.index.of(one.country).len() > 1);
    compared.selection.mine().or_else(changed).or_else(first).map(|subject| subject.country)
}

/// Whether there are two observations to compare.
pub(super) fn has_two(compared: &Compared) -> bool {
    subject(compared).is_some_and(|subject| compared.index.of(subject).len() > 1)
}

/// The change of one country.
pub(super) fn observations(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let Some(subject) = subject(compared) else {
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
        view! { <p class="say finding">{finding(words, before, after, &found)}</p>{parts(words, methodology, &found)} }
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

/// The two latest observations of different dates that have something in common: points of the same node, or else a
/// total. Two of one date differ by source, not by time, and come last.
fn default_pair(methodology: &Methodology, held: &[Observation]) -> (usize, usize) {
    let last = held.len().saturating_sub(1);
    let pairs = || (0..held.len()).rev().flat_map(|after| (0..after).rev().map(move |before| (before, after)));
    let found = |(before, after): &(usize, usize)| Some(change(methodology, held.get(*before)?, held.get(*after)?));
    let has_parts = |found: &Change<'_>| found.parts.iter().any(|one| is_known_twice(one));
    let date = |place: usize| held.get(place).and_then(|one| one.as_of);
    let in_time = || pairs().filter(|(before, after)| date(*before) != date(*after));
    let with_parts = in_time().find(|pair| found(pair).is_some_and(|found| has_parts(&found)));
    let with_totals = || in_time().find(|pair| found(pair).is_some_and(|found| found.total().is_some()));
    with_parts.or_else(with_totals).unwrap_or((last.saturating_sub(1), last))
}

const fn is_known_twice(one: &PartChange<'_>) -> bool {
    one.before.is_some() && one.after.is_some()
}

fn finding(words: Words, before: &Observation, after: &Observation, found: &Change<'_>) -> String {
    let (from, to) = (before.as_of, after.as_of);
    let scores = found.before.zip(found.after).zip(found.total());
    let total = match scores {
        Some(((before, after), total)) if from.is_some() && from == to => {
            say::compare_same_date(from, before.score, after.score, words.signed(total))
        }
        Some(((before, after), total)) => {
            say::compare_score_change(before.score, after.score, words.signed(total), from, to)
        }
        None => say::compare_no_score_change(from, to),
    };
    let leaves: Vec<Movement> = found.leaves().map(PartChange::movement).collect();
    let count = |wanted: fn(&Movement) -> bool| leaves.iter().filter(|one| wanted(one)).count();
    let gained = count(|one| matches!(one, Movement::Gained(_)));
    let lost = count(|one| matches!(one, Movement::Lost(_)));
    let same = count(|one| matches!(one, Movement::Same));
    let once = count(|one| matches!(one, Movement::OnlyBefore | Movement::OnlyAfter | Movement::Unknown));
    let inside = say::compare_parts_change(gained, lost, same, once);
    format!("{} {}", words.say(&total), words.say(&inside))
}

/// Every node that is known at both dates, or at one of them.
fn parts(words: Words, methodology: &Methodology, found: &Change<'_>) -> Option<impl IntoView + use<>> {
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
    let caption = words.say(&say::compare_changes_caption());
    let label = caption.clone();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="scroll" role="region" aria-label=label tabindex="0">
                <table class="compare-table changes-table">
                    <caption class="visually-hidden">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say(&say::compare_column_part())}</th>
                            <th scope="col" class="n">{words.say(&say::compare_before())}</th>
                            <th scope="col" class="n">{words.say(&say::compare_after())}</th>
                            <th scope="col">{words.say(&say::compare_change())}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    })
}
