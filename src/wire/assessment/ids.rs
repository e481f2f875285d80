//! The ids of a file: one that has to be there, and those of a list, each once, with new ones where one is missing or
//! taken.

use crate::sort::{SortedMap, SortedSet};
use crate::wire::Flaw;
use crate::wire::json::{Object, ParseId};

/// Something without which the rest is of no use.
pub(super) fn needed<T>(entry: Object<'_>, name: &'static str, parse: ParseId<T>) -> Option<T> {
    let found = entry.optional(name).id(parse);
    if found.is_none() {
        entry.value().drop(Flaw::Missing(name));
    }
    found
}

/// The ids of a list, as far as it has been read.
pub(super) struct Ids<T> {
    taken: SortedSet<T>,
    /// The number that was not tried yet, for each beginning of which new ids were made: trying from 2 again and again
    /// would take hours on a long list of one and the same id.
    next: SortedMap<String, u64>,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self { taken: SortedSet::new(), next: SortedMap::new() }
    }
}

impl<T: Ord + Clone> Ids<T> {
    /// The characters of a beginning that a new id keeps, so that there is room for a number behind it.
    const STEM: usize = 50;

    /// Takes an id; false where it is taken already.
    pub(super) fn take(&mut self, id: &T) -> bool {
        self.taken.insert(id.clone())
    }

    /// Takes an id that nobody has, made of a beginning and a number.
    pub(super) fn make(&mut self, stem: &str, parse: ParseId<T>) -> Option<T> {
        let stem: String = stem.chars().take(Self::STEM).collect();
        let next = self.next.get_or_insert_with(stem.clone(), || 2);
        loop {
            let id = parse(&format!("{stem}-{next}")).ok()?;
            *next += 1;
            if self.taken.insert(id.clone()) {
                return Some(id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EvidenceId, IdError};
    use std::cell::Cell;

    thread_local! {
        static TRIES: Cell<usize> = const { Cell::new(0) };
    }

    fn counted(text: &str) -> Result<EvidenceId, IdError> {
        TRIES.set(TRIES.get() + 1);
        EvidenceId::parse(text)
    }

    #[test]
    fn ten_thousand_times_the_same_id_is_work_for_ten_thousand() {
        let (mut ids, one) = (Ids::default(), EvidenceId::parse("law").unwrap());
        assert!(ids.take(&one));
        // Some of the numbers are taken by entries that have them in the file.
        for number in [2, 4, 9_000] {
            assert!(ids.take(&EvidenceId::parse(&format!("law-{number}")).unwrap()));
        }
        let made: Vec<String> = (0..10_000).filter_map(|_| ids.make("law", counted)).map(|id| id.to_string()).collect();
        assert_eq!((made.len(), made[0].as_str(), made[1].as_str()), (10_000, "law-3", "law-5"));
        assert_eq!(made.last().map(String::as_str), Some("law-10004"));
        assert_eq!(TRIES.get(), 10_003, "one for each, and one for each number that was taken");
    }

    #[test]
    fn beginnings_that_are_cut_to_the_same_share_their_numbers() {
        let (mut ids, long) = (Ids::default(), "a".repeat(60));
        let made: Vec<_> = (0..3).filter_map(|_| ids.make(&long, EvidenceId::parse)).collect();
        let stem = "a".repeat(50);
        assert_eq!(
            made.iter().map(EvidenceId::as_str).collect::<Vec<_>>(),
            [format!("{stem}-2"), format!("{stem}-3"), format!("{stem}-4")]
        );
    }
}
