//! The tests in Chromium: Playwright is run on the built sites and its report counted.

use crate::process;
use crate::steps::Verdict;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs all end-to-end tests. `bin` holds Playwright, `chromium` is the browser.
///
/// # Errors
/// When Playwright cannot run at all, or runs no test.
pub(crate) fn run(root: &Path, bin: &Path, chromium: &Path, log: &Path) -> Result<Verdict> {
    let report = log.with_extension("json");
    let mut command = Command::new(bin.join("playwright"));
    command
        .current_dir(root.join("end2end"))
        .arg("test")
        .env("POSTURE_CHROMIUM", chromium)
        .env("POSTURE_XTASK", &*crate::OWN_BINARY)
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        // No test left alone by `.only`, no snapshot written.
        .env("CI", "1");
    let succeeded = process::logged(&mut command, log)?;
    let text = fs::read_to_string(&report).context("Playwright left no report")?;
    let counts = counts(&text)?;
    if counts == (0, 0) {
        bail!("Playwright ran no test.");
    }
    if !succeeded && counts.1 == 0 {
        bail!("Playwright failed without a failing test.");
    }
    Ok(Verdict::Tests { passed: counts.0, failed: counts.1 })
}

/// Passed and failed tests of a JSON report; what failed outside of a test counts as a failure too.
fn counts(report: &str) -> Result<(usize, usize)> {
    let report: Value = serde_json::from_str(report).context("Playwright's report can't be read")?;
    let number = |name: &str| -> Result<usize> {
        let value = report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64);
        let value = value.with_context(|| format!("Playwright's report lacks stats.{name}"))?;
        Ok(usize::try_from(value)?)
    };
    let errors = report.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
    // A test that passed at a second try has failed once.
    Ok((number("expected")?, number("unexpected")? + number("flaky")? + errors))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_counted() {
        let report = r#"{"errors": [], "stats": {"expected": 12, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        assert_eq!(counts(report).unwrap(), (12, 3));
    }

    #[test]
    fn an_error_outside_of_tests_is_a_failure() {
        let report = r#"{"errors": [{}], "stats": {"expected": 0, "skipped": 0, "unexpected": 0, "flaky": 0}}"#;
        assert_eq!(counts(report).unwrap(), (0, 1));
        assert!(counts("{}").is_err());
    }
}
