//! Texts in several languages, as several files write them.

use crate::model::Localized;
use serde::{Serialize, Serializer};

/// A text in the languages that somebody wrote it in, by tag.
#[derive(Debug)]
pub(super) struct Text<'a>(pub(super) &'a Localized);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.written())
    }
}
