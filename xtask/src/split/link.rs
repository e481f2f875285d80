//! The script that fetches the parts, with their final names and hashes in it.

use super::{BY_PATH, LINK, Parts};
use crate::seal::{integrity, short_hash};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

/// Below this many bytes a part that several others share is packed into one file with its like. Every set of parts that
/// share code gives one, most of them of a few hundred bytes, and a request for each costs more than all of them together.
const SMALL: usize = 8_000;

/// Where the code of a part lies.
struct Found {
    /// The file.
    file: String,
    /// What takes the place of `fetch(…)` in the script.
    fetched: String,
}

/// The parts that a linking script names, and the script with their final names. `code` is that of each part.
///
/// # Errors
/// When the script isn't what `wasm-split-cli` writes.
pub(super) fn linked(script: &str, main: &str, base: &str, code: &[(&str, Vec<u8>)]) -> Result<Parts> {
    let mut parts = Parts { link: script.to_owned(), ..Parts::default() };
    let found = placed(code, &mut parts);
    // What each loader fetches: its own file, then those that it shares with others, which are declared before it.
    let mut loaders: Vec<(String, Vec<String>)> = Vec::new();
    for line in script.lines() {
        if let Some((declared, _)) = line.split_once(" = ").filter(|(_, loader)| loader.contains("makeLoad(")) {
            loaders.push((declared.rsplit(' ').next().unwrap_or_default().to_owned(), Vec::new()));
        }
        if let Some((stem, place)) = stem(line).and_then(|stem| Some((stem, found.get(stem)?))) {
            let fetch = format!("fetch(new URL(\"./{stem}.wasm\", import.meta.url))");
            parts.link = parts.link.replace(&fetch, &place.fetched);
            loaders.last_mut().context("a file without a loader")?.1.push(place.file.clone());
        }
        if let (Some(shared), Some((own, before))) = (line.strip_prefix(", ["), loaders.split_last_mut()) {
            for name in shared.split([',', ' ', ']']) {
                let file = before.iter().find(|(one, _)| one == name).and_then(|(_, files)| files.first());
                own.1.extend(file.filter(|file| !own.1.contains(file)).cloned());
            }
        }
    }
    // The page itself says what did not come, with a way to try again.
    parts.link = parts.link.replace("console.error(e);", "");
    parts.link = parts.link.replacen("\"./posture.js\"", &format!("\"./{main}\""), 1);
    ensure!(
        !parts.files.is_empty() && parts.link.contains(main) && !parts.link.contains("import.meta.url))"),
        "{LINK} isn't written as expected: has the version of wasm-split-cli changed?"
    );
    for (path, split) in BY_PATH {
        let name = format!("__wasm_split_load_{split}");
        let files = loaders.iter().find(|(one, _)| *one == name).map(|(_, files)| files.clone()).unwrap_or_default();
        parts.by_path.push((path, files.into_iter().map(|file| format!("{base}{file}")).collect()));
    }
    Ok(parts)
}

/// The names of all parts that a linking script fetches.
pub(super) fn stems(script: &str) -> Vec<&str> {
    script.lines().filter_map(stem).collect()
}

/// The name of the part that a line fetches.
fn stem(line: &str) -> Option<&str> {
    let (_, address) = line.split_once("new URL(\"./")?;
    Some(address.split_once(".wasm\"")?.0)
}

/// Gives each part a file: one of its own, or a place in the one that packs what is small.
fn placed<'a>(code: &[(&'a str, Vec<u8>)], parts: &mut Parts) -> BTreeMap<&'a str, Found> {
    let is_small = |stem: &str, code: &[u8]| stem.starts_with("chunk_") && code.len() < SMALL;
    let (small, large): (Vec<_>, Vec<_>) = code.iter().partition(|(stem, code)| is_small(stem, code));
    let mut found = BTreeMap::new();
    for (stem, code) in large {
        let file = format!("{}-{}.wasm", stem.trim_start_matches("split_"), short_hash(code));
        let known = integrity(code);
        let fetched = format!("fetch(new URL(\"./{file}\", import.meta.url), {{ integrity: \"{known}\" }})");
        parts.files.push((file.clone(), code.clone()));
        found.insert(*stem, Found { file, fetched });
    }
    if small.is_empty() {
        return found;
    }
    let packed: Vec<u8> = small.iter().flat_map(|(_, code)| code.iter().copied()).collect();
    let file = format!("shared-{}.wasm", short_hash(&packed));
    let mut from = 0;
    for (stem, code) in small {
        let to = from + code.len();
        found.insert(*stem, Found { file: file.clone(), fetched: format!("shared({from}, {to})") });
        from = to;
    }
    let (head, rest) = parts.link.split_once('\n').unwrap_or((parts.link.as_str(), ""));
    parts.link = format!("{head}\n{}{rest}", unpacking(&file, &integrity(&packed)));
    parts.files.push((file, packed));
    found
}

/// The function of the script that takes one part out of the packed file, which is fetched once, and once more after it
/// did not come.
fn unpacking(file: &str, known: &str) -> String {
    format!(
        r#"
let packed;
function shared(from, to) {{
    if (packed === undefined) {{
        const fetched = fetch(new URL("./{file}", import.meta.url), {{ integrity: "{known}" }})
            .then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new TypeError(`${{answer.status}}`))));
        fetched.catch(() => {{ if (packed === fetched) packed = undefined; }});
        packed = fetched;
    }}
    const code = {{ headers: {{ "Content-Type": "application/wasm" }} }};
    return packed.then((all) => new Response(all.slice(from, to), code));
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"import { initSync } from "./posture.js";

function makeLoad(fetcher, deps) {
}
/* country, ranking */
const __chunk_5 = makeLoad(() => {
    const src = fetch(new URL("./chunk_5.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_country = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_country.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_5]));
"#;

    /// Code of one part: its name over and over, `size` bytes of it.
    fn code(name: &str, size: usize) -> Vec<u8> {
        name.bytes().cycle().take(size).collect()
    }

    fn linked_with(script: &str, shared: usize) -> Result<Parts> {
        let size = |stem: &str| if stem.starts_with("chunk_") { shared } else { 100 };
        let found: Vec<_> = stems(script).into_iter().map(|stem| (stem, code(stem, size(stem)))).collect();
        linked(script, "posture-1.js", "/p/", &found)
    }

    #[test]
    fn parts_get_names_that_change_with_their_content() {
        let parts = linked_with(SCRIPT, SMALL).unwrap();
        let [(shared, _), (country, content)] = parts.files.as_slice() else { panic!("{parts:?}") };
        assert_eq!(*content, code("split_country", 100));
        assert!(country.starts_with("country-") && shared.starts_with("chunk_5-"), "{country} {shared}");
        assert!(parts.link.contains("from \"./posture-1.js\""));
        assert!(parts.link.contains(&format!("new URL(\"./{country}\", import.meta.url), {{ integrity: \"sha384-")));
    }

    #[test]
    fn a_path_asks_for_its_part_and_what_that_shares() {
        let parts = linked_with(SCRIPT, SMALL).unwrap();
        let (path, files) = &parts.by_path[0];
        assert_eq!(*path, "country");
        assert!(files[0].starts_with("/p/country-") && files[1].starts_with("/p/chunk_5-"), "{files:?}");
    }

    #[test]
    fn another_way_of_writing_stops_the_build() {
        assert!(linked_with("import x from \"./posture.js\";", SMALL).is_err());
        assert!(linked_with(&SCRIPT.replace("new URL(\"./chunk_5", "new URL('./chunk_5"), SMALL).is_err());
    }

    #[test]
    fn what_is_small_is_packed_into_one_file() {
        let two = SCRIPT.replace("/* country, ranking */", "/* country, ranking */\nconst __chunk_4 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_4.wasm\", import.meta.url));\n    src.catch(() => {});\n}\n, []);");
        let parts = linked_with(&two.replace("[__chunk_5]", "[__chunk_4, __chunk_5]"), 50).unwrap();
        let [(country, _), (shared, packed)] = parts.files.as_slice() else { panic!("{parts:?}") };
        assert!(country.starts_with("country-") && shared.starts_with("shared-"), "{country} {shared}");
        assert_eq!(*packed, [code("chunk_4", 50), code("chunk_5", 50)].concat());
        assert!(
            parts.link.contains("const src = shared(0, 50);") && parts.link.contains("const src = shared(50, 100);")
        );
        assert!(parts.link.contains(&format!("new URL(\"./{shared}\", import.meta.url), {{ integrity: \"sha384-")));
        let (_, files) = &parts.by_path[0];
        assert_eq!(files.len(), 2, "the packed file is asked for once: {files:?}");
    }
}
