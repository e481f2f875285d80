//! No file needs itself by a detour: imports, followed from file to file, never come back.

use crate::expect_none;
use crate::source::{Source, product};
use std::collections::{BTreeMap, BTreeSet};

/// The files of the library by their modules.
struct Library(BTreeMap<Vec<String>, &'static Source>);

impl Library {
    /// The file in which something is that a file imports, followed through whatever passes it on.
    fn file_of(&self, from: &Source, path: &[String]) -> Option<&'static Source> {
        let own = from.own_path();
        let whole = match path.first()?.as_str() {
            "crate" => path.get(1..)?.to_vec(),
            "self" => [&own, path.get(1..)?].concat(),
            "super" => {
                let climbs = path.iter().take_while(|part| *part == "super").count();
                [own.get(..own.len().checked_sub(climbs)?)?, path.get(climbs..)?].concat()
            }
            child => {
                let module = [own.as_slice(), &[child.to_owned()]].concat();
                self.0.get(&module)?;
                [&own, path].concat()
            }
        };
        let depth = (1..=whole.len()).rev().find(|depth| self.0.contains_key(&whole[..*depth]))?;
        let (file, rest) = (self.0[&whole[..depth]], &whole[depth..]);
        let Some(name) = rest.first() else { return Some(file) };
        let passed_on = file.imports().into_iter().filter(|(_, is_passed_on)| *is_passed_on);
        let source = passed_on.map(|(path, _)| path).find(|path| path.last() == Some(name));
        source.and_then(|path| self.file_of(file, &path)).or(Some(file))
    }
}

/// Each file of the library with those that it imports something from.
fn arrows() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let library = Library(product().iter().map(|source| (source.own_path(), source)).collect());
    let imported = |source: &Source| -> BTreeSet<&'static str> {
        let own = source.imports().into_iter().filter(|(_, is_passed_on)| !is_passed_on);
        let files = own.filter_map(|(path, _)| library.file_of(source, &path)).map(|file| file.path.as_str());
        files.filter(|path| *path != source.path).collect()
    };
    product().iter().map(|source| (source.path.as_str(), imported(source))).collect()
}

/// Each file of the library with those that name something of it, or pass it on.
pub(crate) fn named_by() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let library = Library(product().iter().map(|source| (source.own_path(), source)).collect());
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in product() {
        let imported = source.imports().into_iter().map(|(path, _)| path);
        // What is named in full, or below a module that is imported.
        let named = source.paths().into_iter().map(|(path, _)| path);
        let files = imported.chain(named).filter_map(|path| library.file_of(source, &path));
        for file in files.filter(|file| file.path != source.path) {
            found.entry(file.path.as_str()).or_default().insert(source.path.as_str());
        }
    }
    found
}

/// Everything that a file needs, at whatever distance.
fn needed(arrows: &BTreeMap<&'static str, BTreeSet<&'static str>>, file: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&'static str> = arrows[file].iter().copied().collect();
    while let Some(file) = next.pop() {
        if found.insert(file) {
            next.extend(&arrows[file]);
        }
    }
    found
}

#[test]
fn no_file_circles() {
    let arrows = arrows();
    let needed: BTreeMap<&str, BTreeSet<&str>> = arrows.keys().map(|file| (*file, needed(&arrows, file))).collect();
    let circles: BTreeSet<Vec<&str>> = needed
        .iter()
        .filter(|(file, all)| all.contains(*file))
        .map(|(file, all)| all.iter().copied().filter(|other| needed[other].contains(file)).collect())
        .collect();
    let wrong: Vec<String> = circles.iter().map(|circle| circle.join(", ")).collect();
    expect_none(&wrong, "These files need each other. Move what two of them share into a file below both:");
}
