//! One indicator: what is claimed of it, what was published, and the evidence with what it lacks.

use super::super::figures::Figures;
use crate::model::WebAddress;
use crate::route::AssessmentView;
use crate::scoring::assessment::{ClaimCheck, ItemCheck, Relation};
use crate::text::{Message, say, standing};
use crate::ui::components::WebLink;
use crate::ui::prelude::*;
use crate::ui::view::View;
use crate::ui::words::Words;

/// An indicator, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Claimed {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) to: String,
    pub(super) relation: Relation,
    pub(super) is_claimed: bool,
    pub(super) is_ready: bool,
    /// `+3`: what the claim adds to what was published.
    pub(super) worth: String,
    pub(super) state: String,
    /// `0/3`, or that it is not known.
    pub(super) published: String,
    pub(super) criterion: Option<String>,
    pub(super) accepted: Option<String>,
    pub(super) time: Option<String>,
    pub(super) items: Vec<ClaimedItem>,
}

/// A piece of evidence, as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ClaimedItem {
    pub(super) title: String,
    /// Kind, issuer, reference and date, as far as they were said.
    pub(super) facts: Vec<String>,
    pub(super) addresses: Vec<WebAddress>,
    pub(super) lacks: Vec<String>,
}

impl Claimed {
    pub(super) fn new(words: Words, asked: View<AssessmentView>, figures: &Figures, claim: &ClaimCheck<'_>) -> Self {
        let (check, part) = (&claim.check, claim.check.part);
        let published = figures.awarded(claim.published, part.max);
        let is_claimed = check.state.is_met();
        let kinds = part.accepted.iter().filter_map(|kind| figures.methodology().references.get(kind));
        let kinds: Vec<String> = kinds.map(|kind| words.of(kind)).collect();
        Self {
            id: part.id.to_string(),
            title: figures.title(part),
            to: figures.answer_link(asked, &part.id),
            relation: claim.relation,
            is_claimed,
            is_ready: claim.is_ready(),
            worth: figures.signed(claim.gain()),
            state: words.say(&standing(check)),
            published,
            criterion: part.criterion.as_ref().map(|criterion| words.of(criterion)),
            accepted: (!kinds.is_empty()).then(|| kinds.join("; ")),
            time: part.time.map(|time| figures.condition(time)),
            items: check.items.iter().map(|item| ClaimedItem::new(words, figures, item)).collect(),
        }
    }
}

impl ClaimedItem {
    fn new(words: Words, figures: &Figures, check: &ItemCheck<'_>) -> Self {
        let item = check.item;
        let kind = item.kind.as_ref().map(|kind| {
            figures.methodology().references.get(kind).map_or_else(|| kind.to_string(), |name| words.of(name))
        });
        let typed = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        let date = item.effective.map(|day| words.say(&say::claim_effective(figures.day(day))));
        let facts = [kind, typed(item.issuer.as_str()), typed(item.legal_reference.as_str()), date];
        Self {
            title: typed(item.title.as_str()).unwrap_or_else(|| words.say(&say::sheet_untitled())),
            facts: facts.into_iter().flatten().collect(),
            addresses: [&item.address, &item.archived].into_iter().flatten().cloned().collect(),
            lacks: check.lacks().into_iter().map(|one| words.say(&Message::from(one))).collect(),
        }
    }
}

/// Whether evidence is ready, as a badge.
pub(super) fn readiness(words: Words, is_ready: bool) -> impl IntoView {
    if is_ready {
        view! { <span class="badge">"✓ "{words.say(&say::claim_ready())}</span> }.into_any()
    } else {
        view! { <span class="badge partial">{words.say(&say::claim_not_ready())}</span> }.into_any()
    }
}

/// An indicator with everything behind it.
pub(super) fn article(words: Words, claim: Claimed) -> impl IntoView {
    let heading = format!("claim-{}", claim.id);
    let label = heading.clone();
    let pair =
        |name: Message, text: Option<String>| text.map(|text| view! { <dt>{words.say(&name)}</dt><dd>{text}</dd> });
    let items = claim.items.into_iter().map(|item| view! { <li>{evidence(words, item)}</li> }).collect::<Vec<_>>();
    let has_items = !items.is_empty();
    view! {
        <article class="assess-claim" aria-labelledby=label>
            <h4 id=heading><a href=claim.to>{claim.title}</a></h4>
            <p class="assess-claim-sum">
                <strong>{claim.worth}</strong>
                {claim.is_claimed.then(|| readiness(words, claim.is_ready))}
            </p>
            <dl class="pairs">
                <dt>{words.say(&say::claim_state())}</dt><dd>{claim.state}</dd>
                <dt>{words.say(&say::sheet_published())}</dt><dd>{claim.published}</dd>
                {pair(say::assess_file_criterion(), claim.criterion)}
                {pair(say::indicator_accepted(), claim.accepted)}
                {pair(say::indicator_time(), claim.time)}
                <dt>{words.say(&say::indicator_evidence())}</dt>
                <dd>
                    {if has_items {
                        view! { <ul class="assess-claim-items">{items}</ul> }.into_any()
                    } else {
                        words.say(&say::claim_no_evidence()).into_any()
                    }}
                </dd>
            </dl>
        </article>
    }
}

fn evidence(words: Words, item: ClaimedItem) -> impl IntoView {
    let facts = (!item.facts.is_empty()).then(|| view! { <span class="assess-under">{item.facts.join("; ")}</span> });
    let links = item.addresses.into_iter().map(|address| {
        let text = address.as_str().to_owned();
        view! { <span class="assess-under assess-address"><WebLink to=address text=text/></span> }
    });
    let lacks = (!item.lacks.is_empty()).then(|| {
        view! { <span class="assess-under assess-lack">{words.say(&say::claim_lacks(item.lacks.join("; ")))}</span> }
    });
    view! {
        <strong>{item.title}</strong>
        {facts}
        {links.collect_view()}
        {lacks}
    }
}
