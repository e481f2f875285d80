//! Why something is not kept, or was set aside, put into messages.

use super::{Message, say};
use crate::records::ChangeError;
use crate::records::{QuarantineReason, StoreError};

impl From<&StoreError> for Message {
    fn from(error: &StoreError) -> Self {
        match error {
            StoreError::Unavailable => say::vault_unavailable(),
            StoreError::Blocked => say::vault_blocked(),
            StoreError::Newer => say::vault_newer(),
            StoreError::Full => say::vault_full(),
            StoreError::Overtaken => say::vault_overtaken(),
            StoreError::Gone => say::vault_gone(),
            StoreError::Taken => say::vault_taken(),
            StoreError::Altered => say::vault_altered(),
            StoreError::Garbled => say::vault_garbled(),
            StoreError::Silent => say::vault_silent(),
            StoreError::Broken(detail) if detail.is_empty() => say::vault_broken_silently(),
            StoreError::Broken(detail) => say::vault_broken(detail.as_str()),
        }
    }
}

impl From<&ChangeError> for Message {
    fn from(error: &ChangeError) -> Self {
        match error {
            ChangeError::Elsewhere => say::assess_list_elsewhere(),
            ChangeError::Gone => say::vault_gone(),
            ChangeError::Store(why) => why.into(),
            ChangeError::Unconfirmed => say::vault_unconfirmed(),
        }
    }
}

impl From<QuarantineReason> for Message {
    fn from(reason: QuarantineReason) -> Self {
        match reason {
            QuarantineReason::Unreadable => say::vault_aside_unreadable(),
            QuarantineReason::Late => say::vault_aside_late(),
        }
    }
}
