//! Every chart with a name, as tests look at all of them.

use super::Chart;
use super::samples::{
    ahead, area_strips, assessed, bars, event_lanes, events, front, grid, history, intervals, ledger, moves,
    outranking, path, priorities, radar, reach_bars, scatter, strip, strip_of, surveys, swing, tile_map, timelines,
};
use crate::model::assessment::AnswerState;
use crate::scoring;
use std::sync::LazyLock;

/// A chart with a name for its snapshots.
pub(super) type Named = (&'static str, Box<dyn Chart>);

/// A self-assessment with something of every state.
const SOME_STATES: [(&str, AnswerState); 6] = [
    ("1.1", AnswerState::MetPublic),
    ("5.3", AnswerState::MetNotPublic),
    ("7.2", AnswerState::Planned),
    ("7.6", AnswerState::InProgress),
    ("8.2", AnswerState::MetPublic),
    ("12.1", AnswerState::NotAssessed),
];

/// One of each that differs from the others in what it has to cope with.
pub(super) static CHARTS: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let many = ["AZE", "GEO", "EST", "ARG", "UKR", "ARM", "USA", "DEU", "POL", "GBR", "FRA", "FIN"];
    let five = ["AZE", "GEO", "EST", "ARM", "XKX"];
    let cyber = ["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024"];
    vec![
        ("bars", Box::new(bars("gci-2024", &five))),
        ("bars-many", Box::new(bars("gci-2024", &many))),
        ("bars-partly", Box::new(bars("ncsi-2018", &["AZE", "EST", "GEO"]))),
        ("bars-one", Box::new(bars("egdi-2024", &["AZE"]))),
        ("bars-totals", Box::new(bars("idi-2024", &many))),
        ("area-strips", Box::new(area_strips("gci-2024", &five))),
        ("area-strips-partly", Box::new(area_strips("ncsi-2018", &["AZE", "GEO"]))),
        ("area-strips-many", Box::new(area_strips("gci-2024", &many))),
        ("radar", Box::new(radar("gci-2024", &five))),
        ("radar-many", Box::new(radar("gci-2024", &many))),
        ("radar-partly", Box::new(radar("ncsi-2018", &["AZE", "EST"]))),
        ("grid", Box::new(grid("gci-2024", &five))),
        ("grid-many", Box::new(grid("gci-2024", &many))),
        ("grid-partly", Box::new(grid("ncsi-2018", &["AZE", "EST", "GEO"]))),
        ("grid-outranking", Box::new(outranking(25, &["AZE", "GEO", "EST", "ARM", "KAZ", "UZB"]))),
        ("none-picked", Box::new(bars("gci-2024", &[]))),
        ("ledger", Box::new(ledger("ncsi-2018", "AZE"))),
        ("ledger-pillars", Box::new(ledger("gci-2024", "AZE"))),
        ("ledger-partly", Box::new(ledger("ncsi-3", "ARG"))),
        ("ledger-unknown", Box::new(ledger("ncsi-2018", "LTU"))),
        ("ledger-components", Box::new(ledger("egdi-2024", "AZE"))),
        ("strip", Box::new(strip("ncsi-2018", &["AZE"]))),
        ("strip-several", Box::new(strip("gci-2024", &["AZE", "GEO", "EST", "ARM", "XKX"]))),
        ("strip-many", Box::new(strip("gci-2024", &many))),
        ("strip-none", Box::new(strip("egdi-2024", &[]))),
        ("strip-group", Box::new(strip_of("egdi-2024", "eu", &[]))),
        ("strip-group-ties", Box::new(strip_of("gci-2024", "nato", &[]))),
        ("strip-group-picked", Box::new(strip_of("gci-2024", "eap", &["AZE", "EST"]))),
        ("tiles", Box::new(tile_map("gci-2024"))),
        ("tiles-fifths", Box::new(tile_map("ncsi-3"))),
        ("history", Box::new(history(&["ncsi-2018", "ncsi-3"], "AZE"))),
        ("history-undated", Box::new(history(&["ncsi-2018", "ncsi-3", "gci-2020", "gci-2024", "idi-2024"], "ARG"))),
        ("scatter", Box::new(scatter("gci-2024", "egdi-2024", &five))),
        ("scatter-many", Box::new(scatter("egdi-2024", "gci-2024", &many))),
        ("timelines", Box::new(timelines(&cyber, &five))),
        ("timelines-many", Box::new(timelines(&cyber, &many))),
        ("timelines-one", Box::new(timelines(&cyber, &["AZE"]))),
        ("intervals", Box::new(intervals("gci-2024", &five, 25))),
        ("intervals-many", Box::new(intervals("egdi-2024", &many, 25))),
        ("intervals-firm", Box::new(intervals("gci-2024", &[], 0))),
        ("moves", Box::new(moves("gci-2020", "gci-2024", &five))),
        ("moves-largest", Box::new(moves("idi-2023", "idi-2024", &[]))),
        ("surveys", Box::new(surveys())),
        ("matrix", Box::new(priorities("aze-2023-2027"))),
        ("matrix-partly", Box::new(priorities("est-2019-2022"))),
        ("swing", Box::new(swing("aze-2023-2027", None, scoring::Formula::Weighted))),
        ("swing-partly", Box::new(swing("est-2019-2022", None, scoring::Formula::Shared))),
        ("events", Box::new(events("aze-2023-2027"))),
        ("events-few", Box::new(events("est-2019-2022"))),
        ("events-lanes", Box::new(event_lanes())),
        ("reach", Box::new(reach_bars(&["aze-2023-2027", "est-2019-2022", "geo-2021-2024"]))),
        ("reach-one", Box::new(reach_bars(&["geo-2021-2024"]))),
        ("assessed", Box::new(assessed(&SOME_STATES, true))),
        ("assessed-alone", Box::new(assessed(&SOME_STATES, false))),
        ("ahead", Box::new(ahead(&[("1.3", "2027-12-31"), ("1.4", "2027-12-31"), ("6.1", "2029-05-27")], true))),
        ("path", Box::new(path(&[("1.1", Some("2027-06-30")), ("4.3", Some("2028-03-31")), ("5.3", None)]))),
        ("path-none", Box::new(path(&[]))),
        ("ahead-same", Box::new(ahead(&[], false))),
        ("front", Box::new(front(Some("75"), false))),
        ("front-effort", Box::new(front(None, true))),
        ("missing", Box::new(ledger("idi-2024", "AZE"))),
    ]
});
