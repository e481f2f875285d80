//! The form for one piece of evidence, wherever it is shown.

use super::attached::Attached;
use super::day_field::{DayField, EFFECTIVE, ENTERED, VALID_UNTIL};
use super::duplicate::Duplicate;
use super::kind::{KindField, KindWarning};
use super::local_file::LocalFile;
use super::piece::{Piece, title_words};
use super::text_field::{ADDRESS, ARCHIVED, ISSUER, LANGUAGE, LEGAL_REFERENCE, NOTE, QUOTE, TITLE, TextField};
use crate::model::EvidenceId;
use crate::model::WebAddress;
use crate::model::assessment::{Edit, EvidenceItem};
use crate::text::{Message, say};
use crate::ui::components::WebLink;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Every field of a piece of evidence; each change is kept as it is made. `is_new` puts the focus into its title.
/// `on_remove` is told what to say when the piece was removed, since the form is gone then.
#[component]
pub(in crate::ui::pages::assessment) fn EvidenceForm(
    id: EvidenceId,
    #[prop(optional)] is_new: bool,
    #[prop(optional)] on_remove: Option<Callback<Message>>,
) -> impl IntoView {
    let words = Words::now();
    let piece = Piece::of(id);
    let title = Memo::new(move |_| piece.item.with(|item| title_words(words, item.title.as_str())));
    let legend = move || words.say(&say::evidence_form(title.get()));
    let remove = move |_| {
        let said = say::evidence_removed(title.get_untracked());
        if piece.open.edit(Edit::RemoveEvidence(piece.id()))
            && let Some(on_remove) = on_remove
        {
            on_remove.run(said);
        }
    };
    view! {
        <fieldset class="evidence-form no-print">
            <legend class="visually-hidden">{legend}</legend>
            <TextField piece=piece of=&TITLE is_first=is_new/>
            <KindField piece=piece/>
            <TextField piece=piece of=&ISSUER/>
            <TextField piece=piece of=&LEGAL_REFERENCE/>
            <TextField piece=piece of=&LANGUAGE/>
            <KindWarning piece=piece/>
            <TextField piece=piece of=&ADDRESS/>
            <Duplicate piece=piece on_use=on_remove/>
            <TextField piece=piece of=&ARCHIVED/>
            <Links piece=piece/>
            <DayField piece=piece of=&EFFECTIVE/>
            <DayField piece=piece of=&VALID_UNTIL/>
            <DayField piece=piece of=&ENTERED/>
            <TextField piece=piece of=&QUOTE/>
            <TextField piece=piece of=&NOTE/>
            <Attached piece=piece/>
            <LocalFile piece=piece/>
            <p class="wide">
                <button type="button" disabled=move || piece.is_fixed() on:click=remove>
                    {words.say(&say::evidence_remove())}
                </button>
            </p>
        </fieldset>
    }
}

/// The addresses to be followed.
#[component]
fn Links(piece: Piece) -> impl IntoView {
    let words = Words::now();
    let link = move |of: fn(&EvidenceItem) -> Option<&WebAddress>| {
        let address = Memo::new(move |_| piece.item.with(|item| of(item).cloned()));
        move || {
            address.get().map(|address| {
                let text = words.say(&say::evidence_open(address.as_str()));
                view! { <li><WebLink to=address text=text/></li> }
            })
        }
    };
    view! {
        <ul class="wide evidence-links">
            {link(|item| item.address.as_ref())}
            {link(|item| item.archived.as_ref())}
        </ul>
    }
}
