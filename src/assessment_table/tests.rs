//! Tables of a small assessment, as spreadsheets read them.

use super::*;
use crate::model::assessment::samples::{day, evidence_id, item, part, with_states};
use crate::model::assessment::{
    AnswerState, Edit, EvidenceItem, FileName, FileRecord, Fingerprint, Prose, Title, Unknown,
};
use crate::scoring::samples::{methodology, values};
use crate::text::Language;

fn sample() -> Assessment {
    let mut assessment = with_states(&[("1.1", AnswerState::MetPublic), ("1.2", AnswerState::Planned)]);
    let file = FileRecord {
        name: FileName::cut("qanun.pdf"),
        size: 1_234_567,
        sha256: Fingerprint::new([7; 32]),
        unknown: Unknown::default(),
    };
    let law = EvidenceItem {
        title: Title::cut("=HYPERLINK(\"x\")"),
        file: Some(file),
        ..item("law", "https://e-qanun.az/1?a=1,2", "2012-01-01")
    };
    for edit in [
        Edit::AddEvidence(evidence_id("law"), Box::new(law), vec![part("1.1"), part("2.1")]),
        Edit::Note(part("1.2"), Prose::cut("Qeyd: “ə, ğ, ı”;\nikinci sətir")),
        Edit::Planned(part("1.2"), Day::parse("2027-06-30")),
    ] {
        assessment.apply(&edit).unwrap();
    }
    assessment
}

/// A CSV file as a spreadsheet program takes it apart.
fn rows(table: &Table, tag: &str) -> Vec<Vec<String>> {
    let text = csv(table, &Catalogue::of(Language::from_tag(tag).unwrap())).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8 stands first");
    assert!(text.lines().count() > 1 && text.ends_with("\r\n"));
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn one_row_for_each_indicator() {
    let methodology = methodology();
    let published = values(&methodology, &[("1.1", 0)]);
    let table = indicators(&sample(), &methodology, Some(&published), day("2026-11-24"));
    let rows = rows(&table, "az");
    assert_eq!(rows.len(), 1 + methodology.leaves().len());
    assert!(rows.iter().all(|row| row.len() == 15));
    assert_eq!(rows[0][6], "Vəziyyət");
    assert_eq!(
        rows[1][2..],
        ["1.1", "", "", "3", "Yerinə yetirilib, sübutu açıqdır", "3", "0", "", "", "", "law", "bəli", ""]
    );
    assert_eq!(rows[2][6..12], ["Planlaşdırılıb", "0", "", "2027-06-30", "", "Qeyd: “ə, ğ, ı”;\nikinci sətir"]);
    assert_eq!(rows[3][6], "Qiymətləndirilməyib");
}

#[test]
fn one_row_for_each_piece_of_evidence_and_no_formula() {
    let rows = rows(&evidence(&sample(), &methodology()), "en");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1][..4], ["law", "1.1 2.1", "'=HYPERLINK(\"x\")", "law"]);
    assert_eq!(rows[1][6], "https://e-qanun.az/1?a=1,2");
    assert_eq!(rows[1][14..16], ["qanun.pdf", "1234567"]);
    for start in ["=1", "+1", "-1", "@a", "\t=1", "\r=1"] {
        let mut assessment = sample();
        let item = EvidenceItem { note: Prose::cut(start), ..EvidenceItem::default() };
        assessment.apply(&Edit::AddEvidence(evidence_id("x"), Box::new(item), vec![])).unwrap();
        let table = evidence(&assessment, &methodology());
        assert!(
            super::csv(&table, &Catalogue::of(Language::ENGLISH)).unwrap().contains(&format!("'{start}")),
            "{start:?}"
        );
    }
}
