//! Packs: the parts that a view needs in one file, one behind the other, for whoever has few of them: who opens its address
//! first, or comes from the front page. A view of many parts would else begin with many requests, of which simple hosts
//! answer six at a time, and small files compress badly.

use super::{BY_PATH, Parts};
use crate::seal::{integrity, short_hash};
use serde_json::{Map, Value, json};

/// What begins the names of packs. They end as parts do, since hosts compress what they know.
pub(crate) const PACK: &str = "pack-";

/// One file with several parts in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pack {
    /// The chunk that needs them.
    chunk: String,
    /// Its name.
    pub(crate) file: String,
    /// Its bytes.
    pub(crate) content: Vec<u8>,
    /// How many of them each part has, in its order.
    lengths: Vec<usize>,
}

/// The packs of all chunks that are views and need more than one part, each with these in the order in which they are named.
pub(crate) fn packs(parts: &Parts) -> Vec<Pack> {
    let is_view = |name: &str| BY_PATH.iter().any(|(_, chunk)| *chunk == name);
    let pack = |(name, places): &(String, Vec<usize>)| {
        let code: Vec<&[u8]> = places.iter().filter_map(|place| Some(parts.files.get(*place)?.1.as_slice())).collect();
        let (lengths, content) = (code.iter().map(|code| code.len()).collect(), code.concat());
        let file = format!("{PACK}{name}-{}.wasm", short_hash(&content));
        (code.len() > 1 && is_view(name)).then(|| Pack { chunk: name.clone(), file, content, lengths })
    };
    parts.chunks.iter().filter_map(pack).collect()
}

/// What begins the name of the list.
pub(crate) const LIST: &str = "parts-";
/// What begins the name of the style sheet of all but the first view.
pub(crate) const STYLES: &str = "pages-";

/// What there is besides the first view, for the script that fetches it, every file with its hash: all parts; of each
/// chunk its parts, by their places, and where they come in a pack, their lengths in it; the packs, for the service worker.
pub(crate) fn list(parts: &Parts, packs: &[Pack]) -> Value {
    let files: Vec<_> = parts.files.iter().map(|(file, code)| json!([file, integrity(code)])).collect();
    let chunks: Map<_, _> = parts.chunks.iter().map(|(name, places)| (name.clone(), json!(places))).collect();
    let lengths: Map<_, _> = packs.iter().map(|pack| (pack.chunk.clone(), json!(pack.lengths))).collect();
    json!({ "parts": files, "chunks": chunks, "lengths": lengths, "packs": named(packs) })
}

/// Of each chunk that comes in a pack, its file and the hash of that.
fn named(packs: &[Pack]) -> Map<String, Value> {
    packs.iter().map(|pack| (pack.chunk.clone(), json!([pack.file, integrity(&pack.content)]))).collect()
}

/// What the script has to know before the list is there: where that is, the style sheet of all but the first view, which
/// chunk a path needs, and the packs.
pub(crate) fn known(list: (&str, &str), style: (&str, &str), packs: &[Pack]) -> String {
    let views: Map<_, _> = BY_PATH.iter().map(|(path, chunk)| ((*path).to_owned(), json!(chunk))).collect();
    let packs = Value::from(named(packs));
    let (list, style, views) = (json!(list), json!(style), Value::from(views));
    format!("const list = {list}, style = {style}, views = {views}, packs = {packs};\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_every_part_of_its_view() {
        let file = |name: &str, code: &[u8]| (name.to_owned(), code.to_vec());
        let files = vec![file("shared-1.wasm", b"abc"), file("shared-2.wasm", b"zz"), file("country-3.wasm", b"defg")];
        let chunk = |name: &str, places: &[usize]| (name.to_owned(), places.to_vec());
        let chunks = vec![chunk("country", &[2, 0]), chunk("reference", &[1]), chunk("files", &[1, 0])];
        let parts = Parts { files, chunks, ..Parts::default() };
        let packs = packs(&parts);
        let [pack] = packs.as_slice() else { panic!("a single part needs no pack, nor what is no view: {packs:?}") };
        assert_eq!((pack.content.as_slice(), pack.lengths.as_slice()), (b"defgabc".as_slice(), [4, 3].as_slice()));
        assert!(pack.file.starts_with("pack-country-"), "{}", pack.file);
        let list = list(&parts, &packs);
        let hash = integrity(&pack.content);
        assert_eq!(list["packs"], json!({ "country": [pack.file, hash] }));
        assert_eq!(list["lengths"], json!({ "country": [4, 3] }));
        assert_eq!(list["parts"][2], json!(["country-3.wasm", integrity(b"defg")]));
        assert_eq!(list["chunks"]["country"], json!([2, 0]));
        let known = known(("parts-1.json", "x"), ("pages.css", "y"), &packs);
        for part in [
            "list = [\"parts-1.json\",\"x\"]",
            "style = [\"pages.css\",\"y\"]",
            "\"about\":\"reference\"",
            &format!("packs = {{\"country\":[\"{}\",\"{hash}\"]}};", pack.file),
        ] {
            assert!(known.contains(part), "{part} in {known}");
        }
    }
}
