//! Ring 2: finding a country by what a reader types: its name in any language, or its code.

use crate::model::{Countries, Country, CountryCode};
use crate::text::fold;

/// What a reader typed, made comparable. An empty one finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(String);

/// The spellings by which a country is found, made comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spellings {
    names: Vec<String>,
    codes: Vec<String>,
}

impl Query {
    /// Reads what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(fold(typed))
    }

    /// Whether nothing was typed that could tell countries apart.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it stands anywhere in a name, or at the beginning of a code.
    #[must_use]
    pub fn finds(&self, spellings: &Spellings) -> bool {
        spellings.names.iter().any(|name| name.contains(&self.0))
            || spellings.codes.iter().any(|code| code.starts_with(&self.0))
    }
}

impl Spellings {
    /// The spellings of a country; of its code alone where no list names it.
    #[must_use]
    pub fn of(code: CountryCode, country: Option<&Country>) -> Self {
        let names = country.iter().flat_map(|country| country.name.forms()).map(fold).collect();
        let alpha2 = country.map(|country| fold(&country.alpha2));
        Self { names, codes: [fold(code.as_str())].into_iter().chain(alpha2).collect() }
    }

    fn is(&self, typed: &str) -> bool {
        self.names.iter().chain(&self.codes).any(|spelling| spelling == typed)
    }

    fn begins(&self, typed: &str) -> bool {
        self.names.iter().any(|name| name.starts_with(typed))
    }
}

/// The one country that was meant: the one so called, or else the only one whose name begins like that, or else
/// the only one that is found at all. While the list is not there, a code stands for itself.
#[must_use]
pub fn find(countries: &Countries, typed: &str) -> Option<CountryCode> {
    let query = Query::new(typed);
    if query.is_empty() {
        return None;
    }
    let all: Vec<_> =
        countries.iter().map(|country| (country.code, Spellings::of(country.code, Some(country)))).collect();
    if all.is_empty() {
        return CountryCode::parse(typed.trim()).ok();
    }
    let only = |fits: &dyn Fn(&Spellings) -> bool| {
        let mut fitting = all.iter().filter(|(_, spellings)| fits(spellings)).map(|(code, _)| *code);
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    };
    only(&|one| one.is(&query.0))
        .or_else(|| only(&|one| one.begins(&query.0)))
        .or_else(|| only(&|one| query.finds(one)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Localized;
    use proptest::prelude::*;

    fn countries() -> Countries {
        let country = |code: &str, alpha2: &str, english: &str, azerbaijani: &str| Country {
            code: CountryCode::parse(code).unwrap(),
            alpha2: alpha2.to_owned(),
            name: Localized::new(english, [("az".to_owned(), azerbaijani.to_owned())].into()),
        };
        let list = [
            country("AZE", "AZ", "Azerbaijan", "Azərbaycan"),
            country("TUR", "TR", "Türkiye", "Türkiyə"),
            country("TKM", "TM", "Turkmenistan", "Türkmənistan"),
            country("NER", "NE", "Niger", "Niger"),
            country("NGA", "NG", "Nigeria", "Nigeriya"),
            country("NLD", "NL", "Netherlands", "Niderland"),
        ];
        Countries::new(list, Vec::new())
    }

    fn found(typed: &str) -> Option<String> {
        find(&countries(), typed).map(|code| code.to_string())
    }

    #[test]
    fn a_name_in_any_language_or_a_code_leads_to_its_country() {
        for typed in ["azərbaycan", "AZERBAIJAN", " aze ", "az", "azerbaycan", "azer", "baijan"] {
            assert_eq!(found(typed).as_deref(), Some("AZE"), "{typed}");
        }
        assert_eq!(found("turkiye").as_deref(), Some("TUR"));
        assert_eq!(found("Niger").as_deref(), Some("NER"), "a whole name before the beginning of another");
        assert_eq!(found("ne").as_deref(), Some("NER"), "a code before the beginning of a name");
    }

    #[test]
    fn what_fits_several_or_none_leads_nowhere() {
        for typed in ["", " ", "turk", "atlantis", "’"] {
            assert_eq!(found(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_code_stands_for_itself_while_the_list_is_not_there() {
        let code = find(&Countries::default(), "aze").map(|code| code.to_string());
        assert_eq!(code.as_deref(), Some("AZE"));
        assert_eq!(find(&Countries::default(), "Azerbaijan"), None);
    }

    proptest! {
        #[test]
        fn more_letters_never_find_more(typed in "[a-zəü ]{0,6}", more in "[a-z]{0,3}") {
            let (short, long) = (Query::new(&typed), Query::new(&format!("{typed}{more}")));
            for country in countries().iter() {
                let spellings = Spellings::of(country.code, Some(country));
                prop_assert!(!long.finds(&spellings) || short.finds(&spellings));
            }
        }
    }
}
