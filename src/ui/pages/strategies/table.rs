//! The areas of an index by strategy: what its priorities reach of each at all, and what of that directly.

use crate::model::{IndexId, Methodology, Points, StrategyId};
use crate::route::{Route, StrategyView};
use crate::scoring::StrategyReach;
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategies::{SideRow, side_rows};

type Named<'r, 'a> = (StrategyId, Message, &'r StrategyReach<'a>);

/// A row for each area and one for all of them, a column for each strategy.
pub(super) fn table(named: &[Named<'_, '_>], methodology: &Methodology) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let reaches: Vec<&StrategyReach<'_>> = named.iter().map(|(_, _, reach)| *reach).collect();
    let heads = named
        .iter()
        .map(|(id, name, _)| {
            let to = navigation.to(coverage(id.clone(), &methodology.id));
            view! { <th scope="col" class="n"><a href=to>{words.say(name)}</a></th> }
        })
        .collect_view();
    let mut rows = side_rows(methodology, &reaches);
    let cells = |row: &SideRow| {
        let cells = row.reached.iter().map(|(any, direct)| cell(methodology, *any, *direct)).collect_view();
        view! { <td class="n">{number(methodology, row.max)}</td>{cells} }
    };
    let total = rows.pop().map(|row| {
        view! {
            <tr class="total">
                <th scope="row">{words.say(&say::chart_side_all_areas())}</th>
                {cells(&row)}
            </tr>
        }
    });
    let row = |row: &SideRow| {
        let title = row.area.as_ref().map(|area| words.title(area));
        view! { <tr><th scope="row">{title}</th>{cells(row)}</tr> }
    };
    let rows = rows.iter().map(row).collect_view();
    view! {
        <div class="scroll compare-scroll side-scroll" role="region" aria-labelledby="side-table" tabindex="0">
            <table class="compare-table side-table">
                <caption><span id="side-table">{words.say(&say::strategies_table(&methodology.short))}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_area())}</th>
                        <th scope="col" class="n">{words.say(&say::chart_column_max())}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>{total}</tfoot>
            </table>
        </div>
    }
}

fn cell(methodology: &Methodology, any: Points, direct: Points) -> impl IntoView + use<> {
    let directly = Words::now().say(&say::strategies_directly(number(methodology, direct)));
    view! { <td class="n">{number(methodology, any)}" "<span class="worth">{directly}</span></td> }
}

fn number(methodology: &Methodology, points: Points) -> String {
    Words::now().amount(methodology.points.decimal(points))
}

/// What a strategy reaches of an index.
pub(super) fn coverage(strategy: StrategyId, index: &IndexId) -> Route {
    Route::Strategy(StrategyView { index: index.clone(), ..StrategyView::new(strategy) })
}
