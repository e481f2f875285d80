//! What stands in the place of a profile that does not exist, each with a way on.

use crate::model::{CountryCode, IndexData, IndexId, Methodology};
use crate::route::{Address, AssessView, CountryKey, ObservationKey, RankingView, Route};
use crate::scoring::assessment::is_assessable;
use crate::text::say;
use crate::ui::components::{Lists, PageTitle, ProfilePicker, bring_way_of};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::profile::elsewhere;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The address names no country that exists.
pub fn no_such_country(asked: CountryKey, index: Option<IndexId>) -> AnyView {
    let words = Words::now();
    view! {
        <div class="lede"><PageTitle text=words.say(&say::profile_no_country())/></div>
        <p>{words.say(&say::profile_no_country_why(asked.to_string()))}</p>
        <section><ProfilePicker index=index/></section>
    }
    .into_any()
}

/// The address names no index that exists.
pub fn no_such_index(asked: &IndexId) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let entries = Library::here().indices.ready().unwrap_or_default();
    let link = move |id: &IndexId| {
        let mut address = navigation.address_untracked();
        if let Route::Country(view) = &mut address.route {
            view.index = id.clone();
            view.observation = None;
        }
        navigation.href(address)
    };
    let items = entries
        .iter()
        .map(|entry| view! { <li><a href=link(&entry.id)>{words.of(&entry.name)}</a></li> })
        .collect_view();
    view! {
        <div class="notice">
            <p>{words.say(&say::no_such_index(asked.to_string()))}</p>
            <ul>{items}</ul>
        </div>
    }
}

/// The index has nothing on the country; others may.
pub fn not_in_index(index: &IndexData, lists: &Lists, country: CountryCode) -> impl IntoView + use<> {
    let words = Words::now();
    let navigation = Navigation::here();
    let name = lists.countries.name(&country, words.language().tag()).to_owned();
    let ranking = navigation.href(Address::of(Route::Ranking(RankingView::new(index.methodology.id.clone()))));
    view! {
        <div class="notice">
            <p>{words.say(&say::profile_not_in_index(name, &index.methodology.name))}</p>
            <p><a href=ranking>{words.say(&say::profile_see_ranking())}</a></p>
            {assess_oneself(&index.methodology, country, None)}
            {bring_way_of(&index.methodology)}
        </div>
        {elsewhere::in_other_indices(country, lists)}
    }
}

/// The way to a self-assessment of the country by the index, where there can be one: from an observation, or from nothing.
pub fn assess_oneself(
    methodology: &Methodology,
    country: CountryCode,
    from: Option<ObservationKey>,
) -> impl IntoView + use<> {
    is_assessable(methodology).then(|| {
        let said = match from {
            Some(_) => say::assess_start_from_profile(),
            None => say::assess_start_oneself(&methodology.short),
        };
        let view = AssessView::by(methodology.id.clone(), Some(CountryKey::Code(country)), from);
        let to = Navigation::here().to(Route::Assess(view));
        view! { <p class="no-print assess-from-profile"><a href=to>{Words::now().say(&said)}</a></p> }
    })
}
