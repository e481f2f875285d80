//! Which indicators of an index have what a reader types.

use crate::model::{Localized, Methodology, Part, PartId};
use crate::text::{fold, has_words};

/// The indicators that have the number that is typed or are of the area that has it, or else those that have every word typed,
/// in any language; with their areas. None where nothing is typed.
#[must_use]
pub fn found_parts(methodology: &Methodology, typed: &str) -> Option<Vec<PartId>> {
    let wanted = fold(typed);
    if wanted.is_empty() {
        return None;
    }
    let number = typed.trim();
    let is_numbered = methodology.parts().iter().any(|part| part.id.as_str() == number);
    let mut found = Vec::new();
    for area in methodology.areas() {
        let has = |part: &&Part| {
            let is_meant = if is_numbered {
                [&area.id, &part.id].iter().any(|id| id.as_str() == number)
            } else {
                has_words(&wanted, texts(methodology, area, part))
            };
            part.is_leaf() && is_meant
        };
        let parts = area.walk();
        found.extend(parts.into_iter().filter(|part| part.walk().iter().any(has)).map(|part| part.id.clone()));
    }
    Some(found)
}

/// What is searched of an indicator: name, criterion, note, evidence that is accepted, and the name of its area.
fn texts<'a>(methodology: &'a Methodology, area: &'a Part, part: &'a Part) -> impl Iterator<Item = &'a str> {
    let accepted = part.accepted.iter().filter_map(|kind| methodology.references.get(kind));
    let own = [Some(&part.name), part.criterion.as_ref(), part.note.as_ref(), Some(&area.name)];
    own.into_iter().flatten().chain(accepted).flat_map(Localized::forms)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Option<Vec<String>> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/methodologies/ncsi-2018.json");
        let methodology = crate::wire::read_methodology(&std::fs::read_to_string(path).unwrap()).unwrap();
        found_parts(&methodology, typed).map(|found| found.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn nothing_typed_is_no_search() {
        assert_eq!(found(""), None);
        assert_eq!(found(" – "), None);
    }

    #[test]
    fn an_indicator_is_found_by_number_and_by_words_in_any_language_under_its_area() {
        assert_eq!(found(" 7.3"), Some(vec!["7".to_owned(), "7.3".to_owned()]));
        assert!(found("12").unwrap().contains(&"12.1".to_owned()) && !found("12").unwrap().contains(&"7.3".to_owned()));
        let in_english = found("cyber military").unwrap();
        assert!(in_english.contains(&"12".to_owned()), "{in_english:?}");
        assert!(!in_english.contains(&"7.3".to_owned()));
        assert_eq!(found("HERBI").map(|found| found.contains(&"12".to_owned())), Some(true));
        assert_eq!(found("no such thing at all"), Some(Vec::new()));
    }
}
