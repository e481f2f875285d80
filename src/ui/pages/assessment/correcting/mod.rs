//! What puts something in the place of a working list: the form that corrects an item, and the way to bring the
//! publisher's list. Few readers need it, so it is a chunk of its own.

mod item;
mod list;

use crate::model::PartId;
use crate::ui::prelude::*;
use item::CorrectItem;
use list::PublisherList;

/// The form for an area or an indicator.
pub fn correct_item(part: PartId) -> AnyView {
    view! { <CorrectItem part=part/> }.into_any()
}

/// The way to bring the publisher's list, and back.
pub fn publisher_list() -> AnyView {
    view! { <PublisherList/> }.into_any()
}
