//! Choosing the country, or none.

use crate::model::{CountryCode, IndexData};
use crate::route::CountryKey;
use crate::text::say;
use crate::ui::components::Lists;
use crate::ui::pages::assess::asked::Asked;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// A menu of all countries: first those of which answers are published.
#[component]
pub(super) fn CountryChoice(index: Arc<IndexData>, chosen: Memo<Option<CountryCode>>) -> impl IntoView {
    let (words, asked, lists) = (Words::now(), Asked::here(), expect_context::<Lists>());
    let alphabet = words.catalogue().alphabet();
    let mut names: Vec<(String, CountryCode)> =
        lists.countries.iter().map(|country| (words.of(&country.name), country.code)).collect();
    names.sort_by_cached_key(|(name, _)| alphabet.key(name));
    let (published, others): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|(_, code)| index.best_known(*code).is_some());
    let option = move |(name, code): (String, CountryCode)| {
        let selected = move || chosen.get() == Some(code);
        view! { <option value=code.to_string() prop:selected=selected>{name}</option> }
    };
    let choose = move |event| {
        let code = CountryCode::parse(&event_target_value(&event)).ok();
        asked.adjust(|view| (view.country, view.from) = (code.map(CountryKey::Code), None));
    };
    view! {
        <label class="field">
            {words.say(&say::assess_list_country())}
            <select on:change=choose>
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {words.say(&say::assess_start_no_country())}
                </option>
                <optgroup label=words.say(&say::assess_start_published_countries())>
                    {published.into_iter().map(option).collect_view()}
                </optgroup>
                <optgroup label=words.say(&say::assess_start_other_countries())>
                    {others.into_iter().map(option).collect_view()}
                </optgroup>
            </select>
        </label>
    }
}
