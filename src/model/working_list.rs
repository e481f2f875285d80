//! Working lists: methodologies of which something is less sure than what a publisher prints, counted from their items.

use super::{ItemStatus, Methodology, Part, PartStatus};

/// How many indicators of a methodology are known how surely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// All of them.
    pub of: usize,
    /// Those of which the publisher prints every item.
    pub printed: usize,
    /// Others of which at least one item is more than general knowledge.
    pub partly: usize,
    /// Those of which every item is general knowledge.
    pub general: usize,
}

impl Methodology {
    /// Whether it is a working list: something in it is less sure than what the publisher prints. A methodology that says
    /// nothing of its statuses is none.
    #[must_use]
    pub fn is_working_list(&self) -> bool {
        self.parts().iter().filter_map(|part| part.status).any(|status| status.weakest() != ItemStatus::Printed)
    }

    /// How many indicators are known how surely; none where the methodology says nothing of that.
    #[must_use]
    pub fn status_counts(&self) -> Option<StatusCounts> {
        let leaves = self.leaves();
        let statuses: Vec<PartStatus> = leaves.iter().filter_map(|part: &&Part| part.status).collect();
        let printed = statuses.iter().filter(|status| status.weakest() == ItemStatus::Printed).count();
        let general = statuses.iter().filter(|status| status.surest() == ItemStatus::General).count();
        let partly = statuses.len() - printed - general;
        (!statuses.is_empty()).then_some(StatusCounts { of: leaves.len(), printed, partly, general })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::samples;

    fn with(statuses: &[[ItemStatus; 3]]) -> Methodology {
        let base = samples::methodology();
        let mut areas = base.areas().to_vec();
        let mut statuses = statuses.iter();
        for leaf in areas.iter_mut().flat_map(|area| &mut area.parts) {
            leaf.status = statuses.next().map(|[name, max, criterion]| PartStatus {
                name: *name,
                max: *max,
                criterion: Some(*criterion),
                group: None,
            });
        }
        base.with_areas(areas).unwrap()
    }

    #[test]
    fn a_working_list_is_one_with_something_unsure_in_it() {
        use ItemStatus::{General, Printed, Retold};
        let (printed, mixed, general) = ([Printed; 3], [Printed, Printed, Retold], [General; 3]);
        for (statuses, is_working_list, counts) in [
            (vec![], false, None),
            (vec![printed, printed, printed], false, Some((3, 3, 0, 0))),
            (vec![printed, mixed, general], true, Some((3, 1, 1, 1))),
        ] {
            let methodology = with(&statuses);
            assert_eq!(methodology.is_working_list(), is_working_list, "{statuses:?}");
            let found = methodology.status_counts();
            assert_eq!(found.map(|one| (one.of, one.printed, one.partly, one.general)), counts, "{statuses:?}");
        }
    }
}
