//! The query of an address, read and printed: single values and lists, and what in them cannot be read.

use super::{CountryKey, ObservationKey, PointsKey, default_index};
use crate::model::{AsOf, AssessmentId, CountryCode, IndexId, SourceId};
use form_urlencoded::parse as parse_pairs;
use std::fmt;

/// Characters of a search at most: longer ones find nothing that shorter ones do not.
pub const LONGEST_SEARCH: usize = 80;

/// Something in an address that cannot be read, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The key, such as `sort`.
    pub key: &'static str,
    /// What stands there, cut to a readable length.
    pub value: String,
    /// What became of it.
    pub fate: Fate,
}

/// What became of something that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The default stands in its place.
    Default,
    /// It was left out of its list; the others stand.
    LeftOut,
    /// It stands in its list already.
    Twice,
    /// It and whatever follows it were left out, because a list has so many entries at most.
    Beyond(usize),
}

/// The keys of a query; of two with the same name the last stands.
pub(super) struct Query {
    pairs: Vec<(String, String)>,
    unreadable: Vec<Unreadable>,
}

impl Query {
    pub(super) fn new(query: &str) -> Self {
        let pairs = parse_pairs(query.trim_start_matches('?').as_bytes()).into_owned().collect();
        Self { pairs, unreadable: Vec::new() }
    }

    /// What was found unreadable so far.
    pub(super) fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        let found = self.pairs.iter().rfind(|(name, _)| name == key);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    pub(super) fn read<T>(&mut self, key: &'static str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let read = parse(self.text(key)?);
        if read.is_none() {
            self.is_unreadable(key);
        }
        read
    }

    fn is_unreadable(&mut self, key: &'static str) {
        let value = shortened(self.text(key).unwrap_or_default());
        self.unreadable.push(Unreadable { key, value, fate: Fate::Default });
    }

    /// A list joined by `~`, of at most so many entries that all differ. Each entry that is no good is named once
    /// and left out.
    pub(super) fn list<T: PartialEq>(
        &mut self,
        key: &'static str,
        most: usize,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut list: Vec<T> = Vec::new();
        self.entries(key, &mut |text| match parse(text) {
            None => Some(Fate::LeftOut),
            Some(entry) if list.contains(&entry) => Some(Fate::Twice),
            Some(_) if list.len() >= most => Some(Fate::Beyond(most)),
            Some(entry) => {
                list.push(entry);
                None
            }
        });
        list
    }

    /// Gives each entry of a list to `take`, which says what became of it where it was not taken.
    fn entries(&mut self, key: &'static str, take: &mut dyn FnMut(&str) -> Option<Fate>) {
        let mut flawed: Vec<Unreadable> = Vec::new();
        for text in self.text(key).unwrap_or_default().split('~').filter(|text| !text.is_empty()) {
            let Some(fate) = take(text) else { continue };
            let flaw = Unreadable { key, value: shortened(text), fate };
            let is_last = matches!(fate, Fate::Beyond(_));
            if !flawed.contains(&flaw) {
                flawed.push(flaw);
            }
            if is_last {
                break;
            }
        }
        self.unreadable.extend(flawed);
    }
}

/// The keys of a query that is printed, in their order.
#[derive(Default)]
pub(super) struct Pairs(Vec<(&'static str, String)>);

impl Pairs {
    /// Adds a key, unless its value is empty.
    pub(super) fn put(&mut self, key: &'static str, value: &dyn fmt::Display) {
        let value = value.to_string();
        if !value.is_empty() {
            self.0.push((key, value));
        }
    }

    /// Adds a key where it has a value.
    pub(super) fn some<T: fmt::Display>(&mut self, key: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// Adds a list where it has entries.
    pub(super) fn list<'a, T: fmt::Display + 'a>(&mut self, key: &'static str, all: impl IntoIterator<Item = &'a T>) {
        self.joined(key, &mut all.into_iter().map(|one| one as &dyn fmt::Display));
    }

    fn joined(&mut self, key: &'static str, all: &mut dyn Iterator<Item = &dyn fmt::Display>) {
        let all: Vec<String> = all.map(ToString::to_string).collect();
        self.put(key, &all.join("~"));
    }

    /// Takes a key away.
    pub(super) fn drop(&mut self, key: &str) {
        self.0.retain(|(known, _)| *known != key);
    }

    /// The keys with their values.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(&'static str, String)> {
        self.0.iter()
    }
}

/// What is searched for, cut to [`LONGEST_SEARCH`].
pub(super) fn search(query: &Query) -> String {
    query.text("q").map(|text| text.chars().take(LONGEST_SEARCH).collect()).unwrap_or_default()
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

pub(super) fn index(query: &mut Query) -> IndexId {
    query.read("index", |text| IndexId::parse(text).ok()).unwrap_or_else(default_index)
}

pub(super) fn country_key(text: &str) -> Option<CountryKey> {
    if let Ok(code) = CountryCode::parse(text) {
        return Some(CountryKey::Code(code));
    }
    let mut letters = text.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase());
    match (letters.next(), letters.next(), text.chars().count()) {
        (Some(first), Some(second), 2) => Some(CountryKey::Alpha2([first, second])),
        _ => None,
    }
}

/// A switch: `1` is on, `0` is off.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

pub(super) fn observation(text: &str) -> Option<ObservationKey> {
    let (source, date) = text.split_once('~').map_or((text, None), |(source, date)| (source, Some(date)));
    let as_of = match date {
        None => None,
        Some(date) => Some(AsOf::parse(date)?),
    };
    Some(ObservationKey { source: SourceId::parse(source).ok()?, as_of })
}

/// What stands before the id of a self-assessment, where there would be the source of an observation. No source is
/// called so.
pub(super) const OWN: &str = "own";

pub(super) fn points(text: &str) -> Option<PointsKey> {
    match text.split_once('~') {
        Some((OWN, id)) => AssessmentId::parse(id).ok().map(PointsKey::Own),
        _ => observation(text).map(PointsKey::Published),
    }
}
