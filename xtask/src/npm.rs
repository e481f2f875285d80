//! npm packages: installed from a lock file, and only when they are missing or the lock file changed.

use crate::process;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Node.js whose npm reads our lock files and that runs Playwright.
const NODE: u32 = 20;

/// Makes sure that `folder/node_modules` holds what `folder/package-lock.json` names; gives its `.bin`.
///
/// # Errors
/// Node.js is missing or too old, or the packages cannot be fetched.
pub(crate) fn ensure(folder: &Path, what: &str) -> Result<PathBuf> {
    require_node()?;
    let modules = folder.join("node_modules");
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    // A copy of the lock file, left behind by the installation that succeeded.
    let stamp = modules.join(".installed-from-package-lock.json");
    if fs::read(&stamp).ok().as_deref() != Some(wanted.as_slice()) {
        eprintln!("Installing {what} with npm …");
        ci(folder, what)?;
        fs::write(&stamp, &wanted).with_context(|| format!("{} cannot be written", stamp.display()))?;
    }
    Ok(modules.join(".bin"))
}

fn ci(folder: &Path, what: &str) -> Result<()> {
    process::run(
        npm()
            .args(["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(folder),
        &format!("{what} comes from the npm registry: check the network, then run the same command again."),
    )
}

/// npm, under the name it has on this system.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn require_node() -> Result<()> {
    let Some(printed) = process::output(Command::new("node").arg("--version")) else {
        bail!(
            "Node.js {NODE} or newer with npm is needed and `node` isn't on PATH. Install it from your system's packages or nodejs.org, then run the same command again."
        );
    };
    match major(&printed) {
        Some(version) if version >= NODE => Ok(()),
        _ => bail!(
            "Node.js {NODE} or newer is needed, and `node --version` says {}. Install a newer one from your system's packages or nodejs.org.",
            printed.trim()
        ),
    }
}

/// The first number of what `node --version` prints.
fn major(printed: &str) -> Option<u32> {
    printed.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v8.1.0"), Some(8));
        assert_eq!(major("what"), None);
    }
}
