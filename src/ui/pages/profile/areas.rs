//! The areas as a ledger of points: every indicator a cell as wide as what it is worth.

use super::answer::file_name;
use super::subject::Subject;
use crate::chart::{Ledger, Target};
use crate::route::{Address, Figure, Fragment, Route};
use crate::text::{published_by, say};
use crate::ui::components::ChartFigure;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The areas, each opening to its explanation.
pub fn areas(subject: &Subject) -> Option<impl IntoView + use<>> {
    let methodology = &subject.index.methodology;
    if methodology.areas().is_empty() {
        return None;
    }
    let words = Words::now();
    let tree = subject.explanation();
    let source = published_by(&subject.observation.source, &subject.lists.sources);
    let source = say::chart_source(source, subject.observation.as_of);
    let chart = Ledger::new(methodology, &tree, &subject.name, source);
    let chart = subject.lists.sourced(Box::new(chart), &subject.index).of(Arc::clone(&subject.observation));
    let navigation = Navigation::here();
    let view = subject.view();
    let open = Callback::new(move |target: Target| {
        if let Target::Part(part) = target {
            navigation.look(Address::of(Route::Country(view.clone())).why(Figure::Part(part)));
        }
    });
    let links = tree
        .parts
        .iter()
        .filter_map(|area| {
            let part = area.part?;
            let href = navigation.href(Address {
                fragment: Some(Fragment::Element(format!("area-{}", part.id))),
                ..Address::of(Route::Country(subject.view()))
            });
            Some(view! { <li><a href=href>{words.of(&part.name)}</a></li> })
        })
        .collect_view();
    let name = file_name(subject.country, methodology.id.as_str(), "areas");
    let has_indicators = methodology.areas().iter().any(|area| !area.parts.is_empty());
    Some(view! {
        <section aria-labelledby="areas">
            <header><h2 id="areas">{words.say(&say::profile_areas())}</h2></header>
            <ChartFigure chart=Arc::new(chart) name=name on_target=open/>
            {has_indicators.then(|| view! {
                <details class="jump no-print">
                    <summary>{words.say(&say::profile_jump())}</summary>
                    <ol>{links}</ol>
                </details>
            })}
        </section>
    })
}
