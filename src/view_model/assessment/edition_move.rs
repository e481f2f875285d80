//! An assessment on its way to another edition: the four lists as the page shows them, and what is said of them.

use crate::model::assessment::{Answer, AnswerState, Assessment, EditionMove, LookAgain, MovedOrigin, Name, Prose};
use crate::model::{AsOf, EvidenceId, IndexId, Localized, Methodology, Part, PartId};
use crate::text::{Catalogue, Message, Value, say};
use crate::wire::IndexEntry;

/// An indicator in one of the lists.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveRow {
    /// The indicator, as its methodology has it; none where that does not have it.
    pub part: Option<Part>,
    /// Its number.
    pub id: PartId,
    /// What was said of it before, or of those that it follows from.
    pub earlier: Vec<Earlier>,
    /// Why it is in this list; says nothing where nobody has said why.
    pub reason: Localized,
}

/// What was said of an indicator before.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// The indicator: its number and its name.
    pub title: Value,
    /// Where it stood.
    pub state: AnswerState,
    /// The note on it.
    pub note: String,
    /// What its evidence is called, piece by piece.
    pub evidence: Vec<String>,
}

/// The four lists: carried, to be looked at again, new, not asked for any more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveLists {
    /// Indicators that ask for the same.
    pub carried: Vec<MoveRow>,
    /// Indicators that are close.
    pub again: Vec<MoveRow>,
    /// Indicators that are new.
    pub new: Vec<MoveRow>,
    /// Indicators that are not asked for any more.
    pub dropped: Vec<MoveRow>,
}

impl MoveLists {
    /// The lists of a move of `old` from one methodology to another.
    #[must_use]
    pub fn of(moved: &EditionMove, old: &Assessment, from: &Methodology, to: &Methodology) -> Self {
        let earlier = |(id, answer): (&PartId, &Answer)| Earlier {
            title: title(from, id),
            state: answer.state,
            note: answer.note.to_string(),
            evidence: answer.evidence.iter().map(|id| evidence_name(old, id)).collect(),
        };
        let row = |methodology: &Methodology, id: &PartId, all: Vec<(&PartId, &Answer)>, reason: &Localized| MoveRow {
            part: methodology.part(id).cloned(),
            id: id.clone(),
            earlier: all.into_iter().map(earlier).collect(),
            reason: reason.clone(),
        };
        Self {
            carried: moved
                .carried
                .iter()
                .map(|one| row(to, &one.to, vec![(&one.from, &one.answer)], &one.reason))
                .collect(),
            again: moved
                .again
                .iter()
                .map(|one| row(to, &one.to, one.from.iter().map(|(id, answer)| (id, answer)).collect(), &one.reason))
                .collect(),
            new: moved.new.iter().map(|one| row(to, &one.to, Vec::new(), &one.reason)).collect(),
            dropped: moved
                .dropped
                .iter()
                .map(|one| row(from, &one.from, vec![(&one.from, &one.answer)], &one.reason))
                .collect(),
        }
    }
}

/// What a piece of evidence is called; its id where it has no title.
fn evidence_name(of: &Assessment, id: &EvidenceId) -> String {
    let title = of.evidence().get(id).map(|item| item.title.to_string()).filter(|title| !title.trim().is_empty());
    title.unwrap_or_else(|| id.to_string())
}

fn title(methodology: &Methodology, id: &PartId) -> Value {
    methodology.part(id).map_or_else(|| id.into(), |part| Value::title(&part.id, &part.name))
}

/// The move in sentences: how many are carried and what they make in points, and what is left.
#[must_use]
pub fn move_summary(moved: &EditionMove, to: &Methodology) -> Vec<Message> {
    let points = |points| Value::points(to.points, points);
    let met = moved.answered().filter(|one| one.answer.state.is_met()).count();
    vec![
        say::edition_summary_carried(moved.carried.len(), to.leaves().len(), moved.answered().count()),
        say::edition_summary_points(met, points(moved.points(to)), points(to.points.max)),
        say::edition_summary_left(moved.again.len(), moved.new.len(), moved.dropped.len()),
    ]
}

/// What the moved assessment is called: as the old one, with the new edition in the place of the old.
#[must_use]
pub fn moved_name(words: &Catalogue, old: &Name, from: &Localized, to: &Localized) -> Name {
    let (from, to) = (words.value(&from.into()), words.value(&to.into()));
    let old = old.as_str().trim();
    Name::cut(&match old.strip_suffix(&from) {
        _ if old.is_empty() => to,
        Some(start) => format!("{start}{to}"),
        None => format!("{old}, {to}"),
    })
}

/// What an assessment was carried over from. The edition is called as the list of indices calls it, where that is there.
#[must_use]
pub fn moved_from(origin: &MovedOrigin, entries: &[IndexEntry]) -> Message {
    let entry = entries.iter().find(|entry| entry.id == origin.index);
    let index = entry.map_or_else(|| origin.index.as_str().into(), |entry| Value::from(&entry.short));
    say::edition_origin(origin.name.as_str(), index, origin.taken.map(AsOf::from))
}

/// The note on an indicator that has to be looked at again: where each earlier one stood, and what was noted on it.
#[must_use]
pub fn move_remark(words: &Catalogue, from: &Methodology, one: &LookAgain) -> Prose {
    let earlier = one.from.iter().filter(|(_, answer)| !answer.is_blank());
    let lines = earlier.map(|(id, answer)| {
        let line = say::edition_remark(&from.short, title(from, id), Message::from(answer.state));
        let note = answer.note.as_str().trim();
        if note.is_empty() { words.say(&line) } else { format!("{}\n{note}", words.say(&line)) }
    });
    Prose::cut(&lines.collect::<Vec<_>>().join("\n"))
}

/// The indices that an assessment by this one can be moved to, with whether the crosswalk is the one from it: else that is
/// the one to it, which is gone the other way.
#[must_use]
pub fn moves_to(entries: &[IndexEntry], index: &IndexId) -> Vec<(IndexId, bool)> {
    let own = entries.iter().find(|entry| entry.id == *index);
    let there = own.into_iter().flat_map(|entry| &entry.moves_to).map(|to| (to.clone(), true));
    let back = entries.iter().filter(|entry| entry.moves_to.contains(index)).map(|entry| (entry.id.clone(), false));
    there.chain(back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assessment::samples::assessments;
    use crate::model::{AssessmentId, Crosswalk, Day};
    use crate::sort::SortedSet;
    use crate::text::Language;
    use crate::wire::{read_crosswalk_for, read_indices, read_methodology};
    use proptest::prelude::*;

    fn file(path: &str) -> String {
        std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn both() -> (Methodology, Methodology, Crosswalk) {
        let [old, new] =
            ["ncsi-2018", "ncsi-3"].map(|id| read_methodology(&file(&format!("methodologies/{id}"))).unwrap());
        let (crosswalk, _) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &old, &new).unwrap();
        (old, new, crosswalk)
    }

    /// Whether every answer and every piece of evidence is in one of the lists, and what goes along is in what is made.
    fn nothing_is_lost(old: &Assessment, from: &Methodology, to: &Methodology, crosswalk: &Crosswalk) {
        let moved = EditionMove::of(old, from, to, crosswalk);
        let again = moved.again.iter().flat_map(|one| one.from.iter().map(|(id, answer)| (id, answer)));
        let along: Vec<(&PartId, &Answer)> =
            moved.carried.iter().map(|one| (&one.from, &one.answer)).chain(again).collect();
        let dropped = moved.dropped.iter().map(|one| (&one.from, &one.answer));
        let listed: Vec<(&PartId, &Answer)> = along.iter().copied().chain(dropped).collect();
        for (part, answer) in old.answers() {
            assert!(listed.contains(&(part, answer)), "{part} is in none of the lists");
        }
        let pieces: SortedSet<&EvidenceId> =
            listed.iter().flat_map(|(_, answer)| &answer.evidence).chain(&moved.loose).collect();
        assert!(old.evidence().keys().all(|id| pieces.contains(id)), "evidence is in none of the lists");
        let asked: Vec<&PartId> = to.leaves().into_iter().map(|part| &part.id).collect();
        let mut reached: Vec<&PartId> = moved.carried.iter().map(|one| &one.to).collect();
        reached.extend(moved.again.iter().map(|one| &one.to));
        reached.extend(moved.new.iter().map(|one| &one.to));
        reached.sort_by_key(|id| asked.iter().position(|one| one == id));
        assert_eq!(reached, asked, "each new indicator is in one list, once");

        let name = (AssessmentId::parse("new").unwrap(), Name::default(), to.id.clone());
        let words = Catalogue::of(Language::ENGLISH);
        let today = Day::parse("2026-11-30").unwrap();
        let made = moved.assessment(old, name, today, |one| move_remark(&words, from, one)).unwrap();
        for id in along.iter().flat_map(|(_, answer)| &answer.evidence).chain(&moved.loose) {
            assert_eq!(made.evidence().get(id), old.evidence().get(id), "{id} goes along");
        }
        for one in &moved.carried {
            assert_eq!(made.answer(&one.to).cloned().unwrap_or_default(), one.answer);
        }
        let lists = MoveLists::of(&moved, old, from, to);
        assert_eq!(lists.again.len(), moved.again.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn nothing_is_ever_dropped_silently(old in assessments()) {
            let (from, to, crosswalk) = both();
            nothing_is_lost(&old, &from, &to, &crosswalk);
            nothing_is_lost(&old, &to, &from, &crosswalk.reversed());
            // A crosswalk that says little loses nothing either.
            let little = Crosswalk { links: crosswalk.links[..9].to_vec(), dropped: Vec::new(), ..crosswalk };
            nothing_is_lost(&old, &from, &to, &little);
        }
    }

    #[test]
    fn the_name_says_the_new_edition() {
        let (from, to, _) = both();
        let words = Catalogue::of(Language::ENGLISH);
        let named = |old: &str| moved_name(&words, &Name::parse(old).unwrap(), &from.short, &to.short).to_string();
        assert_eq!(named("Azerbaijan, NCSI 2018"), "Azerbaijan, NCSI 3.0");
        assert_eq!(named("Update"), "Update, NCSI 3.0");
        assert_eq!(named(""), "NCSI 3.0");
    }

    #[test]
    fn both_editions_lead_to_each_other() {
        let entries = read_indices(&file("indices")).unwrap();
        let ways = |id: &str| moves_to(&entries, &IndexId::parse(id).unwrap());
        let id = |id: &str| IndexId::parse(id).unwrap();
        assert_eq!(ways("ncsi-2018"), [(id("ncsi-3"), true)]);
        assert_eq!(ways("ncsi-3"), [(id("ncsi-2018"), false)]);
        assert_eq!(ways("gci-2024"), []);
    }
}
