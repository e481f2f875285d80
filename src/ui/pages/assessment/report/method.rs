//! How it was counted, in short, and where the methodology is known from.

use super::sheet::Sheet;
use crate::model::AsOf;
use crate::route::{Address, MethodologyView, Route};
use crate::scoring::assessment::Reading;
use crate::text::{Message, say};
use crate::ui::components::{SourceLink, WebLink};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use std::sync::Arc;

/// The id of the heading.
pub(super) const ID: &str = "report-method";

/// The chapter.
pub(super) fn method(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let (words, methodology) = (sheet.words, sheet.methodology());
    let meaning = |reading: Reading| match reading {
        Reading::Supported => say::report_method_supported(),
        Reading::Claimed => say::report_method_claimed(),
        Reading::Planned => say::report_method_planned(),
    };
    let readings = Reading::ALL.map(|reading| {
        view! { <dt>{words.say(&Message::from(reading))}</dt><dd>{words.say(&meaning(reading))}</dd> }
    });
    let (full, max) = (methodology.score.full, sheet.points(methodology.points.max));
    let score = if methodology.points.all_or_nothing {
        say::report_method_score(full, max)
    } else {
        say::estimate_method(full, max)
    };
    let rules = [
        say::report_method_unassessed(),
        score,
        say::report_method_time(AsOf::from(sheet.day)),
        say::report_method_ready(),
        say::report_warning(&methodology.short, methodology.publisher.as_str()),
    ];
    let home = methodology.home.clone().map(|home| {
        view! { <li>{words.say(&say::report_method_publisher())}": "<WebLink to=home text=methodology.publisher.as_str()/></li> }
    });
    let first = methodology.sources.first().cloned();
    let first = first.map(|id| view! { <li><SourceLink sources=Arc::clone(&sheet.lists.sources) id=id/></li> });
    let page =
        Navigation::here().absolute(&Address::of(Route::Methodology(MethodologyView::new(methodology.id.clone()))));
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{words.say(&say::report_method())}</h3>
            <dl class="report-method">{readings}</dl>
            {rules.map(|rule| view! { <p>{words.say(&rule)}</p> })}
            <h4>{words.say(&say::report_method_sources())}</h4>
            <ul>
                {home}
                {first}
                <li class="report-address">{words.say(&say::report_method_rules())}": "<a href=page.clone()>{page.clone()}</a></li>
            </ul>
        </section>
    }
}
