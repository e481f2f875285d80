//! What bars say, and that a gap is none of them.

use super::*;
use crate::chart::samples::{self, in_each_language};
use crate::chart::{Shape, Text, layout};
use crate::text::{Catalogue, Language, say};

fn said(chart: &Bars) -> String {
    Catalogue::of(Language::ENGLISH).say(&chart.title())
}

#[test]
fn the_title_names_who_leads_and_where_the_picked_lie_furthest_apart() {
    // Armenia has 2.81 of 20 organizational points, Estonia all of them; no other area is as wide.
    assert_eq!(
        said(&samples::bars("gci-2024", &["AZE", "ARM", "EST"])),
        "Highest total: Estonia (95.04); widest gap: Organizational (14.1% to 100%)"
    );
}

#[test]
fn a_single_country_is_told_by_its_weakest_area() {
    assert_eq!(
        said(&samples::bars("ncsi-2018", &["AZE"])),
        "Azerbaijan has 63.64 of 100; lowest share of points: Protection of digital services \
         and Cyber crisis management (20%)"
    );
}

#[test]
fn what_cannot_be_compared_is_not() {
    assert!(
        said(&samples::bars("ncsi-2018", &["AZE", "EST"])).starts_with("Highest total in"),
        "one country has areas"
    );
    assert_eq!(samples::bars("gci-2024", &[]).missing(), Some(say::chart_none_picked()));
    assert!(samples::bars("gci-2024", &["XKX"]).missing().is_some());
}

#[test]
fn what_is_missing_has_no_bar() {
    in_each_language(960.0, 1.0, |_, frame| {
        let fills = |codes: &[&str]| {
            let layout = layout(&samples::bars("gci-2024", codes), frame);
            let second = frame.theme.series(1);
            let bars = layout
                .shapes
                .iter()
                .filter(|shape| matches!(shape, Shape::Fill(area, colour) if *colour == second && area.width > 12.0));
            let gap = frame.say(&say::chart_not_known());
            let gaps =
                layout.shapes.iter().filter(|shape| matches!(shape, Shape::Text(Text { text, .. }) if *text == gap));
            (bars.count(), gaps.count(), layout.marks.len())
        };
        assert_eq!(fills(&["AZE", "GEO"]), (6, 0, 12));
        assert_eq!(fills(&["AZE", "XKX"]), (0, 6, 12));
    });
}

#[test]
fn more_than_seven_countries_have_a_panel_each() {
    let many = ["AZE", "GEO", "EST", "ARG", "UKR", "ARM", "USA", "DEU"];
    assert!(samples::bars("gci-2024", &many).is_by_country());
    assert!(!samples::bars("gci-2024", &many[..7]).is_by_country());
    assert!(!samples::bars("idi-2024", &many).is_by_country(), "no areas");
    assert!(samples::bars("gci-2024", &["AZE"]).is_by_country(), "one alone as well");
}
