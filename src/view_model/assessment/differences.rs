//! Two states of an assessment, one by the other: what was said before, and what is said after.

use super::{date, evidence_header, piece};
use crate::model::assessment::{
    Answer, AnswerField, Assessment, ChangedBy, Difference, EvidenceItem, EvidenceItems, compare,
};
use crate::model::{EvidenceId, Localized, Methodology, PartId, PointScale};
use crate::scoring::assessment::{Reading, Tally};
use crate::table::Table;
use crate::text::{Message, Value, reading_meaning, say, state_name, total_points, total_score};

/// One row for each total and for how much is assessed.
#[must_use]
pub fn total_differences(before: &Tally, after: &Tally, methodology: &Methodology) -> Table {
    let points = |tally: &Tally, reading| points(tally, reading, methodology).into();
    let row = |reading| vec![reading_meaning(reading).into(), points(before, reading), points(after, reading)];
    let assessed = |tally: &Tally| Value::from(say::kept_out_of(tally.answered, tally.of));
    let mut rows: Vec<Vec<Value>> = Reading::ALL.into_iter().map(row).collect();
    rows.push(vec![say::kept_assessed().into(), assessed(before), assessed(after)]);
    Table { header: vec![say::kept_total(), say::kept_before(), say::kept_after()], rows }
}

/// Points written out, with what they come to.
#[must_use]
pub fn points(tally: &Tally, reading: Reading, methodology: &Methodology) -> Message {
    let points = total_points(tally, reading, methodology.points);
    say::kept_points(points, total_score(tally, reading, methodology))
}

/// One row for each field of an answer that differs, in the methodology's order; indicators that it does not have come
/// last.
#[must_use]
pub fn answer_differences(before: &Assessment, after: &Assessment, methodology: &Methodology) -> Table {
    let found = compare(before, after);
    let differs = |part: &&PartId| found.answers.get(*part).is_some_and(|found| *found != Difference::Same);
    let known = methodology.leaves().into_iter().map(|part| &part.id);
    let foreign = found.answers.keys().filter(|id| methodology.part(id).is_none_or(|part| !part.is_leaf()));
    let blank = Answer::default();
    let rows = known.chain(foreign).filter(differs).flat_map(|id| {
        let (old, new) = (before.answer(id).unwrap_or(&blank), after.answer(id).unwrap_or(&blank));
        let name = methodology.part(id).map(|part| part.name.clone());
        let name = name.unwrap_or_else(|| Localized::new(id.as_str(), Default::default()));
        let row = |what: Message, before, after| vec![id.into(), (&name).into(), what.into(), before, after];
        let fields = old.differs(new).into_iter().map(|field| {
            let (old, new) = (
                field_value(before.evidence(), old, field, methodology.points),
                field_value(after.evidence(), new, field, methodology.points),
            );
            row(field_name(field), old, new)
        });
        let mut fields: Vec<Vec<Value>> = fields.collect();
        if fields.is_empty() {
            fields.push(row(say::kept_unknown_fields(), old.unknown.len().into(), new.unknown.len().into()));
        }
        fields
    });
    let header = vec![
        say::assess_file_indicator(),
        say::assess_file_indicator_name(),
        say::kept_field(),
        say::kept_before(),
        say::kept_after(),
    ];
    Table { header, rows: rows.collect() }
}

/// What a field of an answer is called.
pub(super) fn field_name(field: AnswerField) -> Message {
    match field {
        AnswerField::State => say::assess_file_state(),
        AnswerField::Estimate => say::estimate_file(),
        AnswerField::Planned => say::assess_file_planned(),
        AnswerField::Responsible => say::assess_file_responsible(),
        AnswerField::Effort => say::plan_column_effort(),
        AnswerField::Note => say::assess_file_note(),
        AnswerField::Evidence => say::assess_file_evidence(),
    }
}

/// What stands in a field of an answer; `of` is the evidence there, `scale` how its methodology counts.
pub(super) fn field_value(of: &EvidenceItems, answer: &Answer, field: AnswerField, scale: PointScale) -> Value {
    match field {
        AnswerField::State => state_name(answer.state, scale).into(),
        AnswerField::Estimate => answer.estimate.map_or_else(nothing, |estimate| Value::amount(estimate.number())),
        AnswerField::Planned => answer.planned.map_or_else(nothing, |day| date(Some(day))),
        AnswerField::Responsible => text(answer.responsible.as_str()),
        AnswerField::Effort => answer.effort.map_or_else(nothing, |effort| Value::Count(effort.get().into())),
        AnswerField::Note => text(answer.note.as_str()),
        AnswerField::Evidence => text(&answer.evidence.iter().map(|id| title(of, id)).collect::<Vec<_>>().join("; ")),
    }
}

/// One row for each field of a piece of evidence that differs, and one for each piece that only one of the two has.
#[must_use]
pub fn evidence_differences(before: &Assessment, after: &Assessment, methodology: &Methodology) -> Table {
    let found = compare(before, after);
    let rows = found.evidence.iter().flat_map(|(id, difference)| {
        let named = if after.evidence().contains_key(id) { after } else { before };
        let name = title(named.evidence(), id);
        let row = |what: Message, before, after| vec![name.as_str().into(), what.into(), before, after];
        match difference {
            Difference::Same => Vec::new(),
            Difference::New => vec![row(say::kept_evidence_whole(), nothing(), behind(after, id))],
            Difference::Dropped => vec![row(say::kept_evidence_whole(), behind(before, id), nothing())],
            Difference::Changed => {
                let pair = before.evidence().get(id).zip(after.evidence().get(id));
                let found = pair.map(|(old, new)| piece_differences(old, new, methodology)).unwrap_or_default();
                let mut fields: Vec<Vec<Value>> =
                    found.into_iter().map(|(what, before, after)| row(what, before, after)).collect();
                if fields.is_empty() {
                    fields.push(row(say::kept_unknown_fields(), nothing(), nothing()));
                }
                fields
            }
        }
    });
    let header = vec![say::assess_file_evidence(), say::kept_field(), say::kept_before(), say::kept_after()];
    Table { header, rows: rows.collect() }
}

/// The fields in which two states of a piece of evidence differ: what each is called, and what stands in it.
pub(super) fn piece_differences(
    before: &EvidenceItem,
    after: &EvidenceItem,
    methodology: &Methodology,
) -> Vec<(Message, Value, Value)> {
    let (old, new) = (piece(before, methodology), piece(after, methodology));
    let pairs = evidence_header().into_iter().zip(old.into_iter().zip(new));
    let differing = pairs.filter(|(_, (before, after))| before != after);
    differing.map(|(what, (before, after))| (what, said(before), said(after))).collect()
}

/// What a piece of evidence is called: its title, or its address where it has none.
pub(super) fn title(of: &EvidenceItems, id: &EvidenceId) -> String {
    let Some(item) = of.get(id) else { return id.to_string() };
    if !item.title.is_blank() {
        return item.title.to_string();
    }
    item.address.as_ref().map_or_else(|| id.to_string(), |address| address.as_str().to_owned())
}

fn behind(of: &Assessment, id: &EvidenceId) -> Value {
    let parts: Vec<&str> = of.parts_on(id).map(PartId::as_str).collect();
    if parts.is_empty() { say::kept_behind_none().into() } else { say::kept_behind(parts).into() }
}

pub(super) fn said(value: Value) -> Value {
    let is_nothing = matches!(&value, Value::Date(None)) || matches!(&value, Value::Text(text) if text.is_empty());
    if is_nothing { nothing() } else { value }
}

fn text(text: &str) -> Value {
    said(text.into())
}

fn nothing() -> Value {
    say::kept_nothing().into()
}

/// A field before and after where one changed it, or here and there where both did.
pub(super) fn field(name: Message, by: ChangedBy, [common, mine, theirs]: [Value; 3]) -> Message {
    match by {
        ChangedBy::They => say::share_merge_becomes(name, mine, theirs),
        ChangedBy::You => say::share_merge_becomes(name, theirs, mine),
        ChangedBy::Both { .. } if mine == common => say::share_merge_they_alone(name, common, theirs),
        ChangedBy::Both { .. } if theirs == common => say::share_merge_you_alone(name, common, mine),
        ChangedBy::Both { .. } => say::share_merge_here_there(name, mine, theirs),
    }
}

/// So many characters of a text are enough to know it by.
const MOST_SHOWN: usize = 160;

pub(super) fn short(value: Value) -> Value {
    match value {
        Value::Text(text) if text.is_empty() => say::kept_nothing().into(),
        Value::Text(text) if text.chars().count() > MOST_SHOWN => {
            let mut cut: String = text.chars().take(MOST_SHOWN).collect();
            cut.push('…');
            cut.into()
        }
        other => other,
    }
}
