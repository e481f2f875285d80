//! The contents of a long page: a link to each of its sections, with a mark at the one that is read. Beside the text where
//! the window is wide, folded above it elsewhere.

use crate::browser::media;
use crate::browser::resize::WidthObserver;
use crate::browser::scroll::{self, Heading, ScrollListener};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::read_section;

/// From this width on the contents stand beside the text; the style sheet has the same.
const BESIDE: &str = "(min-width: 72rem)";

/// Links to the sections that the page has, which come with their files: as many as there are by now.
pub fn contents() -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let (sections, read) = (RwSignal::new(Vec::<(String, String)>::new()), RwSignal::new(None::<usize>));
    let look = move || {
        let headings: Vec<Heading> = scroll::headings();
        let tops: Vec<f64> = headings.iter().map(|heading| heading.top).collect();
        let found: Vec<(String, String)> = headings.into_iter().map(|one| (one.id, one.text)).collect();
        // The page may be gone by now.
        if sections.try_with_untracked(|known| *known != found).unwrap_or(false) {
            sections.set(found);
        }
        let now = read_section(&tops, scroll::is_at_end());
        if read.try_with_untracked(|known| *known != now).unwrap_or(false) {
            read.set(now);
        }
    };
    // Sections that come make the page higher.
    let grown = scroll::main().and_then(|main| WidthObserver::new(&main, move |_| look()));
    StoredValue::new_local((ScrollListener::new(look), grown));
    let links = move || {
        let link = |(place, (id, text)): (usize, (String, String))| {
            let href = move || navigation.element(&id);
            let is_here = move || (read.get() == Some(place)).then_some("true");
            view! { <li><a href=href aria-current=is_here>{text}</a></li> }
        };
        sections.get().into_iter().enumerate().map(link).collect_view()
    };
    view! {
        <nav class="page-contents no-print" aria-label=words.say(&say::page_contents())>
            <details open=media::matches(BESIDE)>
                <summary>{words.say(&say::page_contents())}</summary>
                <ul>{links}</ul>
            </details>
        </nav>
    }
}
