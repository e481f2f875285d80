//! What a page says of a working list: each item of it confirmed, or corrected.

use super::edition::Known;
use super::page::PageItem;
use crate::model::PartId;
use std::collections::BTreeMap;

/// An area or an indicator of a working list beside the same on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedItem {
    /// Which.
    pub part: PartId,
    /// Its line on the page.
    pub line: usize,
    /// Its name on the page.
    pub name: String,
    /// What the page says of its name.
    pub of_name: Verdict,
    /// What it is worth on the page, where that is there.
    pub max: Option<i64>,
    /// What the page says of its worth; none where it does not say.
    pub of_max: Option<Verdict>,
}

/// What a page says of an item of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same.
    Confirmed,
    /// Something else.
    Corrected,
}

impl Verdict {
    const fn of(is_same: bool) -> Self {
        if is_same { Self::Confirmed } else { Self::Corrected }
    }
}

impl ListedItem {
    /// Whether the page says the same of it in everything.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.of_name == Verdict::Confirmed && self.of_max != Some(Verdict::Corrected)
    }
}

/// Every item of a page beside the list; nothing where the edition is known from its publisher.
pub(super) fn compared(known: &Known<'_>, items: &BTreeMap<PartId, PageItem>) -> Vec<ListedItem> {
    let beside = known.parts.iter().filter_map(|part| {
        let item = items.get(&part.part.id).filter(|item| !item.name.is_empty())?;
        Some(ListedItem {
            part: part.part.id.clone(),
            line: item.line,
            name: item.name.clone(),
            of_name: Verdict::of(part.name.is(&item.name)),
            max: item.max,
            of_max: item.max.map(|max| Verdict::of(max == part.max)),
        })
    });
    if known.is_working_list { beside.collect() } else { Vec::new() }
}
