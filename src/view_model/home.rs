//! What the front page says in figures, and what came last into the data.

use crate::model::{AsOf, CountryCode, Decimal, IndexId};
use crate::scoring::IndexScores;
use crate::sort::SortSmall;
use crate::wire::{ContextEntry, Contexts, IndexEntry, LatestStatement};
use std::cmp::Reverse;

/// The figures beside the ways into the product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeFigures {
    /// Countries that at least one index scores.
    pub countries: usize,
    /// Indices held.
    pub indices: usize,
    /// Results held in all of them.
    pub results: usize,
}

impl HomeFigures {
    /// Counted from the list of indices, of so many countries that are listed.
    #[must_use]
    pub fn of(entries: &[IndexEntry], listed: usize) -> Self {
        let is_scored_nowhere = |code: &&CountryCode| entries.iter().all(|entry| entry.unscored.contains(code));
        let nowhere = entries.first().map_or(listed, |first| first.unscored.iter().filter(is_scored_nowhere).count());
        Self {
            countries: listed.saturating_sub(nowhere),
            indices: entries.len(),
            results: entries.iter().map(|entry| entry.observations).sum(),
        }
    }
}

/// What an index says as of one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedResults {
    /// The date.
    pub as_of: AsOf,
    /// The index.
    pub index: IndexId,
    /// The countries with their scores, by code.
    pub countries: Vec<(CountryCode, Decimal)>,
}

/// The latest results of all indices, at most so many dates, newest first.
#[must_use]
pub fn latest_results(scores: &[IndexScores], most: usize) -> Vec<DatedResults> {
    let mut found: Vec<DatedResults> = Vec::new();
    for scores in scores {
        let current = scores.rows().chunk_by(|a, b| a.country == b.country).filter_map(|rows| rows.first());
        for row in current {
            let (Some(as_of), Some((score, _))) = (row.as_of, row.score) else { continue };
            match found.iter_mut().find(|one| one.index == scores.index && one.as_of == as_of) {
                Some(one) => one.countries.push((row.country, score)),
                None => {
                    let countries = vec![(row.country, score)];
                    found.push(DatedResults { as_of, index: scores.index.clone(), countries });
                }
            }
        }
    }
    found.sort_small_by_key(|one| Reverse(one.as_of.sort_key()));
    found.truncate(most);
    found
}

/// The newest dated statements of sources beside the indices, at most so many, newest first: each with whom it is about and who
/// says so.
#[must_use]
pub fn latest_statements(contexts: &Contexts, most: usize) -> Vec<(&ContextEntry, &LatestStatement)> {
    let each = contexts.countries.iter().flat_map(|entry| entry.latest.iter().map(move |one| (entry, one)));
    let mut found: Vec<_> = each.collect();
    found.sort_small_by_key(|(_, one)| Reverse(one.date.sort_key()));
    found.truncate(most);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{read_contexts, read_countries, read_indices, read_scores};

    fn file(name: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn countries_are_counted_that_any_index_scores() {
        let entries = read_indices(&file("indices.json")).unwrap();
        let scores = read_scores(&file("scores.json")).unwrap();
        let rows = scores.iter().flat_map(|index| index.rows());
        let scored: crate::sort::SortedSet<_> = rows.filter(|row| row.score.is_some()).map(|row| row.country).collect();
        let listed = read_countries(&file("countries.json")).unwrap().0.iter().count();
        let figures = HomeFigures::of(&entries, listed);
        assert_eq!(figures.countries, scored.len());
        assert!(figures.countries < listed, "one has no score anywhere");
        assert_eq!(figures.indices, entries.len());
        assert_eq!(HomeFigures::of(&[], 5), HomeFigures { countries: 0, indices: 0, results: 0 });
    }

    #[test]
    fn what_is_newest_comes_first_and_each_country_once() {
        let scores = read_scores(&file("scores.json")).unwrap();
        let found = latest_results(&scores, 5);
        assert_eq!(found.len(), 5);
        assert!(found.is_sorted_by_key(|one| Reverse(one.as_of.sort_key())));
        let newest = scores.iter().flat_map(|index| index.rows()).filter(|row| row.score.is_some());
        let newest = newest.filter_map(|row| row.as_of).map(|date| date.sort_key()).max();
        assert_eq!(found.first().map(|one| one.as_of.sort_key()), newest);
        for one in &found {
            assert!(one.countries.windows(2).all(|pair| pair[0].0 < pair[1].0), "{one:?}");
        }
    }

    #[test]
    fn the_newest_statements_of_all_countries_are_told_with_whom_they_are_about() {
        let contexts = read_contexts(&file("contexts.json")).unwrap();
        let entry = contexts.countries[0].clone();
        let said = |year: &str| LatestStatement { date: AsOf::parse(year).unwrap(), ..entry.latest[0].clone() };
        let of = |code: &str, latest: Vec<LatestStatement>| ContextEntry {
            country: CountryCode::parse(code).unwrap(),
            latest,
            ..entry.clone()
        };
        let two = Contexts {
            countries: vec![
                of("AZE", vec![said("2017"), said("2016")]),
                of("EST", vec![said("2019"), said("2016-05")]),
            ],
            ..contexts.clone()
        };
        let found = latest_statements(&two, 3);
        let found = found.iter().map(|(of, one)| (of.country.to_string(), one.date.edtf())).collect::<Vec<_>>();
        let expected =
            [("EST", "2019"), ("AZE", "2017"), ("AZE", "2016")].map(|(code, date)| (code.to_owned(), date.to_owned()));
        assert_eq!(found, expected);
        assert!(!latest_statements(&contexts, 3).is_empty());
        assert!(latest_statements(&Contexts::default(), 3).is_empty());
    }
}
