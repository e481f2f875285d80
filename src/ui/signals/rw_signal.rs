//! A value that is set, and followed where it is shown.

use super::{Content, gone, value, value_mut};
use leptos::prelude::{IsDisposed, Track, Update, WithUntracked};
use std::any::Any;
use std::marker::PhantomData;

type AnyValue = Box<dyn Any + Send + Sync>;

/// A value that is set, and followed where it is shown.
pub struct RwSignal<T> {
    inner: leptos::prelude::RwSignal<AnyValue>,
    of: PhantomData<fn() -> T>,
}

fn holding(value: AnyValue) -> leptos::prelude::RwSignal<AnyValue> {
    leptos::prelude::RwSignal::new(value)
}

/// Says whether it is still there to be looked at.
fn look_at(signal: leptos::prelude::RwSignal<AnyValue>, look: &mut dyn FnMut(&dyn Any)) -> bool {
    signal.try_with_untracked(|value| look(&**value)).is_some()
}

/// Tells who follows it where `change` says so. Says whether it is still there to be changed.
fn change(signal: leptos::prelude::RwSignal<AnyValue>, change: &mut dyn FnMut(&mut dyn Any) -> bool) -> bool {
    signal.try_maybe_update(|value| (change(&mut **value), ())).is_some()
}

impl<T: Content> RwSignal<T> {
    /// Holds this value at first.
    pub fn new(value: T) -> Self {
        Self { inner: holding(Box::new(value)), of: PhantomData }
    }

    /// Gives the value to `look`, followed.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        self.track();
        self.with_untracked(look)
    }

    /// Gives the value to `look`, not followed.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        match self.try_with_untracked(look) {
            Some(seen) => seen,
            None => gone(),
        }
    }

    /// Gives the value to `look`, not followed; nothing where what the signal belonged to is gone.
    pub fn try_with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        let (mut look, mut seen) = (Some(look), None);
        look_at(self.inner, &mut |any| seen = look.take().map(|look| look(value(any))));
        seen
    }

    /// The value, not followed; nothing where what the signal belonged to is gone.
    pub fn try_get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        self.try_with_untracked(T::clone)
    }

    /// Follows the value without looking at it.
    pub fn track(&self) {
        self.inner.track();
    }

    /// Whether what the signal belonged to is gone.
    pub fn is_disposed(&self) -> bool {
        self.inner.is_disposed()
    }

    /// Sets the value.
    pub fn set(&self, value: T) {
        let _ = self.try_set(value);
    }

    /// Sets the value. Gives it back where what the signal belonged to is gone.
    pub fn try_set(&self, value: T) -> Option<T> {
        let mut value = Some(value);
        change(self.inner, &mut |any| {
            if let Some(value) = value.take() {
                *value_mut(any) = value;
            }
            true
        });
        value
    }

    /// Changes the value in its place.
    pub fn update(&self, by: impl FnOnce(&mut T)) {
        let _ = self.try_update(by);
    }

    /// Changes the value in its place, and says what `by` does; nothing where what the signal belonged to is gone.
    pub fn try_update<R>(&self, by: impl FnOnce(&mut T) -> R) -> Option<R> {
        let (mut by, mut done) = (Some(by), None);
        change(self.inner, &mut |any| {
            done = by.take().map(|by| by(value_mut(any)));
            true
        });
        done
    }

    /// Changes the value in its place. Who follows it is told where `by` says that something has changed.
    pub fn maybe_update(&self, by: impl FnOnce(&mut T) -> bool) {
        let mut by = Some(by);
        change(self.inner, &mut |any| by.take().is_some_and(|by| by(value_mut(any))));
    }
}

impl<T: Default + Content> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}
