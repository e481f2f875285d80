//! What a reader should know before relying on what is told, and what is not public.

use super::Told;
use super::section::section;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What to know before relying on it.
pub(super) fn caveats(told: &Told) -> impl IntoView + use<> {
    let (words, caveats) = (Words::now(), &told.strategy.caveats);
    let items = caveats
        .iter()
        .map(|caveat| view! { <li>{words.of(&caveat.text)}{told.footnotes.of(&caveat.sources)}</li> })
        .collect_view();
    section(
        "caveats",
        &say::text_caveats(),
        (!caveats.is_empty()).then(|| view! { <ul class="told-list">{items}</ul> }),
    )
}

/// What would be needed and is not public here.
pub(super) fn not_public(told: &Told) -> impl IntoView + use<> {
    let (words, missing) = (Words::now(), &told.strategy.not_public);
    let items = missing.iter().map(|text| view! { <li>{words.of(text)}</li> }).collect_view();
    let list = (!missing.is_empty()).then(|| view! { <ul class="told-list">{items}</ul> });
    section("not-public", &say::text_not_public(), list)
}
