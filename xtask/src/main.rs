//! Posture's own commands: `cargo xtask serve | test | dist | data | bench`.
//!
//! In reading order: [`tools`] finds or installs what a build needs, [`dist`] builds the site with Trunk,
//! [`worker`] adds the web worker, [`seal`] makes it all ready for any static host, [`serve`] shows it, [`gate`] tests
//! it.
//! [`data`] keeps the data package whole.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "commands speak to people through the terminal")]

mod answer;
mod args;
mod bench;
mod browsers;
mod budget;
mod compress;
mod connection;
#[cfg(feature = "data")]
mod data;
mod dist;
mod fonts;
mod gate;
mod headers;
mod html;
mod lighthouse;
mod measurement;
mod minify;
mod npm;
mod packages;
mod pins;
mod places;
mod playwright;
mod process;
mod rust_tests;
mod seal;
mod serve;
mod server;
mod slowest;
mod speed;
mod split;
mod steps;
mod tools;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

/// This command's own binary, for steps that call it again. Asked for once, at the start: building the site runs
/// `cargo xtask seal`, which may link the binary anew, and a replaced file has no path any more.
static OWN_BINARY: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::current_exe().unwrap_or_else(|_| root().join("target/debug/xtask")));

fn main() -> ExitCode {
    LazyLock::force(&OWN_BINARY);
    match args::run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The checkout: the folder that holds the workspace's `Cargo.toml`.
fn root() -> PathBuf {
    // Cargo sets the variable at run time too; the binary started directly knows where it was built.
    let here = std::env::var("CARGO_MANIFEST_DIR")
        .ok()
        .filter(|dir| Path::new(dir).ends_with("xtask"))
        .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").to_owned());
    let here = PathBuf::from(here);
    here.parent().map_or(here.clone(), Path::to_path_buf)
}
