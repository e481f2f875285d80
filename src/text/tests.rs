//! Every catalogue has every message, with exactly what is put into it, and no other.

use super::{Catalogue, Language, Message, Value, messages};
use crate::model::Decimal;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

type Variables = BTreeSet<String>;

/// The messages of a language by name, each with the variables in it.
fn catalogue(language: Language) -> BTreeMap<String, Variables> {
    let path = format!("{}/locales/{}.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
    let text = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
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
    if let InlineExpression::VariableReference { id } = found {
        variables.insert(id.name.to_owned());
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

fn said(tag: &str, message: &Message) -> String {
    Catalogue::of(Language::from_tag(tag).unwrap()).say(message)
}

#[test]
fn a_message_says_what_is_put_into_it_in_the_form_that_the_number_wants() {
    assert_eq!(said("en", &messages::left_out(1_u32)), "One entry could not be read and is left out");
    assert_eq!(said("en", &messages::left_out(12_000_u32)), "12,000 entries could not be read and are left out");
    let why = said("en", &messages::why_rank(0_u32, 2_u32));
    assert_eq!(why, "No country has a higher score, and 2 others have the same.");
    assert_eq!(said("az", &messages::title_of_tab("A")), "A – Posture");
}

#[test]
fn a_message_of_several_lines_keeps_what_is_indented() {
    let usage = said("en", &messages::verify_usage("en, az"));
    assert!(usage.contains("\n\nverify [--json] [--language TAG] FOLDER\n  FOLDER   "), "{usage}");
}

#[test]
fn tables_are_sorted_as_looking_up_wants_them() {
    for language in Language::all() {
        assert!(language.messages().is_sorted_by_key(|words| words.id), "{}", language.tag());
    }
}

#[test]
fn whole_points_are_written_without_decimals_however_many_the_index_counts_with() {
    let amount = |units, decimals| Value::amount(Decimal { units, decimals });
    assert_eq!(amount(4, 0), Value::Count(4));
    assert_eq!(amount(400, 2), Value::Count(4), "of an index that counts in hundredths");
    assert_eq!(amount(450, 2), Value::Number(Decimal { units: 450, decimals: 2 }));
    assert_eq!(amount(0, 2), Value::Count(0));
}
