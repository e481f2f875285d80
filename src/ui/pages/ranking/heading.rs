//! The headings of the table: each a button that sorts by its column.

use super::ranked::Ranked;
use crate::model::Part;
use crate::route::{Column, RankingView};
use crate::text::{Message, Value, rank_name, say};
use crate::ui::components::Sorting;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::ranking::Members;
use std::sync::Arc;

/// Columns besides those of the group, of areas, the tier and the difference.
const ALWAYS: usize = 7;

/// How many there are.
pub(super) fn columns(ranked: &Ranked, has_group: bool) -> usize {
    ALWAYS
        + usize::from(has_group)
        + ranked.table.areas.len()
        + usize::from(ranked.table.has_difference)
        + usize::from(!ranked.table.tiers.is_empty())
}

/// The headings.
#[component]
pub(super) fn Heading(ranked: Ranked, members: Option<Arc<Members>>) -> impl IntoView {
    let words = Words::now();
    let asked = View::<RankingView>::here();
    let table = ranked.table;
    let scale = ranked.index.methodology.points;
    let asked_order = asked.of(|view| view.sort.clone());
    let ordered = Arc::clone(&table);
    let order = Memo::new(move |_| asked_order.with(|sort| ordered.order(sort)));
    let sorting = Sorting { order, choose: Callback::new(move |sort| asked.look(|view| view.sort = sort)) };
    let named = move |column: Column, class: &'static str, name: Message| {
        sorting.heading(column, class, words.say(&name).into_any())
    };
    let area = |area: &Part| {
        let max = words.say(&say::ranking_area_max(Value::points(scale, area.max)));
        let text = view! { {words.of(&area.name)} <br/> <small>{max}</small> };
        sorting.heading(Column::Area(area.id.clone()), "n area", text.into_any())
    };
    let in_group = members.map(|members| {
        let count = words.say(&say::ranking_of_count(members.ranks.len()));
        let title = words.say(&say::rank_in(&members.group.name));
        view! { <th scope="col" class="n rank" title=title>{words.say(&say::rank_in_group())} <br/> <small>{count}</small></th> }
    });
    view! {
        <thead>
            <tr>
                <th scope="col" class="pick-cell">{words.say(&say::ranking_column_pick())}</th>
                <th scope="col" class="n rank">{words.say(&rank_name(table.ranks))}</th>
                {in_group}
                {named(Column::Name, "country", say::chart_column_country())}
                {named(Column::Score, "n", say::chart_column_score())}
                {(!table.tiers.is_empty()).then(|| view! { <th scope="col" class="tier">{words.say(&say::tier_label())}</th> })}
                {table.areas.iter().map(area).collect_view()}
                {table.has_difference.then(|| named(Column::Difference, "n gap", say::ranking_column_difference()))}
                {named(Column::Basis, "standing", say::ranking_column_basis())}
                {named(Column::Date, "date", say::chart_column_date())}
                <th scope="col" class="n source-cell">{words.say(&say::chart_column_source())}</th>
            </tr>
        </thead>
    }
}
