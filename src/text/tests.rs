//! Every catalogue has every message, with exactly what is put into it; and what comes of saying one.

use super::{Catalogue, Language, Message, messages};
use crate::sort::{SortedMap, SortedSet};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

type Variables = SortedSet<String>;

/// The messages of a language by name, each with the variables in it.
fn catalogue(language: Language) -> SortedMap<String, Variables> {
    let path = format!("{}/locales/{}.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
    let text = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut found = SortedMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = Variables::new();
            pattern(message.value.as_ref().unwrap(), &mut variables);
            found.insert(message.id.name.to_owned(), variables);
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

#[test]
fn every_language_has_every_message_and_says_all_that_is_put_into_it() {
    let wanted = catalogue(Language::ENGLISH);
    let mut wrong = Vec::new();
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        let (tag, found) = (language.tag(), catalogue(language));
        // What English doesn't have, and what is there twice, stops the build.
        for (name, variables) in &wanted {
            match found.get(name) {
                None => wrong.push(format!("{tag}: {name} is missing")),
                Some(said) if said != variables => {
                    wrong.push(format!("{tag}: {name} says {said:?}, not {variables:?}"))
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
fn what_is_put_into_a_message_finds_its_place_in_every_language_in_whatever_order_it_stands_there() {
    assert_eq!(messages::ALL.iter().find(|(name, _)| *name == "address_unreadable").unwrap().1, ["key", "value"]);
    let message = messages::address_unreadable("sort", "abc");
    assert_eq!(
        said("en", &message),
        "The address says “abc” for sort, which means nothing here; the default is shown instead."
    );
    assert!(said("az", &message).starts_with("Ünvanda sort üçün “abc” yazılıb"), "{}", said("az", &message));
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
