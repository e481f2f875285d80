//! `statements/<country>.json`: what sources beside the indices say of a country.

use super::conflicts::{ConflictEntry, conflict};
use super::field::Text;
use super::lenient::{Known, each};
use super::{Flaw, ReadError, Referent, Report, envelope};
use crate::model::{
    Activity, AsOf, Context, CountryCode, EntryId, PartId, SourceId, Statement, StatementKind, SurveyFigure,
    SurveyQuestion, When,
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Statements of one source about one country, with surveys that it quotes, and where sources seem to disagree.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub(super) struct StatementsFile {
    country: String,
    source: String,
    framing: Text,
    as_of: Option<String>,
    as_of_basis: Option<Text>,
    footnotes: u16,
    activities: Vec<ActivityEntry>,
    statements: Vec<StatementEntry>,
    #[serde(default)]
    surveys: Vec<SurveyEntry>,
    #[serde(default)]
    conflicts: Vec<ConflictEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ActivityEntry {
    id: String,
    title: Text,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct StatementEntry {
    id: String,
    activity: String,
    date: Option<String>,
    when: Option<WhenEntry>,
    kind: KindEntry,
    claim: Text,
    #[serde(default)]
    footnotes: Vec<u32>,
    note: Option<Text>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum WhenEntry {
    Yearly,
    AsOfSource,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum KindEntry {
    Event,
    Recurring,
    Status,
    Assessment,
    Survey,
    Figure,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct SurveyEntry {
    question: Text,
    survey: Option<String>,
    statement: String,
    figures: Vec<FigureEntry>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct FigureEntry {
    id: String,
    answer: Text,
    year: Option<String>,
    percent: u32,
    footnote: Option<u32>,
    note: Option<Text>,
}

/// Reads the statements about a country. A statement of an activity that the file does not have is left out, and so is
/// whatever names a statement that it does not have, and each number outside its range.
///
/// # Errors
/// When the file as a whole cannot be used or is about another country.
pub fn read_statements(text: &str, country: CountryCode) -> Result<(Context, Report), ReadError> {
    let file: StatementsFile = envelope::read(text, "posture.statements")?;
    if file.country != country.as_str() {
        return Err(ReadError::OtherSubject { expected: country.to_string(), found: file.country });
    }
    let source = SourceId::parse(&file.source).map_err(|error| ReadError::id("source", &error))?;
    let mut reader = Reader::of(&file);
    let as_of = reader.report.date_if_any("asOf".to_owned(), "", file.as_of.as_ref());
    let context = Context {
        country,
        source,
        framing: file.framing.into(),
        as_of,
        as_of_basis: file.as_of_basis.map(Into::into),
        activities: reader.activities(file.activities),
        statements: each("statements", file.statements, |place, entry| reader.statement(place, entry)),
        surveys: each("surveys", file.surveys, |place, entry| reader.survey(place, entry)),
        conflicts: each("conflicts", file.conflicts, |place, entry| {
            let id = reader.key(place, &entry.id)?;
            Some(conflict(place, id, entry, &reader.statements, &mut reader.report))
        }),
        footnotes: file.footnotes,
    };
    Ok((context, reader.report))
}

struct Reader {
    report: Report,
    seen: BTreeSet<EntryId>,
    activities: Known<PartId>,
    statements: Known<EntryId>,
    footnotes: (u32, u32),
}

impl Reader {
    fn of(file: &StatementsFile) -> Self {
        let (activities, statements) = (&file.activities, &file.statements);
        Self {
            report: Report::default(),
            seen: BTreeSet::new(),
            activities: Known::listed(Referent::Activity, PartId::parse, activities.iter().map(|entry| &entry.id)),
            statements: Known::listed(Referent::Statement, EntryId::parse, statements.iter().map(|entry| &entry.id)),
            footnotes: (1, file.footnotes.into()),
        }
    }

    /// The key of an entry, where no other entry of the file has it.
    fn key(&mut self, place: &str, id: &str) -> Option<EntryId> {
        let place = format!("{place}.id");
        let key = self.report.id(place.clone(), "", id, EntryId::parse)?;
        self.report.is_first(place, id, key.clone(), &mut self.seen).then_some(key)
    }

    fn activities(&mut self, entries: Vec<ActivityEntry>) -> Vec<Activity> {
        let mut seen = BTreeSet::new();
        each("activities", entries, |place, entry| {
            let place = format!("{place}.id");
            let id = self.report.id(place.clone(), "", &entry.id, PartId::parse)?;
            let is_first = self.report.is_first(place, &entry.id, id.clone(), &mut seen);
            is_first.then(|| Activity { id, title: entry.title.into() })
        })
    }

    fn statement(&mut self, place: &str, entry: StatementEntry) -> Option<Statement> {
        let id = self.key(place, &entry.id)?;
        let report = &mut self.report;
        let activity = report.named(format!("{place}.activity"), id.as_str(), &entry.activity, &self.activities)?;
        let date = report.date_if_any(format!("{place}.date"), id.as_str(), entry.date.as_ref());
        if entry.date.is_some() && entry.when.is_some() {
            report.add(format!("{place}.when"), id.as_str(), Flaw::TwoDates);
        }
        let footnotes = each(&format!("{place}.footnotes"), entry.footnotes, |place, number| {
            self.report.within(place.to_owned(), id.as_str(), number, self.footnotes)
        });
        Some(Statement {
            id,
            activity,
            when: when(date, entry.when),
            kind: entry.kind.into(),
            claim: entry.claim.into(),
            footnotes,
            note: entry.note.map(Into::into),
        })
    }

    fn survey(&mut self, place: &str, entry: SurveyEntry) -> Option<SurveyQuestion> {
        let field = format!("{place}.statement");
        let statement = self.report.named(field, "", &entry.statement, &self.statements)?;
        let figures = each(&format!("{place}.figures"), entry.figures, |place, entry| self.figure(place, entry));
        Some(SurveyQuestion { question: entry.question.into(), survey: entry.survey, statement, figures })
    }

    /// A figure that is no percent is left out: a chart of it would mislead.
    fn figure(&mut self, place: &str, entry: FigureEntry) -> Option<SurveyFigure> {
        let id = self.key(place, &entry.id)?;
        let (report, subject) = (&mut self.report, id.as_str());
        let year = report.date_if_any(format!("{place}.year"), subject, entry.year.as_ref());
        let percent = report.within(format!("{place}.percent"), subject, entry.percent, (0, 100))?;
        let footnote = entry
            .footnote
            .and_then(|number| report.within(format!("{place}.footnote"), subject, number, self.footnotes));
        let (answer, note) = (entry.answer.into(), entry.note.map(Into::into));
        Some(SurveyFigure { id, answer, year, percent, footnote, note })
    }
}

const fn when(date: Option<AsOf>, word: Option<WhenEntry>) -> When {
    match (date, word) {
        (Some(date), _) => When::On(date),
        (None, Some(WhenEntry::Yearly)) => When::Yearly,
        (None, Some(WhenEntry::AsOfSource)) => When::AsOfSource,
        (None, None) => When::Undated,
    }
}

impl From<KindEntry> for StatementKind {
    fn from(kind: KindEntry) -> Self {
        match kind {
            KindEntry::Event => Self::Event,
            KindEntry::Recurring => Self::Recurring,
            KindEntry::Status => Self::Status,
            KindEntry::Assessment => Self::Assessment,
            KindEntry::Survey => Self::Survey,
            KindEntry::Figure => Self::Figure,
        }
    }
}

#[cfg(test)]
mod tests;
