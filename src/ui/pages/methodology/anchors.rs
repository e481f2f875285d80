//! What the parts of the page are called, and how they are linked.

use crate::model::{Part, PartId};
use crate::route::Fragment;
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;

/// The id of an area's heading on this page, for links to it.
pub(super) fn area_anchor(area: &PartId) -> String {
    format!("area-{area}")
}

/// An area's title behind its number, where the publisher numbers its areas.
pub(super) fn area_title(area: &Part, words: Words) -> String {
    let (id, name) = (area.id.as_str(), words.of(&area.name));
    if id.bytes().all(|byte| byte.is_ascii_digit()) { format!("{id}. {name}") } else { name }
}

/// The link to an element of this page.
pub(super) fn link_to(id: String) -> String {
    Navigation::here().here_with(Some(Fragment::Element(id)))
}
