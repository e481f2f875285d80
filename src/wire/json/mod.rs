//! JSON files, read field by field: every file format walks the same tree with the same few methods, and whatever is wrong
//! is noted with its place.
//!
//! A reader is a function from the root of a [`Json`] to what the file holds, `None` where that cannot be had. Fields are
//! asked for by name, [`Object::required`] or [`Object::optional`], and then for what should stand in them, such as
//! [`Value::text`] or [`Value::id`]; what does not fit notes itself and gives `None`. How much of that a file may have is
//! its [`Tolerance`]. `wire/countries.rs` is a short example.
//!
//! Nothing here is compiled anew for each format, except where it hands on what a format makes of an entry.

mod content;
mod document;
mod format;
mod notes;
mod object;
mod place;
mod scan;
mod value;
mod words;
mod written;

pub(super) use document::Json;
pub use format::VERSION;
pub(super) use notes::Tolerance;
pub(super) use object::Object;
pub(super) use value::Value;
pub(super) use words::{Known, ParseId, Words};
pub(super) use written::compact;

#[cfg(test)]
mod tests;
