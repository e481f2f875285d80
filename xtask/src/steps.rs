//! The steps of the gate: each named, timed and counted; a failing one shows its log, a passing one a line.

use crate::slowest::{Timed, slowest};
use anyhow::Result;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Lines of a failing step's log that are shown; the rest is in the file.
const SHOWN: usize = 300;

/// How a step ended.
pub(crate) enum Verdict {
    /// A check that holds.
    Holds,
    /// Tests that ran, with what each took as far as that is known.
    Tests { passed: usize, failed: usize, timed: Vec<Timed> },
    /// It could not be done here, for this reason, and that is all right.
    Skipped(String),
}

/// The count so far.
pub(crate) struct Steps {
    logs: PathBuf,
    started: Instant,
    number: usize,
    passed: usize,
    failed: usize,
    failures: Vec<String>,
}

impl Steps {
    /// Begins with nothing; logs go into `logs`, which is emptied.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub(crate) fn new(logs: PathBuf) -> Result<Self> {
        let _ = fs::remove_dir_all(&logs);
        fs::create_dir_all(&logs)?;
        Ok(Self { logs, started: Instant::now(), number: 0, passed: 0, failed: 0, failures: Vec::new() })
    }

    /// Does a step; true when nothing in it failed. It may write to the log that it is given.
    pub(crate) fn step(&mut self, name: &str, work: impl FnOnce(&Path) -> Result<Verdict>) -> bool {
        self.number += 1;
        let log = self.logs.join(format!("{:02}-{}.log", self.number, file_name(name)));
        print!("{name:<44} ");
        let _ = std::io::stdout().flush();
        let started = Instant::now();
        let result = work(&log);
        let seconds = started.elapsed().as_secs_f32();
        let held = match &result {
            Ok(Verdict::Holds) => {
                println!("ok      {seconds:6.1} s");
                self.passed += 1;
                true
            }
            Ok(Verdict::Tests { passed, failed, timed }) => {
                let word = if *failed == 0 { "ok    " } else { "FAILED" };
                println!("{word}  {seconds:6.1} s  {passed} passed, {failed} failed");
                for Timed { name, seconds } in slowest(timed.clone()) {
                    println!("    {seconds:6.1} s  {name}");
                }
                self.passed += passed;
                self.failed += failed;
                *failed == 0
            }
            Ok(Verdict::Skipped(reason)) => {
                println!("skipped {seconds:6.1} s  {reason}");
                true
            }
            Err(_) => {
                println!("FAILED  {seconds:6.1} s");
                self.failed += 1;
                false
            }
        };
        if !held {
            self.failures.push(name.to_owned());
            show(&log);
        }
        if let Err(error) = result {
            println!("    {error:#}\n");
        }
        held
    }

    /// A step that is one command, and holds when the command succeeds.
    pub(crate) fn command(&mut self, name: &str, command: &mut Command) -> bool {
        self.step(name, |log| {
            let described = crate::process::described(command);
            if crate::process::logged(command, log)? {
                return Ok(Verdict::Holds);
            }
            anyhow::bail!("`{described}` failed.")
        })
    }

    /// Says that a step isn't done because of an earlier failure, which has been counted already.
    pub(crate) fn left_out(&self, name: &str, because: &str) {
        println!("{name:<44} not run: {because}");
    }

    /// Prints the last line and gives the exit code: nothing failed, and something passed.
    pub(crate) fn finish(self) -> ExitCode {
        if !self.failures.is_empty() {
            println!("\nFailed: {}. Logs: {}", self.failures.join(", "), self.logs.display());
        }
        println!("total {:.1} s", self.started.elapsed().as_secs_f32());
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 && self.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn show(log: &Path) {
    let Ok(bytes) = fs::read(log) else { return };
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<_> = text.lines().collect();
    let hidden = lines.len().saturating_sub(SHOWN);
    if hidden > 0 {
        println!("    … {hidden} lines more in {}", log.display());
    }
    for line in lines.into_iter().skip(hidden) {
        println!("    {line}");
    }
}

/// A step's name as that of a file.
fn file_name(name: &str) -> String {
    let words: Vec<_> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(name: &str) -> Steps {
        Steps::new(std::env::temp_dir().join(format!("posture-{name}-{}", std::process::id()))).unwrap()
    }

    #[test]
    fn checks_and_tests_add_up() {
        let mut steps = steps("sum");
        assert!(steps.step("one", |_| Ok(Verdict::Holds)));
        assert!(steps.step("skipped", |_| Ok(Verdict::Skipped("why".into()))));
        assert!(!steps.step("tests", |_| Ok(Verdict::Tests { passed: 3, failed: 2, timed: Vec::new() })));
        assert!(!steps.step("broken", |_| anyhow::bail!("no")));
        assert_eq!((steps.passed, steps.failed), (4, 3));
        assert_eq!(steps.failures, ["tests", "broken"]);
    }

    #[test]
    fn nothing_done_is_no_success() {
        assert_eq!(steps("none").finish(), ExitCode::FAILURE);
    }

    #[test]
    fn a_log_is_named_after_its_step() {
        assert_eq!(file_name("Clippy (wasm32)"), "clippy-wasm32");
    }
}
