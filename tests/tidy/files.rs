//! Rooms, not corridors: a file has one subject, says so first, and can be read in one sitting.

use crate::circles::named_by;
use crate::expect_none;
use crate::source::{below, product, read};

const MOST_LINES: usize = 400;

/// A file with fewer lines is a room of its own only for several others.
const FEW_LINES: usize = 40;

/// Small files that one other names, with the reason.
const SMALL: &[(&str, &str)] = &[
    ("src/text/messages.rs", "what build.rs makes; everything else names it `say`"),
    ("src/ui/records/until.rs", "its place is where any wait with an end will look for it"),
    ("src/ui/records/carry_over.rs", "what earlier versions left: it goes whole, once nobody has that any more"),
];

fn written() -> Vec<String> {
    let folders = ["src", "build", "xtask/src", "tests", "benches"];
    let rust = folders.iter().flat_map(|folder| below(folder, &[".rs"]));
    rust.chain(below("end2end", &[".ts"])).collect()
}

#[test]
fn no_file_is_a_corridor() {
    let with_lines = |path: String| (read(&path).lines().count(), path);
    let files = written().into_iter().map(with_lines);
    let long: Vec<String> =
        files.filter(|(lines, _)| *lines > MOST_LINES).map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    expect_none(&long, &format!("No file has more than {MOST_LINES} lines. Divide these by subject:"));
}

#[test]
fn no_file_is_small_for_one_other_alone() {
    let named_by = named_by();
    // A module says what is in it, a program is named by nobody, and of the browser each file is one Web API.
    let is_free = |path: &str| {
        let ends = path.ends_with("/mod.rs") || path.ends_with("/lib.rs") || path.ends_with("/main.rs");
        ends || path.starts_with("src/bin/") || path.starts_with("src/browser/")
    };
    let is_known = |path: &str| SMALL.iter().any(|(file, _)| *file == path);
    let mut wrong = Vec::new();
    for source in product().iter().filter(|source| !is_free(&source.path) && !is_known(&source.path)) {
        let named_by: Vec<&str> = named_by.get(source.path.as_str()).into_iter().flatten().copied().collect();
        // Into a file of another ring it could not be folded.
        let own = format!("src/{}/", source.module());
        let is_near = named_by.iter().all(|path| path.starts_with(&own));
        if source.text.lines().count() < FEW_LINES && named_by.len() < 2 && is_near {
            wrong.push(format!("{}: {}", source.path, named_by.join(", ")));
        }
    }
    let what_to_do = format!("A file below {FEW_LINES} lines needs two others that name it. Fold these into the one:");
    expect_none(&wrong, &what_to_do);
}

#[test]
fn every_file_says_what_it_is() {
    let opens = |path: &String| {
        let text = read(path);
        let mark = if path.ends_with(".rs") { "//! " } else { "// " };
        text.lines().next().is_some_and(|line| line.starts_with(mark) && line.len() > mark.len())
    };
    let silent: Vec<String> = written().into_iter().filter(|path| !opens(path)).collect();
    expect_none(
        &silent,
        "The first line of a file says its subject: `//! …` in Rust, `// …` in TypeScript. Add it to:",
    );
}

#[test]
fn no_file_is_called_utils() {
    let vague = ["utils", "util", "helpers", "helper", "common", "misc"];
    let name = |path: &String| path.rsplit('/').next().and_then(|name| name.split('.').next()).map(str::to_owned);
    let found = written().into_iter().filter(|path| name(path).is_some_and(|name| vague.contains(&name.as_str())));
    expect_none(&found.collect::<Vec<_>>(), "A name says what is inside. Call these by their subject:");
}
