//! A text on its way into the database while the page goes: written beside it at once, and taken up by the next page.

use super::Entry;
use std::sync::Arc;

/// The first line, with the version of this form.
const FIRST_LINE: &str = "posture.journal 1";

/// A text that was not known to be saved when its page went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Who wrote it.
    pub writer: String,
    /// Which one of that tab's it is, from 0.
    pub number: usize,
    /// Which of that tab's writes of the record it was going to be, from 1.
    pub write: u64,
    /// What it was meant to become.
    pub place: Place,
    /// The text.
    pub text: Arc<str>,
}

/// What a text was meant to become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A record that was not in the database yet.
    New,
    /// What follows this revision of the record.
    After(u64),
    /// A text beside the record, since it came too late.
    Beside,
}

/// Where journals are kept: the storage beside the database, which is small.
pub trait JournalStore {
    /// The keys that begin like this.
    fn keys(&self, prefix: &str) -> Vec<String>;
    /// Keeps a text in the place of the one before; that one stays where there is no room. Whether it is kept.
    fn keep(&self, key: &str, text: &str) -> bool;
    /// Removes a text.
    fn remove(&self, key: &str);
}

/// Keeps the journals of a record in the place of those that the same writer kept before. Those are removed only when all
/// of the new ones are there: where there is no room, an older text is better than none.
pub fn keep_journals(store: &impl JournalStore, id: &str, writer: &str, journals: &[Journal]) {
    let before = store.keys(&Journal::prefix_of(id, writer));
    let kept: Vec<String> = journals.iter().map(|journal| journal.key(id)).collect();
    let are_kept =
        journals.iter().zip(&kept).fold(true, |all, (journal, key)| store.keep(key, &journal.write()) && all);
    if are_kept {
        before.iter().filter(|key| !kept.contains(key)).for_each(|key| store.remove(key));
    }
}

impl Journal {
    /// How the keys of all journals begin in `localStorage`.
    pub const PREFIX: &str = "posture.journal.";

    /// How the keys of the journals of a record begin.
    #[must_use]
    pub fn prefix(id: &str) -> String {
        format!("{}{id}/", Self::PREFIX)
    }

    /// How the keys of the journals begin that a tab keeps of a record.
    #[must_use]
    pub fn prefix_of(id: &str, writer: &str) -> String {
        format!("{}{writer}/", Self::prefix(id))
    }

    /// The key of this journal.
    #[must_use]
    pub fn key(&self, id: &str) -> String {
        format!("{}{}", Self::prefix_of(id, &self.writer), self.number)
    }

    /// The id of the record that a key of a journal belongs to.
    #[must_use]
    pub fn id_in(key: &str) -> Option<&str> {
        key.strip_prefix(Self::PREFIX).map(Entry::owner)
    }

    /// As it is kept: five lines, then the text.
    #[must_use]
    pub fn write(&self) -> String {
        let place = match self.place {
            Place::New => "new".to_owned(),
            Place::After(revision) => revision.to_string(),
            Place::Beside => "beside".to_owned(),
        };
        format!("{FIRST_LINE}\n{}\n{}\n{}\n{place}\n{}", self.writer, self.number, self.write, self.text)
    }

    /// Reads what was kept; none where it is no journal of this version.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        let rest = kept.strip_prefix(FIRST_LINE)?.strip_prefix('\n')?;
        let (writer, rest) = rest.split_once('\n')?;
        let (number, rest) = rest.split_once('\n')?;
        let (write, rest) = rest.split_once('\n')?;
        let (place, text) = rest.split_once('\n')?;
        let place = match place {
            "new" => Place::New,
            "beside" => Place::Beside,
            revision => Place::After(revision.parse().ok()?),
        };
        let (number, write) = (number.parse().ok()?, write.parse().ok()?);
        Some(Self { writer: writer.to_owned(), number, write, place, text: text.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sort::SortedMap;
    use std::cell::RefCell;

    /// A storage of little room, in bytes of texts.
    struct Small(usize, RefCell<SortedMap<String, String>>);

    impl Small {
        fn texts(&self) -> Vec<String> {
            let kept = self.1.borrow();
            kept.values().map(|text| Journal::read(text).unwrap().text.to_string()).collect()
        }
    }

    impl JournalStore for Small {
        fn keys(&self, prefix: &str) -> Vec<String> {
            self.1.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect()
        }

        fn keep(&self, key: &str, text: &str) -> bool {
            let others =
                self.1.borrow().iter().filter(|(other, _)| *other != key).map(|(_, text)| text.len()).sum::<usize>();
            let has_room = others + text.len() <= self.0;
            if has_room {
                self.1.borrow_mut().insert(key.to_owned(), text.to_owned());
            }
            has_room
        }

        fn remove(&self, key: &str) {
            self.1.borrow_mut().remove(key);
        }
    }

    fn journals(texts: &[&str]) -> Vec<Journal> {
        let journal = |(number, text): (usize, &&str)| {
            let (writer, text) = ("tab".to_owned(), (*text).into());
            Journal { writer, number, write: 1, place: Place::New, text }
        };
        texts.iter().enumerate().map(journal).collect()
    }

    #[test]
    fn older_journals_go_when_the_new_ones_are_there() {
        let store = Small(1_000, RefCell::default());
        keep_journals(&store, "a1", "tab", &journals(&["one", "beside"]));
        keep_journals(&store, "a1", "tab", &journals(&["two"]));
        assert_eq!(store.texts(), ["two"], "one by its number, the other because it is kept no more");
        keep_journals(&store, "a1", "tab", &[]);
        assert!(store.texts().is_empty());
    }

    #[test]
    fn where_there_is_no_room_the_older_text_stays() {
        let store = Small(100, RefCell::default());
        keep_journals(&store, "a1", "tab", &journals(&["one"]));
        keep_journals(&store, "a1", "tab", &journals(&["x".repeat(200).as_str()]));
        assert_eq!(store.texts(), ["one"]);
        let room = Small(140, RefCell::default());
        keep_journals(&room, "a1", "tab", &journals(&["one", "beside"]));
        keep_journals(&room, "a1", "tab", &journals(&["y".repeat(200).as_str()]));
        assert_eq!(room.texts(), ["one", "beside"], "none of them, since the new one is not there");
    }
}
