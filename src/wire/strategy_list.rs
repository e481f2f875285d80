//! `strategies.json`: the strategies for menus. Made by `cargo xtask data`, never by hand.

use super::field::Text;
use super::package::lines;
use super::{Expected, ReadError, VERSION, envelope};
use crate::model::{CountryCode, IndexId, Localized, Period, Strategy, StrategyId};
use serde::{Deserialize, Serialize};

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
    /// The indices that it is mapped onto, in the order of menus.
    pub indices: Vec<IndexId>,
}

/// The strategies that the package holds, by country and period.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct StrategiesFile {
    strategies: Vec<Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Entry {
    id: String,
    country: String,
    title: Text,
    first: i16,
    last: i16,
    priorities: usize,
    indices: Vec<String>,
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
    let file: StrategiesFile = envelope::read(text, "posture.strategies")?;
    file.strategies.into_iter().enumerate().map(|(place, entry)| read(&format!("strategies[{place}]"), entry)).collect()
}

fn read(place: &str, entry: Entry) -> Result<StrategyEntry, ReadError> {
    let index = |(number, id): (usize, &String)| {
        IndexId::parse(id).map_err(|error| ReadError::id(&format!("{place}.indices[{number}]"), &error))
    };
    let no_period =
        || ReadError::value(&format!("{place}.last"), &entry.last.to_string(), Expected::YearFrom(entry.first));
    Ok(StrategyEntry {
        id: StrategyId::parse(&entry.id).map_err(|error| ReadError::id(&format!("{place}.id"), &error))?,
        country: CountryCode::parse(&entry.country)
            .map_err(|error| ReadError::id(&format!("{place}.country"), &error))?,
        period: Period::new(entry.first, entry.last).ok_or_else(no_period)?,
        priorities: entry.priorities,
        indices: entry.indices.iter().enumerate().map(index).collect::<Result<_, _>>()?,
        title: entry.title.into(),
    })
}

/// Writes `strategies.json`, one strategy a line.
#[must_use]
pub fn write_strategies(entries: &[StrategyEntry]) -> String {
    let entries: Vec<Entry> = entries
        .iter()
        .map(|entry| Entry {
            id: entry.id.to_string(),
            country: entry.country.to_string(),
            title: (&entry.title).into(),
            first: entry.period.first(),
            last: entry.period.last(),
            priorities: entry.priorities,
            indices: entry.indices.iter().map(ToString::to_string).collect(),
        })
        .collect();
    format!(
        "{{\"format\": \"posture.strategies\", \"version\": {VERSION},\n \"strategies\": [\n{}\n ]}}\n",
        lines(&entries)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let error = ReadError::value("strategies[0].last", "2022", Expected::YearFrom(2023));
        assert_eq!(read_strategies(&text), Err(error));
    }
}
