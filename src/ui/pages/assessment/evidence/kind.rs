//! Which kind of reference a piece of evidence is, and a warning where the methodology does not accept it.

use super::piece::{Piece, part_words};
use crate::model::assessment::EvidenceItem;
use crate::model::{Methodology, PartId, ReferenceKind};
use crate::scoring::assessment::KindFit;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A menu of the methodology's kinds, those first that the indicators accept which the piece stands behind.
#[component]
pub(super) fn KindField(piece: Piece) -> impl IntoView {
    let words = Words::now();
    let id = piece.element_id("kind");
    let kind = Memo::new(move |_| piece.item.with(|item| item.kind.clone()));
    let parts = Memo::new(move |_| {
        piece.standings.with(|all| all.iter().map(|standing| standing.part.clone()).collect::<Vec<_>>())
    });
    let option = move |one: &ReferenceKind, name: String| {
        let (value, one) = (one.to_string(), one.clone());
        let is_chosen = move || kind.with(|kind| kind.as_ref() == Some(&one));
        view! { <option value=value prop:selected=is_chosen>{name}</option> }
    };
    let options = move || {
        let index = piece.open.index();
        let kinds = Kinds::of(&index.methodology, &parts.get());
        let named = |kinds: &[ReferenceKind]| {
            kinds.iter().map(|one| option(one, kind_words(words, &index.methodology, one))).collect_view()
        };
        // A file may bring a kind that the methodology has no name for.
        let foreign = kind.get_untracked().filter(|kind| !index.methodology.references.contains_key(kind));
        let foreign = foreign.map(|kind| option(&kind, kind.to_string()));
        let accepted = (!kinds.accepted.is_empty()).then(|| {
            let label = words.say(&say::evidence_kinds_accepted(join(kinds.parts.iter())));
            view! { <optgroup label=label>{named(&kinds.accepted)}</optgroup> }
        });
        let others = if kinds.accepted.is_empty() {
            named(&kinds.others).into_any()
        } else {
            let label = words.say(&say::evidence_kinds_other());
            view! { <optgroup label=label>{named(&kinds.others)}</optgroup> }.into_any()
        };
        view! {
            <option value="" prop:selected=move || kind.with(Option::is_none)>{words.say(&say::evidence_kind_unstated())}</option>
            {accepted}
            {others}
            {foreign}
        }
    };
    let choose = move |event| {
        let chosen = ReferenceKind::parse(&event_target_value(&event)).ok();
        piece.choose(|item: &mut EvidenceItem| item.kind = chosen);
    };
    view! {
        <div class="evidence-field">
            <label class="field" for=id.clone()>{words.say(&say::assess_file_kind())}</label>
            <select id=id disabled=move || piece.is_fixed() on:change=choose>{options}</select>
        </div>
    }
}

/// For which of the indicators the kind is not accepted, and what these accept.
#[component]
pub(super) fn KindWarning(piece: Piece) -> impl IntoView {
    let words = Words::now();
    let refusing = Memo::new(move |_| {
        let refuses = |fit: &Option<_>| matches!(fit, Some((KindFit::NotAccepted, _)));
        let kind = piece.item.with(|item| item.kind.clone())?;
        let parts: Vec<PartId> = piece.standings.with(|all| {
            all.iter().filter(|standing| refuses(&standing.fit)).map(|standing| standing.part.clone()).collect()
        });
        (!parts.is_empty()).then_some((kind, parts))
    });
    let warning = move || {
        let (kind, parts) = refusing.get()?;
        let index = piece.open.index();
        let accepts = |part: &PartId| {
            let kinds = index.methodology.part(part).map(|found| found.accepted.as_slice()).unwrap_or_default();
            let kinds: Vec<String> = kinds.iter().map(|kind| kind_words(words, &index.methodology, kind)).collect();
            let part = part_words(words, piece.open, part);
            view! { <li>{words.say(&say::evidence_kind_accepts(part, kinds.join(", ")))}</li> }
        };
        let accepted = parts.iter().map(accepts).collect_view();
        let kind = kind_words(words, &index.methodology, &kind);
        Some(view! {
            <div class="notice error">
                <p>{words.say(&say::evidence_kind_warning(kind))}</p>
                <ul>{accepted}</ul>
            </div>
        })
    };
    view! { <div class="wide" role="status">{warning}</div> }
}

/// A kind by its name in the methodology; by its id where it has none.
pub(super) fn kind_words(words: Words, methodology: &Methodology, kind: &ReferenceKind) -> String {
    methodology.references.get(kind).map_or_else(|| kind.to_string(), |name| words.of(name))
}

/// Indicators by their numbers.
pub(super) fn join<'a>(parts: impl Iterator<Item = &'a PartId>) -> String {
    parts.map(PartId::as_str).collect::<Vec<_>>().join(", ")
}

/// The kinds of a methodology, as a piece behind some indicators can be.
struct Kinds {
    /// The indicators that accept some kinds and not others.
    parts: Vec<PartId>,
    accepted: Vec<ReferenceKind>,
    others: Vec<ReferenceKind>,
}

impl Kinds {
    fn of(methodology: &Methodology, parts: &[PartId]) -> Self {
        let choosy: Vec<_> =
            parts.iter().filter_map(|id| methodology.part(id)).filter(|part| !part.accepted.is_empty()).collect();
        let is_accepted = |kind: &&ReferenceKind| choosy.iter().any(|part| part.accepted.contains(kind));
        let (accepted, others) = methodology.references.keys().partition::<Vec<_>, _>(is_accepted);
        let owned = |kinds: Vec<&ReferenceKind>| kinds.into_iter().cloned().collect();
        Self {
            parts: choosy.into_iter().map(|part| part.id.clone()).collect(),
            accepted: owned(accepted),
            others: owned(others),
        }
    }
}
