//! A catalogue: the messages of one language, and the way it writes numbers and dates.

use super::words::{self, Pattern, Piece, Words};
use super::{Language, Message, Value};
use std::cell::OnceCell;
use std::rc::Rc;

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    /// Sorted by id. None of English but the formats: there each message comes with its words.
    messages: &'static [Words],
}

thread_local! {
    static CATALOGUES: Vec<(Language, OnceCell<Rc<Catalogue>>)> =
        Language::all().map(|language| (language, OnceCell::new())).collect();
}

impl Catalogue {
    /// The catalogue of a language.
    #[must_use]
    pub fn of(language: Language) -> Rc<Self> {
        let new = || Rc::new(Self { language, messages: language.messages() });
        Self::kept(language, |cell| Rc::clone(cell.get_or_init(new))).unwrap_or_else(Self::english)
    }

    /// The catalogue of a language that was asked for before, otherwise the English one. A program that says its words
    /// by this alone doesn't carry the texts of the other languages.
    #[must_use]
    pub fn known(language: Language) -> Rc<Self> {
        Self::kept(language, |cell| cell.get().cloned()).flatten().unwrap_or_else(Self::english)
    }

    /// Whether [`Catalogue::known`] gives this language itself.
    #[must_use]
    pub fn is_known(language: Language) -> bool {
        Self::known(language).language == language
    }

    fn english() -> Rc<Self> {
        let new = || Rc::new(Self { language: Language::ENGLISH, messages: words::FORMATS });
        Self::kept(Language::ENGLISH, |cell| Rc::clone(cell.get_or_init(new))).unwrap_or_else(new)
    }

    fn kept<T>(language: Language, look: impl FnOnce(&OnceCell<Rc<Self>>) -> T) -> Option<T> {
        CATALOGUES
            .with(|catalogues| catalogues.iter().find(|(other, _)| *other == language).map(|(_, cell)| look(cell)))
    }

    /// Which language it is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a message, in English where the language lacks it; a test keeps every catalogue whole.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let words = words::find(self.messages, message.english.id).unwrap_or(message.english);
        let mut said = String::new();
        self.write(words.pattern, &message.values, &mut said);
        said
    }

    /// Writes a single value.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Localized(text) => text.in_language(self.language.tag()).to_owned(),
            Value::Count(count) => self.whole(*count),
            Value::Number(number) => self.number(*number),
            Value::Percent(number) => self.percent(*number),
            Value::Date(date) => self.date(date.as_ref()),
            Value::Message(message) => self.say(message),
            Value::List(values) => self.list(values),
        }
    }

    /// A format, filled in with what it wants, in the order in which English names it.
    pub(super) fn format(&self, id: &str, values: &[Value]) -> String {
        let mut written = String::new();
        if let Some(words) = words::find(self.messages, id).or_else(|| words::find(words::FORMATS, id)) {
            self.write(words.pattern, values, &mut written);
        }
        written
    }

    fn write(&self, pattern: Pattern, values: &[Value], said: &mut String) {
        for piece in pattern {
            match piece {
                Piece::Text(text) => said.push_str(text),
                Piece::Value(place) => said.extend(values.get(*place).map(|value| self.value(value))),
                Piece::Choice(choice) => {
                    self.write(choice.by(values.get(choice.by), self.language.plural()), values, said);
                }
            }
        }
    }

    fn list(&self, values: &[Value]) -> String {
        let items: Vec<String> = values.iter().map(|value| self.value(value)).collect();
        match items.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let and = self.format("format_list_last", &[]);
                format!("{} {and} {last}", first.join(", "))
            }
        }
    }
}
