//! A record that is changed without being shown, as from a list: what is waited for, and why it may not come about.

use super::{End, Role, SaveState, StoreError};

/// Why a record was not changed, or is not known to be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// Another tab edits it.
    #[error("another tab edits the record")]
    Elsewhere,
    /// It is no longer there.
    #[error("the record is no longer there")]
    Gone,
    /// The database did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The change was taken, and the database has not confirmed it in time. It may still do so.
    #[error("the change is not confirmed yet")]
    Unconfirmed,
}

/// Whether a record can be edited now, or why not; none while it is to be waited for.
#[must_use]
pub fn editing(may_edit: bool, has_text: bool, seat: Role, save: &SaveState) -> Option<Result<(), ChangeError>> {
    if may_edit && has_text {
        return Some(Ok(()));
    }
    match (seat, save) {
        (Role::Following | Role::TakingOver, _) => Some(Err(ChangeError::Elsewhere)),
        (Role::Ended(End::Outdated), _) => Some(Err(StoreError::Newer.into())),
        (Role::Ended(_), _) => Some(Err(ChangeError::Gone)),
        (_, SaveState::Failed(why)) => Some(Err(why.clone().into())),
        (Role::Opening | Role::Editing, _) => None,
    }
}

/// Whether what was edited is kept, or why not; none while it is to be waited for.
#[must_use]
pub fn saved(seat: Role, save: &SaveState) -> Option<Result<(), ChangeError>> {
    match (seat, save) {
        (_, SaveState::Saved(_)) => Some(Ok(())),
        (_, SaveState::Failed(why)) => Some(Err(why.clone().into())),
        (Role::Ended(_), _) => Some(Err(ChangeError::Gone)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Moment;

    const AT: SaveState = SaveState::Saved(Moment(1));

    #[test]
    fn editing_is_waited_for_as_long_as_it_may_come() {
        let seat = |seat, save| editing(false, true, seat, &save);
        assert_eq!(editing(true, true, Role::Editing, &AT), Some(Ok(())));
        assert_eq!(editing(true, false, Role::Editing, &SaveState::Opening), None, "it is not read yet");
        assert_eq!(seat(Role::Opening, SaveState::Opening), None);
        assert_eq!(seat(Role::Editing, SaveState::Saving), None, "another tab wants it: it is about to follow");
        assert_eq!(seat(Role::Following, AT), Some(Err(ChangeError::Elsewhere)));
        assert_eq!(seat(Role::TakingOver, AT), Some(Err(ChangeError::Elsewhere)));
        assert_eq!(seat(Role::Ended(End::Deleted), AT), Some(Err(ChangeError::Gone)));
        assert_eq!(seat(Role::Ended(End::Outdated), AT), Some(Err(StoreError::Newer.into())));
        assert_eq!(seat(Role::Opening, SaveState::Failed(StoreError::Full)), Some(Err(StoreError::Full.into())));
    }

    #[test]
    fn saving_is_waited_for_as_long_as_it_may_come() {
        assert_eq!(saved(Role::Editing, &SaveState::Saving), None);
        assert_eq!(saved(Role::Editing, &AT), Some(Ok(())));
        assert_eq!(saved(Role::Ended(End::Left), &AT), Some(Ok(())), "it was saved before it ended");
        assert_eq!(saved(Role::Editing, &SaveState::Failed(StoreError::Full)), Some(Err(StoreError::Full.into())));
        assert_eq!(saved(Role::Ended(End::Deleted), &SaveState::Saving), Some(Err(ChangeError::Gone)));
    }
}
