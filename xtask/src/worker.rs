//! The web worker that draws ranks: a program of its own, compiled for speed, put into whatever Trunk is building.
//!
//! Trunk can build workers too, but under names that do not change with their content, and with the features of the
//! app. So the hook that Trunk calls after a build does it (see `seal.rs`): cargo, wasm-bindgen, wasm-opt, and two
//! files into the site. The page names the script in a `meta`; the script names the program and its hash.

use crate::seal::{integrity, short_hash};
use crate::tools::{self, WASM_TARGET};
use crate::{dist, html, minify, places, process, split};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The name under which the page says where the worker is.
const META: &str = "posture-worker";
/// What wasm-opt is to aim at.
const LEVEL: &str = "-O3";

/// Builds the worker and adds it to the site in a folder. Within one checkout it is made anew only when it changed.
///
/// # Errors
/// A tool is missing, it does not compile, or what was written is not as expected.
pub(crate) fn add(root: &Path, folder: &Path, release: bool) -> Result<()> {
    let (glue, program) = build(root, release)?;
    let start = root.join("src/bin/worker/start.js");
    let start = fs::read_to_string(&start).with_context(|| format!("{} cannot be read", start.display()))?;
    let name = format!("worker-{}.wasm", short_hash(&program));
    let mut script = script(&glue, &start, &name, &integrity(&program))?;
    if release {
        script = minify::minified(minify::Language::Js, &script)?;
    }
    let script_name = format!("worker-{}.js", short_hash(script.as_bytes()));
    fs::write(folder.join(&name), program)?;
    fs::write(folder.join(&script_name), script)?;
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    Ok(fs::write(&index, naming(&page, &script_name)?)?)
}

/// Compiles the worker: for a release with everything that makes it fast, otherwise so that the next time is quick.
///
/// # Errors
/// When it does not compile.
pub(crate) fn compile(root: &Path, release: bool) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["build", "--quiet", "--offline", "--package", "posture", "--bin", "worker"]);
    cargo.args(["--no-default-features", "--features", "worker", "--target", WASM_TARGET]);
    if release {
        places::hide(&mut cargo);
    }
    process::run(cargo.args(["--profile", profile(release)]), "The lines above say why.")
}

const fn profile(release: bool) -> &'static str {
    if release { "worker" } else { "worker-dev" }
}

/// The script that wasm-bindgen wrote for the worker, and its program.
fn build(root: &Path, release: bool) -> Result<(String, Vec<u8>)> {
    dist::fetch_crates(root)?;
    compile(root, release)?;
    let compiled = root.join("target").join(WASM_TARGET).join(profile(release)).join("worker.wasm");
    let folder = root.join("target/site-worker").join(profile(release));
    let options = split::features(&fs::read_to_string(root.join("index.html"))?)?;
    let made_from = short_hash(&[fs::read(&compiled)?, format!("{options:?}{}", tools::WASM_BINDGEN).into()].concat());
    let (stamp, glue, program) = (folder.join("made-from"), folder.join("worker.js"), folder.join("worker.wasm"));
    if fs::read_to_string(&stamp).is_ok_and(|known| known == made_from) {
        return Ok((fs::read_to_string(glue)?, fs::read(program)?));
    }
    let tools = tools::ensure(root, || ())?;
    // The one that stands in for Trunk would split it.
    let bindgen = split::real_bindgen().or_else(|| tools.find("wasm-bindgen")).context("wasm-bindgen isn't on PATH")?;
    fs::create_dir_all(&folder)?;
    let _ = fs::remove_file(&stamp);
    let mut bound = Command::new(bindgen);
    bound.args(["--target", "no-modules", "--no-typescript", "--out-name", "worker", "--out-dir"]);
    process::run(bound.arg(&folder).arg(&compiled), "The lines above say why.")?;
    let mut optimised = tools.command("wasm-opt");
    optimised.arg(LEVEL).args(&options).arg(folder.join("worker_bg.wasm")).arg("-o").arg(&program);
    process::run(&mut optimised, "The lines above say why.")?;
    fs::write(stamp, made_from)?;
    Ok((fs::read_to_string(glue)?, fs::read(program)?))
}

/// One script, so that nothing but the program is fetched from it, and that under its hash.
fn script(glue: &str, start: &str, program: &str, integrity: &str) -> Result<String> {
    ensure!(
        glue.contains("let wasm_bindgen =") && ["{program}", "{integrity}"].iter().all(|mark| start.contains(mark)),
        "The worker's script isn't written as expected: has the version of wasm-bindgen changed?"
    );
    Ok(format!("{glue}\n{}", start.replace("{program}", program).replace("{integrity}", integrity)))
}

/// The page with the name of the worker's script in it.
fn naming(page: &str, script: &str) -> Result<String> {
    let tags = html::tags(page);
    let charset = tags.iter().find(|tag| tag.name == "meta" && tag.get("charset").is_some());
    let end = charset.context("index.html has no <meta charset>")?.range.end;
    Ok(html::replace(page, vec![(end..end, format!("<meta name=\"{META}\" content=\"{script}\">"))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_worker_and_does_not_fetch_it() {
        let page =
            naming("<head><meta charset=\"utf-8\"><script src=\"a.js\"></script></head>", "worker-1.js").unwrap();
        let tags = html::tags(&page);
        assert_eq!(tags[2].get("content"), Some("worker-1.js"));
        assert_eq!(tags.iter().filter_map(html::Tag::loads).collect::<Vec<_>>(), ["a.js"]);
        assert!(naming("<head></head>", "worker-1.js").is_err());
    }

    #[test]
    fn the_program_is_fetched_under_its_hash() {
        let start = include_str!("../../src/bin/worker/start.js");
        let script = script("let wasm_bindgen = 1;", start, "worker-2.wasm", "sha384-x").unwrap();
        assert!(script.contains("fetch(new URL(\"worker-2.wasm\", location.href), { integrity: \"sha384-x\" })"));
        assert!(super::script("export default 1;", start, "", "").is_err());
        assert!(super::script("let wasm_bindgen = 1;", "fetch()", "", "").is_err());
    }
}
