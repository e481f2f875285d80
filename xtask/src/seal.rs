//! Sealing: what Trunk wrote becomes a site for any static host, on which nothing unexpected can run.
//!
//! Trunk calls `cargo xtask seal` after each build (see `Trunk.toml`), with the folder in `TRUNK_STAGING_DIR`.
//! In order: the web worker is added, which debug builds get as well; the parts of the program besides the main one are added, style sheets joined, the inline start script
//! moves into a file of its own, every file the page loads gets an integrity hash, the content security policy goes
//! in front, `404.html` and `_headers` are written, copies compressed.

use crate::html::{self, Tag};
use crate::split::{self, Parts};
use crate::{compress, headers, root, worker};
use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::Path;

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
    seal(Path::new(&folder), &base)
}

/// Seals the site in a folder; `base` is the path it will be served under.
fn seal(folder: &Path, base: &str) -> Result<()> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    let (page, parts) = with_parts(&page, folder, base)?;
    let page = with_one_style(&page, folder, base)?;
    // An address without the base in front is relative to it, by the page's <base>.
    let read = |url: &str| fs::read(folder.join(url.strip_prefix(base).unwrap_or(url))).ok();
    let (page, scripts) = page_with_files(&page, base, &parts, &read)?;
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
    fs::write(folder.join("_headers"), headers::file(base, &top))?;
    compress::folder(folder)
}

/// Adds the parts of a split program to the site: their files, the script that fetches them, and in the page that
/// this script is loaded with the main one. A program that isn't split stays as it is.
fn with_parts(page: &str, folder: &Path, base: &str) -> Result<(String, Parts)> {
    let tags = html::tags(page);
    let main = tags.iter().find(|tag| tag.get("rel") == Some("modulepreload"));
    let address = main.and_then(Tag::loads).unwrap_or_default().to_owned();
    let name = address.strip_prefix(base).unwrap_or(&address);
    let script = fs::read_to_string(folder.join(name)).unwrap_or_default();
    let (true, Some(main)) = (script.contains(split::LINK), main) else {
        return Ok((page.to_owned(), Parts::default()));
    };
    let parts = split::parts(&root(), name, base)?;
    for (file, content) in &parts.files {
        fs::write(folder.join(file), content)?;
    }
    // The main script's name changes with the whole program, so one that names the others needs no new one.
    let link = format!("split-{}.js", short_hash(parts.link.as_bytes()));
    fs::write(folder.join(&link), &parts.link)?;
    let imports = |file: &str| format!("from \"./{file}\"");
    fs::write(folder.join(name), script.replace(&imports(split::LINK), &imports(&link)))?;
    let both = [address, format!("{base}{link}")].map(|url| format!("<link rel=\"modulepreload\" href=\"{url}\">"));
    Ok((html::replace(page, vec![(main.range.clone(), both.concat())]), parts))
}

/// One style sheet in place of those that the screen needs, in their order: one request before the first paint.
fn with_one_style(page: &str, folder: &Path, base: &str) -> Result<String> {
    let tags = html::tags(page);
    let styles: Vec<_> =
        tags.iter().filter(|tag| tag.get("rel") == Some("stylesheet") && tag.get("media").is_none()).collect();
    let mut all = String::new();
    for url in styles.iter().filter_map(|tag| tag.loads()) {
        let path = folder.join(url.strip_prefix(base).unwrap_or(url));
        all += &fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        fs::remove_file(&path)?;
    }
    let name = format!("style-{}.css", short_hash(all.as_bytes()));
    let mut pieces: Vec<_> = styles.iter().map(|tag| (tag.range.clone(), String::new())).collect();
    if let Some((_, first)) = pieces.first_mut() {
        fs::write(folder.join(&name), all)?;
        *first = format!("<link rel=\"stylesheet\" href=\"{base}{name}\">");
    }
    Ok(html::replace(page, pieces))
}

/// The start script with what comes before the start: the parts that a view needs are asked for while the main one is
/// on its way, and the shell is painted; and after it: the other parts are fetched when the browser is idle. A tab in the background paints nothing, so that is not waited for long.
fn with_first_steps(script: &str, base: &str, parts: &Parts) -> String {
    let Some((import, start)) = script.split_once(";\n").filter(|_| !parts.by_path.is_empty()) else {
        return script.to_owned();
    };
    let table: serde_json::Map<_, _> =
        parts.by_path.iter().map(|(path, files)| ((*path).to_owned(), files.clone().into())).collect();
    let (table, length) = (serde_json::Value::Object(table), base.len());
    let all: Vec<_> = parts.files.iter().map(|(file, _)| format!("{base}{file}")).collect();
    let all = serde_json::Value::from(all);
    // Asking early is only a hint: what fails here is asked for again, and then said.
    format!(
        "{import};\n\
        const parts = {table};\n\
        const view = location.pathname.slice({length}).split('/')[0];\n\
        for (const part of parts[view] ?? []) fetch(part).catch(() => {{}});\n\
        await new Promise((done) => {{\n\
          new PerformanceObserver(done).observe({{ type: 'paint', buffered: true }});\n\
          setTimeout(done, 300);\n\
        }});\n\
        {start}\n\
        // While nothing else is to be done, the other parts come as well: the next view is there at once.\n\
        for (const href of {all}) document.head.append(Object.assign(document.createElement('link'), {{ rel: 'prefetch', href }}));\n"
    )
}

/// The sealed page and the scripts that moved out of it, as name and content.
fn page_with_files(
    page: &str,
    base: &str,
    parts: &Parts,
    read: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<(String, Vec<(String, String)>)> {
    refuse_inline(page)?;
    let mut scripts = Vec::new();
    let mut pieces = Vec::new();
    for tag in html::tags(page) {
        let body = tag.body.clone().and_then(|range| Some((range.clone(), page.get(range)?)));
        if let (true, None, Some((range, text))) = (tag.runs(), tag.get("src"), body) {
            let content = with_first_steps(&with_checked_wasm(text.trim(), read), base, parts);
            let name = format!("start-{}.js", short_hash(content.as_bytes()));
            let open = format!(
                "<script{} src=\"{base}{name}\" integrity=\"{}\">",
                attributes(&tag, &["nonce"]),
                integrity(content.as_bytes())
            );
            pieces.push((tag.range, open));
            pieces.push((range, String::new()));
            scripts.push((name, content));
        } else if tag.get("rel") == Some("preload") && tag.get("integrity").is_some() {
            // No browser checks it here, and Chromium warns about that on every page; `with_checked_wasm` does it.
            // What the first paint needs goes before it.
            let kept = attributes(&tag, &["integrity", "nonce"]);
            pieces.push((tag.range.clone(), format!("<link{kept} fetchpriority=\"low\">")));
        } else if takes_integrity(&tag) && tag.get("integrity").is_none() {
            let url = tag.loads().unwrap_or_default();
            let content =
                read(url).with_context(|| format!("index.html loads {url}, and the site has no such file"))?;
            let closing = if page.get(tag.range.clone()).is_some_and(|text| text.ends_with("/>")) { 2 } else { 1 };
            let end = tag.range.end - closing;
            pieces.push((end..end, format!(" integrity=\"{}\"", integrity(&content))));
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

/// A subresource integrity value.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
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
        page_with_files(PAGE, "/p/", &Parts::default(), &read).unwrap()
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
    fn style_sheets_of_the_screen_are_one() {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in [("a.css", "a{}\n"), ("b.css", "b{}\n"), ("print.css", "c{}\n")] {
            fs::write(folder.path().join(name), content).unwrap();
        }
        let page = "<link rel=\"stylesheet\" href=\"/p/a.css\"><link rel=\"stylesheet\" href=\"/p/b.css\">\
            <link rel=\"stylesheet\" href=\"/p/print.css\" media=\"print\">";
        let page = with_one_style(page, folder.path(), "/p/").unwrap();
        let tags = html::tags(&page);
        let [one, print] = tags.as_slice() else { panic!("{page}") };
        let name = one.loads().unwrap().strip_prefix("/p/").unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "a{}\nb{}\n");
        assert_eq!(print.loads(), Some("/p/print.css"));
        assert!(!folder.path().join("a.css").exists());
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
            assert!(page_with_files(page, "/", &Parts::default(), &|_| None).is_err(), "{page}");
        }
    }
}
