//! Changing a crosswalk, one step at a time, and what a changed one has that the shipped one has not.
//!
//! A crosswalk says of every indicator of both editions what becomes of it, and no step can end that: "the same" takes one
//! indicator, "new" takes none, and what no indicator takes is among those that are not asked for any more.

use super::mapping_edit::pieces;
use super::{Correspondence, Crossing, Crosswalk, NotAsked, PartId};
use crate::sort::{SortSmall, SortedSet};

/// One step of changing a crosswalk. One that does not fit changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CrosswalkEdit {
    /// What an indicator takes from the other edition. With it come known reasons why indicators are not asked for any more:
    /// they hold for those that nothing takes from then on.
    Cross(Crossing, Vec<NotAsked>),
    /// Why an indicator is not asked for any more.
    Explain(NotAsked),
}

/// How a changed crosswalk differs from the shipped one, in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CrosswalkDifference {
    /// An indicator takes others, is otherwise close, or is so for another reason.
    Crossing {
        /// As it is shipped; none where that says nothing of it.
        before: Option<Crossing>,
        /// As it is now.
        after: Crossing,
    },
    /// An indicator is not asked for any more, or is not so for another reason.
    NotAsked {
        /// As it is shipped; none where it is asked for there.
        before: Option<NotAsked>,
        /// As it is now.
        after: NotAsked,
    },
}

impl CrosswalkDifference {
    /// The indicator that the row is of.
    #[must_use]
    pub const fn part(&self) -> &PartId {
        match self {
            Self::Crossing { after, .. } => &after.to,
            Self::NotAsked { after, .. } => &after.from,
        }
    }
}

impl Correspondence {
    /// All of them, the closest first.
    pub const ALL: [Self; 3] = [Self::Same, Self::Close, Self::New];

    /// Whether one that is so close takes so many indicators.
    #[must_use]
    pub const fn fits(self, count: usize) -> bool {
        match self {
            Self::Same => count == 1,
            Self::Close => count > 0,
            Self::New => count == 0,
        }
    }
}

impl Crossing {
    /// Whether another says the same, in whatever order it names what it takes.
    #[must_use]
    pub fn says_what(&self, other: &Self) -> bool {
        let taken = |one: &Self| SortedSet::from_iter(one.from.iter().cloned());
        self.correspondence == other.correspondence && self.reason == other.reason && taken(self) == taken(other)
    }
}

impl Crosswalk {
    /// Every indicator of the edition that one comes from, in the order of its numbers.
    #[must_use]
    pub fn earlier(&self) -> Vec<PartId> {
        let taken = self.links.iter().flat_map(|crossing| &crossing.from);
        let all = SortedSet::from_iter(taken.chain(self.dropped.iter().map(|one| &one.from)));
        let mut all: Vec<PartId> = all.into_iter().cloned().collect();
        all.sort_small_by(|one, other| pieces(one.as_str()).cmp(&pieces(other.as_str())));
        all
    }

    /// The crosswalk after one step; the same where the step changes nothing.
    #[must_use]
    pub fn apply(&self, edit: CrosswalkEdit) -> Self {
        let mut changed = self.clone();
        match edit {
            CrosswalkEdit::Cross(crossing, known) => {
                let earlier = self.earlier();
                let taken = SortedSet::from_iter(crossing.from.iter());
                let fits = crossing.correspondence.fits(crossing.from.len())
                    && taken.len() == crossing.from.len()
                    && taken.iter().all(|part| earlier.contains(part));
                match changed.links.iter_mut().find(|one| one.to == crossing.to) {
                    Some(place) if fits => *place = crossing,
                    _ => return changed,
                }
                changed.settle(&earlier, &known);
            }
            CrosswalkEdit::Explain(reason) => {
                if let Some(place) = changed.dropped.iter_mut().find(|one| one.from == reason.from) {
                    *place = reason;
                }
            }
        }
        changed
    }

    /// This crosswalk where it says something of an indicator, and `shipped` where it does not; what is said of both editions,
    /// who judged and where, is as shipped.
    #[must_use]
    pub fn completed(self, shipped: &Self) -> Self {
        let links = shipped.links.iter().map(|one| self.crossing(&one.to).unwrap_or(one).clone()).collect();
        let mut completed = Self { links, dropped: self.dropped, ..shipped.clone() };
        completed.settle(&shipped.earlier(), &shipped.dropped);
        completed
    }

    /// Lists what nothing takes as not asked for any more, for the reason that it has or one of `known`.
    fn settle(&mut self, earlier: &[PartId], known: &[NotAsked]) {
        let left = earlier.iter().filter(|part| !self.links.iter().any(|crossing| crossing.from.contains(part)));
        let dropped = left.map(|part| {
            let reason = self.dropped.iter().chain(known).find(|one| one.from == *part);
            reason.cloned().unwrap_or_else(|| NotAsked { from: part.clone(), reason: super::Localized::default() })
        });
        self.dropped = dropped.collect();
    }
}

/// The rows of a changed crosswalk that differ from the shipped one: indicators of the edition that one comes to, then those
/// that are not asked for any more. What is shipped as such and taken now is in the row that takes it.
#[must_use]
pub fn crosswalk_differences(shipped: &Crosswalk, changed: &Crosswalk) -> Vec<CrosswalkDifference> {
    let crossings = changed.links.iter().filter_map(|after| {
        let before = shipped.crossing(&after.to);
        let is_same = before.is_some_and(|before| before.says_what(after));
        (!is_same).then(|| CrosswalkDifference::Crossing { before: before.cloned(), after: after.clone() })
    });
    let dropped = changed.dropped.iter().filter_map(|after| {
        let before = shipped.not_asked(&after.from);
        (before != Some(after)).then(|| CrosswalkDifference::NotAsked { before: before.cloned(), after: after.clone() })
    });
    crossings.chain(dropped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::samples::{crosswalk, text};
    use crate::model::{Localized, StateHistory};
    use proptest::prelude::*;

    fn part(id: &str) -> PartId {
        PartId::parse(id).unwrap()
    }

    fn cross(to: &str, from: &[&str], correspondence: Correspondence) -> CrosswalkEdit {
        let from = from.iter().map(|id| part(id)).collect();
        CrosswalkEdit::Cross(Crossing { to: part(to), from, correspondence, reason: text("Mine.") }, Vec::new())
    }

    /// Every indicator has a place, and one place only.
    fn is_whole(one: &Crosswalk) -> bool {
        let taken: SortedSet<&PartId> = one.links.iter().flat_map(|crossing| &crossing.from).collect();
        let dropped: SortedSet<&PartId> = one.dropped.iter().map(|one| &one.from).collect();
        one.links.iter().all(|crossing| crossing.correspondence.fits(crossing.from.len()))
            && taken.is_disjoint(&dropped)
            && dropped.len() == one.dropped.len()
            && one.earlier() == crosswalk().earlier()
            && one.links.len() == crosswalk().links.len()
    }

    fn edits() -> impl Strategy<Value = Vec<CrosswalkEdit>> {
        let to = prop::sample::select(vec!["1", "2", "3", "4", "77"]);
        let from = prop::collection::vec(prop::sample::select(vec!["1.1", "1.2", "9.2", "10.1", "99"]), 0..3);
        let kind = prop::sample::select(Correspondence::ALL.to_vec());
        let one =
            (to, from, kind, any::<bool>()).prop_map(|(to, from, kind, is_cross)| match (is_cross, from.first()) {
                (false, Some(first)) => CrosswalkEdit::Explain(NotAsked { from: part(first), reason: text("Gone.") }),
                _ => cross(to, &from, kind),
            });
        prop::collection::vec(one, 1..16)
    }

    proptest! {
        #[test]
        fn no_step_breaks_a_crosswalk_and_each_can_be_taken_back(edits in edits()) {
            let mut history = StateHistory::new(crosswalk());
            for edit in edits {
                let before = history.now().clone();
                if history.step(before.apply(edit)) {
                    prop_assert!(is_whole(history.now()));
                    prop_assert!(history.undo());
                    prop_assert_eq!(history.now(), &before);
                    prop_assert!(history.redo());
                }
                let differs = !crosswalk_differences(&crosswalk(), history.now()).is_empty();
                prop_assert_eq!(differs, *history.now() != crosswalk() && !is_reordered(history.now()));
                prop_assert_eq!(&history.now().clone().completed(&crosswalk()), history.now());
            }
            while history.undo() {}
            prop_assert_eq!(history.now(), &crosswalk());
        }
    }

    /// Whether it is the shipped one but for the order in which a row names what it takes.
    fn is_reordered(one: &Crosswalk) -> bool {
        let shipped = crosswalk();
        one.dropped == shipped.dropped && one.links.iter().zip(&shipped.links).all(|(one, other)| one.says_what(other))
    }

    #[test]
    fn what_nothing_takes_any_more_waits_for_a_reason() {
        let changed = crosswalk().apply(cross("1", &[], Correspondence::New));
        let dropped: Vec<_> = changed.dropped.iter().map(|one| (one.from.as_str(), one.reason.english())).collect();
        assert_eq!(dropped, [("1.1", ""), ("10.1", "Gone since.")]);
        let explained =
            changed.apply(CrosswalkEdit::Explain(NotAsked { from: part("1.1"), reason: text("Not any more.") }));
        assert_eq!(explained.not_asked(&part("1.1")).unwrap().reason.english(), "Not any more.");
        let found = crosswalk_differences(&crosswalk(), &explained);
        assert_eq!(found.iter().map(|one| one.part().as_str()).collect::<Vec<_>>(), ["1", "1.1"]);
    }

    #[test]
    fn a_known_reason_holds_again() {
        let taken = crosswalk().apply(cross("4", &["10.1"], Correspondence::Same));
        assert!(taken.dropped.is_empty());
        let CrosswalkEdit::Cross(crossing, _) = cross("4", &[], Correspondence::New) else { unreachable!() };
        let back = taken.apply(CrosswalkEdit::Cross(crossing, crosswalk().dropped));
        assert_eq!(back.dropped, crosswalk().dropped);
    }

    #[test]
    fn what_little_is_said_is_completed() {
        let little = Crosswalk {
            links: vec![Crossing {
                to: part("4"),
                from: vec![part("10.1")],
                correspondence: Correspondence::Same,
                reason: text("Mine."),
            }],
            dropped: Vec::new(),
            basis: Localized::default(),
            ..crosswalk()
        };
        let completed = little.completed(&crosswalk());
        assert!(is_whole(&completed));
        assert_eq!((crosswalk_differences(&crosswalk(), &completed).len(), completed.basis), (1, crosswalk().basis));
    }
}
