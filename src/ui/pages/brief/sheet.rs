//! The sheet itself: the sentence, the table of indices, two pictures, what is missing, and the sources.

use super::table::{sources, table};
use crate::browser::clock;
use crate::chart::{Ledger, Strip};
use crate::model::{CountryCode, IndexData};
use crate::route::BriefView;
use crate::scoring::{explain, ranking};
use crate::text::{figures_in, published_by, say};
use crate::ui::components::{ChartFigure, Lists};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::{CountryBrief, Gaps};
use std::sync::Arc;

/// The sheet, made anew for another group.
pub(super) fn sheet(lists: &Lists, country: CountryCode, indices: Vec<Arc<IndexData>>) -> AnyView {
    let lists = lists.clone();
    let group = View::<BriefView>::here().of(|view| view.group.clone());
    let shown = move || {
        let asked = group.get();
        let found = asked.as_ref().and_then(|id| lists.countries.group(id));
        let unknown = asked.filter(|_| found.is_none());
        let unknown = unknown.map(|id| {
            view! { <p class="notice no-print" role="status">{Words::now().say(&say::brief_group_unknown(id.to_string()))}</p> }
        });
        let group = found.or_else(|| lists.countries.usual_group(country));
        let brief = CountryBrief::new(&indices, country, &lists.countries, group);
        view! { {unknown}{parts(&lists, &brief)} }
    };
    shown.into_any()
}

fn parts(lists: &Lists, brief: &CountryBrief<'_>) -> AnyView {
    let words = Words::now();
    let address = Navigation::here().permalink();
    view! {
        <article class="brief">
            <p class="say">{words.say(&brief.sentence())}</p>
            {(!brief.rows.is_empty()).then(|| table(brief))}
            {points(lists, brief)}
            {place(lists, brief)}
            {sources(lists, brief)}
            <p class="small brief-made">{words.say(&say::brief_checked_at(clock::today(), address))}</p>
        </article>
    }
    .into_any()
}

/// Where the points are, by the observation that says the most, what is missing of them, and how digital the country is.
fn points(lists: &Lists, brief: &CountryBrief<'_>) -> AnyView {
    let words = Words::now();
    let development = brief.development().map(|said| view! { <p>{words.say(&said)}</p> });
    let Some((index, observation)) = brief.fullest() else {
        let said = (!brief.rows.is_empty()).then(|| words.say(&say::brief_totals_only(&brief.name)));
        return view! { {said.map(|said| view! { <p class="missing">{said}</p> })}{development} }.into_any();
    };
    let methodology = &index.methodology;
    let source = say::chart_source(published_by(&observation.source, &lists.sources), observation.as_of);
    let chart = Ledger::new(methodology, &explain(methodology, &observation.values), &brief.name, source);
    let chart = lists.sourced(Box::new(chart), index).of(Arc::new(observation.clone()));
    let gaps = Gaps::of(index, observation).map(|gaps| {
        let each = gaps.each.iter().map(|gap| view! { <li>{words.say(gap)}</li> }).collect_view();
        view! { <p>{words.say(&gaps.said)}</p><ul>{each}</ul> }
    });
    view! {
        <div class="brief-points">
            <ChartFigure chart=Arc::new(chart) name=file_name(brief, "areas")/>
            <div class="brief-gaps">{gaps}{development}</div>
        </div>
    }
    .into_any()
}

/// Where the latest score lies among those of all countries, the group standing out.
fn place(lists: &Lists, brief: &CountryBrief<'_>) -> Option<AnyView> {
    let index = brief.latest()?.index;
    let source = figures_in(index, &lists.sources, &|_| true);
    let source = say::chart_source(source, Words::now().say(&say::dates_differ()));
    let ranking = ranking(index);
    let mut strip = Strip::new(&index.methodology, &ranking, &lists.countries, &[brief.country], source);
    if let Some(group) = brief.group {
        strip = strip.with_group(&ranking, group);
    }
    let chart = lists.sourced(Box::new(strip), index);
    Some(view! { <ChartFigure chart=Arc::new(chart) name=file_name(brief, "place")/> }.into_any())
}

fn file_name(brief: &CountryBrief<'_>, what: &str) -> String {
    format!("posture-{}-brief-{what}", brief.country)
}
