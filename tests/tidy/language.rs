//! Words: nothing in the catalogues that is never said, and no letter that only looks right.

use crate::expect_none;
use crate::source::{Kind, below, product, read};
use posture::text::{Catalogue, Language, messages};
use std::collections::BTreeSet;

#[test]
fn every_message_is_said_somewhere() {
    let mut said = BTreeSet::new();
    for source in product() {
        for (path, _) in source.paths() {
            if let [.., module, name] = path.as_slice()
                && (module == "say" || module == "messages")
            {
                said.insert(name.clone());
            }
        }
    }
    let silent = messages::ALL.iter().map(|(name, _)| (*name).to_owned()).filter(|name| !said.contains(name));
    let what_to_do = "No code says these messages (as `say::name`). Take them out of locales/*.ftl:";
    expect_none(&silent.collect::<Vec<_>>(), what_to_do);
}

#[test]
fn every_format_is_asked_for() {
    let in_text = product().iter().filter(|source| source.module() == "text").flat_map(|source| &source.tokens);
    let asked: BTreeSet<&str> =
        in_text.filter(|token| token.kind == Kind::Text).map(|token| token.text.as_str()).collect();
    // Months by their number.
    let is_asked = |name: &str| {
        let is_month = name.strip_prefix("format_month_").is_some_and(|number| number.parse::<u8>().is_ok());
        asked.contains(if is_month { "format_month_{}" } else { name })
    };
    let english = read("locales/en.ftl");
    let names = english.lines().filter(|line| line.starts_with("format_")).filter_map(|line| line.split(' ').next());
    let silent: Vec<String> = names.filter(|name| !is_asked(name)).map(str::to_owned).collect();
    expect_none(&silent, "src/text asks for none of these formats. Take them out of locales/*.ftl:");
}

#[test]
fn no_view_has_words_of_its_own() {
    let mut wrong = Vec::new();
    for source in product().iter().filter(|source| source.module() == "ui") {
        for three in source.tokens.windows(3) {
            let [tag, before, text] = three else { continue };
            let arrow = tag.is("=") && tag.span.1 == before.span.0;
            let child = before.is(">") && !arrow && text.kind == Kind::Text;
            // Commands and the names of formats are the same in every language.
            if child && !tag.is("code") && text.text.chars().any(char::is_lowercase) {
                wrong.push(format!("{}: {:?}", source.at(text.line), text.text));
            }
        }
    }
    expect_none(&wrong, "Words stand in locales/*.ftl and are said as `say::name()`:");
}

#[test]
fn the_shell_opens_with_the_words_of_the_front_page() {
    let shell = read("index.html");
    let mut wrong = Vec::new();
    for language in Language::all() {
        let catalogue = Catalogue::of(language);
        for message in [messages::home_title(), messages::home_lead()] {
            let words = catalogue.say(&message);
            if !shell.contains(&format!("lang=\"{}\">{words}<", language.tag())) {
                wrong.push(words);
            }
        }
    }
    expect_none(&wrong, "index.html shows these until the program is there (locales/*.ftl has them):");
}

/// A Latin letter, and a letter of another alphabet that may look like one.
fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}' | '\u{259}' | '\u{1e00}'..='\u{1eff}')
}

fn is_foreign(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}')
}

/// The turned e (ǝ) stands for no sound of Azerbaijani; its letter is ə.
const TURNED_E: char = '\u{1dd}';

#[test]
fn no_letter_only_looks_right() {
    let mut wrong = Vec::new();
    let texts = below("locales", &[".ftl"]).into_iter().chain(below("public/data", &[".json", ".md"]));
    for path in texts.chain(["index.html".to_owned(), "public/boot.js".to_owned()]) {
        for (place, line) in read(&path).lines().enumerate() {
            for word in line.split(|letter: char| !letter.is_alphabetic() && !matches!(letter, '\u{300}'..='\u{36f}')) {
                let mixed = word.chars().any(is_latin) && word.chars().any(is_foreign);
                let apart = word.chars().any(|letter| matches!(letter, '\u{300}'..='\u{36f}'));
                if mixed || apart || word.contains(TURNED_E) {
                    wrong.push(format!("{path}:{}: {word} = {}", place + 1, word.escape_unicode()));
                }
            }
        }
    }
    let what_to_do = "These words mix alphabets, or hold ǝ (U+01DD) for ə (U+0259), or a letter and its mark apart. \
        Searching and sorting would miss them; type them anew:";
    expect_none(&wrong, what_to_do);
}
