//! A catalogue: the messages of one language, in Fluent syntax, and the way it writes numbers and dates.

use super::language::ENGLISH_MESSAGES;
use super::{Language, Message, Value};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::OnceCell;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

thread_local! {
    static CATALOGUES: Vec<(Language, OnceCell<Rc<Catalogue>>)> =
        Language::all().map(|language| (language, OnceCell::new())).collect();
}

impl Catalogue {
    /// The catalogue of a language, read when first asked for.
    #[must_use]
    pub fn of(language: Language) -> Rc<Self> {
        Self::kept(language, |cell| Rc::clone(cell.get_or_init(|| Rc::new(Self::read(language, language.messages())))))
            .unwrap_or_else(Self::english)
    }

    /// The catalogue of a language that was read before, otherwise the English one. A program that says its words by
    /// this alone doesn't carry the texts of the other languages.
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
        let read = || Rc::new(Self::read(Language::ENGLISH, ENGLISH_MESSAGES));
        Self::kept(Language::ENGLISH, |cell| Rc::clone(cell.get_or_init(read))).unwrap_or_else(read)
    }

    fn kept<T>(language: Language, look: impl FnOnce(&OnceCell<Rc<Self>>) -> T) -> Option<T> {
        CATALOGUES
            .with(|catalogues| catalogues.iter().find(|(other, _)| *other == language).map(|(_, cell)| look(cell)))
    }

    fn read(language: Language, messages: &str) -> Self {
        let identifier = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolation marks would end up in CSV files, links and SVG; names here share the page's direction.
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(messages.to_owned());
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// Which language it is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a message.
    ///
    /// A message that the language lacks is said by its id, so that a hole is seen and nothing breaks; a test
    /// keeps every catalogue whole.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, value) in &message.arguments {
            arguments.set(*name, self.argument(value));
        }
        self.pattern(message.id, Some(&arguments))
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

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        match value {
            // Left as a number, so that the catalogue can choose a plural by it.
            Value::Count(count) => FluentValue::from(*count),
            other => FluentValue::from(self.value(other)),
        }
    }

    pub(super) fn pattern(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned()
    }

    fn list(&self, values: &[Value]) -> String {
        let items: Vec<String> = values.iter().map(|value| self.value(value)).collect();
        match items.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let and = self.pattern("format_list_last", None);
                format!("{} {and} {last}", first.join(", "))
            }
        }
    }
}
