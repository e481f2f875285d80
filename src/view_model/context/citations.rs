//! Which footnotes of a source its statements name. The list of footnotes is not held, only their numbers.

use crate::model::Statement;
use crate::sort::SortedSet;

/// How statements name footnotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Citations {
    /// How many different footnotes they name.
    pub named: usize,
    /// How many of the statements name none.
    pub without: usize,
}

/// Counts the footnotes of some statements.
pub fn citations<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> Citations {
    let mut numbers: SortedSet<u16> = SortedSet::new();
    let mut without = 0;
    for statement in statements {
        without += usize::from(statement.footnotes.is_empty());
        numbers.extend(statement.footnotes.iter().copied());
    }
    Citations { named: numbers.len(), without }
}
