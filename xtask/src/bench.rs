//! `cargo xtask bench`: criterion's benchmarks, then on the release site in Chromium how fast ranks are drawn, long
//! tables and answers that are kept, and Lighthouse.

use crate::answer::Unknown;
use crate::dist::{Base, Site};
use crate::server::{self, Content};
use crate::{browsers, dist, lighthouse, measurement, process, speed, tools};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Where the search for a free port starts.
const FIRST_PORT: u16 = 8180;
/// How often Lighthouse looks at a view: its figures vary from run to run.
const RUNS: usize = 3;
/// The views that Lighthouse looks at.
const VIEWS: &[&str] = &[
    "",
    "country/AZE?index=ncsi-2018",
    "compare?index=gci-2024&country=AZE~GEO~EST",
    "assess",
    "strategy/aze-2023-2027",
];

/// Runs the benchmarks, or one part of them.
///
/// # Errors
/// When something doesn't build, Lighthouse cannot be installed, or draws in the browser are slower than they may be.
pub(crate) fn bench(root: &Path, only: Option<&str>) -> Result<()> {
    let measured = |only: &str| measurement::ALL.iter().any(|(name, _)| *name == only);
    if !only.is_none_or(|only| matches!(only, "criterion" | "robustness" | "lighthouse") || measured(only)) {
        let names: Vec<&str> = measurement::ALL.iter().map(|(name, _)| *name).collect();
        bail!("--only takes criterion, robustness, lighthouse, {}.", names.join(", "));
    }
    let wanted = |part| only.is_none_or(|only| only == part);
    let native: Vec<&str> = match only {
        Some("lighthouse") => Vec::new(),
        Some(only) if measured(only) => Vec::new(),
        Some("robustness") => vec!["--bench", "robustness"],
        _ => vec![
            "--bench",
            "scoring",
            "--bench",
            "robustness",
            "--bench",
            "tables",
            "--bench",
            "country_page",
            "--bench",
            "plan",
        ],
    };
    if !native.is_empty() {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(root).args(["bench", "-p", "posture", "--no-default-features"]).args(native);
        process::run(&mut cargo, "The lines above say why.")?;
    }
    if only == Some("criterion") {
        return Ok(());
    }
    let browser = browsers::CHROMIUM.find();
    let site = match &browser {
        Some(browser) => Some((serve(root)?, browser.as_path())),
        None => None,
    };
    if site.is_none() {
        println!("No Chromium here (`cargo xtask test` says how to get it): what is measured in it is left out.");
    }
    let speed = if wanted("robustness") {
        let speed = speed::measure(root, site.as_ref().map(|(address, browser)| (address.as_str(), *browser)))?;
        println!("Ranks of the GCI of 2024, 194 countries and five areas, in draws a second:\n{speed}");
        Some(speed)
    } else {
        None
    };
    if let Some((_, browser)) = &site {
        for one in measurement::ALL.iter().filter(|(name, _)| wanted(name)) {
            measurement::run(root, browser, *one)?;
        }
    }
    if let (true, Some((address, browser))) = (wanted("lighthouse"), site) {
        let lighthouse = lighthouse::ensure(root)?;
        println!("Lighthouse, mobile, of 100: performance, accessibility, best practices, search engines");
        for view in VIEWS {
            for _ in 0..RUNS {
                let scores = lighthouse::audit(&lighthouse, browser, &format!("{address}{view}"))?;
                println!("  /{view:<32} {scores}");
            }
        }
    }
    // Last, so that everything is measured first.
    speed.map_or(Ok(()), |speed| speed.check())
}

/// Builds the release site and serves it until the program ends; its address.
fn serve(root: &Path) -> Result<String> {
    let tools = tools::ensure(root, || dist::warm_up(root))?;
    let site = Site { base: Base::top(), folder: root.join("dist") };
    dist::build(root, &tools, &site)?;
    let listener = server::port(None, FIRST_PORT)?;
    let content = Content { folder: site.folder, base: site.base, unknown: Unknown::Rewrite };
    Ok(server::start(listener, content)?.address)
}
