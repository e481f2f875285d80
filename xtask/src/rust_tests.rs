//! Rust's own tests, counted from what `cargo test` prints.

use crate::steps::Verdict;
use crate::{process, slowest};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// What Rust's tests and the lints beside them compile: rings 1 and 2 and these commands. Ring 4 has no
/// native tests, so no crate of the browser is compiled for this machine; and since both name the same features, crates
/// are compiled once.
pub(crate) const NATIVE: &[&str] = &["--offline", "--workspace", "--no-default-features", "--features", "xtask/data"];

/// Runs all tests of the workspace, those in the documentation included. They check the data package as well: that it is
/// up to date (`xtask/src/data.rs`), and every published figure (`tests/verify.rs`).
///
/// # Errors
/// When something doesn't compile, a test program ends unexpectedly, or there are no tests.
pub(crate) fn run(root: &Path, log: &Path) -> Result<Verdict> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut command = Command::new("cargo");
    command.current_dir(root).arg("test").args(NATIVE).arg("--no-fail-fast");
    // A snapshot that differs fails; it isn't rewritten.
    command.env("INSTA_UPDATE", "no").env("RUST_TEST_THREADS", threads.to_string());
    let (succeeded, lines) = process::timed(&mut command, log)?;
    let (passed, failed) = counts(lines.iter().map(|(_, line)| line.as_str()));
    if !succeeded && failed == 0 {
        bail!("`cargo test` failed without a failing test: something doesn't compile or ended unexpectedly.");
    }
    if passed + failed == 0 {
        bail!("`cargo test` ran no test.");
    }
    Ok(Verdict::Tests { passed, failed, timed: slowest::of_rust(&lines, threads) })
}

/// Passed and failed, summed over the lines `test result: ok. 3 passed; 0 failed; …`.
fn counts<'a>(lines: impl Iterator<Item = &'a str>) -> (usize, usize) {
    let number = |line: &str, what: &str| {
        line.split([';', '.']).find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok()).unwrap_or(0)
    };
    lines
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
        assert_eq!(counts(printed.lines()), (13, 2));
        assert_eq!(counts("error: could not compile".lines()), (0, 0));
    }
}
