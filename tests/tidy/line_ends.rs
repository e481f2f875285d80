//! Files are the same bytes on every platform: `.gitattributes` says so, and no file contradicts it.

use crate::expect_none;
use crate::source::{below, read, root};
use std::fs;
use std::process::Command;

/// Folders whose files are text, apart from these endings.
const FOLDERS: &[&str] =
    &["src", "xtask", "tests", "benches", "end2end", "locales", "style", "public", "docs", ".cargo", ".ci"];
const BINARY: &[&str] = &[".png", ".ico", ".woff2", ".wasm", ".zip"];

fn rules() -> Vec<Vec<String>> {
    let text = read(".gitattributes");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn text_is_never_converted() {
    let rules = rules();
    assert_eq!(rules[0], ["*", "text=auto", "eol=lf"], ".gitattributes begins with the rule for all text");
    // The last rule for a file counts, so nothing behind that for the data may name text again.
    let data = rules.iter().position(|rule| rule[..] == ["/public/data/**", "-text"]);
    let behind = data.map(|place| &rules[place + 1..]).expect(".gitattributes keeps /public/data/** as committed");
    assert!(behind.iter().all(|rule| rule[1..] == ["binary"]), "{behind:?}");
    for ending in BINARY {
        assert!(rules.iter().any(|rule| rule[0] == format!("*{ending}") && rule[1] == "binary"), "*{ending}");
    }
}

#[test]
fn git_hands_out_every_data_file_as_committed() {
    let files = below("public/data", &[""]);
    assert!(files.len() > 20, "{files:?}");
    let git = Command::new("git").current_dir(root()).args(["check-attr", "text", "--"]).args(&files).output();
    // An archive of the checkout has no git beside it; the rules themselves are read above.
    let Ok(output) = git.as_ref().map(|output| String::from_utf8_lossy(&output.stdout)) else { return };
    let converted: Vec<String> =
        output.lines().filter(|line| !line.ends_with(": text: unset")).map(str::to_owned).collect();
    expect_none(&converted, "Hashes are of the committed bytes. Cover these in .gitattributes with `-text`:");
}

#[test]
fn lines_end_in_one_way() {
    let is_text = |path: &String| !BINARY.iter().any(|ending| path.ends_with(ending));
    let files = FOLDERS.iter().flat_map(|folder| below(folder, &[""])).filter(is_text);
    let with_returns: Vec<String> =
        files.filter(|path| fs::read(root().join(path)).unwrap().contains(&b'\r')).collect();
    expect_none(&with_returns, "Lines end with a line feed alone. Write these anew, or say why in .gitattributes:");
}
