//! Lighthouse: installed on demand, since only benchmarks need it, and its four scores.

use crate::{browsers, npm, process};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERSION: &str = "13.5.0";
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// Lighthouse's program, installed below `target/tools` when it isn't there yet.
///
/// # Errors
/// When npm cannot install it.
pub(crate) fn ensure(root: &Path) -> Result<PathBuf> {
    let folder = root.join("target/tools/lighthouse");
    let program = folder.join("node_modules/.bin/lighthouse");
    let answers = || process::output(Command::new(&program).arg("--version")).is_some_and(|v| v.trim() == VERSION);
    if !answers() {
        eprintln!("Installing Lighthouse {VERSION} with npm …");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("package.json"), "{ \"private\": true }\n")?;
        process::run(
            npm::npm().current_dir(&folder).args([
                "install",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
                &format!("lighthouse@{VERSION}"),
            ]),
            "Lighthouse comes from the npm registry: check the network, then run the same command again.",
        )?;
        if !answers() {
            bail!(
                "Lighthouse {VERSION} was installed and doesn't start; a newer Node.js (22.19 or later) may be needed."
            );
        }
    }
    Ok(program)
}

/// Audits a page as a phone would see it; the four scores in one line.
///
/// # Errors
/// When Lighthouse fails or its report can't be read.
pub(crate) fn audit(lighthouse: &Path, browser: &Path, address: &str) -> Result<String> {
    let log = std::env::temp_dir().join(format!("posture-lighthouse-{}.log", std::process::id()));
    let report = log.with_extension("json");
    let mut command = Command::new(lighthouse);
    command
        .arg(address)
        .args(["--quiet", "--output=json", &format!("--only-categories={}", CATEGORIES.join(","))])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--chrome-flags={}", browsers::FLAGS.join(" ")))
        .env("CHROME_PATH", browser);
    if !process::logged(&mut command, &log)? {
        bail!("Lighthouse failed on {address}:\n{}", fs::read_to_string(&log)?);
    }
    let text = fs::read_to_string(&report);
    let _ = fs::remove_file(&log);
    let _ = fs::remove_file(&report);
    scores(&text?)
}

/// The scores of a report, and which audits cost points.
fn scores(report: &str) -> Result<String> {
    let report: Value = serde_json::from_str(report).context("Lighthouse's report can't be read")?;
    let mut line = String::new();
    for category in CATEGORIES {
        let score = report
            .pointer(&format!("/categories/{category}/score"))
            .and_then(Value::as_f64)
            .with_context(|| format!("Lighthouse gave no score for {category}"))?;
        line += &format!("{:>5.0}", score * 100.0);
    }
    for id in costly(&report) {
        line += &format!("\n      costs points: {id}");
    }
    Ok(line)
}

/// Audits with weight that aren't perfect.
fn costly(report: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for category in CATEGORIES {
        let audits = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
        for audit in audits.into_iter().flatten() {
            let id = audit.get("id").and_then(Value::as_str).unwrap_or_default();
            let weighs = audit.get("weight").and_then(Value::as_f64).is_some_and(|weight| weight > 0.0);
            let score = report.pointer(&format!("/audits/{id}/score")).and_then(Value::as_f64);
            let shown = report.pointer(&format!("/audits/{id}/displayValue")).and_then(Value::as_str);
            if let (true, Some(score)) = (weighs, score.filter(|score| *score < 0.995)) {
                found.push(format!("{id} {score:.2} {}", shown.unwrap_or_default()).trim_end().to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_read_with_what_costs_points() {
        let report = r#"{
            "categories": {
                "performance": {"score": 0.97, "auditRefs": [{"id": "fcp", "weight": 10}, {"id": "note", "weight": 0}]},
                "accessibility": {"score": 1}, "best-practices": {"score": 1}, "seo": {"score": 0.9}
            },
            "audits": {"fcp": {"score": 0.9, "displayValue": "1.5 s"}, "note": {"score": 0}}
        }"#;
        let line = scores(report).unwrap();
        assert_eq!(line, "   97  100  100   90\n      costs points: fcp 0.90 1.5 s");
        assert!(scores("{}").is_err());
    }
}
