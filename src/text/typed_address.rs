//! Addresses as people type them: what is taken, and why another is not.

use super::{Message, say};
use crate::model::WebAddress;

/// The most characters of an address.
const MOST: usize = 2_000;

/// Reads what was typed, without the spaces around it; nothing typed is no address.
///
/// # Errors
/// Why it is not taken.
pub fn read_typed_address(typed: &str) -> Result<Option<WebAddress>, Message> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    WebAddress::parse(typed).map(Some).ok_or_else(|| why_not(typed))
}

fn why_not(typed: &str) -> Message {
    let lower = typed.to_ascii_lowercase();
    let schemes = ["https://", "http://"];
    if schemes.iter().any(|scheme| scheme.starts_with(&lower)) {
        say::evidence_address_unfinished()
    } else if !schemes.iter().any(|scheme| lower.starts_with(scheme)) {
        say::evidence_address_scheme()
    } else if typed.bytes().any(|byte| !byte.is_ascii_graphic()) {
        say::evidence_address_letters()
    } else {
        say::evidence_address_long(MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_why_an_address_is_not_taken() {
        assert_eq!(read_typed_address("  "), Ok(None));
        assert_eq!(read_typed_address(" https://e-qanun.az/1 \n").unwrap().unwrap().as_str(), "https://e-qanun.az/1");
        for typed in ["h", "HTTPS:", "http://", "https://"] {
            assert_eq!(read_typed_address(typed), Err(say::evidence_address_unfinished()), "{typed}");
        }
        for typed in ["javascript:alert(1)", "htp:/x", "e-qanun.az", "data:text/html,x", "//e-qanun.az"] {
            assert_eq!(read_typed_address(typed), Err(say::evidence_address_scheme()), "{typed}");
        }
        for typed in ["https://dövlət.az", "https://a b"] {
            assert_eq!(read_typed_address(typed), Err(say::evidence_address_letters()), "{typed}");
        }
        let longest = format!("https://{}", "a".repeat(MOST - 8));
        assert!(read_typed_address(&longest).is_ok());
        assert_eq!(read_typed_address(&format!("{longest}a")), Err(say::evidence_address_long(MOST)));
    }
}
