//! The script that fetches the parts: what `wasm-split-cli` wrote of it, and what the site gets.

use super::merge::MERGED;
use super::{BY_PATH, LINK, Parts};
use crate::seal::{integrity, short_hash};
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
    pub(super) fn linked(
        &self,
        main: &str,
        base: &str,
        groups: &[(Vec<usize>, Vec<u8>)],
        chunks: &[Vec<u8>],
    ) -> Result<Parts> {
        let mut parts = Parts { link: self.head.replacen("./posture.js", &format!("./{main}"), 1), ..Parts::default() };
        // The page itself says what did not come, with a way to try again.
        parts.link = parts.link.replace("console.error(e);", "");
        let same = format!("{SHARE}\n        sharedImports.{MERGED} = sharedImports.__wasm_split;");
        parts.link = parts.link.replacen(SHARE, &same, 1) + FETCHED;
        for (place, (_, code)) in groups.iter().enumerate() {
            let fetched = parts.add("shared", code);
            parts.link += &format!("const shared{place} = makeLoad({fetched}, []);\n");
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
            let shared: Vec<_> = needed.iter().map(|place| format!("shared{place}")).collect();
            let own = chunk.name.strip_prefix(LOADS).unwrap_or(chunk.name);
            let fetched = parts.add(own, code);
            parts.link +=
                &format!("export const {} = wrapAsyncCb(makeLoad({fetched}, [{}]));\n", chunk.name, shared.join(", "));
            let files = parts.files.last().into_iter().chain(needed.iter().filter_map(|place| parts.files.get(*place)));
            let addresses: Vec<_> = files.map(|(file, _)| format!("{base}{file}")).collect();
            for (path, _) in BY_PATH.iter().filter(|(_, split)| *split == own) {
                parts.by_path.push((path, addresses.clone()));
            }
        }
        Ok(parts)
    }
}

/// Where the script begins to collect what parts import.
const SHARE: &str = "sharedImports = { __wasm_split: {  } };";

/// How a part is fetched. Some hosts say of WebAssembly that it is any bytes, which no browser compiles as it comes; so
/// it is said here what it is. What came in a pack, whose hash was checked, is taken from there.
const FETCHED: &str = r#"
export const asked = new Set(), packed = new Map();
const program = (code) => new Response(code, { headers: { "Content-Type": "application/wasm" } });
const received = async (file, integrity) => {
    asked.add(file);
    const early = await packed.get(file);
    packed.delete(file);
    if (early) return program(early);
    const answer = await fetch(new URL(file, import.meta.url), { integrity });
    if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
    return program(answer.body);
};
const fetched = (file, integrity) => () => {
    const code = received(file, integrity);
    code.catch(() => {});
    return (imports) => WebAssembly.instantiateStreaming(code, imports);
};
"#;

impl Parts {
    /// Adds a file, and says how it is fetched.
    fn add(&mut self, name: &str, code: &[u8]) -> String {
        let file = format!("{name}-{}.wasm", short_hash(code));
        let fetched = format!("fetched(\"{file}\", \"{}\")", integrity(code));
        self.files.push((file, code.to_vec()));
        fetched
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
        Script::read(SCRIPT)?.linked("posture-1.js", "/p/", groups, &[b"ranking".to_vec(), b"country".to_vec()])
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
        let (ranking, _) = &parts.files[2];
        let line = format!(
            "export const __wasm_split_load_ranking = wrapAsyncCb(makeLoad(fetched(\"{ranking}\", \"{}\"), [shared0]));",
            integrity(b"ranking")
        );
        assert!(parts.link.contains(&line), "{}", parts.link);
        assert!(parts.link.contains(", [shared0, shared1]));"), "{}", parts.link);
    }

    #[test]
    fn a_path_asks_for_its_part_and_what_that_shares() {
        let parts = linked(&[(vec![0, 1], b"both".to_vec())]).unwrap();
        let (_, files) = parts.by_path.iter().find(|(path, _)| *path == "country").unwrap();
        let [own, shared] = files.as_slice() else { panic!("the file that holds both is asked for once: {files:?}") };
        assert!(own.starts_with("/p/country-") && shared.starts_with("/p/shared-"), "{files:?}");
    }

    #[test]
    fn another_way_of_writing_stops_the_build() {
        assert!(Script::read("import x from \"./posture.js\";").is_err());
        assert!(Script::read(&SCRIPT.replace("new URL(\"./chunk_5", "new URL('./chunk_5")).is_err());
        assert!(linked(&[(vec![0], Vec::new())]).is_err(), "a part lies in no file");
    }
}
