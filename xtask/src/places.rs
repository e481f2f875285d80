//! Where crates stand on the machine that builds: nobody else's business, and no reason for two machines to build two sites.

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// What cargo parts the flags in the variable with.
const APART: char = '\x1f';
const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";
/// What stands in the place of cargo's own folder.
const HOME: &str = "cargo";

/// Has what this command compiles name the files of crates below `cargo/` rather than below a folder of this machine.
pub(crate) fn hide(command: &mut Command) {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let Some(home) = home else { return };
    let (encoded, plain) = (env::var(FLAGS).ok(), env::var("RUSTFLAGS").ok());
    command.env(FLAGS, flags(encoded, plain, &format!("--remap-path-prefix={}={HOME}", home.display())));
}

/// The flags that the variables hold already, and this one, once.
fn flags(encoded: Option<String>, plain: Option<String>, added: &str) -> String {
    let plain = || plain.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(&APART.to_string());
    let before = encoded.unwrap_or_else(plain);
    let others = before.split(APART).filter(|flag| !flag.is_empty() && *flag != added);
    others.chain([added]).collect::<Vec<_>>().join(&APART.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_that_are_there_stay_and_ours_stands_once() {
        let ours = "--remap-path-prefix=/a b/.cargo=cargo";
        assert_eq!(flags(None, None, ours), ours);
        assert_eq!(flags(None, Some("-C  debuginfo=1".to_owned()), ours), format!("-C\u{1f}debuginfo=1\u{1f}{ours}"));
        let once = flags(Some("-Dwarnings".to_owned()), Some("-C unseen".to_owned()), ours);
        assert_eq!(once, format!("-Dwarnings\u{1f}{ours}"));
        assert_eq!(flags(Some(once.clone()), None, ours), once);
    }
}
