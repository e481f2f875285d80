//! Opening a file: that it is of the format and the version that a reader is for.

use super::document::Json;
use super::notes::Tolerance;
use super::object::Object;
use super::value::Value;
use crate::wire::report::cut;
use crate::wire::{ReadError, Shape};

/// The version of the data formats that this program reads and writes.
pub const VERSION: u32 = 1;

impl<'t> Json<'t> {
    /// Takes a file of the data package apart, which says its format and version first.
    pub(in crate::wire) fn of_format(
        text: &'t str,
        format: &'static str,
        tolerance: Tolerance,
    ) -> Result<Self, ReadError> {
        let json = Self::parse_file(text, tolerance)?;
        let supported = u64::from(VERSION);
        match json.version(format)? {
            found if found == supported => {}
            found => return Err(ReadError::OtherVersion { found, supported }),
        }
        // A field that is there twice is noted.
        Object::checked(Value::at(&json, 0));
        Ok(json)
    }

    /// The same of any file that a server was asked for.
    pub(in crate::wire) fn parse_file(text: &'t str, tolerance: Tolerance) -> Result<Self, ReadError> {
        if text.trim_start().starts_with('<') { Err(ReadError::WebPage) } else { Self::parse(text, tolerance) }
    }

    /// The version of a file, once it is sure that it is of this format.
    pub(in crate::wire) fn version(&self, expected: &'static str) -> Result<u64, ReadError> {
        let root = self.root();
        let format = root.optional("format").quiet_text().unwrap_or_default();
        if format != expected {
            return Err(ReadError::OtherFormat { expected, found: cut(&format) });
        }
        let version = root.optional("version");
        let digits = if version.shape() == Some(Shape::Number) { version.written() } else { "" };
        let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // A number too large to hold is newer than anything; one below zero or with a point is no version.
        let version = if is_whole { digits.parse().unwrap_or(u64::MAX) } else { 0 };
        if version == 0 { Err(ReadError::NoVersion { supported: VERSION.into() }) } else { Ok(version) }
    }

    /// The object that the whole text is. Where it is none, no field is there.
    pub(in crate::wire) fn root(&self) -> Object<'_> {
        Object::of(Value::at(self, 0))
    }
}
