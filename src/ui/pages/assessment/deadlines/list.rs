//! All deadlines as a table, each with the way to its answer.

use super::super::figures::Figures;
use crate::model::Points;
use crate::route::AssessmentView;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::assessment::{DeadlineRow, Deadlines};

/// The table.
pub(super) fn list(words: Words, figures: &Figures, asked: View<AssessmentView>, ahead: &Deadlines) -> AnyView {
    let row = |row: &DeadlineRow| {
        let catalogue = words.catalogue();
        let change =
            if row.change == Points::ZERO { words.say(&say::sheet_nothing()) } else { figures.signed(row.change) };
        let evidence = row.evidence.as_ref().map(|evidence| {
            view! { <div>{catalogue.value(evidence)}</div> }
        });
        let what = words.say(&row.what);
        let what = if row.is_overdue { view! { <strong>{what}</strong> }.into_any() } else { what.into_any() };
        view! {
            <tr>
                <td>{figures.day(row.day)}</td>
                <th scope="row">
                    <a href=figures.answer_link(asked, &row.part)>{catalogue.value(&row.title)}</a>
                    {evidence}
                    <div>{what}</div>
                </th>
                <td class="n">{change}</td>
                <td class="n">{row.total.as_ref().map(|total| words.say(total))}</td>
            </tr>
        }
        .into_any()
    };
    let rows = ahead.rows.iter().map(row).collect::<Vec<_>>();
    view! {
        <div class="scroll" role="group" aria-labelledby="deadlines-list" tabindex="0">
            <table class="assess-ends">
                <caption><span id="deadlines-list">{words.say(&say::deadlines_list())}</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::deadlines_column_day())}</th>
                        <th scope="col">{words.say(&say::deadlines_column_what())}</th>
                        <th scope="col" class="n">{words.say(&say::deadlines_column_change())}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_column_then())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
