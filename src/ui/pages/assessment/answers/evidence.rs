//! The evidence behind an indicator: what there is and what it lacks, more of it, and the form for one piece.

use super::super::evidence::EvidenceForm;
use super::check::{Piece, named, pieces};
use super::sheet::Sheet;
use crate::browser::document;
use crate::model::assessment::{Edit, EvidenceItem};
use crate::model::{EvidenceId, PartId};
use crate::text::{Message, say};
use crate::ui::assessment::{evidence_id, today};
use crate::ui::chunk;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Select;

/// The piece whose form is open, and whether it was only just added.
type Edited = RwSignal<Option<(EvidenceId, bool)>>;

/// The evidence behind an indicator.
#[component]
pub(super) fn Evidence(part: PartId) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let pieces = pieces(sheet, part.clone());
    let (edited, told) = (Edited::new(None), RwSignal::new(None::<Message>));
    let heading = format!("sheet-{part}-evidence");
    let called = sheet.called(words, &part);
    let count = move || {
        pieces.with(|pieces| {
            let ready = pieces.iter().filter(|piece| piece.is_ready()).count();
            words.say(&match pieces.len() {
                0 => say::answer_evidence_none(),
                count => say::answer_evidence_count(count, ready),
            })
        })
    };
    let ids = Memo::new(move |_| pieces.with(|all| all.iter().map(|piece| piece.id.clone()).collect::<Vec<_>>()));
    let (to, behind) = (heading.clone(), part.clone());
    let piece = move |id: EvidenceId| {
        view! { <Row id=id part=behind.clone() pieces=pieces edited=edited heading=to.clone()/> }
    };
    let (fitting, fits_under) = (part.clone(), heading.clone());
    let fits = move || sheet.has_others.get().then(|| chunk::offers(fitting.clone(), fits_under.clone()));
    let adding = part.clone();
    let add = move |_| {
        let id = evidence_id();
        let item = EvidenceItem { entered: Some(today()), ..EvidenceItem::default() };
        if sheet.open.edit(Edit::AddEvidence(id.clone(), Box::new(item), vec![adding.clone()])) {
            told.set(None);
            edited.set(Some((id, true)));
        }
    };
    view! {
        <div class="sheet-evidence">
            <h4 id=heading.clone() tabindex="-1">{count}</h4>
            <ul hidden=move || ids.with(Vec::is_empty)>
                <For each=move || ids.get() key=|id| id.clone() children=piece/>
            </ul>
            <div class="pick">
                <button type="button" disabled=move || !sheet.may_edit.get() on:click=add>
                    {words.say(&say::answer_add())}
                    <span class="visually-hidden">{format!(" ({called})")}</span>
                </button>
                <Attach part=part.clone()/>
            </div>
            {fits}
            <Form part=part ids=ids edited=edited told=told heading=heading/>
            <p role="status">{move || told.get().map(|told| words.say(&told))}</p>
        </div>
    }
}

/// A piece with what it lacks.
#[component]
fn Row(id: EvidenceId, part: PartId, pieces: Memo<Vec<Piece>>, edited: Edited, heading: String) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let own = id.clone();
    let piece = Memo::new(move |_| pieces.with(|all| all.iter().find(|piece| piece.id == own).cloned()));
    let name = move || piece.with(|piece| piece.as_ref().map(|piece| piece.name(words)));
    let standing = move || piece.with(|piece| piece.as_ref().map(|piece| piece.standing(words)));
    let is_ready = move || piece.with(|piece| piece.as_ref().is_some_and(Piece::is_ready));
    let opened = id.clone();
    let edit = move |_| edited.set(Some((opened.clone(), false)));
    let detach = move |_| {
        if sheet.open.edit(Edit::Detach(part.clone(), id.clone())) {
            edited.maybe_update(|edited| edited.take_if(|(opened, _)| *opened == id).is_some());
            // The entry goes, and the focus would go with it.
            document::focus_quietly(&heading);
        }
    };
    let of_piece = move || view! { <span class="visually-hidden">" "{name}</span> };
    view! {
        <li>
            <span class="name">{name}</span>
            <span class="standing" class:ready=is_ready>{standing}</span>
            <span class="no-print">
                <button type="button" class="plain" on:click=edit>{words.say(&say::answer_edit())}{of_piece()}</button>
                <button type="button" class="plain" disabled=move || !sheet.may_edit.get() on:click=detach>
                    {words.say(&say::answer_detach())}{of_piece()}
                </button>
            </span>
        </li>
    }
}

/// The form for the piece that is open, as long as it is behind the indicator.
#[component]
fn Form(
    part: PartId,
    ids: Memo<Vec<EvidenceId>>,
    edited: Edited,
    told: RwSignal<Option<Message>>,
    heading: String,
) -> impl IntoView {
    let words = Words::now();
    let opened = Memo::new(move |_| edited.get().filter(|(id, _)| ids.with(|ids| ids.contains(id))));
    let label = words.say(&say::answer_form_of(Sheet::here().called(words, &part)));
    let form_id = format!("sheet-{part}-form");
    Effect::new({
        let form_id = form_id.clone();
        move |_| {
            // A new piece has the focus in its title.
            if opened.with(|opened| opened.as_ref().is_some_and(|(_, is_new)| !is_new)) {
                document::focus(&form_id);
            }
        }
    });
    move || {
        let (id, is_new) = opened.get()?;
        let back = heading.clone();
        let close = move |_| {
            document::focus_quietly(&back);
            edited.set(None);
        };
        let back = heading.clone();
        let removed = move |message: Message| {
            document::focus_quietly(&back);
            told.set(Some(message));
        };
        Some(view! {
            <div class="sheet-form no-print" id=form_id.clone() role="group" aria-label=label.clone() tabindex="-1">
                <EvidenceForm id=id is_new=is_new on_remove=Callback::new(removed)/>
                <p><button type="button" on:click=close>{words.say(&say::close())}</button></p>
            </div>
        })
    }
}

/// Puts evidence that is there already behind the indicator too. The list of it may be long, so it is made when asked
/// for.
#[component]
fn Attach(part: PartId) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let (is_open, called) = (RwSignal::new(false), sheet.called(words, &part));
    let toggle = move |event| {
        is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    view! {
        <details class="no-print" on:toggle=toggle>
            <summary>
                {words.say(&say::answer_attach_open())}
                <span class="visually-hidden">{format!(" ({called})")}</span>
            </summary>
            {move || is_open.get().then(|| attach(words, sheet, &part))}
        </details>
    }
}

fn attach(words: Words, sheet: Sheet, part: &PartId) -> impl IntoView + use<> {
    let menu = NodeRef::<Select>::new();
    let own = part.clone();
    let others = sheet.open.memo(move |assessment| {
        let behind = assessment.answer(&own).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        let others = assessment.evidence().iter().filter(|(id, _)| !behind.contains(id));
        others.map(|(id, item)| (id.clone(), item.title.as_str().trim().to_owned())).collect::<Vec<_>>()
    });
    let options = move || {
        let option = |(id, title): (EvidenceId, String)| {
            view! { <option value=id.to_string()>{named(words, &title)}</option> }
        };
        others.get().into_iter().map(option).collect_view()
    };
    let is_empty = move || others.with(Vec::is_empty);
    let part = part.clone();
    let attach = move |_| {
        let chosen = menu.get_untracked().and_then(|menu| EvidenceId::parse(&menu.value()).ok());
        if let Some(id) = chosen {
            sheet.open.edit(Edit::Attach(part.clone(), id));
        }
    };
    view! {
        <p class="small" hidden=move || !is_empty()>{words.say(&say::answer_attach_none())}</p>
        <div class="sheet-attach" hidden=is_empty>
            <label class="field">
                {words.say(&say::answer_attach_which())}
                <select node_ref=menu>{options}</select>
            </label>
            <button type="button" disabled=move || !sheet.may_edit.get() on:click=attach>
                {words.say(&say::answer_attach())}
            </button>
        </div>
    }
}
