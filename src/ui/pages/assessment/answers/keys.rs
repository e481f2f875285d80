//! What the keys do in the list: a digit sets the state of the indicator that has the focus, J and K go to the next and
//! the previous one. They are letters and digits without a modifier, so they do nothing where something is typed, and
//! nothing outside of the list; screen readers keep them to themselves while they read.

use super::areas::NEXT_ID;
use super::sheet::Sheet;
use super::states::radio_id;
use super::titles::{entry_id, heading_id};
use crate::browser::document;
use crate::model::PartId;
use crate::model::assessment::{AnswerState, Edit};
use crate::ui::prelude::*;
use leptos::ev::KeyboardEvent;
use web_sys::Element;

/// Acts on a key pressed in the list.
pub(super) fn on_key(sheet: Sheet, event: &KeyboardEvent) {
    let target: Element = event_target(event);
    if event.ctrl_key() || event.alt_key() || event.meta_key() || takes_letters(&target) {
        return;
    }
    let entry = target.closest("[data-part]").ok().flatten();
    let here = entry.and_then(|entry| entry.get_attribute("data-part")).and_then(|id| PartId::parse(&id).ok());
    // On a keyboard with other letters these keys stand where they stand on a Latin one.
    let key = Some(event.key()).filter(|key| key.is_ascii()).unwrap_or_else(|| event.code());
    let is_done = match key.as_str() {
        "j" | "J" | "KeyJ" => go(sheet, here.as_ref(), true),
        "k" | "K" | "KeyK" => go(sheet, here.as_ref(), false),
        key => here.zip(state(key)).is_some_and(|(part, state)| set(sheet, &part, state)),
    };
    if is_done {
        event.prevent_default();
    }
}

/// Whether letters typed there mean something already.
fn takes_letters(target: &Element) -> bool {
    match target.tag_name().as_str() {
        "INPUT" => target.get_attribute("type").as_deref() != Some("radio"),
        "TEXTAREA" | "SELECT" => true,
        _ => false,
    }
}

/// The state of a digit from 1 to 6.
fn state(key: &str) -> Option<AnswerState> {
    let place: usize = key.parse().ok().filter(|_| key.len() == 1)?;
    AnswerState::ALL.get(place.checked_sub(1)?).copied()
}

fn set(sheet: Sheet, part: &PartId, state: AnswerState) -> bool {
    let is_set = untrack(|| sheet.may_edit.get()) && sheet.open.edit(Edit::State(part.clone(), state));
    if is_set {
        document::focus_quietly(&radio_id(part, state));
    }
    is_set
}

/// Goes to the next or the previous indicator; behind the last one to the link to the next area.
fn go(sheet: Sheet, here: Option<&PartId>, ahead: bool) -> bool {
    let next = sheet.shown.with_untracked(|shown| {
        let parts: Vec<&PartId> = shown.parts().collect();
        let place = here.and_then(|here| parts.iter().position(|part| *part == here));
        let next = match place {
            Some(place) if ahead => Some(place + 1),
            Some(place) => place.checked_sub(1),
            None => Some(0),
        };
        next.and_then(|next| parts.get(next).copied()).cloned()
    });
    let Some(next) = next else { return ahead && document::focus(NEXT_ID) };
    document::reveal(&entry_id(&next));
    let state = sheet.open.with_untracked(|assessment| assessment.state(&next));
    // A radio that cannot be chosen takes no focus.
    let id = if sheet.may_edit.get_untracked() { radio_id(&next, state) } else { heading_id(&next) };
    document::focus_quietly(&id);
    true
}
