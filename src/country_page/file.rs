//! A file that somebody chose, as text: what editors and browsers save is, what prints save is not.

/// Why a file is no text that could be a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It is a PDF.
    #[error("the file is a PDF")]
    Pdf,
    /// It is a picture, such as a photo of the screen.
    #[error("the file is a picture")]
    Picture,
    /// It is a document or a table of an office program.
    #[error("the file is a document of an office program")]
    Office,
    /// It is an archive with other files in it.
    #[error("the file is an archive")]
    Archive,
    /// It is a page as some browsers save it, with everything in one file that is not HTML.
    #[error("the file is a page in another format than HTML")]
    WebArchive,
    /// It is something else that is no text.
    #[error("the file is no text")]
    NotText,
}

/// So many bytes from its beginning are enough to tell what a file is.
pub const LOOKED_AT: usize = 4_000;

/// A PDF may have so many bytes before the mark that says what it is.
const PDF_WITHIN: usize = 1_024;

/// How files of other kinds begin.
const BEGINNINGS: [(&[u8], FileProblem); 12] = [
    (b"\x89PNG", FileProblem::Picture),
    (b"\xff\xd8\xff", FileProblem::Picture),
    (b"GIF8", FileProblem::Picture),
    (b"II*\0", FileProblem::Picture),
    (b"MM\0*", FileProblem::Picture),
    (b"\xd0\xcf\x11\xe0", FileProblem::Office),
    (b"{\\rtf", FileProblem::Office),
    (b"bplist", FileProblem::WebArchive),
    (b"From: <Saved by", FileProblem::WebArchive),
    (b"Rar!", FileProblem::Archive),
    (b"7z\xbc\xaf", FileProblem::Archive),
    (b"\x1f\x8b", FileProblem::Archive),
];

/// What stands early in a ZIP archive that is a document of an office program.
const OFFICE: [&[u8]; 5] = [b"[Content_Types].xml", b"word/", b"xl/", b"ppt/", b"application/vnd.oasis"];

/// What a file is that is no text, by its beginning; none of what may be a text.
#[must_use]
pub fn other_kind(start: &[u8]) -> Option<FileProblem> {
    let start = start.get(..start.len().min(LOOKED_AT)).unwrap_or(start);
    let has = |part: &[u8]| start.windows(part.len()).any(|window| window == part);
    if start.get(..start.len().min(PDF_WITHIN)).is_some_and(|start| start.windows(5).any(|window| window == b"%PDF-")) {
        return Some(FileProblem::Pdf);
    }
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(beginning, _)| start.starts_with(beginning)) {
        return Some(*kind);
    }
    if start.starts_with(b"PK\x03\x04") {
        return Some(if OFFICE.iter().any(|part| has(part)) { FileProblem::Office } else { FileProblem::Archive });
    }
    let is_picture =
        start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") || start.get(4..8) == Some(b"ftyp");
    let is_wide = start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]);
    match start.contains(&0) {
        _ if is_picture => Some(FileProblem::Picture),
        true if !is_wide => Some(FileProblem::NotText),
        _ => None,
    }
}

/// The text of a file: UTF-8 or UTF-16, as its first bytes say. Single letters that are neither are replaced.
///
/// # Errors
/// When it is no text.
pub fn text_of_file(bytes: &[u8]) -> Result<String, FileProblem> {
    if let Some(kind) = other_kind(bytes) {
        return Err(kind);
    }
    let sixteen = |of: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1).filter_map(|pair| Some(of([*pair.first()?, *pair.get(1)?])));
        String::from_utf16_lossy(&units.collect::<Vec<_>>())
    };
    match bytes {
        [0xff, 0xfe, ..] => Ok(sixteen(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Ok(sixteen(u16::from_be_bytes)),
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
        assert_eq!(text_of_file(b"\x7fELF\x00\x00"), Err(FileProblem::NotText));
        assert_eq!(text_of_file(b"").as_deref(), Ok(""));
    }
    #[test]
    fn other_files_are_told_apart() {
        let kind = |start: &[u8]| text_of_file(start).err();
        assert_eq!(kind(b"\r\n\x00\x01 %PDF-1.4"), Some(FileProblem::Pdf), "some bytes may stand before it");
        let pictures: [&[u8]; 5] =
            [b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x01\x01\x01\x01WEBP", b"\0\0\0\x18ftypheic"];
        for start in pictures {
            assert_eq!(kind(start), Some(FileProblem::Picture), "{start:?}");
        }
        let archive = |name: &str| [b"PK\x03\x04\x14\0\x06\0", name.as_bytes()].concat();
        assert_eq!(kind(&archive("[Content_Types].xml")), Some(FileProblem::Office));
        assert_eq!(kind(&archive("mimetypeapplication/vnd.oasis.opendocument.text")), Some(FileProblem::Office));
        assert_eq!(kind(b"{\\rtf1 1.1."), Some(FileProblem::Office));
        assert_eq!(kind(&archive("page.html")), Some(FileProblem::Archive));
        assert_eq!(kind(b"From: <Saved by Blink>\r\nMIME-Version: 1.0"), Some(FileProblem::WebArchive));
        assert_eq!(kind(b"bplist00"), Some(FileProblem::WebArchive));
        assert_eq!(kind(b"A text about %PDF files"), None);
    }
}
