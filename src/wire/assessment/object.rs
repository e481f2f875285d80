//! Reading an object field by field, noting whatever does not fit.

use super::node::{Entries, MOST_ENTRIES, Node, Shape};
use super::report::{AssessmentFlaw, AssessmentProblem, AssessmentReport, Fate};
use crate::model::assessment::{BoundedText, TextError, Unknown};
use crate::model::{Day, IdError, WebAddress, without_blanks_around};
use crate::sort::SortSmall;
use crate::wire::Expected;
use crate::wire::report::cut;

/// What is noted while a file is read.
#[derive(Debug, Default)]
pub(super) struct Notes {
    found: Vec<(usize, AssessmentProblem)>,
    more: usize,
}

impl Notes {
    /// Notes what is wrong with a value.
    pub(super) fn note(&mut self, node: Node<'_>, place: &str, fate: Fate, flaw: AssessmentFlaw) {
        if self.found.len() >= AssessmentReport::MOST {
            self.more += 1;
            return;
        }
        self.found.push((node.at(), AssessmentProblem { place: place.to_owned(), line: None, fate, flaw }));
    }

    /// Notes that there is more in a list or an object than is read.
    pub(super) fn note_rest<T>(&mut self, node: Node<'_>, place: &str, entries: &Entries<T>) {
        let (found, most) = (entries.found, MOST_ENTRIES);
        if found > most {
            self.note(node, place, Fate::Dropped, AssessmentFlaw::TooMany { found, most });
        }
    }

    /// The report, in the order of the file; with lines where `text` is the file itself.
    pub(super) fn report(mut self, text: Option<&str>) -> AssessmentReport {
        self.found.sort_small_by_key(|(at, _)| *at);
        if let Some(text) = text {
            let (mut passed, mut line) = (0, 1);
            for (at, problem) in &mut self.found {
                let between = text.as_bytes().get(passed..*at).unwrap_or_default();
                line += between.iter().filter(|&&byte| byte == b'\n').count();
                passed = *at;
                problem.line = Some(line);
            }
        }
        AssessmentReport { problems: self.found.into_iter().map(|(_, problem)| problem).collect(), more: self.more }
    }
}

/// An object that is being read.
pub(super) struct Object<'a, 'n> {
    node: Node<'a>,
    place: String,
    fields: Vec<(String, Node<'a>)>,
    notes: &'n mut Notes,
}

impl<'a, 'n> Object<'a, 'n> {
    /// Begins to read an object; what is none is noted and dropped.
    pub(super) fn open(node: Node<'a>, place: String, notes: &'n mut Notes) -> Option<Self> {
        let Some(found) = node.fields() else {
            notes.note(node, &place, Fate::Dropped, AssessmentFlaw::Shape(Shape::Object));
            return None;
        };
        notes.note_rest(node, &place, &found);
        let mut fields: Vec<(String, Node<'a>)> = Vec::with_capacity(found.read.len());
        let mut seen = std::collections::BTreeMap::new();
        for (name, value) in found.read {
            let last = *seen.entry(name.clone()).or_insert(fields.len());
            match fields.get_mut(last) {
                None => fields.push((name, value)),
                // As other readers of JSON do.
                Some(slot) => {
                    notes.note(value, &join(&place, &name), Fate::Repaired, AssessmentFlaw::RepeatedField);
                    slot.1 = value;
                }
            }
        }
        Some(Self { node, place, fields, notes })
    }

    /// Takes a field out, where it is there and not null.
    pub(super) fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let place = self.fields.iter().position(|(field, _)| field == name)?;
        let (_, value) = self.fields.swap_remove(place);
        (value.shape() != Shape::Null).then_some(value)
    }

    /// The place of a field.
    pub(super) fn at(&self, name: &str) -> String {
        join(&self.place, name)
    }

    /// Notes what is wrong with the value of a field.
    pub(super) fn note(&mut self, node: Node<'_>, name: &str, fate: Fate, flaw: AssessmentFlaw) {
        let place = self.at(name);
        self.notes.note(node, &place, fate, flaw);
    }

    /// Notes what is wrong with the object as a whole.
    pub(super) fn note_whole(&mut self, fate: Fate, flaw: AssessmentFlaw) {
        self.notes.note(self.node, &self.place, fate, flaw);
    }

    /// Where notes are taken, for what is read inside.
    pub(super) const fn notes(&mut self) -> &mut Notes {
        self.notes
    }

    /// A text as it is; what is none is noted and dropped.
    pub(super) fn text(&mut self, name: &str) -> Option<(Node<'a>, String)> {
        let node = self.take(name)?;
        match node.text() {
            Some(text) => Some((node, text)),
            None => {
                self.note(node, name, Fate::Dropped, AssessmentFlaw::Shape(Shape::Text));
                None
            }
        }
    }

    /// A text that people typed; one that does not fit is cut until it does.
    pub(super) fn typed<const MOST: usize>(&mut self, name: &str) -> BoundedText<MOST> {
        let Some((node, text)) = self.text(name) else { return BoundedText::default() };
        let flaw = match BoundedText::parse(&text) {
            Ok(text) => return text,
            Err(TextError::TooLong { found, most }) => AssessmentFlaw::TooLong { found, most },
            Err(TextError::Control(_)) => AssessmentFlaw::Control,
        };
        self.note(node, name, Fate::Repaired, flaw);
        BoundedText::cut(&text)
    }

    /// Something that is written as a text of its own form; what is not is noted and dropped.
    pub(super) fn parsed<T>(&mut self, name: &str, expected: Expected, parse: fn(&str) -> Option<T>) -> Option<T> {
        let (node, text) = self.text(name)?;
        let parsed = parse(&text).or_else(|| {
            let parsed = parse(without_blanks_around(&text))?;
            self.note(node, name, Fate::Repaired, AssessmentFlaw::Blanks);
            Some(parsed)
        });
        if parsed.is_none() {
            let flaw = AssessmentFlaw::Malformed { found: cut(&text), expected };
            self.note(node, name, Fate::Dropped, flaw);
        }
        parsed
    }

    /// A day of the calendar.
    pub(super) fn day(&mut self, name: &str) -> Option<Day> {
        self.parsed(name, Expected::Day, Day::parse)
    }

    /// An address that is safe to link.
    pub(super) fn address(&mut self, name: &str) -> Option<WebAddress> {
        self.parsed(name, Expected::WebAddress, WebAddress::parse)
    }

    /// An identifier.
    pub(super) fn id<T>(&mut self, name: &str, parse: fn(&str) -> Result<T, IdError>) -> Option<T> {
        let (node, text) = self.text(name)?;
        match parse(&text) {
            Ok(id) => Some(id),
            Err(error) => {
                if let Ok(id) = parse(without_blanks_around(&text)) {
                    self.note(node, name, Fate::Repaired, AssessmentFlaw::Blanks);
                    return Some(id);
                }
                let flaw = AssessmentFlaw::Malformed { found: error.text, expected: error.kind.into() };
                self.note(node, name, Fate::Dropped, flaw);
                None
            }
        }
    }

    /// True or false; false where nothing is said.
    pub(super) fn truth(&mut self, name: &str) -> bool {
        let Some(node) = self.take(name) else { return false };
        node.truth().unwrap_or_else(|| {
            self.note(node, name, Fate::Dropped, AssessmentFlaw::Shape(Shape::Truth));
            false
        })
    }

    /// A whole number of at most `most`.
    pub(super) fn number(&mut self, name: &str, most: u64) -> Option<u64> {
        let node = self.take(name)?;
        let number = node.whole_number().filter(|number| *number <= most);
        if number.is_none() {
            self.note(node, name, Fate::Dropped, AssessmentFlaw::Shape(Shape::Number));
        }
        number
    }

    /// The values of a list, each with its place; none where there is no list.
    pub(super) fn list(&mut self, name: &str) -> Vec<(String, Node<'a>)> {
        self.take(name).map(|node| self.entries(name, node)).unwrap_or_default()
    }

    /// As [`Object::list`], of a field that was taken already.
    pub(super) fn entries(&mut self, name: &str, node: Node<'a>) -> Vec<(String, Node<'a>)> {
        let Some(items) = node.list() else {
            self.note(node, name, Fate::Dropped, AssessmentFlaw::Shape(Shape::List));
            return Vec::new();
        };
        let place = self.at(name);
        self.notes.note_rest(node, &place, &items);
        items.read.into_iter().enumerate().map(|(number, item)| (format!("{place}[{number}]"), item)).collect()
    }

    /// What nobody asked for, kept as it is.
    pub(super) fn rest(&mut self) -> Unknown {
        let mut unknown = Unknown::default();
        for (name, value) in std::mem::take(&mut self.fields) {
            self.notes.note(value, &join(&self.place, &name), Fate::Kept, AssessmentFlaw::UnknownField);
            unknown.keep(&name, &super::node::compact(value.written()));
        }
        unknown
    }
}

fn join(place: &str, name: &str) -> String {
    let name = cut(name);
    if place.is_empty() { name } else { format!("{place}.{name}") }
}
