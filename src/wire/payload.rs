//! Bytes as a text for a link: short, checked, and never larger than expected when unpacked.
//!
//! A version (one digit), then in base64url without padding: the CRC-32 of the bytes, lowest byte first, and the bytes
//! compressed (deflate, RFC 1951). Version 1 is read for ever; another form gets another digit.

use super::crc32;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The version that is written.
const VERSION: char = '1';
/// The best compression: a link is made once and is a few kilobytes at most.
const LEVEL: u8 = 9;

/// Why a text from a link gives no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayloadError {
    /// There is nothing.
    #[error("the link carries nothing")]
    Empty,
    /// Written in a version that this program does not know.
    #[error("the link is of version {found}; this program reads version {VERSION}")]
    UnknownVersion {
        /// What it begins with.
        found: char,
    },
    /// A character that no such text has.
    #[error("`{found}` cannot stand in the link")]
    BadCharacter {
        /// The first of them.
        found: char,
    },
    /// It ends before what it carries does.
    #[error("the link is cut off")]
    CutOff,
    /// Altered, or cut off where that cannot be told: it cannot be unpacked, or the checksum differs.
    #[error("the link is cut off or altered")]
    Damaged,
    /// It would unpack to more than was asked for.
    #[error("the link unpacks to more than {limit} bytes")]
    TooLarge {
        /// The most bytes.
        limit: usize,
    },
}

/// Packs bytes into a text of letters, digits, `-` and `_`.
#[must_use]
pub fn pack(bytes: &[u8]) -> String {
    let mut packed = crc32(bytes).to_le_bytes().to_vec();
    packed.extend(compress_to_vec(bytes, LEVEL));
    let mut text = String::from(VERSION);
    URL_SAFE_NO_PAD.encode_string(packed, &mut text);
    text
}

/// Unpacks what [`pack`] gave, to at most `limit` bytes; no more than that is ever held. Spaces around it are ignored.
///
/// # Errors
/// When the text is empty, of another version, damaged, or unpacks to more.
pub fn unpack(text: &str, limit: usize) -> Result<Vec<u8>, PayloadError> {
    let mut characters = text.trim().chars();
    match characters.next() {
        None => return Err(PayloadError::Empty),
        Some(VERSION) => {}
        Some(found) => return Err(PayloadError::UnknownVersion { found }),
    }
    let is_bad = |found: &char| !(found.is_ascii_alphanumeric() || matches!(found, '-' | '_'));
    if let Some(found) = characters.clone().find(is_bad) {
        return Err(PayloadError::BadCharacter { found });
    }
    // What is cut off within a byte ends in bits that no encoder leaves there; then only the whole bytes are looked at.
    let whole = |text: &str| URL_SAFE_NO_PAD.decode(text.get(..text.len() / 4 * 4).unwrap_or_default());
    let (packed, is_cut) = match URL_SAFE_NO_PAD.decode(characters.as_str()) {
        Ok(packed) => (packed, false),
        Err(_) => (whole(characters.as_str()).map_err(|_| PayloadError::Damaged)?, true),
    };
    let (sum, compressed) = packed.split_first_chunk().ok_or(PayloadError::CutOff)?;
    let bytes = decompress_to_vec_with_limit(compressed, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => PayloadError::TooLarge { limit },
        TINFLStatus::FailedCannotMakeProgress => PayloadError::CutOff,
        _ => PayloadError::Damaged,
    })?;
    if is_cut {
        return Err(PayloadError::Damaged);
    }
    if crc32(&bytes) == u32::from_le_bytes(*sum) { Ok(bytes) } else { Err(PayloadError::Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMIT: usize = 4_000;

    #[test]
    fn what_is_no_payload_says_why() {
        assert_eq!(unpack(" ", LIMIT), Err(PayloadError::Empty));
        assert_eq!(unpack("2AAAA", LIMIT), Err(PayloadError::UnknownVersion { found: '2' }));
        assert_eq!(unpack("ə", LIMIT), Err(PayloadError::UnknownVersion { found: 'ə' }));
        assert_eq!(unpack("1AA+A", LIMIT), Err(PayloadError::BadCharacter { found: '+' }));
        assert_eq!(unpack("1AAAA=", LIMIT), Err(PayloadError::BadCharacter { found: '=' }));
        for cut in ["1", "1A", "1AAAA", &FIRST[..FIRST.len() - 1], &FIRST[..20]] {
            assert_eq!(unpack(cut, LIMIT), Err(PayloadError::CutOff), "{cut}");
        }
        for damaged in ["1AAAAAP__", &FIRST.replace('z', "y")] {
            assert_eq!(unpack(damaged, LIMIT), Err(PayloadError::Damaged), "{damaged}");
        }
    }

    #[test]
    fn what_was_written_first_reads_for_ever() {
        assert_eq!(unpack(FIRST, LIMIT).as_deref(), Ok("Posture, Mövqe".as_bytes()));
    }

    #[test]
    fn a_little_that_unpacks_to_much_is_refused() {
        let bomb = pack(&vec![0; 10_000_000]);
        assert!(bomb.len() < 20_000, "{}", bomb.len());
        assert_eq!(unpack(&bomb, LIMIT), Err(PayloadError::TooLarge { limit: LIMIT }));
    }

    proptest! {
        #[test]
        fn what_is_packed_unpacks(bytes in proptest::collection::vec(any::<u8>(), 0..LIMIT)) {
            prop_assert_eq!(unpack(&pack(&bytes), LIMIT), Ok(bytes));
        }

        #[test]
        fn one_altered_character_is_found(bytes in proptest::collection::vec(any::<u8>(), 1..80), at: usize, other in "[-_a-zA-Z0-9]") {
            let text = pack(&bytes);
            let at = at % text.len();
            let altered = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            prop_assert!(altered == text || unpack(&altered, LIMIT).is_err() || unpack(&altered, LIMIT) == Ok(bytes));
        }

        #[test]
        fn a_text_that_is_cut_off_is_found(bytes in proptest::collection::vec(any::<u8>(), 1..80), at: usize) {
            let text = pack(&bytes);
            let cut = unpack(&text[..at % text.len()], LIMIT);
            prop_assert!(matches!(cut, Err(PayloadError::CutOff | PayloadError::Empty)), "{cut:?}");
        }

        #[test]
        fn nothing_panics_or_grows(text in "1?\\PC{0,60}|1[-_a-zA-Z0-9]{0,200}") {
            if let Ok(bytes) = unpack(&text, LIMIT) {
                prop_assert!(bytes.len() <= LIMIT);
            }
        }
    }

    /// By the first version of this program.
    const FIRST: &str = "1zATC1wvILy4pLUrVUfA9vK2sMBUA";
}
