//! What the answers come to: totals beside what was published, areas, peers, the last steps, gaps.

mod answer;
mod areas;
mod effects;
mod gaps;
mod peers;

use super::compared::{Compared, ComparedWith};
use crate::ui::prelude::*;
use answer::Answer;
use areas::Areas;
use effects::LastSteps;
use gaps::Gaps;
use peers::Peers;

/// The part of the page.
#[component]
pub(super) fn ScoreSheet() -> impl IntoView {
    let compared = Compared::here();
    view! {
        <Answer compared=compared/>
        <ComparedWith compared=compared/>
        <Areas compared=compared/>
        <Peers/>
        <LastSteps/>
        <Gaps/>
    }
}
