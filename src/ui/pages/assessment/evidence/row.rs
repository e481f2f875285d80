//! A piece of evidence on the shelf: what it is at a glance, and its form once it is opened.

use super::EvidenceForm;
use super::kind::{join, kind_words};
use super::listing::{Listed, Listing};
use super::piece::title_words;
use crate::model::{AsOf, EvidenceId};
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The id of a piece on the shelf, by which an address can lead to it.
pub(super) fn row_id(id: &EvidenceId) -> String {
    format!("piece-{id}")
}

/// The id of what opens it.
pub(super) fn head_id(id: &EvidenceId) -> String {
    format!("piece-head-{id}")
}

/// A piece, folded unless it `is_new`.
#[component]
pub(super) fn ShelfRow(
    id: EvidenceId,
    listing: Memo<Arc<Listing>>,
    is_new: bool,
    on_remove: Callback<(EvidenceId, Message)>,
) -> impl IntoView {
    let words = Words::now();
    let open = OpenAssessment::here();
    let of = id.clone();
    let listed = Memo::new(move |_| listing.with(|all| all.get(&of).cloned().unwrap_or_default()));
    let is_built = RwSignal::new(is_new);
    let (row, head) = (row_id(&id), head_id(&id));
    let form = move || {
        is_built.get().then(|| {
            let (form_of, removed) = (id.clone(), id.clone());
            let on_remove = Callback::new(move |said| on_remove.run((removed.clone(), said)));
            view! { <EvidenceForm id=form_of is_new=is_new on_remove=on_remove/> }
        })
    };
    let number = move || listed.with(|listed| join(listed.parts.iter()));
    let title = move || listed.with(|listed| title_words(words, &listed.title));
    let facts = move || listed.with(|listed| facts(words, open, listed));
    let standing = move || listed.with(|listed| standing(words, listed));
    view! {
        <li>
            <details id=row open=is_new on:toggle=move |_| is_built.set(true)>
                <summary id=head>
                    <span class="id">{number}</span>
                    <span class="name">{title}</span>
                    <span class="small">{facts}</span>
                    <span class="standing" class:lacking=move || listed.with(|listed| !listed.is_ready())>{standing}</span>
                </summary>
                {form}
            </details>
        </li>
    }
}

/// Kind and dates.
fn facts(words: Words, open: OpenAssessment, listed: &Listed) -> String {
    let kind = listed.kind.as_ref().map(|kind| kind_words(words, &open.index().methodology, kind));
    let effective = listed.effective.map(|day| words.say(&say::evidence_from(AsOf::from(day))));
    let until = listed.valid_until.map(|day| words.say(&say::evidence_until(AsOf::from(day))));
    // The end that its own date gives is said already.
    let last = listed.last.filter(|last| listed.is_ready() && listed.valid_until != Some(*last));
    let last = last.map(|day| words.say(&say::evidence_counts_until(AsOf::from(day))));
    [kind, effective, until, last].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whether it is ready, else what it lacks.
fn standing(words: Words, listed: &Listed) -> String {
    if listed.parts.is_empty() {
        return words.say(&say::evidence_loose());
    }
    if listed.is_ready() {
        return words.say(&say::evidence_ready());
    }
    let lack = |(lack, parts): &(_, Vec<_>)| {
        let lack = Message::from(*lack);
        let is_everywhere = parts.len() == listed.parts.len();
        words.say(&if is_everywhere { lack } else { say::evidence_lack_for(lack, join(parts.iter())) })
    };
    listed.lacks.iter().map(lack).collect::<Vec<_>>().join("; ")
}
