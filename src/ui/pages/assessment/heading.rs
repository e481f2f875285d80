//! The head of the page: which assessment this is, who edits it, whether it is kept, and what it comes to.

use super::{details, keeping, strip};
use crate::route::{CountryView, Route};
use crate::text::say;
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::{Lists, PageTitle};
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The head of the page.
#[component]
pub(super) fn Heading() -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let name = open.memo(|assessment| assessment.name().clone());
    let title = Signal::derive(move || {
        name.with(|name| if name.is_blank() { words.say(&say::assessment_title()) } else { name.to_string() })
    });
    view! {
        <header class="opening assess-head">
            <p class="eyebrow">{eyebrow(words, open)}</p>
            <PageTitle text=title/>
            {details::details(open)}
        </header>
        {keeping::role(open)}
        {keeping::trouble(open)}
        {strip::strip(open)}
    }
}

/// "Self-assessment of Azerbaijan by NCSI 2018".
fn eyebrow(words: Words, open: OpenAssessment) -> impl IntoView {
    let (lists, navigation) = (expect_context::<Lists>(), Navigation::here());
    let index = open.index();
    let country = open.memo(crate::model::assessment::Assessment::country);
    let by = words.of(&index.methodology.short);
    let to = navigation.to(Route::Methodology(index.methodology.id.clone()));
    let about = move || {
        let country = country.get()?;
        let name = lists.countries.name(&country, words.language().tag()).to_owned();
        let profile = navigation.to(Route::Country(CountryView::new(country, index.methodology.id.clone())));
        Some(view! { <a href=profile>{name}</a>" · " })
    };
    view! { {words.say(&say::assessment_title())}" · "{about}<a href=to>{by}</a> }
}
