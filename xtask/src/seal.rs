//! Sealing: what Trunk wrote becomes a site for any static host, on which nothing unexpected can run.
//!
//! Trunk calls `cargo xtask seal` after each build (see `Trunk.toml`), with the folder in `TRUNK_STAGING_DIR`. It has two
//! halves. What takes long is the same under every path ([`gather`]): the web worker and the parts of the program besides
//! the main one are added, style sheets joined, scripts and style sheets made small, copies compressed. What names the path is quick ([`seal`]): the inline
//! start script moves into a file of its own, every file the page loads gets an integrity hash, the content security
//! policy goes in front, `404.html` and `_headers` are written, and the service worker gets the list of what it keeps.
//!
//! `cargo xtask dist` has Trunk build for a path that no site has ([`ANY`]) and seals a copy of that for the one wanted
//! ([`again`]); for another path the same build is sealed once more.

mod gather;
pub(crate) mod offline;

use crate::dist::Site;
use crate::html::{self, Tag};
use crate::{compress, headers, minify, root, worker};
use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// `cargo xtask seal`: seals what Trunk is building; a debug build gets the worker and else stays as it is.
///
/// # Errors
/// Not called by Trunk, the worker cannot be built, or the page holds what the policy forbids.
pub(crate) fn from_trunk() -> Result<()> {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR") else {
        bail!("`cargo xtask seal` is for Trunk to call. To build a sealed site, run `cargo xtask dist`.");
    };
    let release = std::env::var("TRUNK_PROFILE").as_deref() == Ok("release");
    worker::add(&root(), Path::new(&folder), release)?;
    if !release {
        return Ok(());
    }
    let base = std::env::var("TRUNK_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned());
    let folder = Path::new(&folder);
    gather::gather(folder, &base, &minify::minified)?;
    if base == ANY { Ok(()) } else { seal(folder, &base) }
}

/// The path that a build is for which is sealed for its real path afterwards.
pub(crate) const ANY: &str = "/__any-path__/";

/// Where such a build lies.
pub(crate) fn built(root: &Path) -> PathBuf {
    root.join("target/site")
}

/// Seals a copy of what was built last for the path of `site`, into its folder.
///
/// # Errors
/// Nothing was built, or a file cannot be written.
pub(crate) fn again(root: &Path, site: &Site) -> Result<()> {
    let from = built(root);
    ensure!(from.join("index.html").is_file(), "Nothing is built yet. `cargo xtask dist` builds and seals a site.");
    let is_empty = fs::read_dir(&site.folder).map_or(true, |mut entries| entries.next().is_none());
    // Whatever else lies in a folder that somebody named stays there.
    ensure!(
        is_empty || site.folder.join("_headers").is_file(),
        "{} holds something that isn't a built site. Name another folder, or empty it.",
        site.folder.display()
    );
    let _ = fs::remove_dir_all(&site.folder);
    for path in compress::files(&from)? {
        let name = path.strip_prefix(&from)?;
        // Where Trunk prepares its next build, should one have been cut off.
        if name.starts_with(".stage") {
            continue;
        }
        let to = site.folder.join(name);
        fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        fs::copy(&path, &to).with_context(|| format!("{} cannot be written", to.display()))?;
    }
    let base = site.base.as_str();
    let index = site.folder.join("index.html");
    fs::write(&index, fs::read_to_string(&index)?.replace(ANY, base))?;
    seal(&site.folder, base)
}

/// Seals the site in a folder; `base` is the path it will be served under.
fn seal(folder: &Path, base: &str) -> Result<()> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index)?;
    // An address without the base in front is relative to it, by the page's <base>.
    let read = |url: &str| fs::read(folder.join(url.strip_prefix(base).unwrap_or(url))).ok();
    let (page, scripts) = page_with_files(&page, base, &read)?;
    for (name, content) in scripts {
        fs::write(folder.join(&name), content).with_context(|| format!("{name} cannot be written"))?;
    }
    fs::write(&index, &page)?;
    // Static hosts answer an unknown path, such as that of a view, with this file.
    fs::write(folder.join("404.html"), &page)?;
    let mut top: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        top.extend(entry?.file_name().into_string());
    }
    top.sort();
    let keeper = folder.join(offline::SCRIPT);
    // Only a program in parts has one.
    if let Ok(script) = fs::read_to_string(&keeper) {
        fs::write(keeper, offline::filled(&script, &page, base, &top, &read)?)?;
    }
    fs::write(folder.join("_headers"), headers::file(base, &top))?;
    compress::folder(folder)
}

/// The sealed page and the scripts that moved out of it, as name and content.
fn page_with_files(
    page: &str,
    base: &str,
    read: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<(String, Vec<(String, String)>)> {
    refuse_inline(page)?;
    let mut scripts = Vec::new();
    let mut pieces = Vec::new();
    for tag in html::tags(page) {
        let body = tag.body.clone().and_then(|range| Some((range.clone(), page.get(range)?)));
        if let (true, None, Some((range, text))) = (tag.runs(), tag.get("src"), body) {
            let content = with_checked_wasm(text.trim(), read);
            let name = format!("start-{}.js", short_hash(content.as_bytes()));
            // Browsers think a module can wait until the page is read; here nothing is shown without it.
            let open = format!(
                "<script{} fetchpriority=\"high\" src=\"{base}{name}\" integrity=\"{}\">",
                attributes(&tag, &["nonce"]),
                integrity(content.as_bytes())
            );
            pieces.push((tag.range, open));
            pieces.push((range, String::new()));
            scripts.push((name, content));
        } else if tag.name == "link" && tag.get("integrity").is_some() && !takes_integrity(&tag) {
            // No browser checks it here, and Chromium warns about that on every page; `with_checked_wasm` does it.
            let kept = attributes(&tag, &["integrity", "nonce"]);
            // What the first paint needs goes before what is preloaded.
            let later = if tag.get("rel") == Some("preload") { " fetchpriority=\"low\"" } else { "" };
            pieces.push((tag.range.clone(), format!("<link{kept}{later}>")));
        } else if takes_integrity(&tag) && tag.get("integrity").is_none() {
            let url = tag.loads().unwrap_or_default();
            let content =
                read(url).with_context(|| format!("index.html loads {url}, and the site has no such file"))?;
            let closing = if page.get(tag.range.clone()).is_some_and(|text| text.ends_with("/>")) { 2 } else { 1 };
            let end = tag.range.end - closing;
            let sooner = if tag.get("rel") == Some("modulepreload") { " fetchpriority=\"high\"" } else { "" };
            pieces.push((end..end, format!("{sooner} integrity=\"{}\"", integrity(&content))));
        }
    }
    let page = html::replace(page, pieces);
    Ok((with_policy(&page)?, scripts))
}

/// Puts the policy behind the page's character set, before anything that it must hold for.
fn with_policy(page: &str) -> Result<String> {
    let tags = html::tags(page);
    let first = tags.iter().find(|tag| tag.loads().is_some() || tag.runs());
    let place = tags
        .iter()
        .find(|tag| tag.name == "meta" && tag.get("charset").is_some())
        .or_else(|| tags.iter().find(|tag| tag.name == "head"))
        .context("index.html has no <head>")?;
    ensure!(
        first.is_none_or(|first| place.range.end <= first.range.start),
        "index.html loads something before its <meta charset>; the character set must come first, and the policy follows it"
    );
    let end = place.range.end;
    Ok(html::replace(page, vec![(end..end, headers::meta())]))
}

/// What the policy would silently stop in the browser stops the build instead.
fn refuse_inline(page: &str) -> Result<()> {
    for tag in html::tags(page) {
        let name = &tag.name;
        ensure!(
            name != "style",
            "index.html has a <style>: the content security policy forbids inline styles. Move it to style/."
        );
        for (key, value) in &tag.attributes {
            ensure!(
                key != "style" && !key.starts_with("on") && !value.starts_with("javascript:"),
                "index.html has <{name} {key}=…>: the content security policy forbids it. Use a class, or a listener in a script file."
            );
        }
        ensure!(
            !tag.loads().is_some_and(|url| url.contains("://") || url.starts_with("//")),
            "index.html loads {} from another origin; everything must come with the site.",
            tag.loads().unwrap_or_default()
        );
    }
    Ok(())
}

/// Trunk's start script with the wasm file fetched under its integrity hash; preloading alone doesn't check it.
fn with_checked_wasm(script: &str, read: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let mark = "module_or_path: '";
    let checked = script.split_once(mark).and_then(|(before, after)| {
        let (url, after) = after.split_once('\'')?;
        let hash = integrity(&read(url)?);
        Some(format!("{before}module_or_path: fetch('{url}', {{ integrity: '{hash}', priority: 'low' }}){after}"))
    });
    checked.unwrap_or_else(|| script.to_owned()) + "\n"
}

/// Whether a browser checks the hash of what this tag loads. Preloaded data is left out: whoever fetches it later
/// would have to name the same hash, or it would be fetched twice.
fn takes_integrity(tag: &Tag) -> bool {
    let rel = tag.get("rel").unwrap_or_default();
    tag.loads().is_some() && (tag.name == "script" || matches!(rel, "stylesheet" | "modulepreload"))
}

fn attributes(tag: &Tag, without: &[&str]) -> String {
    tag.attributes
        .iter()
        .filter(|(key, _)| !without.contains(&key.as_str()))
        .map(|(key, value)| format!(" {key}=\"{value}\""))
        .collect()
}

/// A subresource integrity value. No browser asks for more than SHA-256, and the first view has a hundred of them.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Sixteen hexadecimal digits that change with the content, as in Trunk's own names.
pub(crate) fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><meta charset=\"utf-8\"/><link rel=\"stylesheet\" href=\"/p/a.css\"/>\
        <script src=\"/p/boot.js\"></script>\
        <script type=\"module\">\nimport init from '/p/x.js';\nconst wasm = await init({ module_or_path: '/p/x.wasm' });\n</script>\
        <script type=\"application/json\">{}</script></head><body></body></html>";

    fn sealed() -> (String, Vec<(String, String)>) {
        let read = |url: &str| url.starts_with("/p/").then(|| b"content".to_vec());
        page_with_files(PAGE, "/p/", &read).unwrap()
    }

    #[test]
    fn no_inline_script_is_left() {
        let (page, scripts) = sealed();
        let inline: Vec<_> = html::tags(&page)
            .into_iter()
            .filter(|tag| tag.runs() && (tag.get("src").is_none() || tag.body != Some(tag.range.end..tag.range.end)))
            .collect();
        assert!(inline.is_empty(), "{inline:?}");
        assert_eq!(scripts.len(), 1);
        assert!(page.contains("<script type=\"application/json\">{}</script>"));
    }

    #[test]
    fn everything_loaded_has_an_integrity_hash() {
        let (page, scripts) = sealed();
        for tag in html::tags(&page) {
            assert_eq!(tag.loads().is_some(), tag.get("integrity").is_some(), "{tag:?}");
        }
        let start = html::tags(&page).into_iter().find(|tag| tag.get("type") == Some("module")).unwrap();
        let (name, content) = &scripts[0];
        assert_eq!(start.get("src"), Some(format!("/p/{name}").as_str()));
        assert_eq!(start.get("integrity"), Some(integrity(content.as_bytes()).as_str()));
    }

    #[test]
    fn what_nobody_checks_has_no_integrity_hash() {
        let page = "<head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"/p/i.svg\" integrity=\"sha384-x\">\
            <link rel=\"preload\" href=\"/p/x.wasm\" integrity=\"sha384-x\"></head>";
        let (page, _) = page_with_files(page, "/p/", &|_| None).unwrap();
        assert!(!page.contains("integrity"), "{page}");
        assert!(page.contains("<link rel=\"icon\" href=\"/p/i.svg\">") && page.contains("fetchpriority=\"low\""));
    }

    #[test]
    fn one_build_is_sealed_for_any_path() {
        let root = tempfile::tempdir().unwrap();
        let from = built(root.path());
        fs::create_dir_all(from.join("data")).unwrap();
        fs::write(from.join("index.html"), PAGE.replace("/p/", ANY)).unwrap();
        fs::create_dir(from.join(".stage")).unwrap();
        for name in ["a.css", "boot.js", "x.js", "x.wasm", "parts-1.json", "data/a.json", ".stage/half.js"] {
            fs::write(from.join(name), "content").unwrap();
        }
        fs::write(from.join(offline::SCRIPT), "keep(SHELL)").unwrap();
        for (base, folder) in [("/", "top"), ("/some/path/", "below")] {
            let site = Site { base: crate::dist::Base::parse(base).unwrap(), folder: root.path().join(folder) };
            again(root.path(), &site).unwrap();
            let page = fs::read_to_string(site.folder.join("index.html")).unwrap();
            assert!(page.contains(&format!("href=\"{base}a.css\" integrity=")) && !page.contains(ANY), "{page}");
            let headers = fs::read_to_string(site.folder.join("_headers")).unwrap();
            assert!(headers.starts_with(&format!("{base}*\n")), "{headers}");
            let keeper = fs::read_to_string(site.folder.join(offline::SCRIPT)).unwrap();
            assert!(keeper.starts_with(&format!("keep([[\"\",\"{}\"]", integrity(page.as_bytes()))), "{keeper}");
            let start = html::tags(&page).into_iter().find(|tag| tag.get("type") == Some("module")).unwrap();
            let script = site.folder.join(start.get("src").unwrap().strip_prefix(base).unwrap());
            assert!(fs::read_to_string(script).unwrap().contains(&format!("fetch('{base}x.wasm', {{ integrity")));
            assert!(site.folder.join("data/a.json").is_file() && !site.folder.join(".stage").exists());
        }
        let site = Site { base: crate::dist::Base::top(), folder: root.path().join("letters") };
        fs::create_dir(&site.folder).unwrap();
        fs::write(site.folder.join("letter.txt"), "dear").unwrap();
        assert!(again(root.path(), &site).is_err() && site.folder.join("letter.txt").is_file());
    }

    #[test]
    fn wasm_is_fetched_under_its_hash() {
        let (_, scripts) = sealed();
        let expected = format!(
            "module_or_path: fetch('/p/x.wasm', {{ integrity: '{}', priority: 'low' }}) }}",
            integrity(b"content")
        );
        assert!(scripts[0].1.contains(&expected), "{}", scripts[0].1);
    }

    #[test]
    fn the_policy_stands_before_whatever_loads() {
        let (page, _) = sealed();
        assert!(page.contains("<meta charset=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\""));
    }

    #[test]
    fn what_the_policy_forbids_stops_the_build() {
        for page in [
            "<head><style>p{}</style></head>",
            "<head></head><p style=\"x\">",
            "<head></head><p onclick=\"x\">",
            "<head><script src=\"https://elsewhere.example/x.js\"></script></head>",
            "<head><script src=\"x.js\"></script><meta charset=\"utf-8\"></head>",
        ] {
            assert!(page_with_files(page, "/", &|_| None).is_err(), "{page}");
        }
    }
}
