//! Links to what stands on the page: a section, a statement.

use crate::model::{Context, EntryId};
use crate::route::{Address, ContextView, Fragment, Route};
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::view_model::context::Choice;

impl View<ContextView> {
    /// The element of the page that the address names, followed.
    pub(super) fn opened(self) -> Memo<Option<String>> {
        let fragment = self.navigation().fragment();
        Memo::new(move |_| match fragment.get() {
            Some(Fragment::Element(id)) => Some(id),
            _ => None,
        })
    }

    /// The link to an element of this page, followed.
    pub(super) fn element(self, id: &str) -> String {
        self.element_in(self.with(ContextView::clone), id)
    }

    /// The link to a statement, followed: in this view where it is shown, or else among all.
    pub(super) fn statement(self, context: &Context, id: &EntryId) -> String {
        let view = self.with(ContextView::clone);
        let is_shown = Choice::of_view(&view).of(context).iter().any(|one| one.id == *id);
        self.element_in(if is_shown { view } else { ContextView::all(view.country) }, id.as_str())
    }

    fn element_in(self, view: ContextView, id: &str) -> String {
        let fragment = Some(Fragment::Element(id.to_owned()));
        self.navigation().href(Address { fragment, ..Address::of(Route::Context(view)) })
    }

    /// Opens a statement that is shown.
    pub(super) fn open(self, id: &EntryId) {
        let mut address = self.navigation().address_untracked();
        address.fragment = Some(Fragment::Element(id.to_string()));
        self.navigation().look(address);
    }

    /// All statements again.
    pub(super) fn reset(self) {
        self.look(|view| *view = ContextView::all(view.country));
    }
}
