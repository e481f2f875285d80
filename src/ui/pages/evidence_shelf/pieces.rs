//! The pieces of evidence on the shelf: what is said of all, the search, and the table.

use super::row::PieceRow;
use crate::model::CountryCode;
use crate::route::{Column, EvidenceView};
use crate::text::{Message, say};
use crate::ui::components::{LongTable, SearchField, Sorting, TableFile, TypedSearch};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::evidence_shelf::{EvidenceShelf, ShelfRow, export};
use leptos::ev::SubmitEvent;
use std::sync::Arc;

/// Columns of the table besides that of dates.
const COLUMNS: usize = 4;

/// The shelf; none while it is put together anew.
type Shelf = Memo<Option<Arc<EvidenceShelf>>>;

/// The pieces.
#[component]
pub(super) fn Pieces(shelf: Shelf, country: CountryCode) -> impl IntoView {
    let (words, asked, search) = (Words::now(), View::<EvidenceView>::here(), TypedSearch::here());
    let sort = asked.of(|view| view.sort.clone());
    let shown = Memo::new(move |_| {
        shelf
            .with(|shelf| {
                let shelf = shelf.as_ref()?;
                Some(search.typed.with(|typed| sort.with(|sort| shelf.shown(typed, sort))))
            })
            .unwrap_or_default()
    });
    let summary = move || shelf.with(|shelf| shelf.as_ref().map(|shelf| words.say(&shelf.summary())));
    let heaviest =
        move || shelf.with(|shelf| shelf.as_ref().and_then(|shelf| shelf.heaviest()).map(|said| words.say(&said)));
    let of = move || shelf.with(|shelf| shelf.as_ref().map(|shelf| shelf.rows.len()).unwrap_or_default());
    let count = move || words.say(&say::evidence_shown(shown.with(Vec::len), of()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
    };
    let clear = move |_| {
        search.clear();
        asked.look(|view| view.search.clear());
    };
    let none_found = move || {
        shown.with(Vec::is_empty).then(|| {
            view! {
                <div class="none-found">
                    <p>{words.say(&say::shelf_none_query(search.typed.get().trim().to_owned()))}</p>
                    <button type="button" on:click=clear>{words.say(&say::shelf_clear())}</button>
                </div>
            }
        })
    };
    let title = words.say(&say::shelf_pieces());
    let file = Callback::new(move |()| shown.with_untracked(|rows| export(rows.iter().map(AsRef::as_ref))));
    view! {
        <p class="say">{summary}" "{heaviest}</p>
        <p class="shelf-about">{words.say(&say::shelf_falls_about())}</p>
        <section class="ranking" aria-labelledby="pieces">
            <header><h2 id="pieces">{title.clone()}</h2></header>
            <form class="pick ranking-filters" role="search" on:submit=submit>
                <SearchField label=say::evidence_search()/>
                <p class="shown"><span role="status">{count}</span></p>
            </form>
            {none_found}
            <Table shelf=shelf shown=shown/>
            <TableFile name=format!("posture-evidence-{country}") title=title table=file/>
        </section>
    }
}

/// The rows, with a column of dates where any piece has one. For that they are built anew.
#[component]
fn Table(shelf: Shelf, shown: Memo<Vec<Arc<ShelfRow>>>) -> impl IntoView {
    let has_dates = Memo::new(move |last: Option<&bool>| {
        shelf.with(|shelf| shelf.as_ref().map_or(last == Some(&true), |shelf| shelf.has_dates()))
    });
    move || rows(shown, has_dates.get())
}

fn rows(shown: Memo<Vec<Arc<ShelfRow>>>, has_dates: bool) -> impl IntoView {
    let words = Words::now();
    let row =
        Callback::new(move |(row, number)| view! { <PieceRow row=row number=number has_dates=has_dates/> }.into_any());
    // What rests on a piece changes with its number or what it says, and so does the row then.
    let key = |row: &Arc<ShelfRow>| (row.number, row.title.clone(), row.places.len(), row.fits.len());
    view! {
        <LongTable
            rows=shown
            key=key
            row=row
            columns=COLUMNS + usize::from(has_dates)
            caption=words.say(&say::shelf_caption())
            is_named_above=true
            box_class="ranking-scroll"
            table_class="ranking-table shelf-table"
        >
            <Heading has_dates=has_dates/>
        </LongTable>
    }
}

/// The headings, of which those of the piece, its dates and what falls are buttons that sort.
#[component]
fn Heading(has_dates: bool) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<EvidenceView>::here());
    let sorting = Sorting {
        order: asked.of(|view| view.sort.clone()),
        choose: Callback::new(move |sort| asked.look(|view| view.sort = sort)),
    };
    let sortable = move |column: Column, class: &'static str, name: Message| {
        sorting.heading(column, class, words.say(&name).into_any())
    };
    view! {
        <thead>
            <tr>
                {sortable(Column::Name, "country", say::shelf_column_piece())}
                {has_dates.then(|| sortable(Column::Date, "date", say::shelf_column_dates()))}
                <th scope="col">{words.say(&say::shelf_column_rests())}</th>
                {sortable(Column::Score, "", say::shelf_column_falls())}
                <th scope="col">{words.say(&say::shelf_column_fits())}</th>
            </tr>
        </thead>
    }
}
