//! The browsers that the site is tested in, and the fonts: found, or installed by apt-get where that is allowed.

use crate::{fonts, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Flags without which Chromium on a closed machine, as root or without a screen, doesn't start or isn't quiet.
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

/// A browser that the site is tested in.
pub(crate) struct Browser {
    /// What people call it.
    pub(crate) name: &'static str,
    /// The variable that names its program, for machines that have it elsewhere.
    pub(crate) variable: &'static str,
    /// The build of it that never opens a window, where there is one: its program and Debian's package have one name. The
    /// same tests take half the time in it (114 instead of 208 s for 61 of them).
    headless: Option<&'static str>,
    /// The usual names of its program.
    programs: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

/// What all end-to-end tests run in.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "POSTURE_CHROMIUM",
    headless: Some("chromium-headless-shell"),
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    package: "chromium",
};

/// What the main journeys run in as well.
pub(crate) const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "POSTURE_FIREFOX",
    headless: None,
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

impl Browser {
    /// Where it is: named by its variable, or under one of its usual names on PATH.
    pub(crate) fn find(&self) -> Option<PathBuf> {
        if let Some(named) = std::env::var_os(self.variable) {
            return Some(PathBuf::from(named)).filter(|path| path.is_file());
        }
        let mut path = std::env::var_os("PATH").unwrap_or_default();
        path.push(":/usr/bin");
        self.headless.iter().chain(self.programs).find_map(|program| process::find(program, &path))
    }

    /// Whether what was found is not the build without windows, though there is one and nobody has named another.
    fn is_slow(&self, found: &Path) -> bool {
        let named = std::env::var_os(self.variable).is_some();
        !named && self.headless.is_some_and(|program| found.file_stem() != Some(program.as_ref()))
    }

    /// Finds it, or installs it as root on a Debian system; what apt-get says goes into `log`.
    ///
    /// # Errors
    /// It isn't there and may not or cannot be installed; the sentence says what to do.
    pub(crate) fn ensure(&self, log: &Path) -> Result<PathBuf> {
        let found = self.find();
        if let Some(headless) = self.headless.filter(|_| found.as_deref().is_none_or(|found| self.is_slow(found))) {
            // Where it cannot be had, the tests take longer and say the same.
            let _ = install(&[headless], log);
        }
        if let Some(found) = self.find() {
            return Ok(found);
        }
        let Self { name, variable, package, .. } = self;
        let help =
            format!("Install it with `apt-get install {package}`, or name its program in the variable {variable}.");
        install(&[package], log).with_context(|| format!("{name} is missing. {help}"))?;
        self.find().with_context(|| format!("apt-get installed {name}, and it still isn't found. {help}"))
    }
}

/// Finds the fonts that the tests are written for, or installs them, whether or not browsers were there.
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
