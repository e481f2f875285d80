//! Under which terms figures are held, and whose they are.

use crate::model::{Localized, Source, SourceKind, Sources, TermsId};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Each set of terms under the publishers that it holds for. Nothing while the sources are not there.
#[component]
pub(super) fn TermsList(sources: Arc<Sources>) -> impl IntoView {
    let words = Words::now();
    let item = |(id, text): (&TermsId, &Localized)| {
        let of: Vec<&Source> = sources.by_id.values().filter(|source| source.terms == *id).collect();
        // Whoever passed figures on has no say in their terms, but is named where nobody else is.
        let first_hand: Vec<&Source> =
            of.iter().copied().filter(|source| source.kind != SourceKind::Republisher).collect();
        let named = if first_hand.is_empty() { of } else { first_hand };
        let publishers: BTreeSet<&str> = named.iter().map(|source| source.publisher.as_str()).collect();
        let publishers: Vec<&str> = publishers.into_iter().collect();
        view! { <dt>{publishers.join(", ")}</dt><dd>{words.of(text)}</dd> }
    };
    view! { <dl class="terms">{sources.terms.iter().map(item).collect_view()}</dl> }
}
