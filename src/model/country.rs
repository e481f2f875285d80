//! Countries and the groups they are compared in.

use super::{CountryCode, GroupId, Localized, SourceId};
use crate::sort::SortedMap;

/// A country or territory that an index may score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Its key everywhere.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-2, accepted in addresses and rewritten to [`Country::code`].
    pub alpha2: String,
    /// Its short common name.
    pub name: Localized,
    /// Other names and abbreviations that it is known by, in any language; several countries may share one.
    pub aliases: Vec<String>,
}

/// A named set of countries, such as the European Union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryGroup {
    /// Its key in addresses.
    pub id: GroupId,
    /// Its name.
    pub name: Localized,
    /// Other names and abbreviations that it is known by, in any language.
    pub aliases: Vec<String>,
    /// Who says which countries belong to it.
    pub source: SourceId,
    /// The members, sorted.
    pub members: Vec<CountryCode>,
}

/// All countries, by code, and all groups, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Countries {
    by_code: SortedMap<CountryCode, Country>,
    groups: Vec<CountryGroup>,
    names_source: Option<SourceId>,
}

impl Countries {
    /// Collects countries and groups; of two with the same code the first stands.
    #[must_use]
    pub fn new(countries: impl IntoIterator<Item = Country>, groups: Vec<CountryGroup>) -> Self {
        let mut by_code = SortedMap::new();
        for country in countries {
            by_code.get_or_insert_with(country.code, || country);
        }
        Self { by_code, groups, names_source: None }
    }

    /// The same countries, with the source of their names.
    #[must_use]
    pub fn with_names_source(mut self, source: SourceId) -> Self {
        self.names_source = Some(source);
        self
    }

    /// Where the names were had from.
    #[must_use]
    pub const fn names_source(&self) -> Option<&SourceId> {
        self.names_source.as_ref()
    }

    /// The country with this code.
    #[must_use]
    pub fn get(&self, code: CountryCode) -> Option<&Country> {
        self.by_code.get(&code)
    }

    /// The country with this alpha-2 code, in either case.
    #[must_use]
    pub fn by_alpha2(&self, alpha2: &str) -> Option<&Country> {
        self.by_code.values().find(|country| country.alpha2.eq_ignore_ascii_case(alpha2))
    }

    /// Every country, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Country> {
        self.by_code.values()
    }

    /// Every group.
    #[must_use]
    pub fn groups(&self) -> &[CountryGroup] {
        &self.groups
    }

    /// The group with this id.
    #[must_use]
    pub fn group(&self, id: &GroupId) -> Option<&CountryGroup> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// The group that a country is compared with where a reader names none: the first with enough members that a place
    /// among them says something.
    #[must_use]
    pub fn usual_group(&self, code: CountryCode) -> Option<&CountryGroup> {
        const FEWEST: usize = 6;
        self.groups.iter().find(|group| group.contains(code) && group.members.len() >= FEWEST)
    }

    /// The name of a country in every language; its code where it is not in the list.
    #[must_use]
    pub fn full_name(&self, code: CountryCode) -> Localized {
        let unnamed = || Localized::new(code.to_string(), SortedMap::new());
        self.get(code).map_or_else(unnamed, |country| country.name.clone())
    }

    /// The name of a country in a language; its code where the list lacks it.
    #[must_use]
    pub fn name<'a>(&'a self, code: &'a CountryCode, language: &str) -> &'a str {
        self.by_code.get(code).map_or(code.as_str(), |country| country.name.in_language(language))
    }
}

impl CountryGroup {
    /// Whether it is a part of the world, by the M49 standard of the United Nations, rather than an association.
    #[must_use]
    pub fn is_region(&self) -> bool {
        self.source.as_str() == "un-m49"
    }

    /// Whether the country belongs to the group.
    #[must_use]
    pub fn contains(&self, code: CountryCode) -> bool {
        self.members.binary_search(&code).is_ok()
    }
}
