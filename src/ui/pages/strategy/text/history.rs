//! How the strategy came about and what was reported of it since: a picture, and each step with its source.

use super::Told;
use super::section::section;
use crate::chart::EventLines;
use crate::model::Milestone;
use crate::text::say;
use crate::ui::components::ChartFigure;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The picture with the reports on measures, then the history as a list.
pub(super) fn history(told: &Told) -> impl IntoView + use<> {
    let (words, strategy) = (Words::now(), &told.strategy);
    let step = |step: &Milestone| {
        view! {
            <li>
                <strong>{words.date(Some(&step.date))}</strong>": "{words.of(&step.text)}
                {told.footnotes.of(&step.sources)}
            </li>
        }
    };
    let steps = strategy.history.iter().map(step).collect_view();
    let content = (!strategy.history.is_empty()).then(|| {
        let chart = EventLines::of_strategy(strategy, &told.lists.sources);
        let name = format!("strategy-{}-history", strategy.id);
        view! {
            <ChartFigure chart=Arc::new(chart) name=name/>
            <ol class="told-steps">{steps}</ol>
        }
    });
    section("history", &say::text_history(), content)
}
