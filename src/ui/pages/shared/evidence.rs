//! Evidence of an assessment that came by link. What somebody else typed is shown as text, and addresses as links that
//! tell the other site nothing.

use crate::model::assessment::EvidenceItem;
use crate::model::{AsOf, Day, Methodology};
use crate::text::{Message, say};
use crate::ui::components::WebLink;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// The pieces as a list; nothing where there are none.
pub(super) fn list<'a>(
    words: Words,
    methodology: &Methodology,
    items: impl Iterator<Item = &'a EvidenceItem>,
) -> Option<AnyView> {
    let pieces: Vec<_> = items.map(|item| piece(words, methodology, item)).collect();
    (!pieces.is_empty()).then(|| view! { <ul class="shared-evidence">{pieces}</ul> }.into_any())
}

/// One piece.
pub(super) fn piece(words: Words, methodology: &Methodology, item: &EvidenceItem) -> AnyView {
    let kind = item
        .kind
        .as_ref()
        .map(|kind| methodology.references.get(kind).map_or_else(|| kind.to_string(), |name| words.of(name)));
    let date = |day: Option<Day>| day.map(|day| words.date(Some(&AsOf::from(day))));
    let text = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    let facts = [
        (say::assess_file_kind(), kind),
        (say::assess_file_issuer(), text(item.issuer.as_str())),
        (say::assess_file_legal(), text(item.legal_reference.as_str())),
        (say::assess_file_language(), text(item.language.as_str())),
        (say::assess_file_effective(), date(item.effective)),
        (say::assess_file_valid_until(), date(item.valid_until)),
        (say::assess_file_entered(), date(item.entered)),
        (say::assess_file_name(), item.file.as_ref().map(|file| file.name.to_string())),
        (say::assess_file_sha256(), item.file.as_ref().map(|file| file.sha256.to_string())),
    ];
    let fact = |(name, value): (Message, Option<String>)| {
        value.map(|value| view! { <div><dt>{words.say(&name)}</dt><dd>{value}</dd></div> })
    };
    let facts: Vec<_> = facts.into_iter().filter_map(fact).collect();
    let facts = (!facts.is_empty()).then(|| view! { <dl class="conditions">{facts}</dl> });
    let shown = text(item.title.as_str());
    let title = match &item.address {
        Some(address) => {
            let named = shown.unwrap_or_else(|| address.as_str().to_owned());
            view! { <WebLink to=address.clone() text=named/> }.into_any()
        }
        None => shown.into_any(),
    };
    let archived = item.archived.as_ref().map(|address| {
        let name = words.say(&say::assess_file_archived());
        view! { " · " <WebLink to=address.clone() text=name/> }
    });
    let quote = text(item.quote.as_str()).map(|quote| view! { <blockquote class="user-text">{quote}</blockquote> });
    let note = text(item.note.as_str()).map(|note| view! { <p class="user-text">{note}</p> });
    view! { <li><p>{title}{archived}</p>{facts}{quote}{note}</li> }.into_any()
}
