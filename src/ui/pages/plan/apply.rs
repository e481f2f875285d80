//! From what was published to one's own plan: the ways to the plans of the self-assessments that are kept, and to a new one.

use super::planned::{Planned, Whose};
use crate::model::IndexId;
use crate::model::assessment::Assessment;
use crate::records::Kind;
use crate::route::{Address, AssessView, AssessmentView, CountryKey, PlanView, Route};
use crate::text::say;
use crate::ui::assessment::{called, record_store};
use crate::ui::navigation::Navigation;
use crate::ui::pages::key_of;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use std::sync::Arc;

/// The ways on. What is switched on goes with them.
pub fn plan_ways_on(planned: &Planned) -> AnyView {
    let Whose::Published(observation) = &planned.whose else { return ().into_any() };
    ways(planned, key_of(observation))
}

/// Self-assessments by the index that are worked on, those of the country first.
fn kept(planned: &Planned) -> Vec<Arc<Assessment>> {
    let is_meant = |one: &Arc<Assessment>, index: &IndexId| one.index() == index && !one.archived();
    let records = record_store().records(Kind::Assessment);
    let found = records.iter().filter_map(crate::ui::records::Listed::assessment);
    let (mut own, others): (Vec<_>, Vec<_>) =
        found.filter(|one| is_meant(one, &planned.methodology().id)).partition(|one| one.country() == planned.country);
    own.extend(others);
    own
}

fn ways(planned: &Planned, from: crate::route::ObservationKey) -> AnyView {
    let (words, navigation, asked) = (Words::now(), Navigation::here(), View::<PlanView>::here());
    let country = planned.country.map(CountryKey::Code);
    let start = navigation.to(Route::Assess(AssessView::by(planned.methodology().id.clone(), country, Some(from))));
    let of = planned.clone();
    let kept = Memo::new(move |_| {
        let kept = self::kept(&of);
        kept.iter().map(|one| (one.id().clone(), called(words, one.name()))).collect::<Vec<_>>()
    });
    let links = move || {
        let link = |(id, name): (crate::model::AssessmentId, String)| {
            let to = move || {
                let view = asked.with(|view| AssessmentView::of_plan(id.clone(), view.clone()));
                navigation.href(Address::of(Route::Assessment(view)))
            };
            view! { <li><a href=to>{name}</a></li> }
        };
        kept.get().into_iter().map(link).collect_view()
    };
    view! {
        <div class="plan-apply no-print">
            <p>{words.say(&say::plan_own_about())}</p>
            <ul>{links}<li><a href=start>{words.say(&say::plan_own_start())}</a></li></ul>
        </div>
    }
    .into_any()
}
