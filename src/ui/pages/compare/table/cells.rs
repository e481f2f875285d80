//! What stands in a cell: points and percent, who leads and who trails, and how far it is from mine.

use crate::model::{Decimal, Methodology, Observation};
use crate::scoring::{Score, Standing};
use crate::text::{brought_mark, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::compare::{Cell, Lead, Row};

/// Points, percent, who leads, and the distance from mine.
pub(super) fn points(words: Words, methodology: &Methodology, row: &Row<'_>, cell: &Cell, is_mine: bool) -> AnyView {
    let shown = |points| words.number(methodology.points.decimal(points));
    let text = match cell.standing {
        Standing::Unknown => return unknown(is_mine, row.depth != 0),
        Standing::Partly(least) => words.say(&say::compare_at_least(methodology.points.decimal(least))),
        Standing::Computed(points) | Standing::Given(points) => shown(points),
    };
    let percent =
        cell.standing.points().filter(|_| row.depth == 0).and_then(|points| Score::new(points, row.part.max, 100));
    let percent = percent.map(|percent| words.percent(percent.rounded(methodology.score.area_decimals.min(1))));
    let difference = cell.difference.map(|points| methodology.points.decimal(points));
    view! {
        <td class="n" class:mine=is_mine class:inner=row.depth != 0>
            {lead(words, cell.lead)}{text}
            {percent.map(|percent| view! { " "<span class="percent">{percent}</span> })}
            {apart(words, difference)}
        </td>
    }
    .into_any()
}

/// The date of an observation, with a mark where the reader brought it.
pub(super) fn dated(words: Words, observation: &Observation) -> String {
    let mark = brought_mark(&observation.source).map(|mark| format!(", {}", words.say(&mark)));
    format!("{}{}", words.date(observation.as_of.as_ref()), mark.unwrap_or_default())
}

/// Who leads and who trails, in a sign and in words.
pub(super) fn lead(words: Words, lead: Option<Lead>) -> Option<impl IntoView> {
    let (class, sign, says) = match lead? {
        Lead::Best => ("lead best", "▲", say::compare_best()),
        Lead::Worst => ("lead worst", "▼", say::compare_worst()),
    };
    Some(view! {
        <span class=class aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{words.say(&says)}" "</span>
    })
}

/// How far from mine.
pub(super) fn apart(words: Words, difference: Option<Decimal>) -> Option<impl IntoView> {
    let difference = difference?;
    let says = words.say(&say::compare_apart(words.signed(difference)));
    Some(view! {
        <span class="from-mine" aria-hidden="true">{words.signed(difference)}</span>
        <span class="visually-hidden">{says}</span>
    })
}

pub(super) fn unknown(is_mine: bool, is_inner: bool) -> AnyView {
    let says = Words::now().say(&say::chart_not_known());
    view! {
        <td class="n unknown" class:mine=is_mine class:inner=is_inner>
            <span aria-hidden="true">"–"</span><span class="visually-hidden">{says}</span>
        </td>
    }
    .into_any()
}
