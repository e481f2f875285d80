//! What is shown, in a sentence: how many of how many statements, of which years, and what became of undated ones.

use super::told::Told;
use crate::model::Context;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::context::Choice;
use crate::view_model::context::{Years, activity};

/// The sentence, with what in the choice is no good.
pub(super) fn summary(told: &Told, choice: Memo<Choice>) -> impl IntoView + use<> {
    let words = Words::now();
    let (told, noticed) = (told.clone(), told.clone());
    let sentence = move || words.say(&choice.with(|choice| said(choice, &told.context)));
    let notices = move || {
        let notices = choice.with(|choice| notices(choice, &noticed.context));
        (!notices.is_empty()).then(|| {
            let notices = notices.iter().map(|notice| view! { <p>{words.say(notice)}</p> }).collect_view();
            view! { <div class="notice" role="status">{notices}</div> }
        })
    };
    view! {
        {notices}
        <p class="say context-shown" role="status">{sentence}</p>
    }
}

/// What is shown.
pub(super) fn said(choice: &Choice, context: &Context) -> Message {
    let chosen = choice.of(context);
    let shown = chosen.shown();
    let named = choice.activity.as_ref().and_then(|id| activity(context, id));
    let what = match named {
        Some(activity) => say::context_what_activity(shown, chosen.of, &activity.title),
        None if shown == chosen.of => say::context_what_all(shown),
        None => say::context_what(shown, chosen.of),
    };
    let what = if choice.search.is_empty() { what } else { say::context_what_found(what, choice.search.as_str()) };
    match years(choice.years) {
        Some(years) => say::context_summary_years(what, years, say::context_undated_left_out(chosen.undated_left_out)),
        None => say::context_summary(what, say::context_undated_apart(chosen.undated())),
    }
}

/// The years that are asked for; none where all are.
pub(super) fn years(years: Years) -> Option<Message> {
    match (years.from, years.to) {
        (Some(from), Some(to)) => Some(say::context_years_between(written(from), written(to))),
        (Some(from), None) => Some(say::context_years_since(written(from))),
        (None, Some(to)) => Some(say::context_years_until(written(to))),
        (None, None) => None,
    }
}

fn notices(choice: &Choice, context: &Context) -> Vec<Message> {
    let unknown = choice.activity.as_ref().filter(|id| activity(context, id).is_none());
    let unknown = unknown.map(|id| say::context_no_activity(id.to_string()));
    let ends = choice.years.from.zip(choice.years.to).filter(|_| choice.years.are_reversed());
    let reversed = ends.map(|(from, to)| say::context_years_reversed(written(from), written(to)));
    unknown.into_iter().chain(reversed).collect()
}

/// A year as dates have it: with four digits.
fn written(year: i16) -> String {
    format!("{year:04}")
}
