//! Strategies side by side: which areas of an index they reach, as a picture and as a table.

use super::laid::{Come, Laid};
use super::{picker, table};
use crate::chart::{ReachBars, Target};
use crate::model::{IndexData, IndexId, StrategyId};
use crate::route::{Address, Route, StrategiesView, StrategyPart, StrategyView};
use crate::scoring::StrategyReach;
use crate::text::{Message, say};
use crate::ui::components::{ChartFigure, Lists, waiting, with_index};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::strategies::Shown;
use crate::wire::StrategyEntry;
use std::sync::Arc;

/// What is compared, how to choose, and the picture.
pub(super) fn side(entries: &Arc<Vec<StrategyEntry>>, lists: &Lists) -> impl IntoView + use<> {
    let words = Words::now();
    let (index, picker) =
        (View::<StrategiesView>::here().of(|view| view.index.clone()), picker::picker(entries, lists));
    let (entries, lists) = (Arc::clone(entries), lists.clone());
    let body = move || {
        let (entries, lists) = (Arc::clone(&entries), lists.clone());
        with_index(index.get(), move |index| compared(&entries, &lists, &index))
    };
    view! {
        <section aria-labelledby="side">
            <header><h2 id="side">{words.say(&say::strategies_side())}</h2></header>
            <div class="stack">
                <p>{words.say(&say::strategies_side_about())}</p>
                {picker}
            </div>
            {body}
        </section>
    }
}

fn compared(entries: &Arc<Vec<StrategyEntry>>, lists: &Lists, index: &Arc<IndexData>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<StrategiesView>::here());
    let (lists, index) = (lists.clone(), Arc::clone(index));
    let shown = {
        let entries = Arc::clone(entries);
        Memo::new(move |_| asked.with(|view| Shown::of(view, &entries)))
    };
    move || {
        let mapped = shown.with(|shown| shown.mapped.clone());
        if mapped.is_empty() {
            let none = say::chart_side_missing(&index.methodology.short);
            return view! { <p class="missing">{words.say(&none)}</p> }.into_any();
        }
        let come = Come::of(&mapped, &index);
        if come.is_waiting {
            return waiting().into_any();
        }
        let picture = (!come.laid.is_empty()).then(|| pictured(&come.laid, &lists, &index));
        view! { {come.missing}{picture} }.into_any()
    }
}

fn pictured(laid: &[Laid], lists: &Lists, index: &IndexData) -> impl IntoView + use<> {
    let (words, methodology) = (Words::now(), &index.methodology);
    let reaches: Vec<StrategyReach<'_>> = laid.iter().map(Laid::reach).collect();
    let named: Vec<(StrategyId, Message, &StrategyReach<'_>)> =
        laid.iter().zip(&reaches).map(|(one, reach)| (one.strategy().id.clone(), one.name(lists), reach)).collect();
    let own: Vec<Message> = laid.iter().filter(|one| one.is_own()).map(|one| one.name(lists)).collect();
    let (source, whose) = if own.is_empty() {
        (say::strategies_source(&methodology.short), say::strategies_shipped())
    } else {
        (say::strategies_source_own(&methodology.short), say::strategies_own(own))
    };
    let chart = ReachBars::new(&named, methodology, source);
    let (navigation, id) = (Navigation::here(), methodology.id.clone());
    let open = Callback::new(move |target: Target| {
        if let Target::Strategy(strategy) = target {
            navigation.go(Address::of(table::coverage(strategy, &id)));
        }
    });
    let mappings = laid.iter().map(|one| mapping_link(one, lists, &methodology.id)).collect_view();
    view! {
        <p class="side-whose">{words.say(&whose)}</p>
        <ChartFigure chart=Arc::new(chart) name=format!("strategies-{}", methodology.id) on_target=open/>
        {table::table(&named, methodology)}
        <p class="small">{words.say(&say::strategies_mappings())}</p>
        <ul class="names">{mappings}</ul>
    }
}

/// The way to the links behind the figures, each with its reason.
fn mapping_link(laid: &Laid, lists: &Lists, index: &IndexId) -> impl IntoView + use<> {
    let view = StrategyView {
        index: index.clone(),
        show: StrategyPart::Mapping,
        ..StrategyView::new(laid.strategy().id.clone())
    };
    let words = Words::now();
    let name = words.say(&laid.name(lists));
    let said = laid.carried().iter().map(|message| words.say(message)).collect::<Vec<_>>().join(" ");
    let said = (!said.is_empty()).then(|| view! { ": " <span class="small">{said}</span> });
    view! { <li><a href=Navigation::here().to(Route::Strategy(view))>{name}</a>{said}</li> }
}
