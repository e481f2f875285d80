//! A package as its files, and how it is read from a folder, for the commands that work on this machine. Reading is no
//! part of what runs in a browser.

use crate::wire::read_package;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The files of a package, by their path in it. What is no data (`README.md`, the schemas) is not listed.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The list of countries with statements and in classifications.
pub(super) const CONTEXTS: &str = "contexts.json";
/// The list of strategies.
pub(super) const STRATEGIES: &str = "strategies.json";

/// Why a folder could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read: {error}", path.display())]
pub struct FolderError {
    /// The folder or the file in it.
    pub path: PathBuf,
    /// What the system says.
    pub error: io::Error,
}

/// Reads what `datapackage.json` lists and every other `.json` file outside `schema/`. A listed file that is not
/// there is left out, for the audit to report; so is one that lies outside the folder.
///
/// # Errors
/// When the folder, a folder in it or a file that is there cannot be read.
pub fn read_folder(root: &Path) -> Result<Files, FolderError> {
    let mut paths = BTreeSet::new();
    walk(root, root, &mut paths)?;
    let package = fs::read_to_string(root.join("datapackage.json")).ok().and_then(|text| read_package(&text).ok());
    let listed = package.into_iter().flat_map(|package| package.resources).map(|resource| resource.path);
    paths.extend(listed.filter(|path| stays_inside(path) && root.join(path).is_file()));
    let read = |path: String| match fs::read(root.join(&path)) {
        Ok(bytes) => Ok((path, bytes)),
        Err(error) => Err(FolderError { path: root.join(&path), error }),
    };
    paths.into_iter().map(read).collect()
}

fn walk(root: &Path, folder: &Path, paths: &mut BTreeSet<String>) -> Result<(), FolderError> {
    let failed = |error| FolderError { path: folder.to_path_buf(), error };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = entry.path();
        let below = path.strip_prefix(root).unwrap_or(&path);
        // A link to a folder is not followed: it could lead round in a circle.
        if entry.file_type().map_err(failed)?.is_dir() {
            if below != Path::new("schema") {
                walk(root, &path, paths)?;
            }
        } else if below.extension().is_some_and(|extension| extension == "json") {
            paths.insert(with_slashes(below));
        }
    }
    Ok(())
}

/// The path as `datapackage.json` writes it, on every system.
fn with_slashes(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn stays_inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_file_cannot_lie_outside() {
        assert!(stays_inside("observations/gci-2024.json"));
        for path in ["../secret.json", "/etc/hosts", "a/../../b"] {
            assert!(!stays_inside(path), "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = read_folder(Path::new("no/such/folder")).unwrap_err();
        assert_eq!(error.path, Path::new("no/such/folder"));
        assert_eq!(error.error.kind(), io::ErrorKind::NotFound);
    }
}
