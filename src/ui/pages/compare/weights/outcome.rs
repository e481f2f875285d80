//! What own weights come to: who moves, in a sentence, and the own rank of each country beside its place in the index.

use crate::bundle::NamedTable;
use crate::route::{Column, CompareView, CountryView, Route};
use crate::scoring::{Rank, RankBasis, WeightedCountry, ranking};
use crate::text::{rank_name, say};
use crate::ui::components::{Exhibits, LongTable, Sorting};
use crate::ui::navigation::Navigation;
use crate::ui::pages::compare::compared::Compared;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::{export_weighted, picked_of, places_won, weight_moves, weighted_in_order};
use std::sync::Arc;

/// Who moves, in a sentence, and the ranks of the picked countries and of all; `own` are the weights, where they are not
/// those of the index.
pub(super) fn outcome(compared: &Compared, rows: &[WeightedCountry], own: Option<Vec<u32>>) -> impl IntoView + use<> {
    let words = Words::now();
    let sentence = weight_moves(rows, &compared.selection, own.is_some(), &compared.lists.countries);
    let picked = picked_of(rows, &compared.selection);
    let unknown = rows.iter().filter(|row| row.score.is_none()).count();
    let listed = if picked.is_empty() { rows.to_vec() } else { picked.clone() };
    let (shown, title) = (compared.clone(), sentence.clone());
    Exhibits::here().table("weights", move || {
        let (countries, sources) = (&shown.lists.countries, &shown.lists.sources);
        let table = export_weighted(&shown.index, &listed, own.as_deref(), countries, sources);
        NamedTable::new("weights", title.clone(), table).with_names(&[(4, "rank_in_index")])
    });
    let caption = words.say(&say::compare_weights_caption(&compared.index.methodology.short));
    let all_caption = words.say(&say::compare_weights_all(rows.len()));
    view! {
        <p class="say finding" role="status">{words.say(&sentence)}</p>
        {(!picked.is_empty()).then(|| ranks(compared, picked.clone(), caption.clone(), false))}
        {(unknown > 0).then(|| view! { <p class="small">{words.say(&say::compare_weights_unknown(unknown))}</p> })}
        <details class="whole" open=picked.is_empty()>
            <summary>{all_caption.clone()}</summary>
            {ranks(compared, rows.to_vec(), all_caption, true)}
        </details>
    }
}

/// The ranks of these countries, own and in the index.
fn ranks(
    compared: &Compared,
    rows: Vec<WeightedCountry>,
    caption: String,
    is_named_above: bool,
) -> impl IntoView + use<> {
    let words = Words::now();
    let asked = View::<CompareView>::here();
    let order = asked.of(|view| view.sort.clone());
    let sorting = Sorting { order, choose: Callback::new(move |sort| asked.look(|view| view.sort = sort)) };
    let heading = move |column, class, name| sorting.heading(column, class, words.say(&name).into_any());
    let in_index = rank_name(RankBasis::of(&ranking(&compared.index)));
    let (compared, countries) = (compared.clone(), Arc::clone(&compared.lists.countries));
    let rows = Memo::new(move |_| order.with(|sort| weighted_in_order(&rows, sort, &countries, &words.catalogue())));
    let row = Callback::new(move |(row, number): (WeightedCountry, Option<usize>)| {
        rank_row(&compared, &row, number).into_any()
    });
    view! {
        <LongTable
            rows=rows
            key=|row: &WeightedCountry| row.country
            row=row
            columns=5
            caption=caption
            is_named_above=is_named_above
            table_class="weights-table"
        >
            <thead>
                <tr>
                    {heading(Column::Name, "", say::chart_column_country())}
                    {heading(Column::Score, "n", say::compare_own_score_column())}
                    <th scope="col" class="n">{words.say(&say::compare_own_rank())}</th>
                    {heading(Column::Rank, "n", in_index)}
                    {heading(Column::Difference, "n", say::compare_places())}
                </tr>
            </thead>
        </LongTable>
    }
}

fn rank_row(compared: &Compared, row: &WeightedCountry, number: Option<usize>) -> impl IntoView + use<> {
    let words = Words::now();
    let profile = CountryView::new(row.country, compared.index.methodology.id.clone());
    let to = Navigation::here().to(Route::Country(profile));
    let name = words.of(&compared.lists.countries.full_name(row.country));
    let rank = |rank: Option<Rank>| rank.map_or_else(unknown, |rank| words.rank(rank));
    let places = places_won(row).map(|places| words.signed(places));
    let is_mine = compared.selection.mine().is_some_and(|mine| mine.country == row.country);
    let is_picked = compared.selection.place(row.country).is_some();
    view! {
        <tr class:mine=is_mine class:picked=is_picked aria-rowindex=number>
            <th scope="row"><a href=to>{name}</a></th>
            <td class="n">{row.score.map_or_else(unknown, |score| words.number(score))}</td>
            <td class="n">{rank(row.rank)}</td>
            <td class="n">{rank(row.in_index)}</td>
            <td class="n">{places.unwrap_or_else(unknown)}</td>
        </tr>
    }
}

fn unknown() -> String {
    "–".to_owned()
}
