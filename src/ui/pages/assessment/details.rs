//! What the assessment is called, which country it is about, and a note on it as a whole.

use super::typed_field::{field_problem, take_typed};
use crate::model::CountryCode;
use crate::model::assessment::{Assessment, Edit, Name, Prose};
use crate::sort::SortSmall;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::Lists;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A fold with the three.
pub(super) fn details(open: OpenAssessment) -> impl IntoView {
    let words = Words::now();
    let locked = move || !open.may_edit();
    let (wrong_name, wrong_note) = (RwSignal::new(None::<Message>), RwSignal::new(None::<Message>));
    let name = open.memo(|assessment| assessment.name().to_string());
    let note = open.memo(|assessment| assessment.note().to_string());
    let rename = move |event| {
        take_typed(open, wrong_name, Name::parse(&event_target_value(&event)).map(Edit::Rename));
    };
    let remark = move |event| {
        take_typed(open, wrong_note, Prose::parse(&event_target_value(&event)).map(Edit::Remark));
    };
    view! {
        <details class="assess-details no-print">
            <summary>{words.say(&say::assess_details())}</summary>
            <div class="pick">
                <label class="field">
                    {words.say(&say::assess_name())}
                    <input
                        autocomplete="off"
                        prop:value=name
                        prop:readOnly=locked
                        aria-invalid=move || wrong_name.with(Option::is_some).then_some("true")
                        aria-describedby="assess-name-problem"
                        on:input=rename
                    />
                </label>
                {country(words, open)}
            </div>
            {field_problem("assess-name-problem".to_owned(), wrong_name)}
            <label class="field assess-remark">
                {words.say(&say::assess_remark())}
                <textarea
                    rows="3"
                    prop:value=note
                    prop:readOnly=locked
                    aria-invalid=move || wrong_note.with(Option::is_some).then_some("true")
                    aria-describedby="assess-note-problem"
                    on:input=remark
                ></textarea>
            </label>
            {field_problem("assess-note-problem".to_owned(), wrong_note)}
        </details>
    }
}

/// A menu of all countries, in the order of the reader's alphabet.
fn country(words: Words, open: OpenAssessment) -> impl IntoView {
    let lists = expect_context::<Lists>();
    let chosen = open.memo(Assessment::country);
    let alphabet = words.catalogue().alphabet();
    let mut names: Vec<(String, CountryCode)> =
        lists.countries.iter().map(|country| (words.of(&country.name), country.code)).collect();
    // A country that the list does not have is still the chosen one.
    let unlisted = chosen.get_untracked().filter(|code| names.iter().all(|(_, listed)| listed != code));
    names.extend(unlisted.map(|code| (code.to_string(), code)));
    names.sort_small_by_cached_key(|(name, _)| alphabet.key(name));
    let options = names.into_iter().map(|(name, code)| {
        view! {
            <option value=code.to_string() prop:selected=move || chosen.get() == Some(code)>{name}</option>
        }
    });
    let choose = move |event| {
        open.edit(Edit::Country(CountryCode::parse(&event_target_value(&event)).ok()));
    };
    view! {
        <label class="field">
            {words.say(&say::assess_country())}
            <select on:change=choose prop:disabled=move || !open.may_edit()>
                <option value="" prop:selected=move || chosen.get().is_none()>{words.say(&say::assess_no_country())}</option>
                {options.collect_view()}
            </select>
        </label>
    }
}
