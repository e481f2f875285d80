//! `strategies/<id>.json`: a strategy, who carries it out, and how it came about.

use super::json::{Json, Known, Object, Tolerance, Value};
use super::{Expected, ReadError, Referent, Report};
use crate::model::{
    Approval, CountryCode, EntryId, Institution, Measure, Milestone, Note, Objective, Period, Priority, SourceId,
    Strategy, StrategyId,
};
use crate::sort::{SortSmall, SortedSet};

/// Reads a strategy. An entry without a readable key is left out, and so is whatever names an entry that the file does
/// not have; what was left out is in the report.
///
/// # Errors
/// When the file as a whole cannot be used or is about another strategy, or its period is none.
pub fn read_strategy(text: &str, id: &StrategyId) -> Result<(Strategy, Report), ReadError> {
    let json = Json::of_format(text, "posture.strategy", Tolerance::Content)?;
    json.root().check_about(&[("id", id.as_str())])?;
    let read = strategy(json.root());
    json.finish(read)
}

/// Reads the first and the last year of a period.
pub(super) fn period(entry: Object<'_>) -> Option<Period> {
    let year = |name| entry.required(name).whole::<i16>(i16::MIN.into(), i16::MAX.into());
    let (first, last) = (year("first")?, year("last")?);
    let period = Period::new(first, last);
    if period.is_none() {
        entry.required("last").malformed(Expected::YearFrom(first));
    }
    period
}

fn strategy(file: Object<'_>) -> Option<Strategy> {
    let listed = |what, list| Known::listed(what, file.optional(list), EntryId::parse);
    let mut reader = Entries {
        seen: SortedSet::new(),
        priorities: listed(Referent::Priority, "priorities"),
        objectives: listed(Referent::Objective, "objectives"),
        institutions: listed(Referent::Institution, "institutions"),
    };
    Some(Strategy {
        id: file.required("id").id(StrategyId::parse)?,
        country: file.required("country").id(CountryCode::parse)?,
        title: file.required("title").localized()?,
        summary: file.required("summary").localized()?,
        period: file.required("period").object().and_then(period)?,
        approval: file.optional("approval").object().and_then(approval),
        sources: file.required("sources").ids(SourceId::parse),
        caveats: file.optional("caveats").each(&mut note),
        objectives: file.optional("objectives").each(&mut |entry| reader.objective(entry)),
        objectives_basis: file.optional("objectivesBasis").localized(),
        priorities: file.required("priorities").each(&mut |entry| reader.priority(entry)),
        institutions: file.optional("institutions").each(&mut |entry| reader.institution(entry)),
        instruments: file.optional("instruments").each(&mut note),
        measures: file.optional("measures").each(&mut |entry| reader.measure(entry)),
        history: milestones(file.optional("history")),
        not_public: file.optional("notPublic").all_localized(),
    })
}

fn approval(entry: Object<'_>) -> Option<Approval> {
    Some(Approval {
        date: entry.required("date").date()?,
        act: entry.required("act").localized()?,
        number: entry.optional("number").text(),
        note: entry.optional("note").localized(),
        sources: sources(entry),
    })
}

fn note(entry: Object<'_>) -> Option<Note> {
    Some(Note { text: entry.required("text").localized()?, sources: sources(entry) })
}

fn sources(entry: Object<'_>) -> Vec<SourceId> {
    entry.optional("sources").ids(SourceId::parse)
}

/// From old to new. One without a readable date is left out: it could stand nowhere among the others.
fn milestones(list: Value<'_>) -> Vec<Milestone> {
    let mut found = list.each(&mut |entry| {
        let (date, text) = (entry.required("date").date()?, entry.required("text").localized()?);
        Some(Milestone { date, text, sources: sources(entry) })
    });
    found.sort_small_by_key(|milestone| milestone.date.sort_key());
    found
}

/// The entries of a strategy, which name each other.
struct Entries {
    /// The keys of all, of which each stands once in a file.
    seen: SortedSet<String>,
    priorities: Known,
    objectives: Known,
    institutions: Known,
}

impl Entries {
    /// The key of an entry, which is what its problems concern.
    fn key<'j>(&mut self, entry: Object<'j>) -> Option<(EntryId, Object<'j>)> {
        Some((entry.key("id", EntryId::parse, &mut self.seen)?, entry.about("id")))
    }

    fn objective(&mut self, entry: Object<'_>) -> Option<Objective> {
        let (id, entry) = self.key(entry)?;
        let priorities = entry.optional("priorities").all_named(EntryId::parse, &self.priorities);
        Some(Objective { id, label: entry.required("label").localized()?, priorities })
    }

    fn priority(&mut self, entry: Object<'_>) -> Option<Priority> {
        let (id, entry) = self.key(entry)?;
        let (label, summary) = (entry.required("label").localized()?, entry.optional("summary").localized());
        Some(Priority { id, label, summary, actions: entry.optional("actions").all_localized() })
    }

    fn institution(&mut self, entry: Object<'_>) -> Option<Institution> {
        let (id, entry) = self.key(entry)?;
        Some(Institution {
            id,
            name: entry.required("name").localized()?,
            role: entry.required("role").localized()?,
            aliases: entry.optional("aliases").all_localized(),
            sources: sources(entry),
        })
    }

    fn measure(&mut self, entry: Object<'_>) -> Option<Measure> {
        let (id, entry) = self.key(entry)?;
        Some(Measure {
            id,
            label: entry.required("label").localized()?,
            due: entry.optional("due").date(),
            lead: entry.optional("lead").named(EntryId::parse, &self.institutions),
            with: entry.optional("with").all_named(EntryId::parse, &self.institutions),
            priorities: entry.optional("priorities").all_named(EntryId::parse, &self.priorities),
            objectives: entry.optional("objectives").all_named(EntryId::parse, &self.objectives),
            reports: milestones(entry.optional("reports")),
            note: entry.optional("note").localized(),
            sources: sources(entry),
        })
    }
}

#[cfg(test)]
mod tests;
