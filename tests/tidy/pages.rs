//! What a new page needs outside of the library, where no compiler asks for it.

use crate::expect_none;
use crate::source::read;

/// The first part of the path of every page but the front page, by the addresses in the comments of `Route`.
fn first_parts() -> Vec<String> {
    let file = read("src/route/mod.rs");
    let kinds = file.split_once("pub enum Route {").and_then(|(_, rest)| rest.split_once("\n}")).unwrap().0;
    let addresses = kinds.lines().filter_map(|line| line.trim().strip_prefix("/// `/"));
    let mut parts: Vec<String> =
        addresses.filter_map(|rest| rest.split(['/', '`']).next()).map(str::to_owned).collect();
    parts.retain(|part| !part.is_empty());
    parts.dedup();
    parts
}

#[test]
fn the_addresses_of_pages_are_found() {
    let parts = first_parts();
    assert!(
        ["ranking", "country", "assess", "about"].iter().all(|part| parts.iter().any(|one| one == part)),
        "{parts:?}"
    );
}

#[test]
fn the_chunk_of_every_page_is_asked_for_at_once() {
    let split = read("xtask/src/split.rs");
    let late = first_parts().into_iter().filter(|part| !split.contains(&format!("(\"{part}\", \"")));
    expect_none(&late.collect::<Vec<_>>(), "Give each of these paths its chunk, in BY_PATH of xtask/src/split.rs:");
}

#[test]
fn every_page_has_a_name_while_it_comes() {
    let boot = read("public/boot.js");
    let nameless = first_parts().into_iter().filter(|part| !boot.contains(&format!("\n    {part}: [\"")));
    expect_none(&nameless.collect::<Vec<_>>(), "Give each of these paths a name in every language, in public/boot.js:");
}

/// What a page says it is for, while it comes and afterwards: those that readers begin with.
const LEADS: &[(&str, &str)] = &[
    ("about", "about_lead"),
    ("assess", "assess_start_lead"),
    ("plan", "plan_lead"),
    ("strategies", "strategies_lead"),
];

#[test]
fn pages_say_the_same_while_they_come() {
    let boot = read("public/boot.js");
    let mut others = Vec::new();
    for (part, message) in LEADS {
        for language in ["en", "az"] {
            let file = read(&format!("locales/{language}.ftl"));
            let text = file.lines().find_map(|line| line.strip_prefix(message)?.strip_prefix(" = ")).unwrap();
            let names = boot.lines().find(|line| line.trim_start().starts_with(&format!("{part}: ["))).unwrap();
            if !names.contains(&format!("\"{text}\"")) {
                others.push(format!("{part}: {text}"));
            }
        }
    }
    expect_none(&others, "Say the same in public/boot.js:");
}
