//! `statements/<country>.json`: what sources beside the indices say of a country.

use super::conflicts::conflict;
use super::json::{Json, Known, Object, Tolerance, Value, Words};
use super::{Flaw, ReadError, Referent, Report};
use crate::model::{
    Activity, Context, CountryCode, EntryId, PartId, SourceId, Statement, StatementKind, SurveyFigure, SurveyQuestion,
    When,
};
use crate::sort::SortedSet;

const WHEN: Words<When> = Words { written: &["yearly", "as-of-source"], meaning: &[When::Yearly, When::AsOfSource] };

const KINDS: Words<StatementKind> = Words {
    written: &["event", "recurring", "status", "assessment", "survey", "figure"],
    meaning: &[
        StatementKind::Event,
        StatementKind::Recurring,
        StatementKind::Status,
        StatementKind::Assessment,
        StatementKind::Survey,
        StatementKind::Figure,
    ],
};

/// Reads the statements about a country. A statement of an activity that the file does not have is left out, and so is
/// whatever names a statement that it does not have, and each number outside its range.
///
/// # Errors
/// When the file as a whole cannot be used or is about another country.
pub fn read_statements(text: &str, country: CountryCode) -> Result<(Context, Report), ReadError> {
    let json = Json::of_format(text, "posture.statements", Tolerance::Content)?;
    json.root().check_about(&[("country", country.as_str())])?;
    let read = context(json.root());
    json.finish(read)
}

fn context(file: Object<'_>) -> Option<Context> {
    let footnotes: u16 = file.required("footnotes").whole(0, u16::MAX.into())?;
    let (activities, statements) = (file.required("activities"), file.required("statements"));
    let mut reader = Statements {
        seen: SortedSet::new(),
        activities: Known::listed(Referent::Activity, activities, PartId::parse),
        statements: Known::listed(Referent::Statement, statements, EntryId::parse),
        footnotes: footnotes.into(),
    };
    let mut seen = SortedSet::new();
    Some(Context {
        country: file.required("country").id(CountryCode::parse)?,
        source: file.required("source").id(SourceId::parse)?,
        framing: file.required("framing").localized()?,
        as_of: file.optional("asOf").date(),
        as_of_basis: file.optional("asOfBasis").localized(),
        activities: activities.each(&mut |entry| {
            let id = entry.key("id", PartId::parse, &mut seen)?;
            Some(Activity { id, title: entry.required("title").localized()? })
        }),
        statements: statements.each(&mut |entry| reader.statement(entry)),
        surveys: file.optional("surveys").each(&mut |entry| reader.survey(entry)),
        conflicts: file.optional("conflicts").each(&mut |entry| {
            let id = entry.key("id", EntryId::parse, &mut reader.seen)?;
            conflict(entry.about("id"), id, &reader.statements)
        }),
        footnotes,
    })
}

struct Statements {
    /// The keys of statements, figures and conflicts, of which each stands once in a file.
    seen: SortedSet<String>,
    activities: Known,
    statements: Known,
    footnotes: i64,
}

impl Statements {
    fn footnote<T: TryFrom<i64>>(&self, value: Value<'_>) -> Option<T> {
        value.whole(1, self.footnotes)
    }

    fn statement(&mut self, entry: Object<'_>) -> Option<Statement> {
        let id = entry.key("id", EntryId::parse, &mut self.seen)?;
        let entry = entry.about("id");
        let (date, word) = (entry.optional("date"), entry.optional("when"));
        if date.is_there() && word.is_there() {
            word.drop(Flaw::TwoDates);
        }
        let (date, word) = (date.date(), word.word(&WHEN));
        let footnotes = entry.optional("footnotes").list();
        Some(Statement {
            id,
            activity: entry.required("activity").named(PartId::parse, &self.activities)?,
            when: date.map_or(word.unwrap_or(When::Undated), When::On),
            kind: entry.required("kind").word(&KINDS)?,
            claim: entry.required("claim").localized()?,
            footnotes: footnotes.into_iter().filter_map(|value| self.footnote(value)).collect(),
            note: entry.optional("note").localized(),
        })
    }

    fn survey(&mut self, entry: Object<'_>) -> Option<SurveyQuestion> {
        Some(SurveyQuestion {
            question: entry.required("question").localized()?,
            survey: entry.optional("survey").text(),
            statement: entry.required("statement").named(EntryId::parse, &self.statements)?,
            figures: entry.required("figures").each(&mut |entry| self.figure(entry)),
        })
    }

    /// A figure that is no percent is left out: a chart of it would mislead.
    fn figure(&mut self, entry: Object<'_>) -> Option<SurveyFigure> {
        let id = entry.key("id", EntryId::parse, &mut self.seen)?;
        let entry = entry.about("id");
        Some(SurveyFigure {
            id,
            answer: entry.required("answer").localized()?,
            year: entry.optional("year").date(),
            percent: entry.required("percent").whole(0, 100)?,
            footnote: self.footnote(entry.optional("footnote")),
            note: entry.optional("note").localized(),
        })
    }
}

#[cfg(test)]
mod tests;
