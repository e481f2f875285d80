//! Typed messages: what is said, apart from the words it is said in.

use super::words::{Choice, Pattern, Words};
use crate::model::{AsOf, Decimal, Localized};

/// Something to say: a message of the catalogues, and what is to be put into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its words in English.
    pub(super) english: &'static Words,
    /// What is put into it, in the order in which English names it.
    pub(super) values: Box<[Value]>,
}

/// What can be put into a message. Each catalogue writes it in its own way.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A name, a code, a quotation: the same in every language.
    Text(String),
    /// A text that comes with the data.
    Localized(Localized),
    /// A whole number, which also chooses singular or plural.
    Count(i64),
    /// A number with its decimals.
    Number(Decimal),
    /// A percent with its decimals.
    Percent(Decimal),
    /// A date as exact as known, or none.
    Date(Option<AsOf>),
    /// Another message.
    Message(Box<Message>),
    /// Several messages, joined as a list ("a, b and c").
    List(Vec<Value>),
}

impl Message {
    /// Compiled once for each number of values, and not anew where each message is said.
    #[inline(never)]
    pub(super) fn new<const N: usize>(english: &'static Words, values: [Value; N]) -> Self {
        Self { english, values: Box::new(values) }
    }

    /// Its name in the catalogues, the same in every language.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.english.id
    }

    /// What is put into it, in order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Localized> for Value {
    fn from(text: &Localized) -> Self {
        Self::Localized(text.clone())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<Option<AsOf>> for Value {
    fn from(date: Option<AsOf>) -> Self {
        Self::Date(date)
    }
}

impl From<AsOf> for Value {
    fn from(date: AsOf) -> Self {
        Self::Date(Some(date))
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

impl Choice {
    /// The one for a value; `form` is the plural of a number in the language.
    pub(super) fn by(&self, value: Option<&Value>, form: fn(i64) -> &'static str) -> Pattern {
        let Some(Value::Count(count)) = value else { return self.otherwise };
        let (exact, form) = (count.to_string(), form(*count));
        let chosen = self.cases.iter().find(|(case, _)| *case == exact || *case == form);
        chosen.map_or(self.otherwise, |(_, pattern)| pattern)
    }
}
