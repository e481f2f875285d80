//! The ranking once its files are there: the sentence, the distribution, the filters, the table.

use super::asked::Asked;
use super::download::Download;
use super::filters::Filters;
use super::heading::Heading;
use super::none_found::NoneFound;
use super::notes::Notes;
use super::picks::Picks;
use super::row::RankingRow;
use super::summary::{OrderNotice, Summary};
use crate::chart::{Chart, Strip};
use crate::model::IndexData;
use crate::ranking_table::{Filter, RankingTable, Row};
use crate::route::Address;
use crate::scoring::ranking;
use crate::search::Query;
use crate::text::say;
use crate::ui::components::{ChartFigure, Lists, with_lists};
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// What the parts of the board share.
#[derive(Clone)]
pub(super) struct Ranked {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) table: Arc<RankingTable>,
    /// The rows that are wanted, in the order asked for.
    pub(super) shown: Memo<Vec<Arc<Row>>>,
    /// The link to this view, to which an element of it can be added.
    pub(super) here: Memo<String>,
}

/// The ranking of an index.
#[component]
pub(super) fn Board(index: Arc<IndexData>) -> impl IntoView {
    with_lists(move |lists| {
        let index = Arc::clone(&index);
        let table = Arc::new(RankingTable::new(&index, &lists.countries, &Words::now().catalogue()));
        let shown = shown(&table, &lists);
        let navigation = Navigation::here();
        let here = Memo::new(move |_| navigation.href(Address { fragment: None, ..navigation.address() }));
        let ranked = Ranked { index, lists, table, shown, here };
        view! {
            <Summary ranked=ranked.clone()/>
            <Distribution ranked=ranked.clone()/>
            <section class="ranking">
                <Filters ranked=ranked.clone()/>
                <OrderNotice ranked=ranked.clone()/>
                <NoneFound ranked=ranked.clone()/>
                <Table ranked=ranked.clone()/>
                <Download ranked=ranked.clone()/>
                <Picks ranked=ranked.clone()/>
            </section>
            <Notes ranked=ranked/>
        }
    })
}

fn shown(table: &Arc<RankingTable>, lists: &Lists) -> Memo<Vec<Arc<Row>>> {
    let asked = Asked::here();
    let (sort, group, search) = (asked.sort(), asked.group(), asked.search());
    let (table, countries) = (Arc::clone(table), Arc::clone(&lists.countries));
    Memo::new(move |_| {
        let group = group.get();
        // A group that does not exist hides nothing; the filters say so.
        let group = group.as_ref().and_then(|id| countries.group(id));
        let query = search.with(|typed| Query::new(typed));
        sort.with(|sort| table.shown(&Filter { group, query }, sort))
    })
}

/// Where all countries lie, the picked ones by name.
#[component]
fn Distribution(ranked: Ranked) -> impl IntoView {
    let picks = Asked::here().picks();
    let methodology = &ranked.index.methodology;
    let source = say::chart_source(methodology.publisher.as_str(), ranked.table.time());
    let name = format!("distribution-{}", methodology.id);
    move || {
        let rows = ranking(&ranked.index);
        let strip = picks
            .with(|picks| Strip::new(&ranked.index.methodology, &rows, &ranked.lists.countries, picks, source.clone()));
        let chart: Arc<dyn Chart> = Arc::new(strip);
        view! { <div class="distribution"><ChartFigure chart=chart name=name.clone()/></div> }
    }
}

/// The rows. The order and the filter move and hide them; none is built twice.
#[component]
fn Table(ranked: Ranked) -> impl IntoView {
    let words = Words::now();
    let methodology = &ranked.index.methodology;
    let caption = words.say(&say::ranking_caption(&methodology.name, methodology.score.full));
    let (shown, context) = (ranked.shown, ranked.clone());
    let none = move || shown.with(Vec::is_empty);
    view! {
        <div class="scroll ranking-scroll" role="region" aria-labelledby="ranking-caption" tabindex="0" hidden=none>
            <table class="ranking-table">
                <caption><span id="ranking-caption">{caption}</span></caption>
                <Heading ranked=ranked/>
                <tbody>
                    <For
                        each=move || shown.get()
                        key=|row| row.country
                        children=move |row| view! { <RankingRow row=row ranked=context.clone()/> }
                    />
                </tbody>
            </table>
        </div>
    }
}
