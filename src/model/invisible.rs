//! Characters that nobody sees: they come along when text is copied out of spreadsheets and web pages.

/// Whether a character takes no room and shows nothing: joiners, marks of direction, soft hyphens, fillers (of the
/// characters that Unicode calls default ignorable, those that carry no accent or emoji of their own).
#[must_use]
pub const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || is_invisible(letter)
}

/// Whether a text shows nothing at all: it is empty, or of spaces and invisible characters alone.
#[must_use]
pub fn shows_nothing(text: &str) -> bool {
    text.chars().all(is_blank)
}

/// A text without the spaces, no-break ones too, and the invisible characters around it.
#[must_use]
pub fn without_blanks_around(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// A text with the number of each character in it that could not be seen, or be told from a space: `1.1[U+00A0]`.
#[must_use]
pub fn with_blanks_named(text: &str) -> String {
    let mut named = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter != ' ' && is_blank(letter) {
            named.push_str(&format!("[U+{:04X}]", u32::from(letter)));
        } else {
            named.push(letter);
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_nothing_and_is_named_where_it_matters() {
        assert!(shows_nothing("") && shows_nothing(" \u{a0}\n") && shows_nothing("\u{200b}\u{2060}\u{3164}"));
        assert!(!shows_nothing("\u{200b}a") && !shows_nothing("👩‍⚖️") && !shows_nothing("ə"));
        assert_eq!(without_blanks_around("\u{feff}1.1\u{a0}"), "1.1");
        assert_eq!(without_blanks_around("a\u{a0}b"), "a\u{a0}b");
        assert_eq!(with_blanks_named(" 1.1\u{a0}\u{200b}"), " 1.1[U+00A0][U+200B]");
        assert_eq!(with_blanks_named("Dövlət və hüquq"), "Dövlət və hüquq");
    }
}
