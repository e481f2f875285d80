//! What differs between two states of a self-assessment: points, answers, evidence.

use super::chart_figure::DataTable;
use super::taking::TableFile;
use crate::model::IndexData;
use crate::model::assessment::{Assessment, compare};
use crate::scoring::assessment::tally;
use crate::table::Table;
use crate::text::{Message, say};
use crate::ui::assessment::today;
use crate::ui::prelude::*;
use crate::ui::words::Words;
use crate::view_model::assessment::{
    answer_differences, correction_differences, evidence_differences, grounds, total_differences,
};
use std::sync::Arc;

/// Three tables, the longer two also as files; one sentence where nothing differs.
#[component]
pub fn AssessmentDifferences(before: Arc<Assessment>, after: Arc<Assessment>, index: Arc<IndexData>) -> impl IntoView {
    let words = Words::now();
    if compare(&before, &after).is_same() {
        return view! { <p role="status">{words.say(&say::kept_same())}</p> }.into_any();
    }
    let total = |of: &Assessment| {
        let seen = index.seen_by(of);
        tally(of, &seen.methodology, grounds(of, &seen, today())).total
    };
    let seen = index.seen_by(&after);
    let methodology = &seen.methodology;
    let totals = total_differences(&total(&before), &total(&after), methodology);
    let answers = answer_differences(&before, &after, methodology);
    let evidence = evidence_differences(&before, &after, methodology);
    let corrections = correction_differences(&before, &after, &index.methodology);
    let called = |what: &str| format!("{what}-{}", methodology.id);
    let corrections = (!corrections.rows.is_empty()).then(|| {
        let title = say::list_differs();
        view! {
            <h3>{words.say(&title)}</h3>
            {listed(words, corrections, called("corrections-changed"), title.clone(), title)}
        }
    });
    view! {
        <h3>{words.say(&say::kept_totals())}</h3>
        <DataTable table=totals caption=words.say(&say::kept_totals())/>
        <h3>{words.say(&say::kept_answers_differ())}</h3>
        {listed(words, answers, called("answers-changed"), say::kept_answers_differ(), say::kept_answers_same())}
        <h3>{words.say(&say::kept_evidence_differs())}</h3>
        {listed(words, evidence, called("evidence-changed"), say::kept_evidence_differs(), say::kept_evidence_same())}
        {corrections}
    }
    .into_any()
}

fn listed(words: Words, table: Table, file: String, title: Message, none: Message) -> AnyView {
    if table.rows.is_empty() {
        return view! { <p>{words.say(&none)}</p> }.into_any();
    }
    let title = words.say(&title);
    let taken = table.clone();
    let give = Callback::new(move |()| taken.clone());
    view! {
        <DataTable table=table caption=title.clone()/>
        <TableFile name=file title=title table=give/>
    }
    .into_any()
}
