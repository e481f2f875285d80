//! Texts that an earlier version of the app kept in local storage, on their way into the database: each is written there
//! first, and removed from its old place when the database has confirmed it. Several tabs may do so at once.

use super::{Entry, Kind, QuarantineReason};

/// How the keys of mappings began, and those of mappings that were set aside. A key of the first kind ended with the
/// strategy and the index, one of the second with a number as well; neither name has a dot in it.
const MAPPING: &str = "posture.mapping.";
const MAPPING_ASIDE: &str = "posture.mapping-aside.";

/// A text in its old place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierText {
    /// The id of the record that it becomes, or beside which it is set.
    pub id: String,
    /// Why it is set aside; none where it becomes the record.
    pub reason: Option<QuarantineReason>,
}

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryOver {
    /// It is in the database already.
    Nothing,
    /// It becomes the record, which is not there yet.
    Record,
    /// It is set aside.
    Beside(QuarantineReason),
}

impl EarlierText {
    /// How the keys of all of them begin.
    pub const PREFIX: &str = "posture.mapping";

    /// What stood under a key; none for another key. What `is_readable` denies, of an id and its text, is set aside.
    #[must_use]
    pub fn of(key: &str, text: &str, is_readable: impl FnOnce(&str, &str) -> bool) -> Option<Self> {
        let id = |names: &str| {
            let (strategy, index) = names.split_once('.')?;
            (!strategy.is_empty() && !index.is_empty() && !index.contains('.') && !names.contains('/'))
                .then(|| Kind::Mapping.id(&format!("{strategy}:{index}")))
        };
        if let Some(names) = key.strip_prefix(MAPPING) {
            let id = id(names)?;
            // An empty text meant nothing there; by now it is the shipped mapping.
            let is_record = !text.is_empty() && is_readable(&id, text);
            return Some(Self { id, reason: (!is_record).then_some(QuarantineReason::Unreadable) });
        }
        let (names, _) = key.strip_prefix(MAPPING_ASIDE)?.rsplit_once('.')?;
        Some(Self { id: id(names)?, reason: Some(QuarantineReason::Unreadable) })
    }

    /// The key under which the mapping of an id was kept.
    #[must_use]
    pub fn key_of(id: &str) -> Option<String> {
        let (strategy, index) = id.strip_prefix(Kind::Mapping.id("").as_str())?.split_once(':')?;
        Some(format!("{MAPPING}{strategy}.{index}"))
    }

    /// What becomes of its text where this is in the database by then: the record, and what is set aside of it.
    #[must_use]
    pub fn carried_over<'a>(
        &self,
        text: &str,
        record: Option<&Entry>,
        mut aside: impl Iterator<Item = &'a str>,
    ) -> CarryOver {
        let reason = match (self.reason, record) {
            (None, None) => return CarryOver::Record,
            (None, Some(record)) if *record.text == *text => return CarryOver::Nothing,
            // An older version of the app, in a tab that was open, has gone on writing in the old place.
            (None, Some(_)) => QuarantineReason::Late,
            (Some(reason), _) => reason,
        };
        if aside.any(|other| other == text) { CarryOver::Nothing } else { CarryOver::Beside(reason) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Moment;
    use crate::sort::SortedMap;
    use proptest::prelude::*;

    const KEY: &str = "posture.mapping.aze-2023-2027.ncsi-2018";
    const ID: &str = "mapping:aze-2023-2027:ncsi-2018";

    fn entry(key: &str, text: &str, reason: Option<QuarantineReason>) -> Entry {
        let (key, text, writer) = (key.to_owned(), text.into(), String::new());
        Entry { key, text, revision: 1, writer, write: 0, written: Moment(0), reason }
    }

    fn of(key: &str, text: &str) -> Option<(String, bool)> {
        let found = EarlierText::of(key, text, |_, text| text.starts_with('{'))?;
        Some((found.id, found.reason.is_none()))
    }

    #[test]
    fn a_key_says_what_its_text_becomes() {
        assert_eq!(of(KEY, "{}"), Some((ID.to_owned(), true)));
        assert_eq!(of(KEY, "damaged"), Some((ID.to_owned(), false)), "as it is, beside the record");
        assert_eq!(of(KEY, ""), Some((ID.to_owned(), false)));
        assert_eq!(of("posture.mapping-aside.aze-2023-2027.ncsi-2018.12", "{}"), Some((ID.to_owned(), false)));
        assert_eq!(EarlierText::key_of(ID).as_deref(), Some(KEY));
        assert_eq!(EarlierText::key_of("bcdfg"), None);
        // What somebody is about to write stays beside the database, and other keys are nobody's here.
        let others = [
            "posture.mapping-draft.aze-2023-2027.ncsi-2018",
            "posture.mapping.x",
            "posture.mapping.a.b.c",
            "posture.theme",
        ];
        assert!(others.iter().all(|key| of(key, "{}").is_none() && !key.is_empty()));
    }

    #[test]
    fn nothing_is_written_over_and_nothing_twice() {
        let earlier = |reason| EarlierText { id: ID.to_owned(), reason };
        let (readable, damaged) = (earlier(None), earlier(Some(QuarantineReason::Unreadable)));
        let record = entry(ID, "{1}", None);
        assert_eq!(readable.carried_over("{1}", None, std::iter::empty()), CarryOver::Record);
        assert_eq!(readable.carried_over("{1}", Some(&record), std::iter::empty()), CarryOver::Nothing);
        let late = CarryOver::Beside(QuarantineReason::Late);
        assert_eq!(readable.carried_over("{2}", Some(&record), std::iter::empty()), late);
        assert_eq!(readable.carried_over("{2}", Some(&record), ["{2}"].into_iter()), CarryOver::Nothing);
        let unreadable = CarryOver::Beside(QuarantineReason::Unreadable);
        assert_eq!(damaged.carried_over("x", None, std::iter::empty()), unreadable);
        assert_eq!(damaged.carried_over("x", Some(&record), ["x"].into_iter()), CarryOver::Nothing);
    }

    /// What a tab does next, where it lives.
    #[derive(Clone, Copy, Debug)]
    enum Step {
        /// It looks into the old place.
        Look(usize),
        /// The database does what it was asked, or says that it cannot.
        Write(usize, bool),
        /// It removes what it knows to be in the database.
        Remove(usize),
        Kill(usize),
        /// A tab of the older version writes in the old place.
        Older(u8),
        /// The reader edits in the new version.
        Edit(u8),
    }

    fn step() -> impl Strategy<Value = Step> {
        let tab = 0_usize..3;
        prop_oneof![
            4 => tab.clone().prop_map(Step::Look),
            6 => (tab.clone(), prop::bool::weighted(0.8)).prop_map(|(tab, is_done)| Step::Write(tab, is_done)),
            4 => tab.clone().prop_map(Step::Remove),
            1 => tab.prop_map(Step::Kill),
            1 => any::<u8>().prop_map(Step::Older),
            1 => any::<u8>().prop_map(Step::Edit),
        ]
    }

    #[derive(Clone)]
    enum Tab {
        Idle,
        Looked(String, String),
        Written(String, String),
    }

    proptest! {
        #[test]
        fn no_text_is_ever_nowhere(
            texts in prop::collection::btree_map(prop::sample::select(vec![
                KEY, "posture.mapping-aside.aze-2023-2027.ncsi-2018.1", "posture.mapping-aside.aze-2023-2027.ncsi-2018.2",
            ]), "[{x][a-c]", 0..4),
            steps in prop::collection::vec(step(), 0..60),
        ) {
            let mut old: SortedMap<String, String> =
                texts.into_iter().map(|(key, text)| (key.to_owned(), text)).collect();
            let mut all: Vec<String> = old.values().cloned().collect();
            let (mut record, mut aside): (Option<Entry>, Vec<String>) = (None, Vec::new());
            // What the reader has replaced by an edit is no loss.
            let mut replaced: Vec<String> = Vec::new();
            let mut tabs = vec![Tab::Idle; 3];
            for step in steps {
                match step {
                    Step::Look(tab) => {
                        tabs[tab] = match old.iter().next() {
                            Some((key, text)) => Tab::Looked(key.clone(), text.clone()),
                            None => Tab::Idle,
                        };
                    }
                    Step::Write(tab, is_done) => if let Tab::Looked(key, text) = tabs[tab].clone() {
                        if !is_done {
                            tabs[tab] = Tab::Idle;
                            continue;
                        }
                        let earlier = EarlierText::of(&key, &text, |_, text| text.starts_with('{')).unwrap();
                        match earlier.carried_over(&text, record.as_ref(), aside.iter().map(String::as_str)) {
                            CarryOver::Nothing => {}
                            CarryOver::Record => {
                                prop_assert!(record.is_none());
                                record = Some(entry(ID, &text, None));
                            }
                            CarryOver::Beside(_) => aside.push(text.clone()),
                        }
                        tabs[tab] = Tab::Written(key, text);
                    },
                    Step::Remove(tab) => if let Tab::Written(key, text) = tabs[tab].clone() {
                        if old.get(&key) == Some(&text) {
                            old.remove(&key);
                        }
                        tabs[tab] = Tab::Idle;
                    },
                    Step::Kill(tab) => tabs[tab] = Tab::Idle,
                    Step::Older(text) => {
                        let text = format!("{{{text}");
                        // Of its own text the older version takes care itself.
                        replaced.extend(old.insert(KEY.to_owned(), text.clone()));
                        all.push(text);
                    }
                    Step::Edit(text) => {
                        replaced.extend(record.take().map(|record| record.text.to_string()));
                        record = Some(entry(ID, &format!("{{{text}"), None));
                    }
                }
                for text in all.iter().filter(|text| !replaced.contains(text)) {
                    let is_kept = old.values().chain(&aside).any(|kept| kept == text)
                        || record.as_ref().is_some_and(|record| *record.text == **text);
                    prop_assert!(is_kept, "{text} is nowhere");
                }
                let mut once = aside.clone();
                once.sort();
                once.dedup();
                prop_assert_eq!(once.len(), aside.len(), "set aside twice");
            }
        }
    }
}
