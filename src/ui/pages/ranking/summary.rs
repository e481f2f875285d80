//! What is shown, in one sentence: of which index, how many countries, as of when, and how much is published.

use super::ranked::Ranked;
use crate::route::RankingView;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::ranking::{Dates, RankingTable};

/// The sentence.
#[component]
pub(super) fn Summary(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let table = &ranked.table;
    let name = &ranked.index.methodology.name;
    let summary = say::ranking_summary(name, table.ranked(), dates(table.dates()), basis(table));
    let unranked = table.rows.len().saturating_sub(table.ranked());
    let unranked = (unranked > 0).then(|| words.say(&say::ranking_unranked(unranked)));
    let members = ranked.members;
    let group = move || members.get().map(|members| view! { <p>{words.say(&members.summary())}</p> });
    view! {
        {group}
        <p>{words.say(&summary)}{unranked.map(|text| format!(" {text}"))}</p>
    }
}

fn dates(dates: Dates) -> Message {
    let Some((first, last)) = dates.range else { return say::ranking_dates_none() };
    let range = if first == last { say::ranking_dates_one(first) } else { say::ranking_dates_range(first, last) };
    if dates.undated == 0 { range } else { say::ranking_dates_undated(range, dates.undated) }
}

fn basis(table: &RankingTable) -> Message {
    let (checked, only) = table.recomputed();
    let published = table.ranked().saturating_sub(only);
    let said = match checked {
        0 => say::ranking_none_checked(),
        _ if checked == published => say::ranking_all_checked(),
        _ => say::ranking_some_checked(checked),
    };
    if only == 0 { said } else { say::ranking_some_only(said, only) }
}

/// Says that the address asks for an order, a group or a tier that does not exist.
#[component]
pub(super) fn OrderNotice(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let (sort, group, tier) =
        (asked.of(|view| view.sort.clone()), asked.of(|view| view.group.clone()), asked.of(|view| view.tier));
    let (short, tiers) = (ranked.index.methodology.short.clone(), ranked.table.tiers.len());
    let tier = move || {
        let unknown = tier.get().filter(|number| *number > tiers)?;
        Some(words.say(&say::ranking_tier_unknown(&short, unknown)))
    };
    let order = move || {
        let sort = sort.get();
        let is_lost = ranked.table.order(&sort) != sort;
        is_lost.then(|| words.say(&say::ranking_order_unknown(&ranked.index.methodology.short)))
    };
    let countries = ranked.lists.countries;
    let group = move || {
        // Without any list the notice above the page says that groups are missing.
        let id = group.get().filter(|id| !countries.groups().is_empty() && countries.group(id).is_none())?;
        Some(words.say(&say::ranking_group_unknown(id.to_string())))
    };
    let notice = |text: String| view! { <p class="notice" role="status">{text}</p> };
    view! {
        {move || order().map(notice)}
        {move || group().map(notice)}
        {move || tier().map(notice)}
    }
}
