//! The mapping, link by link: what it says and, unless it came by link, the ways to change it and to take it along.
//!
//! [`work`] takes the steps and says what came of them; typed reasons that are not part of a link yet are in [`drafts`].

mod add;
mod drafts;
mod field;
mod files;
mod replacing;
mod row;
mod status;
mod steps;
mod work;

use super::editor::{OpenMapping, Origin};
use crate::model::{IndexData, Values};
use crate::text::say;
use crate::ui::components::{RecordWords, record_role, storage_state, waiting};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::strategy::formula_name;
use add::AddLink;
use files::{Files, MappingLink};
use row::PriorityLinks;
pub(super) use status::MappingStatus;
use std::sync::Arc;
use steps::Steps;
use work::Work;

/// All links by priority, once it is known who may change them. `values` are the points by which coverage is counted, with
/// the index that they are points of.
#[component]
pub(super) fn MappingTab(open: OpenMapping, values: (Arc<IndexData>, Arc<Values>)) -> impl IntoView {
    let record = open.record();
    record.want();
    let is_settled = Memo::new(move |last: Option<&bool>| last == Some(&true) || record.is_settled());
    move || {
        if is_settled.get() {
            view! { <Links open=open values=values.clone()/> }.into_any()
        } else {
            waiting().into_any()
        }
    }
}

#[component]
fn Links(open: OpenMapping, values: (Arc<IndexData>, Arc<Values>)) -> impl IntoView {
    let words = Words::now();
    let work = Work::provide(open, values);
    let is_linked = Memo::new(move |_| open.origin() == Origin::Linked);
    let is_fixed = Memo::new(move |_| is_linked.get() || !open.record().may_change());
    let priorities = open.context().strategy.priorities.clone();
    let list = move || {
        let is_fixed = is_fixed.get();
        let each = priorities.iter().cloned();
        each.map(|priority| view! { <PriorityLinks priority=priority is_fixed=is_fixed/> }).collect_view()
    };
    let controls = move || (!is_fixed.get()).then(|| view! { <Steps/><AddLink/> });
    let taking = move || (!is_linked.get()).then(|| view! { <Files/> });
    let orphans = move || {
        let orphans = work.drafts.orphans().into_iter();
        orphans
            .map(|((priority, part), text)| {
                let said = words.say(&say::editor_orphan(priority.as_str(), part.as_str()));
                view! { <div class="notice"><p>{said}</p><blockquote>{text}</blockquote></div> }
            })
            .collect_view()
    };
    let refused = move || {
        let is_refused = open.record().is_refused();
        is_refused.then(
            || view! { <p class="notice error no-print" role="alert">{words.say(&say::editor_not_editing())}</p> },
        )
    };
    let kind = RecordWords { following: say::editor_following(), deleted: None, late: None, file: "mapping-late.json" };
    view! {
        <section aria-labelledby="editor-title">
            <header><h2 id="editor-title">{words.say(&say::editor_title())}</h2></header>
            <div class="stack">
                <p>{words.say(&say::editor_lead())}</p>
                <p class="small">{words.say(&say::editor_strengths())}</p>
                {storage_state((say::editor_unread(), say::editor_unread_about()), || ().into_any())}
                {record_role(open.record().opened(), kind)}
                {refused}
                <p id="editor-said" class="editor-said no-print" role="status">{move || work.said(words)}</p>
                <div role="status">{orphans}</div>
                {controls}
            </div>
        </section>
        <section aria-labelledby="editor-links">
            <header>
                <h2 id="editor-links" tabindex="-1">{move || words.say(&say::editor_links(open.mapping().links.len()))}</h2>
            </header>
            <p class="small">{move || words.say(&say::editor_counted(formula_name(work.formula())))}</p>
            {list}
        </section>
        <section class="no-print" aria-labelledby="editor-along">
            <header><h2 id="editor-along">{words.say(&say::editor_along())}</h2></header>
            <div class="columns">
                {taking}
                <MappingLink/>
            </div>
        </section>
    }
}
