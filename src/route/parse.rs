//! From an address to a view. Every address gives one; what cannot be read is named and replaced by the default.

use super::query::{Query, Unreadable, country_key, flag, index, observation, search};
use super::{
    Address, AssessView, AssessmentView, BROUGHT_PAGE, BriefView, ContextView, CountryKey, CountryPlanView,
    CountryView, CrosswalkView, EvidenceView, Figure, Fragment, HomeView, IndicatorView, KeptPlanView, MethodologyView,
    MoveView, PLAN, RankingView, Route, Scheme, Show, Sort, StrategiesView, StrategyView, compare,
};
use crate::model::{AssessmentId, CountryCode, GroupId, IndexId, PartId, PlanId, StrategyId};
use crate::text::Language;
use percent_encoding::percent_decode_str;

/// More tiers than any index has.
const MOST_TIERS: usize = 9;
/// Characters of a mapping or a crosswalk in a link at most; what is cut off here does not pass its checksum.
pub const LONGEST_MAPPING: usize = 60_000;
/// Characters of an assessment, a page or a plan in a link at most: more than any that is read, so that a longer one is told from
/// one that was cut off.
const LONGEST_CARRIED: usize = 200_000;

/// Reads an address: its path from the root of the app, its query with or without `?`, its fragment with or
/// without `#`. Unknown keys are ignored.
#[must_use]
pub fn parse(path: &str, query: &str, fragment: &str) -> (Address, Vec<Unreadable>) {
    let mut query = Query::new(query);
    let names_index = query.text("index").is_some_and(|text| IndexId::parse(text).is_ok());
    let route = route(path, &mut query);
    let language = query.read("lang", Language::from_tag);
    let embed = query.read("embed", flag).unwrap_or_default();
    let scheme = query.read("theme", Scheme::parse);
    let fragment = if route == Route::Shared { carried(fragment) } else { read_fragment(fragment) };
    let names_index = names_index || (matches!(route, Route::Methodology(_)) && segments(path).count() > 1);
    let newest = !names_index && fragment.is_none() && route.is_of_any_index();
    let address = Address { route, newest, language, embed, scheme, fragment };
    (address, query.unreadable())
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn route(path: &str, query: &mut Query) -> Route {
    let path = percent_decode_str(path).decode_utf8_lossy();
    let mut segments = segments(&path);
    let (first, second, third) = (segments.next(), segments.next(), segments.next());
    let is_longer = segments.next().is_some();
    let found = match (first, second, third) {
        (None, ..) => Some(Route::Home(HomeView::read(query))),
        (Some("ranking"), None, _) => Some(Route::Ranking(ranking(query))),
        (Some("country"), Some(country), None) => country_key(country).map(|key| Route::Country(profile(key, query))),
        (Some("country"), Some(country), Some("context")) if !is_longer => {
            country_key(country).map(|key| Route::Context(ContextView::read(key, query)))
        }
        (Some("country"), Some(country), Some("brief")) if !is_longer => {
            country_key(country).map(|key| Route::Brief(BriefView::read(key, query)))
        }
        (Some("compare"), None, _) => Some(Route::Compare(compare::read(query))),
        (Some("strategies"), None, _) => Some(Route::Strategies(StrategiesView::read(query))),
        (Some("strategy"), Some(id), None) => {
            StrategyId::parse(id).ok().map(|id| Route::Strategy(StrategyView::read(id, query)))
        }
        (Some("assess"), None, _) => Some(Route::Assess(AssessView::read(query))),
        (Some("assess"), Some(id), None) => {
            AssessmentId::parse(id).ok().map(|id| Route::Assessment(AssessmentView::read(id, query)))
        }
        (Some("assess"), Some(id), Some("move")) if !is_longer => {
            AssessmentId::parse(id).ok().map(|id| Route::Move(MoveView::read(id, query)))
        }
        (Some("assess"), Some(id), Some("plan")) if !is_longer => {
            AssessmentId::parse(id).ok().map(|id| Route::Assessment(AssessmentView::read_plan(id, query)))
        }
        (Some("evidence"), Some(country), None) => {
            country_key(country).map(|key| Route::Evidence(EvidenceView::read(key, query)))
        }
        (Some("shared"), None, _) => Some(Route::Shared),
        (Some("indicator"), Some(index), Some(part)) if !is_longer => {
            let both = IndexId::parse(index).ok().zip(PartId::parse(part).ok());
            both.map(|(index, part)| Route::Indicator(IndicatorView::read(index, part, query)))
        }
        (Some("crosswalk"), Some(from), Some(to)) if !is_longer => {
            let both = IndexId::parse(from).ok().zip(IndexId::parse(to).ok());
            both.map(|(from, to)| Route::Crosswalk(CrosswalkView::read(from, to, query)))
        }
        (Some("plan"), None, _) => Some(Route::Plan(CountryPlanView::read(query))),
        (Some("plan"), Some(id), None) => {
            PlanId::parse(id).ok().map(|id| Route::KeptPlan(KeptPlanView::read(id, query)))
        }
        (Some("methodology"), None, _) => Some(Route::Methodology(MethodologyView::read(index(query), query))),
        (Some("methodology"), Some(index), None) => {
            IndexId::parse(index).ok().map(|index| Route::Methodology(MethodologyView::read(index, query)))
        }
        (Some("data"), None, _) => Some(Route::Data),
        (Some("bring"), None, _) => Some(Route::Bring),
        (Some("about"), None, _) => Some(Route::About),
        _ => None,
    };
    found.unwrap_or_else(|| Route::NotFound(path.chars().take(200).collect()))
}

fn ranking(query: &mut Query) -> RankingView {
    let index = index(query);
    RankingView {
        sort: query.read("sort", Sort::parse).unwrap_or_default(),
        group: query.read("group", |text| GroupId::parse(text).ok()),
        tier: query.read("tier", |text| text.parse().ok().filter(|tier| (1..=MOST_TIERS).contains(tier))),
        search: search(query),
        picks: query.list("country", RankingView::MOST_PICKS, |text| CountryCode::parse(text).ok()),
        index,
    }
}

fn profile(country: CountryKey, query: &mut Query) -> CountryView {
    CountryView {
        country,
        index: index(query),
        observation: query.read("observation", observation),
        show: query.read("show", Show::parse).unwrap_or_default(),
    }
}

/// An assessment, a page or a plan in a fragment. Nothing in it needs to be escaped, but what mail programs put behind it may be.
fn carried(fragment: &str) -> Option<Fragment> {
    let fragment = percent_decode_str(fragment.trim_start_matches('#')).decode_utf8_lossy();
    let longest = |text: &str| text.chars().take(LONGEST_CARRIED).collect();
    if let Some(page) = fragment.strip_prefix(BROUGHT_PAGE) {
        return Some(Fragment::BroughtPage(longest(page)));
    }
    match fragment.strip_prefix(PLAN) {
        Some(plan) => Some(Fragment::Plan(longest(plan))),
        None => (!fragment.is_empty()).then(|| Fragment::Assessment(longest(&fragment))),
    }
}

fn read_fragment(fragment: &str) -> Option<Fragment> {
    let fragment = percent_decode_str(fragment.trim_start_matches('#')).decode_utf8_lossy();
    if fragment.is_empty() {
        return None;
    }
    let figure = |text: &str| match text {
        "total" => Some(Figure::Total),
        "rank" => Some(Figure::Rank),
        "difference" => Some(Figure::Difference),
        part => PartId::parse(part).ok().map(Figure::Part),
    };
    let why = fragment.strip_prefix("why=").and_then(figure).map(Fragment::Why);
    let mapping = || {
        let carried = fragment.strip_prefix("mapping=")?;
        Some(Fragment::Mapping(carried.chars().take(LONGEST_MAPPING).collect()))
    };
    let crosswalk = || {
        let carried = fragment.strip_prefix("crosswalk=")?;
        Some(Fragment::Crosswalk(carried.chars().take(LONGEST_MAPPING).collect()))
    };
    Some(
        why.or_else(mapping)
            .or_else(crosswalk)
            .unwrap_or_else(|| Fragment::Element(fragment.chars().take(200).collect())),
    )
}
