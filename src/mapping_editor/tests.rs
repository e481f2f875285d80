//! Keeping a mapping: nothing is lost by what a storage does, by another tab, or by what stood there before.

use super::*;
use crate::model::samples::{entry, link, mapping, strategy};
use crate::model::{IndexData, Link, Localized, Mapping, MappingEdit, PartId};
use crate::scoring::Formula;
use crate::scoring::samples::{methodology, values};
use crate::text::{Catalogue, Language, Message};
use crate::wire::{ReadError, write_mapping, write_mapping_link};
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A storage that can be made to refuse.
#[derive(Default)]
struct Drawer {
    held: RefCell<BTreeMap<String, String>>,
    refuses: Cell<Option<Refusal>>,
}

impl KeyValueStore for Drawer {
    fn read(&self, key: &str) -> Result<Option<String>, Refusal> {
        if self.refuses.get() == Some(Refusal::Blocked) {
            return Err(Refusal::Blocked);
        }
        Ok(self.held.borrow().get(key).cloned())
    }

    fn keep(&self, key: &str, text: &str) -> Result<(), Refusal> {
        let text = match self.refuses.get() {
            Some(Refusal::Altered) => text.chars().take(9).collect(),
            Some(refusal) => return Err(refusal),
            None => text.to_owned(),
        };
        self.held.borrow_mut().insert(key.to_owned(), text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        if self.refuses.get() == Some(Refusal::Blocked) {
            return Err(Refusal::Blocked);
        }
        self.held.borrow_mut().remove(key);
        Ok(())
    }

    fn records(&self, prefix: &str) -> Vec<(String, String)> {
        let held = self.held.borrow();
        held.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(key, text)| (key.clone(), text.clone())).collect()
    }
}

impl Drawer {
    fn holding(key: &str, text: &str) -> Self {
        let drawer = Self::default();
        drawer.keep(key, text).unwrap();
        drawer
    }

    fn refuse(&self, refusal: Option<Refusal>) {
        self.refuses.set(refusal);
    }

    fn keys(&self) -> Vec<String> {
        self.held.borrow().keys().cloned().collect()
    }

    fn text(&self, key: &str) -> Option<String> {
        self.held.borrow().get(key).cloned()
    }
}

const RECORD: &str = "posture.mapping.sample.sample";
const ASIDE: &str = "posture.mapping-aside.sample.sample.1";

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

fn open(drawer: &Drawer) -> MappingEditor {
    MappingEditor::open(context(), drawer)
}

fn put(editor: &mut MappingEditor, drawer: &Drawer, link: Link) -> Step {
    editor.change(drawer, |_| Some(MappingEdit::Link(link)))
}

fn english(message: &Message) -> String {
    Catalogue::of(Language::ENGLISH).say(message)
}

#[test]
fn what_is_changed_is_there_at_the_next_visit() {
    let drawer = Drawer::default();
    let mut editor = open(&drawer);
    assert_eq!((editor.keeping(), editor.is_shipped()), (Keeping::Nothing, true));
    assert_eq!(put(&mut editor, &drawer, link("P2", "2.1", '+')), Step::Done);
    assert_eq!((editor.keeping(), editor.is_shipped()), (Keeping::Kept, false));
    assert_eq!(put(&mut editor, &drawer, link("P2", "2.1", '+')), Step::Same);
    let again = open(&drawer);
    assert_eq!((again.now(), again.keeping(), again.can_undo()), (editor.now(), Keeping::Kept, false));
    assert_eq!(drawer.keys(), [RECORD]);
}

#[test]
fn what_is_shipped_is_not_kept() {
    let drawer = Drawer::default();
    let mut editor = open(&drawer);
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    assert_eq!(editor.undo(&drawer), Step::Done);
    assert_eq!((editor.keeping(), drawer.keys()), (Keeping::Nothing, vec![]));
    assert_eq!(editor.redo(&drawer), Step::Done);
    assert_eq!((editor.keeping(), drawer.keys()), (Keeping::Kept, vec![RECORD.to_owned()]));
    let shipped = context().shipped;
    assert_eq!(editor.replace(&drawer, &shipped), Step::Done);
    assert_eq!((editor.keeping(), drawer.keys()), (Keeping::Nothing, vec![]));
    assert_eq!(editor.undo(&drawer), Step::Done);
    assert!(!editor.is_shipped());
}

#[test]
fn another_order_is_no_change() {
    let turned = mapping(&[("P2", "1.2", '-'), ("P1", "1.1", '+')]);
    let drawer = Drawer::holding(RECORD, &write_mapping(&turned));
    assert_eq!(open(&drawer).keeping(), Keeping::Nothing);
    assert_eq!(drawer.keys(), Vec::<String>::new());
}

#[test]
fn a_storage_that_refuses_is_said_and_can_be_tried_again() {
    for refusal in [Refusal::Full, Refusal::Blocked, Refusal::Altered] {
        let drawer = Drawer::default();
        let mut editor = open(&drawer);
        drawer.refuse(Some(refusal));
        put(&mut editor, &drawer, link("P2", "2.1", '+'));
        assert_eq!(editor.keeping(), Keeping::Refused(refusal));
        put(&mut editor, &drawer, link("P1", "2.1", '+'));
        assert_eq!((editor.keeping(), editor.now().links.len()), (Keeping::Refused(refusal), 4));
        drawer.refuse(None);
        editor.keep(&drawer);
        assert_eq!((editor.keeping(), open(&drawer).now().links.len()), (Keeping::Kept, 4), "{refusal:?}");
    }
}

#[test]
fn with_nothing_to_keep_a_closed_storage_is_no_matter() {
    let drawer = Drawer::default();
    drawer.refuse(Some(Refusal::Blocked));
    let mut editor = open(&drawer);
    assert_eq!(editor.keeping(), Keeping::Nothing);
    editor.keep(&drawer);
    assert_eq!(editor.keeping(), Keeping::Nothing);
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_and_stays() {
    let damaged = &write_mapping(&own())[..60];
    let drawer = Drawer::holding(RECORD, damaged);
    let mut editor = open(&drawer);
    assert_eq!((editor.is_shipped(), editor.keeping()), (true, Keeping::Nothing));
    assert_eq!((drawer.keys(), drawer.text(ASIDE).as_deref()), (vec![ASIDE.to_owned()], Some(damaged)));
    let said = english(&editor.quarantined()[0].message());
    assert!(said.contains(ASIDE) && said.contains("cut off at line"), "{said}");
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    assert_eq!(open(&drawer).quarantined(), editor.quarantined());
    editor.remove_quarantined(&drawer, ASIDE).unwrap();
    assert_eq!((editor.quarantined(), drawer.keys()), (&[] as &[Quarantined], vec![RECORD.to_owned()]));
}

#[test]
fn of_a_record_that_no_longer_fits_the_rest_is_taken_over_and_all_is_set_aside() {
    let old = mapping(&[("P1", "1.1", '-'), ("P9", "1.2", '+')]);
    let drawer = Drawer::holding(RECORD, &write_mapping(&old));
    let editor = open(&drawer);
    assert_eq!((editor.now().links.len(), editor.keeping()), (1, Keeping::Kept));
    assert_eq!(drawer.text(ASIDE), Some(write_mapping(&old)));
    assert_eq!(editor.quarantined()[0].report().unwrap().problems[0].place, "links[1].priority");
    // The second visit finds a record that fits.
    assert_eq!((open(&drawer).quarantined().len(), drawer.keys().len()), (1, 2));
}

#[test]
fn records_are_set_aside_under_keys_of_their_own_and_each_once() {
    let drawer = Drawer::holding(RECORD, "{");
    open(&drawer);
    for text in ["{", "[", "{"] {
        drawer.keep(RECORD, text).unwrap();
        open(&drawer);
    }
    let held: Vec<_> = drawer.records("posture.mapping-aside.");
    assert_eq!(held.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["{", "["]);
}

#[test]
fn a_record_that_cannot_be_set_aside_is_never_written_over() {
    let drawer = Drawer::holding(RECORD, "{");
    drawer.refuse(Some(Refusal::Full));
    let mut editor = open(&drawer);
    assert_eq!(editor.keeping(), Keeping::Stuck);
    drawer.refuse(None);
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    assert_eq!((editor.keeping(), drawer.text(RECORD).as_deref()), (Keeping::Stuck, Some("{")));
    assert_eq!(editor.quarantined()[0].key, RECORD);
    editor.remove_quarantined(&drawer, RECORD).unwrap();
    assert_eq!((editor.keeping(), editor.quarantined().len()), (Keeping::Kept, 0));
    assert_eq!(open(&drawer).now(), editor.now());
}

#[test]
fn a_link_without_a_reason_is_no_damage() {
    let mut bare = own();
    bare.links[0].reason = Localized::default();
    let drawer = Drawer::holding(RECORD, &write_mapping(&bare));
    let editor = open(&drawer);
    assert_eq!((editor.now().links.len(), editor.keeping(), editor.quarantined().len()), (3, Keeping::Kept, 0));
}

#[test]
fn steps_of_two_tabs_add_up() {
    let drawer = Drawer::default();
    let (mut one, mut other) = (open(&drawer), open(&drawer));
    put(&mut one, &drawer, link("P2", "2.1", '+'));
    // The other tab has not heard of it yet.
    put(&mut other, &drawer, link("P1", "2.1", '-'));
    assert_eq!((other.now().links.len(), other.news()), (4, Some(News::Followed)));
    assert!(one.catch_up(&drawer));
    assert_eq!((one.now(), one.news(), one.can_undo()), (other.now(), Some(News::Followed), false));
    assert!(!one.catch_up(&drawer));
    assert_eq!((one.undo(&drawer), one.now().links.len()), (Step::Same, 4));
    assert_eq!(other.undo(&drawer), Step::Done);
    assert!(one.catch_up(&drawer));
    assert_eq!(one.now().links.len(), 3);
}

#[test]
fn a_step_that_another_tab_left_nothing_of_is_none() {
    let drawer = Drawer::default();
    let (mut one, mut other) = (open(&drawer), open(&drawer));
    one.change(&drawer, |_| Some(MappingEdit::Unlink { priority: entry("P1"), part: PartId::parse("1.1").unwrap() }));
    let weaker = |now: &Mapping| {
        let link = now.link(&entry("P1"), &PartId::parse("1.1").unwrap())?;
        Some(MappingEdit::Link(Link { strength: crate::model::Strength::Supporting, ..link.clone() }))
    };
    assert_eq!(other.change(&drawer, weaker), Step::Gone);
    assert_eq!(other.now(), one.now());
}

#[test]
fn changes_that_are_not_kept_outlive_those_of_another_tab() {
    let drawer = Drawer::default();
    let mut editor = open(&drawer);
    drawer.refuse(Some(Refusal::Full));
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    drawer.refuse(None);
    let elsewhere = mapping(&[("P1", "1.1", '-')]);
    drawer.keep(RECORD, &write_mapping(&elsewhere)).unwrap();
    assert!(editor.catch_up(&drawer));
    assert_eq!((editor.now().links.len(), editor.news()), (1, Some(News::FollowedUnkept)));
    assert_eq!(editor.undo(&drawer), Step::Done);
    assert_eq!((editor.now().links.len(), editor.keeping()), (3, Keeping::Kept));
}

#[test]
fn what_another_tab_writes_and_nobody_here_can_read_is_left_alone() {
    let drawer = Drawer::default();
    let mut editor = open(&drawer);
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    let newer =
        write_mapping(&own()).replace("\"version\": 1", "\"version\": 2").replace("\"version\":1", "\"version\":2");
    drawer.keep(RECORD, &newer).unwrap();
    assert!(editor.catch_up(&drawer));
    assert_eq!((editor.keeping(), editor.news(), editor.now().links.len()), (Keeping::Stuck, Some(News::Strange), 3));
    put(&mut editor, &drawer, link("P1", "2.1", '+'));
    assert_eq!((drawer.text(RECORD), editor.now().links.len()), (Some(newer), 4));
    let said = english(&editor.quarantined()[0].message());
    assert!(said.contains("version 2"), "{said}");
}

#[test]
fn a_record_that_another_tab_removes_is_followed() {
    let drawer = Drawer::default();
    let mut editor = open(&drawer);
    put(&mut editor, &drawer, link("P2", "2.1", '+'));
    drawer.remove(RECORD).unwrap();
    assert!(editor.catch_up(&drawer));
    assert_eq!((editor.is_shipped(), editor.keeping()), (true, Keeping::Nothing));
}

#[test]
fn a_file_that_is_no_mapping_says_why() {
    let refused = |bytes: &[u8]| english(&Message::from(&read_import(&context(), bytes).unwrap_err()));
    let whole = write_mapping(&own());
    assert_eq!(refused(b"\xff\xfe{"), "The file is no text in UTF-8.");
    assert_eq!(refused(&vec![b' '; 1_000_001]), "The file has 1001 kB. A mapping has 1000 kB at most.");
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
        (context().record_key(), context().draft_key()),
        (RECORD.to_owned(), "posture.mapping-draft.sample.sample".to_owned())
    );
}

proptest! {
    #[test]
    fn no_record_is_lost_or_stops_the_page(text in "\\PC{0,80}|\\{\"format\": \"posture.mapping\", \"version\": [0-9],.{0,60}") {
        let drawer = Drawer::holding(RECORD, &text);
        let mut editor = open(&drawer);
        put(&mut editor, &drawer, link("P2", "2.1", '+'));
        prop_assert!(drawer.records("posture.").iter().any(|(_, kept)| *kept == text));
        let read = context().read(&text);
        prop_assert!(matches!(read, Err(ReadError::Truncated { .. } | ReadError::WebPage | ReadError::NotJson { .. } | ReadError::OtherFormat { .. } | ReadError::OtherVersion { .. } | ReadError::Field { .. })), "{read:?}");
    }
}
