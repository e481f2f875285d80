//! Addresses as people type them: what is taken, and why another is not.

use super::{Message, say};
use crate::model::{AddressError, WebAddress, without_blanks_around};

/// Reads what was typed, without the blanks around it; nothing typed is no address.
///
/// # Errors
/// Why it is not taken.
pub fn read_typed_address(typed: &str) -> Result<Option<WebAddress>, Message> {
    let typed = without_blanks_around(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    WebAddress::check(typed).map(Some).map_err(|why| why_not(typed, why))
}

fn why_not(typed: &str, why: AddressError) -> Message {
    let lower = typed.to_ascii_lowercase();
    match why {
        AddressError::Scheme if ["https://", "http://"].iter().any(|scheme| scheme.starts_with(&lower)) => {
            say::evidence_address_unfinished()
        }
        AddressError::Scheme => say::evidence_address_scheme(),
        AddressError::Host => say::evidence_address_unfinished(),
        AddressError::Letter(_) => say::evidence_address_letters(),
        AddressError::User => say::evidence_address_user(),
        AddressError::Port => say::evidence_address_port(),
        AddressError::TooLong => say::evidence_address_long(WebAddress::MOST),
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
        assert!(read_typed_address("https://dövlət.az").is_ok());
        assert_eq!(read_typed_address("https://a b"), Err(say::evidence_address_letters()));
        assert_eq!(read_typed_address("https://user:secret@host.az/"), Err(say::evidence_address_user()));
        assert_eq!(read_typed_address("https://host.az:99999/"), Err(say::evidence_address_port()));
        let long = format!("https://{}", "a".repeat(WebAddress::MOST));
        assert_eq!(read_typed_address(&long), Err(say::evidence_address_long(WebAddress::MOST)));
    }
}
