//! Rooms, not corridors: a file has one subject, says so first, and can be read in one sitting.

use crate::expect_none;
use crate::source::{below, read};

const MOST_LINES: usize = 400;

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
