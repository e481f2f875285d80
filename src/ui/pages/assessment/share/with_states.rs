//! Whether kept states go along with an assessment.

use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The box, for so many states.
pub(super) fn with_states(count: usize, chosen: RwSignal<bool>) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=chosen
                on:change=move |event| chosen.set(event_target_checked(&event))
            />
            {Words::now().say(&say::share_with_states(count))}
        </label>
    }
    .into_any()
}
