//! `cargo xtask bench --only tables`: tables of 10,000 rows, measured in Chromium on the release site.

use crate::{npm, process};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Sorts, filters and scrolls a ranking of countries that do not exist, and says how long that took.
///
/// # Errors
/// When Playwright cannot be installed or the page does not work.
pub(crate) fn run(root: &Path, browser: &Path) -> Result<()> {
    let folder = root.join("end2end");
    let bin = npm::ensure(&folder, "Playwright and axe")?;
    println!("Tables of 10,000 rows:");
    process::run(
        Command::new(bin.join("playwright"))
            .current_dir(&folder)
            .args(["test", "--config", "measure.config.ts"])
            .env("POSTURE_CHROMIUM", browser)
            .env("POSTURE_XTASK", &*crate::OWN_BINARY),
        "The lines above say why.",
    )
}
