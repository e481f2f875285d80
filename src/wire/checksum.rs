//! The checksum that ZIP archives and links carry, so that what was cut off or altered on the way shows.

/// The CRC-32 of ISO 3309, bits reflected. Against accidents only: whoever alters bytes on purpose can mend it.
///
/// Bit by bit: a table of 16 kB would make the program larger to save microseconds.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
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
