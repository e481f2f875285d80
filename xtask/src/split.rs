//! Splitting: the app's WebAssembly becomes one file for the first view and a few that come when first needed.
//!
//! The splitting has to happen between the compiler and wasm-bindgen, where Trunk has no hook. So Trunk finds a
//! `wasm-bindgen` on its PATH that is a script of ours ([`stand_in`]) and calls `cargo xtask wasm-bindgen`: that
//! splits, then runs the real one on the main part. When Trunk is done, sealing takes the other parts ([`parts`]).

mod groups;
mod merge;
pub(crate) mod pack;
mod script;

use self::merge::Workshop;
use self::script::Script;
use crate::tools::{self, Tools};
use crate::{html, minify, process};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The script that the main part imports, which fetches the others.
pub(crate) const LINK: &str = "__wasm_split.js";
/// Where the real wasm-bindgen is, for the one that stands in.
const REAL: &str = "POSTURE_WASM_BINDGEN";

/// Which chunk a first view needs, by the first part of its path, so that it is asked for at once instead of when
/// the main part has arrived. What isn't named here comes a little later.
pub(crate) const BY_PATH: &[(&str, &str)] = &[
    ("country", "country"),
    ("compare", "compare"),
    ("assess", "assess"),
    // What stands below a path has a slash at its end.
    ("assess/", "assessment"),
    ("evidence", "evidence_shelf"),
    ("shared", "assess"),
    ("strategies", "strategies"),
    ("strategy", "strategy"),
    ("ranking", "ranking"),
    ("indicator", "indicator"),
    ("crosswalk", "crosswalk"),
    ("plan", "plan"),
    ("plan/", "kept_plan"),
    ("methodology", "reference"),
    ("data", "reference"),
    ("bring", "bring"),
    ("about", "reference"),
];

/// Lets a command of Trunk find our `wasm-bindgen` before the real one.
///
/// # Errors
/// When the script cannot be written.
pub(crate) fn stand_in(root: &Path, tools: &Tools, trunk: &mut Command) -> Result<()> {
    let real = tools.find("wasm-bindgen").context("wasm-bindgen isn't on PATH")?;
    let folder = root.join("target/tools/split");
    fs::create_dir_all(&folder)?;
    let script = folder.join("wasm-bindgen");
    fs::write(&script, format!("#!/bin/sh\nexec \"{}\" wasm-bindgen \"$@\"\n", crate::OWN_BINARY.display()))
        .with_context(|| format!("{} cannot be written", script.display()))?;
    executable(&script)?;
    trunk.env("PATH", tools.path_behind(&folder)?).env(REAL, real);
    Ok(())
}

/// The real wasm-bindgen, where one stands in for it.
pub(crate) fn real_bindgen() -> Option<PathBuf> {
    std::env::var_os(REAL).map(PathBuf::from)
}

#[cfg(unix)]
fn executable(script: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(script, fs::Permissions::from_mode(0o755))?)
}

#[cfg(not(unix))]
fn executable(_: &Path) -> Result<()> {
    bail!("The release site can be built on Linux and macOS only, or in WSL: Trunk is given a shell script to run.")
}

/// `cargo xtask wasm-bindgen`: what wasm-bindgen does, on a split program.
///
/// # Errors
/// Not called by Trunk, or one of the two tools fails.
pub(crate) fn wasm_bindgen(root: &Path, arguments: &[OsString]) -> Result<()> {
    let Some(real) = std::env::var_os(REAL) else {
        bail!("`cargo xtask wasm-bindgen` is for Trunk to call. To build the site, run `cargo xtask dist`.");
    };
    let mut arguments = arguments.to_vec();
    let value = |name: &str| {
        let given = arguments.iter().filter_map(|one| one.to_str());
        given.filter_map(|one| one.strip_prefix(name)).next_back().map(str::to_owned)
    };
    let name = value("--out-name=");
    let input = arguments.iter_mut().find(|one| Path::new(one).extension().is_some_and(|end| end == "wasm"));
    if let (Some(name), Some(input)) = (&name, input) {
        let folder = folder(root);
        // Chunks of an older build must not end up in this site.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let mut split = Command::new(tools::split_program(root).context("wasm-split-cli is missing")?);
        process::run(split.arg(&*input).arg(&folder).arg("--out-name").arg(name), "The lines above say why.")?;
        *input = folder.join(format!("{name}.wasm")).into_os_string();
        // The other parts use the main one's memory, table and stack.
        arguments.push("--keep-lld-exports".into());
    }
    process::run(Command::new(real).args(&arguments), "The lines above say why.")?;
    let folder = arguments.iter().filter_map(|one| one.to_str()).find_map(|one| one.strip_prefix("--out-dir="));
    match (folder, name) {
        (Some(folder), Some(name)) => minify::bound(Path::new(folder), &name, &minify::minified),
        // Not what Trunk asks for.
        _ => Ok(()),
    }
}

/// Where the parts lie between splitting and sealing.
fn folder(root: &Path) -> PathBuf {
    root.join("target/split")
}

/// The parts of the program besides the main one, as they go into the site.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    /// WebAssembly files, by name.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// The script that fetches them, but for the name and the hash of the list of them, `list`.
    pub(crate) link: String,
    /// The parts of each chunk by their places, its own first.
    pub(crate) chunks: Vec<(String, Vec<usize>)>,
}

/// Reads, groups, shrinks and names the parts that belong to the site that Trunk wrote. `main` is the name of its script.
///
/// # Errors
/// When one of binaryen's programs fails, or the linking script isn't what `wasm-split-cli` writes.
pub(crate) fn parts(root: &Path, main: &str) -> Result<Parts> {
    let folder = &folder(root);
    let page = fs::read_to_string(root.join("index.html"))?;
    let workshop = Workshop { folder, features: &features(&page)?, options: &[optimisation(&page)?] };
    let text = fs::read_to_string(folder.join(LINK)).with_context(|| format!("{LINK} is missing"))?;
    let script = Script::read(&text)?;
    let mut shared = Vec::new();
    for part in &script.shared {
        let code = fs::read(folder.join(format!("{}.wasm", part.stem)))?;
        shared.push((script.users(part), weight(&code)));
    }
    let groups: Vec<_> = groups::groups(&shared).into_iter().map(|group| group.parts).collect();
    let stem = |place: &usize| script.shared.get(*place).map(|part| part.stem);
    let grouped = groups.iter().map(|places| places.iter().filter_map(stem).collect::<Vec<_>>());
    let modules: Vec<_> = grouped.chain(script.chunks.iter().map(|chunk| vec![chunk.stem])).collect();
    let host = workshop.host(script.chunks.first().map_or("", |chunk| chunk.stem))?;
    let mut code = each_at_once(&modules, |stems| workshop.module(stems, &host))?;
    let chunks = code.split_off(groups.len());
    script.linked(main, &groups.into_iter().zip(code).collect::<Vec<_>>(), &chunks)
}

/// The sections of a WebAssembly file, each with its kind and all its bytes; none where it isn't one.
fn sections(file: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = file.get(HEADER..)?;
    let mut sections = Vec::new();
    while let Some((&kind, after)) = rest.split_first() {
        let (length, size) = unsigned(after)?;
        let (section, next) = rest.split_at_checked(1 + size + length)?;
        sections.push((kind, section));
        rest = next;
    }
    Some(sections)
}

/// What stands before the first section.
const HEADER: usize = 8;
/// A section of names and the like, which a browser doesn't need.
const CUSTOM: u8 = 0;
/// The section of types, which is that of the whole program until wasm-opt has left out what a part doesn't use.
const TYPES: u8 = 1;

/// A WebAssembly file without its custom sections, such as the names of functions. What isn't one stays as it is.
fn shrink(file: &[u8]) -> Vec<u8> {
    let Some(sections) = sections(file) else { return file.to_vec() };
    let kept = sections.into_iter().filter(|(kind, _)| *kind != CUSTOM).map(|(_, section)| section);
    file.iter().take(HEADER).copied().chain(kept.flatten().copied()).collect()
}

/// About how many bytes a part has when it is optimised.
fn weight(file: &[u8]) -> usize {
    let counted = |(kind, section): (u8, &[u8])| if [CUSTOM, TYPES].contains(&kind) { 0 } else { section.len() };
    sections(file).into_iter().flatten().map(counted).sum()
}

/// A number in LEB128, and how many bytes it takes.
pub(crate) fn unsigned(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0_usize;
    for (place, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, place + 1));
        }
    }
    None
}

/// Does something to each of many, as many at once as there are processors. The results are in order.
fn each_at_once<A: Sync, T: Send>(all: &[A], work: impl Fn(&A) -> Result<T> + Sync) -> Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some((place, one)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, all.get(at)?)))
        {
            done.push((place, work(one)));
        }
        done
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<_> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(take)).collect();
        started
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

/// How much `index.html` has Trunk optimise the main part, as an option of wasm-opt; the others are done alike.
///
/// `-O1` is enough. Measured on the main part (2.1 MB) and the largest but two (0.5 MB), in kB, brotli, and seconds of one
/// processor: untouched 2,113/446.5 and 557/176.1; `-O1` 2,086/445.2 and 545/173.5 in 9.5 s; `-Os` 2,066/445.6 and
/// 526/173.8 in 15.5 s; `-Oz` 2,021/447.8 and 519/174.0 in 17.3 s. More work makes more to fetch.
fn optimisation(page: &str) -> Result<String> {
    let tags = html::tags(page);
    let rust = tags.iter().find(|tag| tag.get("data-wasm-opt").is_some()).context("index.html has no data-wasm-opt")?;
    let level = rust.get("data-wasm-opt").unwrap_or_default();
    Ok(format!("-O{level}"))
}

/// The options among them that say what browsers understand.
pub(crate) fn features(page: &str) -> Result<Vec<String>> {
    let tags = html::tags(page);
    let named = tags
        .iter()
        .find_map(|tag| tag.get("data-wasm-opt-params"))
        .context("index.html has no data-wasm-opt-params")?;
    Ok(named.split(' ').filter(|one| !one.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_functions_are_left_out() {
        let header = b"\0asm\x01\0\0\0";
        let file = [header.as_slice(), &[1, 2, 9, 9], &[0, 3, 1, b'n', 7], &[10, 1, 0]].concat();
        assert_eq!(shrink(&file), [header.as_slice(), &[1, 2, 9, 9], &[10, 1, 0]].concat());
        let cut = [header.as_slice(), &[1, 200, 1, 0]].concat();
        assert_eq!(shrink(&cut), cut);
        assert_eq!(weight(&file), 3, "neither names nor types");
        assert_eq!(unsigned(&[0xe5, 0x8e, 0x26]), Some((624_485, 3)));
        assert_eq!(unsigned(&[0x80]), None);
    }

    #[test]
    fn parts_are_optimised_as_the_main_one() {
        let page = "<link data-trunk rel=\"rust\" data-wasm-opt=\"z\" data-wasm-opt-params=\"--a --b\">";
        assert_eq!(optimisation(page).unwrap(), "-Oz");
        assert_eq!(features(page).unwrap(), ["--a", "--b"]);
    }
}
