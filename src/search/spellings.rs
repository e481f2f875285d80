//! How something may be spelled, made comparable.

use crate::model::{Country, CountryCode, CountryGroup, Localized};
use crate::sort::SortSmall;
use crate::text::fold;

/// Fewer letters than this stand inside of so many words that nobody can mean them.
const FEWEST_INSIDE: usize = 3;

/// Words that are left out as often as they are written, in any of the languages.
const FILLING: [&str; 4] = ["the", "of", "and", "ve"];

/// Words that tables shorten.
const SHORTENED: [(&str, &str); 3] = [("st", "saint"), ("rep", "republic"), ("dem", "democratic")];

/// How what was typed stands in a spelling, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is a name, another name or a code.
    Whole,
    /// A name begins with it.
    Beginning,
    /// A word of a name begins with it.
    Word,
    /// It stands somewhere inside of a word.
    Inside,
}

/// The spellings of one thing that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spellings {
    /// Names in plain letters, with which what is typed may begin.
    names: Vec<String>,
    /// What is compared as a whole: names and codes by their [`key`].
    keys: Vec<String>,
}

impl Spellings {
    /// Of a country.
    #[must_use]
    pub fn of_country(country: &Country) -> Self {
        let codes = [country.code.as_str(), &country.alpha2];
        Self::new(&country.name, &country.aliases, &codes)
    }

    /// Of a group of countries.
    #[must_use]
    pub fn of_group(group: &CountryGroup) -> Self {
        Self::new(&group.name, &group.aliases, &[])
    }

    pub(super) fn of_code(code: CountryCode) -> Self {
        Self { names: Vec::new(), keys: vec![fold(code.as_str())] }
    }

    /// By its names in every language, other names, with which what is typed may begin as well, and codes, which count as a
    /// whole only.
    #[must_use]
    pub fn new(name: &Localized, aliases: &[String], codes: &[&str]) -> Self {
        let names: Vec<String> = name.forms().chain(aliases.iter().map(String::as_str)).map(fold).collect();
        let mut keys: Vec<String> = names.iter().map(|name| key(name)).collect();
        keys.extend(codes.iter().filter(|code| !code.is_empty()).map(|code| key(&fold(code))));
        Self { names, keys }
    }

    /// How well what was typed fits, in plain letters and by its [`key`]; none where it does not.
    #[must_use]
    pub fn fit(&self, typed: &str, typed_key: &str) -> Option<Fit> {
        if self.keys.iter().any(|key| key == typed_key) {
            return Some(Fit::Whole);
        }
        self.names.iter().filter_map(|name| fit(name, typed)).min()
    }
}

fn fit(name: &str, typed: &str) -> Option<Fit> {
    let mut places = name.match_indices(typed).map(|(place, _)| place);
    let first = places.next()?;
    let begins_word = |place: usize| name.get(..place).is_some_and(|before| before.ends_with(' '));
    if first == 0 {
        Some(Fit::Beginning)
    } else if begins_word(first) || places.any(begins_word) {
        Some(Fit::Word)
    } else {
        (typed.chars().count() >= FEWEST_INSIDE).then_some(Fit::Inside)
    }
}

/// What whole spellings have in common, made of plain letters: the words, in whatever order (“Korea, Republic of”), without
/// those that only fill, the letters of an abbreviation together (“U.K.”), and words that are shortened in full (“Congo, Dem. Rep.”).
#[must_use]
pub fn key(folded: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut spelled_out = false;
    for word in folded.split(' ') {
        let is_letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if is_letter && spelled_out => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
        spelled_out = is_letter;
    }
    if words.len() > 1 {
        words.retain(|word| !FILLING.contains(&word.as_str()));
        for word in &mut words {
            if let Some((_, whole)) = SHORTENED.iter().find(|(short, _)| short == word) {
                (*whole).clone_into(word);
            }
        }
    }
    words.sort_small();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_many_spellings() {
        for (typed, name) in [
            ("U.K.", "uk"),
            ("U. S. A.", "USA"),
            ("Korea, Republic of", "Republic of Korea"),
            ("Gambia, The", "The Gambia"),
            ("Trinidad & Tobago", "Trinidad and Tobago"),
            ("St. Kitts and Nevis", "Saint Kitts & Nevis"),
            ("D.R. Congo", "DR Congo"),
            ("Congo, Dem. Rep.", "Democratic Republic of the Congo"),
        ] {
            assert_eq!(key(&fold(typed)), key(&fold(name)), "{typed}");
        }
        for (one, other) in [("ve", "and"), ("st", "saint"), ("Guinea", "Guinea-Bissau"), ("Niger", "Nigeria")] {
            assert_ne!(key(&fold(one)), key(&fold(other)), "{one}");
        }
    }

    #[test]
    fn a_word_that_begins_so_comes_before_one_that_holds_it() {
        assert_eq!(fit("guinea bissau", "gui"), Some(Fit::Beginning));
        assert_eq!(fit("papua new guinea", "gui"), Some(Fit::Word));
        assert_eq!(fit("azerbaijan", "baijan"), Some(Fit::Inside));
        assert_eq!(fit("banana nan", "nan"), Some(Fit::Word), "the second place counts as well");
        assert_eq!(fit("seudiyye erebistani", "eu"), None, "two letters are anywhere");
    }
}
