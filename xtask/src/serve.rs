//! `cargo xtask serve`: the site on this machine, for people.

use crate::answer::Unknown;
use crate::dist::{self, Base, Site};
use crate::server::{self, Content};
use crate::{process, tools};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Where the search for a free port starts.
const FIRST_PORT: u16 = 8080;

/// What `cargo xtask serve` was asked for.
pub(crate) struct Options {
    /// A debug build that follows changes.
    pub(crate) dev: bool,
    /// Serve what was built before.
    pub(crate) no_build: bool,
    /// Exactly this port.
    pub(crate) port: Option<u16>,
    /// The path the site is served under.
    pub(crate) base: Base,
    /// The folder of the built site.
    pub(crate) folder: PathBuf,
    /// What happens to paths without a file.
    pub(crate) unknown: Unknown,
}

/// Builds and serves until interrupted.
///
/// # Errors
/// A tool is missing, the port is taken, or the build fails.
pub(crate) fn serve(root: &Path, options: Options) -> Result<()> {
    // The port is held from the start: better a word about it now than after minutes of building.
    let listener = server::port(options.port, FIRST_PORT)?;
    if options.dev {
        let port = listener.local_addr()?.port();
        drop(listener);
        return follow(root, port, &options.base);
    }
    let Options { base, folder, unknown, no_build, .. } = options;
    if !no_build {
        let tools = tools::ensure(root, || dist::warm_up(root))?;
        let site = Site { base: base.clone(), folder: folder.clone() };
        dist::build(root, &tools, &site)?;
    }
    let listening = server::start(listener, Content { folder, base, unknown })?;
    println!("Posture is at {}  (Ctrl-C ends it)", listening.address);
    listening.wait();
    Ok(())
}

/// Lets Trunk build without optimisation, serve, and build again on every change.
fn follow(root: &Path, port: u16, base: &Base) -> Result<()> {
    let tools = tools::ensure(root, || ())?;
    dist::require_page(root)?;
    dist::fetch_crates(root)?;
    println!("Posture will be at http://127.0.0.1:{port}{}  (Ctrl-C ends it)", base.as_str());
    let mut trunk = tools.command("trunk");
    trunk.current_dir(root).args(["serve", "--offline", "--address", "127.0.0.1"]);
    // A folder of its own, so that what `cargo xtask dist` built stays as it is.
    trunk.args(["--dist", "target/dist-dev", "--public-url", base.as_str()]);
    trunk.args(["--port", &port.to_string()]);
    trunk.env_remove("NO_COLOR");
    process::run(&mut trunk, "The lines above say why.")
}
