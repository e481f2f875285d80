//! The parts of the page.

use super::asked::Asked;
use crate::route::AssessmentPart;
use crate::text::{Message, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// Links to the parts.
#[component]
pub(super) fn Parts() -> impl IntoView {
    let (words, asked) = (Words::now(), Asked::here());
    let show = asked.show();
    let link = |part: AssessmentPart| {
        let to = move || asked.link(|view| view.show = part);
        view! {
            <li>
                <a href=to data-noscroll="" aria-current=move || (show.get() == part).then_some("page")>
                    {words.say(&name(part))}
                </a>
            </li>
        }
    };
    view! {
        <nav class="chips assess-parts no-print" aria-label=words.say(&say::assess_parts())>
            <ul>{AssessmentPart::ALL.map(link)}</ul>
        </nav>
    }
}

fn name(part: AssessmentPart) -> Message {
    match part {
        AssessmentPart::Answers => say::assess_part_answers(),
        AssessmentPart::Evidence => say::assess_part_evidence(),
        AssessmentPart::Score => say::assess_part_score(),
        AssessmentPart::Published => say::assess_part_published(),
        AssessmentPart::History => say::assess_part_history(),
        AssessmentPart::Report => say::assess_part_report(),
        AssessmentPart::Share => say::assess_part_share(),
    }
}
