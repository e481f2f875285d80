//! A panic ends the page: what could be missing is never taken for granted, and every exception has a reason.

use crate::expect_none;
use crate::source::{Kind, Source, below, product, read};

/// Calls and macros that panic, with the lint that an exception names.
const CALLS: &[(&str, &str)] = &[("unwrap", "unwrap_used"), ("expect", "expect_used")];
const MACROS: &[(&str, &str)] = &[
    ("panic", "panic"),
    ("unreachable", "unreachable"),
    ("todo", "todo"),
    ("unimplemented", "unimplemented"),
    ("assert", "panic"),
    ("assert_eq", "panic"),
    ("assert_ne", "panic"),
];

/// How many lines an exception may stand above what it excepts.
const NEAR: usize = 4;

#[test]
fn nothing_panics_outside_of_tests() {
    let mut wrong = Vec::new();
    for source in product() {
        for three in source.tokens.windows(3) {
            let [before, name, after] = three else { continue };
            let call = CALLS.iter().find(|(call, _)| before.is(".") && name.is(call) && after.is("("));
            let found = call.or_else(|| MACROS.iter().find(|(word, _)| name.is(word) && after.is("!")));
            if let Some((word, lint)) = found.filter(|(_, lint)| !is_excepted(source, name.line, lint)) {
                wrong.push(format!("{}: {word} (lint {lint})", source.at(name.line)));
            }
        }
    }
    let what_to_do = "Return an Option or a Result, or take a default. Where it truly cannot happen, say why with \
        `#[allow(clippy::<lint>, reason = \"…\")]` on the item:";
    expect_none(&wrong, what_to_do);
}

fn is_excepted(source: &Source, line: usize, lint: &str) -> bool {
    let lines: Vec<&str> = source.text.lines().collect();
    let above = &lines[line.saturating_sub(NEAR + 1)..line];
    above.iter().any(|line| line.contains("allow(") && line.contains(&format!("clippy::{lint}")))
}

#[test]
fn every_exception_has_a_reason() {
    let mut wrong = Vec::new();
    let others = ["xtask/src", "tests", "benches"].iter().flat_map(|folder| below(folder, &[".rs"]));
    for path in below("src", &[".rs"]).into_iter().chain(others) {
        let text = read(&path);
        for (place, line) in text.lines().enumerate() {
            let line = line.trim_start();
            let attribute = line.starts_with("#[") || line.starts_with("#![");
            if attribute && line.contains("allow(") && !line.contains("reason = ") {
                // A long attribute has its reason on a line of its own.
                let rest = text.lines().skip(place).take_while(|line| !line.trim_end().ends_with(")]"));
                if line.trim_end().ends_with(")]") || !rest.into_iter().any(|line| line.contains("reason = ")) {
                    wrong.push(format!("{path}:{}: {line}", place + 1));
                }
            }
        }
    }
    expect_none(&wrong, "A lint is switched off for a reason; add `reason = \"…\"`:");
}

#[test]
fn listeners_are_let_go() {
    let mut wrong = Vec::new();
    for source in product() {
        for three in source.tokens.windows(3) {
            if let [before, name, after] = three
                && before.is(".")
                && (name.is("forget") || name.is("leak"))
                && after.is("(")
            {
                wrong.push(format!("{}: .{}()", source.at(name.line), name.text));
            }
        }
    }
    expect_none(
        &wrong,
        "What is forgotten stays for ever, once for every visit to a page. Keep it and drop it in `on_cleanup`:",
    );
}

#[test]
fn links_to_other_sites_tell_them_nothing() {
    let mut wrong = Vec::new();
    for source in product() {
        for (place, token) in source.tokens.iter().enumerate() {
            if token.kind == Kind::Text && token.text == "_blank" {
                let around = &source.tokens[place.saturating_sub(15)..(place + 15).min(source.tokens.len())];
                let told = |token: &&crate::source::Token| {
                    token.kind == Kind::Text && token.text.contains("noopener") && token.text.contains("noreferrer")
                };
                if !around.iter().any(|token| told(&token)) {
                    wrong.push(source.at(token.line));
                }
            }
        }
    }
    expect_none(&wrong, "A link with target=\"_blank\" has rel=\"noopener noreferrer\". Use the component WebLink:");
}
