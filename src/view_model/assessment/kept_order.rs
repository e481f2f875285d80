//! The order in which self-assessments are listed: one that does not change under the reader.

use crate::records::Moment;
use crate::sort::SortSmall;
use std::cmp::Reverse;

/// The ids as they were listed last, without those that are gone, behind those that have come, of which the one written
/// last is first. `records` are ids with the time of writing.
#[must_use]
pub fn kept_order(records: &[(&str, Moment)], last: &[String]) -> Vec<String> {
    let is_there = |id: &&String| records.iter().any(|(key, _)| *key == id.as_str());
    let mut new: Vec<&(&str, Moment)> = records.iter().filter(|(key, _)| !last.iter().any(|id| id == key)).collect();
    new.sort_small_by_key(|(_, written)| Reverse(*written));
    new.into_iter().map(|(key, _)| (*key).to_owned()).chain(last.iter().filter(is_there).cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_comes_first_and_the_rest_stays_where_it_is() {
        let order = |records: &[(&str, i64)], last: &[&str]| {
            let records: Vec<(&str, Moment)> = records.iter().map(|(key, written)| (*key, Moment(*written))).collect();
            kept_order(&records, &last.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()).join(" ")
        };
        assert_eq!(order(&[("a", 1), ("b", 3), ("c", 2)], &[]), "b c a", "at first by the time of writing");
        assert_eq!(order(&[("a", 9), ("b", 3), ("c", 2)], &["b", "c", "a"]), "b c a", "though a was written again");
        assert_eq!(order(&[("a", 9), ("c", 2), ("d", 1)], &["b", "c", "a"]), "d c a");
    }
}
