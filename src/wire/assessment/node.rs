//! JSON of which every value knows where it stands in its file, so that whatever is wrong with it can be shown there.
//!
//! Values are read one level at a time and only where somebody looks: what is not known is never taken apart.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A value as it is written in a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    raw: &'a str,
    at: usize,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Truth,
    /// A list.
    List,
    /// An object.
    Object,
    /// Nothing.
    Null,
}

/// The most entries that are read of a list or an object: many times what there is in any file written here.
pub(super) const MOST_ENTRIES: usize = 10_000;

/// The entries of a list or the fields of an object, names twice included.
pub(super) struct Entries<T> {
    /// The first [`MOST_ENTRIES`].
    pub(super) read: Vec<T>,
    /// How many there are.
    pub(super) found: usize,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self { read: Vec::new(), found: 0 }
    }
}

impl<T> Entries<T> {
    fn add(&mut self, entry: T) {
        self.found += 1;
        if self.read.len() < MOST_ENTRIES {
            self.read.push(entry);
        }
    }

    fn map<U>(self, change: impl FnMut(T) -> U) -> Entries<U> {
        Entries { read: self.read.into_iter().map(change).collect(), found: self.found }
    }
}

struct Fields<'a>(Entries<(String, &'a RawValue)>);
struct Items<'a>(Entries<&'a RawValue>);

struct Collect;

impl<'de> Visitor<'de> for Collect {
    type Value = Fields<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut fields = Entries::default();
        while let Some(field) = map.next_entry()? {
            fields.add(field);
        }
        Ok(Fields(fields))
    }
}

struct CollectItems;

impl<'de> Visitor<'de> for CollectItems {
    type Value = Items<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Self::Value, S::Error> {
        let mut items = Entries::default();
        while let Some(item) = list.next_element()? {
            items.add(item);
        }
        Ok(Items(items))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Items<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(CollectItems)
    }
}

impl<'a> Node<'a> {
    /// The value that a whole text is.
    pub(super) fn whole(text: &'a str) -> Result<Self, serde_json::Error> {
        let raw: &RawValue = serde_json::from_str(text)?;
        Ok(Self::within(raw, text, 0))
    }

    /// A value that stands somewhere in `text`, which itself begins at `start`.
    fn within(raw: &'a RawValue, text: &str, start: usize) -> Self {
        let raw = raw.get();
        Self { raw, at: start + raw.as_ptr().addr().saturating_sub(text.as_ptr().addr()) }
    }

    /// Where it begins, in bytes of the file.
    pub(super) const fn at(self) -> usize {
        self.at
    }

    /// As it is written.
    pub(super) const fn written(self) -> &'a str {
        self.raw
    }

    /// What it is.
    pub(super) fn shape(self) -> Shape {
        match self.raw.as_bytes().first() {
            Some(b'"') => Shape::Text,
            Some(b'[') => Shape::List,
            Some(b'{') => Shape::Object,
            Some(b't' | b'f') => Shape::Truth,
            Some(b'n') | None => Shape::Null,
            Some(_) => Shape::Number,
        }
    }

    /// The text that it is; none where it is none, or one with half a character (a lone surrogate).
    pub(super) fn text(self) -> Option<String> {
        serde_json::from_str(self.raw).ok()
    }

    /// The whole number that it is, from 0.
    pub(super) fn whole_number(self) -> Option<u64> {
        serde_json::from_str(self.raw).ok()
    }

    /// Whether it is true or false.
    pub(super) fn truth(self) -> Option<bool> {
        serde_json::from_str(self.raw).ok()
    }

    /// The values of a list.
    pub(super) fn list(self) -> Option<Entries<Self>> {
        let Items(items) = serde_json::from_str(self.raw).ok()?;
        Some(items.map(|item| Self::within(item, self.raw, self.at)))
    }

    /// The fields of an object. None where one of the names holds half a character.
    pub(super) fn fields(self) -> Option<Entries<(String, Self)>> {
        let Fields(fields) = serde_json::from_str(self.raw).ok()?;
        Some(fields.map(|(name, value)| (name, Self::within(value, self.raw, self.at))))
    }
}

/// The first place where lists and objects lie deeper in each other than `most`, in bytes.
pub(super) fn too_deep(text: &str, most: usize) -> Option<usize> {
    let mut depth = 0_usize;
    outside_texts(text)
        .find(|(_, byte)| {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth > most
        })
        .map(|(at, _)| at)
}

/// JSON without the white space between its signs: the same text, however it was laid out.
pub(super) fn compact(json: &str) -> String {
    let mut kept = Vec::with_capacity(json.len());
    let mut scan = Scan::default();
    kept.extend(json.bytes().filter(|&byte| scan.is_inside(byte) || !byte.is_ascii_whitespace()));
    // Only ASCII was taken out, so this is UTF-8 still.
    String::from_utf8(kept).unwrap_or_default()
}

fn outside_texts(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let mut scan = Scan::default();
    text.bytes().enumerate().filter(move |(_, byte)| !scan.is_inside(*byte))
}

/// Tells what stands in quotes.
#[derive(Default)]
struct Scan {
    is_in_text: bool,
    is_escaped: bool,
}

impl Scan {
    /// Whether this byte, the next of the text, belongs to a text in quotes.
    fn is_inside(&mut self, byte: u8) -> bool {
        let was_in_text = self.is_in_text;
        match byte {
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' if was_in_text => self.is_escaped = true,
            b'"' => self.is_in_text = !was_in_text,
            _ => {}
        }
        was_in_text || self.is_in_text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_know_where_they_stand() {
        let text = " {\"a\": [1, \"x\\\"]\"],\n \"b\" : {\"c\": true, \"c\": null}}";
        let fields = Node::whole(text).unwrap().fields().unwrap().read;
        assert_eq!(fields.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        let items = fields[0].1.list().unwrap().read;
        assert_eq!(items[1].text().as_deref(), Some("x\"]"));
        assert!(text[items[1].at()..].starts_with("\"x"));
        let inner = fields[1].1.fields().unwrap().read;
        assert_eq!((inner.len(), inner[0].1.truth(), inner[1].1.shape()), (2, Some(true), Shape::Null));
        assert!(text[inner[1].1.at()..].starts_with("null}}"));
    }

    #[test]
    fn depth_is_counted_outside_of_texts() {
        assert_eq!(too_deep("[[\"[[[\"]]", 2), None);
        assert_eq!(too_deep("[[\"[[[\", []]]", 2), Some(9));
    }

    #[test]
    fn what_is_beyond_the_most_is_counted_and_not_read() {
        let items = format!("[{}1]", "1,".repeat(MOST_ENTRIES + 4));
        let found = Node::whole(&items).unwrap().list().unwrap();
        assert_eq!((found.read.len(), found.found), (MOST_ENTRIES, MOST_ENTRIES + 5));
    }

    proptest! {
        #[test]
        fn compact_json_says_the_same(text in "\\PC{0,20}", number: i32) {
            let value = serde_json::json!({"a b": [text, number, {"c": null}]});
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            prop_assert_eq!(compact(&pretty), serde_json::to_string(&value).unwrap());
        }
    }
}
