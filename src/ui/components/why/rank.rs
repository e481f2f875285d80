//! Why a rank: what it is, how many countries have a higher score, with the neighbours.

use crate::route::{CountryView, Route};
use crate::scoring::{RankBasis, RankedCountry};
use crate::text::{rank_name, say};
use crate::ui::navigation::Navigation;
use crate::ui::pages::Subject;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// How many neighbours are shown on each side.
const NEIGHBOURS: usize = 3;

/// The explanation of a rank.
pub fn why(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let ranking = subject.ranking();
    let place = ranking.iter().position(|row| row.country == subject.country);
    let own = place.and_then(|place| ranking.get(place)).filter(|_| subject.is_current());
    let Some((row, rank)) = own.and_then(|row| Some((row, row.rank?))) else {
        return view! { <p>{words.say(&say::why_no_rank())}</p> }.into_any();
    };
    let ranked = ranking.iter().filter(|row| row.rank.is_some()).count();
    let sharing = rank.last - rank.first;
    let ranks = RankBasis::of(&ranking);
    let is_printed = ranks == RankBasis::Printed;
    let meaning = if is_printed { say::why_rank_printed() } else { say::why_rank_order() };
    let published = subject.observation.rank.filter(|_| !is_printed).map(|rank| {
        let message = match rank.of {
            Some(of) => say::why_rank_published_of(rank.rank, of),
            None => say::why_rank_published(rank.rank),
        };
        view! { <p>{words.say(&message)}</p> }
    });
    view! {
        <p class="formula"><strong>{words.say(&say::rank_of(words.rank(rank), ranked))}</strong></p>
        <p>{words.say(&meaning)}" "{words.say(&say::why_rank(rank.first - 1, sharing))}</p>
        {published}
        {neighbours(subject, &ranking, row, ranks)}
        <p class="source">{words.say(&say::dates_differ())}</p>
    }
    .into_any()
}

fn neighbours(
    subject: &Subject,
    ranking: &[RankedCountry<'_>],
    own: &RankedCountry<'_>,
    ranks: RankBasis,
) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let place = ranking.iter().position(|row| row.country == own.country).unwrap_or(0);
    let rows = ranking
        .iter()
        .skip(place.saturating_sub(NEIGHBOURS))
        .take(2 * NEIGHBOURS + 1)
        .filter_map(|row| {
            let (rank, outcome) = (row.rank?, row.outcome?);
            let href =
                navigation.to(Route::Country(CountryView::new(row.country, subject.index.methodology.id.clone())));
            let name = subject.lists.countries.name(&row.country, words.language().tag()).to_owned();
            let mine = row.country == own.country;
            Some(view! {
                <tr class:mine=mine>
                    <td class="n">{words.rank(rank)}</td>
                    <th scope="row">
                        {if mine { view! { <strong>{name}</strong> }.into_any() } else { view! { <a href=href>{name}</a> }.into_any() }}
                    </th>
                    <td class="n">{words.number(outcome.score)}</td>
                </tr>
            })
        })
        .collect_view();
    view! {
        <table>
            <caption>{words.say(&say::why_neighbours())}</caption>
            <thead>
                <tr>
                    <th scope="col" class="n">{words.say(&rank_name(ranks))}</th>
                    <th scope="col">{words.say(&say::chart_column_country())}</th>
                    <th scope="col" class="n">{words.say(&say::chart_column_score())}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
