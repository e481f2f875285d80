//! What follows from the indices of the data package: own weights, nearest profiles, firmness of ranks, moves between
//! editions, what strategies reach, self-assessment, plans.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop"
)]

mod assessment;
mod editions;
mod editions_moved;
mod forecast;
mod held;
mod neighbours;
mod plan;
mod reach;
mod robustness;
mod strategies;
mod weights;

use posture::model::{CountryCode, IndexData, Mapping, Methodology, Strategy, StrategyId};
use posture::wire::{read_mapping_for, read_methodology, read_observations, read_strategy};
use std::path::Path;

/// An index of the package.
pub(crate) fn index(id: &str) -> IndexData {
    let methodology = read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
    let (observations, _) = read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap();
    IndexData::new(methodology, observations)
}

/// A country.
pub(crate) fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

/// A strategy of the package.
pub(crate) fn strategy(id: &str) -> Strategy {
    let text = file(&format!("strategies/{id}.json"));
    read_strategy(&text, &StrategyId::parse(id).unwrap()).unwrap().0
}

/// What the package says that a strategy reaches of an index.
pub(crate) fn mapping(strategy: &Strategy, methodology: &Methodology) -> Mapping {
    let text = file(&format!("mappings/{}/{}.json", strategy.id, methodology.id));
    let (mapping, report) = read_mapping_for(&text, strategy, methodology).unwrap();
    assert!(report.problems.is_empty(), "{report:?}");
    mapping
}

/// The text of a file of the package.
pub(crate) fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
