//! What was found on a page that the reader brought when it was read: what contradicts itself, what is missing, and what was
//! not understood.

use crate::model::{BroughtPage, Methodology, SourceId};
use crate::records::Kind;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::records::RecordStore;
use crate::ui::words::Words;
use crate::view_model::bring::kept_check;

/// What was found, folded; nothing where nothing was.
pub fn page_check(page: &BroughtPage, methodology: &Methodology) -> AnyView {
    let words = Words::now();
    let Some(check) = kept_check(page, methodology) else { return ().into_any() };
    let line = |(is_contradiction, said): &(bool, _)| {
        let mark = is_contradiction.then(|| {
            view! { <span class="bring-mark bring-not">{words.say(&say::bring_contradicts())}</span>" " }
        });
        view! { <li>{mark}{words.say(said)}</li> }
    };
    let last = [check.more, check.not_understood].into_iter().flatten();
    let last = last.map(|said| view! { <li>{words.say(&said)}</li> }).collect_view();
    view! {
        <details>
            <summary>{words.say(&check.summary)}</summary>
            <ul class="bring-findings">{check.lines.iter().map(line).collect_view()}{last}</ul>
        </details>
    }
    .into_any()
}

/// What was found on the page that is this source, once it is read; nothing where it is not kept any more.
pub fn source_check(source: SourceId, methodology: &Methodology) -> AnyView {
    let methodology = methodology.clone();
    (move || {
        let kept = RecordStore::here().records(Kind::BroughtPage);
        let page = kept.iter().filter_map(|record| record.brought_page()).find(|page| page.source_id() == source);
        page.map(|page| page_check(&page, &methodology))
    })
    .into_any()
}
