//! A table of areas and indicators with what they had before and after, and what changed.

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The table around its bodies. `is_figure` says that the last column holds figures, rather than words.
pub(super) fn changes_table(
    caption: String,
    before: String,
    after: String,
    is_figure: bool,
    bodies: AnyView,
) -> AnyView {
    let words = Words::now();
    let label = caption.clone();
    view! {
        <div class="scroll" role="region" aria-label=label tabindex="0">
            <table class="compare-table changes-table">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::compare_column_part())}</th>
                        <th scope="col" class="n">{before}</th>
                        <th scope="col" class="n">{after}</th>
                        <th scope="col" class:n=is_figure>{words.say(&say::compare_change())}</th>
                    </tr>
                </thead>
                {bodies}
            </table>
        </div>
    }
    .into_any()
}
