//! Signals, memos and effects as Leptos has them, under the names that it gives them. Leptos compiles each anew for
//! every type of value; these hold any value, so that all of them share one memo, one signal and one effect, and what is
//! added for a type is only how its values are compared, copied and let go.

mod effect;
mod memo;
mod rw_signal;
mod signal;

pub use effect::Effect;
pub use memo::Memo;
pub use rw_signal::RwSignal;
pub use signal::Signal;

use std::any::Any;
use std::sync::Arc;

/// What all three have: they are handles that are copied, and their value can be.
macro_rules! handles {
    ($($handle:ident),*) => {
        $(
            impl<T: Clone + Content> $handle<T> {
                /// The value, followed.
                pub fn get(&self) -> T {
                    self.with(T::clone)
                }

                /// The value, not followed.
                pub fn get_untracked(&self) -> T {
                    self.with_untracked(T::clone)
                }
            }

            impl<T> Copy for $handle<T> {}

            impl<T> Clone for $handle<T> {
                fn clone(&self) -> Self {
                    *self
                }
            }
        )*
    };
}

handles!(Memo, RwSignal, Signal);

/// What a signal can hold.
pub trait Content: Send + Sync + 'static {}

impl<T: Send + Sync + 'static> Content for T {}

/// A value of any type that can tell whether it is the same as another.
trait Comparable: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Content> Comparable for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

/// A value that is another one each time.
struct Incomparable<T>(T);

impl<T: Content> Comparable for Incomparable<T> {
    fn as_any(&self) -> &dyn Any {
        &self.0
    }

    fn is_same(&self, _: &dyn Any) -> bool {
        false
    }
}

/// The value of a memo.
#[derive(Clone)]
struct Computed(Arc<dyn Comparable>);

impl Computed {
    fn new<T: PartialEq + Content>(value: T) -> Self {
        Self(Arc::new(value))
    }

    fn value<T: 'static>(&self) -> &T {
        value(self.0.as_any())
    }
}

impl PartialEq for Computed {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.is_same(other.0.as_any())
    }
}

/// The value as what it is. The type of each handle keeps what it holds, so that it is never of another.
fn value<T: 'static>(any: &dyn Any) -> &T {
    match any.downcast_ref() {
        Some(value) => value,
        None => other_type(),
    }
}

fn value_mut<T: 'static>(any: &mut dyn Any) -> &mut T {
    match any.downcast_mut() {
        Some(value) => value,
        None => other_type(),
    }
}

#[cold]
#[allow(clippy::unreachable, reason = "a handle names the type of what it holds, and nothing else puts anything in")]
fn other_type() -> ! {
    unreachable!("a signal holds a value of another type")
}

/// As Leptos has it: whoever asks in earnest belongs to the same part of the page, and goes with it.
#[cold]
#[allow(clippy::unreachable, reason = "who looks after the part may be gone asks with `try_`")]
fn gone() -> ! {
    unreachable!("a signal was asked for its value after its part of the page had gone")
}
