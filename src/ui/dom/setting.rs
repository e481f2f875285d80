//! Values of attributes, classes, styles and properties, fixed or followed.

use crate::ui::signals::{Content, Memo, RwSignal, Signal};
use std::borrow::Cow;

/// A value at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// None: the attribute isn't there.
    Absent,
    /// Whether it is there.
    Flag(bool),
    /// A text.
    Text(Cow<'static, str>),
}

impl Value {
    /// Whether a class with this condition is set.
    pub(super) const fn is_set(&self) -> bool {
        matches!(self, Self::Flag(true))
    }
}

/// A value, or how to find it.
pub enum Setting {
    /// The same as long as the view stands.
    Fixed(Value),
    /// Asked for anew when a signal changes that it reads.
    Live(Box<dyn FnMut() -> Value>),
}

impl Setting {
    fn now(self) -> Value {
        match self {
            Self::Fixed(value) => value,
            Self::Live(mut ask) => ask(),
        }
    }
}

/// What an attribute can be set to.
pub trait IntoSetting {
    /// The value, or how to find it.
    fn into_setting(self) -> Setting;
}

impl IntoSetting for bool {
    fn into_setting(self) -> Setting {
        Setting::Fixed(Value::Flag(self))
    }
}

impl IntoSetting for String {
    fn into_setting(self) -> Setting {
        Setting::Fixed(Value::Text(Cow::Owned(self)))
    }
}

impl IntoSetting for &'static str {
    fn into_setting(self) -> Setting {
        Setting::Fixed(Value::Text(Cow::Borrowed(self)))
    }
}

/// Numbers are written in full.
macro_rules! written {
    ($($number:ty),*) => {
        $(impl IntoSetting for $number {
            fn into_setting(self) -> Setting {
                self.to_string().into_setting()
            }
        })*
    };
}

written!(usize, u32, i32, f64);

impl<T: IntoSetting> IntoSetting for Option<T> {
    fn into_setting(self) -> Setting {
        self.map_or(Setting::Fixed(Value::Absent), IntoSetting::into_setting)
    }
}

impl<F: FnMut() -> V + 'static, V: IntoSetting> IntoSetting for F {
    fn into_setting(mut self) -> Setting {
        Setting::Live(Box::new(move || self().into_setting().now()))
    }
}

/// A signal is set to its value, followed.
macro_rules! followed {
    ($($signal:ident),*) => {
        $(impl<T: IntoSetting + Clone + Content> IntoSetting for $signal<T> {
            fn into_setting(self) -> Setting {
                Setting::Live(Box::new(move || self.get().into_setting().now()))
            }
        })*
    };
}

followed!(Memo, RwSignal, Signal);
