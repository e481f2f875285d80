//! The language of the page and the words in it.

use crate::model::{Localized, Precision};
use crate::text::{Catalogue, Language, Message, Value, say};
use crate::ui::load::Slot;
use crate::ui::prelude::*;
use crate::{browser, model};
use std::rc::Rc;

const PREFERENCE: &str = "posture.language";

/// The words of one language. Small enough to be copied into every closure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(Language);

/// The language of the page: the one that the address names, else the one kept, else the browser's, else English.
/// Until the words of that language are there, the page goes on in the one before.
#[derive(Clone, Copy)]
pub struct CurrentLanguage {
    wanted: Memo<Language>,
    shown: Memo<Language>,
}

impl CurrentLanguage {
    /// Follows the address and keeps what it names for the next visit. `words` are those of the other languages.
    pub fn provide(named: Memo<Option<Language>>, words: Slot<()>) -> Self {
        let preferred = browser::storage::read(PREFERENCE)
            .or_else(browser::document::preferred_language)
            .and_then(|tag| Language::from_tag(&tag))
            .unwrap_or(Language::ENGLISH);
        let wanted = Memo::new(move |last: Option<&Language>| named.get().or(last.copied()).unwrap_or(preferred));
        let shown = Memo::new(move |last: Option<&Language>| {
            let wanted = wanted.get();
            let is_there = Catalogue::is_known(wanted) || words.ready().is_some();
            if is_there { wanted } else { last.copied().unwrap_or(Language::ENGLISH) }
        });
        Effect::new(move |_| browser::document::set_language(shown.get().tag()));
        let current = Self { wanted, shown };
        provide_context(current);
        current
    }

    /// Keeps a language for the next visit. Where storage is blocked the address still carries it.
    pub fn keep(language: Language) {
        let _ = browser::storage::keep(PREFERENCE, language.tag());
    }

    /// The language that the reader wants, followed.
    pub fn wanted(self) -> Language {
        self.wanted.get()
    }

    /// The language of the page now, followed.
    pub fn get(self) -> Language {
        self.shown.get()
    }

    /// The language of the page now, not followed.
    pub fn get_untracked(self) -> Language {
        self.shown.get_untracked()
    }
}

impl Words {
    /// The words of the page's language, followed: what uses them is built anew when the language changes.
    pub fn follow() -> Self {
        Self(expect_context::<CurrentLanguage>().get())
    }

    /// The words of the page's language as it is now. Pages use this; they are built anew as a whole.
    pub fn now() -> Self {
        Self(expect_context::<CurrentLanguage>().get_untracked())
    }

    /// The language.
    pub const fn language(self) -> Language {
        self.0
    }

    /// The catalogue, for what writes numbers and dates.
    pub fn catalogue(self) -> Rc<Catalogue> {
        Catalogue::known(self.0)
    }

    /// Says a message.
    pub fn say(self, message: &Message) -> String {
        self.catalogue().say(message)
    }

    /// Takes a text of the data.
    pub fn of(self, text: &Localized) -> String {
        text.in_language(self.0.tag()).to_owned()
    }

    /// Writes a date as exact as known.
    pub fn date(self, date: Option<&model::AsOf>) -> String {
        self.catalogue().date(date)
    }

    /// Writes a period by its ends, each as exact as the source gives it: "from 2018 to 1 September 2023".
    pub fn period(self, period: &model::AsOf) -> String {
        let Precision::Between(first, last) = period.precision() else { return self.date(Some(period)) };
        let first = if first == first.first_of_year() { format!("{:04}", first.year()) } else { first.to_string() };
        let last = if last == last.last_of_year() { format!("{:04}", last.year()) } else { last.to_string() };
        self.say(&say::period(model::AsOf::parse(&first), model::AsOf::parse(&last)))
    }

    /// Writes a number with its decimals.
    pub fn number(self, number: model::Decimal) -> String {
        self.catalogue().number(number)
    }

    /// Writes a number of points: a whole one without decimals.
    pub fn amount(self, number: model::Decimal) -> String {
        self.catalogue().value(&Value::amount(number))
    }

    /// What an area or indicator is called, behind its number where it has one.
    pub fn title(self, part: &model::Part) -> String {
        self.catalogue().value(&Value::title(&part.id, &part.name))
    }

    /// Writes a number with its sign, as differences are written.
    pub fn signed(self, number: model::Decimal) -> String {
        self.catalogue().signed(number)
    }

    /// Writes a whole number.
    pub fn count(self, count: usize) -> String {
        self.catalogue().whole(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Writes a rank, as a range where several countries share it.
    pub fn rank(self, rank: crate::scoring::Rank) -> String {
        self.catalogue().rank(rank)
    }

    /// Writes a percent.
    pub fn percent(self, percent: model::Decimal) -> String {
        self.catalogue().percent(percent)
    }
}
