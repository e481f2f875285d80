//! The totals of the picked countries over time, in every edition of the index, each in a panel of its own.

use super::Compared;
use super::figures::{figure, pictured};
use super::nothing_picked::nothing_picked;
use crate::chart::Timelines;
use crate::model::IndexData;
use crate::ui::components::{Editions, with_editions};
use crate::ui::prelude::*;

/// The totals over time, with the other editions as they arrive.
pub(super) fn time(compared: &Compared) -> impl IntoView + use<> {
    if compared.selection.is_empty() {
        return nothing_picked(compared).into_any();
    }
    let methodology = &compared.index.methodology;
    let editions = Editions::of(&methodology.id, &methodology.family);
    let (selection, notice) = pictured(compared);
    let compared = compared.clone();
    let shown = with_editions(editions, move |ready| {
        let indices: Vec<&IndexData> = ready.iter().map(AsRef::as_ref).collect();
        figure(&compared, Timelines::new(&selection, &indices, &compared.lists.sources), "time")
    });
    view! { <section>{notice}{shown}</section> }.into_any()
}
