//! An object of a file: its fields, by name.

use super::value::{NOWHERE, Value};
use super::written::{compact, said};
use crate::model::assessment::Unknown;
use crate::sort::SortedMap;
use crate::wire::report::cut;
use crate::wire::{Flaw, Handling, ReadError, Shape};
use std::borrow::Cow;

/// An object.
#[derive(Clone, Copy)]
pub(in crate::wire) struct Object<'j>(Value<'j>);

impl<'j> Object<'j> {
    /// A value of which it does not matter whether it is one.
    pub(super) const fn of(value: Value<'j>) -> Self {
        Self(value)
    }

    /// An object whose names of fields can be read, and of which a field that is there twice is noted.
    pub(super) fn checked(value: Value<'j>) -> Option<Self> {
        let mut seen: SortedMap<Cow<'j, str>, ()> = SortedMap::new();
        let (mut found, mut is_readable) = (0, true);
        Self(value).fields_written(|name, field| {
            found += 1;
            match said(name) {
                None => is_readable = false,
                Some(_) if found > value.most() => {}
                Some(name) => {
                    if seen.insert(name, ()).is_some() {
                        // The later one counts, as with other readers of JSON.
                        field.note(Handling::Repaired, Flaw::RepeatedField);
                    }
                }
            }
        });
        if !is_readable {
            value.note_kind(Flaw::Shape(Shape::Object));
            return None;
        }
        value.note_rest(found);
        Some(Self(value))
    }

    /// It as a value, to note what is wrong with it as a whole.
    pub(in crate::wire) const fn value(self) -> Value<'j> {
        self.0
    }

    /// A field that may be left out.
    pub(in crate::wire) fn optional(self, name: &str) -> Value<'j> {
        let (mut at, mut found) = (NOWHERE, 0);
        self.fields_written(|written, value| {
            found += 1;
            let is_it = match written.get(1..written.len().saturating_sub(1)) {
                Some(plain) if plain == name => true,
                Some(plain) => plain.contains('\\') && said(written).as_deref() == Some(name),
                None => false,
            };
            if is_it && found <= value.most() {
                // Also one that stands there before another of the same name.
                value.mark();
                at = value.at;
            }
        });
        let value = self.0.moved(at);
        if value.is_there() { value } else { self.0.moved(NOWHERE) }
    }

    /// A field that has to be there. Where it is not, that is noted.
    pub(in crate::wire) fn required(self, name: &'static str) -> Value<'j> {
        let value = self.optional(name);
        if !value.is_there() {
            self.0.note_kind(Flaw::Missing(name));
        }
        value
    }

    /// Notes what is wrong with a field that is not there.
    pub(in crate::wire) fn lacks(self, name: &'static str, handling: Handling, flaw: Flaw) {
        let subject = self.0.moved(self.0.subject).quiet_text().unwrap_or_default();
        self.0.note_about(&subject, Some(name), handling, flaw);
    }

    /// The same object; what is noted from here on concerns what stands in this field.
    pub(in crate::wire) fn about(self, name: &str) -> Self {
        Self(Value { subject: self.optional(name).at, ..self.0 })
    }

    /// All fields, by name, sorted; of one that is there twice the later.
    pub(in crate::wire) fn fields(self) -> SortedMap<String, Value<'j>> {
        let mut fields = SortedMap::new();
        self.fields_written(|name, value| {
            if let Some(name) = said(name) {
                value.mark();
                fields.insert(name.into_owned(), value);
            }
        });
        fields
    }

    /// What nobody asked for, kept as it is.
    pub(in crate::wire) fn rest(self) -> Unknown {
        let mut last = SortedMap::new();
        let mut found = 0;
        self.fields_written(|name, value| {
            found += 1;
            if !value.is_marked()
                && found <= value.most()
                && let Some(name) = said(name)
            {
                last.insert(name, value);
            }
        });
        let mut unknown = Unknown::default();
        for (name, value) in last {
            value.note(Handling::Kept, Flaw::UnknownField);
            unknown.keep(&name, &compact(value.written()));
        }
        unknown
    }

    /// Whether the file is about whom it should be, by these fields. A field that is missing is for the reader to note.
    pub(in crate::wire) fn check_about(self, wanted: &[(&'static str, &str)]) -> Result<(), ReadError> {
        let texts: Vec<_> = wanted.iter().map(|(name, _)| self.optional(name).quiet_text()).collect();
        if texts.iter().zip(wanted).all(|(found, (_, wanted))| found.as_ref().is_none_or(|found| found == wanted)) {
            return Ok(());
        }
        let found: Vec<String> = texts.iter().map(|found| cut(found.as_deref().unwrap_or_default())).collect();
        let expected: Vec<&str> = wanted.iter().map(|(_, wanted)| *wanted).collect();
        Err(ReadError::OtherSubject { expected: expected.join(" "), found: found.join(" ") })
    }

    /// Goes through the fields, by names as they are written.
    fn fields_written(self, mut each: impl FnMut(&'j str, Value<'j>)) {
        if self.0.shape() != Some(Shape::Object) {
            return;
        }
        self.0.children(|at, behind_name| {
            let value = self.0.moved(behind_name);
            each(self.0.moved(at).written(), value);
            self.0.json.entries.get(behind_name).map_or(NOWHERE, |entry| entry.next)
        });
    }
}

impl<'j> Value<'j> {
    /// An object.
    pub(in crate::wire) fn object(self) -> Option<Object<'j>> {
        self.is(Shape::Object).then(|| Object::checked(self)).flatten()
    }

    /// What `read` makes of the entries of a list that are objects, without those of which it makes nothing.
    pub(in crate::wire) fn each<T>(self, read: &mut dyn FnMut(Object<'j>) -> Option<T>) -> Vec<T> {
        let list = self.list();
        let mut made = Vec::with_capacity(list.len());
        for value in list {
            made.extend(value.object().and_then(&mut *read));
        }
        made
    }

    /// The fields of an object, by name; none where it is not there.
    pub(in crate::wire) fn fields(self) -> SortedMap<String, Self> {
        self.object().map(Object::fields).unwrap_or_default()
    }
}
