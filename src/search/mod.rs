//! Ring 2: finding a country or a group of countries by what a reader types: its name in any language, another name that
//! it is known by, or its code.

mod spellings;

pub use spellings::{Fit, Spellings, key};

use crate::model::{Countries, CountryCode, GroupId};
use crate::sort::{SortSmall, SortedSet};
use crate::text::fold;

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A country.
    Country(CountryCode),
    /// A group of countries.
    Group(GroupId),
}

/// Something that what was typed may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What is found.
    pub place: Place,
    /// How well.
    pub fit: Fit,
}

/// Every country and every group, with the spellings by which they are found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder(Vec<Entry>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    place: Place,
    /// Of a group its members, of a country itself.
    countries: Vec<CountryCode>,
    spellings: Spellings,
}

impl Finder {
    /// Of all countries and groups of the list.
    #[must_use]
    pub fn new(list: &Countries) -> Self {
        let countries = list.iter().map(|country| Entry {
            place: Place::Country(country.code),
            countries: vec![country.code],
            spellings: Spellings::of_country(country),
        });
        let groups = list.groups().iter().map(|group| Entry {
            place: Place::Group(group.id.clone()),
            countries: group.members.clone(),
            spellings: Spellings::of_group(group),
        });
        Self(countries.chain(groups).collect())
    }

    /// The same, with countries that the list lacks, which are found by their code alone.
    #[must_use]
    pub fn with_codes(mut self, codes: impl Iterator<Item = CountryCode>) -> Self {
        let listed = SortedSet::from_iter(self.0.iter().flat_map(|entry| entry.countries.iter().copied()));
        self.0.extend(codes.filter(|code| !listed.contains(code)).map(|code| Entry {
            place: Place::Country(code),
            countries: vec![code],
            spellings: Spellings::of_code(code),
        }));
        self
    }

    /// All that what was typed may mean, the best first. Where it is a whole spelling of something, that alone is meant:
    /// `UK` is not the beginning of Ukraine, nor `Niger` that of Nigeria. Where nothing was typed, nothing is found.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<Match> {
        let mut found = self.matching(typed);
        if found.iter().any(|(_, fit)| *fit == Fit::Whole) {
            found.retain(|(_, fit)| *fit == Fit::Whole);
        }
        found.into_iter().map(|(entry, fit)| Match { place: entry.place.clone(), fit }).collect()
    }

    /// The countries that a list filtered by what was typed shows; none where nothing was typed, which hides nothing. A
    /// filter narrows with each letter, and the code `GE` is the beginning of Germany on the way; so all that fit are shown.
    /// A group that is called so stands for its members, and for them alone.
    #[must_use]
    pub fn filter(&self, typed: &str) -> Option<SortedSet<CountryCode>> {
        let mut found = self.matching(typed);
        let is_group = |(entry, fit): &(&Entry, Fit)| *fit == Fit::Whole && matches!(entry.place, Place::Group(_));
        if found.iter().any(is_group) {
            found.retain(|(_, fit)| *fit == Fit::Whole);
        } else {
            found.retain(|(entry, _)| matches!(entry.place, Place::Country(_)));
        }
        let countries = found.into_iter().flat_map(|(entry, _)| entry.countries.iter().copied());
        (!fold(typed).is_empty()).then(|| SortedSet::from_iter(countries))
    }

    fn matching(&self, typed: &str) -> Vec<(&Entry, Fit)> {
        let typed = fold(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let key = key(&typed);
        let fits = self.0.iter().map(|entry| (entry, entry.spellings.fit(&typed, &key)));
        let mut found: Vec<(&Entry, Fit)> = fits.filter_map(|(entry, fit)| Some((entry, fit?))).collect();
        found.sort_small_by(|(_, a), (_, b)| a.cmp(b));
        found
    }
}

#[cfg(test)]
mod tests;
