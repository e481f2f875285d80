//! Tables of a small assessment, as spreadsheets read them.

use super::*;
use crate::model::assessment::samples::{day, evidence_id, item, part, with_states};
use crate::model::assessment::{
    AnswerState, Edit, EvidenceItem, FileName, FileRecord, Fingerprint, Prose, Title, Unknown,
};
use crate::scoring::assessment::{Grounds, Lack, against_published};
use crate::scoring::samples::{WHOLE, methodology, values};
use crate::text::{Catalogue, Language};

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

/// With the law of the sample, which is of no accepted kind but any kind will do, in time.
fn on_day() -> Grounds<'static> {
    Grounds { credited: None, scale: WHOLE, day: day("2026-11-24") }
}

/// A CSV file as a spreadsheet program takes it apart.
fn rows(table: &Table, tag: &str) -> Vec<Vec<String>> {
    let text = table.csv(&Catalogue::of(Language::from_tag(tag).unwrap())).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8 stands first");
    assert!(text.lines().count() > 1 && text.ends_with("\r\n"));
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn one_row_for_each_indicator() {
    let methodology = methodology();
    let published = values(&methodology, &[("1.1", 0)]);
    let table = indicators(&sample(), &methodology, Some(&published), on_day());
    let rows = rows(&table, "az");
    assert_eq!(rows.len(), 1 + methodology.leaves().len());
    assert!(rows.iter().all(|row| row.len() == 18));
    assert_eq!(rows[0][6], "Vəziyyət");
    assert_eq!(
        rows[1][2..],
        ["1.1", "", "", "3", "Yerinə yetirilib, sübutu açıqdır", "3", "3", "3", "0", "", "", "", "", "law", "bəli", ""]
    );
    assert_eq!(
        rows[2][6..15],
        ["Planlaşdırılıb", "0", "0", "2", "", "2027-06-30", "", "", "Qeyd: “ə, ğ, ı”;\nikinci sətir"]
    );
    assert_eq!(rows[3][6..10], ["Qiymətləndirilməyib", "", "", ""], "no number for what nobody has assessed");
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
        assert!(table.csv(&Catalogue::of(Language::ENGLISH)).unwrap().contains(&format!("'{start}")), "{start:?}");
    }
}

#[test]
fn what_differs_is_said_field_by_field() {
    let (methodology, before) = (methodology(), sample());
    let mut after = before.clone();
    let mut law = after.evidence()[&evidence_id("law")].clone();
    law.issuer = crate::model::assessment::Phrase::cut("Milli Məclis");
    for edit in [
        Edit::State(part("1.1"), AnswerState::NotMet),
        Edit::Planned(part("1.2"), None),
        Edit::State(part("9.9"), AnswerState::InProgress),
        Edit::ChangeEvidence(evidence_id("law"), Box::new(law)),
        Edit::AddEvidence(
            evidence_id("new"),
            Box::new(item("report", "https://example.az/r", "2025-01-01")),
            vec![part("1.2")],
        ),
    ] {
        after.apply(&edit).unwrap();
    }
    let answers = rows(&answer_differences(&before, &after, &methodology), "en");
    let after_header: Vec<_> = answers[1..].iter().map(|row| [0, 2, 3, 4].map(|column| row[column].as_str())).collect();
    let expected = [
        ["1.1", "State", "Met, evidence public", "Not met"],
        ["1.2", "Planned by", "2027-06-30", "nothing"],
        ["1.2", "Evidence", "nothing", "A title"],
        ["9.9", "State", "Not assessed", "In progress"],
    ];
    assert_eq!(after_header, expected);
    let evidence = rows(&evidence_differences(&before, &after, &methodology), "en");
    assert_eq!(evidence[1][1..], ["Issued by", "nothing", "Milli Məclis"]);
    assert_eq!(evidence[2][1..], ["The whole piece", "nothing", "behind 1.2"]);
    assert_eq!(evidence.len(), 3);
    let back = rows(&evidence_differences(&after, &before, &methodology), "en");
    assert_eq!(back[2][1..], ["The whole piece", "behind 1.2", "nothing"]);
    assert!(answer_differences(&before, &before, &methodology).rows.is_empty());
}

#[test]
fn totals_stand_beside_each_other() {
    let methodology = methodology();
    let tally = |assessment: &Assessment| crate::scoring::assessment::tally(assessment, &methodology, on_day()).total;
    let before = sample();
    let mut after = before.clone();
    after.apply(&Edit::State(part("1.2"), AnswerState::MetPublic)).unwrap();
    let table = total_differences(&tally(&before), &tally(&after), &methodology);
    let rows = rows(&table, "en");
    let shown: Vec<[&str; 2]> = rows[1..].iter().map(|row| [row[1].as_str(), row[2].as_str()]).collect();
    // Of 1.1 the law is ready; of 1.2 there is nothing but one's word; 2.1 is not assessed.
    let expected = [
        ["3–4/6 = 50.00 to 66.67", "3–4/6 = 50.00 to 66.67"],
        ["3–4/6 = 50.00 to 66.67", "5–6/6 = 83.33 to 100.00"],
        ["5–6/6 = 83.33 to 100.00", "5–6/6 = 83.33 to 100.00"],
        ["2 of 3", "2 of 3"],
    ];
    assert_eq!(shown, expected);
}

#[test]
fn every_difference_has_a_row_for_each_piece_of_evidence_with_what_it_lacks() {
    let methodology = methodology();
    let published = values(&methodology, &[("1.1", 0), ("1.2", 0)]);
    let assessment = sample();
    let found = against_published(&assessment, &methodology, &published, on_day());
    let rows = rows(&claims(&found, &methodology), "en");
    assert!(rows.iter().all(|row| row.len() == 15));
    let law = rows.iter().find(|row| row[0] == "1.1").unwrap();
    assert_eq!((law[3].as_str(), law[4].as_str()), ("Met, evidence public", "0"));
    assert_eq!(law[7], "'=HYPERLINK(\"x\")", "no title is taken for a formula");
    assert!(!rows.iter().any(|row| row[0] == "1.2"), "neither claimed nor published");
}

#[test]
fn each_lack_is_said_in_its_own_words() {
    let last = day("2026-01-31");
    let lacks = [Lack::AcceptedKind, Lack::Kind, Lack::Address, Lack::Date, Lack::NotYet(last), Lack::Lapsed(last)];
    let words = Catalogue::of(Language::from_tag("en").unwrap());
    let said: crate::sort::SortedSet<String> = lacks.iter().map(|one| words.say(&Message::from(*one))).collect();
    assert_eq!(said.len(), lacks.len());
    assert_eq!(said.iter().filter(|one| one.contains("31 January 2026")).count(), 2);
}
