//! Splitting: the app's WebAssembly becomes one file for the first view and a few that come when first needed.
//!
//! The splitting has to happen between the compiler and wasm-bindgen, where Trunk has no hook. So Trunk finds a
//! `wasm-bindgen` on its PATH that is a script of ours ([`stand_in`]) and calls `cargo xtask wasm-bindgen`: that
//! splits, then runs the real one on the main part. When Trunk is done, sealing takes the other parts ([`parts`]).

use crate::seal::{integrity, short_hash};
use crate::tools::{self, Tools};
use crate::{html, process};
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The script that the main part imports, which fetches the others.
pub(crate) const LINK: &str = "__wasm_split.js";
/// Where the real wasm-bindgen is, for the one that stands in.
const REAL: &str = "POSTURE_WASM_BINDGEN";

/// Which chunk a first view needs, by the first part of its path, so that it is asked for at once instead of when
/// the main part has arrived. What isn't named here comes a little later.
const BY_PATH: &[(&str, &str)] = &[
    ("country", "country"),
    ("compare", "compare"),
    ("ranking", "ranking"),
    ("methodology", "reference"),
    ("data", "reference"),
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
    if let (Some(name), Some(input)) = (name, input) {
        let folder = folder(root);
        // Chunks of an older build must not end up in this site.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let mut split = Command::new(tools::split_program(root));
        process::run(split.arg(&*input).arg(&folder).arg("--out-name").arg(&name), "The lines above say why.")?;
        *input = folder.join(format!("{name}.wasm")).into_os_string();
        // The other parts use the main one's memory, table and stack.
        arguments.push("--keep-lld-exports".into());
    }
    process::run(Command::new(real).args(arguments), "The lines above say why.")
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
    /// The script that fetches them, with their names and hashes in it.
    pub(crate) link: String,
    /// The addresses to ask for at once, by the first part of a path.
    pub(crate) by_path: Vec<(&'static str, Vec<String>)>,
}

/// Reads, shrinks and names the parts that belong to the site that Trunk wrote. `main` is the name of its script.
///
/// # Errors
/// When wasm-opt fails, or the linking script isn't what `wasm-split-cli` writes.
pub(crate) fn parts(root: &Path, main: &str, base: &str) -> Result<Parts> {
    let folder = folder(root);
    let options = optimisation(&fs::read_to_string(root.join("index.html"))?)?;
    let script = fs::read_to_string(folder.join(LINK)).with_context(|| format!("{LINK} is missing"))?;
    let optimised = |name: &str| -> Result<Vec<u8>> {
        let (input, output) = (folder.join(name), folder.join(format!("{name}.small")));
        let mut command = Command::new("wasm-opt");
        let log = folder.join("wasm-opt.log");
        ensure!(
            process::logged(command.args(&options).arg(&input).arg("-o").arg(&output), &log)?,
            "wasm-opt failed on {name}; {} says why.",
            log.display()
        );
        Ok(fs::read(output)?)
    };
    linked(&script, main, base, &optimised)
}

/// The parts that a linking script names, and the script with their final names.
fn linked(script: &str, main: &str, base: &str, read: &dyn Fn(&str) -> Result<Vec<u8>>) -> Result<Parts> {
    let mut parts = Parts { link: script.to_owned(), ..Parts::default() };
    // What each loader fetches: its own file, then those that it shares with others, which are declared before it.
    let mut loaders: Vec<(String, Vec<String>)> = Vec::new();
    for line in script.lines() {
        if let Some((declared, _)) = line.split_once(" = ").filter(|(_, loader)| loader.contains("makeLoad(")) {
            loaders.push((declared.rsplit(' ').next().unwrap_or_default().to_owned(), Vec::new()));
        }
        let address = line.split_once("new URL(\"./").and_then(|(_, rest)| rest.split_once(".wasm\""));
        if let Some((stem, _)) = address {
            let content = read(&format!("{stem}.wasm"))?;
            let file = format!("{}-{}.wasm", stem.trim_start_matches("split_"), short_hash(&content));
            let known = format!("{{ integrity: \"{}\" }}", integrity(&content));
            parts.link = parts.link.replace(
                &format!("fetch(new URL(\"./{stem}.wasm\", import.meta.url))"),
                &format!("fetch(new URL(\"./{file}\", import.meta.url), {known})"),
            );
            loaders.last_mut().context("a file without a loader")?.1.push(file.clone());
            parts.files.push((file, content));
        }
        if let (Some(shared), Some((own, before))) = (line.strip_prefix(", ["), loaders.split_last_mut()) {
            let shared = shared.split([',', ' ', ']']);
            own.1.extend(shared.filter_map(|name| before.iter().find(|(one, _)| one == name)?.1.first().cloned()));
        }
    }
    // The page itself says what did not come, with a way to try again.
    parts.link = parts.link.replace("console.error(e);", "");
    parts.link = parts.link.replacen("\"./posture.js\"", &format!("\"./{main}\""), 1);
    ensure!(
        !parts.files.is_empty() && parts.link.contains(main) && !parts.link.contains("import.meta.url))"),
        "{LINK} isn't written as expected: has the version of wasm-split-cli changed?"
    );
    for (path, split) in BY_PATH {
        let name = format!("__wasm_split_load_{split}");
        let files = loaders.iter().find(|(one, _)| *one == name).map(|(_, files)| files.clone()).unwrap_or_default();
        parts.by_path.push((path, files.into_iter().map(|file| format!("{base}{file}")).collect()));
    }
    Ok(parts)
}

/// The options that `index.html` has Trunk call wasm-opt with.
fn optimisation(page: &str) -> Result<Vec<String>> {
    let tags = html::tags(page);
    let rust = tags.iter().find(|tag| tag.get("data-wasm-opt").is_some()).context("index.html has no data-wasm-opt")?;
    let level = rust.get("data-wasm-opt").unwrap_or_default();
    Ok([vec![format!("-O{level}")], features(page)?].concat())
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

    const SCRIPT: &str = r#"import { initSync } from "./posture.js";

function makeLoad(fetcher, deps) {
}
/* country, ranking */
const __chunk_5 = makeLoad(() => {
    const src = fetch(new URL("./chunk_5.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_country = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_country.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_5]));
"#;

    fn linked_with(script: &str) -> Result<Parts> {
        linked(script, "posture-1.js", "/p/", &|name| Ok(name.as_bytes().to_vec()))
    }

    #[test]
    fn parts_get_names_that_change_with_their_content() {
        let parts = linked_with(SCRIPT).unwrap();
        let [(shared, _), (country, content)] = parts.files.as_slice() else { panic!("{parts:?}") };
        assert_eq!(content, b"split_country.wasm");
        assert!(country.starts_with("country-") && shared.starts_with("chunk_5-"), "{country} {shared}");
        assert!(parts.link.contains("from \"./posture-1.js\""));
        assert!(parts.link.contains(&format!("new URL(\"./{country}\", import.meta.url), {{ integrity: \"sha384-")));
    }

    #[test]
    fn a_path_asks_for_its_part_and_what_that_shares() {
        let parts = linked_with(SCRIPT).unwrap();
        let (path, files) = &parts.by_path[0];
        assert_eq!(*path, "country");
        assert!(files[0].starts_with("/p/country-") && files[1].starts_with("/p/chunk_5-"), "{files:?}");
    }

    #[test]
    fn another_way_of_writing_stops_the_build() {
        assert!(linked_with("import x from \"./posture.js\";").is_err());
        assert!(linked_with(&SCRIPT.replace("new URL(\"./chunk_5", "new URL('./chunk_5")).is_err());
    }

    #[test]
    fn parts_are_optimised_as_the_main_one() {
        let page = "<link data-trunk rel=\"rust\" data-wasm-opt=\"z\" data-wasm-opt-params=\"--a --b\">";
        assert_eq!(optimisation(page).unwrap(), ["-Oz", "--a", "--b"]);
    }
}
