//! What the parts of the page are called, and how they are linked.

use crate::model::{IndexId, Part, PartId};
use crate::route::{Address, Fragment, MethodologyView, Route};
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

/// The link to an element of this page, followed: what is searched for stays.
pub(super) fn link_to(id: String) -> impl Fn() -> String {
    let navigation = Navigation::here();
    move || navigation.element(&id)
}

/// The link to an area, which is there whatever is searched for.
pub(super) fn link_to_area(index: &IndexId, area: &PartId) -> String {
    let fragment = Some(Fragment::Element(area_anchor(area)));
    let page = Address::of(Route::Methodology(MethodologyView::new(index.clone())));
    Navigation::here().href(Address { fragment, ..page })
}
