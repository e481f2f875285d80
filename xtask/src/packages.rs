//! The published data as others read them: JSON Schemas by ajv, the Data Package by frictionless.

use crate::steps::{Steps, Verdict};
use crate::{gate, npm, process};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Python's validator of Data Packages.
const FRICTIONLESS: &str = "5.21.0";

/// The two steps.
pub(crate) fn check(root: &Path, steps: &mut Steps) {
    steps.step("JSON Schemas, by ajv in strict mode", |log| {
        let folder = root.join("end2end");
        npm::ensure(&folder, gate::END2END)?;
        if process::logged(Command::new("node").current_dir(&folder).arg("schemas.mjs"), log)? {
            return Ok(Verdict::Holds);
        }
        bail!("A published schema isn't one that strict validators take, or a file doesn't fit its own.")
    });
    steps.step("data package, by frictionless", |log| {
        let program = match frictionless(root, log)? {
            Ok(program) => program,
            Err(reason) => return Ok(Verdict::Skipped(reason)),
        };
        let mut command = Command::new(program);
        command.current_dir(root.join("public/data")).args(["validate", "datapackage.json"]);
        if process::logged(&mut command, log)? {
            return Ok(Verdict::Holds);
        }
        bail!("public/data/datapackage.json isn't a Data Package that frictionless takes.")
    });
}

/// The program, installed below `target/tools` when it isn't there yet; or why it cannot be had here.
fn frictionless(root: &Path, log: &Path) -> Result<Result<PathBuf, String>> {
    let folder = root.join("target/tools").join(format!("frictionless-{FRICTIONLESS}"));
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = programs.join("frictionless");
    // Written last: an installation that was cut off is made anew.
    let stamp = folder.join("installed");
    if stamp.is_file() {
        return Ok(Ok(program));
    }
    let _ = fs::remove_dir_all(&folder);
    let python = if cfg!(windows) { "python" } else { "python3" };
    let mut environment = Command::new(python);
    environment.args(["-m", "venv"]).arg(&folder);
    if !process::logged(&mut environment, log).unwrap_or(false) {
        return Ok(Err(format!("there is no `{python}` with venv; on Debian: `apt-get install python3-venv`")));
    }
    let mut pip = Command::new(programs.join(python));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    if !process::logged(pip.arg(format!("frictionless=={FRICTIONLESS}")), log)? {
        return Ok(Err(format!("frictionless {FRICTIONLESS} can't be fetched from here; {} says why", log.display())));
    }
    fs::write(&stamp, "").with_context(|| format!("{} cannot be written", stamp.display()))?;
    Ok(Ok(program))
}
