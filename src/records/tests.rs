//! No edit is lost, none is written twice, and their order is kept, whatever happens in which order.

use super::simulation::{ID, Mishap, World, edits_in};
use super::*;
use crate::sort::SortedSet;
use proptest::prelude::*;

#[derive(Clone, Copy, Debug)]
enum Step {
    Open,
    Delete,
    PutBack,
    Edit(usize),
    /// The reader edits, and the page keeps it to itself until it is painted or the typing pauses.
    BeginEdit(usize),
    HandOver(usize),
    TakeOver(usize),
    Retry(usize),
    Leave(usize),
    Stay(usize),
    Hide(usize),
    Close(usize),
    Kill(usize),
    Work(usize, Mishap),
    HearAnswer(usize),
    HearLock(usize),
    HearNotice(usize),
    Wait(usize),
    /// The database does all that the tab asks of it, while the tab hears of nothing else.
    Write(usize),
    /// The tab edits after all it has to do for that, while the others hear of nothing.
    Seize(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let tab = 0_usize..4;
    let mishap = prop_oneof![8 => Just(Mishap::None), 1 => Just(Mishap::Full), 1 => Just(Mishap::Unconfirmed)];
    prop_oneof![
        3 => Just(Step::Open),
        1 => Just(Step::Delete),
        3 => Just(Step::PutBack),
        8 => tab.clone().prop_map(Step::Edit),
        8 => tab.clone().prop_map(Step::BeginEdit),
        4 => tab.clone().prop_map(Step::HandOver),
        3 => tab.clone().prop_map(Step::TakeOver),
        1 => tab.clone().prop_map(Step::Retry),
        1 => tab.clone().prop_map(Step::Leave),
        1 => tab.clone().prop_map(Step::Stay),
        1 => tab.clone().prop_map(Step::Hide),
        1 => tab.clone().prop_map(Step::Close),
        1 => tab.clone().prop_map(Step::Kill),
        20 => (tab.clone(), mishap).prop_map(|(tab, mishap)| Step::Work(tab, mishap)),
        20 => tab.clone().prop_map(Step::HearAnswer),
        10 => tab.clone().prop_map(Step::HearLock),
        10 => tab.clone().prop_map(Step::HearNotice),
        3 => tab.clone().prop_map(Step::Wait),
        8 => tab.clone().prop_map(Step::Write),
        6 => tab.prop_map(Step::Seize),
    ]
}

fn take(world: &mut World, step: Step) {
    match step {
        Step::Open if world.tabs.len() < 8 => drop(world.open()),
        Step::Open => {}
        Step::Delete => world.delete(),
        Step::PutBack => world.put_back(),
        Step::Edit(tab) => world.edit(tab),
        Step::BeginEdit(tab) => world.begin_edit(tab),
        Step::HandOver(tab) => world.hand_over(tab),
        Step::TakeOver(tab) => world.act(tab, Session::take_over),
        Step::Retry(tab) => world.act(tab, Session::retry),
        Step::Leave(tab) => {
            world.hand_over(tab);
            world.act(tab, Session::leave);
        }
        Step::Stay(tab) => world.act(tab, |session| {
            session.stay();
            Vec::new()
        }),
        Step::Hide(tab) => world.hide(tab),
        Step::Close(tab) => world.close(tab),
        Step::Kill(tab) => world.kill(tab),
        Step::Work(tab, mishap) => world.work(tab, mishap),
        Step::HearAnswer(tab) => world.hear_answer(tab),
        Step::HearLock(tab) => world.hear_lock(tab),
        Step::HearNotice(tab) => world.hear_notice(tab),
        Step::Wait(tab) => world.wait(tab),
        Step::Write(tab) => write(world, tab),
        Step::Seize(tab) => {
            write(world, tab);
            world.hear_lock(tab);
            world.act(tab, Session::take_over);
            world.wait(tab);
            world.hear_lock(tab);
            write(world, tab);
        }
    }
}

fn write(world: &mut World, tab: usize) {
    for _ in 0..4 {
        world.work(tab, Mishap::None);
        world.hear_answer(tab);
    }
}

/// What holds at any time: edits stand in the order in which they were made, none twice, and none is missing that a
/// reader was shown as saved.
fn check(world: &World) -> Result<(), TestCaseError> {
    let record = world.record.as_ref().or(world.deleted.as_ref());
    let kept = record.map(|record| edits_in(&record.text)).unwrap_or_default();
    prop_assert!(kept.is_sorted_by(|one, next| one < next), "out of order or twice: {kept:?}");
    let missing: Vec<_> = world.shown_saved.iter().filter(|edit| !kept.contains(edit)).collect();
    prop_assert!(missing.is_empty(), "shown as saved and lost: {missing:?}, kept {kept:?}");
    Ok(())
}

/// What holds in the end: every edit is in the record or in a text that was set aside.
fn check_end(mut world: World) -> Result<(), TestCaseError> {
    world.settle();
    world.put_back();
    // The next visit takes up what is left in journals.
    let next = world.open();
    world.settle();
    world.act(next, Session::take_over);
    world.settle();
    check(&world)?;
    let kept = world.record.iter().map(|record| &record.text).chain(&world.set_aside);
    let kept: SortedSet<u32> = kept.flat_map(|text| edits_in(text)).collect();
    let lost: Vec<u32> =
        (1..=world.edits).filter(|edit| !kept.contains(edit) && !world.killed.contains(edit)).collect();
    prop_assert!(lost.is_empty(), "lost: {lost:?}");
    let seats: Vec<Role> = world.tabs.iter().flatten().map(|tab| tab.session.role()).collect();
    let editing = seats.iter().filter(|role| **role == Role::Editing).count();
    prop_assert_eq!(editing, 1, "who edits in the end: {:?}", seats);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_edit_is_lost_and_none_is_written_twice(
        steps in prop::collection::vec(step(), 0..120),
        is_new: bool,
        has_no_locks: bool,
    ) {
        let mut world = if is_new { World::default() } else { World::with_record() };
        world.has_no_locks = has_no_locks;
        if is_new {
            world.create();
        } else {
            world.open();
        }
        for step in steps {
            take(&mut world, step);
            check(&world)?;
        }
        if world.record.is_some() || world.deleted.is_some() {
            check_end(world)?;
        }
    }

    /// Where the id follows from what a record is about, as of a mapping, several tabs may begin it at once.
    #[test]
    fn of_tabs_that_begin_the_same_record_at_once_none_loses_an_edit(
        begun in 2_usize..4,
        steps in prop::collection::vec(step(), 0..120),
        has_no_locks: bool,
    ) {
        let mut world = World::default();
        world.has_no_locks = has_no_locks;
        for _ in 0..begun {
            world.create();
        }
        // What is deleted is lost on purpose, and another tab may begin it again.
        for step in steps.into_iter().filter(|step| !matches!(step, Step::Delete)) {
            take(&mut world, step);
            check(&world)?;
        }
        if world.record.is_some() || world.deleted.is_some() {
            check_end(world)?;
        }
    }
}

/// Histories that once lost an edit: a claim that was made and not heard of, and a record begun anew under a tab that
/// still had the old one.
#[test]
fn what_once_was_lost_is_kept() {
    use Step::{Delete, Edit, HearAnswer, HearLock, Open, Seize, Work, Write};
    let (done, unheard) = (Mishap::None, Mishap::Unconfirmed);
    let claimed = vec![Work(1, done), Work(0, done), HearLock(0), HearAnswer(0), Open, Work(0, unheard)];
    let anew = vec![Work(0, unheard), Open, Seize(1), Delete, Edit(0), Open, Write(0), Seize(2), Edit(1)];
    for (tabs, steps) in [(2, claimed), (1, anew)] {
        let mut world = World::default();
        for _ in 0..tabs {
            world.create();
        }
        for step in steps {
            take(&mut world, step);
            check(&world).unwrap();
        }
        check_end(world).unwrap();
    }
}

/// Lets everything in a tab come to its end in the usual order, until nothing more is to come.
fn run(world: &mut World, tab: usize) {
    for _ in 0..12 {
        world.hear_lock(tab);
        world.work(tab, Mishap::None);
        world.hear_answer(tab);
        world.hear_notice(tab);
    }
}

fn session(world: &mut World, tab: usize) -> &mut Session {
    &mut world.tab(tab).unwrap().session
}

fn kept(world: &World) -> String {
    world.record.as_ref().unwrap().text.to_string()
}

#[test]
fn a_text_is_saved_when_the_database_has_said_so_and_not_before() {
    let mut world = World::with_record();
    let tab = world.open();
    assert_eq!(
        (session(&mut world, tab).role(), session(&mut world, tab).save_state()),
        (Role::Opening, SaveState::Opening)
    );
    run(&mut world, tab);
    assert_eq!(session(&mut world, tab).role(), Role::Editing);
    world.edit(tab);
    assert_eq!(session(&mut world, tab).save_state(), SaveState::Saving);
    world.work(tab, Mishap::None);
    assert_eq!((kept(&world).as_str(), session(&mut world, tab).save_state()), ("1", SaveState::Saving));
    world.hear_answer(tab);
    assert!(matches!(session(&mut world, tab).save_state(), SaveState::Saved(_)));
}

#[test]
fn texts_that_have_to_wait_are_written_as_one() {
    let mut world = World::with_record();
    let tab = world.open();
    run(&mut world, tab);
    for _ in 0..50 {
        world.edit(tab);
    }
    let before = world.record.as_ref().unwrap().revision;
    run(&mut world, tab);
    assert_eq!(world.record.as_ref().unwrap().revision - before, 2);
    assert_eq!(edits_in(&kept(&world)), (1..=50).collect::<Vec<_>>());
}

#[test]
fn a_failure_is_said_until_a_retry_succeeds() {
    let mut world = World::with_record();
    let tab = world.open();
    run(&mut world, tab);
    world.edit(tab);
    world.work(tab, Mishap::Full);
    world.hear_answer(tab);
    assert_eq!(session(&mut world, tab).save_state(), SaveState::Failed(StoreError::Full));
    assert!(session(&mut world, tab).may_edit() && session(&mut world, tab).is_unsaved());
    world.act(tab, Session::retry);
    run(&mut world, tab);
    assert!(matches!(session(&mut world, tab).save_state(), SaveState::Saved(_)));
    assert_eq!(kept(&world), "1");
}

#[test]
fn the_other_tab_follows_and_edits_once_the_first_has_written_what_it_had() {
    let mut world = World::with_record();
    let (first, second) = (world.open(), world.open());
    run(&mut world, first);
    run(&mut world, second);
    assert_eq!(session(&mut world, second).role(), Role::Following);
    world.edit(first);
    run(&mut world, first);
    run(&mut world, second);
    assert_eq!(session(&mut world, second).text().map(|text| &**text), Some("1"));
    // An edit is on its way when the second asks.
    world.edit(first);
    world.act(second, Session::take_over);
    world.hear_notice(first);
    assert!(!session(&mut world, first).may_edit());
    run(&mut world, first);
    run(&mut world, second);
    assert_eq!(session(&mut world, second).role(), Role::Editing);
    world.edit(second);
    run(&mut world, second);
    run(&mut world, first);
    assert_eq!((session(&mut world, first).role(), kept(&world).as_str()), (Role::Following, "1 2 3"));
    assert_eq!(session(&mut world, first).text().map(|text| &**text), Some("1 2 3"));
    assert!(world.set_aside.is_empty());
}

#[test]
fn what_a_tab_writes_that_did_not_answer_is_set_aside() {
    let mut world = World::with_record();
    let (first, second) = (world.open(), world.open());
    run(&mut world, first);
    run(&mut world, second);
    world.edit(first);
    world.act(second, Session::take_over);
    world.wait(second);
    run(&mut world, second);
    assert_eq!(session(&mut world, second).role(), Role::Editing);
    world.edit(second);
    run(&mut world, second);
    run(&mut world, first);
    assert_eq!((session(&mut world, first).role(), kept(&world).as_str()), (Role::Following, "2"));
    assert_eq!(world.set_aside.iter().map(|text| &**text).collect::<Vec<_>>(), ["1"]);
    assert_eq!(session(&mut world, first).set_aside(), 1);
}

#[test]
fn a_record_that_is_deleted_elsewhere_ends_and_comes_back() {
    let mut world = World::with_record();
    let tab = world.open();
    run(&mut world, tab);
    world.edit(tab);
    let record = world.record.take();
    run(&mut world, tab);
    assert_eq!(session(&mut world, tab).role(), Role::Ended(End::Deleted));
    assert_eq!(world.set_aside.len(), 1);
    world.record = record;
    world.act(tab, |session| session.update(Event::Heard(Notice::Changed(ID.to_owned()))));
    run(&mut world, tab);
    assert_eq!(session(&mut world, tab).role(), Role::Editing);
}

#[test]
fn nothing_is_written_after_everything_was_removed() {
    let mut world = World::with_record();
    let tab = world.open();
    run(&mut world, tab);
    world.edit(tab);
    world.act(tab, |session| session.update(Event::Heard(Notice::Removed)));
    world.record = None;
    run(&mut world, tab);
    assert_eq!(session(&mut world, tab).role(), Role::Ended(End::Removed));
    assert!(world.set_aside.is_empty() && session(&mut world, tab).is_over());
}

#[test]
fn a_newer_app_waits_until_everything_is_written_and_no_longer() {
    for mishap in [Mishap::None, Mishap::Full] {
        let mut world = World::with_record();
        let tab = world.open();
        run(&mut world, tab);
        world.edit(tab);
        world.act(tab, Session::make_way);
        assert_eq!(session(&mut world, tab).role(), Role::Editing);
        assert!(session(&mut world, tab).edit("more".into()).is_none());
        world.work(tab, mishap);
        world.hear_answer(tab);
        assert_eq!(session(&mut world, tab).role(), Role::Ended(End::Outdated));
        // What could not be written is still there to be taken away.
        assert_eq!(session(&mut world, tab).is_unsaved(), mishap == Mishap::Full);
        assert_eq!(session(&mut world, tab).text().map(|text| &**text), Some("1"));
    }
}

#[test]
fn notices_and_journals_are_read_as_they_were_written() {
    let id = || "mfkq2x7c".to_owned();
    let notices = [
        Notice::Changed(id()),
        Notice::Deleted(id()),
        Notice::Wanted(id()),
        Notice::Yielded(id()),
        Notice::Claimed(id()),
        Notice::Beside(id()),
        Notice::Removed,
    ];
    for notice in notices {
        assert_eq!(Notice::read(&notice.write()), Some(notice));
    }
    for other in ["", "removed a1", "sung a1", "changed"] {
        assert_eq!(Notice::read(other), None, "{other}");
    }
    for place in [Place::New, Place::After(7), Place::Beside] {
        let journal = Journal { writer: "w".to_owned(), number: 1, write: 3, place, text: "one\ntwo\n".into() };
        assert_eq!(Journal::read(&journal.write()), Some(journal.clone()));
        assert_eq!(Journal::id_in(&journal.key("a1")), Some("a1"));
        assert!(journal.key("a1").starts_with(&Journal::prefix_of("a1", "w")));
    }
    for other in ["", "posture.journal 1", "posture.journal 2\nw\n0\n1\nnew\nx", "posture.journal 1\nw\n0\n1\n-1\nx"] {
        assert_eq!(Journal::read(other), None, "{other}");
    }
}
