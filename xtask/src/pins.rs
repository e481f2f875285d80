//! Versions that stand in several files must be the same in all of them.

use crate::minify::ESBUILD;
use crate::steps::Verdict;
use crate::tools::{BINARYEN, TRUNK, WASM_BINDGEN};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Compares the pinned versions in `Cargo.toml`, `Cargo.lock`, `Trunk.toml` and npm's files with `tools.rs`.
///
/// # Errors
/// When one differs; the sentence names the file and what it should say.
pub(crate) fn check(root: &Path) -> Result<Verdict> {
    let mut wrong = Vec::new();
    for (file, expected) in expected() {
        let text = fs::read_to_string(root.join(file)).with_context(|| format!("{file} cannot be read"))?;
        if !says(&text, &expected) {
            wrong.push(format!("{file} should say `{expected}`"));
        }
    }
    if wrong.is_empty() {
        return Ok(Verdict::Holds);
    }
    bail!("Versions differ from those in xtask/src/tools.rs: {}.", wrong.join("; "))
}

fn expected() -> Vec<(&'static str, String)> {
    vec![
        ("Cargo.toml", format!("wasm-bindgen = {{ version = \"={WASM_BINDGEN}\"")),
        ("Cargo.lock", format!("name = \"wasm-bindgen\" version = \"{WASM_BINDGEN}\"")),
        ("Trunk.toml", format!("trunk-version = \"={TRUNK}\"")),
        ("Trunk.toml", format!("wasm_bindgen = \"{WASM_BINDGEN}\"")),
        ("Trunk.toml", format!("wasm_opt = \"version_{BINARYEN}\"")),
        ("xtask/npm/package.json", format!("\"binaryen\": \"{BINARYEN}.0.0\"")),
        ("xtask/npm/package-lock.json", format!("\"binaryen\": \"{BINARYEN}.0.0\"")),
        ("xtask/npm/package.json", format!("\"esbuild\": \"{ESBUILD}\"")),
        ("xtask/npm/package-lock.json", format!("\"esbuild\": \"{ESBUILD}\"")),
    ]
}

/// Whether a text holds these words in this order, whatever space is between them.
fn says(text: &str, words: &str) -> bool {
    let joined: Vec<_> = text.split_whitespace().collect();
    joined.join(" ").contains(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_across_lines() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert!(says(lock, "name = \"wasm-bindgen\" version = \"0.2.129\""));
        assert!(!says(lock, "name = \"wasm-bindgen\" version = \"0.2.130\""));
    }
}
