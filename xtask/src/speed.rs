//! How fast ranks are drawn: natively, by the worker of the release site in Chromium, in numpy and in COINr.

use crate::{npm, process};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The draws that criterion times as one, in `benches/robustness.rs`.
const DRAWS: f64 = 10_000.0;
/// What a draw of `get_sensitivity` takes in COINr (W. Becker and others, "COINr: An R package for developing composite
/// indicators", 2022) with as many units and indicators: quoted, not measured here.
const COINR_MS: f64 = 6.0;
/// What the worker's memory may come to, in MB, with 100,000 draws.
const MOST_MEMORY: f64 = 64.0;

/// What was measured; none where something was missing.
#[derive(Debug, Default)]
pub(crate) struct Speed {
    native: Option<f64>,
    worker: Option<Worker>,
    numpy: Option<f64>,
}

#[derive(Debug)]
struct Worker {
    /// Milliseconds for 10,000 draws, each time in a new worker.
    anew: Vec<f64>,
    /// The same in a worker that has drawn before.
    warm: Vec<f64>,
    /// Milliseconds for 100,000 draws in a new worker.
    many_took: f64,
    /// Its WebAssembly memory after that, in MB.
    memory: f64,
}

/// Measures, or reads what criterion has just measured. `site` is the address of the release site and the browser.
///
/// # Errors
/// When something that is there fails.
pub(crate) fn measure(root: &Path, site: Option<(&str, &Path)>) -> Result<Speed> {
    let worker = match site {
        Some((address, browser)) => Some(in_chromium(root, address, browser)?),
        None => None,
    };
    Ok(Speed { native: native(root)?, worker, numpy: numpy(root)? })
}

fn native(root: &Path) -> Result<Option<f64>> {
    let file = root.join("target/criterion/robustness/gci-2024/new/estimates.json");
    let Ok(text) = fs::read_to_string(file) else { return Ok(None) };
    let estimates: Value = serde_json::from_str(&text)?;
    let nanoseconds = estimates.pointer("/mean/point_estimate").and_then(Value::as_f64);
    Ok(Some(DRAWS * 1e9 / nanoseconds.context("criterion's estimates have no mean")?))
}

fn in_chromium(root: &Path, address: &str, browser: &Path) -> Result<Worker> {
    let folder = root.join("end2end");
    let bin = npm::ensure(&folder, crate::gate::END2END)?;
    let figures = root.join("target/worker-figures.json");
    let _ = fs::remove_file(&figures);
    let mut playwright = Command::new(bin.join("playwright"));
    playwright.current_dir(folder).args(["test", "--config", "bench.config.ts", "--quiet"]);
    playwright.env("POSTURE_SITE", address).env("POSTURE_CHROMIUM", browser).env("POSTURE_FIGURES", &figures);
    let log = root.join("target/worker-figures.log");
    let _ = fs::remove_file(&log);
    ensure!(process::logged(&mut playwright, &log)?, "The worker couldn't be timed; {} says why.", log.display());
    read(&fs::read_to_string(figures)?)
}

fn read(figures: &str) -> Result<Worker> {
    let figures: Value = serde_json::from_str(figures)?;
    let number = |name: &str| figures.get(name).and_then(Value::as_f64).with_context(|| format!("no {name}"));
    let numbers = |name: &str| -> Result<Vec<f64>> {
        let list = figures.get(name).and_then(Value::as_array).with_context(|| format!("no {name}"))?;
        Ok(list.iter().filter_map(Value::as_f64).collect())
    };
    let (many_took, memory) = (number("manyTook")?, number("memory")? / 1e6);
    Ok(Worker { anew: numbers("anew")?, warm: numbers("warm")?, many_took, memory })
}

/// The same draws by an independent computation.
fn numpy(root: &Path) -> Result<Option<f64>> {
    if process::output(Command::new("python3").args(["-c", "import numpy"])).is_none() {
        return Ok(None);
    }
    let printed = process::output(Command::new("python3").current_dir(root).arg("benches/robustness.py"));
    let found: Value = serde_json::from_str(&printed.context("benches/robustness.py failed")?)?;
    Ok(found.get("draws_per_second").and_then(Value::as_f64))
}

impl Worker {
    /// Draws a second, once it is warm.
    fn speed(&self) -> f64 {
        DRAWS * 1e3 / median(&self.warm)
    }
}

impl Speed {
    /// # Errors
    /// When the worker draws more slowly than numpy does, or takes too much memory.
    pub(crate) fn check(&self) -> Result<()> {
        let Some(worker) = &self.worker else { return Ok(()) };
        ensure!(worker.memory < MOST_MEMORY, "The worker takes {:.0} MB; {MOST_MEMORY} are too many.", worker.memory);
        ensure!(
            self.numpy.is_none_or(|numpy| worker.speed() >= numpy),
            "The worker draws more slowly than numpy does."
        );
        Ok(())
    }
}

impl fmt::Display for Speed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { native, worker, numpy } = self;
        let mut line = |name: &str, speed: Option<f64>, more: &str| match speed {
            Some(speed) => writeln!(f, "  {name:<30} {speed:>10.0}  {more}"),
            None => writeln!(f, "  {name:<30}          –  not here"),
        };
        let own = worker.as_ref().map(Worker::speed);
        let compared = |to: Option<f64>| match (own, to) {
            (Some(own), Some(to)) => format!("the worker draws {:.1} times as fast", own / to),
            _ => String::new(),
        };
        line("native", *native, &compared(*native))?;
        line("worker in Chromium", own, "")?;
        line("numpy, one thread", *numpy, &compared(*numpy))?;
        let coinr = Some(1e3 / COINR_MS);
        line("COINr, get_sensitivity", coinr, &format!("{} (quoted: about {COINR_MS} ms a draw)", compared(coinr)))?;
        let Some(Worker { anew, many_took, memory, .. }) = worker else { return Ok(()) };
        let anew: Vec<_> = anew.iter().map(|took| format!("{took:.0}")).collect();
        let anew = anew.join(", ");
        write!(
            f,
            "  10,000 draws in a new worker, with its start: {anew} ms; 100,000: {many_took:.0} ms, {memory:.1} MB"
        )
    }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::INFINITY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speed(numpy: f64, memory: u32) -> Speed {
        let figures = format!(r#"{{"anew": [90, 30], "warm": [25, 50, 20], "manyTook": 300, "memory": {memory}}}"#);
        Speed { native: Some(500_000.0), worker: Some(read(&figures).unwrap()), numpy: Some(numpy) }
    }

    #[test]
    fn speeds_are_compared_with_the_workers() {
        let text = speed(40_000.0, 2_000_000).to_string();
        for line in
            ["native                             500000  the worker draws 0.8 times", "400000", "10.0 times", "2.0 MB"]
        {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(Speed::default().to_string().contains("not here"));
    }

    #[test]
    fn a_worker_that_is_slow_or_large_fails() {
        assert!(speed(40_000.0, 2_000_000).check().is_ok());
        assert!(speed(500_000.0, 2_000_000).check().is_err());
        assert!(speed(40_000.0, 64_000_000).check().is_err());
        assert!(Speed::default().check().is_ok());
    }
}
