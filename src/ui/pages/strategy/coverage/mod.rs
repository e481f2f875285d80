//! How far a strategy reaches an index, in four parts: in one picture and what meeting priorities would win; priority by
//! priority, by which formula; by area, and what is missing; what neither sees of the other, and that it all adds up.

mod adding_up;
mod blind;
mod covered;
mod formulas;
mod gaps;
mod links;
mod matrix;
mod met;
mod observations;
mod own;
mod points;
mod priorities;
mod share;
mod swing;

use super::editor::{OpenMapping, Origin};
use super::mapping::MappingStatus;
use crate::model::{IndexData, Values};
use crate::route::{StrategyPart, StrategyView};
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::chunk;
use crate::ui::components::{Exhibits, Lists, TableFile, at_rest, waiting};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy as coverage;
pub use covered::{Covered, Opened};
use formulas::Formulas;
use observations::Observations;
use points::PointsOf;
pub use share::strategy_share;
use std::sync::Arc;

/// The answer in two or three sentences, by the formula and the points that the address names.
#[component]
pub(super) fn Answer(open: OpenMapping) -> impl IntoView {
    let words = Words::now();
    let formula = View::<StrategyView>::here().of(|view| view.formula);
    let points = PointsOf::follow(open);
    move || {
        let covered = Covered::new(open, points.get()?, Lists::default());
        let mut said = coverage::answer(&covered.reach(), covered.methodology(), formula.get());
        said.extend(covered.points.own.as_ref().map(|own| say::own_answer(own.name.as_str())));
        let said = said.iter().map(|message| words.say(message)).collect::<Vec<_>>();
        Some(said.join(" "))
    }
}

/// The points by which coverage is counted, with the index that they are points of; followed.
pub(super) fn values(open: OpenMapping) -> (Arc<IndexData>, Arc<Values>) {
    let points = PointsOf::follow(open).get();
    points.map_or_else(|| (open.context().index, Arc::default()), |points| (points.index, points.values))
}

/// The coverage in its parts, one of which is shown. The others are there once the browser is at rest: files have the tables
/// of all, and paper shows all in their order.
#[component]
pub(super) fn Coverage(open: OpenMapping, lists: Lists, show: Memo<StrategyPart>) -> impl IntoView {
    let (points, opened) = (PointsOf::follow(open), Opened::none());
    Exhibits::here().clear();
    let is_rest = RwSignal::new(false);
    let each = {
        let lists = lists.clone();
        move |part: StrategyPart| {
            let is_there =
                Memo::new(move |last: Option<&bool>| last == Some(&true) || show.get() == part || is_rest.get());
            let lists = lists.clone();
            let content = move || {
                is_there.get().then(|| match part {
                    StrategyPart::Overview => overview(open, opened, lists.clone()),
                    _ => chunk::strategy_part(part, open, opened, lists.clone()),
                })
            };
            view! { <div class:folded=move || show.get() != part>{content}</div> }
        }
    };
    let handed = lists.clone();
    let share = move || points.get().map(|points| share::share(&Covered::new(open, points, handed.clone())));
    // The shipped proposal needs saying after the picture only; that a mapping is another one, before it.
    let is_shipped = Memo::new(move |_| open.origin() == Origin::Shipped);
    let status = move |is_asked: bool| (is_shipped.get() == is_asked).then(|| view! { <MappingStatus open=open/> });
    // It is told once, unless nobody has judged its links.
    let is_told = move || show.get() != StrategyPart::Overview && open.context().shipped.carried.is_none();
    view! {
        {move || status(false)}
        {StrategyPart::COVERAGE.map(each)}
        <Observations open=open points=points lists=lists/>
        <div class:folded=is_told>{move || status(true)}</div>
        {share}
        {at_rest(move || is_rest.set(true))}
    }
}

/// What is seen first: the priorities in one picture, and what meeting them would win.
fn overview(open: OpenMapping, opened: Opened, lists: Lists) -> AnyView {
    followed(open, lists, move |covered| view! { {swing::swing(covered, opened)}{met::met(covered)} }.into_any())
}

/// Another part of the coverage.
pub fn strategy_part(part: StrategyPart, open: OpenMapping, opened: Opened, lists: Lists) -> AnyView {
    followed(open, lists, move |covered| match part {
        StrategyPart::Priorities => view! { <Formulas/>{priorities::priorities(covered, opened)} }.into_any(),
        StrategyPart::Matrix => view! { {matrix::matrix(covered, opened)}{gaps::gaps(covered)} }.into_any(),
        _ => view! { {blind::blind(covered)}{adding_up::adding_up(covered)} }.into_any(),
    })
}

/// A part, drawn anew where the points change.
fn followed(open: OpenMapping, lists: Lists, part: impl Fn(&Covered) -> AnyView + Send + Sync + 'static) -> AnyView {
    let points = PointsOf::follow(open);
    let body = move || match points.get() {
        Some(points) => part(&Covered::new(open, points, lists.clone())),
        None => waiting().into_any(),
    };
    view! { {body} }.into_any()
}

/// Takes a table up among what can be saved of the view, and gives the button that saves it alone.
fn table_file<F>(covered: &Covered, what: &'static str, title: Message, table: F) -> impl IntoView + use<F>
where
    F: Fn(&Covered) -> Table + Send + Sync + 'static,
{
    let (name, said) = (covered.file_name(what), Words::now().say(&title));
    let covered = covered.clone();
    let table = Callback::new(move |()| table(&covered));
    Exhibits::here().table(what, move || crate::bundle::NamedTable::new(what, title.clone(), table.run(())));
    view! { <TableFile name=name title=said table=table/> }
}
