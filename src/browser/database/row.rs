//! Entries as the database has them: plain objects.

use crate::records::{Entry, Found, Moment, QuarantineReason};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::JsValue;

/// The field that is the key.
pub(super) const KEY: &str = "key";

const TEXT: &str = "text";
const REVISION: &str = "revision";
const WRITER: &str = "writer";
const WRITE: &str = "write";
const WRITTEN: &str = "written";
const REASON: &str = "reason";
/// What was found in the place of an entry, or was deleted, as it was.
const FOUND: &str = "found";
/// What belonged to what was deleted, as it was.
const BESIDE: &str = "beside";

/// An entry as an object.
pub(super) fn row(entry: &Entry) -> JsValue {
    let row = Object::new();
    set(&row, KEY, &entry.key.as_str().into());
    set(&row, TEXT, &(&*entry.text).into());
    set(&row, REVISION, &number(entry.revision));
    set(&row, WRITER, &entry.writer.as_str().into());
    set(&row, WRITE, &number(entry.write));
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of this era are far below the bound")]
    set(&row, WRITTEN, &JsValue::from_f64(entry.written.0 as f64));
    if let Some(reason) = entry.reason {
        set(&row, REASON, &reason.name().into());
    }
    row.into()
}

/// The same, with something strange that is to be kept beside it.
pub(super) fn row_with(entry: &Entry, strange: &JsValue) -> JsValue {
    let row = row(entry);
    set(&row, FOUND, strange);
    row
}

/// A record that is deleted, as the bin keeps it: under a key of its own, with the time of its deletion, and what there
/// was to the letter.
pub(super) fn binned(key: &str, at: Moment, record: &JsValue, beside: &[JsValue]) -> JsValue {
    let text = match found(record) {
        Found::Entry(entry) => entry.text,
        Found::Strange { text, .. } => text.into(),
    };
    let (key, writer) = (key.to_owned(), String::new());
    let row = row_with(&Entry { key, text, revision: 1, writer, write: 0, written: at, reason: None }, record);
    set(&row, BESIDE, &beside.iter().collect::<Array>());
    row
}

/// The record that an object of the bin is of, and what belonged to it.
pub(super) fn unbinned(binned: &JsValue) -> (JsValue, Vec<JsValue>) {
    let field = |name: &str| Reflect::get(binned, &name.into()).unwrap_or_default();
    (field(FOUND), Array::from(&field(BESIDE)).to_vec())
}

/// What an object is. What counts is that there is a text; a field that is missing beside it is taken as nothing.
pub(super) fn found(value: &JsValue) -> Found {
    let key = text(value, KEY).unwrap_or_default();
    let Some(kept) = text(value, TEXT) else {
        let text = JSON::stringify(value).map(String::from).unwrap_or_default();
        return Found::Strange { key, text };
    };
    Found::Entry(Entry {
        key,
        text: kept.into(),
        revision: whole(value, REVISION),
        writer: text(value, WRITER).unwrap_or_default(),
        write: whole(value, WRITE),
        written: Moment(i64::try_from(whole(value, WRITTEN)).unwrap_or_default()),
        reason: text(value, REASON).map(|name| QuarantineReason::named(&name)),
    })
}

fn set(row: &JsValue, name: &str, value: &JsValue) {
    // It fails for what is no object only.
    let _ = Reflect::set(row, &name.into(), value);
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &name.into()).ok()?.as_string()
}

#[allow(clippy::cast_precision_loss, reason = "counts of writes are far below the bound")]
fn number(whole: u64) -> JsValue {
    JsValue::from_f64(whole as f64)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what does not fit becomes the nearest")]
fn whole(value: &JsValue, name: &str) -> u64 {
    Reflect::get(value, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or_default() as u64
}
