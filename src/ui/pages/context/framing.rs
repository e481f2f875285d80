//! What kind of source speaks and as of when, said before anything that it says.

use super::told::Told;
use crate::text::say;
use crate::ui::components::SourceLine;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The framing of the statements.
pub(super) fn framing(told: &Told) -> impl IntoView + use<> {
    let words = Words::now();
    let context = &told.context;
    let basis = context.as_of_basis.as_ref().map(|basis| view! { <p class="small">{words.of(basis)}</p> });
    view! {
        <div class="notice context-framing">
            <p><strong>{words.say(&say::context_never_score())}</strong></p>
            <p>{words.of(&context.framing)}</p>
            <SourceLine
                sources=Arc::clone(&told.lists.sources)
                id=context.source.clone()
                as_of=context.as_of
            />
            {basis}
        </div>
    }
}
