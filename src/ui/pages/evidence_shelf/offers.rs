//! What of the evidence of other self-assessments of the same country fits an indicator, with a way to add it.

use crate::browser::document;
use crate::model::assessment::{Assessment, Edit, EvidenceItem};
use crate::model::{Correspondence, Crosswalk, EvidenceId, PartId, shows_nothing};
use crate::records::Kind;
use crate::route::{AssessmentView, Route};
use crate::scoring::assessment::{KindFit, ShelfOffer, offers as offered};
use crate::text::{Message, Value, say};
use crate::ui::assessment::{OpenAssessment, called, evidence_id, record_store, today};
use crate::ui::components::{WebLink, at_rest};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::pages::accepted;
use crate::ui::prelude::*;
use crate::ui::records::Listed;
use crate::ui::words::Words;
use crate::view_model::assessment::moves_to;
use std::sync::Arc;

/// A piece that fits, and where it is from.
#[derive(Clone, Debug, PartialEq)]
struct Offered {
    item: EvidenceItem,
    from: Arc<Assessment>,
    parts: Vec<PartId>,
    correspondence: Correspondence,
    kind: KindFit,
    own: Option<EvidenceId>,
}

/// The pieces, folded; nothing where there are none. `heading` is the id of what takes the focus of a button that goes.
pub fn offers(part: PartId, heading: String) -> AnyView {
    // What nobody asked for comes when nothing else is to be done.
    at_rest(move || shown(part.clone(), heading.clone())).into_any()
}

fn shown(part: PartId, heading: String) -> impl IntoView {
    let (words, open) = (Words::now(), OpenAssessment::here());
    let own = part.clone();
    let found = Memo::new(move |_| find(open, &own));
    let told = RwSignal::new(None::<Message>);
    let is_any = Memo::new(move |_| found.with(|found| !found.is_empty()));
    let count = move || words.say(&say::shelf_offers(found.with(Vec::len)));
    let index = open.index();
    let accepts = index.methodology.part(&part).filter(|part| !part.accepted.is_empty());
    let accepts = accepts.map(|part| accepted(words, &index.methodology, part));
    let (number, label) = (part.to_string(), words.say(&say::indicator_accepted()));
    let body = move || {
        let (part, heading) = (part.clone(), heading.clone());
        let one = move |offer: Offered| entry(words, open, &part, offer, told, heading.clone());
        found.get().into_iter().map(one).collect_view()
    };
    view! {
        <p role="status" class="small">{move || told.get().map(|told| words.say(&told))}</p>
        {move || is_any.get().then(|| {
            let accepts = accepts.clone().map(|accepts| view! { <p class="small">{label.clone()}": "{accepts}</p> });
            view! {
                <details class="sheet-fits no-print">
                    <summary>{count}<span class="visually-hidden">{format!(" ({number})")}</span></summary>
                    {accepts}
                    <ul>{body.clone()}</ul>
                </details>
            }
        })}
    }
}

fn entry(
    words: Words,
    open: OpenAssessment,
    part: &PartId,
    offer: Offered,
    told: RwSignal<Option<Message>>,
    heading: String,
) -> impl IntoView + use<> {
    let title = if shows_nothing(offer.item.title.as_str()) {
        words.say(&say::evidence_untitled())
    } else {
        offer.item.title.to_string()
    };
    let link = match &offer.item.address {
        Some(address) => view! { <WebLink to=address.clone() text=title.clone()/> }.into_any(),
        None => title.clone().into_any(),
    };
    let library = Library::here();
    let entries = library.indices.ready().unwrap_or_default();
    let entry = entries.iter().find(|entry| entry.id == *offer.from.index());
    let short = entry.map_or_else(|| Value::from(offer.from.index().to_string()), |entry| (&entry.short).into());
    let numbers = offer.parts.iter().map(PartId::as_str).collect::<Vec<_>>().join(", ");
    let name = called(words, offer.from.name());
    let to = Navigation::here().to(Route::Assessment(AssessmentView::new(offer.from.id().clone())));
    let how = match offer.correspondence {
        Correspondence::Same => say::shelf_offer_same(),
        Correspondence::Close | Correspondence::New => say::shelf_offer_close(),
    };
    let refused = (offer.kind == KindFit::NotAccepted)
        .then(|| view! { <p class="small notice">{words.say(&say::lack_accepted_kind())}</p> });
    let part = part.clone();
    let what = title.clone();
    let add = move |_| {
        let edit = match &offer.own {
            Some(id) => Edit::Attach(part.clone(), id.clone()),
            None => {
                let item = EvidenceItem { entered: Some(today()), ..offer.item.clone() };
                Edit::AddEvidence(evidence_id(), Box::new(item), vec![part.clone()])
            }
        };
        if open.edit(edit) {
            told.set(Some(say::shelf_added(what.clone())));
            // The entry goes, and the focus would go with it.
            document::focus_quietly(&heading);
        }
    };
    view! {
        <li>
            <span class="name">{link}</span>
            <span class="small">{words.say(&say::shelf_offer_from(short, numbers))}" ("<a href=to>{name}</a>"); "{words.say(&how)}</span>
            {refused}
            <button type="button" disabled=move || !open.may_edit() on:click=add>
                {words.say(&say::shelf_add())}<span class="visually-hidden">{format!(": {title}")}</span>
            </button>
        </li>
    }
}

/// What fits, as far as the crosswalks are there.
fn find(open: OpenAssessment, part: &PartId) -> Vec<Offered> {
    let Some(country) = open.with(Assessment::country) else { return Vec::new() };
    let (library, index) = (Library::here(), open.index());
    let Some(part) = index.methodology.part(part) else { return Vec::new() };
    let own = open.with(|assessment| assessment.id().clone());
    let records = record_store().records(Kind::Assessment);
    let all = records.iter().filter(|record| record.entry.key != own.as_str());
    let others: Vec<Arc<Assessment>> = all
        .filter_map(Listed::assessment)
        .filter(|other| other.country() == Some(country) && !other.evidence().is_empty())
        .collect();
    if others.is_empty() {
        return Vec::new();
    }
    let entries = library.indices.ready().unwrap_or_default();
    let crosswalks: Vec<Crosswalk> = moves_to(&entries, &index.methodology.id)
        .into_iter()
        .filter(|(other, _)| others.iter().any(|one| one.index() == other))
        .filter_map(|(other, is_forth)| {
            let own = &index.methodology.id;
            let slot = if is_forth { library.crosswalk(own, &other) } else { library.crosswalk(&other, own) };
            // Towards this edition, whichever way it was written.
            slot.ready().map(|one| if is_forth { one.reversed() } else { Crosswalk::clone(&one) })
        })
        .collect();
    let (others_of, crosswalks): (Vec<&Assessment>, Vec<&Crosswalk>) =
        (others.iter().map(AsRef::as_ref).collect(), crosswalks.iter().collect());
    open.with(|assessment| {
        let found = offered(assessment, part, &others_of, &crosswalks);
        let owned = |offer: ShelfOffer<'_>| {
            let from = others.iter().find(|one| one.id() == offer.from.id())?;
            Some(Offered {
                item: offer.item.clone(),
                from: Arc::clone(from),
                parts: offer.parts.into_iter().cloned().collect(),
                correspondence: offer.correspondence,
                kind: offer.kind,
                own: offer.own.cloned(),
            })
        };
        found.into_iter().filter_map(owned).collect()
    })
}
