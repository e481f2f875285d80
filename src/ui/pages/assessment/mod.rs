//! `/assess/<id>`: one self-assessment kept on this machine: its answers, its evidence, and what follows from them.

mod answers;
mod compared;
mod correcting;
mod day_control;
mod deadlines;
mod details;
mod evidence;
mod figures;
mod heading;
mod history;
mod missing;
mod published;
mod repairs;
mod report;
mod score;
mod share;
mod strip;
mod typed_field;

use crate::browser::task;
use crate::model::{AssessmentId, IndexData};
use crate::route::{AssessmentPart, AssessmentView};
use crate::text::{Message, say};
use crate::ui::assessment::{OpenAssessment, Record, keep_daily, record_store};
use crate::ui::chunk;
use crate::ui::components::{Exhibits, Lists, PartNav, RefusedFields, with_index, with_lists};
use crate::ui::prelude::*;
use crate::ui::records::OpenRecord;
use crate::ui::view::View;
pub use correcting::{correct_item, publisher_list};

use answers::Answers;
use deadlines::DeadlinesTab;
use evidence::EvidenceTab;
use heading::Heading;
use history::KeptStates;
use published::PublishedCheck;
use report::Report;
use score::ScoreSheet;
use share::Share;
use std::sync::Arc;

/// The page.
#[component]
pub fn AssessmentPage() -> impl IntoView {
    let Some(asked) = View::<AssessmentView>::provide() else { return ().into_any() };
    let id = asked.of(|view| view.id.clone());
    Exhibits::provide();
    let body = move || {
        let id = id.get();
        with_lists(move |lists| kept(&id, lists))
    };
    body.into_any()
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
    RefusedFields::provide();
    provide_context(lists);
    // The state of before, from the first moment in which this tab may change it.
    Effect::new(move |was: Option<bool>| {
        let may_edit = open.may_edit();
        if may_edit && was != Some(true) {
            task::spawn(keep_daily(open));
        }
        may_edit || was == Some(true)
    });
    let asked = View::<AssessmentView>::here();
    let show = asked.of(|view| view.show);
    let link = move |part| asked.link(|view| view.show = part);
    let part = move || match show.get() {
        AssessmentPart::Answers => view! { <Answers/> },
        AssessmentPart::Evidence => view! { <EvidenceTab/> },
        AssessmentPart::Plan => {
            let _ = open.index();
            chunk::own_plan()
        }
        part => {
            // What follows from the answers is built anew where something is corrected, which happens elsewhere.
            let _ = open.index();
            chunk::review(part)
        }
    };
    view! {
        <Heading/>
        {repairs::repairs(open, &read.report, text)}
        <PartNav
            class="assess-parts"
            label=say::assess_parts()
            parts=AssessmentPart::ALL.map(|part| (part, name(part)))
            shown=show
            link=link
        />
        {part}
    }
}

/// A part that has a chunk of its own: most readers come to answer.
pub fn review(part: AssessmentPart) -> AnyView {
    match part {
        AssessmentPart::Answers | AssessmentPart::Evidence | AssessmentPart::Plan => ().into_any(),
        AssessmentPart::Score => view! { <ScoreSheet/> },
        AssessmentPart::Deadlines => view! { <DeadlinesTab/> },
        AssessmentPart::Published => view! { <PublishedCheck/> },
        AssessmentPart::History => view! { <KeptStates/> },
        AssessmentPart::Report => view! { <Report/> },
        AssessmentPart::Share => view! { <Share/> },
    }
}

fn name(part: AssessmentPart) -> Message {
    match part {
        AssessmentPart::Answers => say::assess_part_answers(),
        AssessmentPart::Evidence => say::assess_part_evidence(),
        AssessmentPart::Score => say::assess_part_score(),
        AssessmentPart::Plan => say::assess_part_plan(),
        AssessmentPart::Deadlines => say::assess_part_deadlines(),
        AssessmentPart::Published => say::assess_part_published(),
        AssessmentPart::History => say::assess_part_history(),
        AssessmentPart::Report => say::assess_part_report(),
        AssessmentPart::Share => say::assess_part_share(),
    }
}
