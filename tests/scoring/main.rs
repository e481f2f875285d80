//! What follows from the indices of the data package: own weights, nearest profiles, firmness of ranks, moves between
//! editions.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop"
)]

mod editions;
mod neighbours;
mod robustness;
mod weights;

use posture::model::{CountryCode, IndexData};
use posture::wire::{read_methodology, read_observations};
use std::path::Path;

/// An index of the package.
pub(crate) fn index(id: &str) -> IndexData {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let file = |kind: &str| std::fs::read_to_string(folder.join(kind).join(format!("{id}.json"))).unwrap();
    let methodology = read_methodology(&file("methodologies")).unwrap();
    let (observations, _) = read_observations(&file("observations"), &methodology).unwrap();
    IndexData::new(methodology, observations)
}

/// A country.
pub(crate) fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}
