//! `/strategy/aze-2023-2027`: one strategy over one index: how far it reaches, what it says, and the mapping that links
//! the two.

mod coverage;
mod editor;
mod heading;
mod in_address;
mod laid;
mod mapping;
mod missing;
mod text;

use crate::model::{Strategy, StrategyId};
use crate::route::{StrategyPart, StrategyView};
use crate::text::{Message, say};
use crate::ui::chunk;
use crate::ui::components::{Exhibits, Lists, PartNav, left_out, list_notice, loaded, waiting, with_lists};
use crate::ui::library::Library;
use crate::ui::load::Load;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
pub use coverage::{Covered, Opened, strategy_part, strategy_share};
pub use editor::OpenMapping;

use coverage::{Answer, Coverage, values};
use heading::Heading;
use laid::Laid;
use mapping::{MappingStatus, MappingTab};
use std::sync::Arc;
use text::StrategyText;

/// The page.
#[component]
pub fn Strategy() -> impl IntoView {
    let Some(asked) = View::<StrategyView>::provide() else { return ().into_any() };
    Exhibits::provide();
    let id = asked.of(|view| view.strategy.clone());
    let body = move || {
        let id = id.get();
        with_lists(move |lists| named(id.clone(), lists))
    };
    body.into_any()
}

/// The strategy of this key, or that there is none. The list of strategies is waited for first, so that no file is asked
/// for that cannot exist; where the list does not come, the file itself will say whether it exists.
fn named(id: StrategyId, lists: Lists) -> impl IntoView {
    let entries = Library::here().strategies();
    let is_held = {
        let (entries, id) = (entries.clone(), id.clone());
        // While the list is asked for again, what is shown stays.
        Memo::new(move |last: Option<&Option<bool>>| match entries.get() {
            Load::Waiting => last.copied().flatten(),
            Load::Ready(entries) => Some(entries.iter().any(|entry| entry.id == id)),
            Load::Slow | Load::Failed(_) => Some(true),
        })
    };
    move || match is_held.get() {
        None => waiting().into_any(),
        Some(false) => missing::no_such_strategy(&id, &entries.ready().unwrap_or_default(), &lists).into_any(),
        Some(true) => held(&id, &lists).into_any(),
    }
}

fn held(id: &StrategyId, lists: &Lists) -> impl IntoView + use<> {
    let library = Library::here();
    let slot = library.strategy(id);
    let (shown, reports) = (lists.clone(), slot.clone());
    view! {
        {list_notice(library.strategies(), say::strategy_list_missing())}
        <Heading id=id.clone() lists=lists.clone()/>
        {move || left_out(Words::now(), &reports.left_out())}
        {loaded(slot, move |strategy| about(&strategy, shown.clone()))}
    }
}

fn about(strategy: &Arc<Strategy>, lists: Lists) -> impl IntoView + use<> {
    let asked = View::<StrategyView>::here();
    let show = asked.of(|view| view.show);
    let link = move |part| asked.link(|view| view.show = part);
    let laid = Laid::follow(strategy);
    let (strategy, answered) = (Arc::clone(strategy), laid.clone());
    // From one part of the coverage to another nothing is built anew.
    let built = Memo::new(move |_| Some(show.get()).filter(|part| !StrategyPart::COVERAGE.contains(part)));
    let part = move || {
        let lists = lists.clone();
        match built.get() {
            Some(StrategyPart::Text) => chunk::strategy_text(Arc::clone(&strategy)),
            Some(_) => laid.with_mapping(chunk::mapping).into_any(),
            None => {
                laid.with_mapping(move |open| view! { <Coverage open=open lists=lists.clone() show=show/> }).into_any()
            }
        }
    };
    view! {
        <p class="say strategy-answer">{move || answered.mapping().map(|open| view! { <Answer open=open/> })}</p>
        <PartNav
            class="strategy-parts"
            label=say::strategy_parts()
            parts=StrategyPart::ALL.map(|part| (part, name(part)))
            shown=show
            link=link
        />
        {part}
    }
}

/// What the strategy says.
pub fn strategy_text(strategy: &Arc<Strategy>) -> AnyView {
    view! { <StrategyText strategy=Arc::clone(strategy)/> }.into_any()
}

/// The mapping, with what is kept of a changed one.
pub fn mapping(open: OpenMapping) -> AnyView {
    let editor = move || view! { <MappingTab open=open values=values(open)/> };
    view! { <MappingStatus open=open/>{editor} }.into_any()
}

fn name(part: StrategyPart) -> Message {
    match part {
        StrategyPart::Overview => say::strategy_part_overview(),
        StrategyPart::Priorities => say::strategy_part_priorities(),
        StrategyPart::Matrix => say::strategy_part_matrix(),
        StrategyPart::Blind => say::strategy_part_blind(),
        StrategyPart::Text => say::strategy_part_text(),
        StrategyPart::Mapping => say::strategy_part_mapping(),
    }
}
