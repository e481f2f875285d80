//! Checksums, by which it shows that something was cut off or altered on the way: the CRC-32 that ZIP archives and links
//! carry, and the SHA-256 that Data Packages name.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The CRC-32 of ISO 3309, bits reflected. Against accidents only: whoever alters bytes on purpose can mend it.
///
/// Bit by bit: a table of 16 kB would make the program larger to save microseconds.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}

/// `sha256:` and the hash in hexadecimal, as Data Packages write it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let mut hash = Sha256Hash::default();
    hash.add(bytes);
    format!("sha256:{}", hash.finish())
}

/// A hash of bytes that come in pieces.
#[derive(Clone, Default)]
pub struct Sha256Hash(Sha256);

impl Sha256Hash {
    /// The next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all pieces: 64 hexadecimal digits.
    #[must_use]
    pub fn finish(self) -> String {
        self.0.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_one_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
