//! What stands beside the code stays true: links lead somewhere, commands exist, versions agree.

use crate::expect_none;
use crate::source::{below, product, read, root};
use std::collections::BTreeSet;
use std::path::Path;

const PAPERS: &[&str] =
    &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "public/data/README.md", "CITATION.cff"];

/// The lines of every paper, with their place.
fn lines() -> Vec<(&'static str, usize, String)> {
    let of = |path: &'static &str| {
        let lines: Vec<String> = read(path).lines().map(str::to_owned).collect();
        lines.into_iter().enumerate().map(move |(place, line)| (*path, place + 1, line))
    };
    PAPERS.iter().flat_map(of).collect()
}

#[test]
fn links_lead_to_files_that_exist() {
    let mut wrong = Vec::new();
    for (path, number, line) in lines() {
        let folder = Path::new(path).parent().unwrap();
        for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let local = !file.is_empty() && !target.contains("://") && !target.starts_with("mailto:");
            if local && !root().join(folder).join(file).exists() {
                wrong.push(format!("{path}:{number}: {target}"));
            }
        }
    }
    expect_none(&wrong, "These links lead to no file of the checkout:");
}

#[test]
fn named_files_exist() {
    let starts = ["src/", "xtask/", "tests/", "benches/", "end2end/", "locales/", "style/", "public/"];
    let mut wrong = Vec::new();
    for (path, number, line) in lines().into_iter().filter(|(path, ..)| *path != "CHANGELOG.md") {
        for name in line.split('`').skip(1).step_by(2).filter(|name| starts.iter().any(|start| name.starts_with(start)))
        {
            let pattern = name.contains(['*', '<', ' ', '…']);
            if !pattern && !root().join(name).exists() {
                wrong.push(format!("{path}:{number}: {name}"));
            }
        }
    }
    expect_none(&wrong, "These files are named and do not exist; a pattern has `*` or `<…>` in it:");
}

#[test]
fn named_commands_exist() {
    let help = read("xtask/src/args.rs");
    let mut wrong = Vec::new();
    for (path, number, line) in lines() {
        for rest in line.split("cargo xtask ").skip(1) {
            let command: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            if !command.is_empty() && !help.contains(&format!("\"{command}\"")) {
                wrong.push(format!("{path}:{number}: cargo xtask {command}"));
            }
        }
    }
    expect_none(&wrong, "xtask has no such command:");
}

#[test]
fn the_map_of_the_code_is_whole() {
    let (map, library) = (read("ARCHITECTURE.md"), read("src/lib.rs"));
    let modules: BTreeSet<String> = product().iter().map(|source| source.module().to_owned()).collect();
    let modules = modules.iter().filter(|name| !matches!(name.as_str(), "lib" | "main"));
    let missing = modules.filter(|name| !map.contains(&format!("`src/{name}/`")));
    let mut wrong: Vec<String> = missing.map(|name| format!("ARCHITECTURE.md: `src/{name}/`")).collect();
    let declared = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    wrong.extend(
        declared.filter(|name| !library.contains(&format!("`{name}`"))).map(|name| format!("src/lib.rs: `{name}`")),
    );
    expect_none(&wrong, "Say in a line what each of these modules is for, in the map of the code:");
}

#[test]
fn versions_agree() {
    let manifest = read("Cargo.toml");
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"')).unwrap();
    let mut wrong = Vec::new();
    for (path, line) in [("CITATION.cff", format!("version: {version}")), ("CHANGELOG.md", format!("## [{version}]"))] {
        if !read(path).lines().any(|found| found.starts_with(&line)) {
            wrong.push(format!("{path}: no line begins with `{line}`"));
        }
    }
    expect_none(&wrong, "Cargo.toml says which version this is; the papers must too:");
}

#[test]
fn no_file_names_somebodys_folder() {
    let homes = ["home", "root", "Users"].map(|folder| format!("/{folder}/"));
    let endings = [".rs", ".md", ".toml", ".json", ".ts", ".js", ".css", ".html", ".ftl", ".cff", ".svg", ".yml"];
    let folders =
        ["src", "xtask", "tests", "benches", "end2end", "locales", "style", "public", "docs", ".cargo", ".ci"];
    let mut wrong = Vec::new();
    let top = PAPERS.iter().chain(&["Cargo.toml", "Trunk.toml", "deny.toml", "clippy.toml", "index.html"]);
    let files = folders.iter().flat_map(|folder| below(folder, &endings));
    for path in files.chain(top.map(|&path| path.to_owned())) {
        for (place, line) in read(&path).lines().enumerate() {
            if homes.iter().any(|home| line.contains(home.as_str())) {
                wrong.push(format!("{path}:{}: {}", place + 1, line.trim().chars().take(100).collect::<String>()));
            }
        }
    }
    expect_none(&wrong, "A path of one machine means nothing on another; write it from the checkout:");
}
