//! How much is known of an observation that a self-assessment would start from.

use crate::model::Methodology;
use crate::model::assessment::{AnswerState, Assessment};
use crate::text::say;
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// So many are named at once; more are named on demand.
const FEW: usize = 6;

/// How many answers and pieces of evidence it begins with, and which answers are not known.
pub(super) fn known(words: Words, methodology: &Methodology, begun: &Assessment) -> impl IntoView + use<> {
    let leaves = methodology.leaves();
    let open: Vec<String> = leaves
        .iter()
        .filter(|part| begun.state(&part.id) == AnswerState::NotAssessed)
        .map(|part| part.id.to_string())
        .collect();
    let of = leaves.len();
    let text = say::assess_start_known(of - open.len(), of, begun.evidence().len());
    let (count, list) = (open.len(), open.join(", "));
    let unknown = match count {
        0 => None,
        _ if count <= FEW => {
            Some(view! { <p class="small">{words.say(&say::assess_start_not_known(list))}</p> }.into_any())
        }
        _ => Some(
            view! {
                <details class="small">
                    <summary>{words.say(&say::assess_start_not_known_many(count))}</summary>
                    <p>{list}</p>
                </details>
            }
            .into_any(),
        ),
    };
    view! { <p class="small">{words.say(&text)}</p>{unknown} }
}
