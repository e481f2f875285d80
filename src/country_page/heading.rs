//! Headings of areas and indicators: a number, a name, and figures behind it (`1.2. Coordination format 222`).

use super::figures::start_of_run;
use crate::text::fold;

/// A line that may be such a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading<'a> {
    /// Its number, without a point at the end.
    pub(super) id: &'a str,
    /// Its name.
    pub(super) name: &'a str,
    /// The figures behind the name, nothing where there are none.
    pub(super) run: &'a str,
}

/// The longest line that is looked at.
const LONGEST: usize = 300;

impl<'a> Heading<'a> {
    /// The heading that a line may be.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let first = text.bytes().next()?;
        if !first.is_ascii_digit() || text.len() > LONGEST {
            return None;
        }
        let area = digits(text)?;
        let behind = text.get(area..)?.strip_prefix('.')?;
        let (id, rest) = match digits(behind) {
            Some(indicator) => {
                let rest = behind.get(indicator..)?;
                (text.get(..area + 1 + indicator)?, rest.strip_prefix('.').unwrap_or(rest))
            }
            None => (text.get(..area)?, behind),
        };
        // `1.1.19` is a clause of some law, and `20-5` too.
        if !rest.starts_with(|letter: char| letter == ' ' || letter.is_alphabetic()) {
            return None;
        }
        let rest = rest.trim_start();
        let (name, run) = rest.split_at_checked(start_of_run(rest))?;
        Some(Self { id, name: name.trim_end_matches([' ', '-', '–', ':']), run: run.trim() })
    }
}

/// How many digits a text begins with, where they are one or two.
fn digits(text: &str) -> Option<usize> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&count).then_some(count)
}

/// How well a name on a page agrees with one that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Hardly or not.
    None,
    /// Most of the words are the same.
    Similar,
    /// It is the same, but for letters' case and marks; or one is the beginning of the other.
    Same,
}

/// A name that is known, made comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KnownName {
    folded: String,
}

/// Names shorter than this begin too many others.
const SHORTEST: usize = 10;

impl KnownName {
    pub(super) fn of(name: &str) -> Self {
        Self { folded: fold(name) }
    }

    /// How well a name on a page agrees with it.
    pub(super) fn likeness(&self, name: &str) -> Likeness {
        let name = fold(name);
        let begins = |long: &str, short: &str| {
            short.len() >= SHORTEST
                && long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        if name == self.folded
            || begins(&self.folded, &name)
            || begins(&name, &self.folded) && name.len() < 2 * self.folded.len()
        {
            return Likeness::Same;
        }
        let words: Vec<&str> = self.folded.split(' ').collect();
        let there: Vec<&str> = name.split(' ').collect();
        let common = words.iter().filter(|word| there.contains(word)).count();
        if 2 * common > words.len().max(there.len()) { Likeness::Similar } else { Likeness::None }
    }

    /// Whether it is the same but for letters' case and marks.
    pub(super) fn is(&self, name: &str) -> bool {
        self.folded == fold(name)
    }

    /// Whether a name on a page is its beginning, cut off between two words.
    pub(super) fn begins_with(&self, name: &str) -> bool {
        let name = fold(name);
        name.len() >= SHORTEST && self.folded.strip_prefix(&name).is_some_and(|rest| rest.starts_with(' '))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_has_a_number_a_name_and_figures() {
        let of = |text| Heading::of(text).map(|heading| (heading.id, heading.name, heading.run));
        assert_eq!(of("1. Policy development 4/7 57%47 57%"), Some(("1", "Policy development", "4/7 57%47 57%")));
        assert_eq!(of("11.4. 24/7 contact point 222"), Some(("11.4", "24/7 contact point", "222")));
        assert_eq!(of("1.1 Unit - 003"), Some(("1.1", "Unit", "003")));
        assert_eq!(of("1.1.Unit"), Some(("1.1", "Unit", "")));
        for other in ["", "Unit", "12", "20-5.2. The law", "3.1.19. and", "16.01.24", "2023. A year", "6.", "1.é"] {
            assert!(of(other).is_none_or(|(_, name, _)| name == "é"), "{other}");
        }
    }

    #[test]
    fn names_agree_in_spite_of_letters_and_marks() {
        let known = KnownName::of("Competent supervisory authority (digital services)");
        assert_eq!(known.likeness("COMPETENT SUPERVISORY AUTHORITY"), Likeness::Same);
        assert_eq!(known.likeness("Competent authority for digital services"), Likeness::Similar);
        assert_eq!(known.likeness("Cybercrime unit"), Likeness::None);
        assert!(known.begins_with("Competent supervisory authority") && !known.begins_with("Competent supervis"));
    }
}
