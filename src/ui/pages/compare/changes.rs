//! What changed: between two observations of a country, and between two editions of the index.

use super::Compared;
use super::edition::edition;
use super::observations::observations;
use crate::ui::prelude::*;

/// Both kinds of change.
pub(super) fn changes(compared: &Compared) -> impl IntoView + use<> {
    view! { {observations(compared)}{edition(compared)} }
}
