//! A value to follow, wherever it comes from.

use super::{Computed, Content, Memo, RwSignal};
use leptos::prelude::{Get, GetUntracked, GetValue, StoredValue};
use std::marker::PhantomData;
use std::sync::Arc;

/// A value to follow, wherever it comes from.
pub struct Signal<T> {
    source: Source,
    of: PhantomData<fn() -> T>,
}

/// Looks up the value.
type Derive = Arc<dyn Fn() -> Computed + Send + Sync>;

#[derive(Clone, Copy)]
enum Source {
    Fixed(StoredValue<Computed>),
    Memo(leptos::prelude::Memo<Computed>),
    Derived(StoredValue<Derive>),
}

impl Source {
    fn derived(derive: Derive) -> Self {
        Self::Derived(StoredValue::new(derive))
    }

    fn fixed(value: Computed) -> Self {
        Self::Fixed(StoredValue::new(value))
    }

    fn get(self) -> Computed {
        match self {
            Self::Fixed(value) => value.get_value(),
            Self::Memo(memo) => memo.get(),
            Self::Derived(derive) => derive.get_value()(),
        }
    }

    fn get_untracked(self) -> Computed {
        match self {
            Self::Fixed(value) => value.get_value(),
            Self::Memo(memo) => memo.get_untracked(),
            Self::Derived(derive) => leptos::prelude::untrack(|| derive.get_value()()),
        }
    }
}

impl<T: PartialEq + Content> Signal<T> {
    /// What `derive` says whenever it is asked; it is followed through what `derive` follows.
    pub fn derive(derive: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { source: Source::derived(Arc::new(move || Computed::new(derive()))), of: PhantomData }
    }

    /// Always this value.
    pub fn stored(value: T) -> Self {
        Self { source: Source::fixed(Computed::new(value)), of: PhantomData }
    }
}

impl<T: Content> Signal<T> {
    /// Gives the value to `look`, followed.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(self.source.get().value())
    }

    /// Gives the value to `look`, not followed.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(self.source.get_untracked().value())
    }
}

impl<T> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self { source: Source::Memo(memo.inner), of: PhantomData }
    }
}

impl<T: PartialEq + Clone + Content> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::derive(move || signal.get())
    }
}

impl<T: PartialEq + Content> From<T> for Signal<T> {
    fn from(value: T) -> Self {
        Self::stored(value)
    }
}

impl From<&str> for Signal<String> {
    fn from(value: &str) -> Self {
        Self::stored(value.to_owned())
    }
}
