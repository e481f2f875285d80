//! A crosswalk beside one of its editions: what each indicator there is to the other edition, and why.

mod rows;

pub use rows::{CrosswalkRow, crosswalk_file, crosswalk_rows};

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

/// How close an indicator is, for somebody who comes from the other edition.
#[must_use]
pub fn correspondence_name(correspondence: Correspondence) -> Message {
    match correspondence {
        Correspondence::Same => say::crosswalk_same(),
        Correspondence::Close => say::crosswalk_close(),
        Correspondence::New => say::crosswalk_kind_new(),
    }
}

/// What becomes of the indicators of both editions, in numbers.
#[must_use]
pub fn crosswalk_sentence(crosswalk: &Crosswalk, from: &Methodology, to: &Methodology) -> Message {
    let count = |wanted| crosswalk.links.iter().filter(|crossing| crossing.correspondence == wanted).count();
    let [same, close, new] = Correspondence::ALL.map(count);
    say::crosswalk_sentence(
        to.leaves().len(),
        &to.short,
        say::crosswalk_sentence_same(same, &from.short),
        say::crosswalk_sentence_close(close),
        say::crosswalk_sentence_new(new),
        say::crosswalk_sentence_dropped(crosswalk.dropped.len(), &from.short),
    )
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
    use crate::model::{Crossing, CrosswalkEdit};
    use crate::text::{Catalogue, Language};
    use crate::wire::{read_crosswalk_for, read_methodology};

    #[test]
    fn rows_are_searched_and_say_what_was_changed() {
        let [old, new] =
            ["ncsi-2018", "ncsi-3"].map(|id| read_methodology(&file(&format!("methodologies/{id}"))).unwrap());
        let (shipped, _) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old, &new).unwrap();
        let rows = crosswalk_rows(&shipped, &shipped, &old, &new);
        assert_eq!((rows.len(), rows.iter().filter(|row| row.kind.is_none()).count()), (49 + 4, 4));
        assert!(rows.iter().all(|row| row.shipped.is_none() && !row.can_be_restored));
        let found = |typed: &str| rows.iter().filter(|row| row.has(typed, "az")).count();
        assert_eq!((found(" "), found("zzz")), (53, 0));
        assert!(found("12.3") > 0 && found("12.3") < 5, "{}", found("12.3"));
        assert!(found("MEKTEB") <= found("məktəb") && found("məktəb") > 0 && found("schools") > 0);

        let english = |message: &Message| Catalogue::of(Language::ENGLISH).say(message);
        let part = |id: &str| PartId::parse(id).unwrap();
        let (to, from, reason) = (part("9.3"), vec![part("9.2")], Localized::new("Mine.", [].into()));
        let crossing = Crossing { to, from, correspondence: Correspondence::Close, reason: reason.clone() };
        let none = Crossing { to: part("1.2"), from: Vec::new(), correspondence: Correspondence::New, reason };
        let own =
            shipped.apply(CrosswalkEdit::Cross(crossing, Vec::new())).apply(CrosswalkEdit::Cross(none, Vec::new()));
        let rows = crosswalk_rows(&own, &shipped, &old, &new);
        let changed: Vec<_> = rows.iter().filter(|row| row.shipped.is_some()).collect();
        let before = |place: usize| changed[place].shipped.as_ref().map(english).unwrap();
        assert_eq!(changed.len(), 3);
        assert!(before(0).starts_with("This project’s proposal: the same"), "{}", before(0));
        assert!(before(1).starts_with("This project’s proposal: new"), "{}", before(1));
        assert_eq!(before(2), "In this project’s proposal an indicator takes it.");
        assert!(!changed[2].can_be_restored && changed[2].reason.is_blank());
        let file = crosswalk_file(rows.iter(), &old, &new);
        assert_eq!(file.columns().len(), 8);
        let said = english(&crosswalk_sentence(&shipped, &old, &new));
        assert_eq!(
            said,
            "Of the 49 indicators of NCSI 3.0, 31 ask for the same as one of NCSI 2018, 8 are close to some and 10 are new. \
             4 indicators of NCSI 2018 are not asked for any more."
        );
    }

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
