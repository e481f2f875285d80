//! `/assess/<id>`: one self-assessment kept on this machine: its answers, its evidence, and what follows from them.

mod answers;
mod asked;
mod compared;
mod day_control;
mod details;
mod evidence;
mod figures;
mod heading;
mod history;
mod keeping;
mod missing;
mod parts;
mod published;
mod repairs;
mod report;
mod role;
mod score;
mod share;
mod strip;

use crate::browser::task;
use crate::model::{AssessmentId, IndexData};
use crate::route::AssessmentPart;
use crate::ui::assessment::{OpenAssessment, Record, keep_daily, record_store};
use crate::ui::components::{Exhibits, Lists, with_index, with_lists};
use crate::ui::records::OpenRecord;
use answers::Answers;
use asked::Asked;
use evidence::EvidenceTab;
use heading::Heading;
use history::KeptStates;
use leptos::prelude::*;
use parts::Parts;
use published::PublishedCheck;
use report::Report;
use score::ScoreSheet;
use share::Share;
use std::sync::Arc;

/// The page.
#[component]
pub fn AssessmentPage() -> impl IntoView {
    let id = Asked::provide().assessment();
    Exhibits::provide();
    move || id.get().map(|id| with_lists(move |lists| kept(&id, lists)))
}

/// The assessment of this id, once it was read; or why it is not shown.
fn kept(id: &AssessmentId, lists: Lists) -> impl IntoView + use<> {
    let record = record_store().open(id.as_str());
    let is_read = {
        let record = record.clone();
        Memo::new(move |_| record.text().is_some())
    };
    move || {
        if !is_read.get() {
            return missing::not_there(&record).into_any();
        }
        let text = record.text_now().unwrap_or_default();
        match Record::read(&text) {
            Ok(read) => by_index(&record, read, text, lists.clone()).into_any(),
            Err(why) => missing::unreadable(&record, &why).into_any(),
        }
    }
}

fn by_index(record: &OpenRecord, read: Record, text: Arc<str>, lists: Lists) -> impl IntoView + use<> {
    let record = record.clone();
    with_index(read.assessment.index().clone(), move |index| opened(&record, &read, &text, index, lists.clone()))
}

fn opened(
    record: &OpenRecord,
    read: &Record,
    text: &str,
    index: Arc<IndexData>,
    lists: Lists,
) -> impl IntoView + use<> {
    let open = OpenAssessment::open(record.clone(), read.clone(), index);
    provide_context(open);
    provide_context(lists);
    // The state of before, from the first moment in which this tab may change it.
    Effect::new(move |was: Option<bool>| {
        let may_edit = open.may_edit();
        if may_edit && was != Some(true) {
            task::spawn(keep_daily(open));
        }
        may_edit || was == Some(true)
    });
    let show = Asked::here().show();
    let part = move || match show.get() {
        AssessmentPart::Answers => view! { <Answers/> }.into_any(),
        AssessmentPart::Evidence => view! { <EvidenceTab/> }.into_any(),
        AssessmentPart::Score => view! { <ScoreSheet/> }.into_any(),
        AssessmentPart::Published => view! { <PublishedCheck/> }.into_any(),
        AssessmentPart::History => view! { <KeptStates/> }.into_any(),
        AssessmentPart::Report => view! { <Report/> }.into_any(),
        AssessmentPart::Share => view! { <Share/> }.into_any(),
    };
    view! {
        <Heading/>
        {repairs::repairs(open, &read.report, text)}
        <Parts/>
        {part}
    }
}
