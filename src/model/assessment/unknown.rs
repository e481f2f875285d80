//! What a file said that this version of the program does not know, kept so that it is there when written again.

use crate::sort::SortedMap;

/// Fields with names that are not known, each with what stood in it. Nobody here looks into them: only the reader of
/// files puts them in, and only the writer takes them out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown(SortedMap<String, String>);

impl Unknown {
    /// Keeps a field with its value, as it stood in the file.
    pub(crate) fn keep(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    /// The fields, sorted by name.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// These, and of others those with names that are not among them.
    #[must_use]
    pub(super) fn or(&self, others: &Self) -> Self {
        let mut all = others.0.clone();
        all.extend(self.0.clone());
        Self(all)
    }
}
