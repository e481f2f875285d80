//! Packs: the parts that a view needs in one file, one behind the other, for whoever has few of them: who opens its address
//! first, or comes from the front page. A view of many parts would else begin with many requests, of which simple hosts
//! answer six at a time, and small files compress badly.

use super::Parts;
use crate::seal::{integrity, short_hash};
use serde_json::{Value, json};

/// What begins the names of packs. They end as parts do, since hosts compress what they know.
pub(crate) const PACK: &str = "pack-";

/// One file with several parts in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pack {
    /// The first part of the path whose view it is for.
    path: &'static str,
    /// Its name.
    pub(crate) file: String,
    /// Its bytes.
    pub(crate) content: Vec<u8>,
    /// How many of them each part has, in its order.
    lengths: Vec<usize>,
}

/// The packs of all views that need more than one part, each with these in the order in which they are named.
pub(crate) fn packs(parts: &Parts, base: &str) -> Vec<Pack> {
    let pack = |(path, addresses): &(&'static str, Vec<String>)| {
        let code = |address: &String| {
            let (_, code) = parts.files.iter().find(|(file, _)| address.strip_prefix(base) == Some(file))?;
            Some(code.as_slice())
        };
        let code: Vec<&[u8]> = addresses.iter().map(code).collect::<Option<_>>()?;
        let (lengths, content) = (code.iter().map(|code| code.len()).collect(), code.concat());
        let stem = addresses.first()?.strip_prefix(base)?.split('-').next()?;
        let file = format!("{PACK}{stem}-{}.wasm", short_hash(&content));
        (code.len() > 1).then_some(Pack { path, file, content, lengths })
    };
    parts.by_path.iter().filter_map(pack).collect()
}

/// The address and the hash of each, and the lengths of its parts, by the first part of a path.
pub(crate) fn table(packs: &[Pack], base: &str) -> Value {
    let entry = |pack: &Pack| {
        (pack.path.to_owned(), json!([format!("{base}{}", pack.file), integrity(&pack.content), pack.lengths]))
    };
    Value::Object(packs.iter().map(entry).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_every_part_of_its_view() {
        let file = |name: &str, code: &[u8]| (name.to_owned(), code.to_vec());
        let files = vec![file("shared-1.wasm", b"abc"), file("shared-2.wasm", b"zz"), file("country-3.wasm", b"defg")];
        let of = |names: &[&str]| names.iter().map(|name| format!("/p/{name}")).collect::<Vec<_>>();
        let by_path = vec![("country", of(&["country-3.wasm", "shared-1.wasm"])), ("about", of(&["shared-2.wasm"]))];
        let parts = Parts { files, by_path, ..Parts::default() };
        let packs = packs(&parts, "/p/");
        let [pack] = packs.as_slice() else { panic!("a single part needs no pack: {packs:?}") };
        assert_eq!((pack.content.as_slice(), pack.lengths.as_slice()), (b"defgabc".as_slice(), [4, 3].as_slice()));
        assert!(pack.file.starts_with("pack-country-"), "{}", pack.file);
        let table = table(&packs, "/p/");
        let about = json!([format!("/p/{}", pack.file), integrity(&pack.content), [4, 3]]);
        assert_eq!(table, json!({ "country": about }));
    }
}
