//! A file taken apart, and what is noted while it is read.

use super::notes::{Note, Notes, Tolerance};
use super::place;
use super::scan::{Entry, Fault, FaultKind, MOST_DEPTH, scan};
use crate::wire::report::cut;
use crate::wire::{ReadError, Report};
use std::cell::Cell;

/// A file, taken apart.
pub(in crate::wire) struct Json<'t> {
    pub(super) text: &'t str,
    pub(super) entries: Vec<Entry>,
    pub(super) tolerance: Tolerance,
    notes: Cell<Notes>,
    /// Whether the text is the file itself, whose lines people can look up.
    is_file: bool,
}

impl<'t> Json<'t> {
    /// Takes a text apart.
    pub(in crate::wire) fn parse(text: &'t str, tolerance: Tolerance) -> Result<Self, ReadError> {
        match scan(text) {
            (entries, None) => Ok(Self { text, entries, tolerance, notes: Cell::default(), is_file: true }),
            (entries, Some(fault)) => Err(error(text, &entries, fault)),
        }
    }

    /// The same tree of a text that was never a file, or no longer is as it was: nobody could look up its lines.
    pub(in crate::wire) fn without_lines(self) -> Self {
        Self { is_file: false, ..self }
    }

    /// What a reader made of the text, and what was noted meanwhile; or why the file cannot be used: the first thing that
    /// refuses it, or the last that was noted before the reader gave up.
    pub(in crate::wire) fn finish<T>(self, read: Option<T>) -> Result<(T, Report), ReadError> {
        let report = self.report(read.is_some())?;
        read.map(|read| (read, report)).ok_or(ReadError::Empty)
    }

    fn report(self, is_whole: bool) -> Result<Report, ReadError> {
        self.notes.take().report(self.text, &self.entries, self.is_file, is_whole)
    }

    pub(super) fn note(&self, note: Note, is_refused: bool) {
        let mut notes = self.notes.take();
        if is_refused {
            notes.refuse(note)
        } else {
            notes.add(note)
        }
        self.notes.set(notes);
    }
}

fn error(text: &str, entries: &[Entry], fault: Fault) -> ReadError {
    let (line, column) = place::line_and_column(text, fault.at);
    let field = || cut(&place::path(text, entries, entries.len()));
    match fault.kind {
        FaultKind::CutOff => ReadError::Truncated { line, column, field: field() },
        FaultKind::Senseless => ReadError::NotJson { line, column: column + 1, field: field() },
        FaultKind::TooDeep => ReadError::TooDeep { line, most: MOST_DEPTH },
    }
}
