//! What stands where something is not known, which is not zero.

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A dash, and in words for those who do not see it.
pub fn unknown() -> AnyView {
    let says = Words::now().say(&say::chart_not_known());
    view! { <span aria-hidden="true">"–"</span><span class="visually-hidden">{says}</span> }.into_any()
}
