//! The text of a JSON file into a row of entries: every value, and every name of a field, with where it stands.
//!
//! By hand and not by `serde_json`, which does not say where values stand, and which is compiled anew for each type that
//! it reads. The tests hold it against `serde_json`.

use crate::wire::Shape;
use std::cell::Cell;

/// Files written here are nine deep; there is room for what is to come.
pub(super) const MOST_DEPTH: usize = 40;

/// A value, or the name of a field, which stands before its value.
#[derive(Debug)]
pub(super) struct Entry {
    /// What it is; a name is a text.
    pub(super) shape: Shape,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// The place in the row of what follows it and all that is in it. That of a list or an object which the text does not
    /// close is beyond the row.
    pub(super) next: usize,
    /// Whether a reader asked for it.
    pub(super) is_read: Cell<bool>,
}

/// Where a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) kind: FaultKind,
}

/// What is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaultKind {
    CutOff,
    Senseless,
    TooDeep,
}

/// The entries of a text, up to the fault where there is one.
pub(super) fn scan(text: &str) -> (Vec<Entry>, Option<Fault>) {
    let mut scan =
        Scan { bytes: text.as_bytes(), at: 0, entries: Vec::with_capacity(text.len() / 8), open: Vec::new() };
    let fault = scan.whole().err();
    (scan.entries, fault)
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    entries: Vec<Entry>,
    /// The lists and objects around, by their places in the row.
    open: Vec<usize>,
}

impl Scan<'_> {
    fn whole(&mut self) -> Result<(), Fault> {
        loop {
            if self.opens()? {
                continue;
            }
            while let Some(&around) = self.open.last() {
                let is_object = self.entries.get(around).is_some_and(|entry| entry.shape == Shape::Object);
                match self.sign() {
                    Some(b',') => {
                        self.at += 1;
                        if is_object {
                            self.name()?;
                        }
                        break;
                    }
                    Some(b'}') if is_object => self.close(),
                    Some(b']') if !is_object => self.close(),
                    _ => return Err(self.fault()),
                }
            }
            if self.open.is_empty() {
                return if self.sign().is_none() { Ok(()) } else { Err(self.fault()) };
            }
        }
    }

    /// Reads a value, or the beginning of one. Whether the next thing to read is a value in it.
    fn opens(&mut self) -> Result<bool, Fault> {
        let (shape, closing) = match self.sign() {
            Some(b'{') => (Shape::Object, b'}'),
            Some(b'[') => (Shape::List, b']'),
            Some(b'"') => return self.text().map(|()| false),
            Some(b't') => return self.word(b"true", Shape::Truth),
            Some(b'f') => return self.word(b"false", Shape::Truth),
            Some(b'n') => return self.word(b"null", Shape::Null),
            Some(b'-' | b'0'..=b'9') => return self.number().map(|()| false),
            _ => return Err(self.fault()),
        };
        if self.open.len() >= MOST_DEPTH {
            return Err(Fault { at: self.at, kind: FaultKind::TooDeep });
        }
        self.open.push(self.entries.len());
        self.entry(shape, self.at);
        self.at += 1;
        if self.sign() == Some(closing) {
            self.close();
            return Ok(false);
        }
        if shape == Shape::Object {
            self.name()?;
        }
        Ok(true)
    }

    fn close(&mut self) {
        self.at += 1;
        let next = self.entries.len();
        if let Some(entry) = self.open.pop().and_then(|around| self.entries.get_mut(around)) {
            (entry.end, entry.next) = (self.at, next);
        }
    }

    /// The name of a field and the colon behind it.
    fn name(&mut self) -> Result<(), Fault> {
        if self.sign() != Some(b'"') {
            return Err(self.fault());
        }
        self.text()?;
        if self.sign() != Some(b':') {
            return Err(self.fault());
        }
        self.at += 1;
        Ok(())
    }

    fn text(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    match self.byte() {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {}
                        Some(b'u') => {
                            for _ in 0..4 {
                                self.at += 1;
                                if !self.byte().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                                    return Err(self.fault());
                                }
                            }
                        }
                        _ => return Err(self.fault()),
                    }
                }
                Some(0x20..) => {}
                _ => return Err(self.fault()),
            }
            self.at += 1;
        }
        self.at += 1;
        self.entry(Shape::Text, start);
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.skip(b'-');
        if self.byte() == Some(b'0') {
            self.at += 1
        } else {
            self.digits()?
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _ = self.skip(b'+') || self.skip(b'-');
            self.digits()?;
        }
        self.entry(Shape::Number, start);
        Ok(())
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault()) } else { Ok(()) }
    }

    fn word(&mut self, word: &[u8], shape: Shape) -> Result<bool, Fault> {
        let start = self.at;
        for letter in word {
            if !self.skip(*letter) {
                return Err(self.fault());
            }
        }
        self.entry(shape, start);
        Ok(false)
    }

    fn skip(&mut self, byte: u8) -> bool {
        let is_there = self.byte() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The next byte that is not white space.
    fn sign(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Adds what ends here; a list or an object ends once it is closed.
    fn entry(&mut self, shape: Shape, start: usize) {
        let is_open = matches!(shape, Shape::List | Shape::Object);
        let next = if is_open { usize::MAX } else { self.entries.len() + 1 };
        self.entries.push(Entry { shape, start, end: self.at, next, is_read: Cell::new(false) });
    }

    fn fault(&self) -> Fault {
        let kind = if self.at >= self.bytes.len() { FaultKind::CutOff } else { FaultKind::Senseless };
        Fault { at: self.at, kind }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_and_names_know_where_they_stand() {
        let text = " {\"a\": [1, \"x\\\"]\"],\n \"b\" : {\"c\": true, \"c\": null}}";
        let (entries, fault) = scan(text);
        assert_eq!(fault, None);
        let written: Vec<_> = entries.iter().map(|entry| &text[entry.start..entry.end]).collect();
        let inner = "{\"c\": true, \"c\": null}";
        let expected = [
            text.trim(),
            "\"a\"",
            "[1, \"x\\\"]\"]",
            "1",
            "\"x\\\"]\"",
            "\"b\"",
            inner,
            "\"c\"",
            "true",
            "\"c\"",
            "null",
        ];
        assert_eq!(written, expected);
        assert_eq!(entries.iter().map(|entry| entry.next).collect::<Vec<_>>(), [11, 2, 5, 4, 5, 6, 11, 8, 9, 10, 11]);
    }

    #[test]
    fn depth_is_bounded_and_counted_outside_of_texts() {
        let nested = |deep| format!("{}\"[[\"{}", "[".repeat(deep), "]".repeat(deep));
        assert_eq!(scan(&nested(MOST_DEPTH)).1, None);
        assert_eq!(scan(&nested(MOST_DEPTH + 1)).1, Some(Fault { at: MOST_DEPTH, kind: FaultKind::TooDeep }));
        assert!(scan(&"[".repeat(1_000_000)).1.is_some());
    }

    fn agrees(text: &str) -> Result<(), TestCaseError> {
        let (entries, fault) = scan(text);
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(text);
        match (fault, theirs) {
            (None, Ok(_)) => {
                prop_assert_eq!(&text[entries[0].start..entries[0].end], text.trim_matches([' ', '\n', '\t']))
            }
            // Where a text is cut off and where it makes no sense is not told apart alike within escapes and numbers.
            (Some(_), Err(_)) => {}
            (ours, theirs) => prop_assert!(false, "{text}: {ours:?}, {theirs:?}"),
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_json_is_what_serde_json_takes_for_it(
            tokens in prop::collection::vec(prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\\", "\\n", "\\u12aB", "\\ud800", "\\x", "1", "-", "0", "01", ".5", "2.0",
                "e", "E+7", "1e-3", "true", "tru", "false", "null", " ", "\n", "\t", "ə", "\u{1}",
            ]), 0..12),
        ) {
            agrees(&tokens.concat())?;
        }

        #[test]
        fn texts_and_numbers_too(text in "(\"(\\\\[\"\\\\/bfnrtu]|[0-9a-f]{4}|\\PC){0,6}\"?|-?[0-9]{0,3}([.][0-9]{0,2})?([eE][-+]?[0-9]{0,2})?)") {
            agrees(&text)?;
        }
    }
}
