//! Turns the catalogues in `locales/` into Rust, so that the program needs no reader of them and code cannot say what is
//! not there; and keeps in the linked WebAssembly what splitting it needs: which places refer to which function.

#[path = "build/catalogue.rs"]
mod catalogue;

use catalogue::{Catalogue, Result};
use std::path::Path;
use std::{env, fs};

const CATALOGUES: &str = "locales";

/// The language that every message exists in.
const ENGLISH: &str = "en";

fn main() -> Result<()> {
    for read in ["build.rs", "build", CATALOGUES] {
        println!("cargo::rerun-if-changed={read}");
    }
    let folder = env::var_os("OUT_DIR").ok_or("cargo says where to write")?;
    let (words, messages) = catalogues(Path::new(CATALOGUES))?;
    fs::write(Path::new(&folder).join("words.rs"), words)?;
    fs::write(Path::new(&folder).join("messages.rs"), messages)?;
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=posture=--emit-relocs");
    }
    Ok(())
}

/// The words of every language, and the functions that say them.
fn catalogues(folder: &Path) -> Result<(String, String)> {
    let english = folder.join(ENGLISH).with_extension("ftl");
    let text = fs::read_to_string(&english)?;
    let (orders, mut words, messages) = in_file(&english, || {
        let catalogue = Catalogue::read(&text)?;
        let orders = catalogue.orders()?;
        let (words, messages) = (catalogue.english_words(&orders)?, catalogue.functions(&orders)?);
        Ok((orders, words, messages))
    })?;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let tag = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a catalogue is called by its language")?;
        if tag != ENGLISH {
            let text = fs::read_to_string(&path)?;
            words += &in_file(&path, || Catalogue::read(&text)?.other_words(tag, &orders))?;
        }
    }
    Ok((words, messages))
}

/// What comes of a file; an error says which file it is about.
fn in_file<T>(path: &Path, read: impl FnOnce() -> Result<T>) -> Result<T> {
    read().map_err(|why| format!("{}: {why}", path.display()).into())
}
