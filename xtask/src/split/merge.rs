//! Several parts made into one module.

use super::shrink;
use crate::{process, tools};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What parts import the memory, table and stack of the main one from.
const MAIN: &str = "__wasm_split";
/// What a merged part imports them from: the same things under another name, or merging would look for them in what
/// is merged.
pub(super) const MERGED: &str = "__wasm_merged";

/// Where parts lie, and how binaryen's programs are to take them.
pub(super) struct Workshop<'a> {
    /// The folder.
    pub(super) folder: &'a Path,
    /// What the programs may assume of browsers.
    pub(super) features: &'a [String],
    /// How much wasm-opt does.
    pub(super) options: &'a [String],
}

impl Workshop<'_> {
    /// The file of a part as `wasm-split-cli` left it.
    fn part(&self, stem: &str) -> PathBuf {
        self.folder.join(format!("{stem}.wasm"))
    }

    /// Runs one of binaryen's programs.
    fn run(&self, command: &mut Command) -> Result<()> {
        let log = self.folder.join("binaryen.log");
        let done = process::logged(command.args(self.features), &log)?;
        ensure!(done, "One of binaryen's programs failed; {} says why.", log.display());
        Ok(())
    }

    /// The code of some parts as one optimised module. `host` gives all of them the memory; see [`Self::host`].
    pub(super) fn module(&self, stems: &[&str], host: &Path) -> Result<Vec<u8>> {
        let (Some((first, _)), several) = (stems.split_first(), stems.len() > 1) else { return Ok(Vec::new()) };
        let merged = if several { self.folder.join(format!("{first}.merged")) } else { self.part(first) };
        if several {
            let mut command = tools::binaryen("wasm-merge");
            command.arg(host).arg(MAIN);
            for stem in stems {
                command.arg(self.part(stem)).arg(stem);
            }
            self.run(command.arg("-o").arg(&merged))?;
        }
        let small = self.folder.join(format!("{first}.small"));
        self.run(tools::binaryen("wasm-opt").args(self.options).arg(&merged).arg("-o").arg(&small))?;
        Ok(shrink(&fs::read(&small)?))
    }

    /// A module that hands on memory, table and stack. wasm-merge gives every module its own import of them, which a
    /// browser would have to understand as several memories; from a module that is merged as well, they are the same.
    /// Their sizes are those that `stem`, a part with code, asks for.
    pub(super) fn host(&self, stem: &str) -> Result<PathBuf> {
        let text = process::output(tools::binaryen("wasm-dis").arg(self.part(stem)).args(self.features));
        let host = host(&text.context("wasm-dis failed on a part of the program")?);
        ensure!(host.matches("(export").count() == 3, "{stem}.wasm doesn't import memory, table and stack:\n{host}");
        let (source, module) = (self.folder.join("host.wat"), self.folder.join("host.module"));
        fs::write(&source, host)?;
        self.run(tools::binaryen("wasm-as").arg(&source).arg("-o").arg(&module))?;
        Ok(module)
    }
}

/// The text of that module, from the text of a part.
fn host(part: &str) -> String {
    let mut host = String::from("(module\n");
    let from = format!("(import \"{MAIN}\" ");
    for line in part.lines().filter_map(|line| line.trim().strip_prefix(&from)) {
        // `"memory" (memory $mimport$0 26))` becomes `"memory" (memory $mimport$0))`.
        let exported = line.split(' ').take(3).collect::<Vec<_>>().join(" ");
        host += &format!("(import \"{MERGED}\" {line}\n");
        host += &format!("(export {exported}))\n");
    }
    // A module's imports stand before its exports.
    let (imports, exports): (Vec<_>, Vec<_>) = host.lines().partition(|line| !line.starts_with("(export"));
    [imports, exports, vec![")"]].concat().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_and_table_are_handed_on_with_the_size_that_parts_ask_for() {
        let part = "(module\n (type $0 (func))\n (import \"__wasm_split\" \"memory\" (memory $m 26))\n \
                    (import \"__wasm_split\" \"stack\" (global $s (mut i32)))\n (func $f))\n";
        let expected = "(module\n(import \"__wasm_merged\" \"memory\" (memory $m 26))\n\
                        (import \"__wasm_merged\" \"stack\" (global $s (mut i32)))\n\
                        (export \"memory\" (memory $m))\n(export \"stack\" (global $s))\n)";
        assert_eq!(host(part), expected);
    }
}
