//! All evidence, numbered, with everything that finds it again.

use super::sheet::{Sheet, anchor};
use crate::model::assessment::{EvidenceItem, FileRecord};
use crate::model::{EvidenceId, WebAddress};
use crate::text::{Message, say};
use crate::ui::components::WebLink;
use crate::ui::prelude::*;

/// The id of the heading.
pub(super) const ID: &str = "report-evidence";

/// The chapter.
pub(super) fn evidence(sheet: &Sheet<'_>) -> impl IntoView + use<> {
    let words = sheet.words;
    let numbered = sheet.evidence.iter().zip(1..);
    let items: Vec<_> = numbered
        .filter_map(|(id, number)| Some(piece(sheet, number, id, sheet.assessment.evidence().get(*id)?)))
        .collect();
    let body = if items.is_empty() {
        view! { <p>{words.say(&say::report_evidence_empty())}</p> }.into_any()
    } else {
        view! { <p class="small">{words.say(&say::report_evidence_about())}</p><ol class="report-evidence">{items}</ol> }
            .into_any()
    };
    view! {
        <section aria-labelledby=ID>
            <h3 id=ID>{words.say(&say::report_evidence())}</h3>
            {body}
        </section>
    }
}

fn piece(sheet: &Sheet<'_>, number: usize, id: &EvidenceId, item: &EvidenceItem) -> impl IntoView + use<> {
    let words = sheet.words;
    let title = if item.title.is_blank() { words.say(&say::report_untitled()) } else { item.title.to_string() };
    let kind = item.kind.as_ref().map(|kind| match sheet.methodology().references.get(kind) {
        Some(name) => words.of(name),
        None => kind.to_string(),
    });
    let typed = |name: Message, text: &str| (!text.trim().is_empty()).then(|| sheet.field(name, text));
    let what = [
        kind.map(|kind| sheet.field(say::assess_file_kind(), kind)),
        typed(say::assess_file_issuer(), item.issuer.as_str()),
        typed(say::assess_file_legal(), item.legal_reference.as_str()),
        typed(say::assess_file_language(), item.language.as_str()),
    ];
    let parts: Vec<String> = sheet
        .checks
        .iter()
        .filter(|check| check.items.iter().any(|item| item.id == id))
        .map(|check| check.part.id.to_string())
        .collect();
    let behind = if parts.is_empty() {
        words.say(&say::report_behind_none())
    } else {
        sheet.field(say::report_behind(), parts.join(", "))
    };
    let when = [
        item.effective.map(|day| sheet.field(say::assess_file_effective(), sheet.date(day))),
        item.valid_until.map(|day| sheet.field(say::assess_file_valid_until(), sheet.date(day))),
        item.entered.map(|day| sheet.field(say::assess_file_entered(), sheet.date(day))),
        Some(behind),
    ];
    let longer =
        [typed(say::assess_file_quote(), item.quote.as_str()), typed(say::assess_file_note(), item.note.as_str())];
    let longer = longer.into_iter().flatten().map(|text| view! { <p class="typed">{text}</p> }).collect_view();
    view! {
        <li id=anchor(number)>
            <p class="report-name">{title}</p>
            {line(&what)}
            {line(&when)}
            {address(sheet, &say::assess_file_address(), item.address.as_ref())}
            {address(sheet, &say::assess_file_archived(), item.archived.as_ref())}
            {item.file.as_ref().map(|file| self::file(sheet, file))}
            {longer}
        </li>
    }
}

/// What is known, on a line of its own.
fn line(fields: &[Option<String>]) -> Option<impl IntoView + use<>> {
    let said: Vec<&str> = fields.iter().flatten().map(String::as_str).collect();
    (!said.is_empty()).then(|| view! { <p>{said.join(" · ")}</p> })
}

/// An address, written out: on paper it is all there is.
fn address(sheet: &Sheet<'_>, name: &Message, address: Option<&WebAddress>) -> Option<impl IntoView + use<>> {
    let name = sheet.say(name);
    address.map(|address| {
        view! { <p class="report-address">{name}": "<WebLink to=address.clone() text=address.as_str()/></p> }
    })
}

fn file(sheet: &Sheet<'_>, file: &FileRecord) -> impl IntoView + use<> {
    let bytes = sheet.words.catalogue().whole(i64::try_from(file.size).unwrap_or(i64::MAX));
    let named = sheet.field(say::report_file(), say::report_file_of(file.name.as_str(), bytes));
    let print = sheet.field(say::assess_file_sha256(), file.sha256.to_string());
    view! { <p>{named}</p><p class="report-address">{print}</p> }
}
