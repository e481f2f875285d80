//! What should stand in a value: an identifier, a date, a number, a text in several languages. What does not fit is noted
//! and left out.

use super::object::Object;
use super::value::Value;
use super::words::{Known, ParseId, Words};
use crate::model::{AsOf, Day, Decimal, IdError, Localized, Points, WebAddress, without_blanks_around};
use crate::sort::{SortedMap, SortedSet};
use crate::wire::report::cut;
use crate::wire::{Expected, Flaw, Handling, Shape};

/// The language in which everything of the data package is written.
const ENGLISH: &str = "en";

impl<'j> Value<'j> {
    /// Notes that something else should stand here.
    pub(in crate::wire) fn malformed(self, expected: impl Into<Expected>) {
        let found = self.quiet_text();
        let found = cut(found.as_deref().unwrap_or_else(|| self.written()));
        self.drop(Flaw::Malformed { found, expected: expected.into() });
    }

    /// Something that is written as a text of its own form. Blanks around it, as spreadsheets put them, are taken off.
    pub(in crate::wire) fn parsed<T>(self, expected: Expected, parse: fn(&str) -> Option<T>) -> Option<T> {
        let mut found = None;
        self.parse(&mut |text| {
            found = parse(text);
            if found.is_some() { Ok(()) } else { Err(Flaw::Malformed { found: cut(text), expected }) }
        });
        found
    }

    /// An identifier.
    pub(in crate::wire) fn id<T>(self, parse: ParseId<T>) -> Option<T> {
        let mut found = None;
        self.parse(&mut |text| {
            found = Some(parse(text).map_err(no_id)?);
            Ok(())
        });
        found
    }

    fn parse(self, parse: &mut dyn FnMut(&str) -> Result<(), Flaw>) {
        let Some(text) = self.str() else { return };
        let Err(flaw) = parse(&text) else { return };
        if parse(without_blanks_around(&text)).is_ok() {
            self.note(Handling::Repaired, Flaw::Blanks);
        } else {
            self.drop(flaw);
        }
    }

    /// What the field is called, where that is an identifier itself.
    pub(in crate::wire) fn name_id<T>(self, name: &str, parse: ParseId<T>) -> Option<T> {
        parse(name).map_err(|error| self.drop(no_id(error))).ok()
    }

    /// The identifiers of a list, each once.
    pub(in crate::wire) fn ids<T: PartialEq>(self, parse: ParseId<T>) -> Vec<T> {
        self.unique(&mut |value| value.id(parse))
    }

    /// The identifier of one of a few things.
    pub(in crate::wire) fn named<T>(self, parse: ParseId<T>, known: &Known) -> Option<T> {
        let id = self.id(parse)?;
        let text = self.quiet_text()?;
        if known.ids.contains(without_blanks_around(&text)) {
            return Some(id);
        }
        self.drop(Flaw::Unknown { what: known.what, id: text.into_owned() });
        None
    }

    /// Identifiers of some of a few things, each once.
    pub(in crate::wire) fn all_named<T: PartialEq>(self, parse: ParseId<T>, known: &Known) -> Vec<T> {
        self.unique(&mut |value| value.named(parse, known))
    }

    fn unique<T: PartialEq>(self, read: &mut dyn FnMut(Self) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for value in self.list() {
            match read(value) {
                Some(id) if found.contains(&id) => value.repeated(),
                id => found.extend(id),
            }
        }
        found
    }

    /// Notes that the same stands there already.
    pub(in crate::wire) fn repeated(self) {
        let text = cut(&self.quiet_text().unwrap_or_default());
        self.drop(Flaw::Repeated(text));
    }

    /// A date.
    pub(in crate::wire) fn date(self) -> Option<AsOf> {
        self.parsed(Expected::Date, AsOf::parse)
    }

    /// A day of the calendar.
    pub(in crate::wire) fn day(self) -> Option<Day> {
        self.parsed(Expected::Day, Day::parse)
    }

    /// An address that is safe to link.
    pub(in crate::wire) fn address(self) -> Option<WebAddress> {
        self.parsed(Expected::WebAddress, WebAddress::parse)
    }

    /// One of a few words, which are part of the format: another refuses the file as a value of another kind would.
    pub(in crate::wire) fn word<T: Copy>(self, words: &Words<T>) -> Option<T> {
        self.word_place(words.written).and_then(|place| words.meaning.get(place)).copied()
    }

    fn word_place(self, words: &'static [&'static str]) -> Option<usize> {
        let text = self.str()?;
        let place = words.iter().position(|word| *word == text);
        if place.is_none() {
            self.note_kind(Flaw::Malformed { found: cut(&text), expected: Expected::OneOf(words) });
        }
        place
    }

    /// A number as it is written.
    pub(in crate::wire) fn number(self) -> Option<&'j str> {
        self.is(Shape::Number).then(|| self.written())
    }

    /// A whole number from `least` to `most`.
    pub(in crate::wire) fn whole<T: TryFrom<i64>>(self, least: i64, most: i64) -> Option<T> {
        self.whole_within(least, most).and_then(|number| T::try_from(number).ok())
    }

    fn whole_within(self, least: i64, most: i64) -> Option<i64> {
        let number = self.number()?.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.malformed(Expected::Within(least, most));
        }
        number
    }

    /// A whole number from 0, of so many things.
    pub(in crate::wire) fn count<T: TryFrom<i64>>(self) -> Option<T> {
        self.whole(0, u32::MAX.into())
    }

    /// A number with few decimals, exactly as it is written.
    pub(in crate::wire) fn decimal(self) -> Option<Decimal> {
        let decimal = Decimal::parse(self.number()?);
        if decimal.is_none() {
            self.malformed(Expected::Number);
        }
        decimal
    }

    /// A number as points of which the smallest unit is `10^-decimals`.
    pub(in crate::wire) fn points(self, decimals: u8) -> Option<Points> {
        let points = Decimal::parse(self.number()?).and_then(|number| number.units_at(decimals)).map(Points);
        if points.is_none() {
            self.malformed(Expected::Decimals(decimals));
        }
        points
    }

    /// A text in several languages, English among them.
    pub(in crate::wire) fn localized(self) -> Option<Localized> {
        let mut forms = self.forms()?;
        let english = forms.remove(ENGLISH);
        if english.is_none() {
            self.note_kind(Flaw::Missing(ENGLISH));
        }
        Some(Localized::new(english?, forms))
    }

    /// A text that a reader may have written, in one language at least, whichever it is. Blank forms are no forms.
    pub(in crate::wire) fn own_text(self) -> Option<Localized> {
        let mut forms = self.forms()?;
        forms.retain(|_, text| !text.trim().is_empty());
        Localized::written_in(forms)
    }

    fn forms(self) -> Option<SortedMap<String, String>> {
        let mut forms = SortedMap::new();
        for (tag, value) in self.object()?.fields() {
            forms.insert(tag, value.text()?);
        }
        Some(forms)
    }

    /// Texts in several languages.
    pub(in crate::wire) fn all_localized(self) -> Vec<Localized> {
        self.list().into_iter().filter_map(Self::localized).collect()
    }

    /// Texts.
    pub(in crate::wire) fn texts(self) -> Vec<String> {
        self.list().into_iter().filter_map(Self::text).collect()
    }
}

fn no_id(error: IdError) -> Flaw {
    Flaw::Malformed { found: error.text, expected: error.kind.into() }
}

impl Object<'_> {
    /// The key of an entry, where no other entry of its kind has it.
    pub(in crate::wire) fn key<T: ToString>(
        self,
        field: &'static str,
        parse: ParseId<T>,
        seen: &mut SortedSet<String>,
    ) -> Option<T> {
        let value = self.required(field);
        let key = value.id(parse)?;
        if seen.insert(key.to_string()) {
            return Some(key);
        }
        self.about(field).optional(field).repeated();
        None
    }
}
