//! What the content security policy would stop in the browser is stopped here first: nothing inline, nothing from
//! elsewhere, no text taken for HTML.

use crate::expect_none;
use crate::source::{Kind, Source, Token, below, product, read};

/// Ways to take a text for HTML or for a program.
const TAKES_TEXT: &[&str] = &[
    "inner_html",
    "set_inner_html",
    "outer_html",
    "set_outer_html",
    "insert_adjacent_html",
    "create_contextual_fragment",
    "eval",
    "new_no_args",
    "new_with_args",
];

#[test]
fn no_text_becomes_html_or_a_program() {
    let mut wrong = Vec::new();
    for source in product() {
        for token in &source.tokens {
            let call = TAKES_TEXT.iter().any(|way| token.is(way));
            let text = token.text.to_ascii_lowercase();
            let inline = token.kind == Kind::Text
                && ["javascript:", "<script", "<style"].iter().any(|start| text.trim_start().starts_with(start));
            if call || inline {
                wrong.push(format!("{}: {}", source.at(token.line), token.text));
            }
        }
    }
    expect_none(&wrong, "What comes from data or an address is shown as text, never as HTML or code:");
}

#[test]
fn no_view_has_inline_styles_or_handlers() {
    let mut wrong = Vec::new();
    for source in product() {
        for pair in source.tokens.windows(2) {
            let [name, sign] = pair else { continue };
            // In a view an attribute touches its sign; elsewhere there is a space before it.
            let attribute = name.kind == Kind::Word && sign.is("=") && name.span.1 == sign.span.0;
            let handler = name
                .text
                .strip_prefix("on")
                .is_some_and(|event| event.len() > 2 && event.bytes().all(|byte| byte.is_ascii_lowercase()));
            if attribute && (name.text == "style" || handler) {
                wrong.push(format!("{}: {}=", source.at(name.line), name.text));
            }
        }
        wrong.extend(style_attributes(source).map(|token| format!("{}: an attribute `style`", source.at(token.line))));
    }
    let what_to_do = "The policy drops `style` attributes and inline handlers. Use a class, `browser::style::set` \
        for computed values, and `on:event=` for handlers:";
    expect_none(&wrong, what_to_do);
}

/// `set_attribute("style", …)` and its like.
fn style_attributes(source: &Source) -> impl Iterator<Item = &Token> {
    source.tokens.windows(3).filter_map(|three| match three {
        [call, open, name] if call.text.starts_with("set_attribute") && open.is("(") && name.text == "style" => {
            Some(name)
        }
        _ => None,
    })
}

#[test]
fn the_shell_has_nothing_inline() {
    let page = read("index.html");
    let mut wrong = Vec::new();
    for (place, line) in page.lines().enumerate() {
        for tag in line.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(rest)) {
            let script = tag.starts_with("script") && !tag.contains(" src=");
            let attribute = tag.contains(" style=") || tag.split(' ').skip(1).any(|word| word.starts_with("on"));
            let elsewhere =
                ["src=\"http", "src=\"//", "href=\"http", "href=\"//"].iter().any(|start| tag.contains(start));
            if script || attribute || elsewhere || tag.starts_with("style") {
                wrong.push(format!("index.html:{}: <{tag}>", place + 1));
            }
        }
    }
    expect_none(
        &wrong,
        "index.html holds no inline script, style or handler and loads nothing from elsewhere; use a file:",
    );
}

#[test]
fn style_sheets_load_nothing() {
    let mut wrong = Vec::new();
    for path in below("style", &[".css"]) {
        for (place, line) in read(&path).lines().enumerate() {
            let address = line
                .split_once("url(")
                .is_some_and(|(_, rest)| !rest.trim_start_matches(['"', '\'']).starts_with("data:"));
            // A font of the machine's own is not fetched.
            let font = line.contains("@font-face") && !line.contains("src: local(");
            if address || font || line.contains("@import") {
                wrong.push(format!("{path}:{}: {}", place + 1, line.trim()));
            }
        }
    }
    expect_none(&wrong, "Style sheets fetch no fonts, images or other sheets; the first view has a size budget:");
}

#[test]
fn no_address_is_written_by_hand() {
    let mut wrong = Vec::new();
    for source in product().iter().filter(|source| source.module() == "ui") {
        let path = |token: &&Token| {
            let mut letters = token.text.chars();
            token.kind == Kind::Text && letters.next() == Some('/') && letters.next().is_some_and(char::is_alphabetic)
        };
        wrong.extend(
            source.tokens.iter().filter(path).map(|token| format!("{}: {}", source.at(token.line), token.text)),
        );
    }
    expect_none(
        &wrong,
        "Addresses are printed by `route`, under the base path: build a Route and ask Navigation for its link:",
    );
}
