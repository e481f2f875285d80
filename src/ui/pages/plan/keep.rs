//! The button that keeps indicators as a plan. What keeps comes when it is first asked for.

use super::planned::Planned;
use crate::browser::task;
use crate::model::PartId;
use crate::text::say;
use crate::ui::chunk;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The button for these indicators; `of` says which they are to those who hear it. Nothing for a plan of no country.
pub(super) fn keep_button(planned: &Planned, parts: Vec<PartId>, of: Option<String>) -> AnyView {
    let (words, navigation) = (Words::now(), Navigation::here());
    if planned.country.is_none() {
        return ().into_any();
    }
    let (planned, has_failed) = (planned.clone(), RwSignal::new(false));
    let keep = move |_| {
        let (planned, parts) = (planned.clone(), parts.clone());
        task::spawn(async move {
            let kept = chunk::keep_indicators(planned, parts, words, navigation).await;
            let _ = has_failed.try_set(kept.is_err());
        });
    };
    let of = of.map(|of| view! { <span class="visually-hidden">": "{of}</span> });
    let failed = move || has_failed.get().then(|| words.say(&say::fetch_network()));
    view! {
        <button type="button" class="no-print" on:click=keep>{words.say(&say::kept_plan_keep())}{of}</button>
        <span class="small no-print" role="status">{failed}</span>
    }
    .into_any()
}
