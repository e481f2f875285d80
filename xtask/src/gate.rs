//! `cargo xtask test`: the whole gate. Everything is tried, so that one run tells all that is wrong.

use crate::dist::{Base, Site};
use crate::steps::{Steps, Verdict};
use crate::tools::WASM_TARGET;
use crate::{browsers, budget, dist, fonts, npm, packages, pins, playwright, process, rust_tests, seal, tools};
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// A part of the gate, for people who work on one side of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Formatting, lints, Rust's tests, data.
    Native,
    /// The release site and its size.
    Site,
    /// The tests in Chromium and Firefox, on what was built before.
    End2end,
}

impl Part {
    /// # Errors
    /// When there is no such part.
    pub(crate) fn parse(name: &str) -> Result<Self> {
        match name {
            "native" => Ok(Self::Native),
            "site" => Ok(Self::Site),
            "end2end" => Ok(Self::End2end),
            _ => bail!("--only takes native, site or end2end, not {name:?}."),
        }
    }
}

/// The path under which the site is tested besides `/`; Playwright's settings name it too.
const OTHER_BASE: &str = "/some/path/";

/// What npm installs for the tests.
pub(crate) const END2END: &str = "Playwright, axe, ajv and html-validate";

/// Runs the gate, or one part of it. The last line printed is `N passed, M failed`.
///
/// # Errors
/// When not even the folder for logs can be written.
pub(crate) fn gate(root: &Path, only: Option<Part>) -> Result<ExitCode> {
    let mut steps = Steps::new(root.join("target/gate"))?;
    let wanted = |part| only.is_none_or(|only| only == part);
    // Before anything else, because the lints look at the code for the browser as well.
    let crates = steps.step("Rust's target and crates are here", |_| {
        tools::ensure_wasm_target()?;
        dist::fetch_crates(root)?;
        Ok(Verdict::Holds)
    });
    if wanted(Part::Native) && crates {
        native(root, &mut steps);
    }
    let built = !wanted(Part::Site) || (crates && site(root, &mut steps));
    if wanted(Part::End2end) {
        if built {
            end2end(root, &mut steps);
        } else {
            steps.left_out("end-to-end tests", "the site wasn't built");
        }
    }
    Ok(steps.finish())
}

fn native(root: &Path, steps: &mut Steps) {
    let cargo = |args: &[&str]| {
        let mut command = Command::new("cargo");
        command.current_dir(root).args(args);
        command
    };
    steps.step("pinned versions agree", |_| pins::check(root));
    steps.command("formatting", &mut cargo(&["fmt", "--all", "--check"]));
    // Rings 1 and 2, commands and tests; ring 4 is looked at below, for the one machine that it runs on. That the inner
    // rings do without browser crates shows here as well.
    steps.command(
        "clippy, native",
        cargo(&["clippy", "--all-targets"]).args(rust_tests::NATIVE).args(["--", "-D", "warnings"]),
    );
    steps.command(
        "clippy, wasm32",
        &mut cargo(&[
            "clippy",
            "--offline",
            "-p",
            "posture",
            "--lib",
            "--bins",
            // As the site is built; the steps around this one look at the program in one piece.
            "--features",
            "split,worker",
            "--target",
            WASM_TARGET,
            "--",
            "-D",
            "warnings",
        ]),
    );
    steps.step("Rust's tests", |log| rust_tests::run(root, log));
    packages::check(root, steps);
    deny(root, steps);
}

/// Licences, duplicate and banned crates, and where crates come from; known holes where their list can be had.
fn deny(root: &Path, steps: &mut Steps) {
    let deny = |args: &[&str]| {
        let mut command = Command::new("cargo");
        command.current_dir(root).arg("deny").args(args);
        command
    };
    if process::output(&mut deny(&["--version"])).is_none() {
        steps.step("cargo deny", |_| {
            Ok(Verdict::Skipped(
                "cargo-deny isn't installed; `cargo install --locked cargo-deny` adds this check".into(),
            ))
        });
        return;
    }
    steps.command("licences and sources of crates", &mut deny(&["--offline", "check", "licenses", "bans", "sources"]));
    steps.step("known holes in crates", |log| {
        if process::logged(&mut deny(&["check", "advisories"]), log)? {
            return Ok(Verdict::Holds);
        }
        if fs::read_to_string(log)?.contains("failed to fetch advisory database") {
            return Ok(Verdict::Skipped("the advisory database can't be fetched from here".into()));
        }
        bail!("`cargo deny check advisories` failed.")
    });
}

fn site(root: &Path, steps: &mut Steps) -> bool {
    let mut found = None;
    steps.step("tools for the site", |_| {
        found = Some(tools::ensure(root, || dist::warm_up(root))?);
        Ok(Verdict::Holds)
    });
    let Some(tools) = found else {
        steps.left_out("release site", "a tool is missing");
        return false;
    };
    let top = Site { base: Base::top(), folder: root.join("dist") };
    let built = steps.step("release site", |_| {
        dist::build(root, &tools, &top)?;
        Ok(Verdict::Holds)
    });
    if !built {
        return false;
    }
    steps.step("sizes within their budgets", |log| {
        let report = budget::measure(&top.folder, &top.base)?;
        fs::write(log, format!("{report}\n"))?;
        report.check()?;
        Ok(Verdict::Holds)
    });
    steps.step("the same site under another path", |_| {
        let other = Site { base: Base::parse(OTHER_BASE)?, folder: root.join("target/dist-base") };
        seal::again(root, &other)?;
        Ok(Verdict::Holds)
    })
}

fn end2end(root: &Path, steps: &mut Steps) {
    let mut found = None;
    let (mut chromium, mut firefox) = (None, None);
    steps.step("packages for end-to-end tests", |_| {
        found = Some(npm::ensure(&root.join("end2end"), END2END)?);
        Ok(Verdict::Holds)
    });
    for (browser, place) in [(&browsers::CHROMIUM, &mut chromium), (&browsers::FIREFOX, &mut firefox)] {
        steps.step(browser.name, |log| {
            *place = Some(browser.ensure(log)?);
            Ok(Verdict::Holds)
        });
    }
    let mut families = None;
    steps.step("fonts for the tests", |log| {
        browsers::ensure_fonts(log)?;
        families = Some(fonts::configure(root)?);
        Ok(Verdict::Holds)
    });
    let (Some(bin), Some(chromium), Some(firefox), Some(fonts)) = (found, chromium, firefox, families) else {
        return steps.left_out("end-to-end tests", "what they need is missing");
    };
    steps.command("types of the end-to-end tests", Command::new(bin.join("tsc")).current_dir(root.join("end2end")));
    steps.step("end-to-end tests", |log| playwright::run(root, &bin, [&chromium, &firefox], &fonts, log));
}
