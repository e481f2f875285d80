//! What every file has in common: it says its format and version first.

use super::ReadError;
use super::place::path_at;
use super::report::cut;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The version of the data formats that this program reads and writes.
pub const VERSION: u32 = 1;

#[derive(Deserialize)]
struct Header {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
}

/// Reads a file of the given format, or says why not.
pub(super) fn read<T: DeserializeOwned>(text: &str, format: &'static str) -> Result<T, ReadError> {
    if text.trim_start().starts_with('<') {
        return Err(ReadError::WebPage);
    }
    let header: Header = serde_json::from_str(text).map_err(|error| json_error(&error))?;
    if header.format != format {
        let found = cut(&header.format);
        return Err(ReadError::OtherFormat { expected: format, found });
    }
    if header.version != VERSION {
        return Err(ReadError::OtherVersion { found: header.version, supported: VERSION });
    }
    fields(text)
}

/// Reads JSON of a known shape, naming the field that does not fit.
pub(super) fn fields<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    serde_json::from_str(text).map_err(|error| {
        if !error.is_data() {
            return json_error(&error);
        }
        let detail = error.to_string();
        let detail = detail.rsplit_once(" at line ").map_or(detail.as_str(), |(before, _)| before).to_owned();
        let (line, column) = (error.line(), error.column());
        ReadError::Field { path: path_at(text, line, column), detail, line, column }
    })
}

fn json_error(error: &serde_json::Error) -> ReadError {
    let (line, column) = (error.line(), error.column());
    if error.is_eof() { ReadError::Truncated { line, column } } else { ReadError::NotJson { line, column } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn failure(text: &str) -> ReadError {
        read::<serde_json::Value>(text, "posture.countries").unwrap_err()
    }

    #[test]
    fn names_what_came_instead() {
        assert_eq!(failure("<!doctype html><html>"), ReadError::WebPage);
        assert_eq!(failure(""), ReadError::Truncated { line: 1, column: 0 });
        assert!(matches!(failure("{\"format\": \"posture.count"), ReadError::Truncated { .. }));
        assert!(matches!(failure("{]"), ReadError::NotJson { line: 1, column: 2 }));
        assert!(matches!(failure("{}"), ReadError::OtherFormat { .. }));
        let newer = r#"{"format": "posture.countries", "version": 2}"#;
        assert_eq!(failure(newer), ReadError::OtherVersion { found: 2, supported: 1 });
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,80}") {
            let _ = read::<serde_json::Value>(&text, "posture.countries");
        }
    }
}
