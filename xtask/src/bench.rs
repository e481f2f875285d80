//! `cargo xtask bench`: criterion's benchmarks, then long tables and Lighthouse on the release site.

use crate::answer::Unknown;
use crate::dist::{Base, Site};
use crate::server::{self, Content};
use crate::{bench_tables, chromium, dist, lighthouse, process, tools};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Where the search for a free port starts.
const FIRST_PORT: u16 = 8180;
/// How often Lighthouse looks at a view: its figures vary from run to run.
const RUNS: usize = 3;
/// The views that Lighthouse looks at.
const VIEWS: &[&str] = &["", "country/AZE?index=ncsi-2018"];

/// Runs the benchmarks, or one part of them.
///
/// # Errors
/// When something doesn't build or Lighthouse cannot be installed.
pub(crate) fn bench(root: &Path, only: Option<&str>) -> Result<()> {
    if !matches!(only, None | Some("criterion" | "tables" | "lighthouse")) {
        bail!("--only takes criterion, tables or lighthouse.");
    }
    if matches!(only, None | Some("criterion")) {
        process::run(
            Command::new("cargo").current_dir(root).args([
                "bench",
                "-p",
                "posture",
                "--no-default-features",
                "--bench",
                "scoring",
                "--bench",
                "robustness",
                "--bench",
                "tables",
            ]),
            "The lines above say why.",
        )?;
        numpy(root)?;
    }
    if only == Some("criterion") {
        return Ok(());
    }
    let Some(browser) = chromium::find() else {
        println!("Tables and Lighthouse left out: there is no Chromium here (`cargo xtask test` says how to get it).");
        return Ok(());
    };
    let tools = tools::ensure(root, || dist::warm_up(root))?;
    let site = Site { base: Base::top(), folder: root.join("dist") };
    dist::build(root, &tools, &site)?;
    if only != Some("lighthouse") {
        bench_tables::run(root, &browser)?;
    }
    if only == Some("tables") {
        return Ok(());
    }
    let lighthouse = lighthouse::ensure(root)?;
    let listener = server::port(None, FIRST_PORT)?;
    let content = Content { folder: site.folder, base: site.base, unknown: Unknown::Rewrite };
    let address = server::start(listener, content)?.address;
    println!("Lighthouse, mobile, of 100: performance, accessibility, best practices, search engines");
    for view in VIEWS {
        for _ in 0..RUNS {
            let scores = lighthouse::audit(&lighthouse, &browser, &format!("{address}{view}"))?;
            println!("  /{view:<32} {scores}");
        }
    }
    Ok(())
}

/// The same draws by an independent computation, to compare the speed with.
fn numpy(root: &Path) -> Result<()> {
    if process::output(Command::new("python3").args(["-c", "import numpy"])).is_none() {
        println!("numpy left out: `python3` with numpy isn't here.");
        return Ok(());
    }
    println!("The same draws in numpy, in one thread:");
    process::run(Command::new("python3").current_dir(root).arg("benches/robustness.py"), "The lines above say why.")
}
