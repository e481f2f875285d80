//! What the picked countries had of each area in two editions, with what the editions say of being compared.

use super::changes_table::changes_table;
use super::compared::Compared;
use crate::bundle::NamedTable;
use crate::model::{Decimal, IndexData};
use crate::text::say;
use crate::ui::components::Exhibits;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::compare::{AreaChange, area_changes};
use std::sync::Arc;

/// The table; nothing where no area is known in both.
pub(super) fn areas(compared: &Compared, before: &Arc<IndexData>, after: &Arc<IndexData>) -> Option<AnyView> {
    let words = Words::now();
    let found = area_changes(before, after, &compared.selection)?;
    let (earlier, later) = (&before.methodology.short, &after.methodology.short);
    let title = say::compare_areas(earlier, later);
    let caption = words.say(&title);
    let warnings = found.warnings.iter().map(|rule| words.of(&rule.text)).collect::<Vec<_>>().join(" ");
    let warning = (!warnings.is_empty()).then(|| {
        view! { <p class="notice">{words.say(&say::compare_areas_warning())}" "{warnings}</p> }
    });
    let shown = move |points: Option<Decimal>| points.map_or_else(|| "–".to_owned(), |points| words.number(points));
    let row = move |one: &AreaChange<'_>| {
        let change = one.change().map_or_else(|| "–".to_owned(), |change| words.signed(change));
        view! {
            <tr class="inner">
                <th scope="row">{words.title(one.area)}</th>
                <td class="n">{shown(one.before)}</td>
                <td class="n">{shown(one.after)}</td>
                <td class="n">{change}</td>
            </tr>
        }
    };
    let bodies = found
        .countries
        .iter()
        .map(|one| {
            let rows = one.areas.iter().map(row).collect_view();
            view! {
                <tbody>
                    <tr class="area"><th scope="rowgroup" colspan="4">{words.of(&one.country.name)}</th></tr>
                    {rows}
                </tbody>
            }
        })
        .collect_view();
    let (before, after, compared) = (Arc::clone(before), Arc::clone(after), compared.clone());
    Exhibits::here().table("areas", move || {
        let found = area_changes(&before, &after, &compared.selection);
        let table = found.map(|found| found.table(&before, &after, &compared.lists.sources));
        NamedTable::new("areas", title.clone(), table.unwrap_or_default())
    });
    let table = changes_table(caption.clone(), words.of(earlier), words.of(later), true, bodies.into_any());
    Some(view! { <h3>{caption}</h3>{warning}{table} }.into_any())
}
