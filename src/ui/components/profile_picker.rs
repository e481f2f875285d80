//! Going to a country's profile by typing its name.

use super::country_picker::CountryPicker;
use crate::model::IndexId;
use crate::route::{Address, RankingView, Route, default_index};
use crate::search::Place;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// A field with suggestions that leads to a country's profile in an index, or to the ranking of a group; without an index in
/// the newest.
#[component]
pub fn ProfilePicker(#[prop(into)] index: Signal<Option<IndexId>>) -> impl IntoView {
    let navigation = Navigation::here();
    let go = Callback::new(move |place| {
        let newest = match place {
            Place::Country(country) => Address::newest_profile(country),
            Place::Group(id) => {
                Address::newest(Route::Ranking(RankingView { group: Some(id), ..RankingView::new(default_index()) }))
            }
        };
        navigation.go(match index.get_untracked() {
            Some(index) => newest.by(index),
            None => newest,
        });
    });
    view! {
        <CountryPicker
            name="profile"
            label=say::pick_country()
            action=say::show_profile()
            group=|name, members| say::country_group_ranking(name, members)
            on_choose=go
        />
    }
}
