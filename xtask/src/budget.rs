//! The size budget of the first view: all that a browser fetches before a newcomer sees the first page.

use crate::dist::Base;
use crate::{compress, html};
use anyhow::{Context, Result, ensure};
use std::fmt;
use std::fs;
use std::path::Path;

/// What the first view may weigh, in bytes, compressed by brotli. More fails.
const BUDGET: usize = 350_000;

/// What it should come to weigh.
const AIM: usize = 250_000;

/// The data that the first page shows.
const FIRST_DATA: &[&str] = &[
    "data/countries.json",
    "data/sources.json",
    "data/indices.json",
    "data/methodologies/gci-2024.json",
    "data/observations/gci-2024.json",
];

/// What the first view weighs, file by file.
#[derive(Debug)]
pub(crate) struct Report {
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    name: String,
    raw: usize,
    packed: usize,
}

/// Weighs the first view of a sealed site.
///
/// # Errors
/// When a file that belongs to it is missing.
pub(crate) fn measure(folder: &Path, base: &Base) -> Result<Report> {
    let page = fs::read_to_string(folder.join("index.html"))
        .with_context(|| format!("{} holds no index.html", folder.display()))?;
    let mut files = Vec::new();
    for name in first_files(&page, base) {
        let path = folder.join(&name);
        let raw =
            fs::read(&path).with_context(|| format!("the first view needs {name}, and the site doesn't have it"))?;
        let mut copy = path.into_os_string();
        copy.push(".br");
        let packed = match fs::metadata(&copy) {
            Ok(data) => usize::try_from(data.len())?,
            Err(_) => compress::brotli(&raw)?.len().min(raw.len()),
        };
        files.push(File { name, raw: raw.len(), packed });
    }
    Ok(Report { files })
}

/// The page itself, what it loads, and the data of the first view, without repeats.
fn first_files(page: &str, base: &Base) -> Vec<String> {
    let mut names = vec!["index.html".to_owned()];
    let tags = html::tags(page);
    let loaded = tags.iter().filter_map(|tag| tag.loads()?.strip_prefix(base.as_str()));
    for name in loaded.chain(FIRST_DATA.iter().copied()) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

impl Report {
    fn total(&self) -> usize {
        self.files.iter().map(|file| file.packed).sum()
    }

    /// # Errors
    /// When the first view weighs more than its budget.
    pub(crate) fn check(&self) -> Result<()> {
        ensure!(
            self.total() <= BUDGET,
            "the first view weighs {} kB and may weigh {} kB: the table above says what is heavy.",
            kilobytes(self.total()),
            BUDGET / 1_000
        );
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<48} {:>10} {:>10}", "first view, kB", "raw", "brotli")?;
        for File { name, raw, packed } in &self.files {
            writeln!(f, "{name:<48} {:>10} {:>10}", kilobytes(*raw), kilobytes(*packed))?;
        }
        let raw = self.files.iter().map(|file| file.raw).sum();
        let (raw, total) = (kilobytes(raw), kilobytes(self.total()));
        write!(f, "{:<48} {raw:>10} {total:>10}  of {}, aim {}", "total", BUDGET / 1_000, AIM / 1_000)
    }
}

/// Thousands of bytes with one decimal, rounded up so that nothing is free.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(packed: &[usize]) -> Report {
        let file = |packed: &usize| File { name: "x".into(), raw: 2 * packed, packed: *packed };
        Report { files: packed.iter().map(file).collect() }
    }

    #[test]
    fn the_budget_is_for_the_sum() {
        assert!(report(&[BUDGET - 50_000, 50_000]).check().is_ok());
        assert!(report(&[BUDGET - 50_000, 50_001]).check().is_err());
    }

    #[test]
    fn the_page_what_it_loads_and_the_first_data_count_once() {
        let page = "<link rel=\"modulepreload\" href=\"/p/a.js\"><link rel=\"canonical\" href=\"/p/no\">\
            <script src=\"/p/a.js\"></script><link rel=\"preload\" href=\"/p/data/countries.json\">";
        let names = first_files(page, &Base::parse("p").unwrap());
        assert_eq!(&names[..3], ["index.html", "a.js", "data/countries.json"]);
        assert_eq!(names.len(), 2 + FIRST_DATA.len());
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(1), "0.1");
        assert_eq!(kilobytes(119_000), "119.0");
        assert_eq!(kilobytes(119_001), "119.1");
    }
}
