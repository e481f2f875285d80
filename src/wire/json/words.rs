//! What may stand in a field beside free text: the few words of a format, and names of things that there are.

use super::object::Object;
use super::value::Value;
use crate::model::IdError;
use crate::sort::SortedSet;
use crate::wire::Referent;
use std::borrow::Cow;

/// How an identifier is read.
pub(in crate::wire) type ParseId<T> = fn(&str) -> Result<T, IdError>;

/// The words of a field, and what each means.
pub(in crate::wire) struct Words<T: 'static> {
    pub(in crate::wire) written: &'static [&'static str],
    pub(in crate::wire) meaning: &'static [T],
}

impl<T: Copy + PartialEq> Words<T> {
    /// How something is written.
    pub(in crate::wire) fn of(&self, meant: T) -> &'static str {
        let place = self.meaning.iter().position(|one| *one == meant);
        place.and_then(|place| self.written.get(place)).copied().unwrap_or_default()
    }
}

impl<T: Copy> Words<T> {
    /// What is meant by a word.
    pub(in crate::wire) fn meant(&self, word: &str) -> Option<T> {
        let place = self.written.iter().position(|one| *one == word)?;
        self.meaning.get(place).copied()
    }
}

/// The things that a field may name.
pub(in crate::wire) struct Known {
    pub(super) what: Referent,
    pub(super) ids: SortedSet<String>,
}

impl Known {
    /// Those with these ids.
    pub(in crate::wire) fn of(what: Referent, ids: impl IntoIterator<Item = String>) -> Self {
        Self { what, ids: SortedSet::from_iter(ids) }
    }

    /// Those that a list in the same file has. What is no identifier there is for the reader of that list to note.
    pub(in crate::wire) fn listed<T>(what: Referent, list: Value<'_>, parse: ParseId<T>) -> Self {
        let mut ids = SortedSet::new();
        list.children(|at, next| {
            let id = Object::of(list.moved(at)).optional("id").quiet_text();
            ids.extend(id.filter(|id| parse(id).is_ok()).map(Cow::into_owned));
            next
        });
        Self { what, ids }
    }
}
