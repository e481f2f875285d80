//! A self-assessment as tables, for files that spreadsheets open: one row for each indicator, one for each piece of
//! evidence; and what differs between two states of it.

mod answers;
mod differences;
mod filters;

pub use answers::Shown;
pub use differences::{answer_differences, evidence_differences, points, total_differences};
pub use filters::{Offer, bodies, is_same, offer};

mod claims;
mod copy_name;
mod corrections;
mod deadlines;
mod edition_move;
mod estimate;
mod kept_order;
mod merging;
mod possible;
mod published_observation;
mod start;
mod taking_in;

pub use claims::{claims, relation};
pub use copy_name::{Came, copy_name};
pub use corrections::{ListPreview, correction_differences, list_template};
pub use deadlines::{DeadlineMark, DeadlineRow, Deadlines};
pub use edition_move::{Earlier, MoveLists, MoveRow, move_remark, move_summary, moved_from, moved_name, moves_to};
pub use estimate::{estimate_fault, estimate_label, estimated, is_by_areas, read_estimate};
pub use kept_order::kept_order;
pub use merging::{Brought, MergeRow, brought, changed_by, common_state_found, merge_rows, outcome};
pub use possible::Possible;
pub use published_observation::{PublishedChoice, grounds};
pub use start::{
    Beginning, StartKnown, StartWay, start_blank, start_name, start_nothing_published, start_observation,
    start_observations, start_older,
};
pub use taking_in::{Ending, Place};

use crate::model::assessment::{Assessment, EvidenceItem};
use crate::model::{Day, EvidenceId, Methodology, Part, PartId, Points, Values, WebAddress};
use crate::scoring::assessment::{Grounds, PartCheck, Reading, Tally, check_part};
use crate::table::Table;
use crate::text::{Message, Value, say, standing};

/// One row for each indicator, in the methodology's order. `published` is what was published of the country, where that
/// is known, and may be another observation than the one that credits the answers. What is not known is an empty cell.
#[must_use]
pub fn indicators(
    assessment: &Assessment,
    methodology: &Methodology,
    published: Option<&Values>,
    grounds: Grounds<'_>,
) -> Table {
    let mut header = vec![
        say::assess_file_area(),
        say::assess_file_area_name(),
        say::assess_file_indicator(),
        say::assess_file_indicator_name(),
        say::assess_file_criterion(),
        say::assess_file_max(),
        say::assess_file_state(),
        say::assess_file_supported(),
        say::assess_file_claimed(),
        say::assess_file_points_planned(),
        say::assess_file_published(),
        say::assess_file_planned(),
        say::assess_file_responsible(),
        say::plan_column_effort(),
        say::assess_file_note(),
        say::assess_file_evidence(),
        say::assess_file_ready(),
        say::assess_file_last_day(),
    ];
    let has_estimates = !methodology.points.all_or_nothing;
    if has_estimates {
        header.push(say::estimate_file());
    }
    let has_statuses = methodology.status_counts().is_some();
    if has_statuses {
        header.extend([
            say::assess_file_name_known(),
            say::assess_file_points_known(),
            say::assess_file_criterion_known(),
        ]);
    }
    let points = |points: Points| Value::from(methodology.points.decimal(points));
    let row = |area: &Part, part: &Part| {
        let check = check_part(assessment, part, grounds);
        let tally = Tally::of_part(&check);
        let own = |reading| tally.range(reading).map_or_else(|| "".into(), |(least, _)| points(least));
        let [supported, claimed, planned] = Reading::ALL.map(own);
        let answer = assessment.answer(&part.id);
        let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
        let effort = answer.and_then(|answer| answer.effort);
        let known = part.status.filter(|_| has_statuses).map(|status| {
            let items = [Some(status.name), Some(status.max), status.criterion];
            items.map(|status| status.map_or_else(|| "".into(), |status| Value::from(Message::from(status))))
        });
        let cells = vec![
            (&area.id).into(),
            (&area.name).into(),
            (&part.id).into(),
            (&part.name).into(),
            part.criterion.as_ref().map_or_else(|| "".into(), Value::from),
            points(part.max),
            standing(&check).into(),
            supported,
            claimed,
            planned,
            published.and_then(|published| published.get(part)).map_or_else(|| "".into(), points),
            date(check.planned),
            check.responsible.into(),
            effort.map_or_else(|| "".into(), |effort| Value::Count(effort.get().into())),
            note.into(),
            joined(check.items.iter().map(|item| item.id.as_str())),
            ready(&check).into(),
            date(check.last_day()),
        ];
        let estimate = answer.and_then(|answer| answer.estimate);
        let estimate = has_estimates.then(|| estimate.map_or_else(|| "".into(), |one| Value::from(one.number())));
        let without = has_statuses.then(|| ["", "", ""].map(Value::from));
        cells.into_iter().chain(estimate).chain(known.or(without).into_iter().flatten()).collect()
    };
    let leaves =
        |area: &Part| area.walk().into_iter().filter(|part| part.is_leaf()).map(|part| row(area, part)).collect();
    let rows = methodology.areas().iter().flat_map(|area| -> Vec<_> { leaves(area) }).collect();
    Table { header, rows }
}

/// One row for each piece of evidence, by id.
#[must_use]
pub fn evidence(assessment: &Assessment, methodology: &Methodology) -> Table {
    let header = [say::assess_file_id(), say::assess_file_indicators()].into_iter().chain(evidence_header()).collect();
    let row = |(id, item): (&EvidenceId, &EvidenceItem)| {
        let start = [id.as_str().into(), joined(assessment.parts_on(id).map(PartId::as_str))];
        start.into_iter().chain(piece(item, methodology)).collect()
    };
    Table { header, rows: assessment.evidence().iter().map(row).collect() }
}

/// What the fields of a piece of evidence are called.
fn evidence_header() -> Vec<Message> {
    vec![
        say::assess_file_title(),
        say::assess_file_kind(),
        say::assess_file_issuer(),
        say::assess_file_legal(),
        say::assess_file_address(),
        say::assess_file_archived(),
        say::assess_file_language(),
        say::assess_file_effective(),
        say::assess_file_entered(),
        say::assess_file_valid_until(),
        say::assess_file_quote(),
        say::assess_file_note(),
        say::assess_file_name(),
        say::assess_file_size(),
        say::assess_file_sha256(),
    ]
}

/// What stands in the fields of a piece of evidence.
fn piece(item: &EvidenceItem, methodology: &Methodology) -> Vec<Value> {
    let address = |address: Option<&WebAddress>| Value::from(address.map(WebAddress::as_str).unwrap_or_default());
    // By the name that the methodology has for it, or as it was given.
    let kind = item.kind.as_ref();
    let named = kind.and_then(|kind| methodology.references.get(kind)).map(Value::from);
    let kind = named.or_else(|| kind.map(|kind| kind.as_str().into()));
    let file = item.file.as_ref();
    vec![
        item.title.as_str().into(),
        kind.unwrap_or_else(|| "".into()),
        item.issuer.as_str().into(),
        item.legal_reference.as_str().into(),
        address(item.address.as_ref()),
        address(item.archived.as_ref()),
        item.language.as_str().into(),
        date(item.effective),
        date(item.entered),
        date(item.valid_until),
        item.quote.as_str().into(),
        item.note.as_str().into(),
        file.map(|file| file.name.as_str()).unwrap_or_default().into(),
        file.and_then(|file| i64::try_from(file.size).ok()).map_or_else(|| "".into(), Value::Count),
        file.map(|file| file.sha256.to_string()).unwrap_or_default().into(),
    ]
}

fn date(day: Option<Day>) -> Value {
    Value::Date(day.map(Into::into))
}

fn joined<'a>(ids: impl Iterator<Item = &'a str>) -> Value {
    ids.collect::<Vec<_>>().join(" ").into()
}

fn ready(check: &PartCheck<'_>) -> Message {
    if check.is_ready() { say::assess_yes() } else { say::assess_no() }
}

#[cfg(test)]
mod tests;
