//! What a copy of an assessment is called that came from elsewhere: as the one it was made of, with when and how it came,
//! so that the two can be told apart.

use crate::model::assessment::Name;
use crate::model::{AsOf, Day};
use crate::text::{Catalogue, Message, say};

/// How an assessment came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came<'a> {
    /// By a link.
    ByLink,
    /// In the file of this name.
    InFile(&'a str),
}

/// The name of a copy. Where that is too long, letters are left out of the names of what came and of its file, and not out
/// of when and how it came.
#[must_use]
pub fn copy_name(words: &Catalogue, name: &str, came: Came<'_>, day: Day) -> Name {
    let said = |name: &str, file: &str| -> Message {
        let day = AsOf::from(day);
        match came {
            Came::ByLink => say::assess_copy_by_link(name, day),
            Came::InFile(_) => say::assess_copy_in_file(name, day, file),
        }
    };
    let file = match came {
        Came::ByLink => String::new(),
        Came::InFile(file) => shortened(file, Name::MOST / 3),
    };
    let around = words.say(&said("", &file)).chars().count();
    let room = Name::MOST.saturating_sub(around);
    Name::cut(&words.say(&said(&shortened(name, room), &file)))
}

/// A text of at most so many letters.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn named(tag: &str, name: &str, came: Came<'_>) -> String {
        let words = Catalogue::of(Language::from_tag(tag).unwrap());
        copy_name(&words, name, came, Day::parse("2026-11-29").unwrap()).to_string()
    }

    #[test]
    fn a_copy_says_when_and_how_it_came() {
        let name = "Azerbaijan, NCSI 2018";
        assert_eq!(named("en", name, Came::ByLink), "Azerbaijan, NCSI 2018 (copy of 29 November 2026, by link)");
        let file = Came::InFile("theirs.json");
        assert_eq!(named("en", name, file), "Azerbaijan, NCSI 2018 (copy of 29 November 2026, from theirs.json)");
        assert_eq!(named("az", name, Came::ByLink), "Azerbaijan, NCSI 2018 (surət, 29 noyabr 2026, keçidlə)");
        assert_eq!(named("az", name, file), "Azerbaijan, NCSI 2018 (surət, 29 noyabr 2026, theirs.json faylından)");
    }

    #[test]
    fn a_long_name_is_cut_before_that() {
        for (came, end) in [
            (Came::ByLink, "… (copy of 29 November 2026, by link)".to_owned()),
            (Came::InFile(&"f".repeat(500)), "f…)".to_owned()),
        ] {
            let found = named("en", &"ə".repeat(500), came);
            assert_eq!(found.chars().count(), Name::MOST);
            assert!(found.starts_with('ə') && found.ends_with(&end) && found.contains("29 November 2026"), "{found}");
        }
    }
}
