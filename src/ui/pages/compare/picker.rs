//! Who is compared: by name, by group, or by a similar profile.

use super::chips::Chips;
use super::nearest::NearestByProfile;
use crate::model::GroupId;
use crate::route::CompareView;
use crate::search::Place;
use crate::text::say;
use crate::ui::components::{CountryPicker, GroupSelect, Lists};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::compare::Picked;

/// The countries, and the ways to add more.
#[component]
pub(super) fn Picker(lists: Lists, picked: Memo<Picked>) -> impl IntoView {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    // While nobody is picked, this is what the reader needs first.
    let is_empty = picked.with_untracked(|picked| picked.codes.is_empty());
    let groups = lists.countries.groups().to_vec();
    let countries = lists.countries.clone();
    // A group is a way to add its members, not a state: the menu goes back to its first line.
    let none = RwSignal::new(None::<GroupId>);
    let list = lists.countries.clone();
    let add = move |place: Place| {
        let members = |id| list.group(&id).map(|group| group.members.clone()).unwrap_or_default();
        let countries = match place {
            Place::Country(country) => vec![country],
            Place::Group(id) => members(id),
        };
        asked.look(|view| view.add(countries));
    };
    let add_group = Callback::new(move |id: Option<GroupId>| {
        let group = id.as_ref().and_then(|id| countries.group(id));
        if let Some(group) = group {
            none.set(id.clone());
            asked.look(|view| view.add(group.members.iter().copied()));
            none.set(None);
        }
    });
    view! {
        <section class="picker no-print" aria-labelledby="picker">
            <h2 id="picker" class="visually-hidden">{words.say(&say::compare_picker())}</h2>
            <Chips lists=lists.clone() picked=picked/>
            <details class="picker-more" open=is_empty>
            <summary>{words.say(&say::compare_add_some())}</summary>
            <div class="pick picker-add">
                <CountryPicker
                    name="compared"
                    label=say::compare_add()
                    action=say::compare_add_this()
                    group=|name, members| say::country_group_add(name, members)
                    on_choose=Callback::new(add)
                />
                <GroupSelect
                    groups=groups
                    label=say::compare_add_group()
                    none=say::compare_add_group_choose()
                    chosen=none
                    count=Callback::new(|group: crate::model::CountryGroup| group.members.len())
                    on_choose=add_group
                />
            </div>
            <NearestByProfile lists=lists picked=picked/>
            </details>
        </section>
    }
}
