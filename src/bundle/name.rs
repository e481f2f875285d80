//! Names of files and columns: the same in every language, safe on every system.

use crate::sort::SortedSet;
use crate::text::fold;

const MOST_CHARACTERS: usize = 60;

/// What a file is called: what is inside, and whether all of it is (`ranking-gci-2024-full.csv`).
#[must_use]
pub fn file_name(what: &str, is_whole: bool, extension: &str) -> String {
    let extension = slug(extension, '-');
    format!("{}-{}.{extension}", slug(what, '-'), if is_whole { "full" } else { "filtered" })
}

/// The text in small Latin letters and digits, with a separator for all else; never empty, never a path.
pub(super) fn slug(text: &str, separator: char) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = words.collect::<Vec<_>>().join(&separator.to_string());
    slug.truncate(MOST_CHARACTERS);
    slug.truncate(slug.trim_end_matches(separator).len());
    if slug.is_empty() { "posture".to_owned() } else { slug }
}

/// The names with a number behind each that was there before, in letters of either case: `score`, `score_2`.
pub(super) fn unique(names: impl Iterator<Item = String>, separator: char) -> Vec<String> {
    let mut taken = SortedSet::new();
    let mut found = Vec::new();
    for name in names {
        let numbered = (2..).map(|number: usize| format!("{name}{separator}{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !taken.contains(&name.to_lowercase()))
            .unwrap_or(name);
        taken.insert(free.to_lowercase());
        found.push(free);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_file_name_says_what_is_inside_and_whether_all_of_it_is() {
        assert_eq!(file_name("ranking-gci-2024", true, "csv"), "ranking-gci-2024-full.csv");
        assert_eq!(file_name("compare AZE~GEO", false, "zip"), "compare-aze-geo-filtered.zip");
        assert_eq!(file_name("../../etc/passwd", true, "csv"), "etc-passwd-full.csv");
        assert_eq!(file_name("", true, "csv"), "posture-full.csv");
        assert_eq!(slug("Côte d’Ivoire, Əliyev", '_'), "cote_divoire_eliyev");
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let names = ["a", "a", "a_2", "a"].map(str::to_owned);
        assert_eq!(unique(names.into_iter(), '_'), ["a", "a_2", "a_2_2", "a_3"]);
    }

    proptest! {
        #[test]
        fn no_name_leaves_its_folder(text in "\\PC{0,80}") {
            let slug = slug(&text, '-');
            prop_assert!((1..=MOST_CHARACTERS).contains(&slug.len()));
            prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", slug);
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
        }
    }
}
