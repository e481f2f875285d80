//! Changing, taking back, comparing and merging assessments.

use super::samples::{assessments, blank, day, edits, evidence_id, item, part, with_states};
use super::*;
use crate::model::LeftHistories;
use crate::model::{AssessmentId, PartId, SnapshotId};
use proptest::prelude::*;

mod merging;

/// What no edit may break.
fn check(assessment: &Assessment) {
    for answer in assessment.answers().values() {
        assert!(!answer.is_blank());
        assert!(answer.evidence.iter().all(|id| assessment.evidence().contains_key(id)));
    }
    // The weight that is kept up to date is the one that the content has.
    let mut anew = blank().copied(assessment.id().clone(), assessment.name().clone());
    let mut content = vec![Edit::Remark(assessment.note().clone())];
    content.extend(
        assessment.evidence().iter().map(|(id, one)| Edit::AddEvidence(id.clone(), Box::new(one.clone()), vec![])),
    );
    content.extend(assessment.answers().iter().map(|(part, one)| Edit::Answer(part.clone(), Box::new(one.clone()))));
    let items = assessment.item_changes();
    assert!(items.own.values().all(|one| !one.is_blank()));
    content.push(Edit::BringList(items.brought.clone()));
    content.extend(items.own.iter().map(|(part, one)| Edit::Correct(part.clone(), Box::new(one.clone()))));
    anew.apply(&Edit::Several(content)).unwrap();
    anew.set_origin(assessment.origin().clone()).unwrap();
    anew.set_unknown(assessment.unknown().clone()).unwrap();
    assert_eq!(anew.weight(), assessment.weight());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_edit_can_be_taken_back_and_one_that_fails_changes_nothing(
        start in assessments(), edits in prop::collection::vec(edits(), 1..12),
    ) {
        let mut now = start;
        for edit in edits {
            let before = now.clone();
            match now.apply(&edit) {
                Ok(back) => {
                    check(&now);
                    let mut again = now.clone();
                    again.apply(&back).unwrap();
                    prop_assert_eq!(&again, &before);
                }
                Err(_) => prop_assert_eq!(&now, &before),
            }
        }
    }

    #[test]
    fn history_goes_back_to_the_start_and_forth_to_the_end(
        start in assessments(), edits in prop::collection::vec((edits(), any::<bool>(), 0..8_000_i64), 1..12),
    ) {
        let mut history = EditHistory::new(start.clone());
        let mut stages = vec![start.clone()];
        let mut clock = 0;
        for (edit, is_typed, pause) in edits {
            clock += pause;
            let (before, steps) = (history.now().clone(), history.steps().len());
            let done = if is_typed { history.type_on(edit, clock) } else { history.edit(edit) };
            prop_assert_eq!(done.unwrap_or(false), *history.now() != before);
            prop_assert!(history.next().is_none());
            // A step of its own, or the last one goes on, or is gone because all was deleted again.
            prop_assert!(history.steps().len() <= steps + 1 && history.steps().len() + usize::from(is_typed) >= steps);
            stages.truncate(history.steps().len());
            stages.push(history.now().clone());
        }
        let end = history.now().clone();
        for stage in stages.iter().rev() {
            prop_assert_eq!(history.now(), stage);
            history.undo();
        }
        prop_assert!(history.steps().is_empty() && history.undo().is_none());
        prop_assert_eq!(history.now(), &start);
        for stage in &stages {
            prop_assert_eq!(history.now(), stage);
            history.redo();
        }
        prop_assert!(history.next().is_none() && history.redo().is_none());
        prop_assert_eq!(history.now(), &end);
    }

    #[test]
    fn comparing_tells_same_from_changed(before in assessments(), after in assessments()) {
        prop_assert!(compare(&before, &before).is_same());
        let (there, back) = (compare(&before, &after), compare(&after, &before));
        let is_same = before.answers() == after.answers() && before.evidence() == after.evidence();
        prop_assert_eq!(there.is_same(), is_same && before.item_changes() == after.item_changes());
        let mirrored = |difference: &Difference| match difference {
            Difference::New => Difference::Dropped,
            Difference::Dropped => Difference::New,
            other => *other,
        };
        prop_assert!(there.answers.iter().all(|(part, found)| back.answers[part] == mirrored(found)));
    }
}

#[test]
fn one_piece_of_evidence_stands_behind_many_indicators() {
    let mut history = EditHistory::new(blank());
    let law = evidence_id("law");
    let add = Edit::AddEvidence(
        law.clone(),
        Box::new(item("legal-act", "https://e-qanun.az/1", "2012-01-01")),
        vec![part("1.1"), part("5.1")],
    );
    assert_eq!(history.edit(add.clone()), Ok(true));
    assert_eq!(history.edit(add), Err(EditError::EvidenceExists(law.clone())));
    assert_eq!(history.now().parts_on(&law).collect::<Vec<_>>(), [&part("1.1"), &part("5.1")]);
    assert_eq!(history.edit(Edit::Detach(part("5.1"), law.clone())), Ok(true));
    assert_eq!(history.now().answer(&part("5.1")), None, "an answer that says nothing is none");
    history.edit(Edit::RemoveEvidence(law.clone())).unwrap();
    assert!(history.now().answers().is_empty() && history.now().evidence().is_empty());
    let gone = Edit::Attach(part("1.1"), law.clone());
    assert_eq!(history.edit(gone), Err(EditError::NoEvidence(law)));
    history.undo();
    history.undo();
    history.undo();
    assert_eq!(history.now(), &blank());
}

#[test]
fn typing_is_one_step_and_none_when_all_is_deleted_again() {
    let note = |text: &str| Edit::Note(part("1.1"), Prose::parse(text).unwrap());
    let mut history = EditHistory::new(blank());
    for typed in ["a", "ab", "abc"] {
        history.type_on(note(typed), 0).unwrap();
    }
    history.type_on(Edit::Note(part("1.2"), Prose::parse("x").unwrap()), 0).unwrap();
    assert_eq!(history.steps().len(), 2);
    history.undo();
    history.undo();
    assert_eq!(history.now(), &blank());
    history.type_on(note("a"), 0).unwrap();
    history.type_on(note(""), 0).unwrap();
    assert_eq!((history.steps().len(), history.now()), (0, &blank()));
}

#[test]
fn typing_after_a_pause_or_after_a_choice_is_a_step_of_its_own() {
    let note = |text: &str| Edit::Note(part("1.1"), Prose::parse(text).unwrap());
    let text_now = |history: &EditHistory| {
        history.now().answer(&part("1.1")).map(|answer| answer.note.to_string()).unwrap_or_default()
    };
    let (mut history, hour) = (EditHistory::new(blank()), 3_600_000);
    history.type_on(note("morning"), 0).unwrap();
    // However long it takes in all: what counts is the pause between two letters.
    history.type_on(note("morning,"), 4_999).unwrap();
    history.type_on(note("morning, "), 9_000).unwrap();
    history.type_on(note("morning, noon"), hour).unwrap();
    history.undo();
    assert_eq!(text_now(&history), "morning, ", "an hour later it is another thought");
    history.undo();
    assert_eq!(history.now(), &blank());

    let law = evidence_id("law");
    let titled = |title: &str| EvidenceItem { title: Title::cut(title), ..EvidenceItem::default() };
    history.edit(Edit::AddEvidence(law.clone(), Box::default(), vec![])).unwrap();
    history.edit(Edit::ChangeEvidence(law.clone(), Box::new(titled("chosen")))).unwrap();
    history.type_on(Edit::ChangeEvidence(law.clone(), Box::new(titled("typed"))), hour).unwrap();
    history.undo();
    assert_eq!(history.now().evidence().get(&law), Some(&titled("chosen")));
}

#[test]
fn the_oldest_steps_are_forgotten() {
    let state = |round: usize| if round.is_multiple_of(2) { AnswerState::NotMet } else { AnswerState::MetPublic };
    let mut history = EditHistory::new(blank());
    for round in 0..=EditHistory::MOST_STEPS {
        history.edit(Edit::State(part("1.1"), state(round))).unwrap();
    }
    assert_eq!(history.steps().len(), EditHistory::MOST_STEPS);
    assert!(!history.is_at_oldest_kept());
    let back = (0..).take_while(|_| history.undo().is_some()).count();
    assert_eq!((back, history.now().state(&part("1.1"))), (EditHistory::MOST_STEPS, AnswerState::NotMet));
    assert!(history.is_at_oldest_kept());
    let forth = (0..).take_while(|_| history.redo().is_some()).count();
    assert_eq!((forth, history.now().state(&part("1.1"))), (EditHistory::MOST_STEPS, AnswerState::NotMet));
    let mut short = EditHistory::new(blank());
    short.edit(Edit::State(part("1.1"), AnswerState::NotMet)).unwrap();
    short.undo();
    assert!(!short.is_at_oldest_kept(), "all that was done is taken back");
}

#[test]
fn of_assessments_left_only_the_last_few_keep_their_steps() {
    let mut left = LeftHistories::<EditHistory>::default();
    let mut history = EditHistory::new(blank());
    history.edit(Edit::State(part("1.1"), AnswerState::NotMet)).unwrap();
    for place in 0..=LeftHistories::<EditHistory>::MOST {
        left.leave(&format!("a{place}"), "kept".into(), history.clone());
    }
    assert_eq!(left.take_up("a0", "kept"), None, "the one left first is forgotten");
    assert_eq!(left.take_up("a1", "changed since"), None, "its steps would lead elsewhere");
    assert_eq!(left.take_up("a1", "kept"), None, "asked for once, it is kept no more");
    assert_eq!(left.take_up("a2", "kept"), Some(history.clone()));
    left.leave("a3", "newer".into(), EditHistory::new(blank()));
    assert_eq!(left.take_up("a3", "newer"), Some(EditHistory::new(blank())), "the last state of each counts");
    assert_eq!(left.take_up("a3", "newer"), None);
}

#[test]
fn bounds_are_kept() {
    let mut assessment = blank();
    let part_of = |place: usize| PartId::parse(&format!("p{place}")).unwrap();
    for place in 0..Assessment::MOST_ANSWERS {
        assessment.apply(&Edit::State(part_of(place), AnswerState::NotMet)).unwrap();
    }
    let another = Edit::State(part("other"), AnswerState::NotMet);
    assert_eq!(assessment.apply(&another), Err(EditError::TooManyAnswers(1_000)));
    assessment.apply(&Edit::State(part_of(0), AnswerState::NotAssessed)).unwrap();
    assert!(assessment.apply(&another).is_ok());

    let mut assessment = blank();
    let long = EvidenceItem { quote: Prose::cut(&"ə".repeat(5_000)), ..EvidenceItem::default() };
    let mut refused = None;
    for place in 0..=Assessment::MOST_EVIDENCE {
        let id = evidence_id(&format!("e{place}"));
        refused = assessment.apply(&Edit::AddEvidence(id, Box::new(long.clone()), vec![part("1.1")])).err();
        if refused.is_some() {
            break;
        }
    }
    assert_eq!(refused, Some(EditError::TooMuchAttached { part: part("1.1"), most: 100 }));
    assert_eq!(assessment.evidence().len(), 100, "what does not fit is not there in part");
    for place in 100..=Assessment::MOST_EVIDENCE {
        let id = evidence_id(&format!("e{place}"));
        refused = assessment.apply(&Edit::AddEvidence(id, Box::new(long.clone()), vec![])).err();
        if refused.is_some() {
            break;
        }
    }
    assert_eq!(refused, Some(EditError::TooLarge(Assessment::MOST_WEIGHT)));
    assert!(assessment.weight() <= Assessment::MOST_WEIGHT);
}

#[test]
fn an_older_assessment_marks_what_stayed() {
    let mut older =
        with_states(&[("1.1", AnswerState::NotMet), ("1.2", AnswerState::MetPublic), ("2.1", AnswerState::Planned)]);
    let law = evidence_id("law");
    let item = item("legal-act", "https://e-qanun.az/1", "2012-01-01");
    older.apply(&Edit::AddEvidence(law.clone(), Box::new(item.clone()), vec![part("1.2")])).unwrap();
    let id = AssessmentId::parse("newer").unwrap();
    let mut newer = Assessment::from_older(id, Name::cut("This year"), &older, day("2026-11-24")).unwrap();
    let marks = since_older(&newer).unwrap();
    assert!(marks.len() == 3 && marks.values().all(|mark| *mark == Difference::Same));
    let changed = EvidenceItem { issuer: Phrase::cut("Parliament"), ..item };
    newer.apply(&Edit::ChangeEvidence(law, Box::new(changed))).unwrap();
    newer.apply(&Edit::State(part("1.1"), AnswerState::MetPublic)).unwrap();
    newer.apply(&Edit::State(part("5.3"), AnswerState::MetPublic)).unwrap();
    newer.apply(&Edit::State(part("2.1"), AnswerState::NotAssessed)).unwrap();
    let marks: Vec<_> = since_older(&newer).unwrap().into_iter().map(|(part, mark)| (part.to_string(), mark)).collect();
    let expected = [
        ("1.1", Difference::Changed),
        ("1.2", Difference::Changed),
        ("2.1", Difference::Dropped),
        ("5.3", Difference::New),
    ];
    assert_eq!(marks, expected.map(|(part, mark)| (part.to_owned(), mark)));
    assert_eq!(since_older(&older), None);
}

#[test]
fn a_state_is_kept_once_a_day_and_only_when_something_changed() {
    let (today, tomorrow) = (day("2026-11-24"), day("2026-11-25"));
    assert!(!is_daily_due(&blank(), &[], today), "there is nothing to keep");
    let now = with_states(&[("1.1", AnswerState::NotMet)]);
    assert!(is_daily_due(&now, &[], today));
    let kept = Snapshot {
        id: SnapshotId::parse("s1").unwrap(),
        name: Name::default(),
        date: today,
        automatic: true,
        received: false,
        assessment: now.clone(),
        unknown: Unknown::default(),
    };
    let changed = with_states(&[("1.1", AnswerState::MetPublic)]);
    assert!(!is_daily_due(&changed, std::slice::from_ref(&kept), today), "once a day");
    assert!(!is_daily_due(&now, std::slice::from_ref(&kept), tomorrow), "nothing changed");
    assert!(is_daily_due(&changed, std::slice::from_ref(&kept), tomorrow));
    let by_hand = Snapshot { automatic: false, ..kept };
    assert!(is_daily_due(&changed, &[by_hand], today), "one kept by hand is another matter");
}
