//! Links to the parts of a page.

use crate::text::Message;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Links to the parts. `parts` has their names, and `link` the way to each, followed.
#[component]
pub fn PartNav<P, L, const COUNT: usize>(
    class: &'static str,
    label: Message,
    parts: [(P, Message); COUNT],
    shown: Memo<P>,
    link: L,
) -> impl IntoView
where
    P: Copy + PartialEq + Send + Sync + 'static,
    L: Fn(P) -> String + Copy + Send + Sync + 'static,
{
    let words = Words::now();
    let entry = |(part, name): (P, Message)| {
        view! {
            <li>
                <a
                    href=move || link(part)
                    data-noscroll=""
                    aria-current=move || (shown.get() == part).then_some("page")
                >
                    {words.say(&name)}
                </a>
            </li>
        }
    };
    view! {
        <nav class=format!("chips {class} no-print") aria-label=words.say(&label)>
            <ul>{parts.map(entry)}</ul>
        </nav>
    }
}
