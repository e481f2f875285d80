//! A value of a file: what it is, and noting that it is something else.

use super::document::Json;
use super::notes::{Note, Tolerance};
use super::place::line_and_column;
use super::scan::Entry;
use super::written::said;
use crate::wire::{Flaw, Handling, Shape};
use std::borrow::Cow;

/// The most entries that are read of a list or an object in a file that people bring: many times what there is in any
/// that is written here.
const MOST_ENTRIES: usize = 10_000;

/// A value, or one that is not there: asking that for anything gives nothing and notes nothing.
#[derive(Clone, Copy)]
pub(in crate::wire) struct Value<'j> {
    pub(super) json: &'j Json<'j>,
    pub(super) at: usize,
    /// What notes say that it concerns, by its place.
    pub(super) subject: usize,
}

/// The place of what is not there.
pub(super) const NOWHERE: usize = usize::MAX;

impl<'j> Value<'j> {
    pub(super) const fn at(json: &'j Json<'j>, at: usize) -> Self {
        Self { json, at, subject: NOWHERE }
    }

    /// Another value of the same file, which concerns the same.
    pub(super) const fn moved(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// It, or another where it is not there; that then concerns what this would.
    pub(in crate::wire) fn or(self, other: Option<Self>) -> Self {
        if self.is_there() { self } else { self.moved(other.map_or(NOWHERE, |other| other.at)) }
    }

    /// The same; what is noted from here on concerns what the field is called.
    pub(in crate::wire) const fn about_name(self) -> Self {
        Self { subject: self.at.saturating_sub(1), ..self }
    }

    fn entry(self) -> Option<&'j Entry> {
        self.json.entries.get(self.at)
    }

    /// Whether there is anything but `null`.
    pub(in crate::wire) fn is_there(self) -> bool {
        self.shape().is_some_and(|shape| shape != Shape::Null)
    }

    /// The line that it begins on, from 1.
    pub(in crate::wire) fn line(self) -> usize {
        line_and_column(self.json.text, self.entry().map_or(0, |entry| entry.start)).0
    }

    /// What it is; none where it is not there.
    pub(in crate::wire) fn shape(self) -> Option<Shape> {
        self.entry().map(|entry| entry.shape)
    }

    /// As it is written; empty where it is not there.
    pub(in crate::wire) fn written(self) -> &'j str {
        self.entry().and_then(|entry| self.json.text.get(entry.start..entry.end)).unwrap_or_default()
    }

    /// Marks it as something that the reader knows.
    pub(super) fn mark(self) {
        if let Some(entry) = self.entry() {
            entry.is_read.set(true);
        }
    }

    pub(super) fn is_marked(self) -> bool {
        self.entry().is_none_or(|entry| entry.is_read.get())
    }

    /// Notes what is wrong with its content.
    pub(in crate::wire) fn note(self, handling: Handling, flaw: Flaw) {
        let subject = self.moved(self.subject).quiet_text().unwrap_or_default();
        self.note_about(&subject, None, handling, flaw);
    }

    /// Notes that it is left out because of its content.
    pub(in crate::wire) fn drop(self, flaw: Flaw) {
        self.note(Handling::Dropped, flaw);
    }

    /// Notes what is wrong with its content, and whom it concerns. `field` is one that is not there.
    pub(in crate::wire) fn note_about(
        self,
        subject: &str,
        field: Option<&'static str>,
        handling: Handling,
        flaw: Flaw,
    ) {
        let (at, subject) = (self.at, subject.to_owned());
        let is_refused = self.json.tolerance == Tolerance::Nothing;
        self.json.note(Note { at, field, subject, handling, flaw }, is_refused);
    }

    /// Notes that it is of the wrong kind, or lacks something.
    pub(super) fn note_kind(self, flaw: Flaw) {
        let note = Note { at: self.at, field: None, subject: String::new(), handling: Handling::Dropped, flaw };
        self.json.note(note, self.json.tolerance < Tolerance::Anything);
    }

    /// Whether it is of this kind. What is there and of another is noted.
    pub(super) fn is(self, shape: Shape) -> bool {
        let found = self.shape();
        let is = found == Some(shape);
        if !is && found.is_some() {
            self.note_kind(Flaw::Shape(shape));
        }
        is
    }

    /// A text.
    pub(in crate::wire) fn text(self) -> Option<String> {
        self.str().map(Cow::into_owned)
    }

    /// A text, copied only where it holds escapes.
    pub(super) fn str(self) -> Option<Cow<'j, str>> {
        if !self.is(Shape::Text) {
            return None;
        }
        let said = said(self.written());
        if said.is_none() {
            self.note_kind(Flaw::Shape(Shape::Text));
        }
        said
    }

    /// A text; whatever else it is, nothing is noted.
    pub(in crate::wire) fn quiet_text(self) -> Option<Cow<'j, str>> {
        if self.shape() == Some(Shape::Text) { said(self.written()) } else { None }
    }

    /// True or false.
    pub(in crate::wire) fn truth(self) -> Option<bool> {
        self.is(Shape::Truth).then(|| self.written() == "true")
    }

    /// The values of a list; none where it is not there.
    pub(in crate::wire) fn list(self) -> Vec<Self> {
        let (mut values, mut found) = (Vec::new(), 0);
        if !self.is(Shape::List) {
            return values;
        }
        self.children(|at, next| {
            if found < self.most() {
                values.push(self.moved(at));
            }
            found += 1;
            next
        });
        self.note_rest(found);
        values
    }

    /// How many entries of a list or an object are read.
    pub(super) fn most(self) -> usize {
        if self.json.tolerance == Tolerance::Anything { MOST_ENTRIES } else { usize::MAX }
    }

    /// Notes that there is more in a list or an object than is read.
    pub(super) fn note_rest(self, found: usize) {
        let most = self.most();
        if found > most {
            self.drop(Flaw::TooMany { found, most });
        }
    }

    /// Goes through what lies in it, by the place of each and that of the next, from which `step` says where to go on.
    pub(super) fn children(self, mut step: impl FnMut(usize, usize) -> usize) {
        let Some(entry) = self.entry() else { return };
        let mut at = self.at + 1;
        while at < entry.next
            && let Some(child) = self.json.entries.get(at)
        {
            at = step(at, child.next);
        }
    }
}
