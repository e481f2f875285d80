//! What a build needs: the wasm target, Trunk, the wasm-bindgen command and wasm-opt, at pinned versions.
//!
//! A tool of the right version on PATH is used as it is, one for splitting where Cargo's own list of what it installed says
//! that version. Otherwise it is installed below `target/tools` and
//! `xtask/npm/node_modules`, both ignored by git, and stays there: a second run needs no network.

use crate::minify::ESBUILD;
use crate::{npm, process};
use anyhow::{Context, Result, bail};
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Newer versions of Trunk need a newer Rust than ours.
pub(crate) const TRUNK: &str = "0.21.14";
/// Must be the same as the crate's: the command reads what the crate of its own version wrote.
pub(crate) const WASM_BINDGEN: &str = "0.2.129";
/// Splits the program into parts. Its macros in Cargo.lock must be of the same minor version.
pub(crate) const SPLIT: &str = "0.2.4";
/// wasm-opt's version.
pub(crate) const BINARYEN: &str = "132";
/// What Rust calls a web page.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The tools, as a value for PATH on which each of them is found in the right version.
pub(crate) struct Tools {
    path: OsString,
}

impl Tools {
    /// A command that finds the tools.
    pub(crate) fn command(&self, program: &str) -> Command {
        let found = process::find(program, &self.path);
        let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
        command.env("PATH", &self.path);
        command
    }

    /// Where a tool lies.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        process::find(program, &self.path)
    }

    /// A value for PATH with the tools behind a folder.
    pub(crate) fn path_behind(&self, folder: &Path) -> Result<OsString> {
        std::env::join_paths(std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&self.path)))
            .context("a folder's name holds the sign that separates folders in PATH")
    }
}

/// Finds every tool, installing what is missing. `meanwhile` is work that may as well be done while Trunk is
/// compiled, because one crate in it keeps a single core busy for minutes.
///
/// # Errors
/// A tool is missing and cannot be installed; the sentence names the command that helps.
pub(crate) fn ensure(root: &Path, meanwhile: impl FnOnce()) -> Result<Tools> {
    ensure_wasm_target()?;
    let folder = root.join("target/tools");
    let own = folder.join("bin");
    let user = std::env::var_os("PATH").unwrap_or_default();
    let (trunk, bindgen) = (trunk(), bindgen());
    let mut folders = Vec::new();
    std::thread::scope(|scope| {
        let missing = trunk.is_missing(&user, &own);
        let installing = missing.then(|| scope.spawn(|| trunk.install(&folder)));
        if bindgen.is_missing(&user, &own) {
            bindgen.install(&folder)?;
        }
        if split_program(root).is_none() {
            split().install(&split_folder(root))?;
        }
        if !has_version("wasm-opt", &user, BINARYEN) {
            folders.push(npm::ensure(
                &root.join("xtask/npm"),
                &format!("wasm-opt {BINARYEN} (binaryen) and esbuild {ESBUILD}"),
            )?);
        }
        if let Some(installing) = installing {
            meanwhile();
            return installing.join().unwrap_or_else(|_| bail!("Trunk's installation stopped unexpectedly."));
        }
        Ok(())
    })?;
    // A tool on PATH stays in charge: our folder is in front only when something in it is used.
    if [trunk, bindgen].iter().any(|tool| !tool.is_on(&user)) {
        folders.push(own);
    }
    Ok(Tools { path: process::search_path(&folders)? })
}

/// A program of binaryen's, from PATH.
///
/// npm's are WebAssembly that Node.js runs. It is told not to compile them well: there are some 250 short runs in a build,
/// and each spent most of its time on that (2.2 s and 3.4 of processors before, 0.8 and 0.9 now).
pub(crate) fn binaryen(program: &str) -> Command {
    let found = process::find(program, &std::env::var_os("PATH").unwrap_or_default());
    match found.filter(|path| runs_in_node(path)) {
        Some(script) => {
            let mut command = Command::new("node");
            command.arg("--liftoff-only").arg(script);
            command
        }
        None => Command::new(program),
    }
}

/// Whether a program is a script for Node.js.
fn runs_in_node(program: &Path) -> bool {
    let mut start = [0; 32];
    let read = std::fs::File::open(program).and_then(|mut file| file.read(&mut start)).unwrap_or_default();
    let line = start.get(..read).unwrap_or_default();
    line.starts_with(b"#!") && line.split(|byte| *byte == b'\n').next().is_some_and(|line| line.ends_with(b"node"))
}

/// A tool that Cargo can install.
struct Tool {
    program: &'static str,
    krate: &'static str,
    version: &'static str,
    options: &'static [&'static str],
    minutes: &'static str,
}

fn trunk() -> Tool {
    Tool {
        program: "trunk",
        krate: "trunk",
        version: TRUNK,
        // Without its check for updates and without encryption: it downloads nothing for us, and serves on loopback.
        options: &["--no-default-features"],
        minutes: "about three minutes",
    }
}

fn bindgen() -> Tool {
    Tool {
        program: "wasm-bindgen",
        krate: "wasm-bindgen-cli",
        version: WASM_BINDGEN,
        // One program of three, and without encryption, which only another of them uses.
        options: &["--no-default-features", "--bin", "wasm-bindgen"],
        minutes: "about a minute",
    }
}

fn split() -> Tool {
    Tool {
        program: "wasm-split-cli",
        krate: "wasm_split_cli_support",
        version: SPLIT,
        options: &["--features", "build-binary"],
        minutes: "half a minute",
    }
}

/// A folder that names the version, because the program itself doesn't say it.
fn split_folder(root: &Path) -> PathBuf {
    root.join("target/tools").join(format!("wasm-split-{SPLIT}"))
}

/// The program that splits: the user's own of the right version, or ours.
pub(crate) fn split_program(root: &Path) -> Option<PathBuf> {
    let user = std::env::var_os("PATH").unwrap_or_default();
    let tool = split();
    let theirs = process::find(tool.program, &user).filter(|program| tool.is_recorded(program));
    theirs.or_else(|| Some(split_folder(root).join("bin").join(tool.program)).filter(|program| program.is_file()))
}

impl Tool {
    fn is_on(&self, search: &OsStr) -> bool {
        has_version(self.program, search, self.version)
    }

    /// Whether it is neither on PATH nor in our own folder.
    fn is_missing(&self, user: &OsStr, own: &Path) -> bool {
        let is_ours = self.is_on(own.as_os_str());
        if self.is_on(user) && !is_ours {
            // One of another version would hide the right one on PATH.
            let _ = std::fs::remove_file(own.join(self.program));
            return false;
        }
        !is_ours
    }

    /// Whether the list that Cargo keeps beside the folder of what it installs names this version, for a program that
    /// doesn't say it itself.
    fn is_recorded(&self, program: &Path) -> bool {
        let list = program.parent().and_then(Path::parent).map(|folder| folder.join(".crates.toml"));
        let listed = list.and_then(|list| std::fs::read_to_string(list).ok()).unwrap_or_default();
        listed.lines().any(|line| line.trim_start().starts_with(&format!("\"{} {} ", self.krate, self.version)))
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let Self { program, krate, version, minutes, .. } = self;
        // Each its own, so that two can be compiled at once; a gigabyte of no more use afterwards.
        let build = folder.join("build").join(program);
        eprintln!("Installing {krate} {version} below target/tools, once: {minutes} …");
        let started = Instant::now();
        let mut command = Command::new("cargo");
        command
            .args(["install", "--quiet", "--locked", "--force", "--no-track", "--root"])
            .arg(folder)
            .arg(format!("{krate}@{version}"))
            .args(self.options)
            .env("CARGO_TARGET_DIR", &build);
        // Unoptimised tools build the site just as fast and are there in a third of the time.
        for (key, value) in
            [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "256"), ("DEBUG", "0"), ("STRIP", "debuginfo")]
        {
            command.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
        }
        process::run(
            &mut command,
            &format!(
                "It comes from the crates registry: check the network and run the same command again, or install it yourself with `cargo install --locked {krate}@{version}`."
            ),
        )?;
        let _ = std::fs::remove_dir_all(build);
        eprintln!("  {krate} is there after {} s", started.elapsed().as_secs());
        Ok(())
    }
}

/// Whether `program --version` on this search path names this version.
fn has_version(program: &str, search: &OsStr, version: &str) -> bool {
    process::find(program, search)
        .and_then(|path| process::output(Command::new(path).arg("--version")))
        .is_some_and(|printed| names(&printed, version))
}

/// Whether a line such as `trunk 0.21.14` or `wasm-opt version 132 (version_132)` names this version.
fn names(printed: &str, version: &str) -> bool {
    printed.split_whitespace().any(|word| word == version)
}

/// Adds Rust's standard library for the browser, when it is missing.
///
/// # Errors
/// It is missing and cannot be added; the sentence names the command that helps.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let printed = process::output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))
        .context(
            "`rustc` doesn't answer. Install stable Rust by rustup (rustup.rs), then run the same command again.",
        )?;
    if Path::new(printed.trim()).is_dir() {
        return Ok(());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    if process::find("rustup", &path).is_none() {
        bail!(
            "Rust's target {WASM_TARGET} is missing, and there is no rustup to add it. Install your system's package of it (on Debian: `apt-get install libstd-rust-dev-wasm32`), or Rust by rustup (rustup.rs)."
        );
    }
    eprintln!("Adding Rust's target {WASM_TARGET} …");
    process::run(
        Command::new("rustup").args(["target", "add", WASM_TARGET]),
        &format!("Check the network, then run `rustup target add {WASM_TARGET}`."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_list_says_the_version_of_a_program_that_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("bin/wasm-split-cli");
        assert!(!split().is_recorded(&program));
        let list =
            |version: &str| format!("[v1]\n\"wasm_split_cli_support {version} (registry+x)\" = [\"wasm-split-cli\"]\n");
        for (version, is_ours) in [(SPLIT, true), ("0.2.40", false), ("0.1.9", false)] {
            std::fs::write(folder.path().join(".crates.toml"), list(version)).unwrap();
            assert_eq!(split().is_recorded(&program), is_ours, "{version}");
        }
    }

    #[test]
    fn a_script_for_node_is_known_by_its_first_line() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("wasm-opt");
        for (text, is_one) in [
            ("#!/usr/bin/env node\nvar Module", true),
            ("#!/usr/local/bin/node\n", true),
            ("#!/bin/sh\nnode", false),
            ("\x7fELF", false),
            ("", false),
        ] {
            std::fs::write(&program, text).unwrap();
            assert_eq!(runs_in_node(&program), is_one, "{text:?}");
        }
        assert!(!runs_in_node(&folder.path().join("missing")));
    }

    #[test]
    fn a_version_is_a_whole_word() {
        assert!(names("trunk 0.21.14\n", TRUNK));
        assert!(names("wasm-opt version 132 (version_132)", BINARYEN));
        assert!(!names("wasm-opt version 1320", BINARYEN));
        assert!(!names("wasm-bindgen 0.2.130", WASM_BINDGEN));
    }
}
