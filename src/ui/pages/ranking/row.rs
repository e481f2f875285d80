//! One country of the table.

use super::ranked::Ranked;
use crate::model::Decimal;
use crate::route::{Address, CountryView, Figure, Fragment, RankingView, Route};
use crate::scoring::Rank;
use crate::text::say;
use crate::ui::components::{SourceNumber, standing, unknown};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::ranking::{Members, Row};
use std::sync::Arc;

/// A country with what the columns show of it.
#[component]
pub(super) fn RankingRow(
    row: Arc<Row>,
    number: Option<usize>,
    ranked: Ranked,
    members: Option<Arc<Members>>,
) -> impl IntoView {
    let words = Words::now();
    let picks = View::<RankingView>::here().of(|view| view.picks.clone());
    let country = row.country;
    let picked = Memo::new(move |_| picks.with(|picks| picks.contains(&country)));
    let scale = ranked.index.methodology.points;
    let profile = Route::Country(CountryView::new(country, ranked.index.methodology.id.clone()));
    let areas = (0..ranked.table.areas.len())
        .map(|place| view! { <td class="n area">{points(words, row.area(place).map(|points| scale.decimal(points)))}</td> })
        .collect_view();
    let difference = ranked.table.has_difference.then(
        || view! { <td class="n gap">{row.difference.map_or_else(unknown, |number| words.signed(number).into_any())}</td> },
    );
    let tier = (!ranked.table.tiers.is_empty()).then(|| {
        let tier = row.tier.and_then(|number| Some((number, ranked.table.tier(number)?)));
        let text = tier.map_or_else(unknown, |(number, tier)| {
            let whole = words.say(&say::tier_named(number, &tier.name));
            view! {
                <span title=whole.clone() aria-hidden="true">{words.count(number)}<small>{words.of(&tier.name)}</small></span>
                <span class="visually-hidden">{whole}</span>
            }
            .into_any()
        });
        view! { <td class="tier">{text}</td> }
    });
    let rank = |rank: Option<Rank>| rank.map_or_else(unknown, |rank| words.rank(rank).into_any());
    view! {
        <tr class:picked=picked aria-rowindex=number>
            <td class="pick-cell"><Pick row=Arc::clone(&row) picked=picked/></td>
            <td class="n">{rank(row.rank)}</td>
            {members.map(|members| view! { <td class="n">{rank(members.rank(country))}</td> })}
            <th scope="row" class="country"><a href=Navigation::here().to(profile.clone())>{row.name.clone()}</a></th>
            <Score row=Arc::clone(&row) profile=profile full=ranked.index.methodology.score.full/>
            {tier}
            {areas}
            {difference}
            <td class="standing">{standing(row.outcome, &row.source)}</td>
            <td class="date">{words.date(row.as_of.as_ref())}</td>
            <td class="n source-cell">
                <SourceNumber
                    sources=ranked.lists.sources.clone()
                    id=row.source.clone()
                    number=row.source_number
                    here=ranked.here
                    in_row=true
                />
            </td>
        </tr>
    }
}

#[component]
fn Pick(row: Arc<Row>, picked: Memo<bool>) -> impl IntoView {
    let (words, asked, country) = (Words::now(), View::<RankingView>::here(), row.country);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                tabindex="-1"
                prop:checked=picked
                on:change=move |event| asked.look(|view| view.pick(country, event_target_checked(&event)))
            />
            <span class="visually-hidden">{words.say(&say::ranking_pick(row.name.clone()))}</span>
        </label>
    }
}

/// The score, which leads to how it came about; what is known instead where there is none.
#[component]
fn Score(row: Arc<Row>, profile: Route, full: u32) -> impl IntoView {
    let words = Words::now();
    let Some(score) = row.score() else {
        let rank = row.published_rank.map(|rank| words.say(&say::ranking_published_rank(rank)));
        return view! {
            <td class="no-total">{words.say(&say::ranking_no_total())}{rank.map(|rank| format!("; {rank}"))}</td>
        }
        .into_any();
    };
    let why = Address { fragment: Some(Fragment::Why(Figure::Total)), ..Address::of(profile) };
    let says = words.say(&say::ranking_why(score, row.name.clone()));
    // As wide as the score is high; a share of the whole scale.
    let share = format!("{:.4}", score.approximate() / f64::from(full.max(1)));
    view! {
        <td class="n score">
            <a href=Navigation::here().href(why) aria-label=says tabindex="-1">{words.number(score)}</a>
            <span class="level" style:--share=share></span>
        </td>
    }
    .into_any()
}

fn points(words: Words, number: Option<Decimal>) -> AnyView {
    number.map_or_else(unknown, |number| words.number(number).into_any())
}
