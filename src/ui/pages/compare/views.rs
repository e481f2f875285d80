//! The ways to see countries side by side, each a link of its own.

use crate::route::{CompareView, Picture};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// What a view is called.
pub(super) fn name(picture: Picture) -> Message {
    match picture {
        Picture::Table => say::compare_view_table(),
        Picture::Bars => say::compare_view_bars(),
        Picture::Strip => say::compare_view_strip(),
        Picture::Radar => say::compare_view_radar(),
        Picture::Scatter => say::compare_view_scatter(),
        Picture::Time => say::compare_view_time(),
        Picture::Weights => say::compare_view_weights(),
        Picture::Ranks => say::compare_view_ranks(),
        Picture::Changes => say::compare_view_changes(),
    }
}

/// A link to each view.
#[component]
pub(super) fn Views() -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let chosen = asked.of(|view| view.picture);
    let link = |picture: Picture| {
        let is_here = move || (chosen.get() == picture).then_some("page");
        view! {
            <li>
                <a href=move || asked.link(|view| view.picture = picture) data-noscroll="" aria-current=is_here>
                    {words.say(&name(picture))}
                </a>
            </li>
        }
    };
    view! {
        <nav class="chips compare-views no-print" aria-label=words.say(&say::compare_views())>
            <ul>{Picture::ALL.map(link)}</ul>
        </nav>
    }
}
