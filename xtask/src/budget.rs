//! Size budgets: what a browser fetches for the first view, what any other view needs besides, and all of the program.

use crate::dist::Base;
use crate::split::pack::PACK;
use crate::{compress, html};
use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};
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
const FIRST_VIEW: Budget = Budget { of: "the first view", most: 295_000, aim: 250_000 };
/// The parts of the program that the view of one address needs besides what the first view has brought, in the one file in
/// which they come. Shared parts count for every view that needs them. To be lowered to its aim, as that of all parts.
const OTHER_VIEW: Budget = Budget { of: "another view, on top of the first", most: 285_000, aim: 200_000 };
/// The main program, all its parts, and the program of the worker.
const ALL_PARTS: Budget = Budget { of: "all parts of the program", most: 1_935_000, aim: 900_000 };

/// The data that the first page shows.
const FIRST_DATA: &[&str] = &[
    "data/countries.json",
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
    for (path, parts) in files_by_path(folder, &page, base)? {
        let more: Vec<String> = parts.into_iter().filter(|name| !first.contains(name)).collect();
        views.push(Group { name: format!("/{path}"), files: weighed(&more)? });
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

/// The start of the line in the start script that says which parts the view of an address needs; see `seal.rs`.
pub(crate) const PARTS: &str = "const parts = ";
/// The start of the line that says in which file they lie together.
pub(crate) const PACKS: &str = "const packs = ";

/// What a browser fetches for a view that has none of its parts: their pack, or where there is none, each of them.
fn files_by_path(folder: &Path, page: &str, base: &Base) -> Result<Vec<(String, Vec<String>)>> {
    let tags = html::tags(page);
    let scripts = tags.iter().filter(|tag| tag.runs()).filter_map(|tag| tag.get("src"));
    for name in scripts.filter_map(|url| url.strip_prefix(base.as_str())) {
        let script = fs::read_to_string(folder.join(name)).with_context(|| format!("{name} is missing"))?;
        let table = |start: &str| -> Result<Option<Map<String, Value>>> {
            let line = script.lines().find_map(|line| line.strip_prefix(start)?.strip_suffix(';'));
            line.map(|line| serde_json::from_str(line).with_context(|| format!("{name}: {start}…"))).transpose()
        };
        let Some(parts) = table(PARTS)? else { continue };
        let packs = table(PACKS)?.unwrap_or_default();
        let relative = |url: &Value| Some(url.as_str()?.strip_prefix(base.as_str())?.to_owned());
        let files = |(path, urls): (String, Value)| {
            let pack = packs.get(&path).and_then(|pack| relative(pack.get(0)?));
            let parts = || urls.as_array().into_iter().flatten().filter_map(relative).collect();
            let files = pack.map_or_else(parts, |pack| vec![pack]);
            (path, files)
        };
        return Ok(parts.into_iter().map(files).collect());
    }
    anyhow::bail!("no script of the page says `{PARTS}…`: which parts of the program does a view need?")
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
        let page =
            "<link rel=\"modulepreload\" href=\"/p/main.js\"><script type=\"module\" src=\"/p/start.js\"></script>";
        let start =
            format!("import x;\n{PARTS}{{\"country\":[\"/p/country.wasm\",\"/p/main.js\"]}};\nconst more = 1;\n");
        let files = ["main.js", "country.wasm", "posture_bg.wasm", "worker-1.wasm"];
        for name in files.iter().copied().chain(FIRST_DATA.iter().copied()) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        fs::write(folder.path().join("index.html"), page).unwrap();
        fs::write(folder.path().join("start.js"), &start).unwrap();
        let report = measure(folder.path(), &Base::parse("p").unwrap()).unwrap();
        let names = |group: &Group| group.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
        let [country] = report.views.as_slice() else { panic!("{:?}", report.views) };
        assert_eq!((country.name.as_str(), names(country)), ("/country", vec!["country.wasm".to_owned()]));
        assert_eq!(names(&report.all), ["country.wasm", "posture_bg.wasm", "worker-1.wasm"]);
        let packed = format!("{start}{PACKS}{{\"country\":[\"/p/pack-country.wasm\",\"sha256-x\",[12,7]]}};\n");
        fs::write(folder.path().join("start.js"), packed).unwrap();
        fs::write(folder.path().join("pack-country.wasm"), "both").unwrap();
        let report = measure(folder.path(), &Base::parse("p").unwrap()).unwrap();
        assert_eq!(names(&report.views[0]), ["pack-country.wasm"], "where there is one, that is fetched");
        assert_eq!(report.all.files.len(), 3, "and has nothing of its own");
        fs::write(folder.path().join("start.js"), "start();").unwrap();
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
