//! A browser in small: tabs with sessions, a database, locks and channels, all of which answer in an order of their own.

use super::{
    Claim, Effect, Entry, Event, Journal, LockWay, Moment, Notice, Role, SaveState, Session, StoreError, Written,
};
use crate::sort::SortedSet;
use std::collections::VecDeque;
use std::sync::Arc;

pub(super) const ID: &str = "a1";

/// What goes wrong with something that the database is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mishap {
    None,
    /// Nothing was done, and it says so.
    Full,
    /// It was done, and says that it was not.
    Unconfirmed,
}

/// A tab. What it asked for waits, and so does what it will be told.
pub(super) struct Tab {
    pub(super) session: Session,
    writer: String,
    /// The text with edits that the page has not handed over yet.
    pending: Option<String>,
    /// What the database is asked, in order.
    asked: VecDeque<Effect>,
    answers: VecDeque<Event>,
    /// The lock it asked for last, by a number, and what it will hear of locks.
    request: u64,
    lock_news: VecDeque<(u64, Event)>,
    inbox: VecDeque<Notice>,
    waits: usize,
}

#[derive(Default)]
pub(super) struct World {
    pub(super) tabs: Vec<Option<Tab>>,
    pub(super) record: Option<Entry>,
    /// The record where it was deleted, so that it can be put back.
    pub(super) deleted: Option<Entry>,
    pub(super) set_aside: Vec<Arc<str>>,
    pub(super) journals: Vec<Journal>,
    pub(super) has_no_locks: bool,
    /// Edits that some tab has shown as saved.
    pub(super) shown_saved: SortedSet<u32>,
    /// Edits made in tabs that were killed before they had said that they are saved.
    pub(super) killed: SortedSet<u32>,
    pub(super) edits: u32,
    holder: Option<(usize, u64)>,
    waiters: VecDeque<(usize, u64)>,
    requests: u64,
    clock: i64,
}

/// The edits that a text holds.
pub(super) fn edits_in(text: &str) -> Vec<u32> {
    text.split_whitespace().map(|edit| edit.parse().unwrap()).collect()
}

impl World {
    pub(super) fn with_record() -> Self {
        let record = Entry {
            key: ID.to_owned(),
            text: "".into(),
            revision: 1,
            writer: "nobody".to_owned(),
            write: 1,
            written: Moment(0),
            reason: None,
        };
        Self { record: Some(record), ..Self::default() }
    }

    pub(super) fn open(&mut self) -> usize {
        self.add(Session::open)
    }

    pub(super) fn create(&mut self) -> usize {
        self.edits += 1;
        let text = self.edits.to_string();
        self.add(|id, writer| Session::create(id, writer, text.into()))
    }

    fn add(&mut self, make: impl FnOnce(&str, &str) -> (Session, Vec<Effect>)) -> usize {
        let writer = format!("tab {}", self.tabs.len());
        let (session, effects) = make(ID, &writer);
        let (asked, answers) = (VecDeque::new(), VecDeque::new());
        let (lock_news, inbox) = (VecDeque::new(), VecDeque::new());
        self.tabs.push(Some(Tab {
            session,
            writer,
            pending: None,
            asked,
            answers,
            request: 0,
            lock_news,
            inbox,
            waits: 0,
        }));
        let tab = self.tabs.len() - 1;
        self.take_on(tab, effects);
        tab
    }

    pub(super) fn tab(&mut self, tab: usize) -> Option<&mut Tab> {
        self.tabs.get_mut(tab)?.as_mut()
    }

    pub(super) fn act(&mut self, tab: usize, act: impl FnOnce(&mut Session) -> Vec<Effect>) {
        if let Some(open) = self.tab(tab) {
            let effects = act(&mut open.session);
            self.take_on(tab, effects);
        }
    }

    pub(super) fn edit(&mut self, tab: usize) {
        self.begin_edit(tab);
        self.hand_over(tab);
    }

    /// The reader edits where that is allowed, and the page keeps it to itself for now.
    pub(super) fn begin_edit(&mut self, tab: usize) {
        let edit = self.edits + 1;
        let Some(open) = self.tab(tab).filter(|open| open.session.may_edit()) else { return };
        let text = open.session.text().cloned().unwrap_or_default();
        let before = open.pending.take().unwrap_or_else(|| text.to_string());
        open.pending = Some(format!("{before} {edit}").trim().to_owned());
        self.edits = edit;
    }

    /// The page hands over what it has kept to itself.
    pub(super) fn hand_over(&mut self, tab: usize) {
        let Some(open) = self.tab(tab) else { return };
        let Some(text) = open.pending.take() else { return };
        if let Some(tasks) = open.session.edit(text.into()) {
            self.take_on(tab, tasks);
        }
    }

    fn take_on(&mut self, tab: usize, effects: Vec<Effect>) {
        for task in effects {
            match task {
                Effect::Lock(way) => self.lock(tab, way),
                Effect::Unlock => self.unlock(tab),
                Effect::Tell(notice) => {
                    for (_, other) in self.tabs.iter_mut().enumerate().filter(|(other, _)| *other != tab) {
                        other.iter_mut().for_each(|other| other.inbox.push_back(notice.clone()));
                    }
                }
                Effect::Wait => self.tab(tab).unwrap().waits += 1,
                Effect::ForgetJournal(forgotten) => self.journals.retain(|journal| *journal != forgotten),
                Effect::Claim | Effect::Load | Effect::Write { .. } | Effect::Quarantine { .. } => {
                    self.tab(tab).unwrap().asked.push_back(task);
                }
            }
        }
        self.note_what_is_shown(tab);
    }

    fn note_what_is_shown(&mut self, tab: usize) {
        let Some(open) = self.tab(tab) else { return };
        if open.pending.is_none()
            && open.session.role() == Role::Editing
            && matches!(open.session.save_state(), SaveState::Saved(_))
        {
            let shown = edits_in(open.session.text().unwrap());
            self.shown_saved.extend(shown);
        }
    }

    fn lock(&mut self, tab: usize, way: LockWay) {
        self.unlock(tab);
        self.requests += 1;
        let asking = (tab, self.requests);
        self.tab(tab).unwrap().request = asking.1;
        if self.has_no_locks {
            return self.news(asking, Event::NoLocks);
        }
        match way {
            LockWay::WhenFree => self.waiters.push_back(asking),
            LockWay::IfFree if self.holder.is_some() || !self.waiters.is_empty() => self.news(asking, Event::Busy),
            LockWay::IfFree => self.waiters.push_back(asking),
            LockWay::Steal => {
                if let Some(holder) = self.holder.replace(asking) {
                    self.news(holder, Event::Lost);
                }
                self.news(asking, Event::Granted);
            }
        }
        self.grant();
    }

    fn unlock(&mut self, tab: usize) {
        self.holder.take_if(|holder| holder.0 == tab);
        self.waiters.retain(|waiter| waiter.0 != tab);
        if let Some(open) = self.tab(tab) {
            open.request = 0;
        }
        self.grant();
    }

    fn grant(&mut self) {
        if self.holder.is_none()
            && let Some(next) = self.waiters.pop_front()
        {
            self.holder = Some(next);
            self.news(next, Event::Granted);
        }
    }

    fn news(&mut self, (tab, request): (usize, u64), event: Event) {
        if let Some(open) = self.tab(tab) {
            open.lock_news.push_back((request, event));
        }
    }

    /// The database does what a tab has asked first.
    pub(super) fn work(&mut self, tab: usize, mishap: Mishap) {
        let Some(open) = self.tab(tab) else { return };
        let (writer, task) = (open.writer.clone(), open.asked.pop_front());
        let Some(task) = task else { return };
        self.clock += 1;
        let answer = self.answer(&writer, task, mishap);
        self.tab(tab).unwrap().answers.push_back(answer);
    }

    fn answer(&mut self, writer: &str, task: Effect, mishap: Mishap) -> Event {
        let refused = || match mishap {
            Mishap::None => None,
            Mishap::Full => Some(StoreError::Full),
            Mishap::Unconfirmed => Some(StoreError::Altered),
        };
        let is_done = mishap != Mishap::Full;
        match task {
            Effect::Claim => {
                let journals = self.journals.clone();
                let before = self.record.clone().ok_or(StoreError::Gone);
                if let Some(record) = self.record.as_mut().filter(|_| is_done) {
                    *record = record.claimed(writer);
                }
                let claim = before.map(|before| Claim { revision: before.revision + 1, before });
                Event::Claimed(refused().map_or(claim, Err), journals)
            }
            Effect::Load => Event::Loaded(refused().map_or_else(|| self.record.clone().ok_or(StoreError::Gone), Err)),
            Effect::Write { number, follows, text } => {
                let written = self.write((writer, number), follows, text, is_done);
                Event::Written(number, written.and_then(|written| refused().map_or(Ok(written), Err)))
            }
            Effect::Quarantine { number, text } => {
                if is_done {
                    self.set_aside.push(text);
                }
                Event::Quarantined(number, refused().map_or(Ok(()), Err))
            }
            _ => panic!("the database is not asked for {task:?}"),
        }
    }

    fn write(
        &mut self,
        (writer, write): (&str, u64),
        follows: Option<u64>,
        text: Arc<str>,
        is_done: bool,
    ) -> Result<Written, StoreError> {
        let revision = match (follows, &self.record) {
            (None, None) => 1,
            (None, Some(_)) => return Err(StoreError::Taken),
            (Some(_), None) => return Err(StoreError::Gone),
            (Some(follows), Some(record)) if record.is_followed_by(follows, writer) => follows + 1,
            (Some(_), Some(_)) => return Err(StoreError::Overtaken),
        };
        let (key, written, writer) = (ID.to_owned(), Moment(self.clock), writer.to_owned());
        if is_done {
            self.record = Some(Entry { key, text, revision, writer, write, written, reason: None });
        }
        Ok(Written { revision, at: written })
    }

    /// A tab hears what the database answered it first.
    pub(super) fn hear_answer(&mut self, tab: usize) {
        let answer = self.tab(tab).and_then(|tab| tab.answers.pop_front());
        self.tell(tab, answer);
    }

    /// A tab hears of its lock; what concerns an earlier request is not told.
    pub(super) fn hear_lock(&mut self, tab: usize) {
        let news = self.tab(tab).and_then(|tab| tab.lock_news.pop_front().filter(|news| news.0 == tab.request));
        self.tell(tab, news.map(|(_, event)| event));
    }

    pub(super) fn hear_notice(&mut self, tab: usize) {
        let notice = self.tab(tab).and_then(|tab| tab.inbox.pop_front());
        self.tell(tab, notice.map(Event::Heard));
    }

    pub(super) fn wait(&mut self, tab: usize) {
        let waited = self.tab(tab).is_some_and(|tab| {
            let waits = tab.waits;
            tab.waits = waits.saturating_sub(1);
            waits > 0
        });
        self.tell(tab, waited.then_some(Event::Waited));
    }

    fn tell(&mut self, tab: usize, event: Option<Event>) {
        if let Some(event) = event {
            if event.may_end_editing() {
                self.hand_over(tab);
            }
            self.act(tab, |session| session.update(event));
        }
    }

    /// Some other tab deletes the record.
    pub(super) fn delete(&mut self) {
        if let Some(record) = self.record.take() {
            self.deleted = Some(record);
            self.tell_all(&Notice::Deleted(ID.to_owned()));
        }
    }

    /// Some other tab takes that back.
    pub(super) fn put_back(&mut self) {
        if self.record.is_none()
            && let Some(record) = self.deleted.take()
        {
            let (revision, writer) = (record.revision + 1, "nobody".to_owned());
            self.record = Some(Entry { revision, writer, write: 0, ..record });
            self.tell_all(&Notice::Changed(ID.to_owned()));
        }
    }

    fn tell_all(&mut self, notice: &Notice) {
        self.tabs.iter_mut().flatten().for_each(|tab| tab.inbox.push_back(notice.clone()));
    }

    /// The whole tab is gone from one moment to the next.
    pub(super) fn kill(&mut self, tab: usize) {
        let Some(mut open) = self.tabs.get_mut(tab).and_then(Option::take) else { return };
        let unsaved = open.session.journal().into_iter().flat_map(|journal| edits_in(&journal.text));
        self.killed.extend(unsaved);
        self.killed.extend(open.pending.iter().flat_map(|text| edits_in(text)));
        self.unlock(tab);
    }

    /// The tab is closed by its reader, which it hears just before. What the database was asked by then is not done.
    pub(super) fn close(&mut self, tab: usize) {
        self.hide(tab);
        if self.tabs.get_mut(tab).is_some_and(|tab| tab.take().is_some()) {
            self.unlock(tab);
        }
    }

    /// The tab is hidden: it keeps a journal.
    pub(super) fn hide(&mut self, tab: usize) {
        self.hand_over(tab);
        let Some(open) = self.tab(tab) else { return };
        let (writer, journals) = (open.writer.clone(), open.session.journal());
        self.journals.retain(|journal| journal.writer != writer);
        self.journals.extend(journals);
    }

    /// Lets everything come to its end, without mishaps.
    pub(super) fn settle(&mut self) {
        for round in 0..10_000 {
            for tab in 0..self.tabs.len() {
                self.hand_over(tab);
                self.work(tab, Mishap::None);
                self.hear_answer(tab);
                self.hear_lock(tab);
                self.hear_notice(tab);
                self.wait(tab);
                if round % 10 == 9 {
                    self.act(tab, Session::retry);
                }
            }
            let is_quiet = |tab: &Tab| {
                tab.asked.is_empty()
                    && tab.answers.is_empty()
                    && tab.lock_news.is_empty()
                    && tab.inbox.is_empty()
                    && tab.waits == 0
                    && !tab.session.is_unsaved()
            };
            if round > 20 && self.tabs.iter().flatten().all(is_quiet) {
                return;
            }
        }
        panic!("it never comes to rest");
    }
}
