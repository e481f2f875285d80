//! What a kept state is called, and what can be done with one.

use super::state_list::StateList;
use crate::browser::{clock, download, task};
use crate::model::AsOf;
use crate::model::assessment::Name;
use crate::text::{Message, say};
use crate::ui::assessment::{
    KeptState, OpenAssessment, assessment_id, begin, file_name, forget_state, record_store, save, today,
};
use crate::ui::navigation::Navigation;
use crate::ui::words::Words;

/// When it was kept; of one that came in a file the day alone is known.
pub(super) fn when(words: Words, state: &KeptState) -> String {
    if state.day() == state.written_on() {
        let at = clock::local(state.entry.written);
        return words.say(&say::kept_when(words.date(at.day.as_ref()), at.time));
    }
    words.date(state.day().map(AsOf::from).as_ref())
}

/// Its name; where it has none, how it came to be kept.
pub(super) fn name(words: Words, state: &KeptState) -> String {
    match &state.snapshot {
        Some(snapshot) if !snapshot.name.is_blank() => snapshot.name.to_string(),
        Some(snapshot) if snapshot.automatic => words.say(&say::kept_by_itself()),
        Some(_) => words.say(&say::kept_by_hand()),
        None => state.entry.key.clone(),
    }
}

/// Name and time.
pub(super) fn called(words: Words, state: &KeptState) -> String {
    words.say(&say::kept_called(name(words, state), when(words, state)))
}

/// Begins a copy of it, which is then open.
pub(super) fn restore(words: Words, open: OpenAssessment, navigation: Navigation, state: &KeptState) {
    let Some(snapshot) = &state.snapshot else { return };
    let old = &snapshot.assessment;
    let date = words.date(Some(&snapshot.date.into()));
    let name = words.say(&say::kept_copy_name(old.name().as_str(), date));
    begin(navigation, &old.copied(assessment_id(), Name::cut(&name)), &open.shipped().methodology);
}

/// Saves it as a file: as an assessment, or as the text that was found where it cannot be read. Says what came of it.
pub(super) fn take_away(open: OpenAssessment, state: &KeptState) -> Message {
    let index = open.index();
    let saved = match &state.snapshot {
        Some(snapshot) => {
            let versions = open.versions();
            save(&snapshot.assessment, Vec::new(), versions, Some(snapshot.date)).map(|saved| saved.name)
        }
        None => {
            let name = file_name("unreadable-state", &index.methodology.id, today(), &state.entry.key, "json");
            let saved = download::save(&name, "application/json", state.entry.text.as_bytes());
            saved.map(|()| name).map_err(|_| say::ranking_download_failed())
        }
    };
    saved.map_or_else(say::kept_failed, say::kept_saved)
}

/// Removes it.
pub(super) fn remove(words: Words, list: StateList, state: KeptState) {
    task::spawn(async move {
        match forget_state(&record_store(), &state).await {
            Ok(()) => list.tell_there(say::kept_removed(called(words, &state))),
            Err(error) => list.tell_there(say::kept_failed(Message::from(&error))),
        }
    });
}
