//! Measurements that Playwright takes in Chromium on the release site: `end2end/measurements/`, one file each.

use crate::{npm, process};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// What `cargo xtask bench --only …` takes, each the name of a file, and what is measured.
pub(crate) const ALL: &[(&str, &str)] = &[
    ("tables", "Tables of 10,000 rows:"),
    (
        "answers",
        "A click on an answer of a self-assessment with 46 answers and 200 pieces of evidence, at 4 × CPU slowdown:",
    ),
    ("line", "Pages opened for the first time on a line of 400 kbit/s, with 400 ms to the host and back:"),
    ("plans", "The cheapest ways to a target, counted, with the whole front, where nothing is met, in ms:"),
    ("kill", "A browser that is killed each time a page has said that an answer is saved:"),
];

/// Takes one of them, and says what it found.
///
/// # Errors
/// When Playwright cannot be installed or the page does not work.
pub(crate) fn run(root: &Path, browser: &Path, (name, about): (&str, &str)) -> Result<()> {
    let folder = root.join("end2end");
    let bin = npm::ensure(&folder, crate::gate::END2END)?;
    println!("{about}");
    process::run(
        Command::new(bin.join("playwright"))
            .current_dir(&folder)
            .args(["test", "--config", "measure.config.ts", name])
            .env("POSTURE_CHROMIUM", browser)
            .env("POSTURE_XTASK", &*crate::OWN_BINARY),
        "The lines above say why.",
    )
}
