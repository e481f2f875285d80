//! What of the kept record could not be read as it was written: said, and the record kept as it was found.

use crate::browser::task;
use crate::text::{brought_problem, say};
use crate::ui::assessment::{OpenAssessment, record_store};
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::wire::assessment::fingerprint;
use crate::wire::{Handling, Report};

/// How much of a fingerprint is enough to tell states of one record apart.
const DIGITS: usize = 12;

/// A notice where something was left out or repaired. Fields that are only unknown come back as they were.
pub(super) fn repairs(open: OpenAssessment, report: &Report, found: &str) -> Option<impl IntoView + use<>> {
    let words = Words::now();
    let problems: Vec<String> = report
        .problems
        .iter()
        .filter(|problem| problem.handling != Handling::Kept)
        .map(|problem| words.say(&brought_problem(problem)))
        .collect();
    if problems.is_empty() {
        return None;
    }
    // Before anything is written over it. The same state is kept once.
    let name: String = fingerprint(found.as_bytes()).to_string().chars().take(DIGITS).collect();
    let (record, found) = (open.record(), found.to_owned());
    task::spawn(async move {
        // Where nothing can be kept, the page says so already.
        let _ = record_store().keep_snapshot(record.id(), &format!("found-{name}"), &found).await;
    });
    let count = problems.len() + report.more;
    Some(view! {
        <details class="notice error no-print">
            <summary>{words.say(&say::assess_repaired_record(count))}</summary>
            <ul>{problems.into_iter().map(|problem| view! { <li>{problem}</li> }).collect_view()}</ul>
        </details>
    })
}
