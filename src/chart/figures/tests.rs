//! Shares, how figures are written, and that missing is not zero.

use super::*;
use crate::chart::samples::{countries, country, in_each_language, index};
use crate::chart::tests::assert_sound;
use crate::chart::{AreaStrips, Bars, Chart, Grid, Radar, layout};
use crate::model::{Countries, Country};
use crate::text::{Catalogue, Language};

fn figures(id: &str, codes: &[&str]) -> Figures {
    let picked: Vec<_> = codes.iter().map(|code| country(code)).collect();
    Figures::new(&index(id), &Selection::new(&picked, None, &countries()))
}

fn shown(value: &Value) -> String {
    Catalogue::of(Language::ENGLISH).value(value)
}

#[test]
fn shares_are_those_of_the_published_percents() {
    let figures = figures("ncsi-2018", &["AZE"]);
    let percents: Vec<String> =
        figures.lines.iter().filter_map(|line| line.get(0)).map(|one| shown(&figures.percent(one.share))).collect();
    let expected = "64% 57% 80% 89% 33% 20% 100% 78% 25% 50% 20% 100% 50%";
    assert_eq!(percents.join(" "), expected);
}

#[test]
fn figures_are_written_as_the_index_writes_them() {
    let first = |id| {
        let figures = figures(id, &["AZE"]);
        let lines = figures.lines.iter().take(2);
        lines.filter_map(|line| Some(shown(&figures.written(line, line.get(0)?.value)))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(first("ncsi-2018"), "63.64 4/7");
    assert_eq!(first("gci-2024"), "93.92 20/20");
    assert!(first("egdi-2024").starts_with("0.") && !first("egdi-2024").contains('/'), "{}", first("egdi-2024"));
}

#[test]
fn missing_is_not_zero() {
    let figures = figures("gci-2024", &["AZE", "XKX"]);
    assert!(figures.lines.iter().all(|line| line.get(0).is_some() && line.get(1).is_none() && line.range().is_none()));
    assert_eq!(figures.unknown().len(), 1);
    assert_eq!(figures.missing(), None);
    let (nobody, unknown) = (self::figures("gci-2024", &[]), self::figures("gci-2024", &["XKX"]));
    assert_eq!(nobody.missing(), Some(say::chart_none_picked()));
    assert_eq!(unknown.missing(), Some(say::chart_none_known(&unknown.index)));
}

#[test]
fn many_countries_with_endless_names_are_sound_in_every_kind() {
    let codes = ["AZE", "GEO", "EST", "ARG", "UKR", "ARM", "USA", "DEU", "POL", "GBR", "FRA", "FIN", "XKX", "JPN"];
    let named = |(place, code): (usize, &&str)| Country {
        code: country(code),
        alpha2: String::new(),
        name: Localized::new("A commonwealth of endless ".repeat(place % 3 * 4 + 1), [].into()),
        aliases: Vec::new(),
    };
    let countries = Countries::new(codes.iter().enumerate().map(named), Vec::new());
    let codes = codes.map(country);
    for id in ["gci-2024", "ncsi-2018", "egdi-2024", "idi-2024"] {
        let index = index(id);
        for count in [1, 2, 6, 8, 14] {
            let picked = Selection::new(codes.get(..count).unwrap(), Some(country("GEO")), &countries);
            let charts: [Box<dyn Chart>; 4] = [
                Box::new(Bars::new(&index, &picked, say::app_name())),
                Box::new(AreaStrips::new(&index, &countries, &picked, say::app_name())),
                Box::new(Radar::new(&index, &picked, say::app_name())),
                Box::new(Grid::areas(&index, &picked, say::app_name())),
            ];
            for width in [288.0, 700.0, 1300.0] {
                in_each_language(width, 1.5, |tag, frame| {
                    for (kind, chart) in charts.iter().enumerate() {
                        let name = format!("kind {kind} of {id} with {count} ({tag})");
                        assert_sound(&name, &layout(chart.as_ref(), frame));
                    }
                });
            }
        }
    }
}
