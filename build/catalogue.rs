//! Reads the catalogues of `locales/`, and writes them as Rust: the words of each language, and a function for each
//! message that the product can say.
//!
//! English is the one that says which messages there are and what is put into them. Code gives values without their
//! names, so each message with several variables has their order in a comment above it, `# Variables: $points, $most`;
//! other comments say what they like.

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser::parse;
use std::collections::BTreeMap;
use std::error::Error;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What begins the names of formats, which `src/text/format.rs` asks for by name.
const FORMAT: &str = "format_";

/// What a comment with the order of variables begins with.
const VARIABLES: &str = "Variables:";

/// The messages of a language, sorted by their names, because they are looked up.
pub(crate) struct Catalogue<'a> {
    resource: Resource<&'a str>,
}

/// What is put into each message, in the order in which code gives it.
pub(crate) type Orders = BTreeMap<String, Vec<String>>;

impl<'a> Catalogue<'a> {
    /// Reads one.
    ///
    /// # Errors
    /// It holds something else than messages and comments, or one message twice.
    pub(crate) fn read(text: &'a str) -> Result<Self> {
        let mut resource = parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        for entry in &resource.body {
            match entry {
                Entry::Message(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => return Err(format!("only messages and comments are understood, not {other:?}").into()),
            }
        }
        resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
        let name = |entry: &Entry<&'a str>| if let Entry::Message(message) = entry { message.id.name } else { "" };
        resource.body.sort_by_key(name);
        match resource.body.windows(2).find(|two| two.first().map(name) == two.last().map(name)) {
            Some(twice) => Err(format!("{} is there twice", twice.first().map_or("", name)).into()),
            None => Ok(Self { resource }),
        }
    }

    fn messages(&self) -> impl Iterator<Item = &Message<&'a str>> {
        self.resource
            .body
            .iter()
            .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
    }

    /// What is put into each message. Of several variables, a comment says the order.
    ///
    /// # Errors
    /// The comment is missing, or names others than the message.
    pub(crate) fn orders(&self) -> Result<Orders> {
        let named = |message: &Message<&'a str>| Ok((message.id.name.to_owned(), of_message(message, order)?));
        self.messages().map(named).collect()
    }

    /// The words as constants of Rust: of English each message for itself, and the formats together.
    ///
    /// # Errors
    /// A message holds something that is not understood.
    pub(crate) fn english_words(&self, orders: &Orders) -> Result<String> {
        let (formats, messages): (Vec<_>, Vec<_>) =
            self.words(orders)?.into_iter().partition(|(name, _)| name.starts_with(FORMAT));
        let constants: String =
            messages.iter().map(|(name, words)| format!("pub(crate) const {name}: Words = {words};\n")).collect();
        Ok(format!("{}pub(super) mod english {{\nuse super::*;\n{constants}}}\n", table("FORMATS", &formats)))
    }

    /// The words of another language as one table of Rust.
    ///
    /// # Errors
    /// A message is unknown in English, or has a variable that English does not have there.
    pub(crate) fn other_words(&self, tag: &str, orders: &Orders) -> Result<String> {
        Ok(table(&tag.to_uppercase(), &self.words(orders)?))
    }

    fn words(&self, orders: &Orders) -> Result<Vec<(&'a str, String)>> {
        self.messages()
            .map(|message| Ok((message.id.name, of_message(message, |message| words(message, orders))?)))
            .collect()
    }

    /// A function of Rust for each message but the formats, and the list of them with what is put into each.
    ///
    /// # Errors
    /// A message without words.
    pub(crate) fn functions(&self, orders: &Orders) -> Result<String> {
        let (mut functions, mut all) = (String::new(), String::new());
        for message in self.messages().filter(|message| !message.id.name.starts_with(FORMAT)) {
            let name = message.id.name;
            let order = orders.get(name).map(Vec::as_slice).unwrap_or_default();
            let parameters: Vec<String> =
                order.iter().map(|variable| format!("{variable}: impl Into<Value>")).collect();
            let values: Vec<String> = order.iter().map(|variable| format!("{variable}.into()")).collect();
            let said = plain(value(message)?).split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
            let doc = format!("The message `{name}`: `{said}`");
            let (parameters, values) = (parameters.join(", "), values.join(", "));
            functions += &format!(
                "#[doc = {doc:?}]\n#[must_use]\npub fn {name}({parameters}) -> Message {{\n    \
                Message::new(&english::{name}, [{values}])\n}}\n\n"
            );
            all += &format!("    ({name:?}, &{order:?}),\n");
        }
        let about = "/// The name of every message, with what is put into it.";
        Ok(format!("{functions}{about}\npub const ALL: &[(&str, &[&str])] = &[\n{all}];\n"))
    }
}

/// What an answer about a message is; an error says which message it is about.
fn of_message<'a, T>(message: &Message<&'a str>, answer: impl FnOnce(&Message<&'a str>) -> Result<T>) -> Result<T> {
    answer(message).map_err(|why| format!("{}: {why}", message.id.name).into())
}

fn value<'m, 'a>(message: &'m Message<&'a str>) -> Result<&'m Pattern<&'a str>> {
    message.value.as_ref().ok_or_else(|| format!("{} has no words", message.id.name).into())
}

/// The variables of an English message, in the order in which code gives them.
fn order(message: &Message<&str>) -> Result<Vec<String>> {
    let mut said = Vec::new();
    find(value(message)?, &mut said);
    let Some(named) = message.comment.as_ref().and_then(named) else {
        return match said.len() {
            0 | 1 => Ok(said),
            _ => Err(format!("a comment above it has to say the order of {}, as in # {VARIABLES} $a, $b", list(&said))
                .into()),
        };
    };
    let sorted = |variables: &[String]| {
        let mut variables = variables.to_vec();
        variables.sort();
        variables
    };
    if sorted(&said) == sorted(&named) {
        return Ok(named);
    }
    Err(format!("the comment above it names {}, and the message {}", list(&named), list(&said)).into())
}

fn list(variables: &[String]) -> String {
    variables.iter().map(|variable| format!("${variable}")).collect::<Vec<_>>().join(", ")
}

/// The variables that a comment names, where it does: behind `Variables:`, and on lines behind it that go on with `$`.
fn named(comment: &Comment<&str>) -> Option<Vec<String>> {
    let mut lines = comment.content.iter().skip_while(|line| !line.starts_with(VARIABLES));
    let first = lines.next()?.strip_prefix(VARIABLES)?;
    let rest = lines.take_while(|line| line.starts_with('$'));
    let names = std::iter::once(first).chain(rest.copied()).flat_map(|line| line.split(','));
    let names = names.map(|name| name.trim().trim_start_matches('$').to_owned());
    Some(names.filter(|name| !name.is_empty()).collect())
}

/// Finds the variables of a pattern, each once.
fn find(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    let mut add = |name: &str| {
        if !found.iter().any(|other| other == name) {
            found.push(name.to_owned());
        }
    };
    let mut inside = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => add(id.name),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let InlineExpression::VariableReference { id } = selector {
                    add(id.name);
                }
                inside.extend(variants.iter().map(|variant| &variant.value));
            }
            _ => {}
        }
    }
    for pattern in inside {
        find(pattern, found);
    }
}

/// What a message says to a reader of code: of a choice the last case, which is that of many.
fn plain(pattern: &Pattern<&str>) -> String {
    let said = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            format!("{{{}}}", id.name)
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.last().map(|variant| plain(&variant.value)).unwrap_or_default()
        }
        PatternElement::Placeable { .. } => String::new(),
    });
    said.collect()
}

fn table(name: &str, messages: &[(&str, String)]) -> String {
    let lines: String = messages.iter().map(|(_, words)| format!("{words},\n")).collect();
    format!("pub(super) const {name}: &[Words] = &[\n{lines}];\n")
}

fn words(message: &Message<&str>, orders: &Orders) -> Result<String> {
    let order = orders.get(message.id.name).ok_or("English has no such message")?;
    Ok(format!("Words {{ id: {:?}, pattern: {} }}", message.id.name, pieces(value(message)?, order)?))
}

fn pieces(pattern: &Pattern<&str>, order: &[String]) -> Result<String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            // One for each line.
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression } => {
                pieces.extend(spoken(&mut text));
                pieces.push(placed(expression, order)?);
            }
        }
    }
    pieces.extend(spoken(&mut text));
    Ok(format!("&[{}]", pieces.join(", ")))
}

fn spoken(text: &mut String) -> Option<String> {
    let text = std::mem::take(text);
    (!text.is_empty()).then(|| format!("Piece::Text({text:?})"))
}

fn placed(expression: &Expression<&str>, order: &[String]) -> Result<String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(format!("Piece::Value({})", place(id.name, order)?))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let (mut cases, mut otherwise) = (String::new(), String::new());
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                let pieces = pieces(&variant.value, order)?;
                if variant.default { otherwise = pieces } else { cases += &format!("({name:?}, {pieces}), ") }
            }
            let by = place(id.name, order)?;
            Ok(format!("Piece::Choice(&Choice {{ by: {by}, cases: &[{cases}], otherwise: {otherwise} }})"))
        }
        other => Err(format!("only {{ $name }} and choices by one are understood, not {other:?}").into()),
    }
}

/// Where a variable stands among those that code gives.
fn place(variable: &str, order: &[String]) -> Result<usize> {
    let place = order.iter().position(|other| other == variable);
    place.ok_or_else(|| format!("English puts no ${variable} into it, only {}", list(order)).into())
}
