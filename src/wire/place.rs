//! Which field of a JSON text stands at a line and column: errors for people name the field.
//!
//! `serde_path_to_error` does the same by wrapping every reader, which made the site an eighth larger.

/// A step into the text: a field of an object or a place in a list.
enum Step {
    Field { name: String, is_name_next: bool },
    Place(usize),
}

/// The path of what stands before `column` (in bytes) of `line`, both from 1, such as `areas[2].max`; empty for
/// the text as a whole.
pub(super) fn path_at(text: &str, line: usize, column: usize) -> String {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = text.len().min(start.saturating_add(column));
    let before = text.as_bytes().get(..end).unwrap_or_default();
    let mut path = Vec::new();
    let mut bytes = before.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' => path.push(Step::Field { name: String::new(), is_name_next: true }),
            b'[' => path.push(Step::Place(0)),
            b'}' | b']' => drop(path.pop()),
            b'"' => {
                let found = string(&mut bytes);
                if let Some(Step::Field { name, is_name_next: is_name_next @ true }) = path.last_mut() {
                    *name = found;
                    *is_name_next = false;
                }
            }
            b',' => match path.last_mut() {
                Some(Step::Field { is_name_next, .. }) => *is_name_next = true,
                Some(Step::Place(place)) => *place += 1,
                None => {}
            },
            _ => {}
        }
    }
    print(&path)
}

/// The rest of a string up to its closing quote.
fn string(bytes: &mut impl Iterator<Item = u8>) -> String {
    let mut content = Vec::new();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => content.extend(bytes.next()),
            other => content.push(other),
        }
    }
    String::from_utf8_lossy(&content).into_owned()
}

fn print(path: &[Step]) -> String {
    let mut printed = String::new();
    for step in path {
        match step {
            Step::Field { name, .. } => {
                if !printed.is_empty() {
                    printed.push('.');
                }
                printed.push_str(name);
            }
            Step::Place(place) => printed.push_str(&format!("[{place}]")),
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read into")]
    struct File {
        areas: Vec<Area>,
        names: BTreeMap<String, String>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read into")]
    struct Area {
        max: u32,
    }

    fn place_of_error(text: &str) -> String {
        let error = serde_json::from_str::<File>(text).unwrap_err();
        path_at(text, error.line(), error.column())
    }

    #[test]
    fn names_the_field_that_does_not_fit() {
        assert_eq!(place_of_error("{\"areas\": [{\"max\": 1},\n {\"max\": \"x, y\"}], \"names\": {}}"), "areas[1].max");
        assert_eq!(place_of_error("{\"areas\": [], \"names\": {\"a\\\"b\": \"c\", \"d\": 3}}"), "names.d");
        assert_eq!(place_of_error("{\"areas\": [{\"max\": 1}, {}], \"names\": {}}"), "areas[1]");
        assert_eq!(place_of_error("{\"areas\": []}"), "");
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,60}", line in 0_usize..5, column in 0_usize..80) {
            let _ = path_at(&text, line, column);
        }
    }
}
