//! The kinds of records, and the object stores of the database in which they and what belongs to them are kept.

/// What a record is of. Sessions, tabs, journals and quarantine treat all kinds alike. A further kind is a name here, an
/// object store for it in [`ADDED_STORES`], and its reader and its title in `ui::records::kinds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A self-assessment.
    Assessment,
    /// A reader's own mapping of a strategy onto an index.
    Mapping,
    /// A publisher's page on a country that the reader brought.
    BroughtPage,
    /// A reader's own crosswalk between two editions of an index.
    Crosswalk,
    /// A plan to a target.
    Plan,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Assessment, Self::Mapping, Self::BroughtPage, Self::Crosswalk, Self::Plan];

    /// The name of its object store in the database, which must stay as it is.
    #[must_use]
    pub const fn store_name(self) -> &'static str {
        match self {
            Self::Assessment => "assessments",
            Self::Mapping => "mappings",
            Self::BroughtPage => "brought_pages",
            Self::Crosswalk => "crosswalks",
            Self::Plan => "plans",
        }
    }

    /// How the ids of its records begin, which must stay as it is, too. The id alone says the kind: notices, locks,
    /// journals and what was set aside have nothing else. Self-assessments came first, and their ids have no colon.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Assessment => "",
            Self::Mapping => "mapping:",
            Self::BroughtPage => "page:",
            Self::Crosswalk => "crosswalk:",
            Self::Plan => "plan:",
        }
    }

    /// The id of a record of this kind. A name has neither colon at its beginning nor slash.
    #[must_use]
    pub fn id(self, name: &str) -> String {
        format!("{}{name}", self.prefix())
    }

    /// The kind of the record of this id, or to which something of this key belongs.
    #[must_use]
    pub fn of(id: &str) -> Self {
        let is_of = |kind: &Self| !kind.prefix().is_empty() && id.starts_with(kind.prefix());
        Self::ALL.into_iter().find(is_of).unwrap_or(Self::Assessment)
    }
}

/// One of the lists in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectStore {
    /// The records of a kind, each under its id.
    Records(Kind),
    /// Earlier states of records, each under the id of its record and a name of its own.
    Snapshots,
    /// What could not be read, and texts that came too late, each under the id of its record and a number.
    Quarantine,
    /// Records that were deleted, with what belonged to them, each under its id and a name of its own.
    Bin,
}

impl ObjectStore {
    /// All of them.
    pub const ALL: [Self; Kind::ALL.len() + 3] = [
        Self::Records(Kind::Assessment),
        Self::Records(Kind::Mapping),
        Self::Records(Kind::BroughtPage),
        Self::Records(Kind::Crosswalk),
        Self::Records(Kind::Plan),
        Self::Snapshots,
        Self::Quarantine,
        Self::Bin,
    ];

    /// The one in which the record of this id stands.
    #[must_use]
    pub fn of(id: &str) -> Self {
        Self::Records(Kind::of(id))
    }

    /// Its name in the database, which must stay as it is.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Records(kind) => kind.store_name(),
            Self::Snapshots => "snapshots",
            Self::Quarantine => "set_aside",
            Self::Bin => "bin",
        }
    }
}

/// The names of the object stores that each version of the database has added to the one before, from version 1. What
/// stands here has run on readers' machines and stays as it is; a further kind of record is a further line.
pub const ADDED_STORES: &[&[&str]] = &[
    &["assessments", "snapshots", "set_aside"],
    &["mappings"],
    &["bin"],
    &["brought_pages"],
    &["crosswalks"],
    &["plans"],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::fresh_name;
    use crate::sort::SortedSet;

    #[test]
    fn the_versions_of_the_database_add_up_to_what_is_used() {
        assert_eq!(ADDED_STORES[0], ["assessments", "snapshots", "set_aside"], "version 1 is on readers' machines");
        assert_eq!(ADDED_STORES[1], ["mappings"], "and so is version 2");
        assert_eq!(ADDED_STORES[2], ["bin"], "and version 3");
        assert_eq!(ADDED_STORES[3], ["brought_pages"], "and version 4");
        assert_eq!(ADDED_STORES[4], ["crosswalks"], "and version 5");
        assert_eq!(ADDED_STORES[5], ["plans"], "and version 6");
        let added: Vec<&str> = ADDED_STORES.concat();
        let used: SortedSet<&str> = ObjectStore::ALL.into_iter().map(ObjectStore::name).collect();
        assert_eq!(added.iter().copied().collect::<SortedSet<_>>(), used);
        assert_eq!(added.len(), ObjectStore::ALL.len(), "none is added twice");
        for kind in Kind::ALL {
            assert!(ObjectStore::ALL.contains(&ObjectStore::Records(kind)), "{kind:?}");
        }
    }

    #[test]
    fn an_id_says_its_kind() {
        for kind in Kind::ALL {
            let id = kind.id("aze-2023-2027:ncsi-2018");
            assert_eq!((Kind::of(&id), Kind::of(&format!("{id}/1700"))), (kind, kind));
        }
        let mut byte = (0_u8..=255).cycle();
        let name = fresh_name(|| byte.next().unwrap_or_default());
        assert_eq!(ObjectStore::of(&name), ObjectStore::Records(Kind::Assessment));
        for name in ["mapping", "page", "crosswalk", "plan"] {
            assert_eq!(Kind::of(name), Kind::Assessment, "an assessment may be called so");
        }
    }
}
