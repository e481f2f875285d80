//! Where something stands in a file, for people: line and column, and the path of the field.

use super::scan::Entry;
use super::written::said;
use crate::wire::Shape;
use crate::wire::report::cut;

/// The line of a byte, from 1, and how many bytes of the line stand before it.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    (lines(before) + 1, before.len() - start)
}

/// How many lines end in a piece of text.
pub(super) fn lines(piece: &[u8]) -> usize {
    piece.iter().filter(|byte| **byte == b'\n').count()
}

/// The path of an entry, such as `areas[2].max`; empty for the text as a whole. Also of the entry that would come next
/// where the text ends too early.
pub(super) fn path(text: &str, entries: &[Entry], target: usize) -> String {
    let mut path = String::new();
    let mut at = 0;
    while let Some(around) = entries.get(at).filter(|around| at < target && target < around.next) {
        let is_object = around.shape == Shape::Object;
        let mut number = 0_usize;
        let mut child = at + 1;
        // Of a list the child itself, of an object the value behind the name.
        let inside = loop {
            let value = child + usize::from(is_object);
            let next = entries.get(value).map_or(usize::MAX, |entry| entry.next);
            if target < next {
                break value;
            }
            (child, number) = (next, number + 1);
        };
        if is_object {
            let Some(name) = entries.get(child) else { break };
            let name = text.get(name.start..name.end).and_then(said).unwrap_or_default();
            join(&mut path, &name);
        } else {
            path.push_str(&format!("[{number}]"));
        }
        at = inside;
    }
    path
}

/// Adds the name of a field to a path.
pub(super) fn join(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(&cut(name));
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use proptest::prelude::*;

    /// The path of the value that begins with `sign`, or of the place where the text ends too early.
    fn path_of(text: &str, sign: &str) -> String {
        let (entries, fault) = scan(text);
        let found = entries.iter().position(|entry| text[entry.start..entry.end].starts_with(sign));
        path(text, &entries, if fault.is_some() { entries.len() } else { found.unwrap() })
    }

    #[test]
    fn names_the_field() {
        let text = "{\"areas\": [{\"max\": 1},\n {\"max\": \"x, y\"}], \"a\\\"b\": {\"c\": [[7], 8]}}";
        assert_eq!(path_of(text, "\"x"), "areas[1].max");
        assert_eq!(path_of(text, "8"), "a\"b.c[1]");
        assert_eq!(path_of(text, "7"), "a\"b.c[0][0]");
        assert_eq!(path_of(text, "{"), "");
        assert_eq!(path_of("{\"a\": [1, {\"b\": \"c", ""), "a[1].b");
        assert_eq!(path_of("{\"a\":", ""), "a");
        assert_eq!(line_and_column(text, text.find("\"x").unwrap()), (2, 9));
    }

    proptest! {
        #[test]
        fn never_panics(text in "[\\[\\]{}\",:a1 ]{0,30}", target in 0_usize..20) {
            let (entries, _) = scan(&text);
            prop_assert!(path(&text, &entries, target).len() <= 200);
        }
    }
}
