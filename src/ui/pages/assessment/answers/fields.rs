//! What is typed about an indicator: by when it is to be met, who is responsible, and a note.

use super::super::typed_field::{field_problem, take_typed};
use super::sheet::Sheet;
use crate::model::assessment::{Answer, Assessment, Edit, Phrase, Prose};
use crate::model::{AsOf, Day, PartId};
use crate::sort::SortedSet;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use leptos::html::Input;

/// The three fields.
#[component]
pub(super) fn Fields(part: PartId, answer: Memo<Answer>) -> impl IntoView {
    view! {
        <div class="sheet-fields">
            <PlannedField part=part.clone() answer=answer/>
            <BodyField part=part.clone() answer=answer/>
            <NoteField part=part answer=answer/>
        </div>
    }
}

/// A label that says to whom cannot see it which indicator its field belongs to.
fn label(words: Words, text: &Message, part: &PartId) -> impl IntoView + use<> {
    let (text, part) = (words.say(text), format!(" ({})", Sheet::here().called(words, part)));
    view! { {text}<span class="visually-hidden">{part}</span> }
}

/// By when it is to be met. It is there where a date is expected or given, and does not go from under the cursor.
#[component]
fn PlannedField(part: PartId, answer: Memo<Answer>) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let wrong = RwSignal::new(None::<Message>);
    let field = NodeRef::<Input>::new();
    let has_focus = RwSignal::new(false);
    let is_wanted = |answer: &Answer| answer.state.is_ahead() || answer.planned.is_some();
    let is_shown = move || has_focus.get() || wrong.with(Option::is_some) || answer.with(is_wanted);
    let id = format!("sheet-{part}-planned");
    let (described, own) = (format!("{id}-problem"), part.clone());
    let label = label(words, &say::answer_planned(), &part);
    // What is no day stays in the field, to be put right.
    let shown = Memo::new(move |last: Option<&String>| {
        let now = answer.with(|answer| answer.planned.map(|day| day.to_string()).unwrap_or_default());
        last.filter(|_| wrong.with(Option::is_some)).cloned().unwrap_or(now)
    });
    let before = StoredValue::new(None::<Day>);
    let entered = move |_| {
        has_focus.set(true);
        before.set_value(answer.with_untracked(|answer| answer.planned));
    };
    let own_part = own.clone();
    let typed = move |_| {
        if let Some(Ok(day)) = field.get_untracked().map(|field| read(&field)) {
            wrong.set(None);
            sheet.open.type_on(Edit::Planned(own.clone(), day));
        }
    };
    // On the way to a day that there is not others are typed that there are, so the one of before is put back. While a
    // year is being typed there is a wrong one for a moment, so that is said when the field is left.
    let left = move |_| {
        has_focus.set(false);
        if field.get_untracked().is_some_and(|field| read(&field).is_err()) {
            let kept = before.get_value();
            wrong.set(Some(kept.map(AsOf::from).map_or_else(say::answer_date_wrong, say::answer_date_wrong_kept)));
            sheet.open.type_on(Edit::Planned(own_part.clone(), kept));
        }
    };
    view! {
        <div class="sheet-field" hidden=move || !is_shown()>
            <label class="field" for=id.clone()>{label}</label>
            <input
                type="date"
                id=id
                node_ref=field
                min=format!("{}-01-01", Day::FIRST_YEAR)
                max=Day::LAST.to_string()
                readonly=move || !sheet.may_edit.get()
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=move || shown.get()
                on:focus=entered
                on:input=typed
                on:blur=left
            />
            {field_problem(described, wrong)}
        </div>
    }
}

/// What a date field holds: a day, nothing, or what is no day.
fn read(field: &web_sys::HtmlInputElement) -> Result<Option<Day>, ()> {
    let value = field.value();
    if value.is_empty() {
        // The value of a field in which 30 February was typed is empty, and the field is not valid.
        return if field.check_validity() { Ok(None) } else { Err(()) };
    }
    Day::parse(&value).map(Some).ok_or(())
}

/// Who is responsible; bodies that were entered elsewhere are offered.
#[component]
fn BodyField(part: PartId, answer: Memo<Answer>) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let wrong = RwSignal::new(None::<Message>);
    let offered = RwSignal::new(Vec::<String>::new());
    let id = format!("sheet-{part}-body");
    let (described, list) = (format!("{id}-problem"), format!("{id}-list"));
    let label = label(words, &say::answer_body(), &part);
    let shown = move || answer.with(|answer| answer.responsible.to_string());
    let own = part.clone();
    let offer = move |_| offered.set(sheet.open.with_untracked(|assessment| bodies(assessment, &own)));
    let typed = move |event| {
        let part = part.clone();
        take_typed(
            sheet.open,
            wrong,
            Phrase::parse(&event_target_value(&event)).map(|body| Edit::Responsible(part, body)),
        );
    };
    let options = move || offered.get().into_iter().map(|body| view! { <option value=body></option> }).collect_view();
    view! {
        <div class="sheet-field">
            <label class="field" for=id.clone()>{label}</label>
            <input
                type="text"
                id=id
                list=list.clone()
                maxlength=Phrase::MOST.to_string()
                autocomplete="off"
                readonly=move || !sheet.may_edit.get()
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=shown
                on:focus=offer
                on:input=typed
            />
            <datalist id=list>{options}</datalist>
            {field_problem(described, wrong)}
        </div>
    }
}

/// The bodies that other indicators name.
fn bodies(assessment: &Assessment, part: &PartId) -> Vec<String> {
    let others = assessment.answers().iter().filter(|(other, _)| *other != part);
    let named = others.map(|(_, answer)| answer.responsible.as_str().trim()).filter(|body| !body.is_empty());
    SortedSet::from_iter(named).into_iter().map(ToOwned::to_owned).collect()
}

/// A note.
#[component]
fn NoteField(part: PartId, answer: Memo<Answer>) -> impl IntoView {
    let (words, sheet) = (Words::now(), Sheet::here());
    let wrong = RwSignal::new(None::<Message>);
    let id = format!("sheet-{part}-note");
    let described = format!("{id}-problem");
    let label = label(words, &say::indicator_note(), &part);
    let shown = move || answer.with(|answer| answer.note.to_string());
    let typed = move |event| {
        let part = part.clone();
        take_typed(sheet.open, wrong, Prose::parse(&event_target_value(&event)).map(|note| Edit::Note(part, note)));
    };
    view! {
        <div class="sheet-field">
            <label class="field" for=id.clone()>{label}</label>
            <textarea
                id=id
                rows="1"
                maxlength=Prose::MOST.to_string()
                readonly=move || !sheet.may_edit.get()
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                aria-describedby=described.clone()
                prop:value=shown
                on:input=typed
            ></textarea>
            {field_problem(described, wrong)}
        </div>
    }
}
