//! Texts that people type, each with the most that it may hold.

use crate::model::shows_nothing;
use std::fmt;

/// A text of at most `MOST` characters (Unicode scalar values), without control characters but tab and line breaks.
/// An empty one stands for nothing typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoundedText<const MOST: usize>(String);

/// What an assessment or a kept state of it is called: up to 200 characters.
pub type Name = BoundedText<200>;
/// The title of a piece of evidence: up to 500 characters.
pub type Title = BoundedText<500>;
/// A body, an issuer, a reference to a law: up to 300 characters.
pub type Phrase = BoundedText<300>;
/// A note or a quotation: up to 5,000 characters.
pub type Prose = BoundedText<5_000>;
/// In which language a piece of evidence is, best by its BCP 47 tag (`az`): up to 35 characters, as long as such a tag
/// may be expected to be (RFC 5646, 4.4.1).
pub type LanguageName = BoundedText<35>;
/// The name of a file: up to 255 characters, the most that file systems take.
pub type FileName = BoundedText<255>;

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// It is longer than it may be.
    #[error("{found} characters are more than {most}")]
    TooLong {
        /// How many characters it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// It holds a control character, which no key types and no page shows.
    #[error("holds the control character {0:?}")]
    Control(char),
}

fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')
}

impl<const MOST: usize> BoundedText<MOST> {
    /// The most characters that it may have.
    pub const MOST: usize = MOST;

    /// Takes a text as it is, spaces at its ends included.
    ///
    /// # Errors
    /// When it is too long or holds a control character.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        if let Some(letter) = text.chars().find(|&letter| is_control(letter)) {
            return Err(TextError::Control(letter));
        }
        let found = if text.len() <= MOST { 0 } else { text.chars().count() };
        if found > MOST { Err(TextError::TooLong { found, most: MOST }) } else { Ok(Self(text.to_owned())) }
    }

    /// Takes as much of a text as fits: without control characters, and cut off at the end.
    #[must_use]
    pub fn cut(text: &str) -> Self {
        Self(text.chars().filter(|&letter| !is_control(letter)).take(MOST).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it says nothing: empty, or of spaces and characters that nobody sees alone.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        shows_nothing(&self.0)
    }
}

impl<const MOST: usize> fmt::Display for BoundedText<MOST> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_and_not_bytes() {
        let longest = "ə".repeat(200);
        assert_eq!(Name::parse(&longest).map(|name| name.as_str().len()), Ok(400));
        assert_eq!(Name::parse(&format!("{longest}ə")), Err(TextError::TooLong { found: 201, most: 200 }));
        assert_eq!(Name::cut(&format!("{longest}ə")).as_str(), longest);
    }

    #[test]
    fn takes_what_people_type_and_nothing_that_no_key_types() {
        let typed = " <b>line</b>\n\tnext\r\n👩‍⚖️ ";
        assert_eq!(Prose::parse(typed).unwrap().as_str(), typed);
        for letter in ['\0', '\u{8}', '\u{1b}', '\u{7f}', '\u{85}'] {
            assert_eq!(Prose::parse(&format!("a{letter}")), Err(TextError::Control(letter)));
            assert_eq!(Prose::cut(&format!("a{letter}b")).as_str(), "ab");
        }
        assert!(Prose::parse(" \n").unwrap().is_blank());
        assert!(Name::parse("\u{200b}\u{a0}").unwrap().is_blank(), "of invisible letters");
    }
}
