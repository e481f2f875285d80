//! The countries: which are listed, and the table of them.

use super::answered::Answered;
use super::row::CountryRow;
use crate::model::CountryGroup;
use crate::route::{Answering, Column, CompareView, CountryKey, IndicatorView, Route};
use crate::text::{Message, Value, say};
use crate::ui::components::{GroupSelect, LongTable, NumberedSources, SearchField, Sorting, TypedSearch};
use crate::ui::navigation::Navigation;
use crate::ui::pages::evidence_notice;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::indicator::{Counts, Row};
use leptos::ev::SubmitEvent;
use std::sync::Arc;

/// Columns of the table.
const COLUMNS: usize = 5;

/// The countries, with the sources of their answers.
#[component]
pub(super) fn Countries(answered: Answered) -> impl IntoView {
    let words = Words::now();
    let sources = (answered.lists.sources.clone(), answered.table.sources.clone());
    let evidence =
        answered.table.rows.iter().filter_map(|row| answered.evidence(row)).map(evidence_notice).collect_view();
    view! {
        <section class="ranking indicator-countries" aria-labelledby="countries">
            <header><h2 id="countries">{words.say(&say::indicator_countries())}</h2></header>
            <Which answered=answered.clone()/>
            <Filters answered=answered.clone()/>
            {evidence}
            <NoneFound answered=answered.clone()/>
            <Table answered=answered/>
        </section>
        <section class="stack notes" aria-labelledby="sources">
            <p>{words.say(&say::indicator_note_unknown())}</p>
            <NumberedSources sources=sources.0 ids=sources.1/>
        </section>
    }
}

/// Buttons for the countries of which something is known, or is not, each with how many there are.
#[component]
fn Which(answered: Answered) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<IndicatorView>::here());
    let show = asked.of(|view| view.show);
    let counts = Counts::of(&answered.table);
    let is_graded = !answered.index.methodology.points.all_or_nothing;
    let choice = |which: Answering| {
        let (count, name) = match which {
            Answering::Known => (counts.known(), say::indicator_show_known(counts.known())),
            Answering::Full if is_graded => (counts.full, say::indicator_show_full(counts.full)),
            Answering::Full => (counts.full, say::indicator_show_credited(counts.full)),
            Answering::NotFull if is_graded => (counts.not_full(), say::indicator_show_less(counts.not_full())),
            Answering::NotFull => (counts.not_full(), say::indicator_show_not_credited(counts.not_full())),
            Answering::Unknown => (counts.unknown, say::indicator_show_unknown(counts.unknown)),
            Answering::All => (counts.all(), say::indicator_show_all(counts.all())),
        };
        let choose = move |_| asked.look(|view| view.show = which);
        let pressed = move || (show.get() == which).to_string();
        // Without anything to list there is still the way to it that an address has.
        let is_offered = move || count > 0 || show.get() == which;
        view! {
            <button type="button" aria-pressed=pressed hidden=move || !is_offered() on:click=choose>
                {words.say(&name)}
            </button>
        }
    };
    view! {
        <div class="pick no-print" role="group" aria-label=words.say(&say::indicator_show_which())>
            {Answering::ALL.map(choice).collect_view()}
        </div>
    }
}

/// Search, group, and how many are shown.
#[component]
fn Filters(answered: Answered) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<IndicatorView>::here());
    let (search, shown, of) = (TypedSearch::here(), answered.shown, answered.table.rows.len());
    let table = Arc::clone(&answered.table);
    let held = move |group: &CountryGroup| table.rows.iter().filter(|row| group.contains(row.country)).count();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        search.settle();
    };
    let index = answered.index.methodology.id.clone();
    let compare = move || {
        let countries = shown.with(|rows| rows.iter().map(|row| CountryKey::Code(row.country)).collect::<Vec<_>>());
        let count = countries.len();
        (count > 1 && count < of).then(|| {
            let to = Navigation::here().to(Route::Compare(CompareView::new(index.clone(), countries)));
            view! { " " <a class="no-print" href=to>{words.say(&say::compare_these(count))}</a> }
        })
    };
    view! {
        <form class="pick ranking-filters" role="search" on:submit=submit>
            <SearchField label=say::ranking_search()/>
            <GroupSelect
                groups=answered.lists.countries.groups().to_vec()
                label=say::ranking_group()
                none=say::ranking_group_all()
                chosen=asked.of(|view| view.group.clone())
                count=Callback::new(move |group: CountryGroup| held(&group))
                on_choose=Callback::new(move |group| asked.look(|view| view.group = group))
            />
            <p class="shown">
                <span role="status">{move || words.say(&say::ranking_shown(shown.with(Vec::len), of))}</span>
                {compare}
            </p>
        </form>
    }
}

/// Says that nothing was found, with a way back to everything.
#[component]
fn NoneFound(answered: Answered) -> impl IntoView {
    let (words, asked, search) = (Words::now(), View::<IndicatorView>::here(), TypedSearch::here());
    let clear = move |_| {
        search.clear();
        asked.look(|view| {
            view.search.clear();
            view.group = None;
            view.show = Answering::All;
        });
    };
    let shown = answered.shown;
    move || {
        shown.with(Vec::is_empty).then(|| {
            let typed = search.typed.get().trim().to_owned();
            let said = if typed.is_empty() { say::indicator_none() } else { say::indicator_none_query(typed) };
            view! {
                <div class="none-found">
                    <p>{words.say(&said)}</p>
                    <button type="button" on:click=clear>{words.say(&say::ranking_clear())}</button>
                </div>
            }
        })
    }
}

/// The rows.
#[component]
fn Table(answered: Answered) -> impl IntoView {
    let words = Words::now();
    let part = &answered.part;
    let caption = words.say(&say::indicator_caption(Value::title(&part.id, &part.name)));
    let rows = answered.shown;
    let row = Callback::new(move |(row, number)| {
        view! { <CountryRow row=row number=number answered=answered.clone()/> }.into_any()
    });
    let country = |row: &Arc<Row>| row.country;
    view! {
        <LongTable
            rows=rows
            key=country
            row=row
            columns=COLUMNS
            caption=caption
            box_class="ranking-scroll"
            table_class="ranking-table indicator-table"
        >
            <Heading/>
        </LongTable>
    }
}

/// The headings, of which three are buttons that sort.
#[component]
fn Heading() -> impl IntoView {
    let (words, asked) = (Words::now(), View::<IndicatorView>::here());
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
                {sortable(Column::Name, "country", say::chart_column_country())}
                {sortable(Column::Score, "", say::chart_column_state())}
                {sortable(Column::Date, "date", say::chart_column_date())}
                <th scope="col" class="n">{words.say(&say::chart_column_source())}</th>
                <th scope="col">{words.say(&say::indicator_evidence())}</th>
            </tr>
        </thead>
    }
}
