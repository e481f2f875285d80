//! What stands in the place of a view that needs countries, while none is picked.

use super::compared::Compared;
use crate::route::CompareView;
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// Groups that are offered as a beginning, in any part of the world: those that are small enough to be read in any view.
const MOST_MEMBERS: usize = 6;

/// Says that no country is picked, with small groups to begin with.
pub(super) fn nothing_picked(compared: &Compared) -> impl IntoView + use<> {
    let (words, asked) = (Words::now(), View::<CompareView>::here());
    let groups = compared.lists.countries.groups().iter().filter(|group| {
        let held = group.members.iter().filter(|code| compared.index.current(**code).is_some()).count();
        held > 1 && group.members.len() <= MOST_MEMBERS
    });
    let offers = groups.map(|group| {
        let members = group.members.clone();
        let add = move |_| asked.look(|view| view.add(members.iter().copied()));
        view! { <button type="button" on:click=add>{words.of(&group.name)}</button> }
    });
    view! {
        <div class="none-found">
            <p>{words.say(&say::compare_none())}</p>
            <div class="pick none-offers">{offers.collect_view()}</div>
        </div>
    }
}
