//! The differences, what is worth writing about first, and what is the same.

use super::checked::Checked;
use super::claim::{Claimed, article, readiness};
use crate::scoring::assessment::Relation;
use crate::text::{Message, say};
use crate::ui::assessment::OpenAssessment;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::relation;

/// The relations that make a difference, in the order of the page.
pub(super) const DIFFERENT: [Relation; 4] =
    [Relation::Gain, Relation::Loss, Relation::Unpublished, Relation::Unassessed];

/// The differences by how they relate.
#[component]
pub(super) fn Differences(checked: Memo<Checked>) -> impl IntoView {
    let words = Words::now();
    let any = Memo::new(move |_| checked.with(|checked| DIFFERENT.iter().any(|one| checked.of(*one).next().is_some())));
    let none = move || (!any.get()).then(|| view! { <p>{words.say(&say::claim_no_difference())}</p> });
    view! {
        <section aria-labelledby="claim-differences">
            <header><h2 id="claim-differences">{words.say(&say::claim_differences())}</h2></header>
            {none}
            {DIFFERENT.map(|relation| view! { <OfRelation checked=checked wanted=relation/> })}
        </section>
    }
}

#[component]
fn OfRelation(checked: Memo<Checked>, wanted: Relation) -> impl IntoView {
    let (words, scale) = (Words::now(), OpenAssessment::here().shipped().methodology.points);
    let claims = Memo::new(move |_| checked.with(|checked| checked.of(wanted).cloned().collect::<Vec<_>>()));
    move || {
        let claims = claims.get();
        if claims.is_empty() {
            return None;
        }
        let heading = words.say(&say::claim_heading(relation(wanted, scale), claims.len()));
        // Of what is claimed the evidence matters; of the rest only that it is so.
        let has_articles =
            |claim: &Claimed| wanted != Relation::Unassessed && (claim.is_claimed || wanted == Relation::Loss);
        let (full, short): (Vec<Claimed>, Vec<Claimed>) = claims.into_iter().partition(has_articles);
        let rows = (!short.is_empty()).then(|| short_table(words, relation(wanted, scale), short));
        Some(view! {
            <h3 class="assess-claim-group">{heading}</h3>
            {full.into_iter().map(|claim| article(words, claim)).collect_view()}
            {rows}
        })
    }
}

/// Indicators one to a line.
fn short_table(words: Words, caption: Message, claims: Vec<Claimed>) -> impl IntoView {
    let caption = words.say(&caption);
    let label = caption.clone();
    let row = |claim: Claimed| {
        view! {
            <tr>
                <th scope="row"><a href=claim.to>{claim.title}</a></th>
                <td data-label=words.say(&say::claim_state())>{claim.state}</td>
                <td class="n" data-label=words.say(&say::sheet_published())>{claim.published}</td>
                <td data-label=words.say(&say::indicator_evidence())>{claim.is_claimed.then(|| readiness(words, claim.is_ready))}</td>
            </tr>
        }
    };
    view! {
        <div class="scroll" role="group" aria-label=label tabindex="0">
            <table class="assess-claims stacks">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::chart_column_indicator())}</th>
                        <th scope="col">{words.say(&say::claim_state())}</th>
                        <th scope="col" class="n">{words.say(&say::sheet_published())}</th>
                        <th scope="col">{words.say(&say::indicator_evidence())}</th>
                    </tr>
                </thead>
                <tbody>{claims.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What is claimed as it was published.
#[component]
pub(super) fn TheSame(checked: Memo<Checked>) -> impl IntoView {
    let (words, scale) = (Words::now(), OpenAssessment::here().shipped().methodology.points);
    let same = Memo::new(move |_| checked.with(|checked| checked.of(Relation::Same).cloned().collect::<Vec<_>>()));
    move || {
        let same = same.get();
        (!same.is_empty()).then(|| {
            view! {
                <details class="no-print assess-same">
                    <summary>{words.say(&say::claim_the_same(same.len()))}</summary>
                    {short_table(words, relation(Relation::Same, scale), same)}
                </details>
            }
        })
    }
}
