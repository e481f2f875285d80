//! Rust's own tests, counted from what `cargo test` prints.

use crate::process;
use crate::steps::Verdict;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs all tests of the workspace, those in the documentation included.
///
/// # Errors
/// When something doesn't compile, a test program ends unexpectedly, or there are no tests.
pub(crate) fn run(root: &Path, log: &Path) -> Result<Verdict> {
    let mut command = Command::new("cargo");
    command
        .current_dir(root)
        .args(["test", "--offline", "--workspace", "--features", "xtask/data", "--no-fail-fast"])
        // A snapshot that differs fails; it isn't rewritten.
        .env("INSTA_UPDATE", "no");
    let succeeded = process::logged(&mut command, log)?;
    let (passed, failed) = counts(&fs::read_to_string(log)?);
    if !succeeded && failed == 0 {
        bail!("`cargo test` failed without a failing test: something doesn't compile or ended unexpectedly.");
    }
    if passed + failed == 0 {
        bail!("`cargo test` ran no test.");
    }
    Ok(Verdict::Tests { passed, failed })
}

/// Passed and failed, summed over the lines `test result: ok. 3 passed; 0 failed; …`.
fn counts(printed: &str) -> (usize, usize) {
    let number = |line: &str, what: &str| {
        line.split([';', '.']).find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok()).unwrap_or(0)
    };
    printed
        .lines()
        .filter(|line| line.starts_with("test result:"))
        .map(|line| (number(line, "passed"), number(line, "failed")))
        .fold((0, 0), |sum, line: (usize, usize)| (sum.0 + line.0, sum.1 + line.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_all_test_programs_are_summed() {
        let printed = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test failed: 7 passed; 7 failed\n\
            test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s\n";
        assert_eq!(counts(printed), (13, 2));
        assert_eq!(counts("error: could not compile"), (0, 0));
    }
}
