//! The editions of an index in their order.

use crate::model::{AsOf, IndexId};
use crate::sort::SortSmall;
use crate::wire::IndexEntry;

/// The ids of the editions of a family, from old to new, and `own` among them also where the list does not have it: an
/// edition is later that has later observations, and of two that have none, or of the same date, the one whose id has
/// the higher numbers. The order is the same whoever asks.
#[must_use]
pub fn editions(entries: &[IndexEntry], own: &IndexId, family: &str) -> Vec<IndexId> {
    let of_family = entries.iter().filter(|entry| entry.family == family);
    let mut found: Vec<(Option<_>, IndexId)> =
        of_family.map(|entry| (entry.latest.as_ref().map(AsOf::sort_key), entry.id.clone())).collect();
    if !found.iter().any(|(_, id)| id == own) {
        found.push((None, own.clone()));
    }
    found.sort_small_by(|(latest, id), (other_latest, other)| {
        latest.cmp(other_latest).then_with(|| in_numbers(id).cmp(&in_numbers(other)))
    });
    found.into_iter().map(|(_, id)| id).collect()
}

/// The parts of an id, of which numbers count as such: `x-9` stands before `x-10`.
fn in_numbers(id: &IndexId) -> Vec<(Option<u64>, &str)> {
    id.as_str().split('-').map(|part| (part.parse().ok(), part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Localized;

    fn entry((id, latest): (&str, &str)) -> IndexEntry {
        IndexEntry {
            id: IndexId::parse(id).unwrap(),
            family: id.split('-').next().unwrap_or_default().to_owned(),
            name: Localized::default(),
            short: Localized::default(),
            countries: 1,
            latest: AsOf::parse(latest),
            observations: 1,
            indicators: 0,
            recomputable: 0,
            copied: 0,
            unscored: Vec::new(),
            moves_to: Vec::new(),
            evidence: Vec::new(),
        }
    }

    fn order(held: &[(&str, &str)], own: &str) -> Vec<String> {
        let entries: Vec<IndexEntry> = held.iter().copied().map(entry).collect();
        let family = own.split('-').next().unwrap_or_default();
        editions(&entries, &IndexId::parse(own).unwrap(), family).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn editions_stand_from_old_to_new_whoever_asks() {
        let ncsi = [("ncsi-3", "2025-12-31"), ("ncsi-2018", "2023-09-01"), ("gci-2024", "2024")];
        for own in ["ncsi-3", "ncsi-2018"] {
            assert_eq!(order(&ncsi, own), ["ncsi-2018", "ncsi-3"], "a version after a year");
        }
        let undated = [("x-10", ""), ("x-9", ""), ("x-2024-b", ""), ("x-2024", "")];
        for own in ["x-9", "x-10", "x-2024", "x-2024-b"] {
            assert_eq!(order(&undated, own), ["x-9", "x-10", "x-2024", "x-2024-b"]);
        }
        assert_eq!(order(&[], "ncsi-3"), ["ncsi-3"], "this one alone until the list is there");
    }
}
