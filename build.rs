//! Turns the catalogues in `locales/` into constants, so that the program needs no reader of them, and keeps in the
//! linked WebAssembly what splitting it needs: which places refer to which function.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const CATALOGUES: &str = "locales";

/// The language that every message exists in.
const ENGLISH: &str = "en";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={CATALOGUES}");
    let mut code = String::new();
    for file in fs::read_dir(CATALOGUES)? {
        let path = file?.path();
        let tag = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a catalogue is called by its language")?;
        code += &catalogue(tag, &fs::read_to_string(&path)?).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    let folder = env::var_os("OUT_DIR").ok_or("cargo says where to write")?;
    fs::write(Path::new(&folder).join("words.rs"), code)?;
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=posture=--emit-relocs");
    }
    Ok(())
}

/// A catalogue as Rust: of English each message as a constant of its own, with the formats together; of another
/// language all together.
fn catalogue(tag: &str, text: &str) -> Result<String> {
    let catalogue = parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut messages: Vec<(&str, String)> = Vec::new();
    for entry in &catalogue.body {
        match entry {
            Entry::Message(message) => messages.push((message.id.name, words(message)?)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => return Err(format!("only messages and comments are understood, not {other:?}").into()),
        }
    }
    // Sorted, because they are looked up.
    messages.sort();
    if tag != ENGLISH {
        return Ok(table(&tag.to_uppercase(), &messages));
    }
    let (formats, messages): (Vec<_>, Vec<_>) = messages.into_iter().partition(|(id, _)| id.starts_with("format_"));
    let constants: String =
        messages.iter().map(|(id, words)| format!("pub(crate) const {id}: Words = {words};\n")).collect();
    Ok(format!("{}pub(super) mod english {{\nuse super::*;\n{constants}}}\n", table("FORMATS", &formats)))
}

fn table(name: &str, messages: &[(&str, String)]) -> String {
    let lines: String = messages.iter().map(|(_, words)| format!("{words},\n")).collect();
    format!("pub(super) const {name}: &[Words] = &[\n{lines}];\n")
}

fn words(message: &Message<&str>) -> Result<String> {
    let pattern = message.value.as_ref().ok_or("a message without words")?;
    Ok(format!("Words {{ id: {:?}, pattern: {} }}", message.id.name, pieces(pattern)?))
}

fn pieces(pattern: &Pattern<&str>) -> Result<String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            // One for each line.
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression } => {
                pieces.extend(spoken(&mut text));
                pieces.push(placed(expression)?);
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

fn placed(expression: &Expression<&str>) -> Result<String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(format!("Piece::Value({:?})", id.name)),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let (mut cases, mut otherwise) = (String::new(), String::new());
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                let pieces = pieces(&variant.value)?;
                if variant.default { otherwise = pieces } else { cases += &format!("({name:?}, {pieces}), ") }
            }
            let by = id.name;
            Ok(format!("Piece::Choice(&Choice {{ by: {by:?}, cases: &[{cases}], otherwise: {otherwise} }})"))
        }
        other => Err(format!("only {{ $name }} and choices by one are understood, not {other:?}").into()),
    }
}
