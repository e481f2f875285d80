//! That another piece of evidence has the same address, and the way to use that one instead.

use super::piece::{Piece, Standing, title_words};
use crate::model::assessment::{Edit, EvidenceItem};
use crate::model::{EvidenceId, WebAddress};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Says so where it is so. `on_use` is told what to say when the other one took this one's place.
#[component]
pub(super) fn Duplicate(piece: Piece, on_use: Option<Callback<Message>>) -> impl IntoView {
    let words = Words::now();
    let address = Memo::new(move |_| piece.item.with(|item| item.address.clone()));
    let other = Memo::new(move |_| {
        let address = address.get()?;
        let id = piece.id();
        piece.open.with(|assessment| {
            let is_same = |(one, item): &(&EvidenceId, &_)| **one != id && has(item, &address);
            let found = assessment.evidence().iter().find(is_same);
            found.map(|(one, item)| (one.clone(), item.title.to_string()))
        })
    });
    let notice = move || {
        let (other, title) = other.get()?;
        let title = title_words(words, &title);
        let said = words.say(&say::evidence_same_address(title.as_str()));
        let instead = move |_| {
            let (id, other) = (piece.id(), other.clone());
            let attach = |standing: &Standing| Edit::Attach(standing.part.clone(), other.clone());
            let mut edits: Vec<Edit> = piece.standings.with_untracked(|all| all.iter().map(attach).collect());
            edits.push(Edit::RemoveEvidence(id));
            if piece.open.edit(Edit::Several(edits))
                && let Some(on_use) = on_use
            {
                on_use.run(say::evidence_used_other(title.as_str()));
            }
        };
        Some(view! {
            <p class="notice">
                {said} " "
                <button type="button" disabled=move || piece.is_fixed() on:click=instead>
                    {words.say(&say::evidence_use_other())}
                </button>
            </p>
        })
    };
    view! { <div class="wide" role="status">{notice}</div> }
}

fn has(item: &EvidenceItem, address: &WebAddress) -> bool {
    item.address.as_ref() == Some(address)
}
