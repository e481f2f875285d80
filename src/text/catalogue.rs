//! A catalogue: the messages of one language, in Fluent syntax, and the way it writes numbers and dates.

use super::{Language, Message, Value, english};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    /// Read so far: another language as a whole, English message by message as they are said.
    bundle: RefCell<FluentBundle<FluentResource>>,
}

thread_local! {
    static CATALOGUES: Vec<(Language, OnceCell<Rc<Catalogue>>)> =
        Language::all().map(|language| (language, OnceCell::new())).collect();
}

impl Catalogue {
    /// The catalogue of a language, read when first asked for.
    #[must_use]
    pub fn of(language: Language) -> Rc<Self> {
        let read = || Rc::new(Self::read(language, language.messages().unwrap_or_default()));
        Self::kept(language, |cell| Rc::clone(cell.get_or_init(read))).unwrap_or_else(Self::english)
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
        let read = || Rc::new(Self::read(Language::ENGLISH, ""));
        Self::kept(Language::ENGLISH, |cell| Rc::clone(cell.get_or_init(read))).unwrap_or_else(read)
    }

    fn kept<T>(language: Language, look: impl FnOnce(&OnceCell<Rc<Self>>) -> T) -> Option<T> {
        CATALOGUES
            .with(|catalogues| catalogues.iter().find(|(other, _)| *other == language).map(|(_, cell)| look(cell)))
    }

    pub(super) fn read(language: Language, messages: &str) -> Self {
        let identifier = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolation marks would end up in CSV files, links and SVG; names here share the page's direction.
        bundle.set_use_isolating(false);
        let catalogue = Self { language, bundle: RefCell::new(bundle) };
        catalogue.add(english::FORMATS);
        catalogue.add(messages);
        catalogue
    }

    /// Makes messages known, in the place of those with the same ids.
    fn add(&self, messages: &str) {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(messages.to_owned());
        self.bundle.borrow_mut().add_resource_overriding(resource);
    }

    /// Which language it is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a message, in English where the language lacks it; a test keeps every catalogue whole.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let id = message.id();
        let is_read = self.bundle.borrow().has_message(id);
        if !is_read {
            self.add(message.english);
        }
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, value) in &message.arguments {
            arguments.set(*name, self.argument(value));
        }
        self.pattern(id, Some(&arguments))
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
        let bundle = self.bundle.borrow();
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, arguments, &mut errors).into_owned()
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
