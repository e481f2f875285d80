//! The steps by which a mapping or a crosswalk was changed, to go back and forth among.

use std::collections::VecDeque;

/// How many steps can be taken back; older ones are forgotten.
pub const MOST_STEPS: usize = 200;

/// Something with what it was before each step, and what it was before steps were taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateHistory<T> {
    before: VecDeque<T>,
    now: T,
    after: Vec<T>,
}

impl<T: PartialEq> StateHistory<T> {
    /// With no step taken.
    #[must_use]
    pub const fn new(now: T) -> Self {
        Self { before: VecDeque::new(), now, after: Vec::new() }
    }

    /// As it is now.
    #[must_use]
    pub const fn now(&self) -> &T {
        &self.now
    }

    /// Takes a step, after which steps taken back are gone. One that changes nothing is none: nothing has to be taken
    /// back then. Says whether anything changed.
    pub fn step(&mut self, next: T) -> bool {
        if next == self.now {
            return false;
        }
        if self.before.len() == MOST_STEPS {
            self.before.pop_front();
        }
        self.before.push_back(std::mem::replace(&mut self.now, next));
        self.after.clear();
        true
    }

    /// Takes the last step back. Says whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.before.pop_back() else { return false };
        self.after.push(std::mem::replace(&mut self.now, before));
        true
    }

    /// Takes again the step that was taken back last. Says whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.after.pop() else { return false };
        self.before.push_back(std::mem::replace(&mut self.now, after));
        true
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a step to take again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::{link, mapping};
    use crate::model::{Link, Mapping, MappingEdit, mapping_differences};
    use proptest::prelude::*;

    fn links() -> impl Strategy<Value = Vec<Link>> {
        let pair = (prop::sample::select(vec!["P1", "P2", "P10"]), prop::sample::select(vec!["1.1", "1.2", "10.1"]));
        let found = prop::collection::btree_map(pair, prop::sample::select(vec!['+', '-']), 0..9);
        found.prop_map(|found| found.into_iter().map(|((priority, part), sign)| link(priority, part, sign)).collect())
    }

    fn with(links: Vec<Link>) -> Mapping {
        Mapping { links, ..mapping(&[]) }
    }

    fn edits() -> impl Strategy<Value = Vec<MappingEdit>> {
        let one = (links().prop_shuffle(), any::<bool>()).prop_map(|(links, is_link)| match (links.first(), is_link) {
            (Some(first), true) => MappingEdit::Link(first.clone()),
            (Some(first), false) => MappingEdit::Unlink { priority: first.priority.clone(), part: first.part.clone() },
            (None, _) => MappingEdit::Replace(Box::new(with(links))),
        });
        prop::collection::vec(one, 1..12)
    }

    proptest! {
        #[test]
        fn steps_can_be_taken_back_and_again(start in links(), edits in edits()) {
            let start = with(start);
            let mut history = StateHistory::new(start.clone());
            let mut stages = vec![start];
            for edit in edits {
                let expected = history.now().apply(edit);
                prop_assert_eq!(history.step(expected.clone()), Some(&expected) != stages.last());
                if stages.last() != Some(&expected) {
                    stages.push(expected);
                }
                prop_assert!(!history.can_redo());
            }
            for stage in stages.iter().rev().skip(1) {
                prop_assert!(history.can_undo() && history.undo());
                prop_assert_eq!(history.now(), stage);
            }
            prop_assert!(!history.can_undo() && !history.undo());
            for stage in stages.iter().skip(1) {
                prop_assert!(history.redo());
                prop_assert_eq!(history.now(), stage);
            }
            prop_assert!(!history.can_redo() && !history.redo());
        }

        #[test]
        fn there_are_differences_where_links_differ((one, other) in (links(), links())) {
            let as_set = |links: &[Link]| {
                let mut keys: Vec<_> = links.iter().map(|one| (one.priority.clone(), one.part.clone(), one.strength)).collect();
                keys.sort();
                keys
            };
            let (mut shuffled, same) = (with(one.clone()), as_set(&one) == as_set(&other));
            let found = mapping_differences(&with(one.clone()), &with(other.clone()));
            prop_assert_eq!(found.is_empty(), same);
            // In whatever order they stand.
            shuffled.links.reverse();
            prop_assert_eq!(mapping_differences(&shuffled, &with(other)), found);
            prop_assert!(mapping_differences(&with(one), &shuffled).is_empty());
        }
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = StateHistory::new(mapping(&[]));
        for place in 0..=MOST_STEPS {
            let edit = MappingEdit::Link(link("P1", "1.1", if place % 2 == 0 { '+' } else { '-' }));
            history.step(history.now().apply(edit));
        }
        let back = (0..).take_while(|_| history.undo()).count();
        assert_eq!((back, history.now().links.len()), (MOST_STEPS, 1));
    }
}
