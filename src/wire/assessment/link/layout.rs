//! Which indicators an index has, as links count them. Links are read for ever, so nothing here ever changes; an index
//! that is new gets a line, and one whose indicators change is another index.

use crate::model::{IndexId, PartId};

/// The indices that have a code, each with how many indicators its areas have: area 3 with 5 has 3.1 to 3.5.
const LAYOUTS: &[(u8, &str, &[u8])] =
    &[(1, "ncsi-2018", &[4, 3, 5, 4, 3, 4, 7, 2, 3, 4, 4, 3]), (2, "ncsi-3", &[5, 3, 5, 2, 4, 6, 4, 2, 5, 4, 6, 3])];

/// The code of an index; 0 where it has none.
pub(super) fn code(index: &IndexId) -> u8 {
    LAYOUTS.iter().find(|(_, id, _)| *id == index.as_str()).map_or(0, |(code, ..)| *code)
}

/// The index of a code, and its indicators in order.
pub(super) fn index(code: u8) -> Option<(IndexId, Vec<PartId>)> {
    let (_, id, areas) = LAYOUTS.iter().find(|(known, ..)| *known == code)?;
    let parts = (1..).zip(*areas).flat_map(|(area, &count): (usize, &u8)| {
        (1..=count).filter_map(move |number| PartId::parse(&format!("{area}.{number}")).ok())
    });
    Some((IndexId::parse(id).ok()?, parts.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read_methodology;

    #[test]
    fn a_layout_has_the_indicators_of_its_methodology() {
        for (code, id, _) in LAYOUTS {
            let file = format!("{}/public/data/methodologies/{id}.json", env!("CARGO_MANIFEST_DIR"));
            let methodology = read_methodology(&std::fs::read_to_string(file).unwrap()).unwrap();
            let leaves: Vec<PartId> = methodology.leaves().into_iter().map(|part| part.id.clone()).collect();
            assert_eq!(index(*code), Some((methodology.id, leaves)));
        }
    }
}
