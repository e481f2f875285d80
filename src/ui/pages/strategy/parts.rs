//! The parts of the page: how far the strategy reaches, what it says, and the mapping.

use super::asked::Asked;
use crate::route::StrategyPart;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Links to the three parts.
#[component]
pub(super) fn Parts() -> impl IntoView {
    let (words, asked) = (Words::now(), Asked::here());
    let show = asked.show();
    let link = |part: StrategyPart| {
        let to = move || asked.link(|view| view.show = part);
        view! {
            <li>
                <a href=to data-noscroll="" aria-current=move || (show.get() == part).then_some("page")>
                    {words.say(&name(part))}
                </a>
            </li>
        }
    };
    view! {
        <nav class="chips strategy-parts no-print" aria-label=words.say(&say::strategy_parts())>
            <ul>{StrategyPart::ALL.map(link)}</ul>
        </nav>
    }
}

fn name(part: StrategyPart) -> Message {
    match part {
        StrategyPart::Coverage => say::strategy_part_coverage(),
        StrategyPart::Text => say::strategy_part_text(),
        StrategyPart::Mapping => say::strategy_part_mapping(),
    }
}
