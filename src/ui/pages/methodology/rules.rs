//! The rules of an index, each with how it is known and how surely, and the sources behind them.

use super::folded::folded;
use crate::model::{Certainty, Methodology, Source, SourceId, Sources};
use crate::text::{Message, say};
use crate::ui::components::SourceLink;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use std::sync::Arc;

const CERTAINTIES: [Certainty; 3] = [Certainty::Stated, Certainty::Verified, Certainty::Inferred];

/// The rules, in the order of the file.
#[component]
pub(super) fn RuleList(methodology: Arc<Methodology>) -> impl IntoView {
    let words = Words::now();
    let legend = CERTAINTIES
        .map(|certainty| view! { <div><dt><Mark certainty=certainty/></dt><dd>{words.say(&meaning(certainty))}</dd></div> })
        .collect_view();
    let rules = methodology
        .rules
        .iter()
        .map(|rule| {
            let basis = rule.basis.as_ref().map(|basis| {
                view! { <p class="basis">{words.say(&say::methodology_basis())}" "{words.of(basis)}</p> }
            });
            view! {
                <li id=format!("rule-{}", rule.id)>
                    <Mark certainty=rule.certainty/>
                    <p>{words.of(&rule.text)}</p>
                    {basis}
                </li>
            }
        })
        .collect_view();
    let count = |wanted| methodology.rules.iter().filter(|rule| rule.certainty == wanted).count();
    let [stated, verified, inferred] = CERTAINTIES.map(count);
    let counted = say::methodology_rules_count(methodology.rules.len(), stated, verified, inferred);
    view! {
        <section aria-labelledby="rules">
            <header><h2 id="rules">{words.say(&say::methodology_rules())}</h2></header>
            <dl class="legend">{legend}</dl>
            {folded(&counted, view! { <ul class="rules">{rules}</ul> }.into_any())}
        </section>
    }
}

/// How surely a rule is known, by a word and by the shape beside it.
#[component]
fn Mark(certainty: Certainty) -> impl IntoView {
    let (shape, name) = match certainty {
        Certainty::Stated => ("stated", say::methodology_stated()),
        Certainty::Verified => ("verified", say::methodology_verified()),
        Certainty::Inferred => ("inferred", say::methodology_inferred()),
    };
    view! { <span class=format!("mark {shape}")>{Words::now().say(&name)}</span> }
}

fn meaning(certainty: Certainty) -> Message {
    match certainty {
        Certainty::Stated => say::methodology_stated_means(),
        Certainty::Verified => say::methodology_verified_means(),
        Certainty::Inferred => say::methodology_inferred_means(),
    }
}

/// The sources, linked where they are on the web.
#[component]
pub(super) fn SourceList(methodology: Arc<Methodology>, sources: Arc<Sources>) -> impl IntoView {
    let words = Words::now();
    let items = methodology
        .sources
        .iter()
        .map(|id| view! { <li><SourceItem sources=Arc::clone(&sources) id=id.clone()/></li> })
        .collect_view();
    view! {
        <section aria-labelledby="sources">
            <header><h2 id="sources">{words.say(&say::methodology_sources())}</h2></header>
            {folded(&say::methodology_sources_count(methodology.sources.len()), view! { <ul class="sources">{items}</ul> }.into_any())}
        </section>
    }
}

#[component]
fn SourceItem(sources: Arc<Sources>, id: SourceId) -> impl IntoView {
    let words = Words::now();
    let more = sources.by_id.get(&id).map(|source: &Source| {
        let note = source.note.as_ref().map(|note| view! { <p class="basis">{words.of(note)}</p> });
        let by = format!("{}, {}", source.publisher, words.date(source.as_of.as_ref()));
        view! { <span class="small">{by}</span> {note} }
    });
    view! { <SourceLink sources=sources id=id/> " " {more} }
}
