//! A file that somebody chose, as text: what editors and browsers save is, what prints save is not.

/// Why a file is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It is a PDF.
    #[error("the file is a PDF")]
    Pdf,
    /// It is something else that is no text, such as an archive or a picture.
    #[error("the file is no text")]
    NotText,
}

/// So many bytes are enough to tell a text.
const LOOKED_AT: usize = 4_000;

/// The text of a file: UTF-8 or UTF-16, as its first bytes say. Single letters that are neither are replaced.
///
/// # Errors
/// When it is no text.
pub fn text_of_file(bytes: &[u8]) -> Result<String, FileProblem> {
    let start = bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or_default();
    if start.starts_with(b"%PDF") {
        return Err(FileProblem::Pdf);
    }
    let sixteen = |of: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1).filter_map(|pair| Some(of([*pair.first()?, *pair.get(1)?])));
        String::from_utf16_lossy(&units.collect::<Vec<_>>())
    };
    match start {
        [0xff, 0xfe, ..] => Ok(sixteen(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Ok(sixteen(u16::from_be_bytes)),
        _ if start.contains(&0) => Err(FileProblem::NotText),
        _ => Ok(String::from_utf8_lossy(bytes).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_from_other_files() {
        assert_eq!(text_of_file("1.1. Bölmə".as_bytes()).as_deref(), Ok("1.1. Bölmə"));
        assert_eq!(text_of_file(&[0xff, 0xfe, b'1', 0, b'.', 0, 0x59, 2]).as_deref(), Ok("1.ə"));
        assert_eq!(text_of_file(&[0xfe, 0xff, 0, b'1', 2, 0x59, 7]).as_deref(), Ok("1ə"));
        assert_eq!(text_of_file(b"caf\xe9").as_deref(), Ok("caf\u{fffd}"));
        assert_eq!(text_of_file(b"%PDF-1.7 \x00"), Err(FileProblem::Pdf));
        assert_eq!(text_of_file(b"PK\x03\x04\x00\x00"), Err(FileProblem::NotText));
        assert_eq!(text_of_file(b"").as_deref(), Ok(""));
    }
}
