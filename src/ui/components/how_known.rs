//! How surely the items of an area or an indicator are known: a line for each status, with a shape and in words.

use crate::model::{ItemStatus, Part, PartStatus};
use crate::text::how_known;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The lines of a part; nothing where its methodology says nothing of that.
pub fn how_known_of(words: Words, part: &Part) -> Option<AnyView> {
    part.status.map(|status| lines(words, &status).into_any())
}

fn lines(words: Words, status: &PartStatus) -> impl IntoView + use<> {
    let line = |(status, said)| view! { <li class=status_class(status)>{words.say(&said)}</li> };
    view! { <ul class="how-known">{how_known(status).into_iter().map(line).collect_view()}</ul> }
}

/// The class of a mark, which gives it its shape.
#[must_use]
pub const fn status_class(status: ItemStatus) -> &'static str {
    match status {
        ItemStatus::Printed => "mark stated",
        ItemStatus::Brought => "mark brought",
        ItemStatus::Retold => "mark retold",
        ItemStatus::Arithmetic => "mark verified",
        ItemStatus::General => "mark inferred",
        ItemStatus::Own => "mark own",
    }
}
