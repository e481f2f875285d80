//! A menu of groups of countries, regions of the world apart.

use crate::model::{CountryGroup, GroupId};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A menu of groups, each with how many countries it would show or add; groups with none are not in it.
///
/// `none` is what the first line says, which stands for no group.
#[component]
pub fn GroupSelect(
    groups: Vec<CountryGroup>,
    label: Message,
    none: Message,
    #[prop(into)] chosen: Signal<Option<GroupId>>,
    count: Callback<CountryGroup, usize>,
    on_choose: Callback<Option<GroupId>>,
) -> impl IntoView {
    let words = Words::now();
    if groups.is_empty() {
        return None;
    }
    let option = move |group: CountryGroup| {
        let held = count.run(group.clone());
        let text = words.say(&say::ranking_group_option(&group.name, held));
        let (value, id) = (group.id.to_string(), group.id);
        let selected = move || chosen.with(|chosen| chosen.as_ref() == Some(&id));
        (held > 0).then(|| view! { <option value=value prop:selected=selected>{text}</option> })
    };
    let (regions, groups): (Vec<CountryGroup>, Vec<_>) = groups.into_iter().partition(CountryGroup::is_region);
    let groups: Vec<_> = groups.into_iter().map(option).collect();
    let regions: Vec<_> = regions.into_iter().map(option).collect();
    let choose = move |event| on_choose.run(GroupId::parse(&event_target_value(&event)).ok());
    Some(view! {
        <label class="field">
            {words.say(&label)}
            <select on:change=choose>
                <option value="" prop:selected=move || chosen.with(Option::is_none)>{words.say(&none)}</option>
                <optgroup label=words.say(&say::ranking_groups())>{groups}</optgroup>
                <optgroup label=words.say(&say::ranking_regions())>{regions}</optgroup>
            </select>
        </label>
    })
}
