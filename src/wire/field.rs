//! What several files write alike: texts in several languages, and the fields of an object.

use super::package::json;
use crate::model::Localized;
use crate::model::assessment::Unknown;
use serde::{Serialize, Serializer};

/// A text in the languages that somebody wrote it in, by tag.
#[derive(Debug)]
pub(super) struct Text<'a>(pub(super) &'a Localized);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.written())
    }
}

/// The fields of an object, as they are written.
#[derive(Default)]
pub(super) struct Fields(String);

impl Fields {
    /// Adds a field with a value as it is written in JSON.
    pub(super) fn raw(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        let comma = if self.0.is_empty() { "" } else { ", " };
        self.0.push_str(&format!("{comma}{}: {value}", json(name)));
        self
    }

    /// Adds a field with a text.
    pub(super) fn text(self, name: &str, value: &str) -> Self {
        self.raw(name, json(value))
    }

    /// Adds a field with a text, where it says anything.
    pub(super) fn text_if(self, name: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.text(name, value) }
    }

    /// Adds a field, where there is a value, as a text.
    pub(super) fn some(self, name: &str, value: Option<impl std::fmt::Display>) -> Self {
        match value {
            Some(value) => self.text(name, &value.to_string()),
            None => self,
        }
    }

    /// Adds what a newer program knows.
    pub(super) fn unknown(self, unknown: &Unknown) -> Self {
        unknown.fields().fold(self, |fields, (name, value)| fields.raw(name, value))
    }

    /// The object.
    pub(super) fn object(self) -> String {
        format!("{{{}}}", self.0)
    }

    /// The fields without the brackets around them.
    pub(super) fn written(self) -> String {
        self.0
    }
}
