//! The heading of a page: it names the tab too, and takes the focus when the reader comes from another page.

use crate::browser::document;
use crate::text::say;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::words::Words;

thread_local! {
    /// The path that was last shown: a page that is only built anew, in another language say, keeps the focus.
    static LAST_PATH: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

const HEADING: &str = "title";

/// The heading of a page. `tab` is what the tab says before the name of the app, where that is more.
///
/// Both may change while the page stays: a heading that was built anew would lose the focus.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    #[prop(optional, into)] tab: Option<Signal<String>>,
) -> impl IntoView {
    let words = Words::now();
    let in_tab = tab.unwrap_or(text);
    Effect::new(move |_| document::set_title(&words.say(&say::title_of_tab(in_tab.get()))));
    Effect::new(move |_| {
        let path = path(&Navigation::here());
        let moved = LAST_PATH.with(|last| last.replace(Some(path.clone())).is_some_and(|last| last != path));
        if moved {
            document::focus_quietly(HEADING);
        }
    });
    view! { <h1 id=HEADING tabindex="-1">{text}</h1> }
}

fn path(navigation: &Navigation) -> String {
    let address = navigation.address_untracked().to_string();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}
