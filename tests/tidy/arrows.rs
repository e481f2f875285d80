//! Arrows point inward: a module uses its own ring and the rings inside it.

use crate::expect_none;
use crate::source::{Source, below, product, read};

/// The modules of the library and the ring of each, from the inside out: a module uses those above it here.
const RINGS: &[(&str, u8)] = &[
    ("sort", 1),
    ("model", 1),
    ("scoring", 1),
    ("records", 2),
    ("wire", 2),
    ("audit", 2),
    ("text", 2),
    ("search", 2),
    ("country_page", 2),
    ("route", 2),
    ("table", 2),
    ("chart", 2),
    ("bundle", 2),
    ("own_editor", 2),
    ("mapping_editor", 2),
    ("crosswalk_editor", 2),
    ("view_model", 2),
    ("browser", 3),
    ("ui", 4),
];

/// What of the standard library rings 1 and 2 do without: files, clocks, processes, whatever a browser has not.
const OUTSIDE: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

/// Reads a folder for the commands that work on this machine; never compiled for the browser.
const READS_FILES: &str = "src/audit/folder.rs";

fn ring(module: &str) -> Option<u8> {
    RINGS.iter().find(|(name, _)| *name == module).map(|(_, ring)| *ring)
}

/// How far out a module stands, from 0.
fn floor(module: &str) -> Option<usize> {
    RINGS.iter().position(|(name, _)| *name == module)
}

/// The files of the library, with their ring.
fn library() -> Vec<(&'static Source, u8)> {
    product().iter().filter_map(|source| Some((source, ring(source.module())?))).collect()
}

#[test]
fn every_module_has_a_ring() {
    let modules = product().iter().map(|source| source.module().to_owned());
    let mut unknown: Vec<String> =
        modules.filter(|name| !matches!(name.as_str(), "lib" | "main" | "bin") && ring(name).is_none()).collect();
    unknown.dedup();
    expect_none(&unknown, "Give each of these modules its ring, in RINGS (tests/tidy/arrows.rs) and in src/lib.rs:");
}

#[test]
fn arrows_point_inward() {
    let mut wrong = Vec::new();
    for (source, _) in library() {
        for (path, line) in source.paths() {
            let [from, to, ..] = path.as_slice() else { continue };
            if from == "crate" && floor(to) > floor(source.module()) {
                wrong.push(format!("{}: `{}` uses `{to}`", source.at(line), source.module()));
            }
        }
    }
    let what_to_do = "Within a ring and between rings, a module uses those that stand before it in RINGS \
        (tests/tidy/arrows.rs). Move the code outward, or hand the value in:";
    expect_none(&wrong, what_to_do);
}

#[test]
fn the_arrows_can_be_read() {
    let mut wrong = Vec::new();
    for (source, _) in library() {
        for (path, line) in source.paths() {
            let climbs = path.iter().take_while(|part| *part == "super").count();
            if climbs >= source.depth() {
                wrong.push(format!("{}: {}", source.at(line), path.join("::")));
            }
        }
    }
    expect_none(&wrong, "`super` leaves the module here; write `crate::…`, so that the arrow shows:");
}

#[test]
fn the_outer_rings_have_no_tests_that_nobody_runs() {
    let folders = ["src/browser", "src/ui"];
    let files = folders.iter().flat_map(|folder| below(folder, &[".rs"]));
    let with_tests: Vec<String> = files.filter(|path| read(path).contains("#[test]")).collect();
    expect_none(
        &with_tests,
        "Rings 3 and 4 are compiled for the browser only. Move the function with its tests to ring 2:",
    );
}

#[test]
fn commands_use_the_inner_rings_only() {
    let mut wrong = Vec::new();
    for source in product().iter().filter(|source| source.module() == "bin") {
        for (path, line) in source.paths() {
            let outer = path.get(1).and_then(|to| ring(to)).is_some_and(|ring| ring > 2);
            if path.first().is_some_and(|from| from == "posture") && outer {
                wrong.push(format!("{}: {}", source.at(line), path.join("::")));
            }
        }
    }
    expect_none(&wrong, "Commands and the worker build without the page; move what they need into ring 2:");
}

#[test]
fn the_inner_rings_have_no_clock_and_no_files() {
    let mut wrong = Vec::new();
    for (source, _) in library().iter().filter(|(source, ring)| *ring <= 2 && source.path != READS_FILES) {
        for (path, line) in source.paths() {
            let [from, to, ..] = path.as_slice() else { continue };
            if matches!(from.as_str(), "std" | "core") && OUTSIDE.contains(&to.as_str()) {
                wrong.push(format!("{}: {}", source.at(line), path.join("::")));
            }
        }
    }
    expect_none(&wrong, "Rings 1 and 2 compute from what they are handed. Let a caller read the file or the clock:");
}

#[test]
fn nothing_is_ordered_by_a_hash() {
    let mut wrong = Vec::new();
    for source in product() {
        let hashed = source.tokens.iter().filter(|token| token.is("HashMap") || token.is("HashSet"));
        wrong.extend(hashed.map(|token| format!("{}: {}", source.at(token.line), token.text)));
    }
    expect_none(
        &wrong,
        "The order of a hash map is another one on every run; use SortedMap, SortedSet or a sorted Vec:",
    );
}

#[test]
fn no_score_is_a_float() {
    let mut wrong = Vec::new();
    for (source, _) in library().into_iter().filter(|(_, ring)| *ring == 1) {
        for token in source.tokens.iter().filter(|token| token.is("f64") || token.is("f32")) {
            let above: Vec<&str> = source.text.lines().take(token.line).collect();
            if !above.iter().rev().take(6).any(|line| line.contains("drawing only")) {
                wrong.push(source.at(token.line));
            }
        }
    }
    expect_none(&wrong, "Points and scores are whole numbers. What gives a float is documented as “for drawing only”:");
}

#[test]
fn maps_and_sets_are_compiled_once() {
    let mut wrong = Vec::new();
    // What is compiled for the command line may be as large as it likes.
    for source in product().iter().filter(|source| !source.path.ends_with("audit/folder.rs")) {
        let trees = source.tokens.iter().filter(|token| token.is("BTreeMap") || token.is("BTreeSet"));
        wrong.extend(trees.map(|token| format!("{}: {}", source.at(token.line), token.text)));
    }
    expect_none(&wrong, "A tree is compiled anew for every pair of types; use SortedMap and SortedSet of crate::sort:");
}
