//! The browser that the site is tested in: found, or installed by apt-get where that is allowed.

use crate::process;
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

/// What to install. Without fonts of known widths, texts would be boxes.
const PACKAGES: &[&str] = &["chromium", "fonts-liberation", "fonts-dejavu-core"];

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
    let packages = PACKAGES.join(" ");
    let help = format!(
        "Install it with `apt-get install {packages}`, or name the program of a Chromium or Chrome in the variable POSTURE_CHROMIUM."
    );
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_root = process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !is_root || process::find("apt-get", &path).is_none() {
        bail!("Chromium is missing. {help}");
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let installed = process::logged(apt().args(["update", "-q"]), log)?
        && process::logged(apt().args(["install", "-q", "-y", "--no-install-recommends"]).args(PACKAGES), log)?;
    if !installed {
        bail!("Chromium is missing and apt-get could not install it; the lines above say why. {help}");
    }
    find().with_context(|| format!("apt-get installed Chromium, and it still isn't found. {help}"))
}
