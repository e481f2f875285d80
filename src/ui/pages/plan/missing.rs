//! What stands in the place of a plan that cannot be made, each with a way on.

use crate::model::{Countries, CountryCode, IndexData};
use crate::route::{Address, AssessView, CountryKey, CountryPlanView, RankingView, Route};
use crate::search::Place;
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::chunk;
use crate::ui::components::{CountryPicker, Lists, bring_way_of};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::plan::NoStart;

/// No country is chosen yet.
pub(super) fn no_country(index: &IndexData, lists: &Lists) -> AnyView {
    let kept = chunk::kept_plans();
    view! { <p>{Words::now().say(&say::plan_lead())}</p>{choose(index, &lists.countries)}{kept} }.into_any()
}

/// The address names no country that exists.
pub(super) fn no_such_country(key: CountryKey, index: &IndexData, lists: &Lists) -> AnyView {
    notice(&say::profile_no_country_why(key.to_string()), choose(index, &lists.countries))
}

/// The index has nothing on the country.
pub(super) fn not_in_index(index: &IndexData, lists: &Lists, country: CountryCode) -> AnyView {
    let name = lists.countries.name(&country, Words::now().language().tag()).to_owned();
    notice(&say::profile_not_in_index(name, &index.methodology.name), ways_on(index, lists, country))
}

/// Too little is known to start from.
pub(super) fn no_start(why: NoStart, index: &IndexData, lists: &Lists, country: CountryCode) -> AnyView {
    let (name, short) = (lists.countries.full_name(country), &index.methodology.short);
    match why {
        NoStart::NoIndicators => notice(&say::plan_no_indicators(short), other_indices(Some(country))),
        NoStart::OnlyTotal => notice(&say::plan_only_total(&name, short), ways_on(index, lists, country)),
        NoStart::NoTotal => notice(&say::plan_no_total(&name, short), ways_on(index, lists, country)),
    }
}

/// The self-assessment is by an index that is not held down to indicators.
pub(super) fn no_own_start(index: &IndexData, country: Option<CountryCode>) -> AnyView {
    notice(&say::plan_no_indicators(&index.methodology.short), other_indices(country))
}

fn notice(says: &Message, more: AnyView) -> AnyView {
    view! { <div class="notice" role="status"><p>{Words::now().say(says)}</p></div>{more} }.into_any()
}

/// Bring a page, assess oneself, look at another country.
fn ways_on(index: &IndexData, lists: &Lists, country: CountryCode) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let methodology = &index.methodology;
    let assess = AssessView::by(methodology.id.clone(), Some(CountryKey::Code(country)), None);
    let assess = navigation.to(Route::Assess(assess));
    let ranking = navigation.to(Route::Ranking(RankingView::new(methodology.id.clone())));
    view! {
        {bring_way_of(methodology)}
        <p class="actions no-print">
            <a class="button" href=assess>{words.say(&say::assess_start_oneself(&methodology.short))}</a>
            <a class="button" href=ranking>{words.say(&say::methodology_to_ranking())}</a>
        </p>
        {choose(index, &lists.countries)}
    }
    .into_any()
}

/// A field for a country, and those of which something is known, most first.
fn choose(index: &IndexData, countries: &Countries) -> AnyView {
    let (words, asked, navigation) = (Words::now(), View::<CountryPlanView>::here(), Navigation::here());
    let go = Callback::new(move |place| {
        if let Place::Country(country) = place {
            asked.look(|view| *view = view.elsewhere(view.index.clone(), Some(CountryKey::Code(country))));
        }
    });
    let known = |country| index.best_known(country).map(|observation| (index.known(observation), country));
    let mut held: Vec<(usize, CountryCode)> =
        index.current_all().filter_map(|observation| known(observation.country)).collect();
    held.sort_small_by_key(|(known, country)| (std::cmp::Reverse(*known), *country));
    let of = index.methodology.leaves().len();
    let link = |(known, country): &(usize, CountryCode)| {
        let view = CountryPlanView::new(index.methodology.id.clone(), Some(CountryKey::Code(*country)));
        let to = navigation.href(Address::of(Route::Plan(view)));
        let said = say::plan_country_known(&countries.full_name(*country), *known, of);
        view! { <li><a href=to>{words.say(&said)}</a></li> }
    };
    let links = held.iter().map(link).collect_view();
    let heading = words.say(&say::plan_countries(&index.methodology.short));
    let list = (!held.is_empty()).then(|| {
        view! {
            <section aria-labelledby="plan-countries">
                <header><h2 id="plan-countries">{heading}</h2></header>
                <ul class="plan-countries">{links}</ul>
            </section>
        }
    });
    view! {
        <CountryPicker name="plan" label=say::plan_whose() action=say::plan_show() on_choose=go/>
        {list}
    }
    .into_any()
}

/// The editions that are held down to indicators.
fn other_indices(country: Option<CountryCode>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let entries = Library::here().indices;
    let list = move || {
        let entries = entries.ready()?;
        let has_indicators = entries.iter().filter(|entry| {
            !entry.moves_to.is_empty() || entries.iter().any(|other| other.moves_to.contains(&entry.id))
        });
        let link = |entry: &crate::wire::IndexEntry| {
            let view = CountryPlanView::new(entry.id.clone(), country.map(CountryKey::Code));
            view! { <li><a href=navigation.to(Route::Plan(view))>{words.of(&entry.name)}</a></li> }
        };
        let links = has_indicators.map(link).collect_view();
        Some(view! { <ul class="views">{links}</ul> })
    };
    view! { {list} }.into_any()
}
