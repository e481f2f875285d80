//! Why a difference: the score minus the digital development level.

use crate::scoring::difference;
use crate::text::say;
use crate::ui::components::SourceLine;
use crate::ui::pages::Subject;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

/// The explanation of a difference.
pub fn why(subject: &Subject) -> impl IntoView + use<> {
    let words = Words::now();
    let Some((outcome, ddl)) = subject.outcome().zip(subject.observation.ddl) else {
        return view! { <p>{words.say(&say::why_no_difference())}</p> }.into_any();
    };
    let found = difference(&outcome, ddl);
    let reading = if found.units >= 0 { say::difference_ahead() } else { say::difference_behind() };
    view! {
        <p class="formula">
            {words.number(outcome.score)}" − "{words.number(ddl)}" = "
            <strong>{words.catalogue().signed(found)}</strong>
        </p>
        <p>{words.say(&reading)}</p>
        <p>{words.say(&say::why_difference())}</p>
        <SourceLine
            sources=Arc::clone(&subject.lists.sources)
            id=subject.observation.source.clone()
            as_of=subject.observation.as_of
        />
    }
    .into_any()
}
