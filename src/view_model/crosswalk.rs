//! A crosswalk beside one of its editions: what each indicator there is to the other edition, and why.

use crate::model::{Correspondence, Crosswalk, Localized, Methodology, PartId};
use crate::table::Table;
use crate::text::{Message, Value, say};

/// What stands where there is no indicator.
const NONE: &str = "–";

/// One row for each indicator of `own`, the edition that the crosswalk leads to, in its order; then those of the other
/// edition that are not asked for here. `other` is what that edition is called.
#[must_use]
pub fn crosswalk_table(crosswalk: &Crosswalk, own: &Methodology, other: &Localized) -> Table {
    // A row is about an indicator; what else is said of it is no heading.
    let said = |reason: &Localized| Value::List(vec![reason.into()]);
    let rows = own.leaves().into_iter().filter_map(|part| {
        let crossing = crosswalk.crossing(&part.id)?;
        let ids: Vec<&str> = crossing.from.iter().map(PartId::as_str).collect();
        let there = if ids.is_empty() { NONE.to_owned() } else { ids.join(", ") };
        let how = Message::from(crossing.correspondence);
        Some(vec![(&part.id).into(), (&part.name).into(), how.into(), there.into(), said(&crossing.reason)])
    });
    let gone = crosswalk
        .dropped
        .iter()
        .map(|one| vec![NONE.into(), NONE.into(), say::crosswalk_gone().into(), (&one.from).into(), said(&one.reason)]);
    let header = vec![
        say::assess_file_indicator(),
        say::crosswalk_here(),
        say::crosswalk_how(),
        say::crosswalk_there(other),
        say::crosswalk_why(),
    ];
    Table { header, rows: rows.chain(gone).collect() }
}

/// How many indicators are how close.
#[must_use]
pub fn crosswalk_counts(crosswalk: &Crosswalk) -> Message {
    let count = |wanted| crosswalk.links.iter().filter(|crossing| crossing.correspondence == wanted).count();
    let [same, close, new] = [Correspondence::Same, Correspondence::Close, Correspondence::New].map(count);
    say::crosswalk_counts(same, close, new, crosswalk.dropped.len())
}

impl From<Correspondence> for Message {
    fn from(correspondence: Correspondence) -> Self {
        match correspondence {
            Correspondence::Same => say::crosswalk_same(),
            Correspondence::Close => say::crosswalk_close(),
            Correspondence::New => say::crosswalk_new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{read_crosswalk_for, read_methodology};

    fn file(path: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn each_edition_shows_its_own_indicators() {
        let [old, new] =
            ["ncsi-2018", "ncsi-3"].map(|id| read_methodology(&file(&format!("methodologies/{id}"))).unwrap());
        let (there, report) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old, &new).unwrap();
        assert!(report.is_clean(), "{report:?}");
        let table = crosswalk_table(&there, &new, &old.short);
        assert_eq!((table.rows.len(), table.header.len()), (49 + 4, 5));
        assert!(table.rows.iter().all(|row| row.len() == 5));
        assert_eq!(crosswalk_counts(&there), say::crosswalk_counts(31_usize, 8_usize, 10_usize, 4_usize));
        let back = there.reversed();
        assert_eq!(crosswalk_table(&back, &old, &new.short).rows.len(), 46 + 10);
        assert_eq!(crosswalk_counts(&back), say::crosswalk_counts(31_usize, 11_usize, 4_usize, 10_usize));
    }
}
