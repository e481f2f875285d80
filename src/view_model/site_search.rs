//! What a reader may be looking for anywhere on the site, found by any usual name and listed by kind.

use crate::model::{Countries, Localized, Methodology, Sources, WebAddress};
use crate::route::{
    Address, AssessView, CountryPlanView, IndicatorView, MethodologyView, RankingView, Route, StrategiesView,
    default_index,
};
use crate::search::{Fit, Spellings, key};
use crate::sort::SortSmall;
use crate::text::{Catalogue, Message, fold, say};
use crate::view_model::strategies::opening;
use crate::wire::{IndexEntry, StrategyEntry};
use std::sync::Arc;

/// Of each kind so many are listed.
const MOST_OF_A_KIND: usize = 6;

/// A kind of what can be found, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundKind {
    /// Countries, which lead to their profiles.
    Country,
    /// Groups of countries, which lead to a ranking.
    Group,
    /// Indices, which lead to their rankings.
    Ranking,
    /// Indices, which lead to their methodologies.
    Methodology,
    /// Indicators.
    Indicator,
    /// Strategies.
    Strategy,
    /// Pages.
    Page,
    /// Sources, which lead to their publishers.
    Source,
}

impl FoundKind {
    /// What a list of them is called.
    #[must_use]
    pub fn heading(self) -> Message {
        match self {
            Self::Country => say::search_countries(),
            Self::Group => say::search_groups(),
            Self::Ranking => say::search_rankings(),
            Self::Methodology => say::search_methodologies(),
            Self::Indicator => say::search_indicators(),
            Self::Strategy => say::search_strategies(),
            Self::Page => say::search_pages(),
            Self::Source => say::search_sources(),
        }
    }
}

/// Where something that was found is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// On the site.
    Here(Box<Address>),
    /// At its publisher.
    Elsewhere(WebAddress),
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findable {
    /// What it is.
    pub kind: FoundKind,
    /// What it is called.
    pub name: String,
    /// What tells it from others of that name; empty where nothing has to.
    pub about: String,
    /// Where it is.
    pub to: Destination,
    spellings: Spellings,
}

/// What was found of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundOfKind {
    /// The kind.
    pub kind: FoundKind,
    /// The best of them.
    pub found: Vec<Findable>,
    /// How many more fit.
    pub more: usize,
}

/// The files that are searched, as far as they are there.
#[derive(Clone, Debug, Default)]
pub struct SearchedFiles {
    /// Countries and groups.
    pub countries: Arc<Countries>,
    /// The indices.
    pub indices: Arc<Vec<IndexEntry>>,
    /// Their methodologies.
    pub methodologies: Vec<Arc<Methodology>>,
    /// The strategies.
    pub strategies: Arc<Vec<StrategyEntry>>,
    /// The sources.
    pub sources: Arc<Sources>,
}

/// All that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteSearch(Vec<Findable>);

impl SiteSearch {
    /// Of these files, in these words.
    #[must_use]
    pub fn new(files: &SearchedFiles, words: &Catalogue) -> Self {
        let mut all = Self::default();
        all.countries(files, words);
        all.indices(files, words);
        all.strategies(files, words);
        all.pages(words);
        for source in files.sources.by_id.values() {
            if let Some(url) = &source.url {
                let name = Localized::new(source.title.clone(), [].into());
                let spellings = Spellings::new(&name, std::slice::from_ref(&source.publisher), &[]);
                let to = Destination::Elsewhere(url.clone());
                all.add(FoundKind::Source, source.title.clone(), source.publisher.clone(), to, spellings);
            }
        }
        all
    }

    fn add(&mut self, kind: FoundKind, name: String, about: String, to: Destination, spellings: Spellings) {
        self.0.push(Findable { kind, name, about, to, spellings });
    }

    fn countries(&mut self, files: &SearchedFiles, words: &Catalogue) {
        for country in files.countries.iter() {
            let to = Destination::Here(Box::new(Address::newest_profile(country.code)));
            let name = words.value(&(&country.name).into());
            let spellings = Spellings::of_country(country);
            self.add(FoundKind::Country, name, country.code.to_string(), to, spellings);
        }
        for group in files.countries.groups() {
            let ranking = RankingView { group: Some(group.id.clone()), ..RankingView::new(default_index()) };
            let to = Destination::Here(Box::new(Address::newest(Route::Ranking(ranking))));
            let about = words.say(&say::search_members(group.members.len()));
            self.add(FoundKind::Group, words.value(&(&group.name).into()), about, to, Spellings::of_group(group));
        }
    }

    fn indices(&mut self, files: &SearchedFiles, words: &Catalogue) {
        for entry in files.indices.iter() {
            let other = [entry.short.english().to_owned()];
            let spellings = Spellings::new(&entry.name, &other, &[entry.id.as_str()]);
            let (short, name) = (words.value(&(&entry.short).into()), words.value(&(&entry.name).into()));
            let ways = [
                (FoundKind::Ranking, Route::Ranking(RankingView::new(entry.id.clone()))),
                (FoundKind::Methodology, Route::Methodology(MethodologyView::new(entry.id.clone()))),
            ];
            for (kind, route) in ways {
                let to = Destination::Here(Box::new(Address::of(route)));
                self.add(kind, short.clone(), name.clone(), to, spellings.clone());
            }
        }
        for methodology in &files.methodologies {
            for part in methodology.leaves() {
                let spellings = Spellings::new(&part.name, &[], &[part.id.as_str()]);
                let view = IndicatorView::new(methodology.id.clone(), part.id.clone());
                let to = Destination::Here(Box::new(Address::of(Route::Indicator(view))));
                let about = format!("{} {}", words.value(&(&methodology.short).into()), part.id);
                self.add(FoundKind::Indicator, words.value(&(&part.name).into()), about, to, spellings);
            }
        }
    }

    fn strategies(&mut self, files: &SearchedFiles, words: &Catalogue) {
        for entry in files.strategies.iter() {
            let country = files.countries.full_name(entry.country);
            let aliases: Vec<String> = country.forms().map(str::to_owned).collect();
            let spellings = Spellings::new(&entry.title, &aliases, &[]);
            let to = Destination::Here(Box::new(Address::of(Route::Strategy(opening(entry)))));
            let about = words.value(&(&country).into());
            self.add(FoundKind::Strategy, words.value(&(&entry.title).into()), about, to, spellings);
        }
    }

    fn pages(&mut self, words: &Catalogue) {
        let pages = [
            (say::nav_ranking(), Address::newest_ranking()),
            (say::nav_compare(), Address::newest_comparison()),
            (say::nav_strategies(), Address::of(Route::Strategies(StrategiesView::new(default_index())))),
            (say::nav_assess(), Address::of(Route::Assess(AssessView::new()))),
            (say::plan_title(), Address::of(Route::Plan(CountryPlanView::new(default_index(), None)))),
            (say::nav_methodology(), Address::newest_methodology()),
            (say::nav_data(), Address::of(Route::Data)),
            (say::nav_about(), Address::of(Route::About)),
        ];
        for (name, address) in pages {
            let name = words.say(&name);
            let spellings = Spellings::new(&Localized::new(name.clone(), [].into()), &[], &[]);
            self.add(FoundKind::Page, name, String::new(), Destination::Here(Box::new(address)), spellings);
        }
    }

    /// What was typed as far as it names something, the kinds first of which a whole name was typed. Several words may stand
    /// in several names of one thing.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<FoundOfKind> {
        let typed = fold(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let whole = key(&typed);
        let fit = |one: &Findable| {
            let each = || {
                let mut words = typed.split(' ').filter(|word| !word.is_empty());
                words.all(|word| one.spellings.fit(word, word).is_some()).then_some(Fit::Inside)
            };
            one.spellings.fit(&typed, &whole).or_else(each)
        };
        let mut fitting: Vec<(FoundKind, Fit, &Findable)> =
            self.0.iter().filter_map(|one| Some((one.kind, fit(one)?, one))).collect();
        fitting.sort_small_by_key(|(kind, fit, _)| (*kind, *fit));
        let mut kinds: Vec<(bool, FoundOfKind)> = fitting
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|of_kind| {
                let (kind, best, _) = of_kind.first()?;
                let found = of_kind.iter().take(MOST_OF_A_KIND).map(|(_, _, one)| (*one).clone()).collect();
                let more = of_kind.len().saturating_sub(MOST_OF_A_KIND);
                Some((*best != Fit::Whole, FoundOfKind { kind: *kind, found, more }))
            })
            .collect();
        kinds.sort_small_by_key(|(is_part, of_kind)| (*is_part, of_kind.kind));
        kinds.into_iter().map(|(_, of_kind)| of_kind).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::wire::{read_countries, read_indices, read_methodology, read_sources, read_strategies};

    fn file(name: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn search(tag: &str) -> SiteSearch {
        let indices = read_indices(&file("indices.json")).unwrap();
        let methodology = |entry: &IndexEntry| {
            Arc::new(read_methodology(&file(&format!("methodologies/{}.json", entry.id))).unwrap())
        };
        let files = SearchedFiles {
            countries: Arc::new(read_countries(&file("countries.json")).unwrap().0),
            methodologies: indices.iter().map(methodology).collect(),
            indices: Arc::new(indices),
            strategies: Arc::new(read_strategies(&file("strategies.json")).unwrap()),
            sources: Arc::new(read_sources(&file("sources.json")).unwrap().0),
        };
        SiteSearch::new(&files, &Catalogue::of(Language::from_tag(tag).unwrap()))
    }

    /// The kind, the name and the address of what stands first.
    fn first(search: &SiteSearch, typed: &str) -> (FoundKind, String, String) {
        let found = search.find(typed);
        let best = found.first().and_then(|of_kind| of_kind.found.first()).unwrap_or_else(|| panic!("{typed}"));
        let to = match &best.to {
            Destination::Here(address) => address.to_string(),
            Destination::Elsewhere(address) => address.as_str().to_owned(),
        };
        (best.kind, best.name.clone(), to)
    }

    #[test]
    fn each_kind_is_found_by_any_usual_name() {
        let search = search("en");
        let leads = |typed: &str, kind: FoundKind, to: &str| {
            let found = first(&search, typed);
            assert_eq!((found.0, found.2.as_str()), (kind, to), "{typed}: {}", found.1);
        };
        leads("azerbaijan", FoundKind::Country, "/country/AZE");
        leads("Azərbaycan", FoundKind::Country, "/country/AZE");
        leads("turkiye", FoundKind::Country, "/country/TUR");
        leads("UK", FoundKind::Country, "/country/GBR");
        leads("de", FoundKind::Country, "/country/DEU");
        leads("EU", FoundKind::Group, "/ranking?group=eu");
        leads("GCI 2024", FoundKind::Ranking, "/ranking?index=gci-2024");
        leads("ncsi-3", FoundKind::Ranking, "/ranking?index=ncsi-3");
        leads("8.2", FoundKind::Indicator, "/indicator/ncsi-2018/8.2");
        leads("about", FoundKind::Page, "/about");
        leads("estonia strategy", FoundKind::Strategy, "/strategy/est-2019-2022?index=ncsi-2018&formula=unweighted");
        leads("Unicode Consortium", FoundKind::Source, "https://cldr.unicode.org");
    }

    #[test]
    fn what_fits_of_several_kinds_is_listed_by_kind_with_how_many_more() {
        let search = search("az");
        let found = search.find("kiber");
        let kinds: Vec<FoundKind> = found.iter().map(|of_kind| of_kind.kind).collect();
        assert!(kinds.contains(&FoundKind::Indicator) && kinds.contains(&FoundKind::Methodology), "{kinds:?}");
        assert!(found.iter().all(|of_kind| of_kind.found.len() <= MOST_OF_A_KIND));
        let indicators = found.iter().find(|of_kind| of_kind.kind == FoundKind::Indicator).unwrap();
        assert!(indicators.more > 0 && indicators.found.len() == MOST_OF_A_KIND);
        assert_eq!(first(&search, "metodologiya").0, FoundKind::Page);
    }

    #[test]
    fn nothing_typed_or_nothing_meant_finds_nothing() {
        let search = search("en");
        for typed in ["", "  ", "qqqq", "…"] {
            assert_eq!(search.find(typed), [], "{typed:?}");
        }
    }
}
