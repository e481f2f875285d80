//! Medians, what the title counts, and where picked countries stand.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Shape, layout};
use crate::model::Points;
use crate::scoring::Score;
use crate::text::{Catalogue, Language};

fn shares(eighths: &[i64]) -> Distribution {
    let entry = |units: &i64| {
        let share = Score::new(Points(*units), Points(8), 1).unwrap().rounded(9);
        let figure = Figure { value: Decimal { units: *units, decimals: 0 }, share };
        Entry { country: samples::country("AZE"), name: Localized::default(), figure, picked: None }
    };
    Distribution { all: eighths.iter().map(entry).collect() }
}

#[test]
fn the_median_is_the_middle_or_the_mean_of_the_two_in_the_middle() {
    let median = |eighths: &[i64]| shares(eighths).median_value().map(|value| value.to_string());
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[1, 2, 3, 4]), None, "four are not many");
    assert_eq!(median(&[1, 1, 2, 8, 8]).as_deref(), Some("2"));
    assert_eq!(median(&[0, 1, 2, 5, 8, 8]).as_deref(), Some("3.5"));
    assert_eq!(median(&[0, 1, 2, 4, 8, 8]).as_deref(), Some("3"), "no zero behind");
    assert_eq!(shares(&[0, 1, 2, 5, 8, 8]).median(), Decimal::parse("0.4375"));
}

#[test]
fn the_title_counts_who_lies_above_and_names_who_lies_furthest_below() {
    let said = |id, codes: &[&str]| Catalogue::of(Language::ENGLISH).say(&samples::area_strips(id, codes).title());
    let several = said("gci-2024", &["AZE", "GEO", "EST", "ARM", "XKX"]);
    assert!(
        several.starts_with(
            "3 of 4 countries lie above the median total; furthest below a median: Armenia (Organizational)"
        ),
        "{several}"
    );
    assert_eq!(said("gci-2024", &["EST"]), "Estonia lies above the median of all countries in 5 of 5 areas");
    assert!(said("gci-2024", &["EST", "FIN"]).ends_with("none below the median of an area"));
    assert_eq!(
        said("ncsi-2018", &["AZE", "GEO"]),
        "2 of 2 countries lie above the median total",
        "areas of few are known"
    );
}

#[test]
fn every_country_is_counted_once_in_each_strip() {
    let strips = samples::area_strips("gci-2024", &["AZE"]);
    assert_eq!(strips.strips.len(), 6);
    assert!(strips.strips.iter().all(|strip| strip.all.len() == 194 && strip.picked().count() == 1));
    let partly = samples::area_strips("ncsi-2018", &["AZE"]);
    assert!(partly.strips.iter().skip(1).all(|strip| strip.all.len() < partly.of && strip.picked().count() == 1));
}

#[test]
fn markers_of_picked_countries_keep_apart() {
    let strips = samples::area_strips("gci-2024", &["EST", "FIN", "GBR", "USA"]);
    in_each_language(400.0, 1.0, |tag, frame| {
        let layout = layout(&strips, frame);
        let discs: Vec<_> = layout
            .shapes
            .iter()
            .filter(|shape| matches!(shape, Shape::Disc { .. } | Shape::Polygon(..)))
            .map(Shape::bounds)
            // The triangles of medians are smaller than markers.
            .filter(|bounds| bounds.width > 9.0)
            .collect();
        assert!(discs.len() >= 6, "{tag}: a disc for the first country in each strip");
        for (place, one) in discs.iter().enumerate() {
            assert!(!discs.iter().skip(place + 1).any(|other| one.grown(-0.5).overlaps(other)), "{tag}: {one:?}");
        }
    });
}

#[test]
fn of_many_only_the_ends_and_mine_are_named() {
    let many = ["AZE", "GEO", "EST", "ARM", "UKR", "POL", "FIN", "DEU", "FRA", "GBR", "USA", "ARG"];
    let strips = samples::area_strips("gci-2024", &many);
    let standing = |place: usize| -> Vec<String> {
        let found = strips.standing(&strips.picked.lines[place], &strips.strips[place]);
        found.iter().map(|(_, entry)| entry.country.to_string()).collect()
    };
    let total = standing(0);
    assert_eq!((total.len(), total[0].as_str(), total[1].as_str()), (3, "ARG", "AZE"), "the lowest, mine, the highest");
    assert_eq!(standing(1), ["AZE"]);
    let few = samples::area_strips("gci-2024", &many[..10]);
    assert_eq!(few.standing(&few.picked.lines[1], &few.strips[1]).len(), 10);
}
