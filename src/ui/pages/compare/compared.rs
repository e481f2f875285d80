//! What a view of the comparison is about.

use super::source;
use crate::chart::Selection;
use crate::model::IndexData;
use crate::text::Message;
use crate::ui::components::Lists;
use std::sync::Arc;

/// The countries that are picked, by an index.
#[derive(Clone)]
pub struct Compared {
    pub(super) index: Arc<IndexData>,
    pub(super) lists: Lists,
    pub(super) selection: Arc<Selection>,
}

impl Compared {
    /// Whose figures these are, and the time that they fall into.
    pub(super) fn source(&self) -> Message {
        source::of_picked(&self.index, &self.lists.sources, &self.selection)
    }

    /// What a file with this of the comparison is called, and the id of its figure.
    pub(super) fn file_name(&self, what: &str) -> String {
        const MOST_NAMED: usize = 5;
        let codes: Vec<&str> = self.selection.iter().take(MOST_NAMED).map(|one| one.country.as_str()).collect();
        let more = if self.selection.len() > MOST_NAMED { "-and-more" } else { "" };
        let codes = if codes.is_empty() { String::new() } else { format!("-{}{more}", codes.join("-")) };
        format!("compare-{}{codes}-{what}", self.index.methodology.id)
    }
}
