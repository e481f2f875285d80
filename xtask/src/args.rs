//! The command line.

use crate::answer::Unknown;
use crate::dist::{self, Base, Site};
use crate::gate::{self, Part};
use crate::{bench, root, seal, serve, split};
use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve   build the site and serve it on this machine
    --dev             unoptimised, and built again on every change
    --port <n>        this port; otherwise the first free one from 8080 on
    --base </p/>      under this path
    --no-build        serve what is in the folder already
    --folder <dir>    the folder of the built site; otherwise dist
    --no-rewrite      answer views with 404.html and status 404, as GitHub Pages does
cargo xtask test    the whole gate
    --only <part>     native, site or end2end
cargo xtask dist    write the site for any static host into dist
    --base </p/>      under this path
    --folder <dir>    into this folder
cargo xtask seal    seal what was built last once more
    --base </p/>      for this path
    --folder <dir>    into this folder
cargo xtask data    write the made files of the data package and check all of it
    --check           write nothing; fail when a made file is out of date
cargo xtask bench   benchmarks, and where Chromium is, draws of ranks, long tables and Lighthouse
    --only <part>     criterion, robustness, tables or lighthouse
";

/// Every option of every command.
#[derive(Default)]
struct Given {
    check: bool,
    dev: bool,
    no_build: bool,
    no_rewrite: bool,
    port: Option<u16>,
    base: Option<Base>,
    folder: Option<PathBuf>,
    only: Option<String>,
}

/// Does what the command line says.
///
/// # Errors
/// Whatever the command fails with, or a sentence about the command line.
pub(crate) fn run() -> Result<ExitCode> {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        Some(Value(name)) => name.string()?,
        Some(Short('h') | Long("help")) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    if command == "wasm-bindgen" {
        split::wasm_bindgen(&root(), &parser.raw_args()?.collect::<Vec<_>>())?;
        return Ok(ExitCode::SUCCESS);
    }
    let allowed: &[&str] = match command.as_str() {
        "serve" => &["dev", "port", "base", "no-build", "folder", "no-rewrite"],
        "test" | "bench" => &["only"],
        "dist" | "seal" => &["base", "folder"],
        "data" => &["check"],
        _ => &[],
    };
    let given = options(&mut parser, &command, allowed)?;
    let root = root();
    let folder = match &given.folder {
        Some(folder) => std::path::absolute(folder)?,
        None => root.join("dist"),
    };
    let under_path = given.base.is_some();
    let base = given.base.unwrap_or_else(Base::top);
    match command.as_str() {
        "serve" => {
            let unknown = if given.no_rewrite { Unknown::NotFound } else { Unknown::Rewrite };
            let Given { dev, no_build, port, .. } = given;
            serve::serve(&root, serve::Options { dev, no_build, port, base, folder, unknown })?;
        }
        "dist" => dist::dist(&root, &Site { base, folder })?,
        "data" => data(&root, given.check)?,
        "test" => return gate::gate(&root, given.only.as_deref().map(Part::parse).transpose()?),
        "bench" => bench::bench(&root, given.only.as_deref())?,
        "seal" if under_path => seal::again(&root, &Site { base, folder })?,
        "seal" => seal::from_trunk()?,
        "help" => print!("{HELP}"),
        other => bail!("there is no command `{other}`.\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(feature = "data")]
fn data(root: &Path, check: bool) -> Result<()> {
    crate::data::data(root, check)
}

/// Starts this program again with what only this command needs; see the features in `xtask/Cargo.toml`.
#[cfg(not(feature = "data"))]
fn data(root: &Path, check: bool) -> Result<()> {
    let mut command = std::process::Command::new("cargo");
    command.current_dir(root).args(["run", "--quiet", "--package", "xtask", "--features", "data", "--", "data"]);
    command.args(check.then_some("--check"));
    crate::process::run(&mut command, "The lines above say why.")
}

fn options(parser: &mut lexopt::Parser, command: &str, allowed: &[&str]) -> Result<Given> {
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        let name = match &argument {
            Long(name) if allowed.contains(name) => (*name).to_owned(),
            Short('h') | Long("help") => {
                print!("{HELP}");
                std::process::exit(0);
            }
            _ => {
                return Err(argument.unexpected())
                    .with_context(|| format!("`cargo xtask {command}`; see `cargo xtask help`"));
            }
        };
        match name.as_str() {
            "check" => given.check = true,
            "dev" => given.dev = true,
            "no-build" => given.no_build = true,
            "no-rewrite" => given.no_rewrite = true,
            "port" => given.port = Some(parser.value()?.parse()?),
            "base" => given.base = Some(Base::parse(&parser.value()?.string()?)?),
            "folder" => given.folder = Some(parser.value()?.into()),
            _ => given.only = Some(parser.value()?.string()?),
        }
    }
    Ok(given)
}
