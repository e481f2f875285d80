//! The tests in browsers: Playwright is run on the built sites and its report counted.

use crate::browsers::{CHROMIUM, FIREFOX};
use crate::fonts::{Fonts, Width};
use crate::slowest::Timed;
use crate::steps::Verdict;
use crate::{process, server};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where the search for free ports starts.
const FIRST_PORT: u16 = 4173;

/// Runs all end-to-end tests. `bin` holds Playwright, `browsers` are Chromium and Firefox, which see no fonts but one family of
/// `fonts`: the wide one, or the narrow one where the variable `POSTURE_FONTS` says so. A test that starts a browser of its
/// own finds the configurations of both in `POSTURE_FONTCONFIG_WIDE` and `POSTURE_FONTCONFIG_NARROW`.
///
/// # Errors
/// When Playwright cannot run at all, or runs no test.
pub(crate) fn run(root: &Path, bin: &Path, browsers: [&Path; 2], fonts: &Fonts, log: &Path) -> Result<Verdict> {
    let [chromium, firefox] = browsers;
    let report = log.with_extension("json");
    // Free ones, so that another checkout that is being tested or served is not in the way.
    let ports = [server::port(None, FIRST_PORT)?, server::port(None, FIRST_PORT)?];
    let [top, other] = ports.map(|listener| listener.local_addr().map(|address| address.port().to_string()));
    let mut command = Command::new(bin.join("playwright"));
    command
        .current_dir(root.join("end2end"))
        .arg("test")
        .env(CHROMIUM.variable, chromium)
        .env(FIREFOX.variable, firefox)
        .env("FONTCONFIG_FILE", fonts.of(Width::asked()?))
        .env("POSTURE_FONTCONFIG_WIDE", &fonts.wide)
        .env("POSTURE_FONTCONFIG_NARROW", &fonts.narrow)
        .env("POSTURE_PORT", top?)
        .env("POSTURE_PORT_OTHER", other?)
        .env("POSTURE_XTASK", &*crate::OWN_BINARY)
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        // No test left alone by `.only`, no snapshot written.
        .env("CI", "1");
    let succeeded = process::logged(&mut command, log)?;
    let text = fs::read_to_string(&report).context("Playwright left no report")?;
    let report: Value = serde_json::from_str(&text).context("Playwright's report can't be read")?;
    let counts = counts(&report)?;
    if counts == (0, 0) {
        bail!("Playwright ran no test.");
    }
    if !succeeded && counts.1 == 0 {
        bail!("Playwright failed without a failing test.");
    }
    Ok(Verdict::Tests { passed: counts.0, failed: counts.1, timed: timed(&report) })
}

/// Passed and failed tests of a JSON report; what failed outside of a test counts as a failure too.
fn counts(report: &Value) -> Result<(usize, usize)> {
    let number = |name: &str| -> Result<usize> {
        let value = report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64);
        let value = value.with_context(|| format!("Playwright's report lacks stats.{name}"))?;
        Ok(usize::try_from(value)?)
    };
    let errors = report.get("errors").and_then(Value::as_array).map_or(0, Vec::len);
    // A test that passed at a second try has failed once.
    Ok((number("expected")?, number("unexpected")? + number("flaky")? + errors))
}

/// Every test of a report with its seconds, by file and title.
fn timed(report: &Value) -> Vec<Timed> {
    let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut all = Vec::new();
    let mut waiting = list(report, "suites");
    while let Some(suite) = waiting.pop() {
        waiting.extend(list(&suite, "suites"));
        for spec in list(&suite, "specs") {
            let results = list(&spec, "tests").into_iter().flat_map(|test| list(&test, "results"));
            let taken: f64 = results.filter_map(|result| result.get("duration")?.as_f64()).sum();
            let name = format!("{}: {}", text(&spec, "file"), text(&spec, "title"));
            #[allow(clippy::cast_possible_truncation, reason = "a time for people")]
            all.push(Timed { name, seconds: (taken / 1_000.0) as f32 });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(report: &str) -> Value {
        serde_json::from_str(report).unwrap()
    }

    #[test]
    fn a_report_is_counted() {
        let report = r#"{"errors": [], "stats": {"expected": 12, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        assert_eq!(counts(&read(report)).unwrap(), (12, 3));
    }

    #[test]
    fn an_error_outside_of_tests_is_a_failure() {
        let report = r#"{"errors": [{}], "stats": {"expected": 0, "skipped": 0, "unexpected": 0, "flaky": 0}}"#;
        assert_eq!(counts(&read(report)).unwrap(), (0, 1));
        assert!(counts(&read("{}")).is_err());
    }

    #[test]
    fn what_each_test_took_is_found_at_any_depth() {
        let spec = r#"{"title": "opens", "file": "home.spec.ts", "tests": [{"results": [{"duration": 1500}]}]}"#;
        let report = format!(r#"{{"suites": [{{"specs": [], "suites": [{{"specs": [{spec}]}}]}}]}}"#);
        let [one] = timed(&read(&report)).try_into().unwrap();
        assert_eq!((one.name.as_str(), one.seconds), ("home.spec.ts: opens", 1.5));
    }
}
