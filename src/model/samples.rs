//! Strategies, mappings and a crosswalk for tests.

use crate::model::{
    Correspondence, CountryCode, Crossing, Crosswalk, EntryId, IndexId, Link, Localized, Mapping, NotAsked, PartId,
    Period, Priority, Strategy, StrategyId, Strength,
};
use crate::sort::SortedMap;

/// A text in English.
pub(crate) fn text(text: &str) -> Localized {
    Localized::new(text, SortedMap::new())
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

/// A crosswalk of four indicators: the same, one divided in two, a new one. One earlier indicator is gone.
pub(crate) fn crosswalk() -> Crosswalk {
    let part = |id: &str| PartId::parse(id).expect("a sample id");
    let crossing = |to: &str, from: &[&str], correspondence| Crossing {
        to: part(to),
        from: from.iter().map(|id| part(id)).collect(),
        correspondence,
        reason: text("Because."),
    };
    Crosswalk {
        from: IndexId::parse("old").expect("a sample id"),
        to: IndexId::parse("new").expect("a sample id"),
        versions: ["a".to_owned(), "b".to_owned()],
        basis: text("A proposal."),
        mapping_basis: None,
        sources: Vec::new(),
        links: vec![
            crossing("1", &["1.1"], Correspondence::Same),
            crossing("2", &["1.2"], Correspondence::Close),
            crossing("3", &["1.2", "9.2"], Correspondence::Close),
            crossing("4", &[], Correspondence::New),
        ],
        dropped: vec![NotAsked { from: part("10.1"), reason: text("Gone since.") }],
    }
}
