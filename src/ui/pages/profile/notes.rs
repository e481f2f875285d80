//! What stands around the answer of a profile: whose figures they are where they were brought, what is to be known of them,
//! and the ways to assess oneself and to plan.

use super::missing::assess_oneself;
use super::subject::{Subject, key_of};
use crate::model::{AsOf, Grade};
use crate::route::{CountryKey, CountryPlanView, Route};
use crate::scoring::assessment::is_by_indicators;
use crate::text::say;
use crate::ui::chunk;
use crate::ui::components::bring_way_of;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// That the figures are those of a page that the reader brought.
pub fn brought(subject: &Subject) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let source = subject.lists.sources.by_id.get(&subject.observation.source)?;
    let Some(Grade::Brought(day)) = source.grade else { return None };
    let to = Navigation::here().to(Route::Data);
    Some(view! {
        <p class="notice" role="note">
            {words.say(&say::brought_notice(AsOf::from(day)))}" "<a class="no-print" href=to>{words.say(&say::brought_to_list())}</a>
        </p>
        {chunk::source_check(subject.clone())}
    })
}

/// What is to be known of the observation as a whole.
pub fn remark(subject: &Subject) -> Option<impl IntoView + use<>> {
    let remark = Words::now().of(subject.observation.note.as_ref()?);
    Some(view! { <p class="notice">{remark}</p> })
}

/// The links, where somebody can assess themselves by the index: from these answers, with a plan of what to meet next; or from
/// nothing where none is known, with the way to bring them.
pub fn to_assessment(subject: &Subject) -> impl IntoView + use<> {
    let methodology = &subject.index.methodology;
    let is_known = subject.index.known(&subject.observation) > 0;
    let from = is_known.then(|| key_of(&subject.observation));
    let way = (!is_known).then(|| bring_way_of(methodology));
    let plan = (is_known && is_by_indicators(methodology)).then(|| {
        let mut view = CountryPlanView::new(methodology.id.clone(), Some(CountryKey::Code(subject.country)));
        let stands = subject.index.best_known(subject.country);
        view.observation = (stands != Some(&*subject.observation)).then(|| key_of(&subject.observation));
        let to = Navigation::here().to(Route::Plan(view));
        view! { <p class="no-print assess-from-profile"><a href=to>{Words::now().say(&say::plan_way_in())}</a></p> }
    });
    view! { {assess_oneself(methodology, subject.country, from)}{plan}{way} }
}

/// That areas and indicators are of another observation than the answer, where they are.
pub fn fuller(subject: &Subject, below: &Subject) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let (shown, other) = (subject.observation.as_of, below.observation.as_of);
    (subject.observation != below.observation).then(|| {
        let coverage = below.explanation().coverage;
        let said = say::profile_below(shown, other, coverage.known, coverage.of);
        let to = Navigation::here().to(Route::Country(below.view()));
        view! { <p class="notice" role="note">{words.say(&said)}" "<a class="no-print" href=to>{words.say(&say::profile_below_all())}</a></p> }
    })
}
