//! `strategies.json`: the strategies for menus. Made by `cargo xtask data`, never by hand.

use super::field::Text;
use super::json::{Json, Object, Tolerance};
use super::package::lines;
use super::strategy::period;
use super::{ReadError, VERSION};
use crate::model::{CountryCode, IndexId, Localized, Period, Strategy, StrategyId};
use serde::Serialize;

/// What a menu needs to know of a strategy before its file is fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyEntry {
    /// Its key.
    pub id: StrategyId,
    /// The country.
    pub country: CountryCode,
    /// Its title.
    pub title: Localized,
    /// The years it is for.
    pub period: Period,
    /// How many priorities it has.
    pub priorities: usize,
    /// The indices that it is mapped onto, that over which it opens first.
    pub indices: Vec<IndexId>,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    id: &'a str,
    country: &'a str,
    title: Text<'a>,
    first: i16,
    last: i16,
    priorities: usize,
    indices: Vec<&'a str>,
}

impl<'a> Entry<'a> {
    fn of(entry: &'a StrategyEntry) -> Self {
        Self {
            id: entry.id.as_str(),
            country: entry.country.as_str(),
            title: Text(&entry.title),
            first: entry.period.first(),
            last: entry.period.last(),
            priorities: entry.priorities,
            indices: entry.indices.iter().map(IndexId::as_str).collect(),
        }
    }
}

impl StrategyEntry {
    /// The entry of a strategy that is mapped onto these indices.
    #[must_use]
    pub fn of(strategy: &Strategy, indices: Vec<IndexId>) -> Self {
        Self {
            id: strategy.id.clone(),
            country: strategy.country,
            title: strategy.title.clone(),
            period: strategy.period,
            priorities: strategy.priorities.len(),
            indices,
        }
    }
}

/// Reads `strategies.json`.
///
/// # Errors
/// When the file cannot be used.
pub fn read_strategies(text: &str) -> Result<Vec<StrategyEntry>, ReadError> {
    let json = Json::of_format(text, "posture.strategies", Tolerance::Nothing)?;
    let read = json.root().required("strategies").each(&mut entry);
    Ok(json.finish(Some(read))?.0)
}

fn entry(entry: Object<'_>) -> Option<StrategyEntry> {
    Some(StrategyEntry {
        id: entry.required("id").id(StrategyId::parse)?,
        country: entry.required("country").id(CountryCode::parse)?,
        title: entry.required("title").localized()?,
        period: period(entry)?,
        priorities: entry.required("priorities").count()?,
        indices: entry.required("indices").ids(IndexId::parse),
    })
}

/// Writes `strategies.json`, one strategy a line.
#[must_use]
pub fn write_strategies(entries: &[StrategyEntry]) -> String {
    let entries: Vec<Entry<'_>> = entries.iter().map(Entry::of).collect();
    format!(
        "{{\"format\": \"posture.strategies\", \"version\": {VERSION},\n \"strategies\": [\n{}\n ]}}\n",
        lines(&entries)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Expected, Flaw};

    fn entry() -> StrategyEntry {
        StrategyEntry {
            id: StrategyId::parse("aze-2023-2027").unwrap(),
            country: CountryCode::parse("AZE").unwrap(),
            title: Localized::new("Strategy", [("az".to_owned(), "Strategiya".to_owned())].into()),
            period: Period::new(2023, 2027).unwrap(),
            priorities: 8,
            indices: vec![IndexId::parse("ncsi-2018").unwrap()],
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        let entries = vec![entry(), entry()];
        assert_eq!(read_strategies(&write_strategies(&entries)), Ok(entries));
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_named() {
        let text = write_strategies(&[entry()]).replace("\"last\":2027", "\"last\":2022");
        let Err(ReadError::Field { place, flaw, .. }) = read_strategies(&text) else { panic!("a period that is none") };
        assert_eq!(place, "strategies[0].last");
        assert_eq!(flaw, Flaw::Malformed { found: "2022".to_owned(), expected: Expected::YearFrom(2023) });
    }
}
