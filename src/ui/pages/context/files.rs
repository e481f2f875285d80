//! What the page shows, to be cited and to be taken away as files.

use super::export::Parts;
use super::told::Told;
use crate::model::CountryCode;
use crate::route::ContextView;
use crate::text::say;
use crate::ui::components::{BundleButtons, Cited, Lists, loaded};
use crate::ui::library::Library;
use crate::ui::navigation::Navigation;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;
use crate::view_model::context::Choice;

/// What of a country is held.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) lists: Lists,
    pub(super) country: CountryCode,
    pub(super) has_statements: bool,
    pub(super) is_classified: bool,
}

impl Held {
    /// What has come of it, followed. What has not is in no file.
    fn parts(&self) -> Parts {
        let library = Library::here();
        let context = if self.has_statements { library.statements(self.country).ready() } else { None };
        Parts {
            told: context.map(|context| Told::new(context, &self.lists)),
            studies: if self.is_classified { library.classifications().ready() } else { None },
            lists: self.lists.clone(),
            country: self.country,
            choice: View::<ContextView>::here().with(Choice::of_view),
        }
    }
}

/// The citation, and the buttons that save what is shown; none inside of another page.
pub(super) fn files(held: Held) -> impl IntoView {
    let (words, navigation) = (Words::now(), Navigation::here());
    let is_alone = Memo::new(move |_| navigation.address().embed);
    let parts = Memo::never_same(move || held.parts());
    let address = Memo::new(move |_| navigation.in_address_bar());
    move || {
        let taken = move |package: std::sync::Arc<crate::wire::Package>| {
            let its = package.clone();
            let cite = Callback::new(move |()| parts.with(|parts| parts.citation(&its, address.get())));
            let make =
                Callback::new(move |()| parts.with_untracked(|parts| parts.bundle(&package, address.get_untracked())));
            view! {
                <Cited citation=cite/>
                <BundleButtons label=words.say(&say::context_files_shown()) id="files-shown" make=make/>
                <p class="small">{words.say(&say::compare_files_about())}</p>
            }
        };
        (!is_alone.get()).then(|| {
            view! {
                <section class="share no-print" aria-labelledby="files">
                    <header><h2 id="files">{words.say(&say::context_files())}</h2></header>
                    <div class="stack">{loaded(Library::here().package(), taken)}</div>
                </section>
            }
        })
    }
}
