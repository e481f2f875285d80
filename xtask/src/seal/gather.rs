//! The half of sealing that is the same under every path: parts of the program, one style sheet, compressed copies.

use super::{ANY, attributes, short_hash};
use crate::budget::{PACKS, PARTS};
use crate::html::{self, Tag};
use crate::minify::{Language, Minify};
use crate::split::{self, Parts, pack};
use crate::{compress, root};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// Brings together what the site is made of. `base` is the path that Trunk has put in front of every address.
pub(super) fn gather(folder: &Path, base: &str, minify: Minify<'_>) -> Result<()> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    let (page, parts, link) = with_parts(&page, folder, base, minify)?;
    let packs = pack::packs(&parts, base);
    for pack in &packs {
        fs::write(folder.join(&pack.file), &pack.content)?;
    }
    let page = with_one_style(&page, folder, base)?;
    let page = with_small_files(&page, folder, base, minify)?;
    fs::write(
        &index,
        with_first_steps(&page, &Ahead { base, link: &link, parts: &parts, packs: &packs, indices: &indices(folder)? }),
    )?;
    for path in compress::files(folder)? {
        let is_script = path.extension().is_some_and(|ending| ending == "js" || ending == "css");
        ensure!(
            !is_script || !fs::read_to_string(&path)?.contains(ANY),
            "{} names the path it is built for; only index.html may.",
            path.display()
        );
    }
    compress::folder(folder)?;
    // The page is written anew when it is sealed.
    for copy in compress::copies(&index) {
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

/// Adds the parts of a split program to the site: their files, the script that fetches them, and in the page that
/// this script, which is named, is loaded with the main one. A program that isn't split stays as it is.
fn with_parts(page: &str, folder: &Path, base: &str, minify: Minify<'_>) -> Result<(String, Parts, String)> {
    let tags = html::tags(page);
    let main = tags.iter().find(|tag| tag.get("rel") == Some("modulepreload"));
    let address = main.and_then(Tag::loads).unwrap_or_default().to_owned();
    let name = address.strip_prefix(base).unwrap_or(&address);
    let script = fs::read_to_string(folder.join(name)).unwrap_or_default();
    let (true, Some(main)) = (script.contains(split::LINK), main) else {
        return Ok((page.to_owned(), Parts::default(), String::new()));
    };
    let parts = split::parts(&root(), name, base)?;
    for (file, content) in &parts.files {
        fs::write(folder.join(file), content)?;
    }
    // The main script's name changes with the whole program, so one that names the others needs no new one.
    let linking = minify(Language::Js, &parts.link)?;
    let link = format!("split-{}.js", short_hash(linking.as_bytes()));
    fs::write(folder.join(&link), linking)?;
    // What the program imports from there keeps its name.
    let imports = |space: &str, name: &str| format!("from{space}\"./{name}\"");
    let linked = ["", " "]
        .iter()
        .fold(script, |script, space| script.replace(&imports(space, split::LINK), &imports(space, &link)));
    fs::write(folder.join(name), linked)?;
    let both = [address, format!("{base}{link}")].map(|url| format!("<link rel=\"modulepreload\" href=\"{url}\">"));
    Ok((html::replace(page, vec![(main.range.clone(), both.concat())]), parts, link))
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

/// The share of its bytes that are missing from which on a view's parts are fetched in one file. A pack is smaller than its
/// parts by a sixth, because small files compress badly.
const MOST: f32 = 0.85;

/// What a page asks for ahead of its program.
struct Ahead<'a> {
    base: &'a str,
    /// The script that links the parts.
    link: &'a str,
    parts: &'a Parts,
    packs: &'a [pack::Pack],
    indices: &'a [String],
}

/// The page whose start script does more than start; see [`first_steps`].
fn with_first_steps(page: &str, ahead: &Ahead<'_>) -> String {
    let mut pieces = Vec::new();
    for tag in html::tags(page).into_iter().filter(|tag| tag.runs() && tag.get("src").is_none()) {
        let Some(range) = tag.body else { continue };
        let script = first_steps(page.get(range.clone()).unwrap_or_default().trim(), ahead);
        pieces.push((range, format!("\n{script}\n")));
    }
    html::replace(page, pieces)
}

/// The start script with what comes before the start: the parts that a view needs, and the files of the index that its
/// address names, are asked for while the main one is on its way, and the shell is painted. A tab in the background paints
/// nothing, so that is not waited for long. After it, the parts of another view are fetched that are not there, at a click
/// on a link to it, and before that when the reader turns to the link, by pointer, touch or focus, where nobody asked for
/// little data and the line is not slow. Where most of them are missing they come in one file. They are fetched, not
/// prefetched by `<link>`: that has a directive of its own in the policy of some browsers.
fn first_steps(script: &str, ahead: &Ahead<'_>) -> String {
    let Ahead { base, link, parts, packs, indices } = ahead;
    let Some((import, start)) = script.split_once(";\n").filter(|_| !parts.by_path.is_empty()) else {
        return script.to_owned();
    };
    let table: serde_json::Map<_, _> =
        parts.by_path.iter().map(|(path, files)| ((*path).to_owned(), files.clone().into())).collect();
    let (table, packs) = (serde_json::Value::Object(table), pack::table(packs, base));
    let indices = serde_json::Value::from(*indices);
    // Asking early is only a hint: what fails here is asked for again, and then said. It is read to its end, because
    // what nobody reads may not come whole.
    format!(
        "{import};\n\
        import {{ asked, packed }} from '{base}{link}';\n\
        {PARTS}{table};\n\
        {PACKS}{packs};\n\
        const views = Object.keys(parts);\n\
        const viewOf = (path) => {{\n\
          const [view, below] = path.slice('{base}'.length).split('/');\n\
          return below && views.includes(view + '/') ? view + '/' : view;\n\
        }};\n\
        const nameOf = (part) => part.slice('{base}'.length);\n\
        const bring = (view, priority) => {{\n\
          const all = parts[view] ?? [], [file, integrity, lengths] = packs[view] ?? [];\n\
          const wanted = all.filter((part) => !asked.has(nameOf(part)));\n\
          for (const part of wanted) asked.add(nameOf(part));\n\
          const sum = (list) => list.reduce((sum, part) => sum + lengths[all.indexOf(part)], 0);\n\
          if (!file || sum(wanted) < {MOST} * sum(all)) {{\n\
            for (const part of wanted) fetch(part, {{ priority }}).then((part) => part.arrayBuffer()).catch(() => {{}});\n\
            return;\n\
          }}\n\
          const pack = fetch(file, {{ integrity, priority }}).then((pack) => pack.ok ? pack.arrayBuffer() : null).catch(() => null);\n\
          let end = 0;\n\
          all.forEach((part, place) => {{\n\
            const start = end;\n\
            end += lengths[place];\n\
            if (wanted.includes(part)) packed.set(nameOf(part), pack.then((pack) => pack?.slice(start, start + lengths[place])));\n\
          }});\n\
        }};\n\
        const view = viewOf(location.pathname);\n\
        bring(view, 'auto');\n\
        const index = new URLSearchParams(location.search).get('index');\n\
        if (['ranking', 'country', 'compare'].includes(view) && {indices}.includes(index)) {{\n\
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
          if (link?.origin === location.origin && link.pathname.startsWith('{base}')) bring(viewOf(link.pathname), priority);\n\
        }};\n\
        addEventListener('click', turned('auto'), {{ passive: true, capture: true }});\n\
        const line = navigator.connection;\n\
        if (!line?.saveData && !['slow-2g', '2g', '3g'].includes(line?.effectiveType)) {{\n\
          for (const kind of ['pointerover', 'touchstart', 'focusin']) addEventListener(kind, turned('low'), {{ passive: true }});\n\
        }}\n"
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
        let files = vec![("country-1.wasm".to_owned(), Vec::new())];
        let by_path = vec![("country", vec![format!("{ANY}country-1.wasm")])];
        let parts = Parts { files, by_path, ..Parts::default() };
        let indices = ["ncsi-3".to_owned()];
        let ahead = Ahead { base: ANY, link: "split-1.js", parts: &parts, packs: &[], indices: &indices };
        let page = with_first_steps(&page, &ahead);
        let sealed = page.replace(ANY, "/p/");
        assert!(sealed.contains("{\"country\":[\"/p/country-1.wasm\"]}"), "{sealed}");
        assert!(sealed.contains("path.slice('/p/'.length)"), "{sealed}");
        assert!(sealed.contains("[\"ncsi-3\"].includes(index)"), "{sealed}");
        assert!(sealed.contains("`/p/data/${kind}/${index}.json`"), "{sealed}");
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
        let names: Vec<_> = tags.iter().filter_map(Tag::loads).map(|url| url.strip_prefix("/p/").unwrap()).collect();
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
