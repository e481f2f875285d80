//! Size budgets: what a browser fetches for the first view, what any other view needs besides, and all of the program.

use crate::dist::Base;
use crate::split::BY_PATH;
use crate::split::pack::{LIST, PACK, STYLES};
use crate::{compress, html};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

/// What something may weigh and what it should come to weigh, in bytes, compressed by brotli. More than it may fails.
struct Budget {
    of: &'static str,
    most: usize,
    aim: usize,
}

/// All that a browser fetches before a newcomer sees the first page: page, styles, scripts, program, first data.
const FIRST_VIEW: Budget = Budget { of: "the first view", most: 201_500, aim: 200_000 };
/// What the view of one address needs besides what the first view has brought: the list of parts, the styles of pages, and the
/// parts of the program, in the one file in which they come. Shared parts count for every view that needs them. To be lowered to its aim, as that of all parts.
const OTHER_VIEW: Budget = Budget { of: "another view, on top of the first", most: 309_000, aim: 200_000 };
/// The main program, all its parts, and the program of the worker.
const ALL_PARTS: Budget = Budget { of: "all parts of the program", most: 1_987_000, aim: 900_000 };

/// The data that the first page shows.
const FIRST_DATA: &[&str] = &[
    "data/countries.json",
    "data/tiles.json",
    "data/indices.json",
    "data/methodologies/gci-2024.json",
    "data/observations/gci-2024.json",
];

/// What the site weighs, file by file.
#[derive(Debug)]
pub(crate) struct Report {
    first: Group,
    /// By the first part of an address.
    views: Vec<Group>,
    all: Group,
}

/// Files that are weighed together.
#[derive(Debug)]
struct Group {
    name: String,
    files: Vec<File>,
}

#[derive(Debug, Clone)]
struct File {
    name: String,
    raw: usize,
    packed: usize,
}

/// Weighs a sealed site.
///
/// # Errors
/// When a file that belongs to a view is missing, or the page does not say which part of the program a view needs.
pub(crate) fn measure(folder: &Path, base: &Base) -> Result<Report> {
    let page = fs::read_to_string(folder.join("index.html"))
        .with_context(|| format!("{} holds no index.html", folder.display()))?;
    let weighed = |names: &[String]| names.iter().map(|name| weigh(folder, name)).collect::<Result<Vec<_>>>();
    let first = first_files(&page, base);
    let mut views = Vec::new();
    for (path, files) in files_by_path(folder)? {
        views.push(Group { name: format!("/{path}"), files: weighed(&files)? });
    }
    let mut programs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().into_string().ok();
        // A pack has the same parts once more, for those who fetch none of them alone.
        programs.extend(name.filter(|name| name.ends_with(".wasm") && !name.starts_with(PACK)));
    }
    programs.sort();
    Ok(Report {
        first: Group { name: "first view".into(), files: weighed(&first)? },
        views,
        all: Group { name: "all parts of the program".into(), files: weighed(&programs)? },
    })
}

fn weigh(folder: &Path, name: &str) -> Result<File> {
    let path = folder.join(name);
    let raw = fs::read(&path).with_context(|| format!("a view needs {name}, and the site doesn't have it"))?;
    let [copy, _] = compress::copies(&path);
    let packed = match fs::metadata(&copy) {
        Ok(data) => usize::try_from(data.len())?,
        Err(_) => compress::brotli(&raw)?.len().min(raw.len()),
    };
    Ok(File { name: name.to_owned(), raw: raw.len(), packed })
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

/// What a browser fetches for a view that has none of its parts: the list of all parts, the styles of pages, and the pack
/// of its own, or where there is none, each of them.
fn files_by_path(folder: &Path) -> Result<Vec<(String, Vec<String>)>> {
    let (list, style) = (only(folder, LIST, ".json")?, only(folder, STYLES, ".css")?);
    let text = fs::read_to_string(folder.join(&list))?;
    let Listed { parts, chunks, packs } =
        Listed::read(&text).with_context(|| format!("{list} isn't a list of parts"))?;
    let files = |chunk: &str| {
        let pack = packs.get(chunk).map(|(file, _)| vec![file.clone()]);
        let part = |place: &usize| parts.get(*place).map(|(file, _)| file.clone());
        pack.unwrap_or_else(|| chunks.get(chunk).into_iter().flatten().filter_map(part).collect())
    };
    let with_rest = |chunk: &str| [vec![list.clone(), style.clone()], files(chunk)].concat();
    let mut views: Vec<_> = BY_PATH.iter().filter(|(_, chunk)| chunks.contains_key(*chunk)).collect();
    views.sort_unstable();
    Ok(views.into_iter().map(|(path, chunk)| ((*path).to_owned(), with_rest(chunk))).collect())
}

/// The name of the one file in a folder that begins and ends so.
fn only(folder: &Path, start: &str, end: &str) -> Result<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().into_string().ok();
        found.extend(name.filter(|name| name.starts_with(start) && name.ends_with(end)));
    }
    let [one] = found.as_slice() else {
        anyhow::bail!("there are {} files {start}…{end} in {}", found.len(), folder.display())
    };
    Ok(one.clone())
}

/// The list of parts; see `split/pack.rs`.
struct Listed {
    parts: Vec<(String, String)>,
    chunks: BTreeMap<String, Vec<usize>>,
    packs: BTreeMap<String, (String, String)>,
}

impl Listed {
    fn read(text: &str) -> serde_json::Result<Self> {
        let mut list: BTreeMap<String, Value> = serde_json::from_str(text)?;
        let mut field = |name: &str| list.remove(name).unwrap_or_default();
        Ok(Self {
            parts: serde_json::from_value(field("parts"))?,
            chunks: serde_json::from_value(field("chunks"))?,
            packs: serde_json::from_value(field("packs"))?,
        })
    }
}

impl Group {
    fn packed(&self) -> usize {
        self.files.iter().map(|file| file.packed).sum()
    }

    fn raw(&self) -> usize {
        self.files.iter().map(|file| file.raw).sum()
    }

    /// What is said when it weighs more than it may.
    fn excess(&self, budget: &Budget) -> Option<String> {
        let Budget { of, most, .. } = budget;
        let over = self.packed() > *most;
        over.then(|| {
            let weighs = kilobytes(self.packed());
            format!("{} ({of}) weighs {weighs} kB and may weigh {} kB", self.name, most / 1_000)
        })
    }
}

impl Report {
    /// # Errors
    /// When something weighs more than its budget.
    pub(crate) fn check(&self) -> Result<()> {
        let views = self.views.iter().filter_map(|view| view.excess(&OTHER_VIEW));
        let over: Vec<String> =
            self.first.excess(&FIRST_VIEW).into_iter().chain(views).chain(self.all.excess(&ALL_PARTS)).collect();
        ensure!(over.is_empty(), "{}: the tables above say what is heavy.", over.join("; "));
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, name: &str, raw, packed, behind: &str| {
            writeln!(f, "{name:<48} {:>10} {:>10}{behind}", kilobytes(raw), kilobytes(packed))
        };
        let total = |f: &mut fmt::Formatter<'_>, name: &str, group: &Group, Budget { most, aim, .. }: &Budget| {
            let behind = format!("  of {}, aim {}", most / 1_000, aim / 1_000);
            line(f, name, group.raw(), group.packed(), &behind)
        };
        writeln!(f, "{:<48} {:>10} {:>10}", "kB", "raw", "brotli")?;
        for group in [&self.first, &self.all] {
            for File { name, raw, packed } in &group.files {
                line(f, name, *raw, *packed, "")?;
            }
            let budget = if std::ptr::eq(group, &self.first) { &FIRST_VIEW } else { &ALL_PARTS };
            total(f, &group.name, group, budget)?;
            writeln!(f)?;
        }
        writeln!(f, "parts of the program on top of the first view")?;
        for view in &self.views {
            total(f, &view.name, view, &OTHER_VIEW)?;
        }
        Ok(())
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

    fn group(packed: &[usize]) -> Group {
        let file = |packed: &usize| File { name: "x".into(), raw: 2 * packed, packed: *packed };
        Group { name: "/x".into(), files: packed.iter().map(file).collect() }
    }

    #[test]
    fn a_budget_is_for_the_sum() {
        let most = FIRST_VIEW.most;
        assert_eq!(group(&[most - 50_000, 50_000]).excess(&FIRST_VIEW), None);
        assert!(group(&[most - 50_000, 50_001]).excess(&FIRST_VIEW).is_some());
    }

    #[test]
    fn each_of_the_three_is_kept() {
        let report = |first, view, all| {
            Report { first: group(&[first]), views: vec![group(&[1]), group(&[view])], all: group(&[all]) }.check()
        };
        assert!(report(FIRST_VIEW.most, OTHER_VIEW.most, ALL_PARTS.most).is_ok());
        for (first, view, all) in [(FIRST_VIEW.most + 1, 1, 1), (1, OTHER_VIEW.most + 1, 1), (1, 1, ALL_PARTS.most + 1)]
        {
            assert!(report(first, view, all).is_err());
        }
    }

    #[test]
    fn a_view_weighs_what_the_first_has_not_brought() {
        let folder = tempfile::tempdir().unwrap();
        let page = "<link rel=\"modulepreload\" href=\"/p/main.js\">";
        let files = ["main.js", "country.wasm", "shared.wasm", "posture_bg.wasm", "worker-1.wasm", "pages-1.css"];
        for name in files.iter().copied().chain(FIRST_DATA.iter().copied()) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        fs::write(folder.path().join("index.html"), page).unwrap();
        let measured = |packs: &str| {
            let list = format!(
                "{{\"parts\":[[\"country.wasm\",\"x\"],[\"shared.wasm\",\"x\"]],\"chunks\":{{\"country\":[0,1]}},\
                \"packs\":{packs}}}"
            );
            fs::write(folder.path().join("parts-1.json"), list).unwrap();
            measure(folder.path(), &Base::parse("p").unwrap())
        };
        let names = |group: &Group| group.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
        let report = measured("{}").unwrap();
        let [country] = report.views.as_slice() else { panic!("{:?}", report.views) };
        assert_eq!(country.name, "/country");
        assert_eq!(names(country), ["parts-1.json", "pages-1.css", "country.wasm", "shared.wasm"]);
        assert_eq!(names(&report.all), ["country.wasm", "posture_bg.wasm", "shared.wasm", "worker-1.wasm"]);
        fs::write(folder.path().join("pack-country.wasm"), "both").unwrap();
        let report = measured("{\"country\":[\"pack-country.wasm\",\"x\"]}").unwrap();
        let packed = ["parts-1.json", "pages-1.css", "pack-country.wasm"];
        assert_eq!(names(&report.views[0]), packed, "where there is one, that is fetched");
        assert_eq!(report.all.files.len(), 4, "and has nothing of its own");
        assert!(measured("[]").is_err());
        fs::remove_file(folder.path().join("parts-1.json")).unwrap();
        assert!(measure(folder.path(), &Base::parse("p").unwrap()).is_err());
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
