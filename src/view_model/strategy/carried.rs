//! What is said of a mapping that a crosswalk carried over from another edition: how much of it nobody has judged.

use crate::model::{CarriedLink, Correspondence, Mapping, PartId};
use crate::text::{Message, Value, say};
use crate::wire::IndexEntry;

/// How many links were carried over and not judged since, and how many indicators are new and have no link, in sentences;
/// none where the mapping was not carried over. `earlier` is what the other edition is called.
#[must_use]
pub fn carried(mapping: &Mapping, earlier: Value) -> Vec<Message> {
    let Some(from) = &mapping.carried else { return Vec::new() };
    let of = |wanted: Correspondence| {
        let is_one = |one: &&CarriedLink| one.correspondence == wanted;
        mapping.links.iter().filter_map(|link| link.carried.as_ref()).filter(is_one).count()
    };
    let (same, close) = (of(Correspondence::Same), of(Correspondence::Close));
    let is_open = |part: &&PartId| !mapping.links.iter().any(|link| link.part == **part);
    let new = from.new.iter().filter(is_open).count();
    let links = if same + close == 0 {
        say::carried_none_left(earlier)
    } else {
        say::carried_links(mapping.links.len(), same + close, same, close, earlier)
    };
    let new = (new > 0).then(|| say::carried_new(new));
    std::iter::once(links).chain(new).collect()
}

/// What the edition is called that a mapping was carried over from; its key where it is not in the list.
#[must_use]
pub fn earlier_edition(mapping: &Mapping, indices: &[IndexEntry]) -> Value {
    let Some(carried) = &mapping.carried else { return "".into() };
    let found = indices.iter().find(|entry| entry.id == carried.from);
    found.map_or_else(|| carried.from.to_string().into(), |entry| Value::from(&entry.short))
}

/// What stands at a link that was carried over.
#[must_use]
pub fn carried_mark(link: &CarriedLink) -> Message {
    let from: Vec<&str> = link.from.iter().map(PartId::as_str).collect();
    let from = from.join(", ");
    match link.correspondence {
        Correspondence::Close => say::carried_close(from),
        Correspondence::Same | Correspondence::New => say::carried_same(from),
    }
}
