//! A search field whose text the address follows after a pause.

use crate::route::{LONGEST_SEARCH, Route};
use crate::text::Message;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use gloo_timers::callback::Timeout;

/// The address follows typing after a pause of this many milliseconds.
const PAUSE_MS: u32 = 250;

/// What is searched for on a page.
#[derive(Clone, Copy)]
pub struct TypedSearch {
    navigation: Navigation,
    /// Puts the text into a view of the page; leaves any other view as it is.
    write: fn(&mut Route, String),
    /// What stands in the field, which is ahead of the address while the reader types.
    pub typed: RwSignal<String>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

impl TypedSearch {
    /// Begins with what the address says, which is `searched`, and follows it.
    pub fn provide(navigation: Navigation, searched: Memo<String>, write: fn(&mut Route, String)) -> Self {
        let typed = RwSignal::new(searched.get_untracked());
        let search = Self { navigation, write, typed, pause: StoredValue::new_local(None) };
        // The way back: a step in history, or filters cleared, but never over what is being typed.
        Effect::new(move |_| {
            let searched = searched.get();
            if search.pause.with_value(Option::is_none) && typed.with_untracked(|typed| *typed != searched) {
                typed.set(searched);
            }
        });
        provide_context(search);
        search
    }

    /// The search of this page.
    pub fn here() -> Self {
        expect_context()
    }

    /// Brings what was typed into the address. What is opened stays open: it may have been opened during the pause.
    pub fn settle(self) {
        if self.pause.try_update_value(Option::take).is_none() {
            return; // The page is gone.
        }
        let mut address = self.navigation.address_untracked();
        (self.write)(&mut address.route, self.typed.get_untracked());
        self.navigation.rewrite(address);
    }

    /// Searches for nothing; the address is left to whoever asks for that.
    pub fn clear(self) {
        self.pause.set_value(None);
        self.typed.set(String::new());
    }

    /// Searches at once; the address follows after a pause.
    fn type_in(self, text: String) {
        self.typed.set(text);
        self.pause.set_value(Some(Timeout::new(PAUSE_MS, move || self.settle())));
    }
}

/// The field.
#[component]
pub fn SearchField(label: Message) -> impl IntoView {
    let search = TypedSearch::here();
    view! {
        <label class="field">
            {Words::now().say(&label)}
            <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength=LONGEST_SEARCH
                prop:value=search.typed
                on:input=move |event| search.type_in(event_target_value(&event))
            />
        </label>
    }
}
