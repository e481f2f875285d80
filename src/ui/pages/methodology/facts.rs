//! An index in one glance: what it measures, who publishes it, since when, and how much there is to earn.

use crate::model::{ItemStatus, Methodology, Precision};
use crate::route::{RankingView, Route};
use crate::text::{Message, Value, say, working_list};
use crate::ui::components::WebLink;
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The facts, and the ways to the figures and the file.
#[component]
pub(super) fn Facts(methodology: Arc<Methodology>) -> impl IntoView {
    let words = Words::now();
    let file = format!("{}/data/methodologies/{}.json", Library::here().base(), methodology.id);
    let ranking = Navigation::here().to(Route::Ranking(RankingView::new(methodology.id.clone())));
    let publisher = match &methodology.home {
        Some(home) => view! { <WebLink to=home.clone() text=methodology.publisher.clone()/> }.into_any(),
        None => methodology.publisher.clone().into_any(),
    };
    let others = facts(&methodology, words)
        .into_iter()
        .map(|(label, value)| {
            view! { <div><dt>{words.say(&label)}</dt><dd>{words.catalogue().value(&value)}</dd></div> }
        })
        .collect_view();
    view! {
        <p class="say">{words.of(&methodology.summary)}</p>
        {working_list(&methodology).map(|said| view! { <p class="notice working-list">{words.say(&said)}</p> })}
        <dl class="facts figures">
            <div><dt>{words.say(&say::methodology_publisher())}</dt><dd>{publisher}</dd></div>
            {others}
        </dl>
        <p class="actions no-print">
            <a class="button primary" href=ranking>{words.say(&say::methodology_to_ranking())}</a>
            <a class="button" href=file download="">{words.say(&say::methodology_download())}</a>
        </p>
    }
}

fn facts(methodology: &Methodology, words: Words) -> Vec<(Message, Value)> {
    let mut facts = Vec::new();
    if let Some(valid) = &methodology.valid {
        let label = match valid.precision() {
            Precision::Year(_) => say::methodology_edition(),
            _ => say::methodology_in_use(),
        };
        facts.push((label, words.period(valid).into()));
    }
    facts.push((say::methodology_scale(), say::methodology_range(methodology.score.full).into()));
    let areas = methodology.areas();
    let count: Value = match (areas.len(), &methodology.rest) {
        (0, _) => say::methodology_total_only().into(),
        (count, Some(_)) => say::methodology_areas_held(count).into(),
        (count, None) => count.into(),
    };
    facts.push((say::methodology_areas(), count));
    let indicators =
        areas.iter().filter(|area| !area.is_leaf()).flat_map(|area| area.walk()).filter(|part| part.is_leaf());
    let indicators = indicators.count();
    if indicators > 0 && methodology.rest.is_none() {
        facts.push((say::methodology_indicators(), indicators.into()));
    }
    if !areas.is_empty() {
        let max = Value::points(methodology.points, methodology.points.max);
        let known = methodology.max_status.filter(|status| *status != ItemStatus::Printed);
        let said = known.map(|status| Value::from(say::methodology_points_known(max.clone(), Message::from(status))));
        facts.push((say::methodology_points(), said.unwrap_or(max)));
    }
    facts
}
