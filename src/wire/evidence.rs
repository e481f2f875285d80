//! `evidence/<index>/<country>.json`: the evidence behind one observation.

use super::json::{Json, Object, Tolerance, Value, Words};
use super::{ReadError, Report};
use crate::model::{
    CountryCode, EntryId, Evidence, EvidenceAct, EvidenceLink, EvidenceStatus, IndexId, IndicatorEvidence, PartId,
    Remark, SourceId,
};
use crate::sort::SortedMap;

/// Whether and how a source names the evidence.
pub(super) const STATUSES: Words<EvidenceStatus> = Words {
    written: &["none", "described", "unnamed"],
    meaning: &[EvidenceStatus::None, EvidenceStatus::Described, EvidenceStatus::Unnamed],
};

/// Reads the evidence of a country. Addresses that are not http or https are left out.
///
/// # Errors
/// When the file as a whole cannot be used or is about another index or country.
pub fn read_evidence(text: &str, index: &IndexId, country: CountryCode) -> Result<(Evidence, Report), ReadError> {
    let json = Json::of_format(text, "posture.evidence", Tolerance::Content)?;
    json.root().check_about(&[("index", index.as_str()), ("country", country.as_str())])?;
    let read = evidence(json.root());
    json.finish(read)
}

fn evidence(file: Object<'_>) -> Option<Evidence> {
    let mut indicators = SortedMap::new();
    for (name, value) in file.required("indicators").fields() {
        let value = value.about_name();
        indicators.extend(value.name_id(&name, PartId::parse).zip(indicator(value)));
    }
    Some(Evidence {
        index: file.required("index").id(IndexId::parse)?,
        country: file.required("country").id(CountryCode::parse)?,
        as_of: file.optional("asOf").date(),
        source: file.required("source").id(SourceId::parse)?,
        indicators,
        acts: file.optional("acts").each(&mut act),
        remarks: file.optional("remarks").each(&mut remark),
    })
}

/// The evidence for one indicator.
pub(super) fn indicator(value: Value<'_>) -> Option<IndicatorEvidence> {
    let entry = value.object()?;
    Some(IndicatorEvidence {
        status: entry.required("status").word(&STATUSES)?,
        note: entry.optional("note").localized(),
        as_of: entry.optional("asOf").date(),
        links: entry.optional("links").each(&mut |link| {
            let (url, title) = (link.required("url").address(), link.required("title").text());
            Some(EvidenceLink { url: url?, title: title? })
        }),
    })
}

fn act(entry: Object<'_>) -> Option<EvidenceAct> {
    Some(EvidenceAct {
        id: entry.required("id").id(EntryId::parse)?,
        name: entry.required("name").localized()?,
        indicators: entry.optional("indicators").ids(PartId::parse),
        probably: entry.optional("probably").ids(PartId::parse),
    })
}

fn remark(entry: Object<'_>) -> Option<Remark> {
    // A name for people who edit the file.
    let _ = entry.optional("id").text();
    let indicators = entry.optional("indicators").ids(PartId::parse);
    Some(Remark { indicators, text: entry.required("text").localized()? })
}
