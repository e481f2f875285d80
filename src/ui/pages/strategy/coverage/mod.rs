//! How far a strategy reaches an index, in the order in which one asks: in one picture, by which formula, priority by
//! priority, by area, what is missing, what neither sees of the other, that it all adds up, and what meeting priorities would
//! win.

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

use super::editor::OpenMapping;
use super::mapping::MappingStatus;
use crate::model::{IndexData, Values};
use crate::route::StrategyView;
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::components::{Exhibits, Lists, TableFile, later, waiting};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategy as coverage;
pub use covered::Covered;
use covered::Opened;
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

/// The coverage.
#[component]
pub(super) fn Coverage(open: OpenMapping, lists: Lists) -> impl IntoView {
    let (points, opened) = (PointsOf::follow(open), Opened::none());
    let (pictured, shown) = (lists.clone(), lists.clone());
    let picture = move || {
        Exhibits::here().clear();
        points.get().map(|points| swing::swing(&Covered::new(open, points, pictured.clone()), opened))
    };
    let body = move || match points.get() {
        Some(points) => body(&Covered::new(open, points, shown.clone()), opened).into_any(),
        None => waiting().into_any(),
    };
    view! {
        {picture}
        <MappingStatus open=open/>
        <Observations open=open points=points lists=lists/>
        <Formulas/>
        {body}
    }
}

fn body(covered: &Covered, opened: Opened) -> impl IntoView + use<> {
    let (matrix, gaps, rest) = (covered.clone(), covered.clone(), covered.clone());
    view! {
        {priorities::priorities(covered, opened)}
        {later(move || matrix::matrix(&matrix, opened))}
        {later(move || gaps::gaps(&gaps))}
        {later(move || view! {
            {blind::blind(&rest)}
            {adding_up::adding_up(&rest)}
            {met::met(&rest)}
            {share::share(&rest)}
        })}
    }
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
