//! What the check gave: the same as the command `verify` prints.

use crate::audit::{Finding, IndexAudit, IndexAuditRow, VerdictKind};
use crate::model::Countries;
use crate::text::{Message, say};
use crate::ui::components::with_lists;
use crate::ui::load::Failure;
use crate::ui::prelude::*;
use crate::ui::verifier::{Verification, Verified, Verifier};
use crate::ui::words::Words;
use std::sync::Arc;

/// The outcome, announced when it is there.
#[component]
pub(super) fn Outcome() -> impl IntoView {
    let verifier = Verifier::here();
    let sentence = {
        let verifier = verifier.clone();
        move || sentence(&verifier.get())
    };
    // Announced once, not at each step.
    let running = {
        let verifier = verifier.clone();
        Memo::new(move |_| verifier.get().is_running())
    };
    let started = move || {
        running.get().then(|| view! { <p class="visually-hidden">{Words::now().say(&say::data_running())}</p> })
    };
    let details = move || match verifier.get() {
        Verification::Done(verified) => Some(view! { <Tables verified=verified/> }),
        _ => None,
    };
    view! {
        <div role="status">{started} {sentence}</div>
        {details}
    }
}

/// What is announced: enough to know where one stands.
fn sentence(state: &Verification) -> Option<AnyView> {
    let words = Words::now();
    match state {
        Verification::Idle | Verification::Fetching { .. } | Verification::Checking { .. } => None,
        Verification::Stopped => Some(view! { <p class="notice">{words.say(&say::data_stopped())}</p> }.into_any()),
        Verification::Failed(failure) => {
            // Who verifies wants to know which file it was.
            let is_named = !failure.is_unopened();
            let title = if is_named { say::data_file_failed(failure.file.clone()) } else { failure.title() };
            Some(
                view! {
                    <div class="notice error">
                        <p><strong>{words.say(&title)}</strong></p>
                        <p>{words.say(&failure.message())}</p>
                    </div>
                }
                .into_any(),
            )
        }
        Verification::Done(verified) => Some(done(verified, words).into_any()),
    }
}

fn done(verified: &Verified, words: Words) -> impl IntoView + use<> {
    let audit = &verified.audit;
    let (class, end) = if audit.is_clean() {
        ("notice good", say::verify_clean())
    } else {
        ("notice error", say::verify_findings(audit.findings.len()))
    };
    let sum = say::verify_summary(audit.indices.len(), audit.recomputed(), audit.files_intact);
    let counts = say::verify_counts(audit.strategies, audit.mappings, audit.links, audit.statements);
    view! {
        <div class=class>
            <p><strong>{words.say(&end)}</strong>" "{words.say(&sum)}" "{words.say(&counts)}</p>
            <p class="small">{words.say(&say::data_checked(audit.files_intact, audit.files_listed))}</p>
        </div>
    }
}

#[component]
fn Tables(verified: Arc<Verified>) -> impl IntoView {
    with_lists(move |lists| {
        let tables = verified
            .audit
            .indices
            .iter()
            .map(|index| view! { <IndexTable index=index.clone() countries=Arc::clone(&lists.countries)/> })
            .collect_view();
        view! {
            <Findings verified=Arc::clone(&verified)/>
            <div class="columns verdicts">{tables}</div>
        }
    })
}

/// Everything that is wrong; of a file that did not come, also why.
#[component]
fn Findings(verified: Arc<Verified>) -> impl IntoView {
    let words = Words::now();
    let why = |finding: &Finding| {
        let Finding::Missing { file } = finding else { return None };
        let failure: &Failure = verified.unfetched.iter().find(|failure| failure.file == *file)?;
        Some(words.say(&failure.message()))
    };
    let findings: Vec<_> = verified
        .audit
        .findings
        .iter()
        .map(|finding| view! { <li>{words.say(&Message::from(finding))}" "{why(finding)}</li> })
        .collect();
    (!findings.is_empty()).then(|| {
        view! {
            <h3>{words.say(&say::data_findings())}</h3>
            <ul class="findings">{findings}</ul>
        }
    })
}

/// How many observations of an index came out how.
#[component]
fn IndexTable(index: IndexAudit, countries: Arc<Countries>) -> impl IntoView {
    let words = Words::now();
    let rows = VerdictKind::ALL
        .map(|kind| {
            let count = index.count(|verdict| verdict.kind() == kind);
            view! {
                <tr class:none=count == 0>
                    <th scope="row">{words.say(&Message::from(kind))}</th>
                    <td class="n">{words.count(count)}</td>
                </tr>
            }
        })
        .collect_view();
    let different: Vec<IndexAuditRow> =
        index.rows.iter().filter(|row| row.verdict.difference().is_some()).copied().collect();
    view! {
        <div>
            <table>
                <caption>{words.say(&say::verify_index(&index.short, index.rows.len(), index.countries()))}</caption>
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">{words.say(&say::data_column_verdict())}</th>
                        <th scope="col">{words.say(&say::data_column_count())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {(!different.is_empty()).then(|| view! { <Differences rows=different countries=countries/> })}
        </div>
    }
}

/// Each total that came out differently, with both values.
#[component]
fn Differences(rows: Vec<IndexAuditRow>, countries: Arc<Countries>) -> impl IntoView {
    let words = Words::now();
    let count = rows.len();
    let rows = rows
        .into_iter()
        .filter_map(|row| {
            let (computed, published) = row.verdict.difference()?;
            let country = countries.get(row.country);
            let name = country.map_or_else(|| row.country.to_string(), |country| words.of(&country.name));
            Some(view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="n">{words.number(computed)}</td>
                    <td class="n">{words.number(published)}</td>
                </tr>
            })
        })
        .collect_view();
    view! {
        <details>
            <summary>{words.say(&say::data_differences(count))}</summary>
            <table class="differences">
                <thead>
                    <tr>
                        <th scope="col">{words.say(&say::verify_column_country())}</th>
                        <th scope="col" class="n">{words.say(&say::verify_column_computed())}</th>
                        <th scope="col" class="n">{words.say(&say::verify_column_published())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
