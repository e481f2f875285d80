//! What a score rests on, in short where there is little room.

use super::unknown::unknown;
use crate::model::SourceId;
use crate::scoring::{Basis, Check, Outcome};
use crate::text::{basis, brought_mark, other_figure, say};
use crate::ui::prelude::*;
use crate::ui::words::Words;

/// What the score rests on, with a mark where its parts give another figure.
pub fn standing(outcome: Option<Outcome>, source: &SourceId) -> AnyView {
    let words = Words::now();
    let Some(outcome) = outcome else { return unknown() };
    let says = other_figure(outcome).map(|said| words.say(&said));
    let (class, mark) = match outcome.basis {
        Basis::Published(Check::Equal) => ("", "✓"),
        Basis::Published(Check::WithinTolerance { .. }) => ("", "≈"),
        Basis::Published(Check::Contradicts { .. }) => ("contradicts", "≠"),
        Basis::Published(Check::NotPossible) | Basis::Recomputed => ("", ""),
    };
    // In short on one line; whoever points at it or hears it gets the whole.
    let short = if outcome.check().is_some() { say::ranking_published() } else { say::ranking_recomputed() };
    let brought = brought_mark(source).map(|mark| words.say(&mark));
    let short = brought.as_ref().map_or_else(|| words.say(&short), Clone::clone);
    let short = format!("{mark}{}{short}", if mark.is_empty() { "" } else { "\u{a0}" });
    let whole = words.say(&basis(outcome.basis));
    let whole = brought.map_or_else(|| whole.clone(), |brought| format!("{whole}, {brought}"));
    let whole = says.map_or_else(|| whole.clone(), |says| format!("{whole}. {says}"));
    view! {
        <span class=class title=whole.clone() aria-hidden="true">{short}</span>
        <span class="visually-hidden">{whole}</span>
    }
    .into_any()
}
