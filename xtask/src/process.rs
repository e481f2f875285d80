//! Running other programs, with errors that say what to do next.

use anyhow::{Context, Result, bail};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs a command with its output passed through.
///
/// # Errors
/// When it cannot be started or fails; `next` is the sentence that tells what to do.
pub(crate) fn run(command: &mut Command, next: &str) -> Result<()> {
    let name = described(command);
    let status = command.status().with_context(|| format!("`{name}` could not be started. {next}"))?;
    if !status.success() {
        bail!("`{name}` failed ({status}). {next}");
    }
    Ok(())
}

/// What a command prints on its standard output, or nothing when it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command with everything it prints written to `log`; true when it succeeded.
///
/// # Errors
/// When the log cannot be written or the command cannot be started.
pub(crate) fn logged(command: &mut Command, log: &Path) -> Result<bool> {
    let name = described(command);
    let file = appended(log)?;
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    Ok(status.success())
}

/// Runs a command with everything it prints written to `log`, and gives the lines of its standard output with the seconds
/// after which each came; true when it succeeded.
///
/// # Errors
/// When the log cannot be written or the command cannot be started.
pub(crate) fn timed(command: &mut Command, log: &Path) -> Result<(bool, Vec<(f32, String)>)> {
    let name = described(command);
    let mut file = appended(log)?;
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(file.try_clone()?)
        .spawn()
        .with_context(|| format!("`{name}` could not be started"))?;
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().context("no standard output")?).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        writeln!(file, "{line}")?;
        lines.push((started.elapsed().as_secs_f32(), line));
    }
    Ok((child.wait()?.success(), lines))
}

fn appended(log: &Path) -> Result<File> {
    let file = File::options().create(true).append(true).open(log);
    file.with_context(|| format!("{} cannot be written", log.display()))
}

/// The command as a person would type it, without paths in front of the program's name.
pub(crate) fn described(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Where a program lies on a search path.
pub(crate) fn find(program: &str, search: &OsStr) -> Option<PathBuf> {
    let file = executable(program);
    std::env::split_paths(search).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// A search path with `folders` in front of the user's own.
pub(crate) fn search_path(folders: &[PathBuf]) -> Result<OsString> {
    let user = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.iter().cloned().chain(std::env::split_paths(&user)))
        .context("a folder's name holds the sign that separates folders in PATH")
}

/// npm and the programs it installs are scripts on Windows, with another ending.
fn executable(program: &str) -> String {
    match (cfg!(windows), program) {
        (true, "npm" | "wasm-opt" | "esbuild" | "lighthouse") => format!("{program}.cmd"),
        (true, _) => format!("{program}.exe"),
        (false, _) => program.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_described_without_its_folder() {
        let mut command = Command::new("/somewhere/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(described(&command), "trunk build --release");
    }

    #[test]
    fn a_missing_program_has_no_output() {
        assert_eq!(output(&mut Command::new("no-such-program-here")), None);
    }

    #[test]
    fn folders_of_ours_come_first() {
        let path = search_path(&[PathBuf::from("ours")]).unwrap();
        assert_eq!(std::env::split_paths(&path).next(), Some(PathBuf::from("ours")));
    }
}
