//! The script that fetches the parts: what `wasm-split-cli` wrote of it, and what the site gets.

use super::merge::MERGED;
use super::{LINK, Parts};
use crate::seal::short_hash;
use anyhow::{Context, Result, ensure};

/// What begins the name of a part that several chunks share.
const SHARED: &str = "__chunk_";
/// What begins the names of the functions that load a chunk.
const LOADS: &str = "__wasm_split_load_";

/// The linking script as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Script<'a> {
    /// Everything before the first part.
    head: &'a str,
    /// The parts that chunks share.
    pub(super) shared: Vec<Part<'a>>,
    /// The chunks.
    pub(super) chunks: Vec<Part<'a>>,
}

/// One part of the program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    /// What the script calls it.
    name: &'a str,
    /// The file that it is, without its ending.
    pub(super) stem: &'a str,
    /// The shared parts that it needs, by their names.
    needs: Vec<&'a str>,
}

impl<'a> Script<'a> {
    /// Reads one.
    ///
    /// # Errors
    /// It isn't what `wasm-split-cli` writes.
    pub(super) fn read(script: &'a str) -> Result<Self> {
        let (mut shared, mut chunks) = (Vec::new(), Vec::new());
        // A part is `const name = makeLoad(() => { … fetch(new URL("./stem.wasm" … }, [needs]);`
        let mut pieces = script.split("makeLoad(() => {");
        let head = pieces.next().unwrap_or_default();
        let mut declared = head.lines().next_back();
        for piece in pieces {
            let name = declared.and_then(|line| line.split(" = ").next()?.split(' ').next_back());
            let stem = between(piece, "new URL(\"./", ".wasm\"");
            let needs = between(piece, "\n, [", "]);").or_else(|| between(piece, "\n, [", "]));"));
            let (Some(name), Some(stem), Some(needs)) = (name, stem, needs) else {
                anyhow::bail!("{LINK} isn't written as expected: has the version of wasm-split-cli changed?");
            };
            let needs = needs.split(", ").filter(|name| !name.is_empty()).collect();
            let parts = if name.starts_with(SHARED) { &mut shared } else { &mut chunks };
            parts.push(Part { name, stem, needs });
            declared = piece.lines().next_back();
        }
        let head = head.split("\n/*").next().unwrap_or_default().trim_end();
        ensure!(
            !chunks.is_empty() && head.contains("from \"./posture.js\"") && head.contains(SHARE),
            "{LINK} isn't written as expected: has the version of wasm-split-cli changed?"
        );
        Ok(Self { head, shared, chunks })
    }

    /// Which chunks need a shared part, a bit for each.
    pub(super) fn users(&self, shared: &Part<'_>) -> u64 {
        let needed = self.chunks.iter().map(|chunk| chunk.needs.contains(&shared.name));
        needed.enumerate().map(|(place, needs)| u64::from(needs) << place).sum()
    }

    /// The script and the files of a site. `main` is the name of the main script, `groups` the code of shared parts with
    /// their places in `shared`, and `chunks` that of the chunks in their order.
    ///
    /// # Errors
    /// A part is in no group.
    pub(super) fn linked(&self, main: &str, groups: &[(Vec<usize>, Vec<u8>)], chunks: &[Vec<u8>]) -> Result<Parts> {
        let mut parts = Parts { link: self.head.replacen("./posture.js", &format!("./{main}"), 1), ..Parts::default() };
        // The page itself says what did not come, with a way to try again.
        parts.link = parts.link.replace("console.error(e);", "");
        let same = format!("{SHARE}\n        sharedImports.{MERGED} = sharedImports.__wasm_split;");
        parts.link = parts.link.replacen(SHARE, &same, 1) + LOADING;
        for (_, code) in groups {
            parts.add("shared", code);
        }
        for (chunk, code) in self.chunks.iter().zip(chunks) {
            let group = |need: &str| {
                let part = self.shared.iter().position(|shared| shared.name == need)?;
                groups.iter().position(|(places, _)| places.contains(&part))
            };
            let mut needed = Vec::new();
            for need in &chunk.needs {
                needed.push(group(need).with_context(|| format!("{need} lies in no file"))?);
            }
            needed.sort_unstable();
            needed.dedup();
            let name = chunk.name.strip_prefix(LOADS).unwrap_or(chunk.name);
            needed.insert(0, parts.add(name, code));
            parts.chunks.push((name.to_owned(), needed));
            let load = if UNSEEN.contains(&name) { "chunk" } else { "styledChunk" };
            parts.link += &format!("export const {} = {load}(\"{name}\");\n", chunk.name);
        }
        Ok(parts)
    }
}

/// Where the script begins to collect what parts import.
const SHARE: &str = "sharedImports = { __wasm_split: {  } };";

/// Chunks that show nothing, and so need no styles.
const UNSEEN: &[&str] = &["brought", "files", "languages"];

/// How parts are fetched: which there are is listed in a file, `list`, that the first view does not need. Whoever has no
/// part yet wants all of a view's, so the first pack and the styles of pages are known without it. Some hosts say of
/// WebAssembly that it is any bytes, which no browser compiles as it comes; so it is said here what it is. What came in a
/// pack, whose hash was checked, is taken from there. `bring` asks for the parts of a view ahead, by its path below the
/// site's: alone, or where most of their bytes are missing in one file, which is smaller by a sixth, because small files
/// compress badly.
const LOADING: &str = r#"
const once = (get) => {
    let got;
    return () => got ??= get().catch((why) => {
        got = undefined;
        throw why;
    });
};
const checked = async ([file, integrity], priority = "auto") => {
    const answer = await fetch(new URL(file, import.meta.url), { integrity, priority });
    if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
    return answer;
};
const listed = once(async () => (await checked(list)).json());
const styled = once(async () => {
    const [file, integrity] = style;
    const link = document.createElement("link");
    await new Promise((onload, onerror) => {
        const href = new URL(file, import.meta.url).href;
        Object.assign(link, { rel: "stylesheet", id: "page-styles", href, integrity, onload, onerror });
        document.querySelector("link[media=print]").before(link);
    }).catch((why) => {
        link.remove();
        throw why;
    });
});
const asked = new Set(), packed = new Map(), loads = [];
let isFirst = true;
const received = async (place, part) => {
    asked.add(place);
    isFirst = false;
    const early = await packed.get(place);
    packed.delete(place);
    return new Response(early ?? (await checked(part)).body, { headers: { "Content-Type": "application/wasm" } });
};
const load = (parts, [place, ...needs]) => {
    const fetched = () => {
        const code = received(place, parts[place]);
        code.catch(() => {});
        return (imports) => WebAssembly.instantiateStreaming(code, imports);
    };
    loads[place] ??= makeLoad(fetched, needs.map((need) => () => load(parts, [need])));
    return loads[place]();
};
const loadChunk = async (name) => {
    const { parts, chunks } = await listed();
    await load(parts, chunks[name]);
};
const chunk = (name) => wrapAsyncCb(() => loadChunk(name));
const styledChunk = (name) => wrapAsyncCb(() => Promise.all([styled(), loadChunk(name)]));
export const bring = async (path, priority) => {
    const [view, below] = path.split("/");
    const name = (below && views[view + "/"]) || views[view], pack = packs[name];
    if (!name) return;
    styled().catch(() => {});
    const fetched = () => checked(pack, priority).then((pack) => pack.arrayBuffer()).catch(() => null);
    const early = isFirst && pack && fetched();
    isFirst = false;
    const { parts, chunks, lengths: { [name]: lengths } } = await listed(), all = chunks[name] ?? [];
    const wanted = all.filter((place) => !asked.has(place));
    for (const place of wanted) asked.add(place);
    const sum = (places) => places.reduce((sum, place) => sum + lengths[all.indexOf(place)], 0);
    if (!pack || !early && sum(wanted) < 0.85 * sum(all)) {
        // Asking early is only a hint: what fails here is asked for again, and then said. It is read to its end, because
        // what nobody reads may not come whole.
        for (const place of wanted) checked(parts[place], priority).then((part) => part.arrayBuffer()).catch(() => {});
        return;
    }
    const code = early || fetched();
    let end = 0;
    all.forEach((place, at) => {
        const start = end;
        end += lengths[at];
        if (wanted.includes(place)) packed.set(place, code.then((code) => code?.slice(start, start + lengths[at])));
    });
};
"#;

impl Parts {
    /// Adds a file, and says at which place.
    fn add(&mut self, name: &str, code: &[u8]) -> usize {
        self.files.push((format!("{name}-{}.wasm", short_hash(code)), code.to_vec()));
        self.files.len() - 1
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"import { initSync } from "./posture.js";

let sharedImports = undefined;
function getSharedImports() {
        sharedImports = { __wasm_split: {  } };
}
function makeLoad(fetcher, deps) {
}
/* country, ranking */
const __chunk_4 = makeLoad(() => {
    const src = fetch(new URL("./chunk_4.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
/* country */
const __chunk_5 = makeLoad(() => {
    const src = fetch(new URL("./chunk_5.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_ranking = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_ranking.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_4]));
export const __wasm_split_load_country = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_country.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_4, __chunk_5]));
"#;

    fn linked(groups: &[(Vec<usize>, Vec<u8>)]) -> Result<Parts> {
        Script::read(SCRIPT)?.linked("posture-1.js", groups, &[b"ranking".to_vec(), b"country".to_vec()])
    }

    #[test]
    fn a_script_says_who_needs_what() {
        let script = Script::read(SCRIPT).unwrap();
        let stems = |parts: &[Part<'_>]| parts.iter().map(|part| part.stem.to_owned()).collect::<Vec<_>>();
        assert_eq!(stems(&script.shared), ["chunk_4", "chunk_5"]);
        assert_eq!(stems(&script.chunks), ["split_ranking", "split_country"]);
        let users: Vec<_> = script.shared.iter().map(|part| script.users(part)).collect();
        assert_eq!(users, [0b11, 0b10]);
    }

    #[test]
    fn parts_get_names_that_change_with_their_content() {
        let parts = linked(&[(vec![0], b"four".to_vec()), (vec![1], b"five".to_vec())]).unwrap();
        let names: Vec<_> = parts.files.iter().map(|(name, _)| name.split('-').next().unwrap()).collect();
        assert_eq!(names, ["shared", "shared", "ranking", "country"]);
        assert!(parts.link.contains("from \"./posture-1.js\""), "{}", parts.link);
        assert!(parts.link.contains("sharedImports.__wasm_merged = sharedImports.__wasm_split;"), "{}", parts.link);
        assert!(parts.link.contains("export const __wasm_split_load_ranking = styledChunk(\"ranking\");"));
        assert_eq!(parts.chunks, [("ranking".to_owned(), vec![2, 0]), ("country".to_owned(), vec![3, 0, 1])]);
    }

    #[test]
    fn a_file_that_holds_several_shared_parts_is_needed_once() {
        let parts = linked(&[(vec![0, 1], b"both".to_vec())]).unwrap();
        assert_eq!(parts.chunks[1], ("country".to_owned(), vec![2, 0]));
    }

    #[test]
    fn another_way_of_writing_stops_the_build() {
        assert!(Script::read("import x from \"./posture.js\";").is_err());
        assert!(Script::read(&SCRIPT.replace("new URL(\"./chunk_5", "new URL('./chunk_5")).is_err());
        assert!(linked(&[(vec![0], Vec::new())]).is_err(), "a part lies in no file");
    }
}
