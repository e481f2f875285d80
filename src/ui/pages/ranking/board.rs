//! The ranking once its files are there: the sentence, the distribution, the filters, the table, and the notes below it.

use super::filters::Filters;
use super::heading::{self, Heading};
use super::picks::Picks;
use super::ranked::{Ranked, members, shown};
use super::row::RankingRow;
use super::share::Share;
use super::summary::{OrderNotice, Summary};
use crate::browser::{document, download};
use crate::bundle::file_name;
use crate::chart::{Chart, Strip};
use crate::model::IndexData;
use crate::route::{Address, RankingView};
use crate::scoring::{RankBasis, ranking};
use crate::text::{Message, figures_in, say};
use crate::ui::components::{ChartFigure, LongTable, NumberedSources, TypedSearch, with_lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::ranking::{Members, RankingTable, Row, export};
use leptos::ev::KeyboardEvent;
use std::sync::Arc;

/// The ranking of an index.
#[component]
pub(super) fn Board(index: Arc<IndexData>) -> impl IntoView {
    with_lists(move |lists| {
        let index = Arc::clone(&index);
        let table = Arc::new(RankingTable::new(&index, &lists.countries, &Words::now().catalogue()));
        let members = members(&index, &lists);
        let shown = shown(&table, members);
        let navigation = Navigation::here();
        let here = Memo::new(move |_| navigation.href(Address { fragment: None, ..navigation.address() }));
        let ranked = Ranked { index, lists, table, shown, members, here };
        view! {
            <Distribution ranked=ranked.clone()/>
            <section class="ranking">
                <Filters ranked=ranked.clone()/>
                <OrderNotice ranked=ranked.clone()/>
                <NoneFound ranked=ranked.clone()/>
                <p class="small ranking-narrow">{Words::now().say(&say::ranking_narrow())}</p>
                <Table ranked=ranked.clone()/>
                <Download ranked=ranked.clone()/>
                <Picks ranked=ranked.clone()/>
            </section>
            <Notes ranked=ranked.clone()/>
            <Share ranked=ranked/>
        }
    })
}

/// Where all countries lie, the picked ones by name, those of the group apart.
#[component]
fn Distribution(ranked: Ranked) -> impl IntoView {
    let picks = View::<RankingView>::here().of(|view| view.picks.clone());
    let methodology = &ranked.index.methodology;
    let publisher = figures_in(&ranked.index, &ranked.lists.sources, &|_| true);
    let source = say::chart_source(publisher, ranked.table.time());
    let name = format!("distribution-{}", methodology.id);
    move || {
        let rows = ranking(&ranked.index);
        let mut strip = picks
            .with(|picks| Strip::new(&ranked.index.methodology, &rows, &ranked.lists.countries, picks, source.clone()));
        if let Some(members) = ranked.members.get() {
            strip = strip.with_group(&rows, &members.group);
        }
        let chart: Arc<dyn Chart> = Arc::new(ranked.lists.sourced(Box::new(strip), &ranked.index));
        view! { <div class="distribution"><ChartFigure chart=chart name=name.clone()/></div> }
    }
}

/// The rows. A group has a column of its own, so that they are built anew for another.
#[component]
fn Table(ranked: Ranked) -> impl IntoView {
    // A row is one stop for the keyboard; its other controls are reached from there.
    let keys = |event: KeyboardEvent| {
        let (along, rows) = match event.key().as_str() {
            "ArrowRight" => (1, 0),
            "ArrowLeft" => (-1, 0),
            "ArrowDown" => (0, 1),
            "ArrowUp" => (0, -1),
            _ => return,
        };
        if let Some(from) = event.target()
            && document::focus_in_table(from, along, rows)
        {
            event.prevent_default();
        }
    };
    view! { <div on:keydown=keys>{move || rows(ranked.clone(), ranked.members.get())}</div> }
}

fn rows(ranked: Ranked, members: Option<Arc<Members>>) -> impl IntoView {
    let words = Words::now();
    let methodology = &ranked.index.methodology;
    let caption = words.say(&say::ranking_caption(&methodology.name, methodology.score.full));
    let (rows, heading) = (ranked.shown, ranked.clone());
    let columns = heading::columns(&ranked, members.is_some());
    let group = members.clone();
    let row = Callback::new(move |(row, number)| {
        view! { <RankingRow row=row number=number ranked=ranked.clone() members=members.clone()/> }.into_any()
    });
    let country = |row: &Arc<Row>| row.country;
    view! {
        <LongTable
            rows=rows
            key=country
            row=row
            columns=columns
            caption=caption
            is_named_above=true
            box_class="ranking-scroll"
            table_class="ranking-table ranking-rows"
        >
            <Heading ranked=heading members=group/>
        </LongTable>
    }
}

/// A button that saves what is shown.
#[component]
fn Download(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let failed = RwSignal::new(false);
    let none = {
        let shown = ranked.shown;
        move || shown.with(Vec::is_empty)
    };
    let save = move |_| failed.set(save(&ranked, words).is_none());
    view! {
        <p class="pick ranking-download" hidden=none>
            <button type="button" on:click=save>{words.say(&say::ranking_download())}</button>
            <span role="status">{move || failed.get().then(|| words.say(&say::ranking_download_failed()))}</span>
        </p>
    }
}

fn save(ranked: &Ranked, words: Words) -> Option<()> {
    let rows = ranked.shown.get_untracked();
    let members = ranked.members.get_untracked();
    let whole = rows.len() == ranked.table.rows.len();
    let table =
        export(&ranked.table, members.as_deref(), rows.iter().map(AsRef::as_ref), &ranked.index, &ranked.lists.sources);
    let csv = table.csv(&words.catalogue()).ok()?;
    let name = file_name(&format!("ranking-{}", ranked.index.methodology.id), whole, "csv");
    download::save(&name, "text/csv;charset=utf-8", csv.as_bytes()).ok()
}

/// Says that nothing was found, and for what, with a way back to everything.
#[component]
fn NoneFound(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let search = TypedSearch::here();
    let asked = View::<RankingView>::here();
    let (typed, group, tier) = (search.typed, asked.of(|view| view.group.clone()), asked.of(|view| view.tier));
    let table = Arc::clone(&ranked.table);
    let countries = ranked.lists.countries;
    let reason = move || -> Message {
        let typed = typed.get().trim().to_owned();
        let group = group.get().and_then(|id| countries.group(&id).map(|group| group.name.clone()));
        let tier = tier.get().and_then(|number| Some((number, table.tier(number)?)));
        match group {
            _ if typed.is_empty()
                && let Some((number, tier)) = tier =>
            {
                say::ranking_none_tier(say::tier_named(number, &tier.name))
            }
            Some(group) if typed.is_empty() => say::ranking_none_group(&group),
            Some(group) => say::ranking_none_both(typed, &group),
            None => say::ranking_none_query(typed),
        }
    };
    let clear = move || {
        search.clear();
        asked.look(|view| {
            view.search.clear();
            view.group = None;
            view.tier = None;
        });
    };
    let shown = ranked.shown;
    move || {
        shown.with(Vec::is_empty).then(|| {
            view! {
                <div class="none-found">
                    <p>{words.say(&reason())}</p>
                    <button type="button" on:click=move |_| clear()>{words.say(&say::ranking_clear())}</button>
                </div>
            }
        })
    }
}

/// What stands below the table: how ranks are counted, what the difference means, and the numbered sources.
#[component]
fn Notes(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let is_checked = |row: &Arc<Row>| row.recomputed().is_some();
    let order =
        if ranked.table.ranks == RankBasis::Printed { say::ranking_note_printed() } else { say::ranking_note_order() };
    let checks =
        ranked.table.rows.iter().any(is_checked).then(|| view! { <p>{words.say(&say::ranking_note_checks())}</p> });
    let difference = ranked.table.has_difference.then(|| view! { <p>{words.say(&say::ranking_note_ddl())}</p> });
    view! {
        <section class="stack notes" aria-labelledby="sources">
            <Summary ranked=ranked.clone()/>
            <p>{words.say(&order)}" "{words.say(&say::ranking_note_ties())}</p>
            {checks}
            {difference}
            <p class="no-print">{words.say(&say::ranking_keys())}</p>
            <NumberedSources sources=ranked.lists.sources.clone() ids=ranked.table.sources.clone()/>
        </section>
    }
}
