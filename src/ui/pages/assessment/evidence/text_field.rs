//! Fields of a piece of evidence for texts and addresses. What is not taken stays in its field as it was typed,
//! with the reason.

use super::piece::Piece;
use crate::model::WebAddress;
use crate::model::assessment::{BoundedText, EvidenceItem};
use crate::text::{Message, read_typed_address, say};
use crate::ui::components::RefusedFields;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Input;

/// A field that holds a text.
pub(super) struct TextOf {
    name: &'static str,
    label: fn() -> Message,
    shape: Shape,
    shown: fn(&EvidenceItem) -> &str,
    put: fn(&mut EvidenceItem, &str) -> Result<(), Message>,
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Line,
    Lines,
    Address,
}

fn bounded<const MOST: usize>(into: &mut BoundedText<MOST>, typed: &str) -> Result<(), Message> {
    *into = BoundedText::parse(typed).map_err(|error| Message::from(&error))?;
    Ok(())
}

/// What it is called.
pub(super) const TITLE: TextOf = TextOf {
    name: "title",
    label: say::assess_file_title,
    shape: Shape::Line,
    shown: |item| item.title.as_str(),
    put: |item, typed| bounded(&mut item.title, typed),
};
/// Who issued it.
pub(super) const ISSUER: TextOf = TextOf {
    name: "issuer",
    label: say::assess_file_issuer,
    shape: Shape::Line,
    shown: |item| item.issuer.as_str(),
    put: |item, typed| bounded(&mut item.issuer, typed),
};
/// Its number, article or clause.
pub(super) const LEGAL_REFERENCE: TextOf = TextOf {
    name: "legal",
    label: say::assess_file_legal,
    shape: Shape::Line,
    shown: |item| item.legal_reference.as_str(),
    put: |item, typed| bounded(&mut item.legal_reference, typed),
};
/// In which language it is.
pub(super) const LANGUAGE: TextOf = TextOf {
    name: "language",
    label: say::assess_file_language,
    shape: Shape::Line,
    shown: |item| item.language.as_str(),
    put: |item, typed| bounded(&mut item.language, typed),
};
/// Where it can be read.
pub(super) const ADDRESS: TextOf = TextOf {
    name: "address",
    label: say::assess_file_address,
    shape: Shape::Address,
    shown: |item| item.address.as_ref().map_or("", WebAddress::as_str),
    put: |item, typed| {
        item.address = read_typed_address(typed)?;
        Ok(())
    },
};
/// Where a copy of it is archived.
pub(super) const ARCHIVED: TextOf = TextOf {
    name: "archived",
    label: say::assess_file_archived,
    shape: Shape::Address,
    shown: |item| item.archived.as_ref().map_or("", WebAddress::as_str),
    put: |item, typed| {
        item.archived = read_typed_address(typed)?;
        Ok(())
    },
};
/// The words that count.
pub(super) const QUOTE: TextOf = TextOf {
    name: "quote",
    label: say::assess_file_quote,
    shape: Shape::Lines,
    shown: |item| item.quote.as_str(),
    put: |item, typed| bounded(&mut item.quote, typed),
};
/// A note.
pub(super) const NOTE: TextOf = TextOf {
    name: "note",
    label: say::assess_file_note,
    shape: Shape::Lines,
    shown: |item| item.note.as_str(),
    put: |item, typed| bounded(&mut item.note, typed),
};

/// A field for a text or an address. `is_first` puts the focus into it when it appears.
#[component]
pub(super) fn TextField(piece: Piece, of: &'static TextOf, #[prop(optional)] is_first: bool) -> impl IntoView {
    let words = Words::now();
    let refused = RwSignal::new(None::<(String, Message)>);
    let value = Memo::new(move |_| match refused.get() {
        Some((typed, _)) => typed,
        None => piece.item.with(|item| (of.shown)(item).to_owned()),
    });
    let problem = Memo::new(move |_| refused.with(|refused| refused.as_ref().map(|(_, why)| why.clone())));
    // What counted when the field was entered.
    let before = StoredValue::new(String::new());
    let counts = move || piece.item.with_untracked(|item| (of.shown)(item).to_owned());
    let typed = move |event| {
        let typed = event_target_value(&event);
        match piece.type_in(|item| (of.put)(item, &typed)) {
            Ok(()) => refused.maybe_update(|refused| refused.take().is_some()),
            Err(why) => {
                refused.set(Some((typed.clone(), why)));
                // An address that is deleted letter by letter leaves none of its halves.
                if of.shape == Shape::Address && counts().starts_with(typed.trim()) {
                    let _ = piece.type_in(|item| (of.put)(item, &before.get_value()));
                }
            }
        }
    };
    let entered = move |_| before.set_value(counts());
    let (id, problem_id) = (piece.element_id(of.name), piece.element_id(&format!("{}-problem", of.name)));
    let described = problem_id.clone();
    let described = move || problem.with(Option::is_some).then(|| described.clone());
    let invalid = move || problem.with(Option::is_some).then_some("true");
    let input = NodeRef::<Input>::new();
    input.on_load(move |input| {
        if is_first {
            request_animation_frame(move || {
                let _ = input.focus();
            });
        }
    });
    let field = if of.shape == Shape::Lines {
        view! {
            <textarea
                id=id.clone()
                rows="2"
                readonly=move || piece.is_fixed()
                aria-invalid=invalid
                aria-describedby=described
                prop:value=value
                on:input=typed
            ></textarea>
        }
        .into_any()
    } else {
        let is_address = of.shape == Shape::Address;
        view! {
            <input
                id=id.clone()
                node_ref=input
                type=if is_address { "url" } else { "text" }
                spellcheck=is_address.then_some("false")
                autocomplete="off"
                readonly=move || piece.is_fixed()
                aria-invalid=invalid
                aria-describedby=described
                prop:value=value
                on:focus=entered
                on:input=typed
            />
        }
        .into_any()
    };
    let class = if of.shape == Shape::Line && of.name != TITLE.name { "evidence-field" } else { "evidence-field wide" };
    view! {
        <div class=class>
            <label class="field" for=id>{words.say(&(of.label)())}</label>
            {field}
            <FieldProblem id=problem_id problem=problem/>
        </div>
    }
}

/// Why what stands in a field is not taken.
#[component]
pub(super) fn FieldProblem(id: String, #[prop(into)] problem: Signal<Option<Message>>) -> impl IntoView {
    let words = Words::now();
    RefusedFields::here().watch(move || problem.with(Option::is_some));
    let said = move || problem.get().map(|why| words.say(&say::evidence_not_taken(why)));
    view! { <p class="field-problem" id=id role="alert">{said}</p> }
}
