//! Takes the English words apart, one constant for each message, and keeps in the linked WebAssembly what splitting it
//! needs: which places refer to which function.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

/// The catalogue that every message exists in.
const ENGLISH: &str = "locales/en.ftl";

/// Numbers and dates are written by these, so every page needs them.
const FORMAT: &str = "format_";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ENGLISH}");
    let folder = env::var_os("OUT_DIR").ok_or("cargo says where to write")?;
    fs::write(Path::new(&folder).join("english.rs"), constants(&fs::read_to_string(ENGLISH)?))?;
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=posture=--emit-relocs");
    }
    Ok(())
}

/// The messages of a catalogue as Rust, each with its name before its words, and the formats together.
fn constants(catalogue: &str) -> String {
    let (mut formats, mut constants) = (String::new(), String::new());
    for message in messages(catalogue) {
        let name = message.split(' ').next().unwrap_or_default();
        if name.starts_with(FORMAT) {
            formats.push_str(&message);
        } else {
            constants.push_str(&format!("pub(super) const {name}: &str = {:?};\n", message.trim_end()));
        }
    }
    format!("pub(super) const FORMATS: &str = {formats:?};\n{constants}")
}

/// What stands between the beginnings of messages. Only they begin with a letter at the start of a line.
fn messages(catalogue: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            messages.push(String::new());
        }
        if let Some(message) = messages.last_mut() {
            message.push_str(line);
            message.push('\n');
        }
    }
    messages
}
