//! Every catalogue has every message, with exactly what is put into it, and no other.

use super::{Catalogue, Language, messages};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

type Variables = BTreeSet<String>;

/// The English catalogue as a whole; the program has it message by message.
const ENGLISH: &str = include_str!("../../locales/en.ftl");

/// The messages of a language by name, each with the variables in it.
fn catalogue(language: Language) -> BTreeMap<String, Variables> {
    let resource = fluent_syntax::parser::parse(language.messages().unwrap_or(ENGLISH)).unwrap();
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = Variables::new();
            pattern(message.value.as_ref().unwrap(), &mut variables);
            let name = message.id.name.to_owned();
            assert!(found.insert(name, variables).is_none(), "{}: {} twice", language.tag(), message.id.name);
        }
    }
    found
}

fn pattern(pattern: &Pattern<&str>, variables: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: found } = element {
            expression(found, variables);
        }
    }
}

fn expression(expression: &Expression<&str>, variables: &mut Variables) {
    match expression {
        Expression::Inline(found) => inline(found, variables),
        Expression::Select { selector, variants } => {
            inline(selector, variables);
            for variant in variants {
                pattern(&variant.value, variables);
            }
        }
    }
}

fn inline(found: &InlineExpression<&str>, variables: &mut Variables) {
    match found {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression: inner } => expression(inner, variables),
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => call(arguments, variables),
        _ => {}
    }
}

fn call(arguments: &CallArguments<&str>, variables: &mut Variables) {
    for argument in &arguments.positional {
        inline(argument, variables);
    }
    for argument in &arguments.named {
        inline(&argument.value, variables);
    }
}

/// Formats are asked for by name in `format.rs`; they must be alike in every language too.
fn is_format(name: &str) -> bool {
    name.starts_with("format_")
}

/// Every message that the code can say, and the formats as English has them.
fn wanted() -> BTreeMap<String, Variables> {
    let messages = messages::ALL
        .iter()
        .map(|(name, variables)| ((*name).to_owned(), variables.iter().map(|&variable| variable.to_owned()).collect()));
    catalogue(Language::ENGLISH).into_iter().filter(|(name, _)| is_format(name)).chain(messages).collect()
}

#[test]
fn every_message_has_words_in_every_language_and_says_all_that_is_put_into_it() {
    let wanted = wanted();
    let mut wrong = Vec::new();
    for language in Language::all() {
        let (tag, found) = (language.tag(), catalogue(language));
        for (name, variables) in &wanted {
            match found.get(name) {
                None => wrong.push(format!("{tag}: {name} is missing")),
                Some(said) if said != variables => {
                    wrong.push(format!("{tag}: {name} says {said:?}, not {variables:?}"))
                }
                Some(_) => {}
            }
        }
        let unknown = found.keys().filter(|name| !wanted.contains_key(*name));
        wrong.extend(unknown.map(|name| format!("{tag}: {name} is never said")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_declared_twice() {
    let names: BTreeSet<_> = messages::ALL.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), messages::ALL.len());
}

#[test]
fn english_taken_apart_says_the_same_as_the_whole() {
    let whole = Catalogue::read(Language::ENGLISH, ENGLISH);
    let apart = Catalogue::of(Language::ENGLISH);
    for message in [
        messages::verify_usage("en, az"),
        messages::left_out(3_u32),
        messages::why_rank(0_u32, 1_u32),
        messages::home_private_link(),
    ] {
        let said = apart.say(&message);
        assert_eq!(said, whole.say(&message));
        assert!(!said.contains(message.id()), "{said}");
    }
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let empty = Catalogue::read(Language::from_tag("az").unwrap(), "");
    assert_eq!(empty.say(&messages::copied()), "Copied");
}
