//! Two assessments that go back to one state, and what becomes of them.

use super::*;

fn merge(mine: &Assessment, theirs: &Assessment, common: &Assessment) -> Merge {
    Merge::of(mine, theirs, &Content::of(common)).unwrap()
}

fn nothing() -> Decisions {
    Decisions::new()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_only_one_changed_is_taken_and_what_none_changed_stays(one in assessments(), edits in prop::collection::vec(edits(), 0..8)) {
        let mut other = one.clone();
        for edit in edits {
            let _ = other.apply(&edit);
        }
        prop_assume!(one.index() == other.index());
        // They alone changed something: it is all taken.
        let they = merge(&one, &other, &one);
        prop_assert!(they.changes().values().all(|by| *by == ChangedBy::They), "{:?}", they.changes());
        let taken = they.result(&nothing()).unwrap();
        check(&taken);
        prop_assert!(merge(&taken, &other, &other).changes().is_empty(), "{:?}", merge(&taken, &other, &other).changes());
        // I alone changed something: all of it stays.
        let you = merge(&other, &one, &one);
        prop_assert!(you.changes().values().all(|by| *by == ChangedBy::You), "{:?}", you.changes());
        let kept = you.result(&nothing()).unwrap();
        check(&kept);
        prop_assert!(merge(&kept, &other, &other).changes().is_empty(), "{:?}", merge(&kept, &other, &other).changes());
        // Nobody did.
        prop_assert!(merge(&one, &one, &other).changes().is_empty());
        prop_assert_eq!(merge(&one, &one, &blank_like(&one)).result(&nothing()).unwrap(), one);
    }

    #[test]
    fn of_two_that_share_nothing_no_word_is_lost(mine in assessments(), theirs in assessments(), takes_theirs in any::<bool>()) {
        prop_assume!(mine.index() == theirs.index());
        let merge = merge(&mine, &theirs, &blank_like(&mine));
        let take = if takes_theirs { Take::Theirs } else { Take::Mine };
        let decisions: Decisions = merge.undecided(&nothing()).map(|place| (place.clone(), take)).collect();
        prop_assert_eq!(merge.undecided(&decisions).count(), 0);
        let merged = merge.result(&decisions).unwrap();
        check(&merged);
        let winner = if takes_theirs { merge.theirs() } else { merge.mine() };
        for content in [merge.mine(), merge.theirs()] {
            for (part, answer) in &content.answers {
                let found = merged.answer(part).unwrap();
                prop_assert!(answer.evidence.iter().all(|id| found.evidence.contains(id)));
                let says = |field: AnswerField| !answer.differs(&Answer::default()).contains(&field);
                for field in found.differs(answer) {
                    let is_other = winner.answers.get(part).is_some_and(|won| !won.differs(found).contains(&field));
                    prop_assert!(field == AnswerField::Evidence || says(field) || is_other, "{part} {field:?}");
                }
            }
            prop_assert!(content.evidence.keys().all(|id| merged.evidence().contains_key(id)));
        }
    }
}

fn blank_like(one: &Assessment) -> Assessment {
    Assessment::blank(one.id().clone(), one.index().clone(), None, Name::default())
}

#[test]
fn only_what_both_changed_to_something_else_is_asked() {
    let common =
        with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::NotMet), ("9.2", AnswerState::NotMet)]);
    let changed = |states: [(&str, AnswerState); 2]| {
        let mut changed = common.clone();
        states.into_iter().for_each(|(id, state)| drop(changed.apply(&Edit::State(part(id), state)).unwrap()));
        changed
    };
    let mine = changed([("9.2", AnswerState::Planned), ("1.2", AnswerState::InProgress)]);
    let mut theirs = changed([("1.1", AnswerState::MetPublic), ("1.2", AnswerState::MetPublic)]);
    theirs.apply(&Edit::Note(part("9.2"), Prose::cut("Theirs"))).unwrap();
    let merge = merge(&mine, &theirs, &common);
    let both = |is_conflict| ChangedBy::Both { is_conflict };
    let found: Vec<_> = merge.changes().iter().collect();
    let place = |id| Place::Part(part(id));
    assert_eq!(found, [(&place("1.1"), &ChangedBy::They), (&place("1.2"), &both(true)), (&place("9.2"), &both(false))]);
    assert_eq!(merge.undecided(&nothing()).collect::<Vec<_>>(), [&place("1.2")]);
    let state = |merged: &Assessment, id| merged.state(&part(id));
    let merged = merge.result(&nothing()).unwrap();
    assert_eq!(state(&merged, "1.1"), AnswerState::MetPublic);
    assert_eq!(state(&merged, "1.2"), AnswerState::InProgress, "undecided, it stays");
    assert_eq!(state(&merged, "9.2"), AnswerState::Planned, "my own later answer is not taken back");
    assert_eq!(merged.answer(&part("9.2")).unwrap().note.as_str(), "Theirs", "another field of it");
    let decided = merge.result(&[(place("1.1"), Take::Mine), (place("1.2"), Take::Theirs)].into()).unwrap();
    assert_eq!((state(&decided, "1.1"), state(&decided, "1.2")), (AnswerState::NotMet, AnswerState::MetPublic));
}

fn corrected(from: &Assessment, corrections: &[(&str, i64)]) -> Assessment {
    let mut changed = from.clone();
    for (id, points) in corrections {
        let one = Correction { points: WholePoints::new(*points), ..Correction::default() };
        changed.apply(&Edit::Correct(part(id), Box::new(one))).unwrap();
    }
    changed
}

#[test]
fn corrections_and_lists_are_merged_item_by_item() {
    let common = corrected(&blank(), &[("1.1", 2)]);
    let list = BroughtList { file: FileName::cut("list.csv"), ..BroughtList::default() };
    let mine = corrected(&common, &[("1.2", 3), ("2.1", 4)]);
    let mut theirs = corrected(&common, &[("2.1", 5)]);
    theirs.apply(&Edit::Correct(part("1.1"), Box::default())).unwrap();
    theirs.apply(&Edit::BringList(Some(Box::new(list.clone())))).unwrap();
    let merge = merge(&mine, &theirs, &common);
    let place = |id| Place::Correction(part(id));
    let expected = [
        (&Place::List, &ChangedBy::They),
        (&place("1.1"), &ChangedBy::They),
        (&place("1.2"), &ChangedBy::You),
        (&place("2.1"), &ChangedBy::Both { is_conflict: true }),
    ];
    assert_eq!(merge.changes().iter().collect::<Vec<_>>(), expected);
    assert_eq!(merge.undecided(&nothing()).collect::<Vec<_>>(), [&place("2.1")]);
    let points = |merged: &Assessment| {
        let own = merged.item_changes().own.iter();
        own.map(|(id, one)| (id.to_string(), one.points.map_or(0, WholePoints::get))).collect::<Vec<_>>()
    };
    let merged = merge.result(&nothing()).unwrap();
    assert_eq!(points(&merged), [("1.2".to_owned(), 3), ("2.1".to_owned(), 4)]);
    assert_eq!(merged.item_changes().brought.as_deref(), Some(&list));
    let decided = merge.result(&[(place("2.1"), Take::Theirs), (Place::List, Take::Mine)].into()).unwrap();
    assert_eq!(points(&decided), [("1.2".to_owned(), 3), ("2.1".to_owned(), 5)]);
    assert_eq!(decided.item_changes().brought, None);
}

fn with_law(id: &str, item: &EvidenceItem) -> Assessment {
    let mut assessment = with_states(&[("1.1", AnswerState::MetPublic)]);
    assessment.apply(&Edit::AddEvidence(evidence_id(id), Box::new(item.clone()), vec![part("1.1")])).unwrap();
    assessment
}

#[test]
fn the_same_piece_under_another_id_is_the_same_piece() {
    let law = item("legal-act", "https://e-qanun.az/1", "2012-01-01");
    let mine = with_law("law", &law);
    let later = EvidenceItem { entered: Some(day("2026-11-30")), ..law.clone() };
    for same in [&law, &later] {
        assert!(merge(&mine, &with_law("link-1", same), &mine).changes().is_empty());
    }
    let other = EvidenceItem { issuer: Phrase::cut("Parliament"), ..law.clone() };
    let changed = merge(&mine, &with_law("law", &other), &mine);
    assert_eq!(changed.changes().keys().collect::<Vec<_>>(), [&Place::Evidence(evidence_id("law"))]);
    assert_eq!(changed.result(&nothing()).unwrap(), with_law("law", &other));
    // Of a piece that I have dropped and they still have under another id nothing comes back.
    let mut dropped = mine.clone();
    dropped.apply(&Edit::RemoveEvidence(evidence_id("law"))).unwrap();
    let merge = merge(&dropped, &with_law("link-1", &law), &mine);
    assert_eq!(merge.result(&nothing()).unwrap(), dropped);
}

#[test]
fn what_somebody_rests_on_is_not_removed_without_a_question() {
    let law = item("legal-act", "https://e-qanun.az/1", "2012-01-01");
    let common = with_law("law", &law);
    let (mut mine, mut theirs) = (common.clone(), common.clone());
    theirs.apply(&Edit::RemoveEvidence(evidence_id("law"))).unwrap();
    let place = Place::Evidence(evidence_id("law"));
    let removed = merge(&mine, &theirs, &common);
    assert_eq!(removed.changes()[&place], ChangedBy::They);
    let merged = removed.result(&nothing()).unwrap();
    assert!(merged.evidence().is_empty());
    check(&merged);
    mine.apply(&Edit::Attach(part("5.3"), evidence_id("law"))).unwrap();
    let asked = merge(&mine, &theirs, &common);
    assert_eq!(asked.undecided(&nothing()).collect::<Vec<_>>(), [&place]);
    assert_eq!(asked.result(&nothing()).unwrap(), mine);
    let gone = asked.result(&[(place, Take::Theirs)].into()).unwrap();
    assert!(gone.evidence().is_empty() && gone.answer(&part("5.3")).is_none());
}

#[test]
fn only_the_latest_marks_of_shared_states_are_kept() {
    let mark = |number: u8| StateMark::new([number; 8]);
    let marks = || (0..60).map(mark);
    let shared = blank().shares(marks());
    assert_eq!(shared.shared().len(), StateMark::MOST);
    assert_eq!(shared.shared().last(), Some(&mark(59)));
    let again = shared.shares([mark(30)]);
    assert_eq!((again.shared().len(), again.shared().last()), (StateMark::MOST, Some(&mark(30))));
}
