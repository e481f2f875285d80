//! What a reader is told of a file that is slow or failed: what is in it, and not its name.

use crate::text::{Message, say};

/// What is in a file, by its path in the folder of data. An index is called by its id in capitals, since the list of names
/// may be what did not come.
#[must_use]
pub fn file_meant(file: &str) -> Message {
    let (folder, rest) = file.split_once('/').unwrap_or(("", file));
    let index = || rest.trim_end_matches(".json").to_ascii_uppercase().replace('-', " ");
    match (folder, rest) {
        ("methodologies", _) => say::file_rules(index()),
        ("observations", _) => say::file_results(index()),
        ("evidence", _) => say::file_evidence(),
        ("statements", _) | ("", "contexts.json" | "classifications.json") => say::file_statements(),
        ("strategies", _) | ("", "strategies.json") => say::file_strategies(),
        ("mappings", _) => say::file_mapping(),
        ("crosswalks", _) => say::file_crosswalk(),
        ("", "countries.json") => say::file_countries(),
        ("", "sources.json") => say::file_sources(),
        ("", "indices.json") => say::file_indices(),
        ("", "scores.json") => say::file_scores(),
        ("", "datapackage.json") => say::file_list(),
        _ => say::file_part(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};

    #[test]
    fn no_file_is_called_by_its_name() {
        let catalogue = Catalogue::of(Language::ENGLISH);
        let said = |file: &str| catalogue.say(&say::file_failed(file_meant(file)));
        assert_eq!(said("methodologies/ncsi-2018.json"), "The rules of NCSI 2018 could not be loaded.");
        assert_eq!(said("ranking.wasm"), "A part of this page could not be loaded.");
        let list =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/datapackage.json")).unwrap();
        for path in list.split("\"path\": \"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let text = said(path);
            assert!(!text.contains(".json") && !text.contains('/'), "{text}");
        }
    }
}
