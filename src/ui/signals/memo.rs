//! A value that follows from others.

use super::{Computed, Content, Incomparable};
use leptos::prelude::{Get, GetUntracked};
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that follows from others, computed when it is asked for and something it followed has changed. Who follows
/// it hears only of values that differ from the last.
pub struct Memo<T> {
    pub(super) inner: leptos::prelude::Memo<Computed>,
    of: PhantomData<fn() -> T>,
}

/// Computes the value from the one before.
type Compute = Box<dyn Fn(Option<&Computed>) -> Computed + Send + Sync>;

fn computed_by(compute: Compute) -> leptos::prelude::Memo<Computed> {
    leptos::prelude::Memo::new(compute)
}

impl<T: Content> Memo<T> {
    /// What `compute` makes of the value before, which is none at first.
    pub fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let compute = move |before: Option<&Computed>| Computed::new(compute(before.map(Computed::value)));
        Self { inner: computed_by(Box::new(compute)), of: PhantomData }
    }

    /// What `find` finds, which counts as another value each time: for what is costly to compare, or can't be.
    pub fn never_same(find: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let compute = move |_: Option<&Computed>| Computed(Arc::new(Incomparable(find())));
        Self { inner: computed_by(Box::new(compute)), of: PhantomData }
    }

    /// Gives the value to `look`, followed.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(self.inner.get().value())
    }

    /// Gives the value to `look`, not followed.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(self.inner.get_untracked().value())
    }

    /// Gives the value to `look`, not followed; nothing where what the memo belonged to is gone.
    pub fn try_with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        self.inner.try_get_untracked().map(|value| look(value.value()))
    }

    /// The value, not followed; nothing where what the memo belonged to is gone.
    pub fn try_get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        self.try_with_untracked(T::clone)
    }

    /// Follows the value without looking at it.
    pub fn track(&self) {
        // A memo that nobody reads counts as changed each time.
        let _ = self.inner.get();
    }
}
