//! What the assessment is called, which country it is about, and a note on it as a whole.

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
    let problem = RwSignal::new(None::<Message>);
    let name = open.memo(|assessment| assessment.name().to_string());
    let note = open.memo(|assessment| assessment.note().to_string());
    let rename = move |event| match Name::parse(&event_target_value(&event)) {
        Ok(name) => {
            problem.set(None);
            open.type_on(Edit::Rename(name));
        }
        Err(error) => problem.set(Some(Message::from(&error))),
    };
    let remark = move |event| match Prose::parse(&event_target_value(&event)) {
        Ok(note) => {
            problem.set(None);
            open.type_on(Edit::Remark(note));
        }
        Err(error) => problem.set(Some(Message::from(&error))),
    };
    view! {
        <details class="assess-details no-print">
            <summary>{words.say(&say::assess_details())}</summary>
            <div class="pick">
                <label class="field">
                    {words.say(&say::assess_name())}
                    <input autocomplete="off" prop:value=name prop:readOnly=locked on:input=rename/>
                </label>
                {country(words, open)}
            </div>
            <label class="field assess-remark">
                {words.say(&say::assess_remark())}
                <textarea rows="3" prop:value=note prop:readOnly=locked on:input=remark></textarea>
            </label>
            <p class="small" role="alert">{move || problem.get().map(|problem| words.say(&problem))}</p>
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
