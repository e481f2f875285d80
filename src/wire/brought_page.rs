//! A publisher's page that the reader brought, as a record, as a file and in a link.
//!
//! What version 1 says is read for ever. The text of a record that a newer version has written is left alone.

use super::evidence::{STATUSES, indicator};
use super::field::Text;
use super::json::{Json, Object, Tolerance, Value};
use super::package::json;
use super::page_finding::{finding, written};
use super::{PayloadError, ReadError, Report, VERSION, pack, unpack};
use crate::model::{
    AsOf, BroughtPage, CountryCode, Decimal, EvidenceLink, IndexId, IndicatorEvidence, PageCheck, PartId, PublishedRank,
};
use crate::sort::SortedMap;
use serde::Serialize;

/// What the format is called.
const FORMAT: &str = "posture.brought-page";
/// The most bytes that a page in a link may have: twenty times those of a full one.
const MOST_BYTES: usize = 1 << 18;

/// Why a link carries no page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BroughtPageLinkError {
    /// The text in the link cannot be unpacked.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// What is in it is no page.
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// Reads a page. Figures that cannot be read are left out; that they fit a methodology is not checked here.
///
/// # Errors
/// When the file as a whole cannot be used: it names no index, no country or no day on which the page was brought, or is of
/// another version.
pub fn read_brought_page(text: &str) -> Result<(BroughtPage, Report), ReadError> {
    let json = Json::of_format(text, FORMAT, Tolerance::Content)?;
    let read = page(json.root());
    json.finish(read)
}

/// Reads a page from a link.
///
/// # Errors
/// When the link is damaged, or carries something else.
pub fn read_brought_page_link(text: &str) -> Result<(BroughtPage, Report), BroughtPageLinkError> {
    let bytes = unpack(text, MOST_BYTES)?;
    Ok(read_brought_page(&String::from_utf8_lossy(&bytes))?)
}

/// Writes a page for a link.
#[must_use]
pub fn write_brought_page_link(page: &BroughtPage) -> String {
    pack(write_brought_page(page).as_bytes())
}

fn page(file: Object<'_>) -> Option<BroughtPage> {
    let of = file.optional("of").whole(1, u32::MAX.into());
    Some(BroughtPage {
        index: file.required("index").id(IndexId::parse)?,
        country: file.required("country").id(CountryCode::parse)?,
        as_of: file.optional("asOf").date(),
        brought_on: file.required("broughtOn").day()?,
        publisher: file.optional("publisher").text().unwrap_or_default(),
        title: file.optional("title").text().unwrap_or_default(),
        address: file.optional("address").address(),
        total: file.optional("total").decimal(),
        rank: file.optional("rank").whole(1, u32::MAX.into()).map(|rank| PublishedRank { rank, of }),
        ddl: file.optional("ddl").decimal(),
        points: by_part(file.required("points"), &mut Value::decimal),
        evidence: by_part(file.optional("evidence"), &mut indicator),
        check: file.optional("check").object().map(check).unwrap_or_default(),
    })
}

fn check(check: Object<'_>) -> PageCheck {
    PageCheck {
        findings: check.optional("findings").each(&mut finding),
        more: check.optional("more").count().unwrap_or_default(),
        not_understood: check.optional("notUnderstood").count().unwrap_or_default(),
    }
}

fn by_part<'j, T>(object: Value<'j>, read: &mut dyn FnMut(Value<'j>) -> Option<T>) -> SortedMap<PartId, T> {
    let mut found = SortedMap::new();
    for (name, value) in object.fields() {
        let value = value.about_name();
        found.extend(value.name_id(&name, PartId::parse).zip(read(value)));
    }
    found
}

#[derive(Debug, Serialize)]
struct IndicatorEntry<'a> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Text<'a>>,
    #[serde(rename = "asOf", skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct LinkEntry<'a> {
    url: &'a str,
    title: &'a str,
}

/// Writes a page, one indicator a line. Reading it gives the same page again.
#[must_use]
pub fn write_brought_page(page: &BroughtPage) -> String {
    let text = |name: &str, text: String| (!text.is_empty()).then(|| format!(" \"{name}\": {},\n", json(&text)));
    let number = |name: &str, number: Option<String>| number.map(|number| format!(" \"{name}\": {number},\n"));
    let fields = [
        text("index", page.index.to_string()),
        text("country", page.country.to_string()),
        text("asOf", page.as_of.as_ref().map(AsOf::edtf).unwrap_or_default()),
        text("broughtOn", page.brought_on.to_string()),
        text("publisher", page.publisher.clone()),
        text("title", page.title.clone()),
        text("address", page.address.as_ref().map(|address| address.as_str().to_owned()).unwrap_or_default()),
        number("total", page.total.map(|total| total.to_string())),
        number("rank", page.rank.map(|rank| rank.rank.to_string())),
        number("of", page.rank.and_then(|rank| rank.of).map(|of| of.to_string())),
        number("ddl", page.ddl.map(|ddl| ddl.to_string())),
    ];
    let fields: String = fields.into_iter().flatten().collect();
    let points = lines(page.points.iter().map(|(id, points): (_, &Decimal)| (id, points.to_string())));
    let evidence = lines(page.evidence.iter().map(|(id, found)| (id, json(&IndicatorEntry::of(found)))));
    let check = written_check(&page.check);
    format!(
        "{{\"format\": \"{FORMAT}\", \"version\": {VERSION},\n{fields} \"points\": {{{points}}},\n \"evidence\": \
         {{{evidence}}}{check}}}\n"
    )
}

/// What was found when the page was read, one thing a line; nothing where nothing was.
fn written_check(check: &PageCheck) -> String {
    if *check == PageCheck::default() {
        return String::new();
    }
    let findings: Vec<String> = check.findings.iter().filter_map(written).map(|one| format!("\n   {one}")).collect();
    format!(
        ",\n \"check\": {{\n  \"notUnderstood\": {},\n  \"more\": {},\n  \"findings\": [{}]}}",
        check.not_understood,
        check.more,
        findings.join(",")
    )
}

/// The fields of an object, one a line. Ids need no escaping.
fn lines<'a>(fields: impl Iterator<Item = (&'a PartId, String)>) -> String {
    let fields: Vec<String> = fields.map(|(id, value)| format!("\n  \"{id}\": {value}")).collect();
    fields.join(",")
}

impl<'a> IndicatorEntry<'a> {
    fn of(found: &'a IndicatorEvidence) -> Self {
        let link = |link: &'a EvidenceLink| LinkEntry { url: link.url.as_str(), title: &link.title };
        Self {
            status: STATUSES.of(found.status),
            note: found.note.as_ref().map(Text),
            as_of: found.as_of.as_ref().map(AsOf::edtf),
            links: found.links.iter().map(link).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Day, EvidenceStatus, Localized, PageFinding, PageFindingKind, WebAddress};
    use crate::wire::{Expected, Flaw, Handling};
    use proptest::prelude::*;

    /// As version 1 has written it. It stands on readers' machines and in links, and must be read as long as there are any.
    const FIRST: &str = r#"{"format": "posture.brought-page", "version": 1,
 "index": "ncsi-2018",
 "country": "GEO",
 "asOf": "2023-08-31",
 "broughtOn": "2026-11-30",
 "publisher": "e-Governance Academy",
 "title": "National Cyber Security Index (2018)",
 "address": "https://example.org/country/ge/",
 "total": 59.74,
 "rank": 48,
 "of": 176,
 "ddl": 52.65,
 "points": {
  "1": 4,
  "1.1": 3,
  "1.2": 0},
 "evidence": {
  "1.1": {"status":"described","note":{"en":"A \"decree\""},"asOf":"2021","links":[{"url":"https://example.org/a","title":"Decree"}]},
  "1.2": {"status":"none"}}}
"#;
    const FIRST_LINK: &str = "1w9EaAm1Qu27DMAzc8xUCpxbwO89mC9oi6NIMHZsOisU4QhzJkOQghuF_r6gYRYZuR96RPF4PR20u3MGaQaOtaw0mB6Pb6uTihlcIEYMrGiu18pI8mjCQSuCN9Kq0Mi6yfAXULnWrnOmI2L7vQovb3ZHqIiumcbaKp3loj_t3auQWcZ7H0yxwTXuopT2hIQ7jrfbHFVclsk3JBV66oHLS1UiKT-68M16z1-6Ahn1h2RrpOvZBHtkTmXu-WxHCoLU0c3Kuses0xRu_NDUm2lTpaD6tML0f0I7XXjx_SZYzahiuzr6erajQ9FW-XBAWIuiKZDEP_rVUjs70E8Ygp5EooITwdMSFx9lAerxKgf69v4mg68E67lq_BwTa0sgDCohAaeeFPaBPDjZs78nSIO4BhmgMm_L0KUMt1dmPf_fQGm_w36e5141JwlvYBMPP8GDxwYbSyrPDMPkF";

    fn first() -> BroughtPage {
        let id = |id: &str| PartId::parse(id).unwrap();
        let number = |text: &str| Decimal::parse(text).unwrap();
        let found = |status, note: Option<&str>| IndicatorEvidence {
            status,
            note: note.map(|note| Localized::new(note, SortedMap::new())),
            as_of: None,
            links: Vec::new(),
        };
        let described = IndicatorEvidence {
            as_of: AsOf::parse("2021"),
            links: vec![EvidenceLink {
                url: WebAddress::parse("https://example.org/a").unwrap(),
                title: "Decree".to_owned(),
            }],
            ..found(EvidenceStatus::Described, Some("A \"decree\""))
        };
        BroughtPage {
            index: IndexId::parse("ncsi-2018").unwrap(),
            country: CountryCode::parse("GEO").unwrap(),
            as_of: AsOf::parse("2023-08-31"),
            brought_on: Day::parse("2026-11-30").unwrap(),
            publisher: "e-Governance Academy".to_owned(),
            title: "National Cyber Security Index (2018)".to_owned(),
            address: WebAddress::parse("https://example.org/country/ge/"),
            total: Some(number("59.74")),
            rank: Some(PublishedRank { rank: 48, of: Some(176) }),
            ddl: Some(number("52.65")),
            points: [(id("1"), number("4")), (id("1.1"), number("3")), (id("1.2"), number("0"))].into(),
            evidence: [(id("1.1"), described), (id("1.2"), found(EvidenceStatus::None, None))].into(),
            check: PageCheck::default(),
        }
    }

    /// The end of a record with what was found when the page was read, as it was written first.
    const CHECKED: &str = r#""1.2": {"status":"none"}},
 "check": {
  "notUnderstood": 3,
  "more": 1,
  "findings": [
   {"kind":"edition-unclear"},
   {"kind":"several-dates","line":2,"taken":"2023-08-31"},
   {"kind":"twice","line":4,"item":"1.1","count":3},
   {"kind":"twice-with-other-points","line":5,"item":"1.1","count":3},
   {"kind":"unknown-item","line":6,"figures":"9.9"},
   {"kind":"no-points","line":7,"item":"1.1"},
   {"kind":"unclear-figures","line":8,"item":"1.1","figures":"0\"3"},
   {"kind":"above-maximum","line":9,"item":"1.1","printed":5,"expected":3},
   {"kind":"part-of-the-points","line":10,"item":"1.1","printed":1,"expected":3},
   {"kind":"other-maximum","line":11,"item":"1.1","printed":4,"expected":3},
   {"kind":"percent-differs","line":12,"item":"1","printed":57,"expected":60},
   {"kind":"indicators-differ","line":13,"item":"1","printed":4,"expected":9},
   {"kind":"areas-differ","printed":49,"expected":50},
   {"kind":"score-differs","line":1,"printed":63.64,"expected":64.94},
   {"kind":"ends-early","line":14,"item":"1.2","count":40},
   {"kind":"missing","items":["2.1","2.2"]},
   {"kind":"evidence-of-several","line":15},
   {"kind":"unsafe-address","line":16,"item":"1.2"}]}}
"#;

    fn checked() -> BroughtPage {
        let id = |id: &str| PartId::parse(id).unwrap();
        let number = |text: &str| Decimal::parse(text).unwrap();
        let (one, area) = (id("1.1"), id("1"));
        let found = [
            (None, PageFindingKind::EditionUnclear),
            (Some(2), PageFindingKind::SeveralDates(AsOf::parse("2023-08-31").unwrap())),
            (Some(4), PageFindingKind::Twice { part: one.clone(), first: 3, is_same: true }),
            (Some(5), PageFindingKind::Twice { part: one.clone(), first: 3, is_same: false }),
            (Some(6), PageFindingKind::UnknownItem("9.9".to_owned())),
            (Some(7), PageFindingKind::NoPoints(one.clone())),
            (Some(8), PageFindingKind::Unclear { part: one.clone(), figures: "0\"3".to_owned() }),
            (Some(9), PageFindingKind::AboveMaximum { part: one.clone(), awarded: 5, max: 3 }),
            (Some(10), PageFindingKind::Partial { part: one.clone(), awarded: 1, max: 3 }),
            (Some(11), PageFindingKind::OtherMaximum { part: one, printed: 4, max: 3 }),
            (Some(12), PageFindingKind::PercentDiffers { part: area.clone(), printed: 57, computed: 60 }),
            (Some(13), PageFindingKind::IndicatorsDiffer { part: area, printed: 4, sum: 9 }),
            (None, PageFindingKind::AreasDiffer { printed: 49, sum: 50 }),
            (Some(1), PageFindingKind::ScoreDiffers { printed: number("63.64"), computed: number("64.94") }),
            (Some(14), PageFindingKind::EndsEarly { last: id("1.2"), missing: 40 }),
            (None, PageFindingKind::Missing(vec![id("2.1"), id("2.2")])),
            (Some(15), PageFindingKind::EvidenceOfSeveral),
            (Some(16), PageFindingKind::UnsafeAddress(id("1.2"))),
        ];
        let findings = found.map(|(line, kind)| PageFinding { line, kind }).to_vec();
        BroughtPage { check: PageCheck { findings, more: 1, not_understood: 3 }, ..first() }
    }

    #[test]
    fn what_was_found_on_a_page_is_kept_with_it() {
        let text = FIRST.replace("\"1.2\": {\"status\":\"none\"}}}\n", CHECKED);
        assert_eq!(read_brought_page(&text), Ok((checked(), Report::default())));
        assert_eq!(write_brought_page(&checked()), text, "and is what is written today");
        let link = write_brought_page_link(&checked());
        assert_eq!(read_brought_page_link(&link), Ok((checked(), Report::default())));
    }

    #[test]
    fn a_finding_that_is_not_known_here_leaves_the_others() {
        let text =
            FIRST.replace("\"1.2\": {\"status\":\"none\"}}}\n", &CHECKED.replace("\"edition-unclear\"", "\"newer\""));
        let (page, report) = read_brought_page(&text).unwrap();
        assert_eq!((page.check.findings.len(), report.problems.len()), (17, 1), "{report:?}");
    }

    #[test]
    fn what_was_written_first_reads_for_ever() {
        assert_eq!(read_brought_page(FIRST), Ok((first(), Report::default())));
        assert_eq!(write_brought_page(&first()), FIRST, "and is what is written today");
        assert_eq!(
            read_brought_page_link(FIRST_LINK),
            Ok((first(), Report::default())),
            "{}",
            write_brought_page_link(&first())
        );
    }

    #[test]
    fn what_cannot_be_used_says_why() {
        let error = |from: &str, to: &str| read_brought_page(&FIRST.replace(from, to)).unwrap_err();
        assert_eq!(error("\"version\": 1", "\"version\": 2"), ReadError::OtherVersion { found: 2, supported: 1 });
        assert!(matches!(error("posture.brought-page", "posture.mapping"), ReadError::OtherFormat { .. }));
        assert!(matches!(error("\"GEO\"", "\"Georgia\""), ReadError::Field { line: 3, .. }));
        assert!(matches!(error("\"2026-11-30\"", "\"today\""), ReadError::Field { line: 5, .. }));
        assert!(matches!(error("\"points\"", "\"Points\""), ReadError::Field { flaw: Flaw::Missing("points"), .. }));
        assert_eq!(read_brought_page_link("1AAAA"), Err(BroughtPageLinkError::Payload(PayloadError::CutOff)));
        let other = read_brought_page_link(&pack(b"{}"));
        assert!(matches!(other, Err(BroughtPageLinkError::Read(ReadError::OtherFormat { .. }))), "{other:?}");
    }

    #[test]
    fn one_figure_that_cannot_be_read_leaves_the_others() {
        let text = FIRST.replace("\"1.1\": 3", "\"1.1\": 1e3").replace("https://example.org/a", "javascript:alert(1)");
        let (page, report) = read_brought_page(&text).unwrap();
        assert_eq!((page.points.len(), page.evidence[&PartId::parse("1.1").unwrap()].links.len()), (2, 0));
        let found: Vec<_> = report.problems.iter().map(|one| (one.place.as_str(), one.line, one.handling)).collect();
        let dropped = Handling::Dropped;
        assert_eq!(
            found,
            [("points.1.1", Some(15), dropped), ("evidence.1.1.links[0].url", Some(18), dropped)],
            "{report:?}"
        );
        assert_eq!(report.problems[0].flaw, Flaw::Malformed { found: "1e3".to_owned(), expected: Expected::Number });
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(title in "\\PC{0,20}", note in "\\PC{1,20}", units: u32, decimals in 0..=9_u8) {
            let mut page = BroughtPage { title, as_of: None, rank: None, address: None, ..first() };
            page.total = Some(Decimal { units: units.into(), decimals });
            for found in page.evidence.values_mut() {
                found.note = Some(Localized::new(note.clone(), SortedMap::new()));
            }
            prop_assert_eq!(read_brought_page(&write_brought_page(&page)), Ok((page.clone(), Report::default())));
            prop_assert_eq!(read_brought_page_link(&write_brought_page_link(&page)), Ok((page, Report::default())));
        }

        #[test]
        fn nothing_panics(cut in 0..FIRST.len(), sign in "[\"{}0-9a-z,: ]") {
            let (before, after) = FIRST.split_at(cut);
            let _ = read_brought_page(before);
            let _ = read_brought_page(&format!("{before}{sign}{after}"));
        }
    }
}
