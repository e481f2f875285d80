//! `sources.json`: where figures were had from, and under which terms.

use super::json::{Json, Object, Tolerance, Words};
use super::{ReadError, Report};
use crate::model::{Grade, ReadFrom, Source, SourceId, SourceKind, Sources, TermsId};
use crate::sort::SortedSet;

const KINDS: Words<SourceKind> = Words {
    written: &["publisher", "republisher", "press", "standard", "project", "official", "study"],
    meaning: &[
        SourceKind::Publisher,
        SourceKind::Republisher,
        SourceKind::Press,
        SourceKind::Standard,
        SourceKind::Project,
        SourceKind::Official,
        SourceKind::Study,
    ],
};

const GRADES: Words<Grade> = Words {
    written: &["publisher-page", "official-series", "checked-copy", "unchecked-copy"],
    meaning: &[Grade::PublisherPage, Grade::OfficialSeries, Grade::CheckedCopy, Grade::UncheckedCopy],
};

/// Reads `sources.json`. An address that is not http or https is left out; its source stays.
///
/// # Errors
/// When the file as a whole cannot be used.
pub fn read_sources(text: &str) -> Result<(Sources, Report), ReadError> {
    let json = Json::of_format(text, "posture.sources", Tolerance::Content)?;
    let read = sources(json.root());
    json.finish(Some(read))
}

fn sources(file: Object<'_>) -> Sources {
    let mut sources = Sources::default();
    for (name, text) in file.required("terms").fields() {
        let id = text.name_id(&name, TermsId::parse);
        sources.terms.extend(id.zip(text.localized()));
    }
    let mut seen = SortedSet::new();
    let read = file.required("sources").each(&mut |entry| source(entry, &mut seen));
    sources.by_id.extend(read.into_iter().map(|source| (source.id.clone(), source)));
    sources
}

fn source(entry: Object<'_>, seen: &mut SortedSet<String>) -> Option<Source> {
    let id = entry.key("id", SourceId::parse, seen)?;
    let entry = entry.about("id");
    Some(Source {
        id,
        title: entry.required("title").text()?,
        publisher: entry.required("publisher").text()?,
        url: entry.optional("url").address(),
        read_from: entry.optional("readFrom").object().and_then(read_from),
        grade: entry.optional("grade").word(&GRADES),
        checked: entry.optional("checked").localized(),
        kind: entry.required("kind").word(&KINDS)?,
        as_of: entry.optional("asOf").date(),
        terms: entry.required("terms").id(TermsId::parse)?,
        note: entry.optional("note").localized(),
    })
}

fn read_from(entry: Object<'_>) -> Option<ReadFrom> {
    Some(ReadFrom { text: entry.required("text").localized()?, url: entry.optional("url").address() })
}
