//! The evidence behind an indicator as it stands on the day that it is looked at, each piece with what it lacks.

use super::sheet::Sheet;
use crate::model::{AsOf, Day, EvidenceId, PartId};
use crate::scoring::assessment::{InTime, ItemCheck, Lack, check_part};
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// A piece of evidence behind an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its id.
    pub(super) id: EvidenceId,
    /// What it is called.
    title: String,
    /// What it lacks; nothing when it is ready.
    lacks: Vec<Lack>,
    /// The last day on which it counts, where it counts now and that has an end.
    last: Option<Day>,
}

impl Piece {
    fn of(item: &ItemCheck<'_>) -> Self {
        let last = match item.time {
            InTime::Counts { last } => last,
            InTime::NotYet { .. } | InTime::Lapsed { .. } | InTime::Undated => None,
        };
        Self { id: item.id.clone(), title: item.item.title.as_str().trim().to_owned(), lacks: item.lacks(), last }
    }

    /// Whether it lacks nothing.
    pub(super) fn is_ready(&self) -> bool {
        self.lacks.is_empty()
    }

    /// What it is called, or that it has no title yet.
    pub(super) fn name(&self, words: Words) -> String {
        named(words, &self.title)
    }

    /// Whether it can be shown to the publisher, and until when it counts.
    pub(super) fn standing(&self, words: Words) -> String {
        let lacks: Vec<String> = self.lacks.iter().map(|lack| words.say(&Message::from(*lack))).collect();
        let ready = if lacks.is_empty() { say::answer_ready() } else { say::answer_lacks(lacks.join("; ")) };
        match self.last {
            Some(last) => format!("{} {}", words.say(&ready), words.say(&say::answer_counts_until(AsOf::from(last)))),
            None => words.say(&ready),
        }
    }
}

/// A title, or that there is none yet.
pub(super) fn named(words: Words, title: &str) -> String {
    if title.is_empty() { words.say(&say::answer_untitled()) } else { title.to_owned() }
}

/// The evidence behind an indicator, followed.
pub(super) fn pieces(sheet: Sheet, part: PartId) -> Memo<Vec<Piece>> {
    Memo::new(move |_| {
        let index = sheet.open.index();
        let (day, part) = (sheet.day.get(), index.methodology.part(&part));
        sheet.open.look(day, |assessment, grounds| {
            let check = part.map(|part| check_part(assessment, part, grounds));
            check.map(|check| check.items.iter().map(Piece::of).collect()).unwrap_or_default()
        })
    })
}
