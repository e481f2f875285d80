//! What a map finds and says.

use super::*;
use crate::chart::samples::tile_map;
use crate::text::{Catalogue, Language};

fn say_it(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn tiers_of_the_publisher_are_the_classes_and_every_country_is_counted_once() {
    let map = tile_map("gci-2024");
    assert_eq!(say_it(&map.title()), "46 of 194 countries are in the top tier of GCI 2024");
    let keys: Vec<String> = (0..map.classes.len()).map(|place| say_it(&finding::key(&map, place))).collect();
    assert_eq!(keys.first().map(String::as_str), Some("Tier 1, Role-modelling: from 95 (46)"));
    assert_eq!(keys.last().map(String::as_str), Some("Tier 5, Building: below 20 (14)"));
    let counted: usize = map.classes.iter().map(|class| class.count).sum();
    assert_eq!((counted, map.entries.len()), (194, 198));
    assert_eq!(finding::key_unknown(&map).map(|key| say_it(&key)).as_deref(), Some("not known (4)"));
}

#[test]
fn without_tiers_fifths_of_the_scale_are_the_classes() {
    let bounds = |id: &str| tile_map(id).classes.iter().map(|class| class.from.to_string()).collect::<Vec<_>>();
    assert_eq!(bounds("ncsi-3"), ["80", "60", "40", "20", "0"]);
    assert_eq!(bounds("egdi-2024"), ["0.8", "0.6", "0.4", "0.2", "0.0"]);
    let map = tile_map("egdi-2024");
    assert!(
        say_it(&map.title()).ends_with("of 193 countries score 0.8 or more out of 1 in EGDI 2024"),
        "{}",
        say_it(&map.title())
    );
}

#[test]
fn a_country_says_its_score_rank_and_class_or_that_nothing_is_known() {
    let map = tile_map("gci-2024");
    let says = |code: &str| say_it(&finding::mark(&map, map.entry(crate::chart::samples::country(code)).unwrap()));
    let azerbaijan = says("AZE");
    assert!(
        azerbaijan.starts_with("Azerbaijan: 93.") && azerbaijan.ends_with(" of 194 (Tier 2, Advancing: from 85)"),
        "{azerbaijan}"
    );
    assert_eq!(says("XKX"), "Kosovo: no score is known");
}

#[test]
fn the_table_has_every_country_best_first_and_those_without_a_score_last() {
    let map = tile_map("gci-2024");
    let table = map.table();
    assert_eq!(table.rows.len(), 198);
    let is_empty = |row: &Vec<crate::text::Value>| row.get(2) == Some(&"".into());
    assert_eq!(table.rows.iter().filter(|row| is_empty(row)).count(), 4);
    assert!(table.rows.iter().rev().take(4).all(is_empty));
}
