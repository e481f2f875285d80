//! What a page goes on with when its language changes. It is built anew then, and what stands in its fields and is not kept
//! anywhere yet would go with it.

use crate::route::Route;
use crate::ui::prelude::*;
use crate::ui::signals::Content;
use std::any::Any;
use std::mem::{Discriminant, discriminant};

/// A signal under the name that the page has for it.
type Named = (String, Box<dyn Any + Send + Sync>);

/// The signals that outlast a change of language. They go when another kind of page comes.
#[derive(Clone, Copy)]
pub struct Lasting {
    owner: StoredValue<Owner>,
    held: StoredValue<Vec<Named>>,
    page: StoredValue<Option<Discriminant<Route>>>,
}

impl Lasting {
    /// Nothing yet, for all pages.
    pub fn provide() -> Self {
        let lasting = Self {
            owner: StoredValue::new(Owner::new()),
            held: StoredValue::new(Vec::new()),
            page: StoredValue::new(None),
        };
        provide_context(lasting);
        lasting
    }

    /// That of this app.
    pub fn here() -> Self {
        expect_context()
    }

    /// The signal under this name, with what it holds since the page was first shown; `first` before that.
    pub fn signal<T: Content>(self, name: &str, first: T) -> RwSignal<T> {
        let known = |held: &Vec<Named>| held.iter().find(|(known, _)| known == name)?.1.downcast_ref().copied();
        self.held.with_value(known).unwrap_or_else(|| {
            let made = self.unnamed(first);
            self.held.update_value(|held| held.push((name.to_owned(), Box::new(made))));
            made
        })
    }

    /// A signal for a part of what is held under a name, which lasts as long.
    pub fn unnamed<T: Content>(self, first: T) -> RwSignal<T> {
        self.owner.with_value(|owner| owner.with(|| RwSignal::new(first)))
    }

    /// A page of this kind is built. What another had goes.
    pub fn begin(self, route: &Route) {
        let page = Some(discriminant(route));
        if self.page.get_value() != page {
            self.page.set_value(page);
            self.held.set_value(Vec::new());
            self.owner.with_value(Owner::cleanup);
        }
    }
}
