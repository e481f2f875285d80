//! Going to a country's profile by typing its name.

use super::country_picker::CountryPicker;
use crate::model::IndexId;
use crate::route::{Address, CountryView, Route};
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;

/// A field with suggestions that leads to a country's profile in an index.
#[component]
pub fn ProfilePicker(#[prop(into)] index: Signal<IndexId>) -> impl IntoView {
    let navigation = Navigation::here();
    let go = Callback::new(move |country| {
        navigation.go(Address::of(Route::Country(CountryView::new(country, index.get_untracked()))));
    });
    view! { <CountryPicker name="profile" label=say::pick_country() action=say::show_profile() on_choose=go/> }
}
