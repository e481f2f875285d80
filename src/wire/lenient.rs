//! Fields read one by one: what does not fit is left out and noted, with its place.

use super::report::cut;
use super::{Expected, Flaw, Referent, Report};
use crate::model::{AsOf, IdError};
use std::collections::BTreeSet;

type Parse<T> = fn(&str) -> Result<T, IdError>;

/// The things that a field may name.
pub(super) struct Known<T> {
    what: Referent,
    parse: Parse<T>,
    ids: BTreeSet<T>,
}

impl<T: Ord> Known<T> {
    /// Those that a list in the same file has; what is no identifier there is for the reader of that list to report.
    pub(super) fn listed<'a>(what: Referent, parse: Parse<T>, texts: impl IntoIterator<Item = &'a String>) -> Self {
        Self::of(what, parse, texts.into_iter().filter_map(|text| parse(text).ok()))
    }

    /// Those with these ids.
    pub(super) fn of(what: Referent, parse: Parse<T>, ids: impl IntoIterator<Item = T>) -> Self {
        Self { what, parse, ids: ids.into_iter().collect() }
    }
}

/// Reads the entries of a list, each with its place, such as `measures[3]`.
pub(super) fn each<E, T>(list: &str, entries: Vec<E>, mut read: impl FnMut(&str, E) -> Option<T>) -> Vec<T> {
    entries.into_iter().enumerate().filter_map(|(number, entry)| read(&format!("{list}[{number}]"), entry)).collect()
}

impl Report {
    /// An identifier; none where the text is not one.
    pub(super) fn id<T>(&mut self, place: String, subject: &str, text: &str, parse: Parse<T>) -> Option<T> {
        parse(text).map_err(|error| self.malformed(place, subject, &error.text, error.kind)).ok()
    }

    /// The identifiers of a list, each once.
    pub(super) fn ids<T: PartialEq>(
        &mut self,
        place: &str,
        subject: &str,
        texts: &[String],
        parse: Parse<T>,
    ) -> Vec<T> {
        self.list(place, subject, texts, |report, place, text| report.id(place, subject, text, parse))
    }

    /// The identifier of one of a few things.
    pub(super) fn named<T: Ord>(&mut self, place: String, subject: &str, text: &str, known: &Known<T>) -> Option<T> {
        let id = self.id(place.clone(), subject, text, known.parse)?;
        if known.ids.contains(&id) {
            return Some(id);
        }
        self.add(place, subject, Flaw::Unknown { what: known.what, id: text.to_owned() });
        None
    }

    /// Identifiers of some of a few things, each once.
    pub(super) fn all_named<T: Ord>(
        &mut self,
        place: &str,
        subject: &str,
        texts: &[String],
        known: &Known<T>,
    ) -> Vec<T> {
        self.list(place, subject, texts, |report, place, text| report.named(place, subject, text, known))
    }

    /// A date; none where the text is not one.
    pub(super) fn date(&mut self, place: String, subject: &str, text: &str) -> Option<AsOf> {
        let date = AsOf::parse(text);
        if date.is_none() {
            self.malformed(place, subject, text, Expected::Date);
        }
        date
    }

    /// A date that may be left out.
    pub(super) fn date_if_any(&mut self, place: String, subject: &str, text: Option<&String>) -> Option<AsOf> {
        text.and_then(|text| self.date(place, subject, text))
    }

    /// A number from `least` to `most`; none where it is another one.
    pub(super) fn within<T: TryFrom<u32>>(
        &mut self,
        place: String,
        subject: &str,
        number: u32,
        (least, most): (u32, u32),
    ) -> Option<T> {
        let fits = (least..=most).contains(&number).then(|| T::try_from(number).ok()).flatten();
        if fits.is_none() {
            self.malformed(place, subject, &number.to_string(), Expected::Within(least, most));
        }
        fits
    }

    /// Whether this is the first of its key; a later one is noted.
    pub(super) fn is_first<T: Ord>(&mut self, place: String, text: &str, key: T, seen: &mut BTreeSet<T>) -> bool {
        let is_first = seen.insert(key);
        if !is_first {
            self.add(place, text, Flaw::Repeated(cut(text)));
        }
        is_first
    }

    fn list<T: PartialEq>(
        &mut self,
        place: &str,
        subject: &str,
        texts: &[String],
        mut read: impl FnMut(&mut Self, String, &str) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::with_capacity(texts.len());
        for (number, text) in texts.iter().enumerate() {
            let place = format!("{place}[{number}]");
            match read(self, place.clone(), text) {
                Some(id) if found.contains(&id) => self.add(place, subject, Flaw::Repeated(cut(text))),
                id => found.extend(id),
            }
        }
        found
    }
}
