//! Charts of the real figures, for tests: the files that the product ships, Azerbaijan mostly.

use super::{Chart, Frame, History, Ledger, Strip, Theme, Typical};
use crate::model::{AsOf, Countries, CountryCode, IndexData, Localized, Observation, Sources};
use crate::text::{Catalogue, Language, Message, say};
use crate::{scoring, wire};
use std::sync::LazyLock;

fn file(path: &str) -> String {
    let path = format!("{}/public/data/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(super) fn index(id: &str) -> IndexData {
    let methodology = wire::read_methodology(&file(&format!("methodologies/{id}.json"))).unwrap();
    let observations = wire::read_observations(&file(&format!("observations/{id}.json")), &methodology).unwrap().0;
    IndexData::new(methodology, observations)
}

pub(super) fn countries() -> Countries {
    wire::read_countries(&file("countries.json")).unwrap().0
}

pub(super) fn sources() -> Sources {
    wire::read_sources(&file("sources.json")).unwrap().0
}

pub(super) fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).unwrap()
}

fn name(code: &str) -> Localized {
    countries().get(country(code)).unwrap().name.clone()
}

fn source(index: &IndexData) -> Message {
    say::chart_source(&index.methodology.short, AsOf::parse("2023-08-31"))
}

pub(super) fn ledger(id: &str, code: &str) -> Ledger {
    let index = index(id);
    let known = |one: &&Observation| scoring::explain(&index.methodology, &one.values).coverage.known;
    let observation = index.of(country(code)).iter().max_by_key(known);
    let values = observation.map(|one| one.values.clone()).unwrap_or_default();
    let total = scoring::explain(&index.methodology, &values);
    Ledger::new(&index.methodology, &total, &name(code), source(&index))
}

pub(super) fn strip(id: &str, highlighted: &[&str]) -> Strip {
    let index = index(id);
    let highlighted: Vec<CountryCode> = highlighted.iter().map(|code| country(code)).collect();
    Strip::new(&index.methodology, &scoring::ranking(&index), &countries(), &highlighted, source(&index))
}

pub(super) fn history(ids: &[&str], code: &str) -> History {
    let indices: Vec<IndexData> = ids.iter().map(|id| index(id)).collect();
    let indices: Vec<&IndexData> = indices.iter().collect();
    History::new(&name(code), country(code), &indices, &sources())
}

/// A chart with a name for its snapshots.
pub(super) type Named = (&'static str, Box<dyn Chart>);

/// One of each that differs from the others in what it has to cope with.
pub(super) static CHARTS: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let many = ["AZE", "GEO", "EST", "ARG", "UKR", "ARM", "USA", "DEU", "POL", "GBR", "FRA", "FIN"];
    vec![
        ("ledger", Box::new(ledger("ncsi-2018", "AZE"))),
        ("ledger-pillars", Box::new(ledger("gci-2024", "AZE"))),
        ("ledger-partly", Box::new(ledger("ncsi-3", "ARG"))),
        ("ledger-unknown", Box::new(ledger("ncsi-2018", "EST"))),
        ("ledger-components", Box::new(ledger("egdi-2024", "AZE"))),
        ("strip", Box::new(strip("ncsi-2018", &["AZE"]))),
        ("strip-several", Box::new(strip("gci-2024", &["AZE", "GEO", "EST", "ARM", "XKX"]))),
        ("strip-many", Box::new(strip("gci-2024", &many))),
        ("strip-none", Box::new(strip("egdi-2024", &[]))),
        ("history", Box::new(history(&["ncsi-2018", "ncsi-3"], "AZE"))),
        ("history-undated", Box::new(history(&["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "idi-2024"], "ARG"))),
        ("missing", Box::new(ledger("idi-2024", "AZE"))),
    ]
});

/// Lays out or writes with a frame of this width, in both languages.
pub(super) fn in_each_language(width: f64, scale: f64, mut act: impl FnMut(&str, &Frame<'_>)) {
    let theme = Theme::print();
    for language in Language::all() {
        let words = Catalogue::of(language);
        act(language.tag(), &Frame { width, scale, theme: &theme, measure: &Typical, words: &words });
    }
}
