//! What the table lists: everything or only what differs, and all indicators at once.

use crate::model::PartId;
use crate::route::CompareView;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Comparison;

/// What is listed: everything, or only what differs; and all indicators at once.
pub(super) fn options(comparison: &Comparison<'_>) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let differing = asked.of(|view| view.differing);
    let open = asked.of(|view| view.open.clone());
    let alike = comparison.rows.iter().filter(|row| row.depth == 0 && !row.differs()).count();
    let areas: Vec<PartId> = comparison
        .rows
        .iter()
        .filter(|row| row.depth == 0 && !row.part.is_leaf())
        .map(|row| row.part.id.clone())
        .collect();
    let is_all_open = {
        let areas = areas.clone();
        Memo::new(move |_| open.with(|open| areas.iter().all(|area| open.contains(area))))
    };
    let has_indicators = !areas.is_empty();
    let toggle_all = move |_| {
        let areas = areas.clone();
        let closes = is_all_open.get_untracked();
        asked.adjust(|view| view.open = if closes { Vec::new() } else { areas });
    };
    let hidden = move || differing.get().then(|| words.say(&say::compare_alike(alike)));
    view! {
        <div class="pick compare-options no-print">
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=differing
                    on:change=move |event| asked.look(|view| view.differing = event_target_checked(&event))
                />
                {words.say(&say::compare_differing())}
            </label>
            {has_indicators.then(|| view! {
                <button type="button" class="plain" on:click=toggle_all>
                    {move || words.say(&if is_all_open.get() { say::compare_close_all() } else { say::compare_open_all() })}
                </button>
            })}
            <span class="small" role="status">{hidden}</span>
        </div>
    }
}
