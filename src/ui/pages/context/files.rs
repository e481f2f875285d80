//! What the page shows, to be cited and to be taken away as files.

use super::export::Parts;
use super::told::Told;
use crate::model::CountryCode;
use crate::route::ContextView;
use crate::ui::components::{Lists, SharePanel, Sharing, share_ways};
use crate::ui::library::Library;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::context::Choice;
use crate::wire::Package;
use std::sync::Arc;

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

/// The link, the citation, and the buttons that save what is shown.
pub(super) fn files(held: Held) -> impl IntoView {
    let parts = Memo::never_same(move || held.parts());
    let cite = move |(package, address): (Arc<Package>, String)| parts.with(|parts| parts.citation(&package, address));
    let make =
        move |(package, address): (Arc<Package>, String)| parts.with_untracked(|parts| parts.bundle(&package, address));
    let show = move |()| share_ways(Sharing::of(Callback::new(cite), Callback::new(make)));
    view! { <SharePanel show=Callback::new(show)/> }
}
