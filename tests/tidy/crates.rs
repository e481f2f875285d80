//! Every crate has its place: what is used where, and what hangs on the features `ui` and `worker`.

use crate::expect_none;
use crate::source::{Source, product, read};

/// Which modules may use a crate; none means all of them. `bin/worker` is the program of the web worker: it runs in the
/// browser without the page, so it speaks to it by itself. One crate, one place, so that it can be replaced there.
const PLACES: &[(&str, &[&str])] = &[
    ("base64", &["wire"]),
    ("csv", &["table"]),
    ("form_urlencoded", &["route"]),
    ("jiff", &["model", "chart", "view_model", "text"]),
    ("miniz_oxide", &["wire"]),
    ("percent_encoding", &["route"]),
    ("plotters", &["chart"]),
    ("plotters_svg", &["chart"]),
    ("rand_xoshiro", &["scoring"]),
    // In `audit` for what `verify --json` prints, which is written and never read.
    ("serde", &["wire", "audit"]),
    ("serde_json", &["wire", "audit"]),
    ("sha2", &["wire"]),
    ("thiserror", &[]),
    ("futures", &["browser", "ui"]),
    ("gloo_net", &["browser"]),
    ("gloo_timers", &["browser", "ui"]),
    ("js_sys", &["browser", WORKER]),
    ("leptos", &["ui", "main"]),
    ("leptos_router", &["ui"]),
    ("plotters_backend", &["browser"]),
    ("posture_macros", &["ui"]),
    ("send_wrapper", &["browser", "ui"]),
    ("wasm_bindgen", &["browser", WORKER]),
    ("wasm_bindgen_futures", &["browser"]),
    ("wasm_split_helpers", &["ui"]),
    // In `ui` for the types of elements that Leptos hands over; what they can do is called in `browser`.
    ("web_sys", &["browser", "ui"]),
];

/// Where the web worker stands.
const WORKER: &str = "bin/worker";

/// The one file through which anything comes from the network.
const FETCHES: &str = "src/browser/fetch.rs";

/// A dependency in `Cargo.toml`, under the name that code has for it.
struct Dependency {
    name: String,
    optional: bool,
}

fn dependencies() -> Vec<Dependency> {
    let mut found: Vec<Dependency> = Vec::new();
    let mut section = String::new();
    for line in read("Cargo.toml").lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.clone_into(&mut section);
            if let Some(name) = name.strip_prefix("dependencies.") {
                found.push(Dependency { name: name.replace('-', "_"), optional: false });
            }
        } else if let Some((name, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            if section == "dependencies" {
                found.push(Dependency { name: name.replace('-', "_"), optional: value.contains("optional = true") });
            } else if section.starts_with("dependencies.")
                && line == "optional = true"
                && let Some(last) = found.last_mut()
            {
                last.optional = true;
            }
        }
    }
    found
}

fn places(name: &str) -> Option<&'static [&'static str]> {
    PLACES.iter().find(|(known, _)| *known == name).map(|(_, places)| *places)
}

fn is_for_browsers(places: &[&str]) -> bool {
    !places.is_empty() && places.iter().all(|place| matches!(*place, "browser" | "ui" | "main" | WORKER))
}

/// Whether a file belongs to one of these places.
fn stands_in(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| *place == source.module() || source.path.starts_with(&format!("src/{place}/")))
}

#[test]
fn every_crate_has_its_place() {
    let missing: Vec<String> =
        dependencies().into_iter().map(|one| one.name).filter(|name| places(name).is_none()).collect();
    expect_none(&missing, "Say in PLACES (tests/tidy/crates.rs) which modules may use these crates of Cargo.toml:");
}

#[test]
fn crates_are_used_in_their_places_only() {
    let mut wrong = Vec::new();
    for source in product() {
        for (path, line) in source.paths() {
            let Some(name) = path.first() else { continue };
            let allowed = places(name).unwrap_or_default();
            if !allowed.is_empty() && !stands_in(source, allowed) {
                wrong.push(format!("{}: `{name}` belongs in {}", source.at(line), allowed.join(", ")));
            }
        }
    }
    expect_none(
        &wrong,
        "A crate is known in one place. Ask that module for what is needed, or change PLACES with a reason:",
    );
}

#[test]
fn every_crate_is_used() {
    let sources = product();
    let used = |name: &str| {
        sources
            .iter()
            .any(|source| source.paths().iter().any(|(path, _)| path.first().is_some_and(|first| first == name)))
    };
    let unused: Vec<String> = dependencies().into_iter().map(|one| one.name).filter(|name| !used(name)).collect();
    expect_none(&unused, "Nothing uses these crates; take them out of Cargo.toml and of PLACES:");
}

#[test]
fn browser_crates_hang_on_the_feature_ui() {
    let manifest = read("Cargo.toml");
    let feature =
        manifest.split_once("\nui = [").and_then(|(_, rest)| rest.split_once("\n]")).map_or("", |(list, _)| list);
    // `split` turns `ui` on, so what hangs on it hangs on both.
    let split = manifest.lines().find(|line| line.starts_with("split = [\"ui\", ")).unwrap_or_default();
    let feature = format!("{feature}{split}").replace('-', "_");
    let named = |name: &str| feature.contains(&format!("\"dep:{name}\""));
    let mut wrong = Vec::new();
    for Dependency { name, optional } in dependencies() {
        let for_browsers = is_for_browsers(places(&name).unwrap_or_default());
        if for_browsers && !(optional && named(&name)) {
            wrong.push(format!("`{name}` must be `optional = true`, and `dep:…` of it in the feature `ui`"));
        } else if !for_browsers && named(&name) {
            wrong.push(format!("`{name}` is used in an inner ring and must not hang on the feature `ui`"));
        }
    }
    expect_none(&wrong, "Rings 1 and 2 build without a browser crate. In Cargo.toml:");
}

#[test]
fn the_worker_is_built_without_the_page() {
    let manifest = read("Cargo.toml");
    let feature = manifest.lines().find_map(|line| line.strip_prefix("worker = [")).unwrap_or_default();
    let named: Vec<String> = feature.split('"').skip(1).step_by(2).map(|name| name.replace('-', "_")).collect();
    let its_own =
        |name: &str| name.strip_prefix("dep:").and_then(places).is_some_and(|places| places.contains(&WORKER));
    let mut wrong: Vec<String> = named.iter().filter(|name| !its_own(name)).cloned().collect();
    let used = PLACES.iter().filter(|(_, places)| places.contains(&WORKER)).map(|(name, _)| format!("dep:{name}"));
    wrong.extend(used.filter(|name| !named.contains(name)));
    expect_none(&wrong, "The feature `worker` names the crates that src/bin/worker uses beside the inner rings:");
}

#[test]
fn one_file_talks_to_the_network() {
    let other_ways =
        ["XmlHttpRequest", "WebSocket", "EventSource", "RtcPeerConnection", "send_beacon", "fetch_with_str"];
    let mut wrong = Vec::new();
    for source in product().iter().filter(|source| source.path != FETCHES) {
        let words = source.tokens.iter().filter(|token| other_ways.iter().any(|way| token.is(way)));
        wrong.extend(words.map(|token| format!("{}: {}", source.at(token.line), token.text)));
        let paths = source.paths();
        let fetching = paths.iter().filter(|(path, _)| path.first().is_some_and(|first| first == "gloo_net"));
        wrong.extend(fetching.map(|(path, line)| format!("{}: {}", source.at(*line), path.join("::"))));
    }
    expect_none(&wrong, &format!("Nothing leaves the browser. What is fetched goes through {FETCHES}:"));
}
