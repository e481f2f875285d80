//! Links to the sections of the page, which is long.

use super::told::Told;
use crate::route::ContextView;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// A link to each section that the page has.
pub(super) fn contents(told: &Told) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<ContextView>::here());
    let context = &told.context;
    let sections = [
        Some(("timeline", say::context_timeline())),
        Some(("statements", say::context_statements())),
        (!context.surveys.is_empty()).then(|| ("surveys", say::context_surveys())),
        (!context.conflicts.is_empty()).then(|| ("conflicts", say::context_conflicts())),
    ];
    let link = |(id, title): (&'static str, _)| {
        view! { <li><a href=move || asked.element(id) data-noscroll="">{words.say(&title)}</a></li> }
    };
    let links = sections.into_iter().flatten().map(link).collect_view();
    view! {
        <nav class="contents no-print" aria-labelledby="contents">
            <p id="contents">{words.say(&say::context_contents())}</p>
            <ul>{links}</ul>
        </nav>
    }
}
