//! A ZIP archive: files as they are, one behind the other, and a list of them at the end (APPNOTE 6.3.10).
//!
//! Written by hand: what is needed of the format is three fixed records, and the crates for it don't fit (see
//! "Decisions" in ARCHITECTURE.md). Nothing is compressed: tables are small, and are made where they are saved.

use super::BundleError;
use crate::model::AsOf;
use crate::wire::crc32;

/// Version 2.0 of the format, which every reader knows.
const NEEDED: u16 = 20;
/// Made on Unix, where files have permissions.
const MADE_BY: u16 = 3 << 8 | NEEDED;
/// A plain file that everybody may read and its owner write.
const PERMISSIONS: u32 = 0o100_644 << 16;
/// The first day that the format knows.
const FIRST_YEAR: i16 = 1980;
const LAST_YEAR: i16 = 2107;

/// Puts files together, in their order. All are dated alike, by the last day of a date that is handed in.
///
/// # Errors
/// When there are more bytes or files than fit.
pub(super) fn write(files: &[(String, String)], made: &AsOf) -> Result<Vec<u8>, BundleError> {
    let mut archive = Vec::new();
    let mut list = Vec::new();
    for (name, text) in files {
        let offset = length(archive.len())?;
        let facts = facts(name, text.as_bytes(), made)?;
        archive.extend_from_slice(b"PK\x03\x04");
        archive.extend_from_slice(&facts);
        archive.extend_from_slice(name.as_bytes());
        archive.extend_from_slice(text.as_bytes());
        list.extend_from_slice(b"PK\x01\x02");
        list.extend_from_slice(&MADE_BY.to_le_bytes());
        list.extend_from_slice(&facts);
        // No comment, the first disk, no hint that it is a text.
        list.extend_from_slice(&[0; 6]);
        list.extend_from_slice(&PERMISSIONS.to_le_bytes());
        list.extend_from_slice(&offset.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let (count, start, size) = (short(files.len())?, length(archive.len())?, length(list.len())?);
    archive.append(&mut list);
    archive.extend_from_slice(b"PK\x05\x06");
    // There is one disk only, so all entries are on it.
    archive.extend_from_slice(&[0; 4]);
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&count.to_le_bytes());
    archive.extend_from_slice(&size.to_le_bytes());
    archive.extend_from_slice(&start.to_le_bytes());
    archive.extend_from_slice(&[0; 2]);
    Ok(archive)
}

/// What stands before a file and again in the list.
fn facts(name: &str, bytes: &[u8], made: &AsOf) -> Result<Vec<u8>, BundleError> {
    let size = length(bytes.len())?;
    let mut facts = Vec::new();
    facts.extend_from_slice(&NEEDED.to_le_bytes());
    // No flags, stored as it is, at midnight.
    facts.extend_from_slice(&[0; 6]);
    facts.extend_from_slice(&dos_date(made).to_le_bytes());
    facts.extend_from_slice(&crc32(bytes).to_le_bytes());
    facts.extend_from_slice(&size.to_le_bytes());
    facts.extend_from_slice(&size.to_le_bytes());
    facts.extend_from_slice(&short(name.len())?.to_le_bytes());
    // No extra fields.
    facts.extend_from_slice(&[0; 2]);
    Ok(facts)
}

/// A day in sixteen bits: years since 1980, month, day. The format's first day for none and for those outside.
fn dos_date(made: &AsOf) -> u16 {
    let day = made.latest().filter(|day| (FIRST_YEAR..=LAST_YEAR).contains(&day.year()));
    let part = |number: i16| u16::try_from(number).unwrap_or_default();
    day.map_or(1 << 5 | 1, |day| {
        part(day.year() - FIRST_YEAR) << 9 | part(day.month().into()) << 5 | part(day.day().into())
    })
}

fn length(bytes: usize) -> Result<u32, BundleError> {
    u32::try_from(bytes).ok().filter(|length| *length < u32::MAX).ok_or(BundleError::TooLarge)
}

fn short(count: usize) -> Result<u16, BundleError> {
    u16::try_from(count).ok().filter(|count| *count < u16::MAX).ok_or(BundleError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::super::tests::unpacked;
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> AsOf {
        AsOf::parse(text).unwrap()
    }

    #[test]
    fn files_are_dated_by_the_day_handed_in() {
        let archive = write(&[("a".to_owned(), String::new())], &date("2026-02-03")).unwrap();
        let archive = rawzip::ZipArchive::from_slice(&archive).unwrap();
        let entry = archive.entries().next_entry().unwrap().unwrap();
        let time = entry.last_modified();
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (2026, 2, 3, 0));
        for outside in ["1066-10-14", "2200", "2024/.."] {
            assert_eq!(dos_date(&date(outside)), dos_date(&date("1980-01-01")), "{outside}");
        }
    }

    proptest! {
        #[test]
        fn another_program_reads_it(files in prop::collection::vec(("[a-z]{1,8}", "\\PC{0,60}"), 0..5)) {
            let archive = write(&files, &date("2026-02-03")).unwrap();
            prop_assert_eq!(unpacked(&archive), files);
        }
    }
}
