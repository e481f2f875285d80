//! The countries that an address names for a comparison, looked up in the list of countries.

use crate::model::{Countries, CountryCode};
use crate::route::{CompareView, CountryKey};
use crate::text::{Message, say};

/// Which countries are picked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// Those that exist, in the reader's order, each once.
    pub codes: Vec<CountryCode>,
    /// The reader's own, if it is among them.
    pub mine: Option<CountryCode>,
    /// What in the address is no country, as it is written there.
    unknown: Vec<String>,
    /// A country that is called “mine” without being picked.
    not_picked: Option<String>,
}

impl Picked {
    /// Looks up what a view names.
    #[must_use]
    pub fn new(view: &CompareView, countries: &Countries) -> Self {
        let mut picked = Self::default();
        for key in &view.countries {
            match found(*key, countries) {
                Some(code) if picked.codes.contains(&code) => {}
                Some(code) => picked.codes.push(code),
                None => picked.unknown.push(key.to_string()),
            }
        }
        if let Some(key) = view.mine {
            picked.mine = found(key, countries).filter(|code| picked.codes.contains(code));
            picked.not_picked = picked.mine.is_none().then(|| key.to_string());
        }
        picked
    }

    /// What a reader must know of them.
    #[must_use]
    pub fn notices(&self) -> Vec<Message> {
        let unknown = (!self.unknown.is_empty()).then(|| say::compare_no_country(self.unknown.join(", ")));
        unknown
            .into_iter()
            .chain(self.not_picked.as_ref().map(|key| say::compare_mine_not_picked(key.as_str())))
            .collect()
    }
}

/// The country that a key means. While the list of countries is not there, any alpha-3 code may be one.
fn found(key: CountryKey, countries: &Countries) -> Option<CountryCode> {
    match key {
        CountryKey::Code(code) if countries.iter().next().is_none() => Some(code),
        CountryKey::Code(code) => countries.get(code).map(|country| country.code),
        CountryKey::Alpha2([first, second]) => {
            countries.by_alpha2(&format!("{first}{second}")).map(|country| country.code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Country, Localized};
    use crate::route::default_index;
    use crate::sort::SortedMap;

    fn code(text: &str) -> CountryCode {
        CountryCode::parse(text).unwrap()
    }

    fn countries() -> Countries {
        let country = |(alpha3, alpha2): (&str, &str)| Country {
            code: code(alpha3),
            alpha2: alpha2.to_owned(),
            name: Localized::new(alpha3, SortedMap::new()),
            aliases: Vec::new(),
        };
        Countries::new([("AZE", "AZ"), ("GEO", "GE")].map(country), Vec::new())
    }

    fn view(keys: &[CountryKey], mine: Option<CountryKey>) -> CompareView {
        CompareView { mine, ..CompareView::new(default_index(), keys.to_vec()) }
    }

    #[test]
    fn a_country_is_picked_once_by_whichever_code() {
        let keys = [CountryKey::Alpha2(['G', 'E']), CountryKey::Code(code("AZE")), CountryKey::Code(code("GEO"))];
        let picked = Picked::new(&view(&keys, Some(CountryKey::Alpha2(['A', 'Z']))), &countries());
        assert_eq!((picked.codes.as_slice(), picked.mine), ([code("GEO"), code("AZE")].as_slice(), Some(code("AZE"))));
        assert_eq!(picked.notices(), []);
    }

    #[test]
    fn what_is_no_country_and_what_is_mine_without_being_picked_is_said() {
        let keys = [CountryKey::Code(code("XXX")), CountryKey::Code(code("AZE")), CountryKey::Alpha2(['Z', 'Z'])];
        let picked = Picked::new(&view(&keys, Some(CountryKey::Code(code("GEO")))), &countries());
        assert_eq!((picked.codes.as_slice(), picked.mine), ([code("AZE")].as_slice(), None));
        assert_eq!(picked.notices(), [say::compare_no_country("XXX, ZZ"), say::compare_mine_not_picked("GEO")]);
    }

    #[test]
    fn without_a_list_of_countries_any_code_of_three_letters_may_be_one() {
        let keys = [CountryKey::Code(code("XXX")), CountryKey::Alpha2(['A', 'Z'])];
        let picked = Picked::new(&view(&keys, None), &Countries::default());
        assert_eq!((picked.codes.as_slice(), picked.notices().len()), ([code("XXX")].as_slice(), 1));
    }
}
