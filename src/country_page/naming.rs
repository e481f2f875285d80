//! Which country a page is of: a line that names it, the title of the page, or its address.

use super::lines::Line;
use crate::model::{Countries, CountryCode, WebAddress};
use crate::sort::SortedMap;
use crate::text::fold;

/// Every country by every name in plain letters.
pub(super) struct Names<'a> {
    countries: &'a Countries,
    by_name: SortedMap<String, Vec<CountryCode>>,
}

/// A line that names a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Whom it may mean.
    pub(super) codes: Vec<CountryCode>,
    /// How surely it is about the page as a whole: `3` its address, `2` its title or its rank, `1` no more than a name.
    pub(super) sureness: u8,
}

/// Shorter names are too often something else.
const SHORTEST: usize = 4;
/// The longest line that may name a country and nothing else.
const LONGEST: usize = 90;
/// More words of evidence than this say nothing new.
const MOST_WORDS: usize = 100_000;
/// So often evidence has to name a country for it to be a guess.
const FEWEST: usize = 3;
/// The part of the address of a country's page before its code.
const ADDRESS: &str = "ncsi.ega.ee/country/";
/// What the title of a page has beside the country.
const TITLE: [&str; 8] =
    ["ncsi", "national cyber security index", "country", "compare", "profile", "results", "st", "th"];

impl<'a> Names<'a> {
    pub(super) fn of(countries: &'a Countries) -> Self {
        let mut by_name: SortedMap<String, Vec<CountryCode>> = SortedMap::new();
        for country in countries.iter() {
            let names = country.name.forms().chain(country.aliases.iter().map(String::as_str));
            for name in names.map(fold).filter(|name| name.chars().count() >= SHORTEST) {
                let codes = by_name.get_or_default(name);
                if !codes.contains(&country.code) {
                    codes.push(country.code);
                }
            }
        }
        Self { countries, by_name }
    }

    /// The country whose page an address in the line is that of, with that address where it is a whole one.
    pub(super) fn by_address(&self, line: &Line) -> Option<(Mention, Option<WebAddress>)> {
        let whole = line.links.iter().map(|link| (link.url.as_str(), WebAddress::parse(&link.url)));
        let mut found: Vec<(CountryCode, Option<WebAddress>)> = Vec::new();
        for (text, address) in whole.chain([(line.text.as_str(), None)]) {
            let behind = text.find(ADDRESS).and_then(|start| text.get(start + ADDRESS.len()..));
            let alpha2 = behind.and_then(|rest| rest.get(..2)).filter(|_| {
                let next = behind.and_then(|rest| rest.get(2..)).and_then(|rest| rest.chars().next());
                next.is_none_or(|next| !next.is_alphanumeric())
            });
            if let Some(country) = alpha2.and_then(|alpha2| self.countries.by_alpha2(alpha2)) {
                found.push((country.code, address));
            }
        }
        let (code, address) = found.first().cloned()?;
        // A menu leads to many.
        let is_one = found.iter().all(|(other, _)| *other == code);
        is_one.then(|| (Mention { codes: vec![code], sureness: 3 }, address))
    }

    /// The country that a line names, where it does nothing else.
    pub(super) fn named(&self, text: &str) -> Option<Mention> {
        if text.len() > LONGEST || text.ends_with(['.', '!', '?']) {
            return None;
        }
        let folded = fold(text);
        if let Some(codes) = self.by_name.get(&folded) {
            return Some(Mention { codes: codes.clone(), sureness: 1 });
        }
        let mut rest = folded.as_str();
        loop {
            let before = rest;
            for word in TITLE {
                rest = rest.strip_prefix(word).filter(|rest| rest.starts_with(' ')).map_or(rest, str::trim_start);
                rest = rest.strip_suffix(word).filter(|rest| rest.ends_with(' ')).map_or(rest, str::trim_end);
            }
            rest = rest.trim_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
            if rest == before {
                break;
            }
        }
        let codes = self.by_name.get(rest).filter(|_| rest != folded)?;
        Some(Mention { codes: codes.clone(), sureness: 2 })
    }

    /// The country that texts speak of most often, by far.
    pub(super) fn spoken_of<'t>(&self, texts: impl Iterator<Item = &'t str>) -> Option<CountryCode> {
        let mut counts: SortedMap<CountryCode, usize> = SortedMap::new();
        let mut words_left = MOST_WORDS;
        for text in texts {
            let folded = fold(text);
            let words: Vec<&str> = folded.split(' ').collect();
            for (place, word) in words.iter().enumerate() {
                let two = words.get(place + 1).map(|next| format!("{word} {next}"));
                let code = [Some((*word).to_owned()), two].into_iter().flatten().find_map(|name| {
                    match self.by_name.get(&name)?.as_slice() {
                        [code] => Some(*code),
                        _ => None,
                    }
                });
                if let Some(code) = code {
                    *counts.get_or_default(code) += 1;
                }
            }
            words_left = words_left.saturating_sub(words.len());
            if words_left == 0 {
                break;
            }
        }
        let (&code, &most) = counts.iter().max_by_key(|(_, count)| **count)?;
        let next = counts.iter().filter(|(other, _)| **other != code).map(|(_, count)| *count).max().unwrap_or(0);
        (most >= FEWEST && most >= 2 * next).then_some(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country_page::html::lines_of;
    use crate::wire::samples::countries;

    #[test]
    fn a_line_names_a_country_or_does_not() {
        let list = countries();
        let names = Names::of(&list);
        let named = |text: &str| {
            let mention = names.named(text)?;
            Some((mention.codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), mention.sureness))
        };
        let one = |code: &str, sureness| Some((code.to_owned(), sureness));
        assert_eq!(named("Azerbaijan"), one("AZE", 1));
        assert_eq!(named("50. Azerbaijan 63.64"), one("AZE", 2));
        assert_eq!(named("NCSI :: Chile"), one("CHL", 2));
        assert_eq!(named("The law of Azerbaijan"), None);
        assert_eq!(named("Azerbaijan."), None, "the end of a sentence");
        assert_eq!(named("in"), None);
    }

    #[test]
    fn the_address_of_a_page_says_whose_it_is() {
        let list = countries();
        let names = Names::of(&list);
        let found = |text: &str| names.by_address(&lines_of(text)[0]);
        let by_address = |text: &str| found(text).map(|(mention, _)| mention.codes[0].to_string());
        let (_, address) = found("See https://ncsi.ega.ee/country/az/.").unwrap();
        assert_eq!(address.as_ref().map(WebAddress::as_str), Some("https://ncsi.ega.ee/country/az/"));
        assert_eq!(by_address("https://ncsi.ega.ee/country/az_2022/?allData=1 3/9").as_deref(), Some("AZE"));
        assert_eq!(by_address("https://ncsi.ega.ee/country/ee/").as_deref(), Some("EST"));
        assert_eq!(by_address("https://ncsi.ega.ee/country/azx"), None);
        assert_eq!(by_address("https://example.org/country/az"), None);
    }

    #[test]
    fn evidence_that_speaks_of_one_country_gives_a_guess() {
        let list = countries();
        let names = Names::of(&list);
        let texts = ["the Republic of Azerbaijan", "Azerbaijan", "AZERBAIJAN and Georgia"];
        assert_eq!(names.spoken_of(texts.into_iter()).map(|code| code.to_string()).as_deref(), Some("AZE"));
        assert_eq!(names.spoken_of(["Azerbaijan", "Azerbaijan"].into_iter()), None);
    }
}
