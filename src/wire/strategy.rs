//! `strategies/<id>.json`: a strategy, who carries it out, and how it came about.

use super::field::Text;
use super::lenient::{Known, each};
use super::{Expected, ReadError, Referent, Report, envelope};
use crate::model::{
    Approval, CountryCode, EntryId, Institution, Measure, Milestone, Note, Objective, Period, Priority, SourceId,
    Strategy, StrategyId,
};
use crate::sort::SortSmall;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A strategy in our own words, each fact with its sources.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub(super) struct StrategyFile {
    id: String,
    country: String,
    title: Text,
    summary: Text,
    period: PeriodEntry,
    approval: Option<ApprovalEntry>,
    sources: Vec<String>,
    #[serde(default)]
    caveats: Vec<NoteEntry>,
    #[serde(default)]
    objectives: Vec<ObjectiveEntry>,
    objectives_basis: Option<Text>,
    priorities: Vec<PriorityEntry>,
    #[serde(default)]
    institutions: Vec<InstitutionEntry>,
    #[serde(default)]
    instruments: Vec<NoteEntry>,
    #[serde(default)]
    measures: Vec<MeasureEntry>,
    #[serde(default)]
    history: Vec<MilestoneEntry>,
    #[serde(default)]
    not_public: Vec<Text>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PeriodEntry {
    first: i16,
    last: i16,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ApprovalEntry {
    date: String,
    act: Text,
    number: Option<String>,
    note: Option<Text>,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct NoteEntry {
    text: Text,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ObjectiveEntry {
    id: String,
    label: Text,
    #[serde(default)]
    priorities: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PriorityEntry {
    id: String,
    label: Text,
    summary: Option<Text>,
    #[serde(default)]
    actions: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct InstitutionEntry {
    id: String,
    name: Text,
    role: Text,
    #[serde(default)]
    aliases: Vec<Text>,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct MeasureEntry {
    id: String,
    label: Text,
    due: Option<String>,
    lead: Option<String>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    priorities: Vec<String>,
    #[serde(default)]
    objectives: Vec<String>,
    #[serde(default)]
    reports: Vec<MilestoneEntry>,
    note: Option<Text>,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct MilestoneEntry {
    date: String,
    text: Text,
    #[serde(default)]
    sources: Vec<String>,
}

/// Reads a strategy. An entry without a readable key is left out, and so is whatever names an entry that the file does
/// not have; what was left out is in the report.
///
/// # Errors
/// When the file as a whole cannot be used or is about another strategy, or its period is none.
pub fn read_strategy(text: &str, id: &StrategyId) -> Result<(Strategy, Report), ReadError> {
    let file: StrategyFile = envelope::read(text, "posture.strategy")?;
    if file.id != id.as_str() {
        return Err(ReadError::OtherSubject { expected: id.to_string(), found: file.id });
    }
    let country = CountryCode::parse(&file.country).map_err(|error| ReadError::id("country", &error))?;
    let PeriodEntry { first, last } = file.period;
    let period = Period::new(first, last)
        .ok_or_else(|| ReadError::value("period.last", &last.to_string(), Expected::YearFrom(first)))?;
    let mut reader = Reader::of(&file);
    let strategy = Strategy {
        id: id.clone(),
        country,
        title: file.title.into(),
        summary: file.summary.into(),
        period,
        approval: file.approval.and_then(|entry| reader.approval(entry)),
        sources: reader.report.ids("sources", "", &file.sources, SourceId::parse),
        caveats: reader.notes("caveats", file.caveats),
        objectives: each("objectives", file.objectives, |place, entry| reader.objective(place, entry)),
        objectives_basis: file.objectives_basis.map(Into::into),
        priorities: each("priorities", file.priorities, |place, entry| reader.priority(place, entry)),
        institutions: each("institutions", file.institutions, |place, entry| reader.institution(place, entry)),
        instruments: reader.notes("instruments", file.instruments),
        measures: each("measures", file.measures, |place, entry| reader.measure(place, entry)),
        history: reader.milestones("history", "", file.history),
        not_public: file.not_public.into_iter().map(Into::into).collect(),
    };
    Ok((strategy, reader.report))
}

struct Reader {
    report: Report,
    seen: BTreeSet<EntryId>,
    priorities: Known<EntryId>,
    objectives: Known<EntryId>,
    institutions: Known<EntryId>,
}

impl Reader {
    fn of(file: &StrategyFile) -> Self {
        let (priorities, objectives) = (&file.priorities, &file.objectives);
        Self {
            report: Report::default(),
            seen: BTreeSet::new(),
            priorities: Known::listed(Referent::Priority, EntryId::parse, priorities.iter().map(|entry| &entry.id)),
            objectives: Known::listed(Referent::Objective, EntryId::parse, objectives.iter().map(|entry| &entry.id)),
            institutions: Known::listed(
                Referent::Institution,
                EntryId::parse,
                file.institutions.iter().map(|entry| &entry.id),
            ),
        }
    }

    /// The key of an entry, where no other entry of the file has it.
    fn key(&mut self, place: &str, id: &str) -> Option<EntryId> {
        let place = format!("{place}.id");
        let key = self.report.id(place.clone(), "", id, EntryId::parse)?;
        self.report.is_first(place, id, key.clone(), &mut self.seen).then_some(key)
    }

    fn sources(&mut self, place: &str, subject: &str, ids: &[String]) -> Vec<SourceId> {
        self.report.ids(&format!("{place}.sources"), subject, ids, SourceId::parse)
    }

    fn approval(&mut self, entry: ApprovalEntry) -> Option<Approval> {
        let sources = self.sources("approval", "", &entry.sources);
        let date = self.report.date("approval.date".to_owned(), "", &entry.date)?;
        let (act, note) = (entry.act.into(), entry.note.map(Into::into));
        Some(Approval { date, act, number: entry.number, note, sources })
    }

    fn notes(&mut self, place: &str, entries: Vec<NoteEntry>) -> Vec<Note> {
        each(place, entries, |place, entry| {
            Some(Note { text: entry.text.into(), sources: self.sources(place, "", &entry.sources) })
        })
    }

    fn objective(&mut self, place: &str, entry: ObjectiveEntry) -> Option<Objective> {
        let id = self.key(place, &entry.id)?;
        let place = format!("{place}.priorities");
        let priorities = self.report.all_named(&place, id.as_str(), &entry.priorities, &self.priorities);
        Some(Objective { id, label: entry.label.into(), priorities })
    }

    fn priority(&mut self, place: &str, entry: PriorityEntry) -> Option<Priority> {
        let id = self.key(place, &entry.id)?;
        let actions = entry.actions.into_iter().map(Into::into).collect();
        Some(Priority { id, label: entry.label.into(), summary: entry.summary.map(Into::into), actions })
    }

    fn institution(&mut self, place: &str, entry: InstitutionEntry) -> Option<Institution> {
        let id = self.key(place, &entry.id)?;
        let sources = self.sources(place, id.as_str(), &entry.sources);
        let aliases = entry.aliases.into_iter().map(Into::into).collect();
        Some(Institution { id, name: entry.name.into(), role: entry.role.into(), aliases, sources })
    }

    fn measure(&mut self, place: &str, entry: MeasureEntry) -> Option<Measure> {
        let id = self.key(place, &entry.id)?;
        let subject = id.as_str();
        let report = &mut self.report;
        let due = report.date_if_any(format!("{place}.due"), subject, entry.due.as_ref());
        let lead =
            entry.lead.and_then(|lead| report.named(format!("{place}.lead"), subject, &lead, &self.institutions));
        let with = report.all_named(&format!("{place}.with"), subject, &entry.with, &self.institutions);
        let priorities = report.all_named(&format!("{place}.priorities"), subject, &entry.priorities, &self.priorities);
        let objectives = report.all_named(&format!("{place}.objectives"), subject, &entry.objectives, &self.objectives);
        let reports = self.milestones(&format!("{place}.reports"), id.as_str(), entry.reports);
        let sources = self.sources(place, id.as_str(), &entry.sources);
        let (label, note) = (entry.label.into(), entry.note.map(Into::into));
        Some(Measure { id, label, due, lead, with, priorities, objectives, reports, note, sources })
    }

    /// From old to new. One without a readable date is left out: it could stand nowhere among the others.
    fn milestones(&mut self, place: &str, subject: &str, entries: Vec<MilestoneEntry>) -> Vec<Milestone> {
        let mut found = each(place, entries, |place, entry| {
            let sources = self.sources(place, subject, &entry.sources);
            let date = self.report.date(format!("{place}.date"), subject, &entry.date)?;
            Some(Milestone { date, text: entry.text.into(), sources })
        });
        found.sort_small_by_key(|milestone| milestone.date.sort_key());
        found
    }
}

#[cfg(test)]
mod tests;
