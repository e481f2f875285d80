//! The order of names: by the alphabet of the language, which its catalogue spells out (`format_alphabet`).

use super::Catalogue;
use crate::sort::SortedMap;
use crate::text::fold;

/// An alphabet: one that holds Ç, Ə and X in their own places, or one that takes Ç for a C with a mark.
pub struct Alphabet(SortedMap<char, u32>);

/// What to sort names by. Those with the same key differ in punctuation or marks only.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderKey(Vec<u32>);

impl Catalogue {
    /// The alphabet of the language. To be kept while many names are sorted.
    #[must_use]
    pub fn alphabet(&self) -> Alphabet {
        let letters = self.format("format_alphabet", &[]);
        // Each word is one letter in its forms, such as `İi`: which form belongs to which is for the language to say.
        let places = letters.split_whitespace().zip(1..);
        let mut alphabet = SortedMap::new();
        alphabet.extend(places.flat_map(|(forms, place)| forms.chars().map(move |form| (form, place))));
        Alphabet(alphabet)
    }
}

impl Alphabet {
    /// What to sort a name by. Spaces come first, then letters; letters of other alphabets come last.
    #[must_use]
    pub fn key(&self, name: &str) -> OrderKey {
        let mut places = Vec::with_capacity(name.len());
        name.chars().for_each(|letter| self.place(letter, &mut places));
        OrderKey(places)
    }

    fn place(&self, letter: char, places: &mut Vec<u32>) {
        const BEHIND_ALL_LETTERS: u32 = 1_000;
        let own = |letter: char| self.0.get(&letter).copied();
        if let Some(place) = own(letter) {
            places.push(place);
        } else if letter.is_whitespace() || letter == '-' {
            places.push(0);
        } else {
            let base = fold(letter.encode_utf8(&mut [0; 4]));
            places.extend(base.chars().map(|base| own(base).unwrap_or(BEHIND_ALL_LETTERS + u32::from(base))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn sorted(language: Language, names: &[&str]) -> Vec<String> {
        let alphabet = Catalogue::of(language).alphabet();
        let mut names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        names.sort_by_key(|name| alphabet.key(name));
        names
    }

    #[test]
    fn azerbaijani_names_follow_the_azerbaijani_alphabet() {
        let azerbaijani = Language::from_tag("az").unwrap();
        let names =
            ["Lüksemburq", "Kuba", "Xorvatiya", "İran", "Əfqanıstan", "Çad", "Estoniya", "Qana", "Fici", "Cibuti"];
        let expected =
            ["Cibuti", "Çad", "Estoniya", "Əfqanıstan", "Fici", "Xorvatiya", "İran", "Kuba", "Qana", "Lüksemburq"];
        assert_eq!(sorted(azerbaijani, &names), expected);
    }

    #[test]
    fn english_takes_marked_letters_for_plain_ones() {
        let names = ["Turkmenistan", "Türkiye", "Côte d’Ivoire", "Costa Rica", "Guinea-Bissau", "Guinea"];
        let expected = ["Costa Rica", "Côte d’Ivoire", "Guinea", "Guinea-Bissau", "Türkiye", "Turkmenistan"];
        assert_eq!(sorted(Language::ENGLISH, &names), expected);
    }
}
