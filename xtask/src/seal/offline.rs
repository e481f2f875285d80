//! The service worker is told which files are the shell of the site, each with its hash: they are kept as one.

use super::integrity;
use crate::html;
use crate::split::pack::{LIST, STYLES};
use anyhow::{Context, Result, ensure};

/// Its name in the site. It has no hash in it: a browser asks for the one that it knows, and takes another one for a new version.
pub(crate) const SCRIPT: &str = "offline.js";
/// What stands in the script for the shell.
const SHELL: &str = "SHELL";

/// The script with the shell: the page, whatever it loads but data, and of the files at the top of the site, `top`, the list of parts
/// and the styles that come with the first of them.
pub(super) fn filled(
    script: &str,
    page: &str,
    base: &str,
    top: &[String],
    read: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<String> {
    let tags = html::tags(page);
    let loaded =
        tags.iter().filter_map(|tag| tag.loads()?.strip_prefix(base)).filter(|name| !name.starts_with("data/"));
    let later = top.iter().map(String::as_str).filter(|name| {
        name.starts_with(LIST) && name.ends_with(".json") || name.starts_with(STYLES) && name.ends_with(".css")
    });
    let mut shell = vec![("", integrity(page.as_bytes()))];
    for name in loaded.chain(later) {
        if shell.iter().all(|(known, _)| *known != name) {
            let content = read(name).with_context(|| format!("the shell of the site needs {name}"))?;
            shell.push((name, integrity(&content)));
        }
    }
    ensure!(script.matches(SHELL).count() == 1, "{SCRIPT} has to ask once which files the shell is.");
    ensure!(shell.iter().any(|(name, _)| name.starts_with(LIST)), "The site has no list of the parts of its program.");
    Ok(script.replace(SHELL, &serde_json::to_string(&shell)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link rel=\"stylesheet\" href=\"/p/a.css\"><link rel=\"modulepreload\" href=\"/p/x.js\">\
        <script src=\"/p/x.js\"></script><link rel=\"preload\" href=\"/p/data/a.json\"><link rel=\"manifest\" href=\"m\">";

    fn shell(top: &[&str]) -> Result<String> {
        let top: Vec<_> = top.iter().map(|name| (*name).to_owned()).collect();
        filled("f(SHELL);", PAGE, "/p/", &top, &|name| Some(name.into()))
    }

    #[test]
    fn the_shell_is_the_page_and_what_every_view_loads() {
        let hash = |text: &str| integrity(text.as_bytes());
        let expected = format!(
            "f([[\"\",\"{}\"],[\"a.css\",\"{}\"],[\"x.js\",\"{}\"],[\"pages-1.css\",\"{}\"],[\"parts-2.json\",\"{}\"]]);",
            hash(PAGE),
            hash("a.css"),
            hash("x.js"),
            hash("pages-1.css"),
            hash("parts-2.json")
        );
        let top = ["country-3.wasm", "pages-1.css", "pages-1.css.br", "parts-2.json", "parts-2.json.gz"];
        assert_eq!(shell(&top).unwrap(), expected);
    }

    #[test]
    fn what_would_keep_half_a_site_is_refused() {
        assert!(shell(&["pages-1.css"]).is_err(), "no list of parts");
        let top = ["parts-2.json".to_owned()];
        assert!(filled("f(SHELL)", PAGE, "/p/", &top, &|_| None).is_err(), "a file is missing");
        assert!(filled("f()", PAGE, "/p/", &top, &|name| Some(name.into())).is_err(), "it isn't asked for");
    }
}
