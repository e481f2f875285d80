//! Sentences and tables of pages that are made of facts.

use super::*;
use crate::country_page::samples::{azerbaijan, ncsi_3, ncsi_2018, shape_a, shape_c};
use crate::country_page::{Reader, Reading};
use crate::model::IndexData;
use crate::text::Language;
use crate::wire::samples::countries;

fn read(data: &IndexData, text: &str) -> (Reading, Countries) {
    let countries = countries();
    let reading = Reader::new(&[&data.methodology], &countries).read(text).unwrap();
    (reading, countries)
}

fn words() -> std::rc::Rc<Catalogue> {
    Catalogue::of(Language::ENGLISH)
}

#[test]
fn the_page_of_azerbaijan_in_sentences() {
    let data = ncsi_2018();
    let text = format!("50. Azerbaijan 63.64\nMenu\n{}", shape_a(&data.methodology, Some(azerbaijan(&data))));
    let (reading, countries) = read(&data, &text);
    let page = &reading.pages[0];
    let said: Vec<String> =
        page_summary(page, &data.methodology, &countries).iter().map(|said| words().say(said)).collect();
    assert_eq!(
        said,
        [
            "Azerbaijan, NCSI 2018, 31 August 2023: 46 of 46 indicators were read.",
            "They come to 49 of 77 points, which is 63.64."
        ]
    );
    let checks = page_checks(page);
    assert!(checks.iter().all(|(holds, _)| *holds));
    assert_eq!(checks.len(), 3);
    assert_eq!(proposed(page).map(|code| code.to_string()).as_deref(), Some("AZE"));
    let table = line_table(&reading, &data.methodology);
    assert_eq!((table.not_understood, table.more), (1, (0, 0)));
    let row = table.main.iter().find(|row| row.text.starts_with("1.1.")).unwrap();
    assert_eq!(
        (words().say(&row.taken), words().say(&row.points[0])),
        ("Indicator 1.1 Cyber security policy unit".to_owned(), "0/3".to_owned())
    );
    assert!(table.folded.len() > 90);
}

#[test]
fn every_finding_says_its_line_and_item() {
    let data = ncsi_2018();
    let text = shape_a(&data.methodology, Some(azerbaijan(&data)));
    let said = |text: &str| {
        let (reading, countries) = read(&data, text);
        let found = reading.pages[0].findings.iter();
        found.map(|one| words().say(&finding(one, &data.methodology, &countries))).collect::<Vec<_>>()
    };
    let above = said(&format!("Azerbaijan\n{}", text.replace("policy unit 003", "policy unit 553")));
    assert_eq!(
        above,
        [
            "Line 3: 1 Cyber security policy development: its indicators come to 9 points, and 4 are printed.",
            "Line 4: 1.1 Cyber security policy unit: 5 points are printed, of at most 3. They are not kept.",
        ]
    );
    let cut = said(text.split("2.3. ").next().unwrap());
    assert_eq!(cut[1], "No line names the country. Choose it below.");
    assert_eq!(
        cut[0],
        "Line 23: The page ends after 2.2 Public cyber threat reports are published annually: 40 indicators are missing from there on, and stay missing."
    );
}

#[test]
fn what_was_found_stays_with_the_page_that_is_kept() {
    let data = ncsi_2018();
    let text = shape_a(&data.methodology, Some(azerbaijan(&data))).replace("policy unit 003", "policy unit 553");
    let kept = |text: &str| {
        let (reading, _) = read(&data, text);
        let on = crate::model::Day::parse("2026-11-30").unwrap();
        let aze = CountryCode::parse("AZE").unwrap();
        let (page, _) = reading.brought(&reading.pages[0], &data.methodology, aze, on).unwrap();
        kept_check(&page, &data.methodology)
    };
    let check = kept(&format!("Menu\n{text}")).unwrap();
    assert_eq!(words().say(&check.summary), "Found when the page was read: 2. Contradictions: 2.");
    assert!(words().say(&check.not_understood.unwrap()).starts_with("One line"));
    let (is_contradiction, said) = &check.lines[1];
    assert!(*is_contradiction);
    assert_eq!(
        words().say(said),
        "Line 4: 1.1 Cyber security policy unit: 5 points are printed, of at most 3. They are not kept."
    );
    assert_eq!(
        kept(&shape_a(&data.methodology, Some(azerbaijan(&data)))),
        None,
        "that nobody is named is known by then"
    );
}

#[test]
fn a_working_list_is_confirmed_or_corrected() {
    let data = ncsi_3();
    let text = shape_c(&data.methodology, &["Chile"]).replace("2.1. Cyber diplomacy engagements", "2.1. Diplomacy");
    let (reading, _) = read(&data, &text);
    let (confirmed, corrected) = list_rows(&reading.pages[0], &data.methodology);
    assert_eq!((confirmed, corrected.len()), (60, 1));
    assert_eq!((corrected[0].name.as_deref(), &corrected[0].other_worth), (Some("Diplomacy"), &None));
}

#[test]
fn what_is_not_read_says_why() {
    let said = |error| words().say(&page_error(&error));
    assert!(said(PageError::TooLong(7_200_000)).contains('8'));
    assert!(said(PageError::WrongPage).contains("indicator"));
    assert!(said(PageError::Empty).contains("Paste"));
    assert!(said(PageError::TooManyLines(300_000)).contains("300,000"));
    assert!(said(PageError::File(FileProblem::Pdf)).contains("copy it, and paste"));
    let kinds = [FileProblem::Picture, FileProblem::Office, FileProblem::Archive, FileProblem::WebArchive];
    for kind in kinds {
        let said = words().say(&file_problem(kind));
        assert!(said.contains("paste") || said.contains("HTML"), "{kind:?} says what to do: {said}");
    }
}

#[test]
fn countries_that_a_page_names_come_first_in_the_menu() {
    let data = ncsi_2018();
    let (reading, countries) = read(&data, &format!("Georgia\nAzerbaijan\n{}", shape_a(&data.methodology, None)));
    let menu = country_menu(&reading.pages[0], &countries, &words());
    let first: Vec<String> = menu.iter().take(3).map(|(code, _)| code.to_string()).collect();
    assert_eq!(first, ["AZE", "GEO", "AFG"]);
    assert_eq!(proposed(&reading.pages[0]), None);
}
