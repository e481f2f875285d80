//! The half of sealing that is the same under every path: parts of the program, one style sheet, compressed copies.

use super::{ANY, attributes, integrity, offline, short_hash};
use crate::html;
use crate::minify::{Language, Minify};
use crate::split::{self, pack};
use crate::{compress, root};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::ops::Range;
use std::path::Path;

/// Brings together what the site is made of. `base` is the path that Trunk has put in front of every address.
pub(super) fn gather(folder: &Path, base: &str, minify: Minify<'_>) -> Result<()> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    let is_split = main_script(&page, folder, base).is_some();
    let (page, later) = with_one_style(&page, folder, base, is_split)?;
    let (page, link) = if is_split { with_parts(&page, folder, base, &later, minify)? } else { (page, None) };
    let page = with_small_files(&page, folder, base, minify)?;
    let page = if let Some(link) = link { with_first_steps(&page, base, &link, &indices(folder)?) } else { page };
    fs::write(&index, page)?;
    for path in compress::files(folder)? {
        let is_script = path.extension().is_some_and(|ending| ending == "js" || ending == "css");
        ensure!(
            !is_script || !fs::read_to_string(&path)?.contains(ANY),
            "{} names the path it is built for; only index.html may.",
            path.display()
        );
    }
    compress::folder(folder)?;
    // They are written anew when the site is sealed.
    for copy in [index, folder.join(offline::SCRIPT)].iter().flat_map(|path| compress::copies(path)) {
        let _ = fs::remove_file(copy);
    }
    Ok(())
}

/// The ids of the indices, each a file of observations.
fn indices(folder: &Path) -> Result<Vec<String>> {
    let files = compress::files(&folder.join("data/observations"))?;
    let ids = files.iter().filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()));
    let mut ids: Vec<String> = ids.collect();
    ids.sort();
    Ok(ids)
}

/// The tag that loads the main script of a split program, and the script's name; none where the program isn't split.
fn main_script(page: &str, folder: &Path, base: &str) -> Option<(Range<usize>, String)> {
    let tags = html::tags(page);
    let tag = tags.iter().find(|tag| tag.get("rel") == Some("modulepreload"))?;
    let name = tag.loads()?.strip_prefix(base)?.to_owned();
    let script = fs::read_to_string(folder.join(&name)).ok()?;
    script.contains(split::LINK).then(|| (tag.range.clone(), name))
}

/// Adds the parts of a split program to the site: their files and packs, the styles that come with the first of them, the
/// list of all these, the script that fetches them, which is named, and in the page that it is loaded with the main one.
fn with_parts(
    page: &str,
    folder: &Path,
    base: &str,
    later: &str,
    minify: Minify<'_>,
) -> Result<(String, Option<String>)> {
    let (range, name) = main_script(page, folder, base).context("the program isn't split")?;
    let parts = split::parts(&root(), &name)?;
    let packs = pack::packs(&parts);
    let files = parts.files.iter().map(|(file, content)| (file, content));
    for (file, content) in files.chain(packs.iter().map(|pack| (&pack.file, &pack.content))) {
        fs::write(folder.join(file), content)?;
    }
    let added = |stem: &str, ending: &str, text: &str| -> Result<String> {
        let file = format!("{stem}{}.{ending}", short_hash(text.as_bytes()));
        fs::write(folder.join(&file), text)?;
        Ok(file)
    };
    let later = minify(Language::Css, later)?;
    let style = added(pack::STYLES, "css", &later)?;
    let list = pack::list(&parts, &packs).to_string();
    let file = added(pack::LIST, "json", &list)?;
    let hashes = [list.as_bytes(), later.as_bytes()].map(integrity);
    let known = pack::known((&file, &hashes[0]), (&style, &hashes[1]), &packs);
    let link = added("split-", "js", &minify(Language::Js, &(parts.link + &known))?)?;
    // The main script's name changes with the whole program, so one that names the others needs no new one. What the
    // program imports from there keeps its name.
    let script = fs::read_to_string(folder.join(&name))?;
    let imports = |space: &str, name: &str| format!("from{space}\"./{name}\"");
    let linked = ["", " "]
        .iter()
        .fold(script, |script, space| script.replace(&imports(space, split::LINK), &imports(space, &link)));
    fs::write(folder.join(&name), linked)?;
    let both = [&name, &link].map(|file| format!("<link rel=\"modulepreload\" href=\"{base}{file}\">"));
    let keeper = root().join("public").join(offline::SCRIPT);
    let keeper = fs::read_to_string(&keeper).with_context(|| format!("{} cannot be read", keeper.display()))?;
    fs::write(folder.join(offline::SCRIPT), minify(Language::Js, &keeper)?)?;
    Ok((html::replace(page, vec![(range, both.concat())]), Some(link)))
}

/// Style sheets that only pages need which are parts of the program, by their stems.
const LATER: &[&str] = &["pages", "assess", "context", "editor", "strategy"];

/// One style sheet in place of those that the screen needs, in their order: one request before the first paint. What comes
/// with the first part of a split program is given as text.
fn with_one_style(page: &str, folder: &Path, base: &str, is_split: bool) -> Result<(String, String)> {
    let tags = html::tags(page);
    let styles: Vec<_> =
        tags.iter().filter(|tag| tag.get("rel") == Some("stylesheet") && tag.get("media").is_none()).collect();
    let (mut all, mut later) = (String::new(), String::new());
    for url in styles.iter().filter_map(|tag| tag.loads()) {
        let name = url.strip_prefix(base).unwrap_or(url);
        let path = folder.join(name);
        let is_later = is_split && LATER.contains(&name.split(['-', '.']).next().unwrap_or_default());
        let style = if is_later { &mut later } else { &mut all };
        *style += &fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        fs::remove_file(&path)?;
    }
    let name = format!("style-{}.css", short_hash(all.as_bytes()));
    let mut pieces: Vec<_> = styles.iter().map(|tag| (tag.range.clone(), String::new())).collect();
    if let Some((_, first)) = pieces.first_mut() {
        fs::write(folder.join(&name), all)?;
        *first = format!("<link rel=\"stylesheet\" href=\"{base}{name}\">");
    }
    Ok((html::replace(page, pieces), later))
}

/// The scripts and style sheets that the page itself names, made small, each under a name that changes with its content.
/// The program's own script is small already.
fn with_small_files(page: &str, folder: &Path, base: &str, minify: Minify<'_>) -> Result<String> {
    let mut pieces = Vec::new();
    for tag in html::tags(page) {
        let language = match tag.name.as_str() {
            "script" => Language::Js,
            "link" if tag.get("rel") == Some("stylesheet") => Language::Css,
            _ => continue,
        };
        let Some(url) = tag.loads() else { continue };
        let name = url.strip_prefix(base).unwrap_or(url);
        let path = folder.join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let text = minify(language, &text)?;
        let (stem, ending) = name.rsplit_once('.').context("a file without an ending")?;
        let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
        let hashed = format!("{stem}-{}.{ending}", short_hash(text.as_bytes()));
        fs::remove_file(&path)?;
        fs::write(folder.join(&hashed), text)?;
        let address = if language == Language::Js { "src" } else { "href" };
        // A hash of what the file was is none of what it is.
        let kept = attributes(&tag, &[address, "integrity"]);
        pieces.push((tag.range.clone(), format!("<{}{kept} {address}=\"{base}{hashed}\">", tag.name)));
    }
    Ok(html::replace(page, pieces))
}

/// The page whose start script does more than start; see [`first_steps`].
fn with_first_steps(page: &str, base: &str, link: &str, indices: &[String]) -> String {
    let mut pieces = Vec::new();
    for tag in html::tags(page).into_iter().filter(|tag| tag.runs() && tag.get("src").is_none()) {
        let Some(range) = tag.body else { continue };
        let script = first_steps(page.get(range.clone()).unwrap_or_default().trim(), base, link, indices);
        pieces.push((range, format!("\n{script}\n")));
    }
    html::replace(page, pieces)
}

/// The start script with what comes before the start: the parts that a view needs, and the files of the index that its
/// address names, are asked for while the main one is on its way, and the shell is painted. A tab in the background paints
/// nothing, so that is not waited for long. After it, the parts of another view are fetched that are not there, at a click
/// on a link to it, and before that when the reader turns to the link, by pointer, touch or focus, where nobody asked for
/// little data and the line is not slow. They are fetched, not prefetched by `<link>`: that has a directive of its own in
/// the policy of some browsers. When the first view has had its time, the service worker is registered, which is told what
/// came before it, but inside of another page.
fn first_steps(script: &str, base: &str, link: &str, indices: &[String]) -> String {
    let Some((import, start)) = script.split_once(";\n") else { return script.to_owned() };
    let indices = serde_json::Value::from(indices);
    format!(
        "{import};\n\
        import {{ bring }} from '{base}{link}';\n\
        const below = (path) => path.slice('{base}'.length);\n\
        const early = (path, priority) => bring(below(path), priority).catch(() => {{}});\n\
        early(location.pathname, 'auto');\n\
        const index = new URLSearchParams(location.search).get('index');\n\
        if (/^(ranking|country|compare)\\b/.test(below(location.pathname)) && {indices}.includes(index)) {{\n\
          for (const kind of ['methodologies', 'observations']) {{\n\
            const link = document.createElement('link');\n\
            const href = `{base}data/${{kind}}/${{index}}.json`;\n\
            document.head.append(Object.assign(link, {{ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }}));\n\
          }}\n\
        }}\n\
        await new Promise((done) => {{\n\
          new PerformanceObserver(done).observe({{ type: 'paint', buffered: true }});\n\
          setTimeout(done, 300);\n\
        }});\n\
        {start}\n\
        const turned = (priority) => ({{ target }}) => {{\n\
          const link = target instanceof Element ? target.closest('a[href]') : null;\n\
          if (link?.origin === location.origin && link.pathname.startsWith('{base}')) early(link.pathname, priority);\n\
        }};\n\
        addEventListener('click', turned('auto'), {{ passive: true, capture: true }});\n\
        const line = navigator.connection;\n\
        if (!line?.saveData && !['slow-2g', '2g', '3g'].includes(line?.effectiveType)) {{\n\
          for (const kind of ['pointerover', 'touchstart', 'focusin']) addEventListener(kind, turned('low'), {{ passive: true }});\n\
        }}\n\
        const keeper = self === top && navigator.serviceWorker;\n\
        if (keeper) {{\n\
          const tell = () => keeper.controller.postMessage(performance.getEntriesByType('resource').map((one) => one.name));\n\
          if (!keeper.controller) keeper.addEventListener('controllerchange', tell, {{ once: true }});\n\
          setTimeout(() => keeper.register('{base}{keeper}').catch(() => {{}}), 3000);\n\
        }}\n",
        keeper = offline::SCRIPT
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unchanged(_: Language, text: &str) -> Result<String> {
        Ok(text.to_owned())
    }

    #[test]
    fn the_parts_of_a_view_are_asked_for_under_any_path() {
        let page = format!("<script type=\"module\">import init from '{ANY}x.js';\nstart();</script>");
        let page = with_first_steps(&page, ANY, "split-1.js", &["ncsi-3".to_owned()]);
        let sealed = page.replace(ANY, "/p/");
        assert!(sealed.contains("import { bring } from '/p/split-1.js'"), "{sealed}");
        assert!(sealed.contains("path.slice('/p/'.length)"), "{sealed}");
        assert!(sealed.contains("[\"ncsi-3\"].includes(index)"), "{sealed}");
        assert!(sealed.contains("`/p/data/${kind}/${index}.json`"), "{sealed}");
        assert!(sealed.contains("register('/p/offline.js')"), "{sealed}");
    }

    #[test]
    fn style_sheets_of_the_screen_are_one_but_for_those_of_parts() {
        let folder = tempfile::tempdir().unwrap();
        let page = "<link rel=\"stylesheet\" href=\"/p/base-1.css\"><link rel=\"stylesheet\" href=\"/p/assess-2.css\">\
            <link rel=\"stylesheet\" href=\"/p/print.css\" media=\"print\">";
        for (is_split, first, rest) in [(false, "a{}\nb{}\n", ""), (true, "a{}\n", "b{}\n")] {
            for (name, content) in [("base-1.css", "a{}\n"), ("assess-2.css", "b{}\n"), ("print.css", "c{}\n")] {
                fs::write(folder.path().join(name), content).unwrap();
            }
            let (page, later) = with_one_style(page, folder.path(), "/p/", is_split).unwrap();
            let tags = html::tags(&page);
            let [one, print] = tags.as_slice() else { panic!("{page}") };
            let name = one.loads().unwrap().strip_prefix("/p/").unwrap();
            assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), first);
            assert_eq!((later.as_str(), print.loads()), (rest, Some("/p/print.css")));
            assert!(!folder.path().join("base-1.css").exists());
        }
    }

    #[test]
    fn files_that_the_page_names_are_small_and_named_anew() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("boot-12ab.js"), "long").unwrap();
        fs::write(folder.path().join("print.css"), "long").unwrap();
        let page = "<script src=\"/p/boot-12ab.js\" integrity=\"sha384-x\" defer></script>\
            <script type=\"application/json\">{}</script>\
            <link rel=\"stylesheet\" href=\"/p/print.css\" media=\"print\"><link rel=\"icon\" href=\"/p/i.svg\">";
        let small = |language: Language, _: &str| Ok(format!("{language:?}"));
        let page = with_small_files(page, folder.path(), "/p/", &small).unwrap();
        let tags = html::tags(&page);
        let names: Vec<_> =
            tags.iter().filter_map(html::Tag::loads).map(|url| url.strip_prefix("/p/").unwrap()).collect();
        let [boot, print, "i.svg"] = names.as_slice() else { panic!("{page}") };
        assert!(boot.starts_with("boot-") && print.starts_with("print-"), "{names:?}");
        assert_eq!(fs::read_to_string(folder.path().join(boot)).unwrap(), "Js");
        assert_eq!(fs::read_to_string(folder.path().join(print)).unwrap(), "Css");
        assert!(!page.contains("integrity") && page.contains(" defer") && page.contains(" media=\"print\""), "{page}");
        assert!(!folder.path().join("boot-12ab.js").exists() && !folder.path().join("print.css").exists());
    }

    #[test]
    fn only_the_page_names_the_path_and_only_the_rest_is_compressed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let long = "/* */".repeat(500);
        let page = format!(
            "<head><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"{ANY}a.css\"></head><!--{long}-->\
             <script type=\"module\">import init from '{ANY}x.js';\nstart();</script>"
        );
        fs::write(at("index.html"), &page).unwrap();
        fs::write(at("a.css"), &long).unwrap();
        fs::write(at("x.js"), &long).unwrap();
        fs::create_dir_all(at("data/observations")).unwrap();
        gather(folder.path(), ANY, &unchanged).unwrap();
        assert!(at("x.js.br").is_file() && at("x.js.gz").is_file());
        assert!(!at("index.html.br").exists() && !at("index.html.gz").exists());
        fs::write(at("y.js"), format!("import '{ANY}x.js';")).unwrap();
        fs::write(at("a.css"), &long).unwrap();
        fs::write(at("index.html"), &page).unwrap();
        let error = gather(folder.path(), ANY, &unchanged).unwrap_err().to_string();
        assert!(error.contains("y.js names the path"), "{error}");
    }
}
