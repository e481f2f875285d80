//! The page on a country by the data that are held.

use super::{CountryBrief, Gaps};
use crate::model::{Countries, CountryCode, GroupId, IndexData};
use crate::text::{Catalogue, Language, Message};
use crate::wire::{read_countries, read_indices, read_methodology, read_observations};
use std::sync::Arc;

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Every index that is held, in the order of menus, and the countries.
fn held() -> (Vec<Arc<IndexData>>, Countries) {
    let entries = read_indices(&file("indices.json")).unwrap();
    let index = |id: &str| {
        let methodology = read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
        let observations = read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap().0;
        Arc::new(IndexData::new(methodology, observations))
    };
    let indices = entries.iter().map(|entry| index(entry.id.as_str())).collect();
    (indices, read_countries(&file("countries.json")).unwrap().0)
}

fn code(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn said(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn a_country_that_every_index_has_stands_in_each_and_opens_with_the_latest() {
    let (indices, countries) = held();
    let group = countries.usual_group(code("AZE"));
    let brief = CountryBrief::new(&indices, code("AZE"), &countries, group);
    let shown: Vec<&str> = brief.rows.iter().map(|row| row.index.methodology.id.as_str()).collect();
    let all: Vec<&str> = indices.iter().map(|index| index.methodology.id.as_str()).collect();
    assert_eq!(shown, all);
    assert_eq!(brief.silent(), None);
    assert_eq!(brief.latest().map(|row| row.index.methodology.id.as_str()), Some("ncsi-3"));
    let sentence = said(&brief.sentence());
    assert!(
        sentence.starts_with("Azerbaijan scores 73.33 in the National Cyber Security Index 3.0: rank "),
        "{sentence}"
    );
    assert!(sentence.ends_with(" of 5 in its group (Eastern Partnership)."), "{sentence}");
    let of_2018 = brief.rows.iter().find(|row| row.index.methodology.id.as_str() == "ncsi-2018").unwrap();
    assert_eq!(of_2018.change.map(|(change, _)| change.to_string()).as_deref(), Some("3.90"), "63.64 − 59.74");
    assert!(brief.rows.iter().all(|row| brief.sources.get(row.number - 1) == Some(row.source())));
    assert!(said(&brief.places()).contains("EGDI 2024"), "whose ranks the publisher printed");
    let level = said(&brief.development().unwrap());
    assert!(level.ends_with("54.78. The score printed with it, 59.74, is 4.96 above."), "{level}");
}

#[test]
fn the_fullest_is_known_whole_before_it_has_many_indicators() {
    let (indices, countries) = held();
    let fullest = |country: &str| {
        let brief = CountryBrief::new(&indices, code(country), &countries, None);
        brief.fullest().map(|(index, _)| index.methodology.id.to_string())
    };
    assert_eq!(fullest("AZE").as_deref(), Some("ncsi-2018"), "all 46 indicators");
    assert_eq!(fullest("GEO").as_deref(), Some("gci-2024"), "all five areas, before some of 46 indicators");
}

#[test]
fn gaps_are_named_with_their_points_and_counted() {
    let (indices, countries) = held();
    let brief = CountryBrief::new(&indices, code("AZE"), &countries, None);
    let (index, observation) = brief.fullest().unwrap();
    let gaps = Gaps::of(index, observation).unwrap();
    assert_eq!(gaps.each.len(), 17);
    assert!(said(&gaps.said).contains("17 of 46") && said(&gaps.said).contains("28 of 77"), "{}", said(&gaps.said));
    assert!(said(&gaps.each[0]).starts_with("1.1 ") && said(&gaps.each[0]).ends_with(" (3)"));
    let pillars = indices.iter().find(|index| index.methodology.id.as_str() == "gci-2024").unwrap();
    let denmark = pillars.current(code("DNK")).unwrap();
    assert_eq!(Gaps::of(pillars, denmark), None, "full marks in every area");
}

#[test]
fn who_is_in_no_index_is_not_said_to_have_nothing_at_all() {
    let (indices, countries) = held();
    let without: Vec<_> = countries
        .iter()
        .map(|country| CountryBrief::new(&indices, country.code, &countries, countries.usual_group(country.code)))
        .filter(|brief| brief.latest().is_none())
        .collect();
    for brief in &without {
        assert!(said(&brief.sentence()).ends_with("That is not a score of zero."));
        assert!(brief.rows.iter().all(|row| row.place.is_none() && row.in_group.is_none()));
    }
    assert!(CountryBrief::new(&[], code("AZE"), &countries, None).rows.is_empty());
}

#[test]
fn the_usual_group_is_an_association_of_some_size_and_another_can_be_asked_for() {
    let (indices, countries) = held();
    let usual = |country: &str| countries.usual_group(code(country)).map(|group| group.id.to_string());
    let found = ["AZE", "EST", "KAZ", "KEN", "TKM"].map(usual);
    assert_eq!(
        found.each_ref().map(Option::as_deref),
        [Some("eap"), Some("eu"), Some("cis"), Some("un-africa"), Some("un-asia")]
    );
    let turkic = countries.group(&GroupId::parse("ots").unwrap());
    let brief = CountryBrief::new(&indices, code("AZE"), &countries, turkic);
    assert!(said(&brief.sentence()).contains("(Organization of Turkic States)"));
}
