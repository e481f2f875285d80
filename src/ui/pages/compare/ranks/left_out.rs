//! The ranks of the picked countries with each area left out in turn.

use crate::chart::Selected;
use crate::model::Decimal;
use crate::scoring::{LeftOut, Profiles, Rank, Weights, leave_one_out};
use crate::text::say;
use crate::ui::pages::compare::compared::Compared;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The table; why not, where there is none.
pub(super) fn areas_left_out(compared: &Compared, profiles: &Profiles, weights: &Weights) -> Option<AnyView> {
    let words = Words::now();
    // What stands in the way of this stands in the way of the draws too, and is said there.
    let found = leave_one_out(profiles, weights).ok()?;
    let instead = if found.without.is_empty() {
        Some(say::compare_left_out_only())
    } else {
        compared.selection.is_empty().then(say::compare_left_out_nobody)
    };
    if let Some(instead) = instead {
        return Some(view! { <p class="small">{words.say(&instead)}</p> }.into_any());
    }
    let areas = compared.index.methodology.areas();
    let heading = |one: &LeftOut| {
        let name = areas.get(one.area).map(|area| words.of(&area.name)).unwrap_or_default();
        view! { <th scope="col" class="n">{words.say(&say::compare_without(name))}</th> }
    };
    let row = |selected: &Selected| {
        let own = found.whole.iter().find(|(country, _)| *country == selected.country).map(|(_, rank)| *rank)?;
        let cells = found.without.iter().map(|one| left_out(words, own, one.rank(selected.country)));
        Some(view! {
            <tr class:mine=selected.is_mine>
                <th scope="row">{words.of(&selected.name)}</th>
                <td class="n">{words.rank(own)}</td>
                {cells.collect_view()}
            </tr>
        })
    };
    let rows: Vec<_> = compared.selection.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <div class="scroll" role="region" aria-labelledby="left-out" tabindex="0">
                    <table class="left-out">
                        <caption><span id="left-out">{words.say(&say::compare_left_out())}</span></caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say(&say::chart_column_country())}</th>
                                <th scope="col" class="n">{words.say(&say::compare_with_all())}</th>
                                {found.without.iter().map(heading).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}

/// A rank without an area, and by how many places it differs.
fn left_out(words: Words, own: Rank, without: Option<Rank>) -> impl IntoView {
    let Some(rank) = without else {
        return view! { <td class="n">"–"<span class="from-mine"></span></td> }.into_any();
    };
    let places = i64::try_from(own.first).unwrap_or(0) - i64::try_from(rank.first).unwrap_or(0);
    let apart = (places != 0).then(|| words.signed(Decimal { units: places, decimals: 0 }));
    view! { <td class="n">{words.rank(rank)}<span class="from-mine">{apart}</span></td> }.into_any()
}
