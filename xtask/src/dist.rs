//! `cargo xtask dist`: the release site, sealed and measured.

use crate::tools::{Tools, WASM_TARGET};
use crate::{budget, places, process, seal, split, tools, worker};
use anyhow::{Context, Result, bail, ensure};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The path that a site is served under: starts and ends with a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base(String);

impl Base {
    /// The top of a host.
    pub(crate) fn top() -> Self {
        Self("/".to_owned())
    }

    /// Reads what a person gave, adding slashes at the ends.
    ///
    /// # Errors
    /// When it isn't a path, or holds signs that would need escaping somewhere.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let inner = text.trim_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '/');
        ensure!(
            inner.chars().all(plain) && !inner.split('/').any(|part| part == ".." || part == "."),
            "--base takes a path such as /some/path/ (letters, digits, - _ . ~), not {text:?}."
        );
        ensure!(!inner.contains("//"), "--base {text:?} has an empty part between two slashes.");
        Ok(Self(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") }))
    }

    /// With both slashes.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What to build and where to put it.
pub(crate) struct Site {
    /// The path it will be served under.
    pub(crate) base: Base,
    /// The folder to write.
    pub(crate) folder: PathBuf,
}

/// Builds, seals and measures the release site.
///
/// # Errors
/// A tool is missing, the build fails, or the first view is larger than its budget.
pub(crate) fn dist(root: &Path, site: &Site) -> Result<()> {
    let started = Instant::now();
    let tools = tools::ensure(root, || warm_up(root))?;
    build(root, &tools, site)?;
    let report = budget::measure(&site.folder, &site.base)?;
    println!("{report}");
    println!("Built {} for {} in {} s.", shown(root, &site.folder), site.base.as_str(), started.elapsed().as_secs());
    report.check()
}

/// Builds and seals the release site.
///
/// # Errors
/// When crates cannot be fetched or the build fails.
pub(crate) fn build(root: &Path, tools: &Tools, site: &Site) -> Result<()> {
    require_page(root)?;
    let _alone = wait_for_others(root)?;
    fetch_crates(root)?;
    eprintln!("Building the release site …");
    let mut trunk = tools.command("trunk");
    trunk
        .current_dir(root)
        .args(["build", "--release", "--features", "split", "--offline", "--public-url", seal::ANY, "--dist"])
        .arg(seal::built(root));
    quieten(&mut trunk);
    places::hide(&mut trunk);
    split::stand_in(root, tools, &mut trunk)?;
    process::run(&mut trunk, "The lines above say why.")?;
    seal::again(root, site)
}

/// Two builds at once would write over each other's files. Holds for as long as the result is kept.
fn wait_for_others(root: &Path) -> Result<File> {
    let path = root.join("target/site.lock");
    fs::create_dir_all(root.join("target"))?;
    let file = File::create(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    if file.try_lock().is_err() {
        eprintln!("Waiting for another build of the site …");
        file.lock().with_context(|| format!("{} cannot be locked", path.display()))?;
    }
    Ok(file)
}

/// Compiles the app as Trunk will ask for it. An error comes again when Trunk asks, and is shown then.
pub(crate) fn warm_up(root: &Path) {
    if fetch_crates(root).is_ok() {
        eprintln!("Compiling the app meanwhile …");
        let mut cargo = Command::new("cargo");
        cargo.current_dir(root).args(["build", "--quiet", "--offline", "--release", "--target", WASM_TARGET]);
        places::hide(&mut cargo);
        let _ = process::output(cargo.args(["--bin", "posture", "--features", "split"]));
        let _ = worker::compile(root, true);
    }
}

/// Trunk's own lines are of use when something fails only.
pub(crate) fn quieten(trunk: &mut Command) {
    trunk.args(["--log", "warn"]);
    // Trunk reads this variable as an option of its own and refuses the value that most tools expect.
    trunk.env_remove("NO_COLOR");
}

/// Says what is missing when there is no page to build.
pub(crate) fn require_page(root: &Path) -> Result<()> {
    if !root.join("index.html").is_file() {
        bail!("There is no index.html in {}: run this inside a complete checkout.", root.display());
    }
    Ok(())
}

/// Fetches the crates, when some are not on this machine yet; otherwise leaves the network alone.
pub(crate) fn fetch_crates(root: &Path) -> Result<()> {
    let fetch = |offline: bool| {
        let mut command = Command::new("cargo");
        command.current_dir(root).args(["fetch", "--quiet", "--target", WASM_TARGET]);
        if let Some(host) = host() {
            command.args(["--target", &host]);
        }
        if offline {
            command.arg("--offline");
        }
        command
    };
    if process::output(&mut fetch(true)).is_some() {
        return Ok(());
    }
    eprintln!("Fetching crates …");
    process::run(
        &mut fetch(false),
        "Crates come from the crates registry: check the network, then run the same command again.",
    )
}

/// What Rust calls this machine.
fn host() -> Option<String> {
    process::output(Command::new("rustc").arg("-vV"))?
        .lines()
        .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
}

/// A path as seen from the checkout.
pub(crate) fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_gets_its_slashes() {
        for (given, base) in [("/", "/"), ("", "/"), ("p", "/p/"), ("/some/path/", "/some/path/")] {
            assert_eq!(Base::parse(given).unwrap().as_str(), base);
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for given in ["https://host/p/", "/a b/", "/a/../b/", "/a//b/", "/\"/"] {
            assert!(Base::parse(given).is_err(), "{given}");
        }
    }
}
