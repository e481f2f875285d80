//! Statements for tests.

use crate::model::{
    Activity, AsOf, Claim, Conflict, Context, CountryCode, EntryId, Localized, PartId, Relation, SourceId, Statement,
    StatementKind, When,
};

pub(super) fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

pub(super) fn entry(id: &str) -> EntryId {
    EntryId::parse(id).unwrap()
}

pub(super) fn text(text: &str) -> Localized {
    Localized::new(text, [].into())
}

pub(super) fn on(date: &str) -> When {
    When::On(AsOf::parse(date).unwrap())
}

pub(super) fn statement(number: usize, activity: &str, when: When, footnotes: &[u16]) -> Statement {
    Statement {
        id: entry(&format!("F{number:02}")),
        activity: part(activity),
        when,
        kind: StatementKind::Event,
        claim: text("something is said"),
        footnotes: footnotes.to_vec(),
        note: None,
    }
}

/// A source of 2018 that sorts by two activities.
pub(super) fn context(statements: Vec<Statement>) -> Context {
    let activity = |id: &str| Activity { id: part(id), title: text(id) };
    let source = SourceId::parse("a-source").unwrap();
    let claim = |statement: &str| Claim {
        as_of: AsOf::parse("2018?"),
        source: source.clone(),
        claim: text("none yet"),
        statement: Some(entry(statement)),
    };
    Context {
        country: CountryCode::parse("AZE").unwrap(),
        source: source.clone(),
        framing: text("an advocate"),
        as_of: AsOf::parse("2018?"),
        as_of_basis: None,
        activities: vec![activity("relations"), activity("ngo")],
        statements,
        surveys: Vec::new(),
        conflicts: vec![Conflict {
            id: entry("C1"),
            topic: text("a strategy"),
            relation: Relation::Superseded,
            explanation: text("it came later"),
            claims: vec![claim("F01"), claim("F02")],
            touches: Vec::new(),
        }],
        footnotes: 3,
    }
}
