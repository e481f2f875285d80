//! Lists as people bring them, whole and damaged.

use super::*;
use crate::model::assessment::{BroughtList, ItemChanges};
use crate::text::{Catalogue, Language, Message};
use crate::wire::read_methodology;
use proptest::prelude::*;

fn shipped() -> String {
    let file = format!("{}/public/data/methodologies/ncsi-3.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).unwrap()
}

fn methodology() -> Methodology {
    read_methodology(&shipped()).unwrap()
}

/// The working list as a CSV file.
fn csv(parting: char) -> String {
    let row = |part: &crate::model::Part| {
        let name = part.name.english().replace('"', "\"\"");
        format!("{}{parting}\"{name}\"{parting}{}", part.id, part.max.0)
    };
    let rows: Vec<String> = methodology().leaves().into_iter().map(row).collect();
    format!("\u{feff}id{parting}name{parting}points\r\n{}\r\n", rows.join("\r\n"))
}

fn read(text: &str) -> Result<Corrections, Vec<ListFault>> {
    read_publisher_list(text.as_bytes(), &methodology(), "en")
}

fn id(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

/// The line of an indicator in [`csv`], with another in its place.
fn with(indicator: &str, line: &str) -> (usize, Result<Corrections, Vec<ListFault>>) {
    let text = csv(',');
    let place = text.lines().position(|line| line.starts_with(&format!("{indicator},"))).unwrap();
    let lines: Vec<&str> = text.lines().enumerate().map(|(at, old)| if at == place { line } else { old }).collect();
    (place + 1, read(&lines.join("\n")))
}

#[test]
fn a_list_as_it_is_shipped_reads_and_changes_no_points() {
    for text in [csv(','), csv(';'), csv('\t'), shipped()] {
        let items = read(&text).unwrap();
        assert_eq!(items.values().filter(|one| one.points.is_some()).count(), 49);
        let changes = ItemChanges {
            brought: Some(Box::new(BroughtList { items, ..BroughtList::default() })),
            own: Corrections::new(),
        };
        let seen = methodology().corrected(&changes).unwrap();
        let points =
            |of: &Methodology| of.parts().into_iter().map(|part| (part.id.clone(), part.max)).collect::<Vec<_>>();
        assert_eq!(points(&seen), points(&methodology()));
        assert_eq!(
            seen.part(&id("9.4")).unwrap().name,
            methodology().part(&id("9.4")).unwrap().name,
            "in every language"
        );
    }
    let text = csv(',');
    let indicators = text.lines().skip(1).map(|line| {
        let (id, rest) = line.split_once(',').unwrap();
        let (name, points) = rest.rsplit_once(',').unwrap();
        format!("{{\"id\": \"{id}\", \"name\": {name}, \"points\": {points}}}")
    });
    let alone = format!("[{}]", indicators.collect::<Vec<_>>().join(",\n"));
    assert_eq!(read(&alone).unwrap().len(), 49);
}

#[test]
fn what_is_wrong_is_told_with_line_and_indicator() {
    let fault = |indicator, line| {
        let (at, found) = with(indicator, line);
        let mut faults = found.unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        (at, faults.remove(0))
    };
    let (line, found) = fault("9.4", "9.4,A name,");
    assert_eq!(found, ListFault::NoPoints { line, id: id("9.4") });
    let (line, found) = fault("9.4", "9.4,A name,2.5");
    assert_eq!(found, ListFault::Points { line, id: id("9.4"), found: "2.5".to_owned() });
    let (line, found) = fault("9.4", "9.4,,3");
    assert_eq!(found, ListFault::NoName { line, id: id("9.4") });
    let (_, found) = fault("9.4", "9.4,A name,9");
    assert_eq!(found, ListFault::Sum { found: 126, most: 120 });
    let (line, found) = with("9.4", "9.3,A name,3");
    let first = line - 1;
    assert_eq!(found, Err(vec![ListFault::Twice { line, id: id("9.3"), first }, ListFault::LeftOut(vec![id("9.4")])]));
    let (line, found) = with("9.4", "99.4,A name,3");
    assert_eq!(
        found,
        Err(vec![ListFault::Unknown { line, id: "99.4".to_owned() }, ListFault::LeftOut(vec![id("9.4")])])
    );
    let (line, found) = with("9.4", ",A name,3");
    assert_eq!(found.unwrap_err()[0], ListFault::NoId { line });
    let (line, found) = with("9.4", "9.4,\"A name,3");
    assert_eq!(found, Err(vec![ListFault::OpenQuote { line }]));
    let found = read(&csv(',').replacen("points", "weight", 1)).unwrap_err();
    assert_eq!(found, [ListFault::NoColumn { missing: "points", found: "id,name,weight".to_owned() }]);
    assert_eq!(read(" \n"), Err(vec![ListFault::Empty]));
    assert_eq!(read("{\"a\": 1}"), Err(vec![ListFault::NoList]));
    assert_eq!(read("{\"areas\": [\n{"), Err(vec![ListFault::NotJson { line: 2 }]));
    let latin = read_publisher_list(b"id,name,points\n1.1,\xff,3", &methodology(), "en");
    assert_eq!(latin, Err(vec![ListFault::NotUtf8 { line: 2 }]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_list_holds_gives_an_answer(
        at: prop::sample::Index, inserted in "[\"{}\\[\\],;\n0-9a-z.]{0,4}|\\PC{0,2}", removed in 0_usize..6, is_json: bool,
    ) {
        let mut text = if is_json { shipped() } else { csv(',') };
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let at = at.index(places.len());
        let end = places.get(at + removed).copied().unwrap_or(text.len());
        text.replace_range(places[at]..end, &inserted);
        if let Err(faults) = read(&text) {
            prop_assert!(!faults.is_empty());
            for language in Language::all() {
                for fault in &faults {
                    prop_assert!(!Catalogue::of(language).say(&Message::from(fault)).is_empty());
                }
            }
        }
    }
}
