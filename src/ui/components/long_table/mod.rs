//! Tables of any length. A short one is built whole; of a long one there are only the rows near what is seen, with
//! empty room above and below, and each row says its number.

mod near;

use crate::browser::style;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::{Div, Tbody};
use near::{FIRST_ROW, NearRows};
use std::hash::Hash;

/// A table that scrolls in a box of its own where the page is too narrow for it, hidden while it has no rows.
///
/// `row` builds the `tr` of a row; what comes with it is its `aria-rowindex`. Rows with the same `key` are the same, and
/// are moved rather than built again. `children` is the `thead`.
#[component]
pub fn LongTable<T, K>(
    /// The rows, in order.
    #[prop(into)]
    rows: Signal<Vec<T>>,
    /// What tells a row from the others.
    key: fn(&T) -> K,
    /// Builds a row.
    row: Callback<(T, Option<usize>), AnyView>,
    /// How many columns there are.
    columns: usize,
    /// What the table is called.
    caption: String,
    /// Whether the caption stands elsewhere for those who see.
    #[prop(optional)]
    is_named_above: bool,
    /// A class of the box.
    #[prop(optional)]
    box_class: &'static str,
    /// A class of the table.
    #[prop(optional)]
    table_class: &'static str,
    children: Children,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    K: Eq + Hash + Send + Sync + 'static,
{
    let words = Words::now();
    let (scroller, body) = (NodeRef::<Div>::new(), NodeRef::<Tbody>::new());
    let count = Memo::new(move |_| rows.with(Vec::len));
    let near = NearRows::follow(count, scroller, body);
    let numbered = move || {
        let (built, is_long) = (near.rows(), near.is_long());
        let number = move |place: usize| is_long.then_some(place + FIRST_ROW);
        rows.with(|rows| {
            let built = rows.iter().enumerate().skip(built.start).take(built.len());
            built.map(|(place, row)| (number(place), row.clone())).collect::<Vec<_>>()
        })
    };
    let room = move |height: fn(NearRows) -> f64| {
        move || {
            near.is_long().then(|| {
                let height = move || style::px(height(near));
                view! { <tr class="room" aria-hidden="true"><td colspan=columns style:height=height></td></tr> }
            })
        }
    };
    view! {
        {move || near.is_long().then(|| view! { <p class="small">{words.say(&say::long_table(count.get()))}</p> })}
        <div
            class=format!("scroll {box_class}")
            role="region"
            aria-label=caption.clone()
            tabindex="0"
            hidden=move || count.get() == 0
            node_ref=scroller
        >
            <table
                class=table_class
                class:long=move || near.is_long()
                aria-rowcount=move || near.is_long().then(|| count.get() + FIRST_ROW - 1)
            >
                <caption class:visually-hidden=is_named_above><span>{caption.clone()}</span></caption>
                {children()}
                <tbody node_ref=body>
                    {room(NearRows::above)}
                    <For
                        each=numbered
                        key=move |(number, row)| (*number, key(row))
                        children=move |(number, one)| row.run((one, number))
                    />
                    {room(NearRows::below)}
                </tbody>
            </table>
        </div>
    }
}
