//! The lines of a text, each with what it was read as.

use crate::country_page::Reading;
use crate::model::Methodology;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::bring::{LineRow, line_table};

/// Two tables: lines with figures and those that were not understood; and, on demand, all others.
pub(super) fn line_tables(words: Words, reading: &Reading, methodology: &Methodology) -> AnyView {
    let lines = line_table(reading, methodology);
    let folded = lines.folded.len() + lines.more.1;
    let summary = say::bring_lines_folded(folded);
    let inside = (folded > 0).then(|| {
        view! {
            <details class="no-print">
                <summary>{words.say(&summary)}</summary>
                {table(words, &summary, &lines.folded, lines.more.1)}
            </details>
        }
    });
    view! {
        <section class="stack" aria-labelledby="bring-lines">
            <header><h2 id="bring-lines">{words.say(&say::bring_lines())}</h2></header>
            <p>{words.say(&say::bring_lines_not_understood(lines.not_understood))}</p>
            {table(words, &say::bring_lines(), &lines.main, lines.more.0)}
            {inside}
        </section>
    }
    .into_any()
}

fn table(words: Words, caption: &Message, rows: &[LineRow], more: usize) -> AnyView {
    let row = |row: &LineRow| {
        let points = row.points.iter().map(|points| words.say(points)).collect::<Vec<_>>().join(", ");
        let class = if row.is_understood { "small" } else { "small bring-not" };
        view! {
            <tr>
                <th scope="row" class="n">{words.count(row.number)}</th>
                <td><span class="user-text" dir="auto">{row.text.clone()}</span><span class=class>{words.say(&row.taken)}</span></td>
                <td class="n">{points}</td>
            </tr>
        }
    };
    let head = format!("{} / {}", words.say(&say::bring_column_text()), words.say(&say::bring_column_taken()));
    let more = (more > 0).then(|| view! { <p class="small">{words.say(&say::bring_lines_more(more))}</p> });
    view! {
        <table class="bring-lines" aria-label=words.say(caption)>
            <thead>
                <tr>
                    <th scope="col" class="n">{words.say(&say::bring_column_line())}</th>
                    <th scope="col">{head}</th>
                    <th scope="col" class="n">{words.say(&say::bring_column_points())}</th>
                </tr>
            </thead>
            <tbody>{rows.iter().map(row).collect_view()}</tbody>
        </table>
        {more}
    }
    .into_any()
}
