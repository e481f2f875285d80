//! The areas of an index by strategy: what its priorities reach of each at all, and what of that directly.

use crate::model::{IndexId, Methodology, Part, Points, StrategyId};
use crate::route::{Route, StrategyView};
use crate::scoring::{AreaReach, StrategyReach};
use crate::text::{Message, say};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

type Named<'r, 'a> = (StrategyId, Message, &'r StrategyReach<'a>);

/// A row for each area and one for all of them, a column for each strategy.
pub(super) fn table(named: &[Named<'_, '_>], methodology: &Methodology) -> impl IntoView + use<> {
    let (words, navigation) = (Words::now(), Navigation::here());
    let reached: Vec<Vec<AreaReach<'_>>> = named.iter().map(|(_, _, reach)| reach.areas()).collect();
    let heads = named
        .iter()
        .map(|(id, name, _)| {
            let to = navigation.to(coverage(id.clone(), &methodology.id));
            view! { <th scope="col" class="n"><a href=to>{words.say(name)}</a></th> }
        })
        .collect_view();
    let row = |(place, area): (usize, &Part)| {
        let cells = reached.iter().map(|areas| {
            let (any, direct) = areas.get(place).map(|one| (one.any, one.direct)).unwrap_or_default();
            cell(methodology, any, direct)
        });
        view! {
            <tr>
                <th scope="row">{words.title(area)}</th>
                <td class="n">{number(methodology, area.max)}</td>
                {cells.collect_view()}
            </tr>
        }
    };
    let rows = methodology.areas().iter().enumerate().map(row).collect_view();
    let sum = |areas: &[AreaReach<'_>], part: fn(&AreaReach<'_>) -> Points| areas.iter().map(part).sum::<Points>();
    let totals = reached.iter().map(|areas| cell(methodology, sum(areas, |one| one.any), sum(areas, |one| one.direct)));
    let totals = totals.collect_view();
    let of = methodology.areas().iter().map(|area| area.max).sum();
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
                <tfoot>
                    <tr class="total">
                        <th scope="row">{words.say(&say::chart_side_all_areas())}</th>
                        <td class="n">{number(methodology, of)}</td>
                        {totals}
                    </tr>
                </tfoot>
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
