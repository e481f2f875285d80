//! By what a state of an assessment is known again.

use std::fmt;

/// A short fingerprint of what an assessment said: two states with the same mark say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StateMark([u8; 8]);

impl StateMark {
    /// The most marks that an assessment keeps; older ones are forgotten.
    pub const MOST: usize = 40;
    /// How many hexadecimal digits it is written with.
    pub const DIGITS: usize = 16;

    /// From its bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 8] {
        &self.0
    }

    /// Reads 16 hexadecimal digits in either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_written = text.len() == Self::DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = is_written.then(|| u64::from_str_radix(text, 16).ok())??;
        Some(Self(number.to_be_bytes()))
    }
}

impl fmt::Display for StateMark {
    /// 16 hexadecimal digits in lower case.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", u64::from_be_bytes(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_sixteen_digits() {
        let text = "00f0c44298fc1c14";
        assert_eq!(StateMark::parse(&text.to_uppercase()).map(|found| found.to_string()).as_deref(), Some(text));
        for wrong in ["", "+0f0c44298fc1c14", &text[1..], &format!("{text}0"), "éééééééé"] {
            assert_eq!(StateMark::parse(wrong), None, "{wrong}");
        }
    }
}
