//! What is noted while a file is read, until it becomes a report.

use super::place::{join, line_and_column, lines, path};
use super::scan::Entry;
use crate::sort::SortSmall;
use crate::wire::{Flaw, Handling, Problem, ReadError, Report, Shape};

/// How much a reader puts up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::wire) enum Tolerance {
    /// Nothing: a file with a hole would be read wrongly, or was made by a program.
    Nothing,
    /// Content that does not fit is left out. A value of the wrong kind, or a field that is missing, refuses the file.
    Content,
    /// Whatever cannot be used is left out: people may have edited the file by hand, and lose nothing else by it.
    Anything,
}

/// One thing that is not as it should be.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// The place of the value in the row of entries.
    pub(super) at: usize,
    /// The field of that value which is not there.
    pub(super) field: Option<&'static str>,
    pub(super) subject: String,
    pub(super) handling: Handling,
    pub(super) flaw: Flaw,
}

impl Note {
    /// That the whole file is not what it should be.
    fn no_object() -> Self {
        let flaw = Flaw::Shape(Shape::Object);
        Self { at: 0, field: None, subject: String::new(), handling: Handling::Dropped, flaw }
    }
}

#[derive(Debug, Default)]
pub(super) struct Notes {
    found: Vec<Note>,
    more: usize,
    /// The first thing that refuses the file.
    refused: Option<Note>,
    /// What was noted last: where a reader gives up, that is why.
    last: Option<Note>,
}

impl Notes {
    pub(super) fn refuse(&mut self, note: Note) {
        self.refused.get_or_insert(note);
    }

    pub(super) fn add(&mut self, note: Note) {
        self.last = Some(note.clone());
        if self.found.len() < Report::MOST {
            self.found.push(note);
            return;
        }
        self.more += 1;
        // What is lost is said before what is only remarked on.
        if note.handling != Handling::Kept
            && let Some(place) = self.found.iter_mut().rfind(|note| note.handling == Handling::Kept)
        {
            *place = note;
        }
    }

    /// The report, with lines where `text` is the file itself; or why there is nothing to report on.
    pub(super) fn report(
        mut self,
        text: &str,
        entries: &[Entry],
        is_file: bool,
        is_whole: bool,
    ) -> Result<Report, ReadError> {
        let why = match self.refused {
            None if is_whole => None,
            None => Some(self.last.unwrap_or_else(Note::no_object)),
            why => why,
        };
        if let Some(why) = why {
            let (line, column) = line_and_column(text, entries.get(why.at).map_or(0, |entry| entry.start));
            let place = place(text, entries, &why);
            return Err(ReadError::Field { place, line, column: column + 1, flaw: why.flaw });
        }
        self.found.sort_small_by_key(|note| note.at);
        let (mut passed, mut line) = (0, 1);
        let problem = |note: Note| {
            let start = entries.get(note.at).map_or(passed, |entry| entry.start);
            line += lines(text.as_bytes().get(passed..start).unwrap_or_default());
            passed = start;
            let place = place(text, entries, &note);
            let Note { subject, handling, flaw, .. } = note;
            Problem { place, line: is_file.then_some(line), subject, handling, flaw }
        };
        Ok(Report { problems: self.found.into_iter().map(problem).collect(), more: self.more })
    }
}

fn place(text: &str, entries: &[Entry], note: &Note) -> String {
    let mut place = path(text, entries, note.at);
    if let Some(field) = note.field {
        join(&mut place, field);
    }
    place
}
