//! Changing a mapping: steps, what is kept of it, what another tab makes of it, and what stood there before.

use super::*;
use crate::model::samples::{entry, link, mapping, strategy};
use crate::model::{IndexData, Link, Localized, MOST_STEPS, Mapping, MappingEdit, PartId};
use crate::own_editor::{OwnContext, Quarantined, ReasonError, Step, WhyQuarantined, check_reason, read_import};
use crate::records::{Entry, Kind, Moment, QuarantineReason};
use crate::scoring::Formula;
use crate::scoring::samples::{methodology, values};
use crate::text::{Catalogue, Language, Message};
use crate::wire::{ReadError, write_mapping, write_mapping_link};
use proptest::prelude::*;
use std::sync::Arc;

const ID: &str = "mapping:sample:sample";

fn context() -> MappingContext {
    MappingContext {
        strategy: Arc::new(strategy(&[("P1", "First"), ("P2", "Second")])),
        index: Arc::new(IndexData::new(methodology(), Vec::new())),
        shipped: Arc::new(mapping(&[("P1", "1.1", '+'), ("P2", "1.2", '-')])),
    }
}

fn own() -> Mapping {
    mapping(&[("P1", "1.1", '-'), ("P2", "1.2", '-'), ("P2", "2.1", '+')])
}

fn open(text: &str) -> MappingEditor {
    MappingEditor::open(context(), Some(text))
}

fn put(editor: &mut MappingEditor, link: Link) -> Step {
    editor.change(|now| Some(now.apply(MappingEdit::Link(link))))
}

fn aside(text: &str, reason: QuarantineReason) -> Quarantined {
    let (key, text, written) = (format!("{ID}/1"), text.into(), Moment(0));
    let entry = Entry { key, text, revision: 1, writer: String::new(), write: 0, written, reason: Some(reason) };
    Quarantined::of(&context(), &entry)
}

fn english(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn what_is_changed_is_there_at_the_next_visit() {
    let mut editor = MappingEditor::open(context(), None);
    assert!(editor.is_shipped());
    assert_eq!(put(&mut editor, link("P2", "2.1", '+')), Step::Done);
    assert_eq!(put(&mut editor, link("P2", "2.1", '+')), Step::Same);
    let again = open(&editor.text());
    assert_eq!((again.now(), again.can_undo(), again.has_news()), (editor.now(), false, false));
    let steps = open(&editor.text()).with_history(editor.history().clone());
    assert!(steps.can_undo());
}

#[test]
fn of_what_is_shipped_no_text_is_kept() {
    let mut editor = MappingEditor::open(context(), None);
    assert_eq!(editor.text(), "");
    put(&mut editor, link("P2", "2.1", '+'));
    assert_eq!((editor.undo(), editor.text().as_str()), (Step::Done, ""));
    assert_eq!(editor.redo(), Step::Done);
    assert_eq!(editor.text(), write_mapping(editor.now()));
    assert_eq!((editor.replace(&context().shipped), editor.text().as_str()), (Step::Done, ""));
    assert_eq!(editor.undo(), Step::Done);
    assert!(!editor.is_shipped());
    // A later proposal is not taken for one of the reader's own.
    let later = MappingContext { shipped: Arc::new(own()), ..context() };
    let followed = MappingEditor::open(later, Some(""));
    assert_eq!((followed.now(), followed.is_shipped()), (&own(), true));
}

#[test]
fn another_order_is_no_change() {
    let turned = mapping(&[("P2", "1.2", '-'), ("P1", "1.1", '+')]);
    assert_eq!(open(&write_mapping(&turned)).text(), "");
}

#[test]
fn as_many_steps_are_kept_as_of_an_assessment() {
    let mut editor = MappingEditor::open(context(), None);
    for place in 0..=MOST_STEPS {
        put(&mut editor, link("P2", "2.1", if place % 2 == 0 { '+' } else { '-' }));
    }
    let back = (0..).take_while(|_| editor.undo() == Step::Done).count();
    assert_eq!((back, MOST_STEPS), (200, crate::model::assessment::EditHistory::MOST_STEPS));
}

#[test]
fn what_cannot_be_read_is_set_aside_and_says_why() {
    let damaged = &write_mapping(&own())[..60];
    assert!(open(damaged).is_shipped());
    assert!(!context().is_partial(damaged), "nothing of it would be taken over");
    let said = english(&aside(damaged, QuarantineReason::Unreadable).message(Kind::Mapping));
    assert!(said.contains("cut off at line"), "{said}");
    let newer = write_mapping(&own()).replace("\"version\": 1", "\"version\": 2");
    let said = english(&aside(&newer, QuarantineReason::Unreadable).message(Kind::Mapping));
    assert!(said.contains("version 2"), "{said}");
    assert_eq!(aside(&write_mapping(&own()), QuarantineReason::Unreadable).why, WhyQuarantined::Readable);
    assert_eq!(aside(&write_mapping(&own()), QuarantineReason::Late).why, WhyQuarantined::Late);
    assert_eq!(Quarantined::newer(newer.into()).key, None, "it stays in its place");
}

#[test]
fn of_a_text_that_no_longer_fits_the_rest_is_taken_over() {
    let old = write_mapping(&mapping(&[("P1", "1.1", '-'), ("P9", "1.2", '+')]));
    let editor = open(&old);
    assert_eq!(editor.now().links.len(), 1);
    assert!(context().is_partial(&old), "it is set aside before anything is written in its place");
    assert!(!context().is_partial(&editor.text()));
    let set_aside = aside(&old, QuarantineReason::Unreadable);
    assert_eq!(set_aside.report().unwrap().problems[0].place, "links[1].priority");
}

#[test]
fn a_link_without_a_reason_is_no_damage() {
    let mut bare = own();
    bare.links[0].reason = Localized::default();
    let text = write_mapping(&bare);
    assert_eq!((open(&text).now().links.len(), context().is_partial(&text)), (3, false));
}

#[test]
fn what_another_tab_writes_is_followed_and_said_once() {
    let mut editor = MappingEditor::open(context(), None);
    put(&mut editor, link("P2", "2.1", '+'));
    assert!(!editor.follow(&editor.text(), true), "what is here already");
    assert_eq!((editor.can_undo(), editor.has_news()), (true, false));
    assert!(editor.follow(&write_mapping(&own()), true));
    assert_eq!((editor.now(), editor.can_undo(), editor.has_news()), (&own(), false, true));
    editor.heard();
    assert!(!editor.has_news());
    assert!(!editor.follow("{", true), "what nobody here can read is left alone");
    assert_eq!((editor.now(), editor.has_news()), (&own(), false));
    assert!(editor.follow("", true), "back to what is shipped");
    assert!(editor.is_shipped() && editor.has_news());
}

#[test]
fn a_step_that_another_tab_left_nothing_of_is_none() {
    let mut editor = MappingEditor::open(context(), None);
    editor.follow(&write_mapping(&mapping(&[("P2", "1.2", '-')])), true);
    let weaker = |now: &Mapping| {
        let link = now.link(&entry("P1"), &PartId::parse("1.1").unwrap())?;
        Some(now.apply(MappingEdit::Link(Link { strength: crate::model::Strength::Supporting, ..link.clone() })))
    };
    let before = editor.now().clone();
    assert_eq!((editor.change(weaker), editor.now()), (Step::Gone, &before));
}

#[test]
fn a_file_that_is_no_mapping_says_why() {
    let refused = |bytes: &[u8]| english(&Message::from(&read_import(&context(), bytes).unwrap_err()));
    let whole = write_mapping(&own());
    assert_eq!(refused(b"\xff\xfe{"), "The file is not text in UTF-8.");
    assert_eq!(refused(&vec![b' '; 1_000_001]), "The file has 1001 kB. It may have 1000 kB at most.");
    assert!(refused(&whole.as_bytes()[..100]).contains("cut off at line"));
    assert!(refused(b"not JSON").contains("line 1"));
    let other = whole.replace("posture.mapping", "posture.strategy");
    assert!(refused(other.as_bytes()).contains("posture.strategy"));
    let (mapping, report) = read_import(&context(), format!("\u{feff}{whole}").as_bytes()).unwrap();
    assert_eq!((mapping, report.is_clean()), (own(), true));
}

#[test]
fn a_link_carries_what_a_file_does() {
    let context = context();
    let carried = write_mapping_link(&own(), &context.shipped);
    assert_eq!(context.read_link(&carried).unwrap().0, own());
    assert!(context.read_link(&carried[..carried.len() - 4]).is_err());
}

#[test]
fn a_reason_is_written_in_one_language_and_may_be_an_old_one() {
    let azerbaijani = Language::from_tag("az").unwrap();
    let known = Localized::new("Because.", [("az".to_owned(), "Çünki.".to_owned())].into());
    assert_eq!(check_reason(" Çünki. ", azerbaijani, [&known]), Ok(known.clone()));
    let new = check_reason("Başqa səbəb", azerbaijani, [&known]).unwrap();
    assert_eq!(new.written().collect::<Vec<_>>(), [("az", "Başqa səbəb")]);
    assert_eq!(check_reason(" \n", azerbaijani, [&known]), Err(ReasonError::Empty));
    assert_eq!(check_reason(&"ə".repeat(501), azerbaijani, []), Err(ReasonError::TooLong(501)));
    assert!(check_reason(&"ə".repeat(500), azerbaijani, []).is_ok());
}

#[test]
fn a_step_says_which_priorities_it_moved() {
    let context = context();
    let values = values(context.methodology(), &[("1.1", 3), ("1.2", 0)]);
    let reach = |mapping: &Mapping, formula| reached(&context, mapping, &values, formula);
    let less = mapping(&[("P1", "1.1", '-'), ("P2", "1.2", '-'), ("P2", "2.1", '+')]);
    let said = |formula| {
        let moves = coverage_moves(&reach(&context.shipped, formula), &reach(&less, formula));
        moves.iter().map(|moved| english(&moved.into())).collect::<Vec<_>>()
    };
    let unknown = "3 points reachable, not all known";
    assert_eq!(said(Formula::Unweighted), [format!("P2: 0.00% → {unknown}")]);
    assert_eq!(
        said(Formula::Direct),
        ["P1: 100.00% → no link that counts", "P2: no link that counts → 1 points reachable, not all known"]
    );
}

#[test]
fn differences_are_a_table() {
    let table = difference_table(&context(), &own(), Language::ENGLISH);
    let csv = table.csv(&Catalogue::of(Language::ENGLISH)).unwrap();
    let rows: Vec<&str> = csv.lines().skip(1).collect();
    assert_eq!(
        rows,
        [
            "strength changed,P1,1.1,,direct,supporting,Because.,Because.",
            "added,P2,2.1,,no link,direct,no link,Because."
        ]
    );
}

#[test]
fn files_and_records_are_named_after_what_they_are_about() {
    let day = crate::model::AsOf::parse("2026-02-03");
    assert_eq!(context().file_name("mapping", day, "json"), "mapping-sample-sample-2026-02-03.json");
    assert_eq!(
        (context().record_id(), context().draft_key()),
        (ID.to_owned(), "posture.mapping-draft.sample.sample".to_owned())
    );
    assert_eq!(MappingContext::names_in(ID), Some(("sample", "sample")));
    assert_eq!(MappingContext::names_in("bcdfg"), None);
}

proptest! {
    #[test]
    fn no_text_stops_the_page(text in "\\PC{1,80}|\\{\"format\": \"posture.mapping\", \"version\": [0-9],.{0,60}") {
        let mut editor = open(&text);
        put(&mut editor, link("P2", "2.1", '+'));
        let again = open(&editor.text());
        prop_assert_eq!(again.now(), editor.now());
        prop_assert_eq!(&*aside(&text, QuarantineReason::Unreadable).text, text.as_str(), "as it is");
        let read = context().read(&text);
        prop_assert!(matches!(read, Err(ReadError::Truncated { .. } | ReadError::WebPage | ReadError::NotJson { .. } | ReadError::OtherFormat { .. } | ReadError::OtherVersion { .. } | ReadError::Field { .. })), "{read:?}");
    }
}
