//! What is typed into a field of the self-assessment: taken, or kept in the field with the reason why not.

use crate::model::assessment::{Edit, TextError};
use crate::text::Message;
use crate::ui::assessment::OpenAssessment;
use crate::ui::components::RefusedFields;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Takes what was typed, or says in `wrong` why it is not.
pub(super) fn take_typed(open: OpenAssessment, wrong: RwSignal<Option<Message>>, typed: Result<Edit, TextError>) {
    let why = match typed {
        // A text may fit and the whole be too large.
        Ok(edit) => (!open.type_on(edit)).then(|| untrack(|| open.refused())).flatten(),
        Err(why) => Some(Message::from(&why)),
    };
    if wrong.with_untracked(|before| *before != why) {
        wrong.set(why);
    }
}

/// The place where it is said what is wrong with a field. While something is, nothing counts as all saved.
pub(super) fn field_problem(id: String, wrong: RwSignal<Option<Message>>) -> impl IntoView {
    let words = Words::now();
    RefusedFields::here().watch(move || wrong.with(Option::is_some));
    view! { <p class="editor-problem" id=id role="alert">{move || wrong.get().map(|why| words.say(&why))}</p> }
}
