//! The browser that the site is tested in, and the fonts: found, or installed by apt-get where that is allowed.

use crate::{fonts, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Flags without which a browser on a closed machine, as root or without a screen, doesn't start or isn't quiet.
pub(crate) const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Where Chromium is: `POSTURE_CHROMIUM`, or under one of its usual names on PATH.
pub(crate) fn find() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("POSTURE_CHROMIUM") {
        return Some(PathBuf::from(named)).filter(|path| path.is_file());
    }
    let mut path = std::env::var_os("PATH").unwrap_or_default();
    path.push(":/usr/bin");
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .iter()
        .find_map(|name| process::find(name, &path))
}

/// Finds Chromium, or installs it as root on a Debian system; what apt-get says goes into `log`.
///
/// # Errors
/// It isn't there and may not or cannot be installed; the sentence says what to do.
pub(crate) fn ensure(log: &Path) -> Result<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let help = "Install it with `apt-get install chromium`, or name the program of a Chromium or Chrome in the variable \
        POSTURE_CHROMIUM.";
    install(&["chromium"], log).with_context(|| format!("Chromium is missing. {help}"))?;
    find().with_context(|| format!("apt-get installed Chromium, and it still isn't found. {help}"))
}

/// Finds the fonts that the tests are written for, or installs them, whether or not Chromium was there.
///
/// # Errors
/// One is missing and may not or cannot be installed; the sentence says what to do.
pub(crate) fn ensure_fonts(log: &Path) -> Result<()> {
    // The narrow family is in a package of its own in some releases, which shows when the others are there.
    for _ in 0..2 {
        let missing = fonts::missing();
        if missing.is_empty() {
            return Ok(());
        }
        install(&missing, log).with_context(fonts::help)?;
    }
    if fonts::missing().is_empty() { Ok(()) } else { bail!("Fonts are still missing. {}", fonts::help()) }
}

/// Lets apt-get install packages.
fn install(packages: &[&str], log: &Path) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_root = process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !is_root || process::find("apt-get", &path).is_none() {
        bail!("It can be installed from here only as root, by apt-get.");
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let installed = process::logged(apt().args(["update", "-q"]), log)?
        && process::logged(apt().args(["install", "-q", "-y", "--no-install-recommends"]).args(packages), log)?;
    if !installed {
        bail!("apt-get could not install {}; the lines above say why.", packages.join(" "));
    }
    Ok(())
}
