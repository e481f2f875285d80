//! The published indices, and Azerbaijan's page of the NCSI among them, for tests of plans.

use super::Start;
use crate::model::{CountryCode, Day, Evidence, IndexData, PartId};
use crate::route::{PlanView, Route, parse};
use crate::wire;

/// A file of the data package.
pub(in crate::view_model) fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/data/{path}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A published index.
pub(in crate::view_model) fn index(id: &str) -> IndexData {
    let methodology = wire::read_methodology(&file(&format!("methodologies/{id}"))).unwrap();
    let observations = wire::read_observations(&file(&format!("observations/{id}")), &methodology).unwrap().0;
    IndexData::new(methodology, observations)
}

/// Azerbaijan in an index, and where it starts.
pub(in crate::view_model) fn azerbaijan(index: &IndexData) -> (CountryCode, Start) {
    let country = CountryCode::parse("AZE").unwrap();
    let observation = index.best_known(country).unwrap();
    (country, Start::of(index, observation).unwrap())
}

/// The evidence for Azerbaijan in the edition of 2018.
pub(super) fn evidence() -> Evidence {
    let index = index("ncsi-2018");
    let (country, _) = azerbaijan(&index);
    wire::read_evidence(&file("evidence/ncsi-2018/AZE"), &index.methodology.id, country).unwrap().0
}

/// The id of an indicator.
pub(in crate::view_model) fn part(id: &str) -> PartId {
    PartId::parse(id).unwrap()
}

/// What an address asks for, beside the index and the country.
pub(in crate::view_model) fn view(query: &str) -> PlanView {
    let (address, unreadable) = parse("/plan", &format!("index=ncsi-2018&country=AZE&{query}"), "");
    assert_eq!(unreadable, []);
    match address.route {
        Route::Plan(view) => view.plan,
        other => panic!("a plan, not {other:?}"),
    }
}

/// The day on which the tests plan.
pub(in crate::view_model) fn today() -> Day {
    Day::parse("2026-11-30").unwrap()
}
