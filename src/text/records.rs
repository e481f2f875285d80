//! Why something is not kept, or was set aside, put into messages.

use super::{Message, say};
use crate::records::ChangeError;
use crate::records::{QuarantineReason, StoreError};

impl From<&StoreError> for Message {
    fn from(error: &StoreError) -> Self {
        match error {
            StoreError::Unavailable => say::records_unavailable(),
            StoreError::Blocked => say::records_blocked(),
            StoreError::Newer => say::records_newer(),
            StoreError::Full => say::records_full(),
            StoreError::Overtaken => say::records_overtaken(),
            StoreError::Gone => say::records_gone(),
            StoreError::Taken => say::records_taken(),
            StoreError::Altered => say::records_altered(),
            StoreError::Garbled => say::records_garbled(),
            StoreError::Silent => say::records_silent(),
            StoreError::Broken(detail) if detail.is_empty() => say::records_broken_silently(),
            StoreError::Broken(detail) => say::records_broken(detail.as_str()),
        }
    }
}

impl From<&ChangeError> for Message {
    fn from(error: &ChangeError) -> Self {
        match error {
            ChangeError::Elsewhere => say::assess_list_elsewhere(),
            ChangeError::Gone => say::records_gone(),
            ChangeError::Store(why) => why.into(),
            ChangeError::Unconfirmed => say::records_unconfirmed(),
        }
    }
}

impl From<QuarantineReason> for Message {
    fn from(reason: QuarantineReason) -> Self {
        match reason {
            QuarantineReason::Unreadable => say::records_aside_unreadable(),
            QuarantineReason::Late => say::records_aside_late(),
        }
    }
}
