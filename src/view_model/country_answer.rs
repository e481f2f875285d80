//! What becomes of what a reader typed to name a country: one is meant, or a list asks which.

use crate::model::{Countries, CountryCode, Localized};
use crate::search::{Finder, Fit, Match, Place};
use crate::sort::SortSmall;
use crate::text::Catalogue;

/// What is done with what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum CountryAnswer {
    /// It is a name or the code of one country and of nothing else.
    Meant(CountryCode),
    /// It may mean any of these. Of a part of a name one is asked for even where it is the only one: it is a guess.
    Ask {
        /// The best first, then by the alphabet.
        choices: Vec<Choice>,
        /// How many more fit than are offered.
        more: usize,
    },
    /// Nothing is called so.
    Unknown,
}

/// One of several that may be meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Which.
    pub place: Place,
    /// Its name.
    pub name: Localized,
    /// Of a group, how many countries belong to it.
    pub members: Option<usize>,
}

impl CountryAnswer {
    /// So many are offered at once: more would not be read.
    pub const MOST_OFFERED: usize = 12;

    /// The answer to what was typed, where a group of countries may be meant or not. While the list of countries is not there,
    /// a code stands for itself.
    #[must_use]
    pub fn new(typed: &str, with_groups: bool, countries: &Countries, words: &Catalogue) -> Self {
        if countries.iter().next().is_none() {
            return CountryCode::parse(typed.trim()).map_or(Self::Unknown, Self::Meant);
        }
        let mut found = Finder::new(countries).find(typed);
        found.retain(|one| with_groups || matches!(one.place, Place::Country(_)));
        match found.as_slice() {
            [] => Self::Unknown,
            [Match { place: Place::Country(code), fit: Fit::Whole }] => Self::Meant(*code),
            _ => Self::ask(&found, countries, words),
        }
    }

    fn ask(found: &[Match], countries: &Countries, words: &Catalogue) -> Self {
        let (alphabet, language) = (words.alphabet(), words.language());
        let named = found.iter().filter_map(|one| Some((one.fit, Choice::new(&one.place, countries)?)));
        let mut choices: Vec<(Fit, Choice)> = named.collect();
        choices.sort_small_by_cached_key(|(fit, choice)| {
            (*fit, choice.members.is_some(), alphabet.key(choice.name.in_language(language.tag())))
        });
        let more = choices.len().saturating_sub(Self::MOST_OFFERED);
        Self::Ask { choices: choices.into_iter().map(|(_, choice)| choice).take(Self::MOST_OFFERED).collect(), more }
    }
}

impl Choice {
    fn new(place: &Place, countries: &Countries) -> Option<Self> {
        let (name, members) = match place {
            Place::Country(code) => (countries.full_name(*code), None),
            Place::Group(id) => {
                let group = countries.group(id)?;
                (group.name.clone(), Some(group.members.len()))
            }
        };
        Some(Self { place: place.clone(), name, members })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::wire::read_countries;

    fn list() -> Countries {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/countries.json");
        read_countries(&std::fs::read_to_string(path).unwrap()).unwrap().0
    }

    fn answer(typed: &str) -> CountryAnswer {
        let countries = list();
        CountryAnswer::new(typed, true, &countries, &Catalogue::of(Language::ENGLISH))
    }

    /// The names that are offered, and how many more fit.
    fn offered(typed: &str) -> (Vec<String>, usize) {
        match answer(typed) {
            CountryAnswer::Ask { choices, more } => {
                (choices.iter().map(|choice| choice.name.english().to_owned()).collect(), more)
            }
            other => panic!("{typed}: {other:?}"),
        }
    }

    #[test]
    fn a_whole_name_is_meant() {
        for (typed, code) in [("UK", "GBR"), ("Türkiyə", "TUR"), ("geo", "GEO"), ("Niger", "NER"), ("ne", "NER")] {
            assert_eq!(answer(typed), CountryAnswer::Meant(CountryCode::parse(code).unwrap()), "{typed}");
        }
        assert_eq!(answer("Atlantis"), CountryAnswer::Unknown);
        assert_eq!(answer(" "), CountryAnswer::Unknown);
    }

    #[test]
    fn a_part_of_a_name_is_asked_about_even_where_only_one_country_has_it() {
        assert_eq!(offered("lithu"), (vec!["Lithuania".to_owned()], 0));
        assert_eq!(offered("Ukra"), (vec!["Ukraine".to_owned()], 0));
    }

    #[test]
    fn a_name_that_several_share_is_asked_about() {
        assert_eq!(offered("Korea").0, ["North Korea", "South Korea"]);
        assert_eq!(offered("Congo").0, ["Congo", "Democratic Republic of the Congo"]);
    }

    #[test]
    fn a_group_is_offered_and_never_taken_for_a_country() {
        let CountryAnswer::Ask { choices, .. } = answer("EU") else { panic!("the group is offered") };
        let members: Vec<_> = choices.iter().map(|choice| (choice.name.english(), choice.members)).collect();
        assert_eq!(members, [("European Union", Some(27))]);
    }

    #[test]
    fn where_no_group_can_be_meant_only_countries_are_offered() {
        let only = |typed: &str| CountryAnswer::new(typed, false, &list(), &Catalogue::of(Language::ENGLISH));
        assert_eq!(only("EU"), CountryAnswer::Unknown);
        assert_eq!(only("Cənubi Afrika"), CountryAnswer::Meant(CountryCode::parse("ZAF").unwrap()));
        let CountryAnswer::Ask { choices, .. } = only("afri") else { panic!("nothing is chosen on a guess") };
        assert!(!choices.is_empty() && choices.iter().all(|choice| choice.members.is_none()), "{choices:?}");
    }

    #[test]
    fn the_best_come_first_and_not_all_of_many() {
        // El Salvador is called Salvador as well.
        let (names, more) = offered("s");
        assert_eq!(
            (names.len(), names.first().map(String::as_str)),
            (CountryAnswer::MOST_OFFERED, Some("El Salvador"))
        );
        assert!(more > 20, "{more}");
    }

    #[test]
    fn a_code_stands_for_itself_while_the_list_is_not_there() {
        let without_list =
            |typed: &str| CountryAnswer::new(typed, true, &Countries::default(), &Catalogue::of(Language::ENGLISH));
        assert_eq!(without_list("aze"), CountryAnswer::Meant(CountryCode::parse("AZE").unwrap()));
        assert_eq!(without_list("Azerbaijan"), CountryAnswer::Unknown);
    }
}
