//! `cargo xtask data`: writes the made files of the data package and checks the whole of it.
//!
//! People write `countries.json`, `tiles.json`, `sources.json`, `methodologies/`, `observations/`, `evidence/`, `strategies/`,
//! `mappings/`, `crosswalks/`, `statements/` and `classifications.json`, and `schema/`, which `tests/schema.rs` holds against the readers.
//! From these are made: `indices.json`, `scores.json`, `strategies.json`, `contexts.json`, mappings that a crosswalk carries
//! over to another edition, and `datapackage.json`. Nothing in them depends on the clock or on the machine, so the same facts
//! give the same bytes.

mod facts;
mod package;
mod schema;

use anyhow::{Context, Result, bail};
use facts::Facts;
use posture::audit::{Files, audit, read_folder};
use posture::text::{Catalogue, Language};
use posture::wire::read_mapping;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Made files by their path in the package.
type Made = BTreeMap<String, String>;

const FOLDER: &str = "public/data";

/// Makes and checks the data package; with `check` nothing is written, and what would change is an error.
///
/// # Errors
/// When a file doesn't fit its schema, something named doesn't exist, a figure contradicts another, or, with
/// `check`, a made file is out of date.
pub(crate) fn data(root: &Path, check: bool) -> Result<()> {
    let folder = root.join(FOLDER);
    let mut files = read_folder(&folder)?;
    let by_hand: Files =
        files.iter().filter(|(path, text)| !is_made(path, text)).map(|file| (file.0.clone(), file.1.clone())).collect();
    let schemas = schema::read(&folder)?;
    schema::validate(&schemas, &by_hand)?;
    let facts = Facts::read(&by_hand)?;
    let lists = facts.lists();
    let mut listed = by_hand;
    listed.extend(lists.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
    schema::validate(&schemas, &listed)?;
    let mut made = lists;
    made.insert("datapackage.json".to_owned(), package::make(&listed, &facts)?);
    if check {
        compare(&folder, &made)?;
    } else {
        write(&folder, &made)?;
    }
    files.extend(made.into_iter().map(|(path, text)| (path, text.into_bytes())));
    verify(&files)
}

/// Whether a file that the audit sees is made here; it sees no schemas. Of mappings those are that say that they were
/// carried over.
fn is_made(path: &str, text: &[u8]) -> bool {
    let is_carried = || {
        let mapping = str::from_utf8(text).ok().and_then(|text| read_mapping(text).ok());
        mapping.is_some_and(|(mapping, _)| mapping.carried.is_some())
    };
    matches!(path, "indices.json" | "scores.json" | "strategies.json" | "contexts.json" | "datapackage.json")
        || (path.starts_with("mappings/") && is_carried())
}

fn compare(folder: &Path, made: &Made) -> Result<()> {
    let differs =
        |(path, text): &(&String, &String)| fs::read_to_string(folder.join(path)).ok().as_ref() != Some(*text);
    let old: Vec<String> = made.iter().filter(differs).map(|(path, _)| format!("{FOLDER}/{path}")).collect();
    if !old.is_empty() {
        bail!("out of date: {}. `cargo xtask data` makes them anew.", old.join(", "));
    }
    Ok(())
}

fn write(folder: &Path, made: &Made) -> Result<()> {
    let mut written = 0;
    for (path, text) in made {
        let file = folder.join(path);
        if fs::read_to_string(&file).ok().as_ref() != Some(text) {
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&file, text).with_context(|| format!("{FOLDER}/{path} can't be written"))?;
            println!("{FOLDER}/{path}");
            written += 1;
        }
    }
    println!("{written} of {} made files were out of date and are written anew.", made.len());
    Ok(())
}

/// Everything that the command `verify` checks, with its words.
fn verify(files: &Files) -> Result<()> {
    let audit = audit(files);
    let words = Catalogue::of(Language::ENGLISH);
    let findings: Vec<String> = audit.findings.iter().map(|finding| words.say(&finding.into())).collect();
    if !findings.is_empty() {
        bail!("The data package contradicts itself:\n{}", findings.join("\n"));
    }
    println!(
        "{} files, {} indices, {} strategies, {} statements: everything that is named exists, and no figure contradicts \
         another.",
        audit.files_intact,
        audit.indices.len(),
        audit.strategies,
        audit.statements
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Part of Rust's tests, so that the gate compiles nothing more for it.
    #[test]
    fn the_data_package_is_up_to_date_and_whole() {
        if let Err(error) = data(&crate::root(), true) {
            panic!("{error:#}\n`cargo xtask data` makes the made files anew, after a change of facts on purpose.");
        }
    }
}
