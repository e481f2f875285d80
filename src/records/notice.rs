//! What tabs tell each other.

/// A notice from one tab to all others, most of them about a record by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The record was written, or is there again.
    Changed(String),
    /// The record was deleted.
    Deleted(String),
    /// Somebody wants to edit it: whoever does should write what is to be written, and let go.
    Wanted(String),
    /// Nobody edits it any more, since somebody wanted to.
    Yielded(String),
    /// Somebody edits it from now on. Of consequence only where the browser has no locks.
    Claimed(String),
    /// Snapshots of the record, or what was set aside of it, changed.
    Beside(String),
    /// Everything was removed.
    Removed,
}

impl Notice {
    /// The record that it is about.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Changed(id)
            | Self::Deleted(id)
            | Self::Wanted(id)
            | Self::Yielded(id)
            | Self::Claimed(id)
            | Self::Beside(id) => Some(id),
            Self::Removed => None,
        }
    }

    /// As it is sent.
    #[must_use]
    pub fn write(&self) -> String {
        let name = match self {
            Self::Changed(_) => "changed",
            Self::Deleted(_) => "deleted",
            Self::Wanted(_) => "wanted",
            Self::Yielded(_) => "yielded",
            Self::Claimed(_) => "claimed",
            Self::Beside(_) => "beside",
            Self::Removed => "removed",
        };
        self.id().map_or_else(|| name.to_owned(), |id| format!("{name} {id}"))
    }

    /// Reads what was sent; none for what another version of the app may say.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let Some((name, id)) = text.split_once(' ') else {
            return (text == "removed").then_some(Self::Removed);
        };
        let about = match name {
            "changed" => Self::Changed,
            "deleted" => Self::Deleted,
            "wanted" => Self::Wanted,
            "yielded" => Self::Yielded,
            "claimed" => Self::Claimed,
            "beside" => Self::Beside,
            _ => return None,
        };
        Some(about(id.to_owned()))
    }
}
