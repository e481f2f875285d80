//! Files of the package as they are read, for tests.

use super::{read_countries, read_methodology, read_observations};
use crate::model::{Countries, IndexData};

/// The text of a file of the package.
pub(crate) fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The countries of the package.
pub(crate) fn countries() -> Countries {
    read_countries(&file("countries")).unwrap().0
}

/// An index with what is published of it.
pub(crate) fn index(id: &str) -> IndexData {
    let methodology = read_methodology(&file(&format!("methodologies/{id}"))).unwrap();
    let observations = read_observations(&file(&format!("observations/{id}")), &methodology).unwrap().0;
    IndexData::new(methodology, observations)
}
