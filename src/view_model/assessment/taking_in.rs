//! What becomes of what came in beside an open self-assessment: where it goes, whether its kept states come along, and what
//! is done at the end.

use crate::model::AssessmentId;
use crate::model::assessment::{Assessment, Content};

/// Where one of those that came in goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere: it is left out, or not decided yet.
    Nowhere,
    /// Into the assessment that is open.
    Here,
    /// It becomes an assessment of its own.
    Own,
}

impl Place {
    /// Of what is planned: the id of the assessment that would come of it, beside the one that is open.
    #[must_use]
    pub fn of(planned: Option<&AssessmentId>, open: &AssessmentId) -> Self {
        match planned {
            None => Self::Nowhere,
            Some(id) if id == open => Self::Here,
            Some(_) => Self::Own,
        }
    }

    /// Whether its kept states can come along. Those of another assessment would be strange among those of the open one.
    #[must_use]
    pub const fn takes_states(self, count: usize, is_same_assessment: bool) -> bool {
        match self {
            Self::Nowhere => false,
            Self::Here => count > 0 && is_same_assessment,
            Self::Own => count > 0,
        }
    }
}

/// What is done once all of it was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Whether the open assessment stays as it is.
    pub is_same: bool,
    /// Whether all that came of it is one assessment of its own, which is then opened.
    pub opens_one: bool,
}

impl Ending {
    /// Of the open assessment as it was and as it is to be, with how many were merged into it and how many become ones of
    /// their own.
    #[must_use]
    pub fn of(before: &Assessment, after: &Assessment, merged: usize, begun: usize) -> Self {
        let is_same = Content::of(before) == Content::of(after) && before.name() == after.name();
        Self { is_same, opens_one: merged == 0 && is_same && begun == 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::{blank, with_states};
    use crate::model::assessment::{AnswerState, Edit, Name};

    #[test]
    fn states_come_along_with_their_own_assessment() {
        let (open, other) = (AssessmentId::parse("a1").unwrap(), AssessmentId::parse("a2").unwrap());
        let place = |planned: Option<&AssessmentId>| Place::of(planned, &open);
        assert_eq!((place(None), place(Some(&open)), place(Some(&other))), (Place::Nowhere, Place::Here, Place::Own));
        let takes = |place: Place, is_same| (place.takes_states(2, is_same), place.takes_states(0, is_same));
        assert_eq!(takes(Place::Nowhere, true), (false, false));
        assert_eq!((takes(Place::Here, true), takes(Place::Here, false)), ((true, false), (false, false)));
        assert_eq!(takes(Place::Own, false), (true, false));
    }

    #[test]
    fn one_that_is_all_that_came_of_it_is_opened() {
        let (before, changed) = (blank(), with_states(&[("1.1", AnswerState::NotMet)]));
        let mut renamed = blank();
        renamed.apply(&Edit::Rename(Name::parse("Another").unwrap())).unwrap();
        let ending = |after: &Assessment, merged, begun| {
            let ending = Ending::of(&before, after, merged, begun);
            (ending.is_same, ending.opens_one)
        };
        assert_eq!(ending(&before, 0, 1), (true, true));
        assert_eq!(ending(&before, 0, 2), (true, false));
        assert_eq!(ending(&before, 1, 1), (true, false), "that nothing came of a merge is said here");
        assert_eq!(ending(&changed, 0, 1), (false, false));
        assert_eq!(ending(&renamed, 0, 1), (false, false));
    }
}
