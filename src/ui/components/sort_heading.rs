//! Headings of a table that are buttons, each of which sorts by its column.

use crate::route::{Column, Sort};
use crate::ui::prelude::*;

/// The order of a table, and what happens when another is asked for.
#[derive(Clone, Copy)]
pub struct Sorting {
    /// The order of the rows.
    pub order: Memo<Sort>,
    /// Asks for another one.
    pub choose: Callback<Sort>,
}

impl Sorting {
    /// The heading of a column; the other way round once the rows are sorted by it.
    pub fn heading(self, column: Column, class: &'static str, text: AnyView) -> AnyView {
        let this = column.clone();
        let direction = move || {
            let is_this = |sort: &Sort| (sort.column == this).then_some(sort.descending);
            self.order.with(is_this).map(|descending| if descending { "descending" } else { "ascending" })
        };
        let sort = move |_| self.choose.run(self.order.with_untracked(|order| order.toggled(&column)));
        view! {
            <th scope="col" class=class aria-sort=direction>
                <button type="button" class="sort" on:click=sort>{text}</button>
            </th>
        }
        .into_any()
    }
}
