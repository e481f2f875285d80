//! A reader's own crosswalk: what is kept of it, what files and links make of it, and how rows are changed.

use super::*;
use crate::model::{Correspondence, crosswalk_differences};
use crate::own_editor::{OwnContext, Step, read_import};
use crate::text::{Catalogue, Language, Message};
use crate::wire::{read_crosswalk_for, read_methodology, write_crosswalk, write_crosswalk_link};
use std::sync::{Arc, LazyLock};

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

static CONTEXT: LazyLock<CrosswalkContext> = LazyLock::new(|| {
    let [from, to] =
        ["ncsi-2018", "ncsi-3"].map(|id| Arc::new(read_methodology(&file(&format!("methodologies/{id}"))).unwrap()));
    let (shipped, _) = read_crosswalk_for(&file("crosswalks/ncsi-2018/ncsi-3"), &from, &to).unwrap();
    CrosswalkContext { from, to, shipped: Arc::new(shipped) }
});

fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

fn reason() -> Localized {
    Localized::new("Both ask for it.", [].into())
}

/// 9.3, which is new as shipped, takes 4.3, which is not asked for any more.
fn close() -> Crossing {
    let earlier = CONTEXT.shipped.earlier();
    ready_crossing(part("9.3"), &[part("4.3")], Correspondence::Close, reason(), &earlier).unwrap()
}

fn changed() -> CrosswalkEditor {
    let mut editor = CrosswalkEditor::open(CONTEXT.clone(), None);
    assert_eq!(editor.change(|now| crossed(now, close(), &CONTEXT.shipped)), Step::Done);
    editor
}

#[test]
fn a_row_is_changed_kept_and_taken_back() {
    let mut editor = changed();
    let text = editor.text();
    let again = CrosswalkEditor::open(CONTEXT.clone(), Some(&text));
    assert_eq!(again.now(), editor.now());
    assert!(!CONTEXT.is_partial(&text));
    assert_eq!((editor.undo(), editor.text()), (Step::Done, String::new()));
    assert!(editor.is_shipped());
    assert_eq!((editor.redo(), editor.text()), (Step::Done, text));
}

#[test]
fn a_row_goes_back_to_what_is_shipped() {
    let mut editor = changed();
    let back = |now: &Crosswalk| restored(now, &part("9.3"), false, &CONTEXT.shipped);
    assert_eq!(editor.change(back), Step::Done);
    assert!(editor.is_shipped());
    let mut other = CrosswalkEditor::open(CONTEXT.clone(), None);
    assert_eq!(other.change(|now| explained(now, &part("5.1"), reason())), Step::Done);
    assert_eq!(crosswalk_differences(&CONTEXT.shipped, other.now()).len(), 1);
    assert_eq!(other.change(|now| restored(now, &part("5.1"), true, &CONTEXT.shipped)), Step::Done);
    assert!(other.is_shipped());
    assert_eq!(other.change(|now| explained(now, &part("9.1"), reason())), Step::Gone, "9.1 is asked for");
    assert_eq!(other.change(|now| restored(now, &part("77"), false, &CONTEXT.shipped)), Step::Gone);
}

#[test]
fn choices_that_do_not_go_together_say_what_is_missing() {
    use Correspondence::{Close, New, Same};
    let earlier = CONTEXT.shipped.earlier();
    let said = |kind, chosen: &[&str]| {
        let chosen: Vec<PartId> = chosen.iter().map(|id| part(id)).collect();
        let fault = ready_crossing(part("9.3"), &chosen, kind, reason(), &earlier).unwrap_err();
        Catalogue::of(Language::ENGLISH).say(&Message::from(fault))
    };
    assert!(said(Same, &[]).contains("exactly one"), "{}", said(Same, &[]));
    assert!(said(Same, &["4.1", "4.2"]).contains('2'));
    assert!(said(Close, &[]).contains("at least one"));
    assert!(said(New, &["4.1"]).contains("none"));
    let both = ready_crossing(part("9.3"), &[part("10.1"), part("9.2")], Close, reason(), &earlier).unwrap();
    assert_eq!(both.from, [part("9.2"), part("10.1")], "in the order of the edition");
}

#[test]
fn a_file_and_a_link_carry_the_same() {
    let own = changed().now().clone();
    let (found, report) = read_import(&*CONTEXT, write_crosswalk(&own).as_bytes()).unwrap();
    assert_eq!((found, report.is_clean()), (own.clone(), true));
    let carried = write_crosswalk_link(&own, &CONTEXT.shipped);
    assert_eq!(CONTEXT.read_link(&carried).unwrap().0, own);
    assert!(CONTEXT.read_link(&carried[..carried.len() - 4]).is_err());
}

#[test]
fn one_for_other_states_is_taken_with_what_still_fits() {
    let text = write_crosswalk(changed().now()).replace("\"4.3\"", "\"4.7\"").replace("939338890c1a", "000000000000");
    let (found, report) = read_import(&*CONTEXT, text.as_bytes()).unwrap();
    assert_eq!(found.crossing(&part("9.3")), CONTEXT.shipped.crossing(&part("9.3")), "as shipped in its place");
    assert!(CONTEXT.is_shipped(&found));
    assert_eq!(found.versions, CONTEXT.shipped.versions);
    let places: Vec<&str> = report.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert!(places.contains(&"versions.from"), "{places:?}");
    assert!(CONTEXT.is_partial(&text), "all of it is set aside before anything is written over it");
    let damaged = &write_crosswalk(changed().now())[..90];
    assert!(CrosswalkEditor::open(CONTEXT.clone(), Some(damaged)).is_shipped());
}

#[test]
fn files_and_records_are_named_after_the_editions() {
    let day = crate::model::AsOf::parse("2026-02-03");
    assert_eq!(CONTEXT.file_name("crosswalk", day), "crosswalk-ncsi-2018-ncsi-3-2026-02-03.json");
    let id = CONTEXT.record_id();
    assert_eq!(
        (id.as_str(), CrosswalkContext::names_in(&id)),
        ("crosswalk:ncsi-2018:ncsi-3", Some(("ncsi-2018", "ncsi-3")))
    );
    assert_eq!(CrosswalkContext::names_in("mapping:a:b"), None);
}
