//! What follows from the list of indices: which of them is shown where nobody asked for one, and how much of all that is
//! held can be recomputed.

use crate::model::{AsOf, BroughtPage, CountryCode, IndexId};
use crate::sort::SortedSet;
use crate::text::{Message, say};
use crate::wire::IndexEntry;
use std::cmp::Reverse;

/// The index with the latest observations, of those that have a score of the countries; where none has one of each of
/// them, of those that have it of the most. Of two of the same date, the one that stands first in menus.
#[must_use]
pub fn newest_index(entries: &[IndexEntry], countries: &[CountryCode]) -> Option<IndexId> {
    newest(entries, countries, false)
}

/// The index that somebody assesses themselves by where none is named: the newest that is more than a total, by the same rule.
#[must_use]
pub fn newest_assessable(entries: &[IndexEntry], country: Option<CountryCode>) -> Option<IndexId> {
    newest(entries, country.as_slice(), true)
}

fn newest(entries: &[IndexEntry], countries: &[CountryCode], to_assess: bool) -> Option<IndexId> {
    let scored = |entry: &IndexEntry| countries.iter().filter(|code| !entry.unscored.contains(code)).count();
    best(entries, |entry| (!to_assess || entry.indicators > 0, scored(entry), latest(entry)))
}

/// The index that says something of the most countries, the newest of those: that which gives the best view of the world.
#[must_use]
pub fn widest_index(entries: &[IndexEntry]) -> Option<IndexId> {
    best(entries, |entry| (entry.countries, latest(entry)))
}

/// The list with the countries that the reader brought pages on: with a total, they have a score in the index of the page.
/// With evidence, they have some in it. What is counted stays as it is: so much is held here.
#[must_use]
pub fn with_brought(mut entries: Vec<IndexEntry>, pages: &[BroughtPage]) -> Vec<IndexEntry> {
    for entry in &mut entries {
        let of_index = || pages.iter().filter(|page| page.index == entry.id && page.total.is_some());
        entry.unscored.retain(|code| !of_index().any(|page| page.country == *code));
        let shown = pages.iter().filter(|page| page.index == entry.id && !page.evidence.is_empty());
        let shown = shown.map(|page| page.country).filter(|country| !entry.evidence.contains(country));
        let shown = SortedSet::from_iter(shown);
        entry.evidence.extend(shown);
    }
    entries
}

/// Says of how many observations the total can be recomputed here, and of how many in all.
#[must_use]
pub fn recomputable_count(entries: &[IndexEntry]) -> Message {
    let sum = |count: fn(&IndexEntry) -> usize| entries.iter().map(count).sum::<usize>();
    say::recomputable_count(sum(|entry| entry.recomputable), sum(|entry| entry.observations))
}

fn latest(entry: &IndexEntry) -> impl Ord + use<> {
    entry.latest.as_ref().map(AsOf::sort_key)
}

fn best<K: Ord>(entries: &[IndexEntry], key: impl Fn(&IndexEntry) -> K) -> Option<IndexId> {
    let numbered = entries.iter().enumerate();
    let best = numbered.max_by_key(|(place, entry)| (key(entry), Reverse(*place)));
    best.map(|(_, entry)| entry.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Day, Decimal};
    use crate::text::{Catalogue, Language};
    use crate::view_model::assessment::Possible;
    use crate::wire::{read_indices, read_methodology};

    /// The indices that are held.
    fn held() -> Vec<IndexEntry> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/indices.json");
        read_indices(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    fn newest_of(entries: &[IndexEntry], countries: &str) -> String {
        let codes: Vec<_> = countries.split_whitespace().map(|code| CountryCode::parse(code).unwrap()).collect();
        newest_index(entries, &codes).unwrap().to_string()
    }

    #[test]
    fn the_newest_index_is_that_with_the_latest_observations() {
        assert_eq!(newest_of(&held(), ""), "ncsi-3");
        assert_eq!(newest_index(&[], &[]), None);
    }

    #[test]
    fn of_a_country_the_newest_that_has_a_score_of_it_is_meant() {
        let entries = held();
        assert_eq!(newest_of(&entries, "AZE"), "ncsi-3");
        let entry = |id: &str| entries.iter().find(|entry| entry.id.as_str() == id).unwrap();
        let without = entry("ncsi-3").unscored.iter().find(|code| !entry("gci-2024").unscored.contains(code)).unwrap();
        assert_eq!(newest_of(&entries, without.as_str()), "gci-2024", "the next is of 2024, and first in menus");
        assert_eq!(newest_of(&entries, &format!("AZE {without}")), "gci-2024", "it has both");
    }

    #[test]
    fn a_self_assessment_is_by_the_newest_index_that_is_more_than_a_total() {
        let entries = held();
        for entry in &entries {
            let file = format!("{}/public/data/methodologies/{}.json", env!("CARGO_MANIFEST_DIR"), entry.id);
            let methodology = read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap();
            assert_eq!(Possible::of(&methodology).is_any(), entry.indicators > 0, "{}", entry.id);
        }
        let by = |country: Option<&str>| {
            newest_assessable(&entries, country.map(|code| CountryCode::parse(code).unwrap())).unwrap().to_string()
        };
        assert_eq!(by(None), "ncsi-3");
        assert_eq!(by(Some("AZE")), "ncsi-3");
        assert_eq!(by(Some("HUN")), "gci-2024", "NCSI 3.0 has no score of it");
        assert_eq!(newest_of(&entries, "HKG"), "idi-2024");
        assert_eq!(by(Some("HKG")), "ncsi-3", "only totals know it, so the newest of all");
    }

    #[test]
    fn a_country_that_a_page_was_brought_on_has_a_score() {
        let mut entries = held();
        let of = entries.iter_mut().find(|entry| entry.id.as_str() == "ncsi-3").unwrap();
        let country = of.unscored[0];
        let page = BroughtPage {
            index: of.id.clone(),
            country,
            as_of: None,
            brought_on: Day::parse("2026-11-30").unwrap(),
            publisher: String::new(),
            title: String::new(),
            address: None,
            total: Decimal::parse("50"),
            rank: None,
            ddl: None,
            points: [].into(),
            evidence: [].into(),
            check: crate::model::PageCheck::default(),
        };
        assert_eq!(with_brought(held(), &[BroughtPage { total: None, ..page.clone() }]), held());
        let shown = crate::model::IndicatorEvidence {
            status: crate::model::EvidenceStatus::Described,
            note: None,
            as_of: None,
            links: Vec::new(),
        };
        let with_evidence =
            BroughtPage { evidence: [(crate::model::PartId::parse("1.1").unwrap(), shown)].into(), ..page.clone() };
        let with = with_brought(held(), &[with_evidence.clone(), with_evidence]);
        assert_eq!(with.iter().find(|entry| entry.id == of.id).unwrap().evidence, [country]);
        let with = with_brought(held(), &[page]);
        of.unscored.remove(0);
        assert_eq!(with, entries);
        assert_eq!(newest_of(&with, country.as_str()), "ncsi-3");
    }

    #[test]
    fn the_widest_index_is_the_newest_of_those_with_the_most_countries() {
        assert_eq!(widest_index(&held()).unwrap().as_str(), "gci-2024");
    }

    #[test]
    fn how_much_can_be_recomputed_is_counted() {
        let said = Catalogue::of(Language::ENGLISH).say(&recomputable_count(&held()));
        let sum = |count: fn(&IndexEntry) -> usize| held().iter().map(count).sum::<usize>();
        let (recomputable, all) = (sum(|entry| entry.recomputable), sum(|entry| entry.observations));
        assert!(recomputable > 0 && recomputable < all, "most totals stand as published");
        let all = Catalogue::of(Language::ENGLISH).whole(i64::try_from(all).unwrap());
        assert!(said.starts_with(&format!("{recomputable} of the {all} ")), "{said}");
    }
}
