//! Strategies and mappings for tests.

use crate::model::{
    CountryCode, EntryId, IndexId, Link, Localized, Mapping, PartId, Period, Priority, Strategy, StrategyId, Strength,
};
use std::collections::BTreeMap;

/// A text in English.
pub(crate) fn text(text: &str) -> Localized {
    Localized::new(text, BTreeMap::new())
}

/// The key of a priority.
pub(crate) fn entry(id: &str) -> EntryId {
    EntryId::parse(id).expect("a sample id")
}

/// A strategy with these priorities.
pub(crate) fn strategy(priorities: &[(&str, &str)]) -> Strategy {
    let priority =
        |(id, label): &(&str, &str)| Priority { id: entry(id), label: text(label), summary: None, actions: Vec::new() };
    Strategy {
        id: StrategyId::parse("sample").expect("a sample id"),
        country: CountryCode::parse("AZE").expect("a sample code"),
        title: Localized::default(),
        summary: Localized::default(),
        period: Period::new(2023, 2027).expect("a sample period"),
        approval: None,
        sources: Vec::new(),
        caveats: Vec::new(),
        objectives: Vec::new(),
        objectives_basis: None,
        priorities: priorities.iter().map(priority).collect(),
        institutions: Vec::new(),
        instruments: Vec::new(),
        measures: Vec::new(),
        history: Vec::new(),
        not_public: Vec::new(),
    }
}

/// A link; `+` is direct, `-` supporting.
pub(crate) fn link(priority: &str, part: &str, sign: char) -> Link {
    Link {
        priority: entry(priority),
        part: PartId::parse(part).expect("a sample id"),
        strength: if sign == '+' { Strength::Direct } else { Strength::Supporting },
        reason: text("Because."),
        carried: None,
    }
}

/// A mapping with these links.
pub(crate) fn mapping(links: &[(&str, &str, char)]) -> Mapping {
    Mapping {
        strategy: StrategyId::parse("sample").expect("a sample id"),
        index: IndexId::parse("sample").expect("a sample id"),
        basis: Localized::default(),
        sources: Vec::new(),
        links: links.iter().map(|(priority, part, sign)| link(priority, part, *sign)).collect(),
        by_instrument: Vec::new(),
        objective_only: Vec::new(),
        unmeasured: Vec::new(),
        carried: None,
    }
}
